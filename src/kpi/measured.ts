import type { Point } from '../core/series.js';
import type { Arm } from '../environment/environment.js';

/** What one arm did with one request, as far as KPIs by steps need it; a side of the judge's `TrialEvidence` is one. */
export interface MeasuredSide {
  readonly status?: number | null | undefined;
  readonly latencyMs?: number | null | undefined;
  /** set where there was no usable answer */
  readonly error?: string | null | undefined;
  readonly bytes?: number | undefined;
}

/** The same request on all arms. `at` is seconds since the start of the traffic. */
export type MeasuredTrial = { readonly at: number } & { readonly [A in Exclude<Arm, 'baseline'>]: MeasuredSide } & {
  readonly baseline?: MeasuredSide | undefined;
};

/** The series of one KPI on the arms, on equal times; the judge's `SeriesPair`. `requests` is the cumulative count. */
export interface MeasuredPair {
  readonly kpi: string;
  readonly stepSeconds: number;
  readonly control: readonly Point[];
  readonly experiment: readonly Point[];
  readonly baseline?: readonly Point[] | undefined;
  readonly requests: readonly Point[];
}
