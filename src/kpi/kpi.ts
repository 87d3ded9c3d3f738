export type KpiKind = 'trend' | 'count' | 'ratio' | 'series' | 'divergence' | 'calls' | 'logs' | 'traces' | 'statements' | 'histogram';
export type Direction = 'increase' | 'decrease' | 'either';
export type EnforceLevel = 'observe' | 'hold' | 'roll-back';

/** A named metric and what about it is bad. Latency is a `trend` (per request); errors are `count`s; CPU is a `series`. */
export interface Kpi {
  readonly name: string;
  readonly kind: KpiKind;
  readonly unit: string;
  /** the direction that is bad */
  readonly direction: Direction;
  /** relative margin at p50 and p75 (trend), of the mean (series), of the ratio (count) */
  readonly margin: number;
  /** p90 and above; twice `margin` where not given */
  readonly tailMargin: number;
  /** counts: a floor on the difference of shares below which nothing fails */
  readonly absoluteMargin: number;
  readonly critical: boolean;
  readonly required: boolean;
  readonly weight: number;
  readonly minimumSample: number;
  /** counted by somebody else, an arm at a time, and not on matched pairs */
  readonly unpaired?: true | undefined;
  readonly enforce?: EnforceLevel | undefined;
  /** a mathjs expression over the names of docs/kpis.md, evaluated a look and an arm */
  readonly expression?: string | undefined;
}
