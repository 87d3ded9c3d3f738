import { fail } from '../core/errors.js';
import type { CollectWindow } from './source.js';

/** The sites a Datadog account may live on (Datadog documentation, "Getting started with Datadog sites"). */
export const DATADOG_SITES = [
  'datadoghq.com',
  'us3.datadoghq.com',
  'us5.datadoghq.com',
  'datadoghq.eu',
  'ap1.datadoghq.com',
  'ap2.datadoghq.com',
  'ddog-gov.com',
] as const;
export type DatadogSite = (typeof DATADOG_SITES)[number];

/**
 * The whole intervals of a window. Datadog's intervals begin at multiples of their length since the epoch; windows that follow each other ask for intervals
 * that follow each other, and the one that is not over is left to the next window.
 */
export function wholeIntervals({ fromMs, toMs, stepMs }: CollectWindow): CollectWindow {
  return { fromMs: Math.floor(fromMs / stepMs) * stepMs, toMs: Math.floor(toMs / stepMs) * stepMs, stepMs };
}

/** Body of `POST /api/v2/query/timeseries` ("Query timeseries data across multiple products"). */
export function timeseriesRequest(query: string, { fromMs, toMs, stepMs }: CollectWindow): unknown {
  return {
    data: {
      type: 'timeseries_request',
      attributes: {
        from: fromMs,
        to: toMs,
        interval: stepMs,
        queries: [{ data_source: 'metrics', name: 'a', query }],
        formulas: [{ formula: 'a' }],
      },
    },
  };
}

type Points = (readonly [number, number | null])[];

/**
 * The one series of an answer of v2 within the window. @throws FS_METRIC_QUERY for several groups or a coarser interval than asked for,
 * FS_METRIC_SOURCE for anything else
 */
export function readTimeseries(answer: unknown, query: string, window: CollectWindow): Points {
  const { attributes, type } = ((answer as { data?: unknown } | null)?.data ?? {}) as {
    attributes?: Record<string, unknown>;
    type?: unknown;
  };
  const times = attributes?.['times'];
  const values = attributes?.['values'];
  if (type !== 'timeseries_response' || !Array.isArray(times) || !Array.isArray(values)) throw strange(answer, 'a timeseries_response');
  const series = (attributes?.['series'] ?? []) as readonly { readonly group_tags?: readonly string[] }[];
  if (values.length > 1)
    throw severalGroups(
      query,
      values.length,
      series.map(({ group_tags = [] }) => group_tags.join(',')),
    );
  const row = (values[0] ?? []) as readonly (number | null)[];
  return within(
    times.map((at: number, index) => [at, row[index] ?? null] as const),
    query,
    window,
  );
}

/** Address of `GET /api/v1/query` ("Query timeseries points"), whose times are seconds. */
export function pointsQueryPath(query: string, { fromMs, toMs }: CollectWindow): string {
  const parameters = new URLSearchParams({ from: String(Math.floor(fromMs / 1_000)), to: String(Math.ceil(toMs / 1_000)), query });
  return `/api/v1/query?${parameters}`;
}

/** The same of an answer of v1. */
export function readPoints(answer: unknown, query: string, window: CollectWindow): Points {
  const { series, status, error } = (answer ?? {}) as { series?: unknown; status?: unknown; error?: unknown };
  if (status !== 'ok' || !Array.isArray(series)) throw strange(typeof error === 'string' ? error : answer, 'status "ok" and a series');
  const rows = series as readonly { readonly pointlist?: readonly (readonly [number, number | null])[]; readonly scope?: string }[];
  if (rows.length > 1)
    throw severalGroups(
      query,
      rows.length,
      rows.map(({ scope = '' }) => scope),
    );
  return within(rows[0]?.pointlist ?? [], query, window);
}

function within(
  points: Points | readonly (readonly [number, number | null])[],
  query: string,
  { fromMs, toMs, stepMs }: CollectWindow,
): Points {
  const [first, second] = points;
  if (first && second && second[0] - first[0] > stepMs) {
    throw fail('FS_METRIC_QUERY', {
      found: `${query} answers a point every ${(second[0] - first[0]) / 1_000} s`,
      expected: `one every ${stepMs / 1_000} s: give the source that \`step\`, or take a rollup out of the query`,
    });
  }
  return points
    .filter(([at]) => at >= fromMs && at + stepMs <= toMs)
    .map(([at, value]) => [at, typeof value === 'number' && Number.isFinite(value) ? value : null]);
}

function severalGroups(query: string, count: number, groups: readonly string[]): Error {
  const shown = groups.slice(0, 3).join(' | ');
  return fail('FS_METRIC_QUERY', { found: `${query} answers ${count} groups: ${shown}`, expected: 'one: no `by {...}`, or name the tags' });
}

function strange(answer: unknown, expected: string): Error {
  const shown = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return fail('FS_METRIC_SOURCE', { found: String(shown).slice(0, 200), expected });
}
