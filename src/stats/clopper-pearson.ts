import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

/** Exact interval of a share: `hits` of `n` (Clopper & Pearson 1934). Without a trial it is all of [0, 1]. */
export function clopperPearson(hits: number, n: number, level = 0.95): { readonly low: number; readonly high: number } {
  const tail = (1 - level) / 2;
  return {
    low: hits === 0 ? 0 : betaQuantile(tail, hits, n - hits + 1),
    high: hits >= n ? 1 : betaQuantile(1 - tail, hits + 1, n - hits),
  };
}
