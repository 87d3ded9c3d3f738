import { ARMS } from '../environment.js';
import { ComposeEnvironment } from './compose-environment.js';
import { choosePlaces, launchArms } from './compose-launch.js';
import type { ComposeSession } from './compose-session.js';

/** The first start of a session. @throws catalogue errors with `arm`; the session is disposed then */
export async function startEnvironment(session: ComposeSession): Promise<ComposeEnvironment> {
  try {
    const arms = ARMS.filter((arm) => session.spec[arm] !== undefined);
    return new ComposeEnvironment(session, await launchArms(session, await choosePlaces(session, arms), 1), 1);
  } catch (error) {
    await session[Symbol.asyncDispose]();
    throw error;
  }
}
