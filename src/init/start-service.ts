import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../core/clock.js';
import { fail } from '../core/errors.js';
import { formatDuration } from '../core/units.js';
import { armEnvironment } from '../environment/arm-command.js';
import { describeEnd } from '../environment/arm-exit.js';
import { choosePorts } from '../environment/drivers/free-ports.js';
import { ProcessArm } from '../environment/drivers/process-arm.js';
import { awaitReady } from '../environment/drivers/readiness.js';
import { MARK, Watchdog } from '../environment/drivers/watchdog.js';
import { redactOutput } from '../environment/redact-output.js';
import { CappedLog } from '../io/capped-log.js';
import { GRACE_MS, stopStrays } from '../io/process-group.js';

export interface ServiceOptions {
  /** run by the shell in `directory`; `{{port}}` is replaced */
  readonly command: string;
  readonly directory: string;
  readonly processEnv: Readonly<Record<string, string | undefined>>;
  /** where the service cannot be told its port */
  readonly fixedPort?: number | undefined;
  readonly withinMs: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** A running copy of the service. Disposing ends everything it started. */
export interface Service extends AsyncDisposable {
  readonly origin: string;
}

/**
 * Starts the service as an arm is started, on a free port, in a process group that a watchdog ends should we not come to it, and waits for its port.
 * @throws FS_PORT_IN_USE, FS_ARM_COMMAND, FS_ARM_DIED, FS_ARM_NOT_READY with the last lines of its output; nothing is left running
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { clock, fixedPort, processEnv, directory } = options;
  const port = (await choosePorts([['primary', fixedPort]])).get('primary') as number;
  const place = { order: 0, port, cpu: 0 };
  const mark = randomUUID();
  const scratch = await mkdtemp(join(tmpdir(), 'foreshadow-init-'));
  const watchdog = new Watchdog(mark, processEnv);
  const log = await CappedLog.open(join(scratch, 'service.log'));
  let arm: ProcessArm | undefined;
  const stop = async (): Promise<void> => {
    await arm?.stop();
    await stopStrays(`${MARK}=${mark}`, clock);
    await log.close();
    await watchdog[Symbol.asyncDispose]();
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    const env = { ...armEnvironment(processEnv, NO_ARM, place), [MARK]: mark };
    const command = options.command.replaceAll('{{port}}', String(port));
    const watch = (group: number): (() => void) => watchdog.watch(group);
    arm = await ProcessArm.run({ name: 'primary', command, directory, env, place, log, clock, graceMs: GRACE_MS, watch });
    return { origin: await awaitPort(arm, options), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const NO_ARM = { env: {}, files: {}, vars: {}, ready: { withinMs: 0 } } as const;

async function awaitPort(arm: ProcessArm, { clock, signal, withinMs }: ServiceOptions): Promise<string> {
  const origins = [`http://127.0.0.1:${arm.place.port}`, `http://[::1]:${arm.place.port}`];
  const { readiness, origin } = await awaitReady({ probe: { kind: 'tcp' }, origins, withinMs, ended: arm.ended }, clock, signal);
  if (readiness.state === 'ready') return origin;
  const lastLines = redactOutput(arm.log.lastLines(), arm.env);
  if (readiness.state === 'failed' && readiness.reason === 'exit') {
    const found = `\`${arm.command}\` ended ${describeEnd(readiness)} before it listened`;
    throw fail('FS_ARM_DIED', { found, expected: 'a command that stays in the foreground', lastLines });
  }
  throw fail('FS_ARM_NOT_READY', {
    found: `\`${arm.command}\` did not listen on port ${arm.place.port} within ${formatDuration(withinMs)}`,
    expected: 'a service that listens on the port it is given as PORT',
    lastLines,
  });
}
