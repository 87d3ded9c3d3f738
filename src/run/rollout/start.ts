import { fail } from '../../core/errors.js';
import { changeState } from '../../rollout/change-state.js';
import { takeLease } from '../../rollout/lease.js';
import { beginRollout, isFinished } from '../../rollout/machine.js';
import { lastVerified, type RolloutRecord } from '../../rollout/state.js';
import { percentOf } from '../../rollout/steps.js';
import { holderOf } from './tick.js';
import type { RolloutWorld } from './rollout-world.js';

export interface Start {
  readonly id: string;
  readonly candidate: string;
  /** what users are on now; default: the last verified version */
  readonly stable: string | null;
}

/**
 * Writes down that a rollout begins, and takes its lease. Nobody is moved: the next tick does that.
 * @throws FS_ROLLOUT_RUNNING; FS_LEASE_HELD; FS_ROUTER_CHANGED where somebody is on the candidate already
 */
export async function startRollout(
  { store, router, clock, signal, spec }: RolloutWorld,
  { id, candidate, stable }: Start,
): Promise<RolloutRecord> {
  const reading = await router.read();
  if (reading.shadow > 0)
    throw fail('FS_ROUTER_CHANGED', {
      found: `${percentOf(reading.shadow)} of users on the new version before the rollout begins`,
      expected: '0 %',
      hint: '`foreshadow shift --to 0%` sends everybody back.',
    });
  const nowMs = clock.now();
  const { document } = await changeState({ store, clock, signal }, (before) => {
    if (before.rollout && !isFinished(before.rollout))
      throw fail('FS_ROLLOUT_RUNNING', {
        found: `${before.rollout.candidate}, ${before.rollout.status} at ${percentOf(before.rollout.split.shadow)}`,
      });
    const from = stable ?? lastVerified(before, candidate)?.version ?? 'the version before';
    const record = beginRollout({ id, candidate, stable: from, steps: spec.steps }, reading, new Date(nowMs).toISOString());
    const taken = takeLease(before, { holder: holderOf(record), purpose: 'rollout', ttlMs: spec.leaseMs, nowMs });
    if ('heldBy' in taken) throw fail('FS_LEASE_HELD', { found: `${taken.heldBy.holder} (${taken.heldBy.purpose})` });
    return { ...taken.document, rollout: record };
  });
  return document.rollout as RolloutRecord;
}
