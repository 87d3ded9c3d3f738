/** The smallest rank, at least 1, below which the probabilities reach (1 - level) / 2: where an exact interval begins, as R's `qwilcox` and `qsignrank`. */
export function lowerTailRank(probabilities: Float64Array, level: number): number {
  let rank = 0;
  for (let below = probabilities[0] as number; below < (1 - level) / 2; below += probabilities[rank] as number) rank++;
  return Math.max(1, rank);
}
