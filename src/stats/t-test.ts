import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { type Alternative, sided } from './alternative.js';
import { momentsOf } from './moments.js';

export interface TTest {
  readonly t: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  /** difference of means, experiment - control, with its two-sided interval at `level` */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

export interface TTestOptions {
  readonly alternative?: Alternative | undefined;
  readonly level?: number | undefined;
  /** the difference under H0 */
  readonly null?: number | undefined;
}

/**
 * Welch's t test of two independent samples of unequal variance, degrees of freedom by Satterthwaite (1946). Two constant samples: t is
 * infinite where they differ, p = 1 where they are equal. @param control, experiment finite, at least two values each
 */
export function welchT(control: ArrayLike<number>, experiment: ArrayLike<number>, options: TTestOptions = {}): TTest {
  const [x, y] = [momentsOf(control), momentsOf(experiment)];
  const [u, v] = [x.variance / x.n, y.variance / y.n];
  const degrees = u + v === 0 ? x.n + y.n - 2 : (u + v) ** 2 / (u ** 2 / (x.n - 1) + v ** 2 / (y.n - 1));
  return conclude(y.mean - x.mean, Math.sqrt(u + v), degrees, options);
}

/** Student's t test of paired differences against zero. @param differences experiment - control, finite, at least two */
export function pairedT(differences: ArrayLike<number>, options: TTestOptions = {}): TTest {
  const { n, mean, variance } = momentsOf(differences);
  return conclude(mean, Math.sqrt(variance / n), n - 1, options);
}

function conclude(difference: number, error: number, degrees: number, options: TTestOptions): TTest {
  const { alternative = 'two-sided', level = 0.95, null: expected = 0 } = options;
  const distance = difference - expected;
  const t = error > 0 ? distance / error : distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
  const half = error > 0 ? tQuantile((1 + level) / 2, degrees) * error : 0;
  const pValue = sided(alternative, tCdf(-t, degrees), tCdf(t, degrees));
  return { t, degreesOfFreedom: degrees, pValue, difference, low: difference - half, high: difference + half, level };
}
