/** Random digits of a trace id that the decision reads: 56 bits in the W3C trace context, of which 48 fit a number exactly. */
const FIRST_DIGIT = 18;
const DIGITS = 12;
const RANGE = 16 ** DIGITS;

/**
 * Whether a trace belongs to a share of all traces: by its random digits alone, so that everybody who samples by id keeps the same ones
 * (OpenTelemetry, "TraceState: Probability Sampling": kept where the randomness is at least 1 - share of its range).
 * @param traceId 32 hex digits @param share 0 to 1
 */
export function isSampled(traceId: string, share: number): boolean {
  if (share >= 1) return true;
  return Number.parseInt(traceId.slice(FIRST_DIGIT, FIRST_DIGIT + DIGITS), 16) >= (1 - share) * RANGE;
}
