import { hash32, seeded, type Random } from '../../core/random.js';
import { quantileSorted } from '../../stats/quantile-sorted.js';
import { rankSum } from '../../stats/rank-sum.js';
import { sortedCopy } from '../../stats/sorted-copy.js';
import { kayentaInterval } from './kayenta-interval.js';
import { at, meanOf, numberAt } from './profile.js';

export type KayentaWord = 'Pass' | 'High' | 'Low' | 'Nodata' | 'NodataFailMetric' | 'Error';

export interface KayentaMetric {
  readonly word: KayentaWord;
  readonly deviation: number;
  readonly critical: boolean;
  readonly reason: string;
}

export interface KayentaConstants {
  readonly tolerance: number;
  readonly confLevel: number;
}

/**
 * Kayenta's rule for one metric (NetflixACAJudge-v1.0): `settings` is the object `analysisConfigurations.canary` of its canary configuration.
 * Source: spinnaker/kayenta, `MannWhitneyClassifier` and `NetflixACAJudge`, a69573be.
 * @param control, experiment NaN where a point is missing
 */
export function classifyKayentaMetric(
  control: readonly number[],
  experiment: readonly number[],
  settings: Readonly<Record<string, unknown>>,
  { tolerance, confLevel }: KayentaConstants,
): KayentaMetric {
  const removes = at(settings, 'nanStrategy') !== 'replace';
  const critical = at(settings, 'critical') === true;
  const x = prepared(control, settings, removes);
  const y = prepared(experiment, settings, removes);
  if (x.length === 0 || y.length === 0) return withoutData(removes, critical, at(settings, 'mustHaveData') === true);
  if (sameMultiset(x, y)) return pass(1, 'the data of both sides are identical');
  try {
    return compare(...separated(x, y), settings, tolerance, confLevel, critical);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { word: 'Error', deviation: 1, critical: false, reason: error.message };
  }
}

function pass(deviation: number, reason: string): KayentaMetric {
  return { word: 'Pass', deviation, critical: false, reason };
}

function withoutData(removes: boolean, critical: boolean, required: boolean): KayentaMetric {
  if (!removes) return pass(1, 'no data, and missing points count as zero');
  const word = required && !critical ? 'NodataFailMetric' : 'Nodata';
  return { word, deviation: 1, critical, reason: 'missing data' };
}

function compare(
  control: readonly number[],
  experiment: readonly number[],
  settings: Readonly<Record<string, unknown>>,
  tolerance: number,
  confLevel: number,
  critical: boolean,
): KayentaMetric {
  const { low, high, estimate } = kayentaInterval(control, experiment, confLevel);
  const band = tolerance * Math.abs(estimate);
  const deviation = meanRatio(control, experiment);
  const byRank = at(settings, 'effectSize', 'measure') === 'cles';
  const effect = byRank ? rankSum(control, experiment).u / (control.length * experiment.length) : deviation;
  const threshold = (name: string): number => numberAt(settings, byRank ? 0.5 : 1, 'effectSize', name);
  const direction = String(at(settings, 'direction') ?? 'either').toLowerCase();
  const above = (name: string): boolean => Number.isNaN(effect) || effect >= threshold(name);
  const below = (name: string): boolean => Number.isNaN(effect) || effect <= threshold(name);
  const [shift, from, to, within] = [estimate, low, high, band].map((value) => Number(value.toPrecision(4)));
  const reason = `shift ${shift} (${from} to ${to}), band ${within}`;
  if (direction !== 'decrease' && low > band && above('allowedIncrease'))
    return { word: 'High', deviation, critical: critical && above('criticalIncrease'), reason };
  if (direction !== 'increase' && high < -band && below('allowedDecrease'))
    return { word: 'Low', deviation, critical: critical && below('criticalDecrease'), reason };
  return pass(deviation, reason);
}

function meanRatio(control: readonly number[], experiment: readonly number[]): number {
  const [x, y] = [meanOf(control), meanOf(experiment)];
  return x === 0 || y === 0 ? Number.NaN : y / x;
}

function prepared(values: readonly number[], settings: unknown, removes: boolean): number[] {
  const known = removes ? values.filter((value) => !Number.isNaN(value)) : values.map((value) => (Number.isNaN(value) ? 0 : value));
  if (at(settings, 'outliers', 'strategy') !== 'remove' || known.length === 0) return known;
  const sorted = [...sortedCopy(known)];
  const [first, lower, upper, last] = [0.01, 0.25, 0.75, 0.99].map((p) => quantileSorted(sorted, p)) as [number, number, number, number];
  const reach = numberAt(settings, 3, 'outliers', 'outlierFactor') * (upper - lower);
  const [from, to] = [Math.min(first, lower - reach), Math.max(last, upper + reach)];
  return known.filter((value) => value >= from && value <= to);
}

function sameMultiset(a: readonly number[], b: readonly number[]): boolean {
  const [x, y] = [sortedCopy(a), sortedCopy(b)];
  const all = new Set([...a, ...b]);
  return all.size === 1 || (x.length === y.length && x.every((value, index) => value === y[index]));
}

/**
 * Two constants are told apart only after a little noise (1e-5 of the value). Kayenta draws it anew each time; here it is drawn from the values, so that the
 * same evidence gives the same word.
 */
function separated(control: readonly number[], experiment: readonly number[]): [readonly number[], readonly number[]] {
  if (new Set(control).size > 1 || new Set(experiment).size > 1) return [control, experiment];
  const random = seeded(hash32(`${control[0]} ${experiment[0]} ${control.length} ${experiment.length}`));
  const noisy = (values: readonly number[]): number[] => values.map((value) => value + value * 1e-5 * normal(random));
  return [noisy(control), noisy(experiment)];
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
