import type { Arm } from '../environment/environment.js';
import type { Difference } from '../diff/difference.js';
import type { Kpi } from '../kpi/kpi.js';
import type { Point } from '../core/series.js';
import type { JudgeSpec } from './spec.js';

/** What one arm did with one request, as evidence: `error` set means no usable answer (infinite latency). */
export interface TrialSide {
  readonly status?: number | null | undefined;
  readonly latencyMs?: number | null | undefined;
  readonly error?: string | null | undefined;
  readonly bytes?: number | undefined;
}

/** An assertion of a scenario that failed on some arm: what was found instead, by arm, redacted. */
export interface AssertionEvidenceRow {
  readonly name: string;
  readonly found: Partial<Record<Arm, string>>;
}

/** One matched pair or triple, as `judge --input` reads it and as the store keeps it. */
export interface TrialEvidence {
  /** seconds since the start */
  readonly at: number;
  readonly route: string;
  readonly primary: TrialSide;
  readonly shadow: TrialSide;
  readonly baseline?: TrialSide | undefined;
  readonly recordedStatus?: number | undefined;
  /** sent beyond the share so that its route is seen: it belongs to its route, not to the mix of all routes */
  readonly byQuota?: true | undefined;
  /** a whole transaction beside its steps: no request of its own, judged by the KPIs of transactions only */
  readonly whole?: true | undefined;
  /** where the assertions of a scenario were checked: those that failed on some arm; empty: all held */
  readonly assertions?: readonly AssertionEvidenceRow[] | undefined;
  /** the differing paths found by diff/, shadow against primary and baseline against primary; absent: not compared; empty: equal */
  readonly differences?:
    | { readonly shadow?: readonly Difference[] | undefined; readonly baseline?: readonly Difference[] | undefined }
    | undefined;
}

/** Requests of one arm in one step of time, and how many of them lay above each bound of the pair; null where that was not counted. */
export interface CountedStep {
  /** seconds since the start */
  readonly t: number;
  readonly all: number;
  readonly above: readonly (number | null)[];
}

/** Requests that were counted on both arms without being paired. Plain events (errors) have the one bound 0: above it are the events. */
export interface CountedPair {
  readonly stepSeconds: number;
  /** planned length, which fixes the strata */
  readonly forSeconds: number;
  /** ascending, in the KPI's unit */
  readonly bounds: readonly number[];
  readonly control: readonly CountedStep[];
  readonly experiment: readonly CountedStep[];
}

/** One KPI's two series, in the judge's words. `requests` is the cumulative count of requests served. */
export interface SeriesPair {
  readonly kpi: string;
  readonly stepSeconds: number;
  readonly control: readonly Point[];
  readonly experiment: readonly Point[];
  readonly baseline?: readonly Point[] | undefined;
  readonly requests?: readonly Point[] | undefined;
  /** instead of values: how many requests there were, and how many of them lay above some bounds */
  readonly counted?: CountedPair | undefined;
}

export type ArmState = 'alive' | 'died' | 'never-ready' | 'out-of-memory';

export interface RunShape {
  /** the planned length of the traffic in seconds, warm-up included */
  readonly forSeconds: number;
  readonly ended: boolean;
  readonly arms: Partial<Record<Arm, ArmState>>;
  /** when an arm was lost, seconds since the start */
  readonly armsLostAt?: Partial<Record<Arm, number>> | undefined;
  readonly orphans: number;
  /** the generator missed its schedule beyond the bound */
  readonly generatorLate?: boolean | undefined;
  /** sources that failed: name -> message */
  readonly failedSources?: Readonly<Record<string, string>> | undefined;
}

/** The whole document of `judge --input FILE`. */
export interface EvidenceDocument {
  readonly kpis: readonly Kpi[];
  readonly trials: readonly TrialEvidence[];
  readonly series: readonly SeriesPair[];
  readonly run: RunShape;
  readonly judge: JudgeSpec;
}
