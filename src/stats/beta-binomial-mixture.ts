import betaln from '@stdlib/math-base-special-betaln';
import { sortedCopy } from './sorted-copy.js';

/**
 * log of the two-sided beta-binomial mixture martingale that `k` of `n` independent trials have probability `p`: an e-process for that. Source: Howard et
 * al., "Time-uniform Chernoff bounds"; values as confseq's `BetaBinomialMixture`.
 * @param optimalN trials at which the mixture is tuned to be tightest; @param tuningAlpha for which level
 */
export function logBetaBinomialMixture(k: number, n: number, p: number, optimalN: number, tuningAlpha: number): number {
  const [g, h] = [p, 1 - p];
  const optimalVariance = g * h * optimalN;
  const rho = optimalVariance / (2 * Math.log(1 / tuningAlpha) + Math.log(1 + 2 * Math.log(1 / tuningAlpha)));
  const r = Math.max(rho - g * h, 1e-3 * g * h);
  return betaln(r / h + k, r / g + n - k) - betaln(r / h, r / g) - k * Math.log(p) - (n - k) * Math.log1p(-p);
}

/**
 * Sequential p-value that two independent arms have the same quantile at `p`: exp(-min over x of [log M_control(x) + log M_experiment(x)]).
 * The product assumes independent arms: not for mirrored pairs, whose test is exceedance. Source: Howard & Ramdas 2022; as confseq's `QuantileABTest`.
 */
export function quantileAbTest(
  control: ArrayLike<number>,
  experiment: ArrayLike<number>,
  p: number,
  optimalN: number,
  tuningAlpha = 0.05,
): number {
  const x = sortedCopy(control);
  const y = sortedCopy(experiment);
  const joint = (below: number, belowOther: number): number =>
    logBetaBinomialMixture(below, x.length, p, optimalN, tuningAlpha) +
    logBetaBinomialMixture(belowOther, y.length, p, optimalN, tuningAlpha);
  let smallest = joint(0, 0);
  for (let i = 0, j = 0; i < x.length || j < y.length; ) {
    if (j >= y.length || (i < x.length && (x[i] as number) <= (y[j] as number))) i++;
    else j++;
    smallest = Math.min(smallest, joint(i, j));
  }
  return Math.min(1, Math.exp(-smallest));
}
