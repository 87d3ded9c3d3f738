import type { Judgement } from '../judge/judge.js';
import type { Measurement } from './measurement.js';

/** Least time a confirmation needs to say anything. */
export const CONFIRMATION_MIN_MS = 8_000;
/** A confirmation takes at most this part of the first run. */
export const CONFIRMATION_SHARE = 0.5;
/** Kept free at the end of the budget for stopping and starting the arms and for the report. */
export const MARGIN_MS = 3_000;
/** Least traffic of a run, however small its budget. */
export const SHORTEST_SECONDS = 5;

/**
 * Shortened where the budget would leave no room to confirm a fail: an unconfirmed one would be worth less than a shorter run.
 * @param leftMs of the budget, now that the arms are up
 * @returns the same object where it fits
 */
export function withinBudget(measurement: Measurement, leftMs: number, confirms: boolean): Measurement {
  const reserve = confirms ? CONFIRMATION_MIN_MS + MARGIN_MS : 0;
  const most = Math.max(SHORTEST_SECONDS, (leftMs - reserve) / 1_000);
  if (measurement.forSeconds <= most) return measurement;
  const forSeconds = Math.floor(most);
  const warmUpSeconds = Math.min(measurement.warmUpSeconds ?? 0, forSeconds * measurement.judge.warmupShare);
  return { ...measurement, forSeconds, warmUpSeconds };
}

/**
 * Whether an inconclusive run goes on: while more traffic could decide it, and the budget leaves room for a confirmation.
 * @param leftMs of the budget at this look
 */
export function mayExtend(
  judgement: Pick<Judgement, 'outcome' | 'findings'>,
  leftMs: number,
  forSeconds: number,
  confirms: boolean,
): boolean {
  if (judgement.outcome !== 'inconclusive') return false;
  const open = judgement.findings.filter((finding) => finding.outcome === 'inconclusive');
  const wouldHelp = open.every((finding) => finding.code === 'not-enough' || finding.tier === 'hold');
  const reserve = confirms ? Math.max(CONFIRMATION_MIN_MS, forSeconds * 1_000 * CONFIRMATION_SHARE * 0.5) : 0;
  return wouldHelp && leftMs > reserve + MARGIN_MS;
}

/** How long the confirmation of a run of `forSeconds` takes; null where the budget leaves too little for it to say anything. */
export function confirmationSeconds(forSeconds: number, leftMs: number): number | null {
  if (leftMs < CONFIRMATION_MIN_MS) return null;
  return Math.min(forSeconds * CONFIRMATION_SHARE, (leftMs - MARGIN_MS) / 1_000);
}
