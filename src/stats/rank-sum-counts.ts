/**
 * The null distribution of Mann-Whitney's U without ties: P(U = u) for u = 0 .. n m, by the recurrence of Mann and Whitney (1947), as a
 * product of (1 - z^(m+i)) / (1 - z^i). O(n n m) time. @param n, m sizes of the samples, at least 1
 */
export function rankSumProbabilities(n: number, m: number): Float64Array {
  const size = n * m + 1;
  const counts = new Float64Array(size);
  counts[0] = 1;
  for (let i = 1; i <= n; i++) {
    for (let u = size - 1; u >= m + i; u--) counts[u] = (counts[u] as number) - (counts[u - m - i] as number);
    for (let u = i; u < size; u++) counts[u] = (counts[u] as number) + (counts[u - i] as number);
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}
