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

/** Between two ticks: a sixtieth of a step, from one second to ten, and well within the lease. */
export function everyMsOf({ eachMs, leaseMs }: RolloutWorld['spec']): number {
  return Math.min(Math.max(1_000, Math.min(10_000, eachMs / 60)), leaseMs / 4);
}
