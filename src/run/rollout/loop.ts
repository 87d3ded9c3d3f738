import { isFinished } from '../../rollout/machine.js';
import type { RolloutRecord } from '../../rollout/state.js';
import type { RolloutWorld } from './rollout-world.js';
import { isPassing, tickRollout, type TickResult } from './tick.js';

/** Ticks a rollout until it is over or the signal. A tick that cannot reach something is tried again; users stay where they are meanwhile. */
export async function driveRollout(
  world: RolloutWorld,
  everyMs: number,
  onTick: (result: TickResult) => void,
): Promise<RolloutRecord | null> {
  let record: RolloutRecord | null = null;
  while (!world.signal.aborted) {
    try {
      const result = await tickRollout(world);
      ({ record } = result);
      onTick(result);
      if (isFinished(record)) return record;
    } catch (error) {
      if (world.signal.aborted) break;
      if (!isPassing(error)) throw error;
      world.say(`Not looked at this time: ${(error as Error).message}`);
    }
    await world.clock.sleep(everyMs, world.signal).catch(() => undefined);
  }
  return record;
}

/** A look at a state that GitHub keeps costs about sixteen requests, of the thousand an hour that a workflow has. */
const SLOWEST_STORE_MS = 90_000;

/** Between two ticks: a sixtieth of a step, from one second to ten, and well within the lease; where GitHub keeps the state a minute and a half. */
export function everyMsOf({ eachMs, leaseMs }: Pick<RolloutWorld['spec'], 'eachMs' | 'leaseMs'>, isKeptAtGitHub: boolean): number {
  const often = Math.max(1_000, Math.min(10_000, eachMs / 60));
  return Math.min(isKeptAtGitHub ? SLOWEST_STORE_MS : often, leaseMs / 4);
}
