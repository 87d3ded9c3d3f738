import { randomUUID } from 'node:crypto';
import { findByVariable, stopStrays } from '../io/process-group.js';
import type { ActionWorld } from './world.js';

/** Marks every process the step starts, whatever becomes of its group and parent, so that `post` finds what is left. */
const VARIABLE = 'FORESHADOW_SESSION';
const STATE = 'session';

/** Begins a session before anything is started. @returns the environment for everything that is */
export function beginSession({ core, env }: Pick<ActionWorld, 'core' | 'env'>): Readonly<Record<string, string | undefined>> {
  const session = randomUUID();
  core.saveState(STATE, session);
  return { ...env, [VARIABLE]: session };
}

/** Ends whatever the session left running; may be called again. @returns how many processes there were */
export async function endSession({ core, clock }: Pick<ActionWorld, 'core' | 'clock'>): Promise<number> {
  const session = core.getState(STATE);
  if (session === '') return 0;
  const mark = `${VARIABLE}=${session}`;
  const left = findByVariable(mark).length;
  if (left > 0) await stopStrays(mark, clock);
  return left;
}
