import betaln from '@stdlib/math-base-special-betaln';
import gammaln from '@stdlib/math-base-special-gammaln';

/** Up to this many counts the log factorials are remembered: a look asks for the same few thousand again and again. */
const REMEMBERED = 1 << 16;
const logFactorials = new Float64Array(REMEMBERED + 2).fill(Number.NaN);

/**
 * log B(1+b, 1+c) for counts b and c. Whole numbers up to 65,536 in sum are read from remembered log factorials (exact to 1e-12
 * relative there); above, and for fractions, the library's log beta is asked, which does not lose digits to cancellation.
 */
export function logBetaOfCounts(b: number, c: number): number {
  const total = b + c;
  if (total > REMEMBERED || !Number.isInteger(b) || !Number.isInteger(c)) return betaln(1 + b, 1 + c);
  return logFactorial(b) + logFactorial(c) - logFactorial(total + 1);
}

function logFactorial(n: number): number {
  const known = logFactorials[n] as number;
  if (!Number.isNaN(known)) return known;
  const value = gammaln(n + 1);
  logFactorials[n] = value;
  return value;
}
