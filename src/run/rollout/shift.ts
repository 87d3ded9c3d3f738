import { fail } from '../../core/errors.js';
import { holdLease } from '../../rollout/hold-lease.js';
import { keepAct } from '../../rollout/keep-journal.js';
import { isFinished } from '../../rollout/machine.js';
import { type RouterReading, toThousandth } from '../../rollout/router.js';
import { percentOf } from '../../rollout/steps.js';
import type { RolloutWorld } from './rollout-world.js';

const LEASE_MS = 60_000;

/**
 * One split, by hand: journalled before and after, verified by reading it back.
 * @throws FS_ROLLOUT_RUNNING while a rollout decides where users are; FS_LEASE_HELD; FS_ROUTER_*
 */
export async function shiftOnce(
  { store, router, clock, signal }: Pick<RolloutWorld, 'store' | 'router' | 'clock' | 'signal'>,
  asked: { readonly to: number; readonly by: string; readonly reason: string; readonly id: string },
): Promise<{ readonly before: RouterReading; readonly after: RouterReading }> {
  const { document } = await store.read();
  if (document.rollout && !isFinished(document.rollout)) throw fail('FS_ROLLOUT_RUNNING', { found: document.rollout.candidate });
  await using held = await holdLease(
    { store, clock, signal },
    { holder: `shift ${asked.id}`, purpose: 'shift', ttlMs: LEASE_MS, whenHeld: 'refuse' },
  );
  const to = toThousandth(asked.to);
  const before = await router.read();
  const act = {
    actId: `shift:${asked.id}:${to}`,
    act: 'shift' as const,
    reason: asked.reason,
    by: asked.by,
    detail: { from: before.shadow, to },
  };
  const { value } = await keepAct({ store, clock, signal }, held.lease, act, async () => {
    await router.apply({ shadow: to }, before.revision);
    const after = await router.read();
    if (after.shadow !== to) throw fail('FS_ROUTER_CHANGED', { found: percentOf(after.shadow), expected: percentOf(to) });
    return { value: after, detail: { revision: after.revision } };
  });
  return { before, after: value ?? (await router.read()) };
}
