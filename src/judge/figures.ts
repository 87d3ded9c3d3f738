/** e-values as they are printed: six significant digits, capped so that JSON can hold them. */
export function eValueOf(logE: number): number {
  if (logE === Number.NEGATIVE_INFINITY) return 0;
  return rounded(Math.exp(Math.min(logE, 690)));
}

/** The sequential p-value of an e-process: min(1, 1 / its running maximum). */
export function pValueOf(maxLogE: number): number {
  return maxLogE <= 0 ? 1 : rounded(Math.exp(-Math.min(maxLogE, 690)));
}

/** Six significant digits: what a report can mean, and the same bytes on every machine. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** By code units: the order of a language would depend on the machine. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
