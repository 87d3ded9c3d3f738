import { fail } from '../core/errors.js';
import type { Cumulative } from './counter-watch.js';

/** One bucket series at one time. */
export interface BucketSample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Share by which a bucket may lie below a smaller one: sums in floating point. */
const ROUNDING = 1e-9;

/**
 * The histograms that bucket series of one time make up, by their other labels (Prometheus, "Histograms and summaries"). A histogram of which a
 * bucket has no number now (NaN, a broken scrape) is left out and taken up later: counters lose nothing by that.
 * @param query for the message
 * @throws FS_METRIC_HISTOGRAM where a bucket has no `le`, the one of everything (`+Inf`) is missing, or a larger one holds less than a smaller one
 */
export function classicHistograms(samples: readonly BucketSample[], query: string): Map<string, Cumulative> {
  const groups = new Map<string, [bound: number, count: number][]>();
  for (const { labels, value } of samples) {
    const bound = readBound(labels['le']);
    if (bound === null) throw fail('FS_METRIC_HISTOGRAM', { found: `${query}: a series without le`, expected: 'le="0.1", ..., le="+Inf"' });
    const key = seriesKey(labels, 'le');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push([bound, value]);
  }
  const histograms = new Map<string, Cumulative>();
  for (const [key, buckets] of groups) {
    const histogram = cumulative(buckets, query, key);
    if (histogram) histograms.set(key, histogram);
  }
  return histograms;
}

function cumulative(buckets: readonly (readonly [number, number])[], query: string, key: string): Cumulative | null {
  const ordered = buckets.toSorted(([a], [b]) => a - b);
  if (ordered.at(-1)?.[0] !== Number.POSITIVE_INFINITY)
    throw fail('FS_METRIC_HISTOGRAM', { found: `${query}: no le="+Inf" in ${key}`, expected: 'every bucket of the histogram' });
  if (ordered.some(([, count]) => !Number.isFinite(count))) return null;
  const [, all] = ordered.at(-1) as readonly [number, number];
  const above = new Map<number, number>();
  let smaller = 0;
  for (const [bound, count] of ordered) {
    if (count < smaller * (1 - ROUNDING))
      throw fail('FS_METRIC_HISTOGRAM', {
        found: `${query}: le="${bound}" holds ${count}, a smaller one ${smaller}, in ${key}`,
        expected: 'cumulative buckets',
      });
    smaller = count;
    if (Number.isFinite(bound)) above.set(bound, Math.max(0, all - count));
  }
  return { all, above };
}

function readBound(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  if (/^\+?inf$/i.test(text)) return Number.POSITIVE_INFINITY;
  const bound = Number(text);
  return Number.isFinite(bound) ? bound : null;
}

/** A text that two series share only where all labels but one are equal. */
export function seriesKey(labels: Readonly<Record<string, string>>, without = ''): string {
  const named = Object.entries(labels).filter(([name]) => name !== without && name !== '__name__');
  return named
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(',');
}
