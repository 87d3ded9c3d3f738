export interface BettingMean {
  readonly mean: number;
  /** confidence sequence at 1 - alpha */
  readonly low: number;
  readonly high: number;
}

const GRID = 400;
const MOST_STAKED = 0.5;

/**
 * log of the capital of betting that the mean of values in [0, 1] lies above `m`: prod(1 + l_i (x_i - m)), an e-process for
 * H0: mean <= m ("Estimating means of bounded random variables by betting", Waudby-Smith & Ramdas). The stakes l_i are the
 * predictable plug-in, from values before i only, regularised by one fake observation (mean 1/2, variance 1/4).
 */
export function logBettingE(values: readonly number[], m: number, alpha: number): number {
  const cap = m > 0 ? MOST_STAKED / m : Number.POSITIVE_INFINITY;
  return stakes(values, alpha).reduce((sum, stake, i) => sum + Math.log1p(Math.min(stake, cap) * ((values[i] as number) - m)), 0);
}

/** Two-sided confidence sequence {m : max(K+, K-)/2 < 1/alpha} on a grid of 400, and the mean. */
export function bettingMean(values: readonly number[], alpha: number): BettingMean {
  const mirrored = values.map((x) => 1 - x);
  const bar = Math.log(2 / alpha);
  const mean = values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
  let low = 0;
  while (low < GRID && low / GRID < mean && logBettingE(values, low / GRID, alpha) >= bar) low++;
  let high = GRID;
  while (high > 0 && high / GRID > mean && logBettingE(mirrored, 1 - high / GRID, alpha) >= bar) high--;
  return { mean, low: Math.max(0, low - 1) / GRID, high: Math.min(GRID, high + 1) / GRID };
}

function stakes(values: readonly number[], alpha: number): number[] {
  let sum = 0.5;
  let squares = 0.25;
  return values.map((x, i) => {
    const variance = squares / (i + 1);
    const stake = Math.sqrt((2 * Math.log(2 / alpha)) / (variance * (i + 1) * Math.log(i + 2)));
    sum += x;
    squares += (x - sum / (i + 2)) ** 2;
    return stake;
  });
}
