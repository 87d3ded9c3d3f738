import { randomBytes, randomUUID } from 'node:crypto';
import { hostname, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { identify } from '../../io/processes.js';
import { inheritedEnvironment } from '../arm-command.js';
import type { DriverContext, EnvironmentSpec } from '../environment.js';
import { type ComposeContext, type ComposeProgram, findCompose } from './compose-cli.js';
import { type ComposeFence, openComposeFence } from './compose-fence.js';
import { DockerEngine, EngineError } from '../../io/docker-engine.js';
import { findDockerHost } from '../../io/docker-host.js';
import { removeImages } from './compose-images.js';
import { LABEL, removeAll } from './docker-objects.js';
import type { choosePorts } from './free-ports.js';
import { removeStale } from './docker-stale.js';
import { MARK, Watchdog } from './watchdog.js';
import { type Preparation, prepareWorkplaces, type Workplaces } from './workplaces.js';

export interface ComposeDriverOptions {
  readonly logCapBytes: number;
  /** after so long, what is still there is stale: `down --stale` takes it away */
  readonly ttlMs: number;
  /** whether the arms outlive this process (`foreshadow up`) */
  readonly detached: boolean;
  /** how ports on this machine are chosen; default: free ones */
  readonly choosePorts?: typeof choosePorts | undefined;
}

/** What outlives a restart: engine, watchdog, built worktrees, and the label that everything of the session carries. */
export interface ComposeSession extends AsyncDisposable {
  readonly spec: EnvironmentSpec;
  readonly context: DriverContext;
  readonly options: ComposeDriverOptions;
  /** names the session in the engine: eight hexadecimal digits */
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly engine: DockerEngine;
  /** the proxies of the arms, where the configuration speaks of egress */
  readonly fence: ComposeFence | undefined;
  /** bytes of memory the engine's machine has */
  readonly machineBytes: number;
  readonly program: ComposeProgram;
  readonly watchdog: Watchdog;
  readonly compose: ComposeContext;
  readonly preparation: Preparation;
  readonly workplaces: Workplaces;
  readonly signal: AbortSignal;
  /** what else is to be closed with the session */
  readonly closers: (() => Promise<void>)[];
  /** the volumes that arms begin with, once they were copied */
  snapshot: Promise<ReadonlyMap<string, string>> | undefined;
  /** lets go of a detached session: its arms stay, everything of this process ends */
  release(): Promise<void>;
}

/**
 * Finds Docker, starts the watchdog, then checks out and builds what the arms need.
 * @throws FS_DOCKER_MISSING, FS_DOCKER_DENIED, FS_DOCKER_UNREACHABLE, FS_REF_UNKNOWN, FS_GIT, FS_BUILD_FAILED; nothing is left running
 */
export async function openComposeSession(
  given: EnvironmentSpec,
  context: DriverContext,
  options: ComposeDriverOptions,
): Promise<ComposeSession> {
  const spec = { ...given, directory: resolve(given.directory) };
  const { clock, signal } = context;
  const env = inheritedEnvironment(context.processEnv);
  const engine = await DockerEngine.open(await findDockerHost(env, spec.directory, clock, signal), signal);
  const id = randomBytes(4).toString('hex');
  const mark = randomUUID();
  const docker = { ...env, DOCKER_HOST: engine.host.address };
  const watchdog = new Watchdog(mark, docker, clearUp(id));
  const onSpawn = (group: number): (() => void) => watchdog.watch(group);
  const copies = options.detached ? { copies: join(context.runDirectory, 'arms') } : {};
  const preparation: Preparation = { spec, context, mark: { [MARK]: mark }, onSpawn, ...copies };
  const compose: ComposeContext = { clock, signal, onSpawn, env: { ...docker, [MARK]: mark } };
  const closers: (() => Promise<void>)[] = [];
  try {
    const [program, machineBytes, workplaces] = await allOrNone([
      findCompose(spec.directory, compose),
      memoryOf(engine),
      prepareWorkplaces(preparation),
      clearStale(engine, context),
    ] as const);
    const release = async (): Promise<void> => {
      await Promise.all(closers.map((close) => close()));
      await workplaces.release();
      await watchdog[Symbol.asyncDispose]();
      await engine[Symbol.asyncDispose]();
    };
    const dispose = async (): Promise<void> => {
      try {
        await removeAll(engine, [`${LABEL.run}=${id}`], signal.aborted);
        await removeImages(engine, id);
      } finally {
        await release();
      }
    };
    const labels = labelsOf(id, clock.now() + options.ttlMs, options.detached);
    const held = {
      spec,
      context,
      options,
      id,
      labels,
      engine,
      machineBytes,
      program,
      watchdog,
      compose,
      preparation,
      workplaces,
      signal,
      closers,
      snapshot: undefined,
    };
    const fence = await openComposeFence(held);
    if (fence) closers.push(async () => fence[Symbol.asyncDispose]());
    return { ...held, fence, release, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await watchdog[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
    throw error;
  }
}

/** What a crash left behind would use the memory and the CPU that are to be measured. What cannot be taken away ends no run. */
async function clearStale(engine: DockerEngine, { clock, progress }: DriverContext): Promise<void> {
  try {
    const { containers } = await removeStale(engine, clock.now());
    if (containers > 0) progress(`Took away ${containers} containers that an earlier run left`);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    progress(`Not everything that an earlier run left could be taken away: ${error.message}`);
  }
}

/** An owner that has died left its things behind; a detached session has none. */
function labelsOf(id: string, expiresMs: number, detached: boolean): Record<string, string> {
  return {
    [LABEL.run]: id,
    [LABEL.expires]: String(Math.round(expiresMs / 1_000)),
    [LABEL.owner]: detached ? 'nobody' : `${hostname()}/${identify()}`,
  };
}

async function memoryOf(engine: DockerEngine): Promise<number> {
  const { MemTotal } = await engine.call<{ MemTotal?: number }>('GET', '/info');
  return MemTotal || totalmem();
}

/** All are waited for; the first that failed, in order, is told. What another gave is released. */
async function allOrNone<A, B>(
  attempts: readonly [Promise<A>, Promise<B>, Promise<Workplaces>, Promise<void>],
): Promise<[A, B, Workplaces]> {
  const settled = await Promise.allSettled(attempts);
  const [first, second, third, fourth] = settled;
  if (first.status === 'fulfilled' && second.status === 'fulfilled' && third.status === 'fulfilled' && fourth.status === 'fulfilled')
    return [first.value, second.value, third.value];
  if (third.status === 'fulfilled') await third.value.release();
  throw settled.find((one) => one.status === 'rejected')?.reason;
}

/** What the watchdog does where we end without a word. Three times: what was asked for may still be on its way. */
function clearUp(id: string): string {
  const filter = `--filter label=${LABEL.run}=${id}`;
  return `
for round in 1 2 3; do
  for id in $(docker ps -aq ${filter}); do docker rm -fv "$id"; done
  for id in $(docker network ls -q ${filter}); do docker network rm "$id"; done
  for id in $(docker volume ls -q ${filter}); do docker volume rm -f "$id"; done
  [ "$round" = 3 ] || sleep 1
done >/dev/null 2>&1 </dev/null`;
}
