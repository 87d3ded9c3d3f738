import type { Clock } from '../core/clock.js';
import type { Random } from '../core/random.js';

/** Shares of users by arm: `shadow` gets this one, the primary the rest. In steps of 0.001. */
export interface Split {
  readonly shadow: number;
}

/** A split as it stands at the router now. */
export interface RouterReading extends Split {
  /** names exactly this content: another one than was left behind means that somebody else has changed it */
  readonly revision: string;
}

/**
 * Sends a share of real users to the new version (port). An adapter is a pure render around: apply, read back, verify.
 * No request is lost by applying.
 */
export interface Router extends AsyncDisposable {
  readonly name: string;
  /** @throws FS_ROUTER_UNREACHABLE, FS_ROUTER_FOREIGN where what stands there is nothing this router wrote or can read */
  read(): Promise<RouterReading>;
  /**
   * Applies a split and returns once new requests follow it; applying what already stands there changes nothing.
   * @param expected the revision that was read
   * @throws FS_ROUTER_CHANGED where somebody else has changed it meanwhile, FS_ROUTER_REFUSED where the router did not take it (the old split stands)
   */
  apply(split: Split, expected: string): Promise<RouterReading>;
}

/** Optional capability: copies of requests to the shadow, answers dropped. */
export interface MirrorRouter {
  /** @param share of users whose requests are copied, 0 to 1 */
  mirror(share: number, expected: string): Promise<RouterReading>;
}

/** Optional capability: a router that sends everybody back to the primary by itself, so that nobody stays on a new version that nobody watches. */
export interface LapsingRouter {
  /** @param forMs from now on; null: the split stands until it is changed. Said anew it counts from then. */
  keepFor(forMs: number | null): Promise<void>;
}

export function canLapse(router: Router): router is Router & LapsingRouter {
  return 'keepFor' in router;
}

/** What one side's users got in one block of time. */
export interface UserCounts {
  readonly requests: number;
  /** 5xx, no answer, a broken one */
  readonly errors: number;
  /** how many took longer than each bound of the reading */
  readonly above: readonly number[];
}

export interface UserBlock {
  /** start of the block, milliseconds since the epoch by this machine's clock */
  readonly atMs: number;
  readonly primary: UserCounts;
  readonly shadow: UserCounts;
}

export interface UserReading {
  readonly boundsMs: readonly number[];
  /** whole blocks, oldest first; those without users are left out */
  readonly blocks: readonly UserBlock[];
}

/** Optional capability: a router that sees what its users get. */
export interface ObservingRouter {
  /** what users got since `sinceMs`; what lies further back than the router remembers is missing */
  users(sinceMs: number, blockMs: number): Promise<UserReading>;
}

export function canObserve(router: Router): router is Router & ObservingRouter {
  return 'users' in router;
}

/** Shares in thousandths: the finest step a split can be asked for. */
export function toThousandth(share: number): number {
  return share > 0 ? Math.max(1, Math.round(share * 1_000)) / 1_000 : 0;
}

/** What an adapter is made with. */
export interface RouterContext {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** relative paths are resolved here; commands run here */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** names the part of a shared file that is ours */
  readonly service: string;
}
