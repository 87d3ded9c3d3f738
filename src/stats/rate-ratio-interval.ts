import { crossing } from './crossing.js';
import betaln from '@stdlib/math-base-special-betaln';

/**
 * Anytime-valid confidence sequence for the ratio of two Poisson rates, experiment / control: all theta with
 * logB(1+k, 1+m) - k log theta - m log(1-theta) <= log(1/alpha), ratio = theta/(1-theta) * exposures (statistics.md 1.3).
 */
export function rateRatioInterval(
  experiment: number,
  control: number,
  experimentExposure: number,
  controlExposure: number,
  alpha: number,
): { low: number; high: number } {
  const total = experiment + control;
  if (total === 0) return { low: 0, high: Number.POSITIVE_INFINITY };
  const mixture = betaln(1 + experiment, 1 + control);
  const against = (theta: number): number =>
    mixture - (experiment === 0 ? 0 : experiment * Math.log(theta)) - (control === 0 ? 0 : control * Math.log1p(-theta)) + Math.log(alpha);
  const mode = experiment / total;
  const toRatio = (theta: number): number =>
    theta >= 1 ? Number.POSITIVE_INFINITY : ((theta / (1 - theta)) * controlExposure) / experimentExposure;
  return {
    low: experiment === 0 ? 0 : toRatio(crossing(against, mode, 0, 200)),
    high: control === 0 ? Number.POSITIVE_INFINITY : toRatio(crossing(against, mode, 1, 200)),
  };
}
