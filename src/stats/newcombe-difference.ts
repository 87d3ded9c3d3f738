import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * Newcombe's hybrid score interval for the difference of two proportions x1/n1 - x2/n2 (Statistics in Medicine 17, 1998,
 * method 10), for display: treats the arms as independent, which for matched pairs is conservative.
 */
export function newcombeDifference(x1: number, n1: number, x2: number, n2: number, level: number): { low: number; high: number } {
  const z = normalQuantile(1 - (1 - level) / 2, 0, 1);
  const first = wilson(x1, n1, z);
  const second = wilson(x2, n2, z);
  const difference = first.share - second.share;
  return {
    low: difference - Math.hypot(first.share - first.low, second.high - second.share),
    high: difference + Math.hypot(first.high - first.share, second.share - second.low),
  };
}

function wilson(x: number, n: number, z: number): { share: number; low: number; high: number } {
  const share = x / n;
  const middle = (x + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
