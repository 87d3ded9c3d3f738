import { type Alternative, sided } from './alternative.js';
import { binomialAtLeast, binomialAtMost } from './binomial-tails.js';
import { clopperPearson } from './clopper-pearson.js';

export interface RateComparison {
  /** experiment / control; infinite where the control counted nothing, NaN where neither did */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
}

/**
 * Two Poisson rates: given the total, the experiment's count is binomial whatever the common rate is. Two-sided p is twice the smaller tail;
 * the interval is Clopper and Pearson's on that share. Source: Przyborowski & Wilenski 1940; interval as R's `poisson.test`.
 * @param experiment, control counts; @param experimentExposure, controlExposure requests, seconds or steps behind them
 */
export function compareRates(
  experiment: number,
  control: number,
  experimentExposure: number,
  controlExposure: number,
  { alternative = 'two-sided' as Alternative, level = 0.95 } = {},
): RateComparison {
  const total = experiment + control;
  const share = experimentExposure / (experimentExposure + controlExposure);
  const pValue = sided(alternative, binomialAtLeast(experiment, total, share), binomialAtMost(experiment, total, share));
  const { low, high } = clopperPearson(experiment, total, level);
  const toRatio = (p: number): number => (p >= 1 ? Number.POSITIVE_INFINITY : ((p / (1 - p)) * controlExposure) / experimentExposure);
  return { ratio: ((experiment / control) * controlExposure) / experimentExposure, low: toRatio(low), high: toRatio(high), pValue };
}
