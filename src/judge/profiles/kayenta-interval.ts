import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { brentRoot } from '../../stats/brent-root.js';
import { rankSum } from '../../stats/rank-sum.js';

export interface ShiftInterval {
  readonly low: number;
  readonly high: number;
  readonly estimate: number;
}

/** Kayenta's root finder stops there, also where a finer answer would class otherwise. */
const ROOT = { tolerance: 1e-4, iterations: 1_000 };

/**
 * Kayenta's interval of the shift experiment - control: the shifts at which the normal score of the rank-sum, with tie and continuity correction,
 * meets its quantiles; where even the extreme shift is not significant, that. Values, not ranks, in the tolerance: data in other units may class otherwise.
 * @throws RangeError where all observations are tied
 */
export function kayentaInterval(control: readonly number[], experiment: readonly number[], level: number): ShiftInterval {
  const lowest = Math.min(...experiment) - Math.max(...control);
  const highest = Math.max(...experiment) - Math.min(...control);
  const score = (shift: number): number => normalScore(control, experiment, shift);
  const [atLowest, atHighest] = [score(lowest), score(highest)];
  const root = (quantile: number): number =>
    brentRoot((shift) => score(shift) - quantile, lowest, highest, atLowest - quantile, atHighest - quantile, ROOT);
  const bound = (quantile: number): number => {
    if (atLowest - quantile <= 0) return lowest;
    return atHighest - quantile >= 0 ? highest : root(quantile);
  };
  const quantile = normalQuantile((1 - level) / 2, 0, 1);
  return { low: bound(-quantile), high: bound(quantile), estimate: root(0) };
}

function normalScore(control: readonly number[], experiment: readonly number[], shift: number): number {
  const [n, m] = [control.length, experiment.length];
  const { u, ties } = rankSum(
    control,
    experiment.map((value) => value - shift),
  );
  const deviation = Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))));
  if (deviation === 0) throw new RangeError('cannot compute confidence interval when all observations are tied');
  const difference = u - (n * m) / 2;
  return (difference - Math.sign(difference) * 0.5) / deviation;
}
