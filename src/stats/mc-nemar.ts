import { type Alternative, sided } from './alternative.js';
import { binomialAtLeast, binomialAtMost } from './binomial-tails.js';
import gammaln from '@stdlib/math-base-special-gammaln';

export interface McNemar {
  /** the binomial tail, never too small */
  readonly exact: number;
  /** with half of the observed point: closer to its level, by a little above it at times */
  readonly midP: number;
}

/**
 * McNemar's test of matched pairs: among the `b + c` discordant ones `b` (only the experiment is bad) is Binomial(b + c, 1/2). Once-only;
 * `logMcNemarE` is the form to be looked at. Sources: McNemar 1947; Fagerland, Lydersen & Laake 2013 (mid-p).
 */
export function mcNemar(b: number, c: number, alternative: Alternative = 'two-sided'): McNemar {
  const n = b + c;
  if (n === 0) return { exact: 1, midP: 1 };
  const greater = binomialAtLeast(b, n, 0.5);
  const less = binomialAtMost(b, n, 0.5);
  const point = Math.exp(gammaln(n + 1) - gammaln(b + 1) - gammaln(c + 1) - n * Math.LN2);
  return { exact: sided(alternative, greater, less), midP: sided(alternative, greater - point / 2, less - point / 2) };
}
