import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { type Alternative, sided } from './alternative.js';
import { EXACT_BELOW } from './mann-whitney.js';

export interface SignedRank {
  /** sum of the ranks of the positive differences */
  readonly v: number;
  /** differences that are not zero */
  readonly n: number;
  readonly pValue: number;
  readonly method: 'exact' | 'normal';
}

/**
 * Wilcoxon's signed-rank test of paired differences against zero. Zeros are dropped; exact below 50 differences without ties or zeros,
 * otherwise normal with tie and continuity correction. Source: Wilcoxon 1945; values as R's `wilcox.test(paired = TRUE)`.
 * @param differences experiment - control of each pair (log ratios, usually); no NaN
 */
export function signedRank(differences: ArrayLike<number>, alternative: Alternative = 'two-sided'): SignedRank {
  const { v, n, ties, zeros } = rankDifferences(differences);
  if (n === 0) return { v: 0, n, pValue: 1, method: 'exact' };
  if (n < EXACT_BELOW && ties === 0 && zeros === 0) return { v, n, pValue: exactP(v, n, alternative), method: 'exact' };
  return { v, n, pValue: normalP(v, n, ties, alternative), method: 'normal' };
}

/** Ranks of the absolute values, ties sharing the mean rank. */
function rankDifferences(differences: ArrayLike<number>): { v: number; n: number; ties: number; zeros: number } {
  const kept = Float64Array.from(differences).filter((d) => d !== 0);
  const negative = kept
    .filter((d) => d < 0)
    .map((d) => -d)
    .sort();
  const positive = kept.filter((d) => d > 0).sort();
  let v = 0;
  let ties = 0;
  for (let i = 0, j = 0; i < positive.length || j < negative.length; ) {
    const value = Math.min(positive[i] ?? Number.POSITIVE_INFINITY, negative[j] ?? Number.POSITIVE_INFINITY);
    const [ranked, from] = [i + j, i];
    while (i < positive.length && positive[i] === value) i++;
    while (j < negative.length && negative[j] === value) j++;
    const group = i + j - ranked;
    v += (i - from) * (ranked + (group + 1) / 2);
    ties += group * (group * group - 1);
  }
  return { v, n: kept.length, ties, zeros: differences.length - kept.length };
}

/** P(V = v) for v = 0 .. n (n + 1) / 2: subsets of the ranks 1 .. n by their sum. */
export function signedRankProbabilities(n: number): Float64Array {
  const size = (n * (n + 1)) / 2 + 1;
  const chances = new Float64Array(size);
  chances[0] = 1;
  for (let rank = 1; rank <= n; rank++) {
    for (let v = size - 1; v >= 0; v--) chances[v] = ((chances[v] as number) + (v >= rank ? (chances[v - rank] as number) : 0)) / 2;
  }
  return chances;
}

function exactP(v: number, n: number, alternative: Alternative): number {
  const chances = signedRankProbabilities(n);
  let below = 0;
  for (let k = 0; k <= v; k++) below += chances[k] as number;
  return sided(alternative, 1 - below + (chances[v] as number), below);
}

function normalP(v: number, n: number, ties: number, alternative: Alternative): number {
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
  if (!(deviation > 0)) return 1;
  const difference = v - (n * (n + 1)) / 4;
  const upper = (distance: number): number => normalCdf(-distance / deviation, 0, 1);
  if (alternative === 'greater') return upper(difference - 0.5);
  if (alternative === 'less') return upper(-difference - 0.5);
  return Math.min(1, 2 * upper(Math.abs(difference) - 0.5));
}
