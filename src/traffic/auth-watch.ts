import { fail } from '../core/errors.js';
import type { Trial } from './observation.js';

/** Trials before anything is said: fewer cannot show a share. */
const FEWEST_TRIALS = 50;
/** More than this refused by every arm is no traffic. */
const REFUSED_SHARE = 0.5;

/** Watches whether the credentials of the configuration let anybody in. */
export interface AuthWatch {
  /** @throws FS_AUTH_REFUSED once more than half of the first trials (at least 50) ended in 401 on every arm, and not in the recording */
  add(trial: Trial): void;
}

/**
 * Credentials that open nothing are a mistake of the configuration and said as such, at once, rather than measured: refusals compare as equal, and are quick.
 * Once half of the traffic got in, the watch is over; what is refused later is for the judge to say.
 */
export function createAuthWatch(): AuthWatch {
  let trials = 0;
  let refused = 0;
  return {
    add({ primary, shadow, baseline, recordedStatus }) {
      if (trials >= FEWEST_TRIALS) return;
      trials++;
      const everywhere = [primary, shadow, baseline].every((arm) => arm === undefined || arm.status === 401);
      if (everywhere && recordedStatus !== 401) refused++;
      if (trials < FEWEST_TRIALS || refused <= REFUSED_SHARE * trials) return;
      throw fail('FS_AUTH_REFUSED', {
        found: `401 on every arm for ${refused} of the first ${trials} requests`,
        expected: 'requests that the service lets in with `traffic.auth`',
      });
    },
  };
}
