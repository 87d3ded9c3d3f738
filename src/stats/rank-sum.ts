import { sortedCopy } from './sorted-copy.js';

export interface RankSum {
  /** pairs (control, experiment) in which the experiment is the larger, ties as one half: the Mann-Whitney U of the experiment */
  readonly u: number;
  /** sum over groups of equal values of t^3 - t */
  readonly ties: number;
}

/** Mann-Whitney U by one merge of the two sorted samples, O(n log n). */
export function rankSum(control: ArrayLike<number>, experiment: ArrayLike<number>): RankSum {
  const x = sortedCopy(control);
  const y = sortedCopy(experiment);
  let u = 0;
  let ties = 0;
  for (let i = 0, j = 0; i < x.length || j < y.length; ) {
    const value = j >= y.length || (i < x.length && (x[i] as number) <= (y[j] as number)) ? (x[i] as number) : (y[j] as number);
    const below = i;
    while (i < x.length && x[i] === value) i++;
    const from = j;
    while (j < y.length && y[j] === value) j++;
    const [left, right] = [i - below, j - from];
    u += right * (below + left / 2);
    const group = left + right;
    ties += group * (group * group - 1);
  }
  return { u, ties };
}
