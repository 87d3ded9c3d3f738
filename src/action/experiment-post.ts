import { endSession } from './session.js';
import type { ActionWorld } from './world.js';

/** Runs at the end of the job, also after a cancellation: nothing of the experiment may outlive it. */
export async function experimentPost(world: ActionWorld): Promise<void> {
  const left = await endSession(world);
  world.core.info(left === 0 ? 'Nothing was left running.' : `Ended ${left} left-over processes of the experiment.`);
}
