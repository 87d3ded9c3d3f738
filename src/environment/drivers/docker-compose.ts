import { fail } from '../../core/errors.js';
import { LOG_CAP_BYTES } from '../../io/capped-log.js';
import {
  ARMS,
  type ArmSpec,
  type Detachable,
  type DriverContext,
  type Environment,
  type EnvironmentDriver,
  type EnvironmentSpec,
} from '../environment.js';
import { chooseProbe } from '../probe.js';
import type { ComposeDriverOptions } from './compose-session.js';

/** A day: no run lasts so long. */
const TTL_MS = 24 * 3_600_000;

/** The driver that runs each arm as a Compose project of its own, computed from the user's file. What it needs is loaded when it is used. */
export function createComposeDriver(options: Partial<ComposeDriverOptions> = {}): EnvironmentDriver & Detachable {
  const all = { logCapBytes: LOG_CAP_BYTES, ttlMs: TTL_MS, detached: false, ...options };
  return {
    name: 'docker-compose',
    up: (spec, context) => guarded(spec, context, () => up(spec, context, all)),
    upDetached: (spec, context, ttlMs) =>
      guarded(spec, context, async () => (await import('./compose-detached.js')).upDetached(spec, context, { ...all, ttlMs })),
    down: async (handle, context) => ({ ...(await (await import('./compose-detached.js')).downDetached(handle, context)) }),
    downStale: async (context) => ({ ...(await (await import('./compose-detached.js')).downStale(context)) }),
  };
}

export const composeDriver = createComposeDriver();

async function up(spec: EnvironmentSpec, context: DriverContext, options: ComposeDriverOptions): Promise<Environment> {
  const { openComposeSession } = await import('./compose-session.js');
  const { startEnvironment } = await import('./compose-start.js');
  return startEnvironment(await openComposeSession(spec, context, options));
}

/** What can be known to be wrong is said at once, and an abort is told as one. */
async function guarded<T>(spec: EnvironmentSpec, context: DriverContext, start: () => Promise<T>): Promise<T> {
  try {
    context.signal.throwIfAborted();
    for (const arm of ARMS) if (spec[arm]) chooseProbe((spec[arm] as ArmSpec).ready);
    return await start();
  } catch (error) {
    if (!context.signal.aborted) throw error;
    throw fail('FS_CANCELLED', { found: 'an abort while the arms were brought up', cause: error });
  }
}
