import type { Kpi } from './kpi.js';

/** What every built-in KPI shares until it says otherwise. */
const BASE = { absoluteMargin: 0, critical: false, required: false, weight: 1 } as const;

/** A count of requests; `margin` 0 asks whether there are more at all, a ratio whether there are that many more. */
const count = (name: string, margin: number, more: Partial<Kpi> = {}): Kpi => ({
  ...BASE,
  name,
  kind: 'count',
  unit: 'requests',
  direction: 'increase',
  margin,
  tailMargin: 2 * margin,
  minimumSample: 100,
  ...more,
});

/** A value a step of time on each arm; judged on its mean with a margin of 10 %. */
const series = (name: string, unit: string, more: Partial<Kpi> = {}): Kpi => ({
  ...BASE,
  name,
  kind: 'series',
  unit,
  direction: 'increase',
  margin: 0.1,
  tailMargin: 0.2,
  minimumSample: 10,
  ...more,
});

/**
 * The built-in KPIs, in the order of the report. All of them are judged unless the configuration leaves one out.
 * `errors` (5xx and no answer) is the critical one of the counts; the finer ones say which kind it was.
 */
const BUILT_IN = {
  latency: {
    ...BASE,
    name: 'latency',
    kind: 'trend',
    unit: 'ms',
    direction: 'increase',
    margin: 0.05,
    tailMargin: 0.1,
    critical: true,
    weight: 3,
    minimumSample: 200,
  },
  errors: count('errors', 0, { absoluteMargin: 0.001, critical: true, weight: 3 }),
  'errors-5xx': count('errors-5xx', 0, { absoluteMargin: 0.001 }),
  'errors-4xx': count('errors-4xx', 0.1, { absoluteMargin: 0.001 }),
  timeouts: count('timeouts', 0, { absoluteMargin: 0.001 }),
  'connection-errors': count('connection-errors', 0, { absoluteMargin: 0.001 }),
  divergence: {
    ...BASE,
    name: 'divergence',
    kind: 'divergence',
    unit: 'responses',
    direction: 'increase',
    margin: 0,
    tailMargin: 0,
    critical: true,
    weight: 2,
    minimumSample: 100,
  },
  assertions: count('assertions', 0, { unit: 'checks', critical: true, weight: 2 }),
  transaction: {
    ...BASE,
    name: 'transaction',
    kind: 'trend',
    unit: 'ms',
    direction: 'increase',
    margin: 0.05,
    tailMargin: 0.1,
    minimumSample: 200,
  },
  'transaction-failures': count('transaction-failures', 0, { unit: 'transactions', absoluteMargin: 0.001 }),
  'outbound-calls': count('outbound-calls', 0.1, { kind: 'calls', unit: 'calls', absoluteMargin: 0.001, minimumSample: 0 }),
  exceptions: count('exceptions', 0, { kind: 'logs', unit: 'messages', absoluteMargin: 0.001, weight: 2, minimumSample: 0 }),
  'log-messages': count('log-messages', 0.1, { kind: 'logs', unit: 'messages', absoluteMargin: 0.001, minimumSample: 0 }),
  traces: count('traces', 0.1, { kind: 'traces', unit: 'operations', absoluteMargin: 0.001, minimumSample: 30 }),
  statements: count('statements', 0.1, { kind: 'statements', unit: 'calls', absoluteMargin: 0.01, weight: 2, minimumSample: 0 }),
  'response-size': series('response-size', 'bytes', { direction: 'either' }),
  cpu: series('cpu', '%'),
  memory: series('memory', 'bytes'),
  throughput: series('throughput', 'requests/s', { direction: 'decrease' }),
} as const satisfies Record<string, Kpi>;

export type BuiltInName = keyof typeof BUILT_IN;
export const BUILT_IN_NAMES = Object.keys(BUILT_IN) as readonly BuiltInName[];

/** The built-in KPI of a name; undefined where there is none. */
export function builtIn(name: string): Kpi | undefined {
  return Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name as BuiltInName] : undefined;
}

/** What a run reads besides the traffic itself. */
export interface Sight {
  /** outbound calls, which a proxy counts */
  readonly calls?: boolean | undefined;
  /** what the arms write */
  readonly logs?: boolean | undefined;
  /** the traces of the arms, which a backend has */
  readonly traces?: boolean | undefined;
  /** what the statements of a database do */
  readonly statements?: boolean | undefined;
}

/** All built-in KPIs with their defaults that a run with this sight can judge. */
export function builtInKpis({ calls = false, logs = false, traces = false, statements = false }: Sight = {}): readonly Kpi[] {
  const seen: Readonly<Partial<Record<Kpi['kind'], boolean>>> = { calls, logs, traces, statements };
  return Object.values(BUILT_IN).filter(({ kind }: Kpi) => seen[kind] ?? true);
}

/** KPIs that only scripted transactions have; a run without them does not judge them. */
export function needsTransactions(name: string): boolean {
  return name === 'assertions' || name === 'transaction' || name === 'transaction-failures';
}

/** A KPI of the user's own, before the configuration changes its defaults: by a formula, or brought by a metric source. */
export function ownKpi(name: string, expression?: string): Kpi {
  return expression === undefined ? series(name, '') : { ...series(name, 'ratio'), expression };
}
