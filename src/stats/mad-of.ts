import { medianOf } from './median-of.js';

/** Makes the MAD of normal data estimate the standard deviation. */
const NORMAL_CONSISTENCY = 1.4826022185056018;

/** Median absolute deviation from the median, scaled to the normal standard deviation; NaN when empty. */
export function madOf(values: readonly number[]): number {
  const middle = medianOf(values);
  return NORMAL_CONSISTENCY * medianOf(values.map((x) => Math.abs(x - middle)));
}
