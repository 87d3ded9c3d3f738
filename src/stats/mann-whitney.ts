import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { type Alternative, sided } from './alternative.js';
import { rankSum } from './rank-sum.js';
import { rankSumProbabilities } from './rank-sum-counts.js';

export interface MannWhitney {
  /** U of the experiment */
  readonly u: number;
  readonly pValue: number;
  readonly method: 'exact' | 'normal';
}

/** Samples smaller than this, without ties, are tested exactly (as R's `wilcox.test` does). */
export const EXACT_BELOW = 50;

/**
 * Mann-Whitney U test (rank-sum) of two independent samples: is the experiment stochastically larger? Exact below 50 values a side without
 * ties; otherwise normal with the variance corrected for ties and a continuity correction of 0.5. Fixed-sample: to be looked at once.
 * Two constant and equal samples: p = 1. Sources: Mann & Whitney 1947; Lehmann, "Nonparametrics", 1.3; values as R's `wilcox.test`.
 * @param control, experiment no NaN; an empty side gives p = 1
 */
export function mannWhitney(
  control: ArrayLike<number>,
  experiment: ArrayLike<number>,
  alternative: Alternative = 'two-sided',
): MannWhitney {
  const [n, m] = [control.length, experiment.length];
  if (n === 0 || m === 0) return { u: 0, pValue: 1, method: 'exact' };
  const { u, ties } = rankSum(control, experiment);
  if (ties === 0 && n < EXACT_BELOW && m < EXACT_BELOW) return { u, pValue: exactP(u, n, m, alternative), method: 'exact' };
  return { u, pValue: normalP(u, n, m, ties, alternative), method: 'normal' };
}

function exactP(u: number, n: number, m: number, alternative: Alternative): number {
  const probabilities = rankSumProbabilities(n, m);
  let below = 0;
  for (let k = 0; k <= u; k++) below += probabilities[k] as number;
  const above = 1 - below + (probabilities[u] as number);
  return sided(alternative, above, below);
}

function normalP(u: number, n: number, m: number, ties: number, alternative: Alternative): number {
  const total = n + m;
  const deviation = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  if (!(deviation > 0)) return 1;
  const difference = u - (n * m) / 2;
  const upper = (distance: number): number => normalCdf(-distance / deviation, 0, 1);
  if (alternative === 'greater') return upper(difference - 0.5);
  if (alternative === 'less') return upper(-difference - 0.5);
  return Math.min(1, 2 * upper(Math.abs(difference) - 0.5));
}
