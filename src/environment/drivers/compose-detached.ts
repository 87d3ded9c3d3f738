import { rm } from 'node:fs/promises';
import { inheritedEnvironment } from '../arm-command.js';
import type { DetachedEnvironment, DriverContext, EnvironmentSpec } from '../environment.js';
import type { ComposeEnvironment } from './compose-environment.js';
import { type ComposeDriverOptions, openComposeSession } from './compose-session.js';
import { startEnvironment } from './compose-start.js';
import { DockerEngine } from '../../io/docker-engine.js';
import { findDockerHost } from '../../io/docker-host.js';
import { LABEL, type Removed, removeAll } from './docker-objects.js';
import { removeStale } from './docker-stale.js';

type Handle = Readonly<Record<string, unknown>>;

/** Brings the arms up and lets go of them. @throws what `up` throws; nothing is left running then */
export async function upDetached(
  spec: EnvironmentSpec,
  context: DriverContext,
  options: ComposeDriverOptions,
): Promise<DetachedEnvironment> {
  const session = await openComposeSession(spec, context, { ...options, detached: true });
  const environment: ComposeEnvironment = await startEnvironment(session);
  return { targets: environment.targets, facts: environment.facts, handle: await environment.release() };
}

/** Takes down what `upDetached` left. Its copies of files go with it. */
export async function downDetached(handle: Handle, context: DriverContext): Promise<Removed> {
  const env = { ...context.processEnv, ...(typeof handle['engine'] === 'string' ? { DOCKER_HOST: handle['engine'] } : {}) };
  await using engine = await openEngine({ ...context, processEnv: env });
  const removed = await removeAll(engine, [`${LABEL.run}=${String(handle['run'])}`]);
  if (typeof handle['copies'] === 'string') await rm(handle['copies'], { recursive: true, force: true });
  return removed;
}

export async function downStale(context: DriverContext): Promise<Removed> {
  await using engine = await openEngine(context);
  return await removeStale(engine, context.clock.now()); // the engine is closed after that
}

async function openEngine({ processEnv, clock, signal }: DriverContext): Promise<DockerEngine> {
  return DockerEngine.open(await findDockerHost(inheritedEnvironment(processEnv), process.cwd(), clock, signal), signal);
}
