import type { Outcome } from '../core/outcome.js';
import type { JudgeSpec } from './spec.js';

export type FindingCode =
  | 'regression'
  | 'improvement'
  | 'no-change'
  | 'proven'
  | 'no-regression-found'
  | 'warning'
  | 'no-data'
  | 'not-enough'
  | 'too-noisy'
  | 'unrepresentative'
  | 'divergence'
  | 'forecast-breach'
  | 'arm-died'
  | 'never-ready'
  | 'source-failed'
  | 'generator-late'
  | 'orphans'
  | 'anonymisation-broke-traffic'
  | 'not-reproduced'
  | 'accepted'
  | 'accept-unused'
  | 'accept-expired'
  | 'loosened-gate'
  | 'not-affected'
  | 'unstubbed-call'
  | 'parity'
  | 'equal-load'
  | 'unequal-load'
  | 'trace-difference'
  | 'note';

/** What a verdict means at this stage of this rollout. */
export type Decision = 'advance' | 'hold' | 'promote' | 'roll-back';

export type Tier = 'proven' | 'no-regression-found' | 'warn' | 'hold' | 'fail' | 'roll-back' | 'forecast' | 'none';

/** A ratio shadow / primary with its interval at `level`; null bounds where unbounded. */
export interface Effect {
  readonly ratio: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number;
  /** the quantile the ratio speaks of, where it is one */
  readonly quantile?: number | undefined;
  /** an absolute difference beside it (shares, bytes), where the ratio alone misleads */
  readonly difference?: number | undefined;
}

/** One judged fact with its evidence. Data only: sentences are rendered in report/. */
export interface Finding {
  readonly code: FindingCode;
  readonly kpi: string;
  readonly route?: string | undefined;
  readonly outcome: Outcome;
  readonly tier: Tier;
  readonly method: string;
  readonly tests: readonly { readonly name: string; readonly eValue: number }[];
  readonly effect: Effect | null;
  readonly eValue: number | null;
  readonly pValue: number | null;
  readonly alpha: number | null;
  readonly n: { readonly control: number; readonly experiment: number };
  /** seconds since the start of the traffic */
  readonly firstAlarmAt: number | null;
  readonly stillNeeded: { readonly pairs: number; readonly minutes: number } | null;
  /** named figures of this kind of finding (counts, thresholds, shares, paths) */
  readonly facts?: Readonly<Record<string, string | number | boolean | null | readonly string[]>> | undefined;
  readonly critical?: boolean | undefined;
}

export interface LookRecord {
  readonly at: number;
  readonly outcome: Outcome;
  /** log10 e-values at this look, by KPI and test */
  readonly evidence?: Readonly<Record<string, number>> | undefined;
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly decision: Decision;
  readonly score: number;
  readonly grade?: 'proven' | 'no-regression-found' | undefined;
  readonly tier: Tier;
  readonly findings: readonly Finding[];
  readonly looks: readonly LookRecord[];
  readonly spec: JudgeSpec;
  readonly digest: string;
  readonly version: string;
}
