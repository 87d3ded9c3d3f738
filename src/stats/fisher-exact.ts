import gammaln from '@stdlib/math-base-special-gammaln';
import type { Alternative } from './alternative.js';

/** Tables this much more likely than the observed one still count as "as extreme": rounding decides nothing (as R does). */
const RELATIVE_ERROR = 1 + 1e-7;

/**
 * Fisher's exact test of two proportions: `x1` of `n1` (control) against `x2` of `n2` (experiment), given the margins. Two-sided: all
 * tables no more likely than the observed. Source: Fisher 1935; values as R's `fisher.test`.
 */
export function fisherExact(x1: number, n1: number, x2: number, n2: number, alternative: Alternative = 'two-sided'): number {
  const hits = x1 + x2;
  const low = Math.max(0, hits - n1);
  const high = Math.min(hits, n2);
  const logs: number[] = [];
  for (let k = low; k <= high; k++) logs.push(logChoose(n2, k) + logChoose(n1, hits - k) - logChoose(n1 + n2, hits));
  const probabilities = logs.map(Math.exp);
  const total = probabilities.reduce((sum, p) => sum + p, 0);
  const observed = (probabilities[x2 - low] as number) * RELATIVE_ERROR;
  const counts = (p: number, index: number): boolean => {
    if (alternative === 'greater') return low + index >= x2;
    if (alternative === 'less') return low + index <= x2;
    return p <= observed;
  };
  const sum = probabilities.reduce((so, p, index) => (counts(p, index) ? so + p : so), 0);
  return Math.min(1, sum / total);
}

function logChoose(n: number, k: number): number {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}
