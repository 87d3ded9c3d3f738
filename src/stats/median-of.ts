import { quantileSorted } from './quantile-sorted.js';

/** Median of values in any order; the input is left as it is. NaN for an empty list. */
export function medianOf(values: readonly number[]): number {
  return quantileSorted(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
