import { fail } from '../core/errors.js';
import type { Cumulative } from './counter-watch.js';

/** Bounds that native histograms of schema 2 and finer share: powers of the fourth root of 2, here from 0.06 ms to 18 h in seconds. */
const EXPONENTS: readonly number[] = Array.from({ length: 4 * (16 + 14) + 1 }, (_, i) => i / 4 - 14);

interface Bucket {
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

/** A native histogram of one time as the query API writes it: `count`, `sum`, and `buckets` of [rule, left, right, count]. */
export interface NativeSample {
  readonly labels: Readonly<Record<string, string>>;
  readonly histogram: unknown;
}

/**
 * Observations above each shared bound, exactly: a bound inside a bucket (schema 1, 0 and coarser have wider ones) has no count. What is not a
 * number was observed and lies above nothing.
 * @throws FS_METRIC_HISTOGRAM where it is something else
 */
export function nativeHistogram({ histogram }: NativeSample, query: string): Cumulative | null {
  const { count, buckets } = (histogram ?? {}) as { readonly count?: unknown; readonly buckets?: unknown };
  const all = Number(count);
  if (count === undefined || (buckets !== undefined && !Array.isArray(buckets)))
    throw fail('FS_METRIC_HISTOGRAM', { found: `${query}: ${JSON.stringify(histogram).slice(0, 100)}`, expected: 'count and buckets' });
  if (!Number.isFinite(all)) return null;
  const read = ((buckets ?? []) as readonly unknown[]).map((bucket) => readBucket(bucket, query));
  const above = new Map<number, number>();
  for (const exponent of EXPONENTS) {
    const bound = roundBound(2 ** exponent);
    const count = countAbove(read, bound);
    if (count !== null) above.set(bound, count);
  }
  return { all, above };
}

/** A bound as a label can carry it: ten significant digits. */
function roundBound(bound: number): number {
  return Number(bound.toPrecision(10));
}

/** Null where the bound lies inside a bucket. */
function countAbove(buckets: readonly Bucket[], bound: number): number | null {
  let sum = 0;
  for (const { left, right, count } of buckets) {
    if (left >= bound * (1 - 1e-6)) sum += count;
    else if (right > bound * (1 + 1e-6)) return null;
  }
  return sum;
}

function readBucket(bucket: unknown, query: string): Bucket {
  const [, left, right, count] = (Array.isArray(bucket) ? bucket : []).map(Number);
  if (left === undefined || right === undefined || count === undefined || !Number.isFinite(count) || !(left <= right))
    throw fail('FS_METRIC_HISTOGRAM', { found: `${query}: a bucket ${JSON.stringify(bucket)}`, expected: '[rule, left, right, count]' });
  return { left, right, count };
}
