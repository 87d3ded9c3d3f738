import { fail } from '../../core/errors.js';
import { LOG_CAP_BYTES } from '../../io/capped-log.js';
import { ARMS, type ArmSpec, type DriverContext, type Environment, type EnvironmentDriver, type EnvironmentSpec } from '../environment.js';
import { chooseProbe } from '../probe.js';
import type { ComposeDriverOptions } from './compose-session.js';

/** A day: no run lasts so long. */
const TTL_MS = 24 * 3_600_000;

/** The driver that runs each arm as a Compose project of its own, computed from the user's file. What it needs is loaded when it is used. */
export function createComposeDriver(options: Partial<ComposeDriverOptions> = {}): EnvironmentDriver {
  const all = { logCapBytes: LOG_CAP_BYTES, ttlMs: TTL_MS, detached: false, ...options };
  return { name: 'docker-compose', up: (spec, context) => up(spec, context, all) };
}

export const composeDriver = createComposeDriver();

async function up(spec: EnvironmentSpec, context: DriverContext, options: ComposeDriverOptions): Promise<Environment> {
  try {
    context.signal.throwIfAborted();
    for (const arm of ARMS) if (spec[arm]) chooseProbe((spec[arm] as ArmSpec).ready);
    const { openComposeSession } = await import('./compose-session.js');
    const { choosePlaces, launchArms } = await import('./compose-launch.js');
    const { ComposeEnvironment } = await import('./compose-environment.js');
    const session = await openComposeSession(spec, context, options);
    try {
      const places = await choosePlaces(
        session,
        ARMS.filter((arm) => spec[arm] !== undefined),
      );
      return new ComposeEnvironment(session, await launchArms(session, places, 1), 1);
    } catch (error) {
      await session[Symbol.asyncDispose]();
      throw error;
    }
  } catch (error) {
    if (!context.signal.aborted) throw error;
    throw fail('FS_CANCELLED', { found: 'an abort while the arms were brought up', cause: error });
  }
}
