import { isForeshadowError } from '../../core/errors.js';
import { ARMS } from '../environment.js';
import { ComposeEnvironment } from './compose-environment.js';
import { choosePlaces, launchArms } from './compose-launch.js';
import type { ComposeSession } from './compose-session.js';

/** A port that was free when it was chosen may be taken when it is used: others are tried so often. */
const PORT_ATTEMPTS = 3;

/** The first start of a session. @throws catalogue errors with `arm`; the session is disposed then */
export async function startEnvironment(session: ComposeSession): Promise<ComposeEnvironment> {
  const arms = ARMS.filter((arm) => session.spec[arm] !== undefined);
  try {
    for (let generation = 1; ; generation++) {
      try {
        return new ComposeEnvironment(session, await launchArms(session, await choosePlaces(session, arms), generation), generation);
      } catch (error) {
        if (generation === PORT_ATTEMPTS || !isForeshadowError(error, 'FS_PORT_IN_USE')) throw error;
      }
    }
  } catch (error) {
    await session[Symbol.asyncDispose]();
    throw error;
  }
}
