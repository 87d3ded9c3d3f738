/** Sum over groups of equal values of k(k-1)(2k+5): what ties take away from 18 times the variance of Kendall's S. */
export function tieTerm(values: readonly number[]): number {
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  let sum = 0;
  for (const size of groups.values()) sum += size * (size - 1) * (2 * size + 5);
  return sum;
}
