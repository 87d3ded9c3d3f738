import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { medianOf } from './median-of.js';
import { tieTerm } from './tie-term.js';

/** Slope in units of y per unit of x, with its two-sided confidence interval, and the intercept of the line. */
export interface TheilSen {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  readonly intercept: number;
}

/**
 * Theil-Sen line: the median of all pairwise slopes, with Sen's interval from the variance of Kendall's S corrected for ties
 * (Sen 1968; the ranks are those of SciPy's `theilslopes`). Where a rank falls outside the list (fewer than five points at 95 %) that
 * end of the interval is infinite: so few points cannot reach the level. Intercept: median(y) - slope median(x).
 * O(n^2) time and memory: thin series longer than about 1,000 points first.
 * @param x @param y equally long; pairs with equal x carry no slope; @param level two-sided, e.g. 0.95
 */
export function theilSen(x: readonly number[], y: readonly number[], level: number): TheilSen {
  const slopes = pairwiseSlopes(x, y);
  const n = slopes.length;
  if (n === 0) return { slope: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, intercept: medianOf(y) };
  const middle = n >> 1;
  const slope = n % 2 === 1 ? (slopes[middle] as number) : ((slopes[middle - 1] as number) + (slopes[middle] as number)) / 2;
  const reach = normalQuantile((1 + level) / 2, 0, 1) * Math.sqrt(kendallVariance(x, y));
  const low = Math.round((n - reach) / 2) - 1;
  const high = Math.round((n + reach) / 2);
  const known = x.length >= 3;
  return {
    slope,
    low: known && low >= 0 ? (slopes[low] as number) : Number.NEGATIVE_INFINITY,
    high: known && high < n ? (slopes[high] as number) : Number.POSITIVE_INFINITY,
    intercept: medianOf(y) - slope * medianOf(x),
  };
}

function pairwiseSlopes(x: readonly number[], y: readonly number[]): Float64Array {
  const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      const run = (x[j] as number) - (x[i] as number);
      if (run !== 0) slopes[count++] = ((y[j] as number) - (y[i] as number)) / run;
    }
  }
  return slopes.subarray(0, count).sort();
}

/** Variance of Kendall's S with the tie terms of x and of y subtracted, floor 0. */
function kendallVariance(x: readonly number[], y: readonly number[]): number {
  return Math.max(0, (triple(x.length) - tieTerm(x) - tieTerm(y)) / 18);
}

const triple = (k: number): number => k * (k - 1) * (2 * k + 5);
