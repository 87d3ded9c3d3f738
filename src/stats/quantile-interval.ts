import { binomialAtMost } from './binomial-tails.js';

export interface QuantileInterval {
  /** order statistics of the interval; infinite where the sample is too small to bound that side */
  readonly low: number;
  readonly high: number;
  /** 1-based ranks */
  readonly ranks: readonly [number, number];
}

/**
 * Distribution-free interval of a quantile from two order statistics: ranks qbinom(a/2, n, p) and qbinom(1 - a/2, n, p) + 1, a = 1 - level;
 * its coverage is at least about `level` whatever the distribution. Source: Conover, "Practical Nonparametric Statistics", 3.2.
 * @param sorted ascending; @param p in (0, 1)
 */
export function quantileInterval(sorted: ArrayLike<number>, p: number, level = 0.95): QuantileInterval {
  const n = sorted.length;
  const low = binomialQuantile((1 - level) / 2, n, p);
  const high = binomialQuantile((1 + level) / 2, n, p) + 1;
  return {
    low: low < 1 ? Number.NEGATIVE_INFINITY : (sorted[low - 1] as number),
    high: high > n ? Number.POSITIVE_INFINITY : (sorted[high - 1] as number),
    ranks: [low, high],
  };
}

/** The smallest k with P(Binomial(n, p) <= k) >= q. */
function binomialQuantile(q: number, n: number, p: number): number {
  let [below, above] = [-1, n];
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (binomialAtMost(middle, n, p) >= q * (1 - 1e-15)) above = middle;
    else below = middle;
  }
  return above;
}
