import { fail, isForeshadowError } from '../core/errors.js';
import { changeState, type StateWorld } from './change-state.js';
import { describeLease, isSame, mayAct, releaseLease, renewLease, takeLease } from './lease.js';
import type { Lease } from './state.js';

export interface HoldOptions {
  /** unique to this process where two of the same name may run */
  readonly holder: string;
  readonly purpose: Lease['purpose'];
  readonly ttlMs: number;
  /** default: CLOCK_MARGIN_MS */
  readonly marginMs?: number | undefined;
  /**
   * refuse: told at once who has it. watch: looks whether the holder is alive; one that renews is alive and the caller is told, one that does
   * not for the whole time of its lease, by the own clock, is dead and the lease is taken.
   */
  readonly whenHeld: 'refuse' | 'watch';
  /** purposes whose lease is taken away from a living holder: its next write is refused */
  readonly takeFrom?: readonly Lease['purpose'][] | undefined;
  /** told once who is being watched */
  readonly onWatch?: ((lease: Lease) => void) | undefined;
}

/** A lease that is renewed as long as it is held, and given back at the end. */
export interface HeldLease extends AsyncDisposable {
  readonly lease: Lease;
  /** the lease before this one, where its holder never gave it back */
  readonly abandoned: Lease | null;
  /** aborted with FS_LEASE_LOST once it is somebody else's, or could not be renewed in time */
  readonly signal: AbortSignal;
}

const MOST_POLL_MS = 5_000;

/** Takes the lease and keeps it. @throws FS_LEASE_HELD naming who has it */
export async function holdLease(world: StateWorld, options: HoldOptions): Promise<HeldLease> {
  let watched: { readonly lease: Lease; readonly since: number } | null = null;
  for (;;) {
    const taken = await tryToTake(world, options, over(watched, world) ? watched?.lease : undefined);
    if ('lease' in taken) return keep(world, taken.lease, taken.abandoned);
    const { heldBy } = taken;
    const isRenewed = watched !== null && !isSame(heldBy, watched.lease);
    if (options.whenHeld === 'refuse' || isRenewed) throw fail('FS_LEASE_HELD', { found: describeLease(heldBy) });
    if (watched === null) {
      watched = { lease: heldBy, since: world.clock.monotonic() };
      options.onWatch?.(heldBy);
    }
    const left = heldBy.ttlMs - (world.clock.monotonic() - watched.since);
    await world.clock.sleep(Math.max(1, Math.min(MOST_POLL_MS, heldBy.ttlMs / 10, left + 1)), world.signal);
  }
}

const over = (watched: { readonly lease: Lease; readonly since: number } | null, { clock }: StateWorld): boolean =>
  watched !== null && clock.monotonic() - watched.since >= watched.lease.ttlMs;

async function tryToTake(
  world: StateWorld,
  { holder, purpose, ttlMs, marginMs, takeFrom = [] }: HoldOptions,
  abandoned: Lease | undefined,
): Promise<{ readonly lease: Lease; readonly abandoned: Lease | null } | { readonly heldBy: Lease }> {
  let result: { readonly lease: Lease; readonly abandoned: Lease | null } | { readonly heldBy: Lease } | undefined;
  await changeState(world, (document) => {
    const before = document.lease;
    const mine = before !== null && takeFrom.includes(before.purpose) ? before : abandoned;
    const taken = takeLease(document, { holder, purpose, ttlMs, marginMs, nowMs: world.clock.now(), abandoned: mine });
    result = 'lease' in taken ? { lease: taken.lease, abandoned: before } : taken;
    return 'lease' in taken ? taken.document : document;
  });
  return result as NonNullable<typeof result>;
}

function keep(world: StateWorld, first: Lease, abandoned: Lease | null): HeldLease {
  const { clock } = world;
  const lost = new AbortController();
  const stop = new AbortController();
  let lease = first;
  const renewing = (async () => {
    for (;;) {
      await clock.sleep(lease.ttlMs / 3, stop.signal);
      try {
        await changeState(world, (document) => {
          const renewed = renewLease(document, lease, clock.now());
          lease = renewed.lease;
          return renewed.document;
        });
      } catch (error) {
        if (isForeshadowError(error, 'FS_LEASE_LOST')) return lost.abort(error);
        if (!mayAct(lease, clock.now()))
          return lost.abort(fail('FS_LEASE_LOST', { found: 'it could not be renewed in time', cause: error }));
      }
    }
  })().catch(() => undefined); // stopped
  return {
    get lease() {
      return lease;
    },
    abandoned,
    signal: lost.signal,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await renewing;
      // One that cannot be given back runs out by itself.
      await changeState({ store: world.store, clock }, (document) => releaseLease(document, lease)).catch(() => undefined);
    },
  };
}
