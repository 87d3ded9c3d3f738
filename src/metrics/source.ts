import type { Clock } from '../core/clock.js';
import type { Random } from '../core/random.js';
import type { Arm } from '../environment/environment.js';
import type { MetricsSpec } from './spec.js';

/** Values by the names a query may use in `{{ }}`. */
export type QueryVariables = Readonly<Record<string, string>>;

/** An arm as a source sees it. */
export interface MeasuredArm {
  readonly arm: Arm;
  /** scheme://host:port */
  readonly origin: string;
  readonly variables: QueryVariables;
  /** the ids of its containers of the service under test, where the driver knows them */
  readonly containers?: readonly string[] | undefined;
}

/** Half-open, milliseconds since the epoch; both ends are whole steps from the start of the traffic, so that the arms' points align. */
export interface CollectWindow {
  readonly fromMs: number;
  readonly toMs: number;
  readonly stepMs: number;
}

/** The values of one query for one arm: milliseconds since the epoch, and a finite number or null where there was none. */
export interface CollectedSeries {
  readonly query: string;
  readonly arm: Arm;
  /** of `counts` and `histograms`: what the points count, all requests or those above a bound */
  readonly counted?: 'all' | `${number}` | undefined;
  readonly points: readonly (readonly [atMs: number, value: number | null])[];
}

/** Reads what somebody else has measured. It returns data and judges nothing; no answer is an error, never an empty result. */
export interface MetricSource extends Disposable {
  /** what is asked for each arm, variables filled in; for the report */
  readonly asked?: readonly { readonly name: string; readonly arm: Arm; readonly query: string }[] | undefined;
  /**
   * All queries for all arms over a window.
   * @throws FS_METRIC_SOURCE where the source did not answer, or answered something else; FS_METRIC_QUERY where it refuses the query
   */
  collect(window: CollectWindow): Promise<readonly CollectedSeries[]>;
}

/** What one statement did on one arm since the reading before. */
export interface StatementReading {
  readonly atMs: number;
  readonly arm: Arm;
  /** normalised: without its values; not yet redacted */
  readonly statement: string;
  readonly calls: number;
  readonly timeMs: number;
  readonly rows: number;
}

/** Optional capability: counts by statement beside the values. */
export interface StatementSource {
  /** what has been read since the last call */
  drainStatements(): StatementReading[];
}

export function readsStatements(source: MetricSource): source is MetricSource & StatementSource {
  return 'drainStatements' in source;
}

export interface SourceContext {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** texts that no message may show */
  readonly secrets: readonly string[];
  /** of this process: which Docker engine is meant */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly directory?: string | undefined;
}

/** Makes a source for the arms of one run. */
export type CreateSource = (spec: MetricsSpec, arms: readonly MeasuredArm[], context: SourceContext) => MetricSource;
