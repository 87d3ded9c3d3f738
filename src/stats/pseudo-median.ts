import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Shift } from './hodges-lehmann.js';
import { EXACT_BELOW } from './mann-whitney.js';
import { selectByCount } from './pairwise-select.js';
import { signedRankProbabilities } from './signed-rank.js';
import { sortedCopy } from './sorted-copy.js';
import { lowerTailRank } from './lower-tail-rank.js';

/**
 * Pseudo-median of paired differences: the median of all n (n + 1) / 2 Walsh averages, and the interval that inverts the signed-rank test
 * (exact below 50 differences without ties, normal otherwise). On log ratios exp(estimate) is the typical ratio. Walsh averages are never listed:
 * each order statistic is found by counting. Sources: Hodges & Lehmann 1963; values as R's `wilcox.test(conf.int = TRUE)`.
 * @param differences finite, at least one; @param level two-sided
 */
export function pseudoMedian(differences: ArrayLike<number>, level = 0.95): Shift {
  const d = sortedCopy(differences);
  const n = d.length;
  const total = (n * (n + 1)) / 2;
  const at = (k: number): number => selectByCount(k, d[0] as number, d[n - 1] as number, (v) => countWalsh(d, v));
  const middle = Math.floor(total / 2);
  const estimate = total % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  const cut = n < EXACT_BELOW && isTieFree(d) ? lowerTailRank(signedRankProbabilities(n), level) : normalCut(n, level);
  if (cut < 1) return { estimate, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, level };
  return { estimate, low: at(cut - 1), high: at(total - cut), level };
}

/** How many pairs i <= j have (d_i + d_j) / 2 <= v. */
function countWalsh(d: Float64Array, v: number): number {
  let count = 0;
  let j = d.length - 1;
  for (let i = 0; i < d.length; i++) {
    const value = d[i] as number;
    while (j >= i && (value + (d[j] as number)) / 2 > v) j--;
    if (j < i) break;
    count += j - i + 1;
  }
  return count;
}

function isTieFree(sorted: Float64Array): boolean {
  const sizes = sorted.map(Math.abs).sort();
  return sizes[0] !== 0 && sizes.every((value, index) => index === 0 || value !== sizes[index - 1]);
}

function normalCut(n: number, level: number): number {
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  return Math.ceil((n * (n + 1)) / 4 - 0.5 - normalQuantile((1 + level) / 2, 0, 1) * deviation);
}
