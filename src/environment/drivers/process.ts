import { availableParallelism } from 'node:os';
import { fail } from '../../core/errors.js';
import { LOG_CAP_BYTES } from '../../io/capped-log.js';
import { GRACE_MS } from '../../io/process-group.js';
import { fillCommand, fixedPort, type Place } from '../arm-command.js';
import {
  ARMS,
  type Arm,
  type ArmSpec,
  type DriverContext,
  type Environment,
  type EnvironmentDriver,
  type EnvironmentSpec,
} from '../environment.js';
import { chooseProbe } from '../probe.js';
import { choosePorts } from './free-ports.js';
import { ProcessEnvironment } from './process-environment.js';
import { launch } from './process-launch.js';
import { openSession, type ProcessDriverOptions } from './process-session.js';

/** The driver that runs each arm as a command on this machine, in a process group, a directory and on a port of its own. */
export function createProcessDriver(options: Partial<ProcessDriverOptions> = {}): EnvironmentDriver {
  return { name: 'process', up: (spec, context) => up(spec, context, { graceMs: GRACE_MS, logCapBytes: LOG_CAP_BYTES, ...options }) };
}

export const processDriver = createProcessDriver();

async function up(spec: EnvironmentSpec, context: DriverContext, options: ProcessDriverOptions): Promise<Environment> {
  try {
    context.signal.throwIfAborted();
    checkBeforehand(spec);
    const session = await openSession(spec, context, options);
    try {
      const places = await choosePlaces(spec);
      return new ProcessEnvironment(session, await launch(session, places, 1), 1);
    } catch (error) {
      await session[Symbol.asyncDispose]();
      throw error;
    }
  } catch (error) {
    if (!context.signal.aborted) throw error;
    throw fail('FS_CANCELLED', { found: 'an abort while the arms were brought up', cause: error });
  }
}

const armsOf = (spec: EnvironmentSpec): Arm[] => ARMS.filter((arm) => spec[arm] !== undefined);

/** What can be known to be wrong is said before a build of ten minutes, not after it. */
function checkBeforehand(spec: EnvironmentSpec): void {
  for (const arm of armsOf(spec)) {
    const { ready } = spec[arm] as ArmSpec;
    chooseProbe(ready);
    fillCommand(spec, arm, { order: 0, port: 0, cpu: 0 });
    fixedPort(spec[arm] as ArmSpec, arm);
  }
}

/** Primary first, then shadow and baseline; a core each, in turn, for commands that ask for `{{cpu}}`. */
async function choosePlaces(spec: EnvironmentSpec): Promise<Map<Arm, Place>> {
  const arms = armsOf(spec);
  const ports = await choosePorts(arms.map((arm) => [arm, fixedPort(spec[arm] as ArmSpec, arm)]));
  const cores = availableParallelism();
  return new Map(arms.map((arm, order) => [arm, { order, port: ports.get(arm) as number, cpu: order % cores }]));
}
