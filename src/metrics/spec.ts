import type { Arm } from '../environment/environment.js';
import type { QuantityGroup } from './quantities.js';

/** The metric sources a user may name. */
export const METRIC_SOURCES = ['prometheus', 'datadog', 'exposition', 'container', 'database'] as const;
export const DATABASE_KINDS = ['postgres', 'redis'] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];
export type MetricSourceName = (typeof METRIC_SOURCES)[number];

/** Two counters of an arm: some events, and all there could have been. */
export interface CountsSpec {
  readonly events: string;
  readonly of: string;
}

/** One entry of `metrics:`; secrets are resolved. */
export interface MetricsSpec {
  readonly source: MetricSourceName;
  /** prometheus, and datadog behind a proxy: the server, with the path in front of `/api/v1` where there is one */
  readonly url?: string | undefined;
  /** datadog: the site of the account */
  readonly site?: string | undefined;
  /** datadog: the version of its query API */
  readonly api?: 'v1' | 'v2' | undefined;
  /** exposition: the path on each arm */
  readonly path?: string | undefined;
  /** container: the container of an arm by name or id, variables filled in; undefined: those of the service under test */
  readonly container?: string | undefined;
  /** database: which one */
  readonly kind?: DatabaseKind | undefined;
  /** database: where it answers, for each arm; `url` for those that are not named */
  readonly urls?: Readonly<Partial<Record<Arm, string>>> | undefined;
  /** name of a KPI or of a value in an expression -> query; `{{arm}}` and the other variables are filled in for each arm */
  readonly queries: Readonly<Record<string, string>>;
  /** name of a KPI -> the selector of a histogram: requests above each bound */
  readonly histograms?: Readonly<Record<string, string>> | undefined;
  /** name of a KPI -> the selectors of two counters: events, and the requests they are among */
  readonly counts?: Readonly<Record<string, CountsSpec>> | undefined;
  /** what tells the load of an arm -> query; see `judge/load-parity.ts` */
  readonly parity?: Readonly<Record<string, string>> | undefined;
  /** absolute path of certificates (PEM) that the server's is checked against, besides those of the system */
  readonly caFile?: string | undefined;
  /** sent with every request: authorization, tenant */
  readonly headers: Readonly<Record<string, string>>;
  /** milliseconds between two points; null: a sixtieth of the run, at least a second and at most a minute */
  readonly stepMs: number | null;
  /** how long a source may need until a value can be read; nothing younger is asked for */
  readonly delayMs: number;
}

/** What a source's points are spaced by. @param forSeconds the planned length of the traffic */
export function stepSecondsOf(spec: Pick<MetricsSpec, 'source' | 'stepMs'>, forSeconds: number): number {
  if (spec.stepMs !== null) return spec.stepMs / 1_000;
  // Datadog's agent sends every ten seconds, and its queries have whole seconds.
  if (spec.source === 'datadog') return Math.min(60, Math.max(10, Math.ceil(forSeconds / 600) * 10));
  return Math.min(60, Math.max(1, Math.round(forSeconds / 60)));
}

/** Everything a source brings, by name. */
export function namesOf({ queries, histograms = {}, counts = {} }: Pick<MetricsSpec, 'queries' | 'histograms' | 'counts'>): string[] {
  return [queries, histograms, counts].flatMap(Object.keys);
}

/** In front of the names of `parity`, so that they are no KPIs. */
export const LOAD_PREFIX = 'load:';

/** Which quantities the queries of an entry name; null where they are queries of the source's own language. */
export function quantityGroupOf({ source, kind }: { readonly source: string; readonly kind?: string | undefined }): QuantityGroup | null {
  if (source === 'container') return 'container';
  return source === 'database' && (kind === 'postgres' || kind === 'redis') ? kind : null;
}
