import { join } from 'node:path';
import { fail, isForeshadowError } from '../../core/errors.js';
import { formatDuration } from '../../core/units.js';
import { CappedLog } from '../../io/capped-log.js';
import { exec } from '../../io/exec.js';
import { stopStrays } from '../../io/process-group.js';
import { armEnvironment, fillCommand, type Place } from '../arm-command.js';
import { describeEnd, explainEarlyEnd } from '../arm-exit.js';
import type { Arm, ArmSpec, Target } from '../environment.js';
import { chooseProbe, describeProbe } from '../probe.js';
import { logRedactor, redactOutput } from '../redact-output.js';
import { ProcessArm } from './process-arm.js';
import type { ProcessSession } from './process-session.js';
import { awaitReady } from './readiness.js';
import { MARK } from './watchdog.js';
import { openWorkplace } from './workplaces.js';

/** The arms of one start, all of them ready. */
export interface Launched {
  readonly arms: readonly ProcessArm[];
  readonly targets: readonly Target[];
  readonly directories: ReadonlyMap<Arm, string>;
  /** ends every process of this start and removes its private copies; idempotent */
  stop(): Promise<void>;
}

/**
 * Starts the arms in the order of their places and waits until all are ready.
 * @param generation 1 for the first start of a session; later ones log to `logs/ARM-N.log`
 * @throws FS_ARM_COMMAND, FS_ARM_DIED, FS_ARM_NOT_READY, FS_PORT_IN_USE with `arm`; what was started is stopped first
 */
export async function launch(session: ProcessSession, places: ReadonlyMap<Arm, Place>, generation: number): Promise<Launched> {
  const order = [...places].sort(([, a], [, b]) => a.order - b.order);
  const arms: ProcessArm[] = [];
  const directories = new Map<Arm, string>();
  const releases: (() => Promise<void>)[] = [];
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    session.signal.removeEventListener('abort', onAbort);
    stopped ??= stopAll(session, arms, releases);
    return stopped;
  };
  const onAbort = (): void => void stop();
  session.signal.addEventListener('abort', onAbort, { once: true });
  try {
    for (const [name] of order) {
      const { directory, remove } = await openWorkplace(name, session.workplaces.of(name), session.preparation);
      releases.push(remove);
      directories.set(name, directory);
    }
    const logs = await openLogs(session, places, generation);
    releases.push(async () => void (await Promise.all([...logs.values()].map((log) => log.close()))));
    await prepareStates(session, places, directories, logs);
    for (const [name, place] of order) {
      session.signal.throwIfAborted();
      arms.push(await startArm(session, name, place, directories.get(name) as string, logs.get(name) as CappedLog));
    }
    return { arms, targets: await awaitAll(session, arms), directories, stop };
  } catch (error) {
    await stop();
    await stopAll(session, arms, releases); // what was begun while an abort was already stopping the rest
    throw error;
  }
}

async function stopAll(session: ProcessSession, arms: readonly ProcessArm[], releases: readonly (() => Promise<void>)[]): Promise<void> {
  await Promise.all(arms.map((arm) => arm.stop()));
  await stopStrays(`${MARK}=${session.mark}`, session.context.clock, session.options.graceMs);
  await Promise.all(releases.map((release) => release()));
}

async function openLogs(session: ProcessSession, places: ReadonlyMap<Arm, Place>, generation: number): Promise<Map<Arm, CappedLog>> {
  const { context, options } = session;
  const logs = new Map<Arm, CappedLog>();
  for (const [name, place] of places) {
    const file = generation === 1 ? `${name}.log` : `${name}-${generation}.log`;
    const redact = logRedactor(envOf(session, name, place), context.secrets, context.anonymise);
    logs.set(name, await CappedLog.open(join(context.runDirectory, 'logs', file), options.logCapBytes, redact));
  }
  return logs;
}

