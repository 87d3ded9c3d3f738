/**
 * Quantile of an ascending list by linear interpolation between order statistics (Hyndman & Fan type 7, the default of R and NumPy).
 * @param sorted ascending values; @param p in [0, 1]
 * @returns NaN for an empty list; infinite neighbours do not turn into NaN
 */
export function quantileSorted(sorted: readonly number[], p: number): number {
  const last = sorted.length - 1;
  if (last < 0) return Number.NaN;
  const position = Math.min(Math.max(p, 0), 1) * last;
  const index = Math.floor(position);
  const low = sorted[index] as number;
  const high = sorted[Math.min(index + 1, last)] as number;
  const share = position - index;
  return share === 0 || low === high ? low : low * (1 - share) + high * share;
}
