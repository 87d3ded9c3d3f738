import { describe, expect, test } from '@jest/globals';
import { holdLease } from '../../src/rollout/hold-lease.js';
import { isExpired } from '../../src/rollout/lease.js';
import type { Lease } from '../../src/rollout/state.js';
import { JumpingClock } from '../support/jumping-clock.js';
import { MemoryState } from '../support/memory-state.js';

const NOW = Date.parse('2026-11-25T03:00:00Z');
const ask = { holder: 'a', purpose: 'roll-back', ttlMs: 60_000, whenHeld: 'refuse' } as const;
const untilAborted = (signal: AbortSignal) =>
  new Promise<unknown>((resolve) => signal.addEventListener('abort', () => resolve(signal.reason)));

describe('holding a lease', () => {
  test('it is renewed while it is held, and given back', async () => {
    using clock = new JumpingClock(NOW, () => false);
    const store = new MemoryState();
    {
      await using held = await holdLease({ store, clock }, ask);
      await clock.sleep(600_000);
      expect(isExpired(held.lease, clock.now(), 0)).toBe(false);
      expect(store.document.lease).toEqual(held.lease);
      await expect(holdLease({ store, clock }, { ...ask, holder: 'b' })).rejects.toMatchObject({
        code: 'FS_LEASE_HELD',
        message: expect.stringContaining('a (roll-back since 03:00:00Z'),
      });
    }
    expect(store.document.lease).toBeNull();
  });

  test('whoever watches a living holder is told; a dead one is taken from after its time, however far its clock is ahead', async () => {
    using clock = new JumpingClock(NOW, () => false);
    const store = new MemoryState();
    const held = await holdLease({ store, clock }, ask);
    const seen: Lease[] = [];
    const watching = { ...ask, holder: 'b', whenHeld: 'watch', onWatch: (lease: Lease) => seen.push(lease) } as const;
    await expect(holdLease({ store, clock }, watching)).rejects.toMatchObject({ code: 'FS_LEASE_HELD' });
    expect(seen).toHaveLength(1);
    await held[Symbol.asyncDispose]();
    const dead = { ...held.lease, expiresAt: new Date(NOW + 86_400_000).toISOString() };
    store.put({ ...store.document, lease: dead });
    const before = clock.now();
    await using taken = await holdLease({ store, clock }, watching);
    expect(clock.now() - before).toBeLessThan(2 * ask.ttlMs);
    expect([taken.abandoned, taken.lease.fence]).toEqual([dead, held.lease.fence + 1]);
  });

  test('a lease of another purpose can be taken from its living holder, who is told', async () => {
    using clock = new JumpingClock(NOW, () => false);
    const store = new MemoryState();
    await using rollout = await holdLease({ store, clock }, { ...ask, purpose: 'rollout' });
    await using mine = await holdLease({ store, clock }, { ...ask, holder: 'b', takeFrom: ['rollout'] });
    expect(await untilAborted(rollout.signal)).toMatchObject({ code: 'FS_LEASE_LOST' });
    expect(store.document.lease?.fence).toBe(mine.lease.fence);
  });

  test('one that cannot be renewed is lost when its time is over, and not before', async () => {
    using clock = new JumpingClock(NOW, () => false);
    const store = new MemoryState();
    const held = await holdLease({ store, clock }, ask);
    const { read } = store;
    store.read = () => Promise.reject(new Error('no network'));
    expect(await untilAborted(held.signal)).toMatchObject({ code: 'FS_LEASE_LOST' });
    expect(clock.now()).toBeGreaterThanOrEqual(Date.parse(held.lease.expiresAt));
    store.read = read;
    await held[Symbol.asyncDispose]();
    expect(store.document.lease).toBeNull();
  });
});
