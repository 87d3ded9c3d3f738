/**
 * The four outcomes in one ordered list; the worst wins.
 * `error` means "we could not measure"; it outranks `inconclusive` because nothing at all was learnt,
 * and ranks below `fail` because a regression that was seen stays seen.
 */
export const OUTCOMES = ['pass', 'inconclusive', 'error', 'fail'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The worst of several outcomes; `pass` where there is none. */
export function worst(outcomes: Iterable<Outcome>): Outcome {
  let rank = 0;
  for (const outcome of outcomes) rank = Math.max(rank, OUTCOMES.indexOf(outcome));
  return OUTCOMES[rank] as Outcome;
}
