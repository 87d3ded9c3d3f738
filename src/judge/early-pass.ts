import betaln from '@stdlib/math-base-special-betaln';
import type { PairedCounts } from './count-evidence.js';

/**
 * Anytime-valid upper bound, at level 1 - alpha, of the share of requests that fail on the shadow beyond the primary.
 * The difference is at most the share of pairs in which only the shadow fails; that share's Beta(1,1)-mixture confidence
 * sequence is {p : log B(1+b, 1+n-b) - b log p - (n-b) log(1-p) <= log(1/alpha)} (statistics.md 1.3), solved by bisection.
 * Conservative: what fails only on the primary is not subtracted.
 */
export function errorDifferenceBound({ pairs, shadowOnly }: PairedCounts, alpha: number): number {
  if (pairs === 0) return 1;
  const bar = -Math.log(alpha);
  const logMixture = betaln(1 + shadowOnly, 1 + pairs - shadowOnly);
  const evidenceAgainst = (p: number): number => logMixture - shadowOnly * Math.log(p) - (pairs - shadowOnly) * Math.log1p(-p);
  let low = Math.max(shadowOnly / pairs, 1e-15);
  let high = 1 - 1e-12;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (evidenceAgainst(middle) > bar) high = middle;
    else low = middle;
  }
  return high;
}
