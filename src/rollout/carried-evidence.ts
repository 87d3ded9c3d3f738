import type { Outcome } from '../core/outcome.js';
import type { Decision } from '../judge/verdict.js';

/** The levels of a verdict, as the judge's constants name them. */
export interface Levels {
  readonly alpha: number;
  readonly rollbackAlpha: number;
  readonly countRollbackAlpha: number;
}

/** What the last look said, for whoever asks how it stands. */
export interface LastLook {
  /** ISO 8601 */
  readonly at: string;
  readonly outcome: Outcome;
  readonly decision: Decision;
  readonly sentence: string;
}

/** What the primary's users got while both versions had some: what everybody on the new version is compared with. */
export interface PrimaryCounts {
  readonly requests: number;
  readonly errors: number;
}

/** What goes with a rollout from step to step, and from process to process. */
export interface CarriedEvidence {
  /** KPI -> e-value of each step that is over */
  readonly finished: Readonly<Record<string, readonly number[]>>;
  readonly primary: PrimaryCounts | null;
  readonly last: LastLook | null;
  /** looks in a row at which the forecast of a risk stood at its bars */
  readonly warnings: readonly { readonly warn: number; readonly act: number }[];
}

export const NOTHING_CARRIED: CarriedEvidence = { finished: {}, primary: null, last: null, warnings: [] };

/** What a record carries; a record of another version that carries something else carries nothing. */
export function readCarried(evidence: unknown): CarriedEvidence {
  if (evidence === null || typeof evidence !== 'object') return NOTHING_CARRIED;
  return { ...NOTHING_CARRIED, ...(evidence as Partial<CarriedEvidence>) };
}

/**
 * The levels at which the e-value of the present stage alone alarms, so that one alpha holds for the whole rollout: of K stages each starts a fresh E with
 * weight 1/K, those to come count as 1, and the alarm is at sum / K >= 1 / alpha (verdict.md 3). A clean early stage never has to be outweighed.
 * @param finished e-values of the stages that are over
 */
export function levelsLeft<L extends Levels>(levels: L, finished: readonly number[], stages: number): L {
  const earlier = finished.reduce((sum, value) => sum + value, 0);
  const toCome = Math.max(0, stages - 1 - finished.length);
  const left = (alpha: number): number => Math.min(alpha, 1 / Math.max(1 / MOST, stages / alpha - earlier - toCome));
  return {
    ...levels,
    alpha: left(levels.alpha),
    rollbackAlpha: left(levels.rollbackAlpha),
    countRollbackAlpha: left(levels.countRollbackAlpha),
  };
}

/** A level of 1 would alarm at nothing. */
const MOST = 0.99;

/** The KPI's evidence over all stages: what is reached where it is 1 / alpha. */
export function joinedEvidence(present: number, finished: readonly number[], stages: number): number {
  const earlier = finished.reduce((sum, value) => sum + value, 0);
  return (earlier + present + Math.max(0, stages - 1 - finished.length)) / stages;
}

/** The present stage is over: its e-values become those of a finished one. */
export function finishStage(carried: CarriedEvidence, present: Readonly<Record<string, number>>): CarriedEvidence {
  const names = new Set([...Object.keys(carried.finished), ...Object.keys(present)]);
  const finished = Object.fromEntries(
    [...names].map((name) => [name, [...(carried.finished[name] ?? []), Math.min(present[name] ?? 1, MOST_KEPT)]]),
  );
  return { ...carried, finished, warnings: [] };
}

/** Enough for any alarm; sums of these are still exact enough. */
const MOST_KEPT = 1e12;
