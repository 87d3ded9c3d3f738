/** Waited at the end however quick every answer was. */
const SHORTEST_DRAIN_MS = 5_000;
/** An answer that takes so many times longer than any before it is not coming. */
const PATIENCE = 2;

/**
 * How long answers are waited for once sending has ended. What is cut then counts as a timeout, as it would have later. All arms are
 * cut at the same moment, so two equal arms lose as many, and a short run on an arm that hangs still shows that it hangs.
 * @param timeoutMs of a request: never waited longer
 * @param slowestMs the longest wait that an answer ended
 */
export function drainMs(timeoutMs: number, slowestMs: number): number {
  return Math.min(timeoutMs, Math.max(SHORTEST_DRAIN_MS, PATIENCE * slowestMs));
}
