import betainc from '@stdlib/math-base-special-betainc';
import betaln from '@stdlib/math-base-special-betaln';

/** Below this probability the incomplete beta function is left and the tail is summed in logs. */
const TINY = 1e-250;
/** Terms smaller than this share of the sum no longer move it. */
const NEGLIGIBLE = 1e-17;

/**
 * log P(Beta(1+k, 1+m) > p), the upper tail that the truncated-beta mixture needs; equal to log P(Binomial(k+m+1, p) <= k).
 * Computed by the incomplete beta function where that is representable, and by its series in logs where it would underflow:
 * clipped to zero there it would turn a healthy arm into infinite evidence (verdict.md 9).
 * @param k counts on the side that is accused (real numbers are allowed above the tiny range)
 * @param m counts on the other side
 * @param p null probability in (0, 1)
 */
export function logBetaUpperTail(k: number, m: number, p: number): number {
  const total = k + m + 1;
  const distance = (k + 0.5 - total * p) / Math.sqrt(total * p * (1 - p));
  if (distance > 12) return 0; // the other tail is below 1e-30
  if (distance > -30) {
    const tail = betainc(1 - p, 1 + m, 1 + k);
    if (tail > TINY) return Math.log(tail);
  }
  return logLowerTailSeries(total, p, k);
}

/** pmf(k) * (1 + k/(n-k+1) * q/p + ...): terms fall geometrically because k lies far below the mean. */
function logLowerTailSeries(n: number, p: number, k: number): number {
  const odds = (1 - p) / p;
  let term = 1;
  let sum = 1;
  for (let j = 0; j < k; j++) {
    term *= ((k - j) / (n - k + 1 + j)) * odds;
    sum += term;
    if (term < NEGLIGIBLE * sum) break;
  }
  return logBinomialPmf(n, p, k) + Math.log(sum);
}

function logBinomialPmf(n: number, p: number, k: number): number {
  return -Math.log(n + 1) - betaln(1 + k, 1 + n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
}
