import type { Outcome } from '../../core/outcome.js';
import { VERSION } from '../../core/version.js';
import { EvidenceDigest } from '../digest.js';
import type { SeriesPair } from '../evidence.js';
import type { JudgeSpec } from '../spec.js';
import type { Decision, Finding, Verdict } from '../verdict.js';
import { bare } from '../validity.js';

/** A KPI with the settings an older system has for it, as they are written there. */
export interface ProfiledKpi {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface ProfileInput {
  readonly kpis: readonly ProfiledKpi[];
  readonly series: readonly SeriesPair[];
  /** what the system sets for all metrics together, as it is written there */
  readonly whole: Readonly<Record<string, unknown>>;
  readonly spec: JudgeSpec;
}

/** What an older system says of one metric. */
export interface Classified {
  readonly kpi: string;
  /** that system's own word */
  readonly classification: string;
  readonly outcome: Outcome;
  /** experiment / control, as that system computes it */
  readonly deviation: number | null;
  readonly n: { readonly control: number; readonly experiment: number };
  readonly reason: string;
}

export interface Summary {
  readonly score: number;
  /** that system's own word for the whole */
  readonly classification: string;
  readonly outcome: Outcome;
  readonly decision: Decision;
}

/** A verdict by another system's published rule. */
export interface ProfileVerdict extends Omit<Verdict, 'findings'> {
  readonly profile: string;
  readonly classification: string;
  readonly findings: readonly (Finding & { readonly classification: string; readonly deviation: number | null })[];
}

/** An older system's rule (port): one class for each metric, one for all of them. */
export interface Profile {
  readonly name: string;
  judge(input: ProfileInput): { readonly metrics: readonly Classified[]; readonly summary: Summary };
}

/** Judges by an older system's rule alone: it informs beside our verdict, and is none of ours. */
export function judgeByProfile(profile: Profile, input: ProfileInput): ProfileVerdict {
  const { metrics, summary } = profile.judge(input);
  const digest = new EvidenceDigest();
  digest.document('profile', { profile: profile.name, kpis: input.kpis, series: input.series, whole: input.whole });
  return {
    profile: profile.name,
    outcome: summary.outcome,
    decision: summary.decision,
    score: summary.score,
    classification: summary.classification,
    tier: 'none',
    findings: metrics.map((metric) => ({
      ...bare(codeOf(metric.outcome), metric.outcome, 0),
      kpi: metric.kpi,
      method: profile.name,
      n: metric.n,
      facts: { reason: metric.reason },
      classification: metric.classification,
      deviation: metric.deviation,
    })),
    looks: [],
    spec: input.spec,
    digest: digest.hex(),
    version: VERSION,
  };
}

function codeOf(outcome: Outcome): Finding['code'] {
  if (outcome === 'pass') return 'no-change';
  if (outcome === 'inconclusive') return 'no-data';
  return outcome === 'error' ? 'source-failed' : 'regression';
}

/** The values of one side in order; a missing one is NaN. */
export function valuesOf(points: SeriesPair['control'] | undefined): number[] {
  return (points ?? []).map(([, value]) => value ?? Number.NaN);
}

/** A setting that may lie deeper: `at(settings, 'effectSize', 'measure')`; undefined where it is not there. */
export function at(settings: unknown, ...path: readonly string[]): unknown {
  let here = settings;
  for (const name of path) here = here !== null && typeof here === 'object' ? (here as Record<string, unknown>)[name] : undefined;
  return here;
}

export function numberAt(settings: unknown, fallback: number, ...path: readonly string[]): number {
  const value = at(settings, ...path);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : fallback;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
