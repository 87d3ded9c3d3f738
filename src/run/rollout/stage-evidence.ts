import type { CountedPair, SeriesPair } from '../../judge/evidence.js';
import type { PrimaryCounts } from '../../rollout/carried-evidence.js';
import type { UserCounts, UserReading } from '../../rollout/router.js';

/** What is known of the users of both versions since the present step began. */
export interface StageEvidence {
  /** seconds since the step began */
  readonly atSeconds: number;
  readonly forSeconds: number;
  readonly errors: CountedPair | null;
  readonly latency: CountedPair | null;
  /** what the metric sources brought */
  readonly series: readonly SeriesPair[];
  /** sources that failed: name -> message */
  readonly failedSources: Readonly<Record<string, string>>;
  /** requests of the primary's users and their errors in this step */
  readonly primary: PrimaryCounts | null;
}

/** Length of a block: a fortieth of the step, from one second to half a minute. */
export function blockMsOf(forMs: number): number {
  return Math.min(30_000, Math.max(1_000, Math.floor(forMs / 40 / 1_000) * 1_000));
}

/**
 * What a router saw of its users, in the judge's words.
 * @param before what the primary's users got earlier, compared with where it has no users any more; at one time, because nothing is known of when
 */
export function countedPairs(
  { boundsMs, blocks }: UserReading,
  stage: { readonly startedMs: number; readonly forSeconds: number; readonly blockMs: number },
  before: PrimaryCounts | null,
): { readonly errors: CountedPair; readonly latency: CountedPair; readonly primary: PrimaryCounts } {
  const at = (atMs: number): number => Number(((atMs - stage.startedMs) / 1_000).toFixed(3));
  const shape = { stepSeconds: stage.blockMs / 1_000, forSeconds: stage.forSeconds };
  const events = ({ requests, errors }: UserCounts) => ({ all: requests, above: [errors] });
  const times = ({ requests, above }: UserCounts) => ({ all: requests, above });
  const both = (bounds: readonly number[], read: typeof times): CountedPair => ({
    ...shape,
    bounds,
    control: blocks.map((block) => ({ t: at(block.atMs), ...read(block.primary) })),
    experiment: blocks.map((block) => ({ t: at(block.atMs), ...read(block.shadow) })),
  });
  const primary = {
    requests: blocks.reduce((sum, block) => sum + block.primary.requests, 0),
    errors: blocks.reduce((sum, block) => sum + block.primary.errors, 0),
  };
  const errors = both([0], events);
  return {
    errors: primary.requests > 0 || before === null ? errors : againstBefore(errors, before),
    latency: both(boundsMs, times),
    primary,
  };
}

/** All of the step as one block, against all of what was before. */
function againstBefore(pair: CountedPair, before: PrimaryCounts): CountedPair {
  const all = pair.experiment.reduce((sum, step) => sum + step.all, 0);
  const errors = pair.experiment.reduce((sum, step) => sum + (step.above[0] ?? 0), 0);
  return {
    ...pair,
    control: [{ t: 0, all: before.requests, above: [before.errors] }],
    experiment: [{ t: 0, all, above: [errors] }],
  };
}