/** Runs `state.prepare` for all arms side by side. All are waited for, so that a failure of the primary is told before one of the shadow. */
async function prepareStates(
  session: ProcessSession,
  places: ReadonlyMap<Arm, Place>,
  directories: ReadonlyMap<Arm, string>,
  logs: ReadonlyMap<Arm, CappedLog>,
): Promise<void> {
  const command = session.spec.state.prepare;
  if (command === undefined) return;
  const entries = [...places].sort(([a], [b]) => Number(a === 'shadow') - Number(b === 'shadow'));
  const results = await Promise.allSettled(
    entries.map(([name, place]) =>
      prepareState(session, command, name, place, directories.get(name) as string, logs.get(name) as CappedLog),
    ),
  );
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** @throws FS_ARM_COMMAND where the command fails */
async function prepareState(session: ProcessSession, command: string, name: Arm, place: Place, cwd: string, log: CappedLog): Promise<void> {
  const { context, watchdog } = session;
  context.progress(`Preparing the state of ${name}`);
  const env = envOf(session, name, place);
  const result = await exec('sh', ['-c', command], {
    cwd,
    env,
    clock: context.clock,
    signal: session.signal,
    maxBytes: 0,
    onOutput: (chunk) => log.write(chunk),
    onSpawn: (group) => watchdog.watch(group),
  });
  if (result.exitCode === 0) return;
  throw fail('FS_ARM_COMMAND', {
    arm: name,
    found: `${name}: \`${command}\` ended ${describeEnd(result)}`,
    hint: "Check `environment.state.prepare`; its output is in the arm's log in the run folder under logs/.",
    lastLines: redactOutput(log.lastLines(), env, context.secrets, context.anonymise),
    place: { file: log.path },
  });
}

async function startArm(session: ProcessSession, name: Arm, place: Place, directory: string, log: CappedLog): Promise<ProcessArm> {
  const { context, spec, options } = session;
  const command = fillCommand(spec, name, place);
  context.progress(`Starting ${name}: ${command}`);
  const start = { name, command, directory, place, log, clock: context.clock, graceMs: options.graceMs };
  // Only the arm itself is fenced: what prepares its state is the user's own, as a build is.
  const env = { ...envOf(session, name, place), ...session.fence?.variables(name) };
  return ProcessArm.run({ ...start, env, watch: (group) => session.watchdog.watch(group) });
}

const envOf = (session: ProcessSession, name: Arm, place: Place): Record<string, string> => ({
  ...armEnvironment(session.context.processEnv, session.spec[name] as ArmSpec, place),
  [MARK]: session.mark,
});

/**
 * Waits for every arm. A failure of the primary or the baseline ends the wait at once; one of the shadow waits for the others, because
 * it is the change's fault only where the unchanged service does come up.
 */
async function awaitAll(session: ProcessSession, arms: readonly ProcessArm[]): Promise<Target[]> {
  let ofShadow: unknown;
  const waits = arms.map(async (arm) => {
    try {
      return await awaitArm(session, arm);
    } catch (error) {
      if (arm.name !== 'shadow' || !isForeshadowError(error)) throw error;
      ofShadow = error;
      return undefined;
    }
  });
  waits.forEach((wait) => void wait.catch(() => undefined));
  const targets = await Promise.all(waits);
  if (ofShadow !== undefined) throw ofShadow;
  return targets.filter((target) => target !== undefined);
}

async function awaitArm(session: ProcessSession, arm: ProcessArm): Promise<Target> {
  const { ready } = session.spec[arm.name] as ArmSpec;
  const probe = chooseProbe(ready);
  const { readiness, origin } = await awaitReady(
    {
      probe,
      origins: [`http://127.0.0.1:${arm.place.port}`, `http://[::1]:${arm.place.port}`],
      withinMs: ready.withinMs,
      onLine: (listener) => arm.log.onLine(listener),
      ended: arm.ended,
    },
    session.context.clock,
    session.signal,
  );
  if (readiness.state === 'ready') {
    session.context.progress(`${arm.name} is ready at ${origin}`);
    return { arm: arm.name, origin };
  }
  const lines = redactOutput(arm.log.lastLines(), arm.env, session.context.secrets, session.context.anonymise);
  if (readiness.state === 'failed' && readiness.reason === 'exit')
    throw explainEarlyEnd(arm.name, arm.command, readiness, lines, arm.log.path);
  const last = readiness.state === 'failed' && readiness.lastFailure !== undefined ? `: ${readiness.lastFailure}` : '';
  throw fail('FS_ARM_NOT_READY', {
    arm: arm.name,
    found: `${arm.name} was not ready within ${formatDuration(ready.withinMs)}${last}`,
    expected: describeProbe(probe),
    lastLines: lines,
    place: { file: arm.log.path },
  });
}
