import { fail } from '../core/errors.js';
import type { CollectWindow } from './source.js';

/**
 * The address of a range query (Prometheus HTTP API, "Range queries"). The API's `end` is inclusive, a window is not, so the last step is
 * left out.
 */
export function rangeQueryUrl(base: string, query: string, { fromMs, toMs, stepMs }: CollectWindow): string {
  const url = new URL(`${base.replace(/\/+$/, '')}/api/v1/query_range`);
  const lastMs = fromMs + Math.max(0, Math.ceil((toMs - fromMs) / stepMs) - 1) * stepMs;
  url.searchParams.set('query', query);
  url.searchParams.set('start', String(fromMs / 1_000));
  url.searchParams.set('end', String(lastMs / 1_000));
  url.searchParams.set('step', String(stepMs / 1_000));
  return url.href;
}

/** The address of a query at one time (Prometheus HTTP API, "Instant queries"). */
export function instantQueryUrl(base: string, query: string, atMs: number): string {
  const url = new URL(`${base.replace(/\/+$/, '')}/api/v1/query`);
  url.searchParams.set('query', query);
  url.searchParams.set('time', String(atMs / 1_000));
  return url.href;
}

interface Answer {
  readonly status?: unknown;
  readonly error?: unknown;
  readonly data?: { readonly resultType?: unknown; readonly result?: unknown };
}

interface Row {
  readonly metric?: Readonly<Record<string, string>>;
  readonly values?: unknown;
  readonly value?: unknown;
  readonly histograms?: unknown;
  readonly histogram?: unknown;
}

/**
 * The one series of an answer, on every step of the window: what the answer leaves out (staleness, a scrape that failed), NaN and infinity are null.
 * Several series are refused, for which of them is meant nobody could say.
 * @throws FS_METRIC_QUERY (several series, native histograms), FS_METRIC_SOURCE (no answer of the API)
 */
export function readRangeAnswer(answer: unknown, query: string, window: CollectWindow): (readonly [number, number | null])[] {
  const rows = resultOf(answer, 'matrix');
  if (rows.length > 1) throw severalSeries(query, rows);
  return onSteps(valuesOf(rows[0], query), window);
}

function resultOf(answer: unknown, ...types: readonly ('matrix' | 'vector')[]): readonly Row[] {
  const { status, data, error } = (answer ?? {}) as Answer;
  const rows = data?.result;
  if (status === 'success' && types.some((type) => type === data?.resultType) && Array.isArray(rows)) return rows as Row[];
  throw fail('FS_METRIC_SOURCE', {
    found: typeof error === 'string' ? error : `an answer of type ${String(data?.resultType ?? typeof answer)}`,
    expected: 'a matrix, as `query_range` answers',
  });
}

/** One series of an answer: its labels, and its values or native histograms by milliseconds since the epoch. */
export interface AnsweredRow {
  readonly labels: Readonly<Record<string, string>>;
  readonly values: ReadonlyMap<number, number>;
  readonly histograms: ReadonlyMap<number, unknown>;
}

/** Every series of a matrix or a vector, whatever its values are. @throws FS_METRIC_SOURCE where it is no answer of the API */
export function readRows(answer: unknown): AnsweredRow[] {
  return resultOf(answer, 'matrix', 'vector').map(({ metric, values, value, histograms, histogram }) => ({
    labels: metric ?? {},
    values: byTime(values ?? (value === undefined ? [] : [value]), readNumber),
    histograms: byTime(histograms ?? (histogram === undefined ? [] : [histogram]), (one) => one),
  }));
}

function byTime<T>(pairs: unknown, read: (value: unknown) => T): Map<number, T> {
  const found = new Map<number, T>();
  for (const pair of Array.isArray(pairs) ? (pairs as readonly unknown[]) : [])
    if (Array.isArray(pair) && Number.isFinite(Number(pair[0]))) found.set(Math.round(Number(pair[0]) * 1_000), read(pair[1]));
  return found;
}

/** As the API writes numbers, `+Inf` and `NaN` among them. */
function readNumber(text: unknown): number {
  return /^[+-]?Inf$/.test(String(text))
    ? String(text).startsWith('-')
      ? Number.NEGATIVE_INFINITY
      : Number.POSITIVE_INFINITY
    : Number(text);
}

function valuesOf(row: Row | undefined, query: string): Map<number, number> {
  if (row?.histograms !== undefined && row.values === undefined) {
    throw fail('FS_METRIC_QUERY', {
      found: `${query} answers native histograms`,
      expected: 'one number: histogram_quantile(), histogram_avg()',
    });
  }
  const values = new Map<number, number>();
  for (const pair of Array.isArray(row?.values) ? (row.values as readonly unknown[]) : []) {
    if (!Array.isArray(pair)) continue;
    const [at, value] = [Number(pair[0]), Number(pair[1])];
    if (Number.isFinite(at) && Number.isFinite(value)) values.set(Math.round(at * 1_000), value);
  }
  return values;
}

function onSteps(values: ReadonlyMap<number, number>, { fromMs, toMs, stepMs }: CollectWindow): (readonly [number, number | null])[] {
  const points: (readonly [number, number | null])[] = [];
  for (let at = fromMs; at < toMs; at += stepMs) points.push([at, values.get(Math.round(at)) ?? null]);
  return points;
}

function severalSeries(query: string, rows: readonly Row[]): Error {
  const shown = rows.slice(0, 3).map(({ metric = {} }) => {
    const labels = Object.entries(metric).map(([name, value]) => `${name}="${value}"`);
    return `{${labels.join(', ')}}`;
  });
  return fail('FS_METRIC_QUERY', {
    found: `${query} answers ${rows.length} series: ${shown.join(' ')}${rows.length > 3 ? ' ...' : ''}`,
    expected: 'one series: aggregate with sum(), avg() or max(), or name the labels',
  });
}
