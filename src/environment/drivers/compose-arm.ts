import { fail } from '../../core/errors.js';
import { formatDuration } from '../../core/units.js';
import { type ContainerState, explainFailedStart, isFine } from '../compose-failure.js';
import type { ArmSpec, Target } from '../environment.js';
import { chooseProbe, describeProbe } from '../probe.js';
import { redactOutput } from '../redact-output.js';
import { runCompose } from './compose-cli.js';
import type { ArmProject, ComposeProject } from './compose-layout.js';
import { ArmLogs } from './compose-logs.js';
import type { ComposeSession } from './compose-session.js';
import { COMPOSE_LABEL, type InspectedContainer, inspectContainer, listContainers } from './docker-objects.js';
import { FrameDecoder } from '../docker-frames.js';
import { awaitReady } from './readiness.js';

/** A container of a running arm. */
export interface ArmContainer {
  readonly id: string;
  readonly service: string;
  readonly isEntry: boolean;
  readonly address?: string | undefined;
}

/** An arm that is up. */
export interface RunningArm {
  readonly project: ArmProject;
  readonly target: Target;
  readonly port: number;
  readonly containers: readonly ArmContainer[];
  readonly image: string;
  readonly logs: ArmLogs;
}

/**
 * Brings one arm up: what its service depends on, then what prepares its data, then the rest; and waits until it is ready.
 * @param sharesData whether its data was prepared already, for all arms
 * @throws the catalogue errors of `explainFailedStart`, FS_PREPARE_FAILED, FS_ARM_NOT_READY; containers are left to the caller
 */
export async function startArm(session: ComposeSession, project: ArmProject, generation: number, sharesData: boolean): Promise<RunningArm> {
  const logs = await ArmLogs.open(session, project.arm, project.env, generation);
  try {
    session.context.progress(`Starting ${project.arm}: ${Object.keys(project.document.services).join(', ')}`);
    if (!sharesData) await prepareData(session, project, logs);
    await composeUp(session, project, logs, []);
    const containers = await containersOf(session, project);
    for (const { id, service, isEntry } of containers) logs.follow(id, service, isEntry);
    const entry = await inspectEntry(session, project, containers);
    const { host, port } = addressOf(session, entry, project);
    const target = await awaitArm(session, project, `http://${host}:${port}`, entry, logs);
    return { project, target, port, containers, image: entry.Image, logs };
  } catch (error) {
    await logs.close();
    throw error;
  }
}

/** The containers of a project, without those that a command was run in. */
export async function containersOf(
  session: ComposeSession,
  project: ComposeProject & { readonly service?: string },
): Promise<ArmContainer[]> {
  const listed = await listContainers(session.engine, `${COMPOSE_LABEL.project}=${project.name}`, `${COMPOSE_LABEL.oneoff}=False`);
  return listed.map(({ Id, Labels, NetworkSettings }) => {
    const service = Labels[COMPOSE_LABEL.service] ?? '';
    const address = Object.values(NetworkSettings?.Networks ?? {}).find(({ IPAddress }) => IPAddress)?.IPAddress;
    return { id: Id, service, isEntry: service === project.service, address };
  });
}

async function inspectEntry(
  session: ComposeSession,
  project: ArmProject,
  containers: readonly ArmContainer[],
): Promise<InspectedContainer> {
  const entry = containers.find(({ isEntry }) => isEntry);
  if (entry) return inspectContainer(session.engine, entry.id);
  throw fail('FS_DOCKER', { arm: project.arm, found: `no container of service "${project.service}" in project ${project.name}` });
}

/** Its address in the network without a way out; else the port published by us, or chosen by an engine elsewhere. */
function addressOf(
  { engine, fence }: ComposeSession,
  { NetworkSettings }: InspectedContainer,
  { arm, target }: ArmProject,
): { readonly host: string; readonly port: number } {
  const address = fence && NetworkSettings.Networks?.[fence.network(arm)]?.IPAddress;
  if (address) return { host: address, port: target };
  const port = Number(NetworkSettings.Ports[`${target}/tcp`]?.[0]?.HostPort);
  if (port > 0) return { host: engine.host.hostname, port };
  throw fail('FS_DOCKER', { arm, found: `port ${target} of ${arm} is not published` });
}

/** `up` in the background, with the wait of Compose itself. @throws what `explainFailedStart` makes of it */
export async function composeUp(
  session: ComposeSession,
  project: ComposeProject & { readonly arm?: ArmProject['arm']; readonly service?: string },
  logs: ArmLogs,
  services: readonly string[],
): Promise<void> {
  const { spec, compose, context } = session;
  const arm = project.arm ?? 'primary';
  const { withinMs } = (spec[arm] as ArmSpec).ready;
  const seconds = String(Math.max(1, Math.ceil(withinMs / 1_000)));
  const args = ['up', '--detach', '--wait', '--wait-timeout', seconds, '--no-build', '--quiet-pull', ...services];
  const result = await composeRun(session, project, args);
  if (result.exitCode === 0) return;
  const containers = await statesOf(session, project);
  const expected = services.length > 0 ? services : Object.keys(project.document.services);
  if (expected.every((name) => containers.some((one) => one.service === name && isFine(one)))) return;
  for (const line of containers.find((one) => one.service === project.service)?.lastLines ?? []) logs.main.write(Buffer.from(`${line}\n`));
  const lines = redactOutput(
    result.stderr.split('\n').filter((line) => line.trim() !== ''),
    compose.env,
    context.secrets,
    context.anonymise,
  );
  throw explainFailedStart({ arm, service: project.service ?? '', lines, containers, withinMs, logPath: logs.main.path });
}

function composeRun(
  session: ComposeSession,
  { name, directory, document }: ComposeProject,
  args: readonly string[],
  onOutput?: (chunk: Buffer) => void,
) {
  return runCompose(
    {
      program: session.program,
      directory,
      args: [...(onOutput ? ['--progress', 'quiet'] : []), '-p', name, '-f', '-', '--project-directory', directory, ...args],
      input: JSON.stringify({ ...document, name }),
      onOutput,
    },
    session.compose,
  );
}

/** `state.prepare` in a container of the arm's own service, once what it depends on is up. @throws FS_PREPARE_FAILED */
export async function prepareData(session: ComposeSession, project: ArmProject, logs: ArmLogs): Promise<void> {
  const { spec, context, compose } = session;
  const command = spec.state.prepare;
  if (command === undefined) return;
  const needed = servicesBefore(project);
  if (needed.length > 0) await composeUp(session, project, logs, needed);
  context.progress(`Preparing the data of ${project.arm}`);
  const args = ['run', '--rm', '--no-deps', '-T', '--entrypoint', 'sh', project.service, '-c', command];
  const result = await composeRun(session, project, args, (chunk) => logs.main.write(chunk));
  if (result.exitCode === 0) return;
  throw fail('FS_PREPARE_FAILED', {
    arm: project.arm,
    found: `${project.arm}: \`${command}\` ended with exit code ${result.exitCode ?? 'unknown'}: ${logs.main.lastLines().findLast((line) => line.trim() !== '') ?? 'no output'}`,
    lastLines: redactOutput(logs.main.lastLines(), { ...compose.env, ...project.env }, context.secrets, context.anonymise),
    place: { file: logs.main.path },
  });
}

/** All services but the one under test and those that wait for it. */
function servicesBefore({ document, service }: ArmProject): string[] {
  const after = new Set([service]);
  for (let before = -1; before !== after.size; ) {
    before = after.size;
    for (const [name, { depends_on: needs }] of Object.entries(document.services))
      if (Object.keys(needs ?? {}).some((one) => after.has(one))) after.add(name);
  }
  return Object.keys(document.services).filter((name) => !after.has(name));
}

async function statesOf(session: ComposeSession, project: ComposeProject): Promise<ContainerState[]> {
  const listed = await listContainers(session.engine, `${COMPOSE_LABEL.project}=${project.name}`, `${COMPOSE_LABEL.oneoff}=False`);
  return Promise.all(
    listed.map(async ({ Id, Labels }) => {
      const { State, Config } = await inspectContainer(session.engine, Id);
      return {
        service: Labels[COMPOSE_LABEL.service] ?? '',
        status: State.Status,
        exitCode: State.ExitCode,
        outOfMemory: State.OOMKilled,
        health: State.Health?.Status,
        healthOutput: State.Health?.Log?.at(-1)?.Output.trim().slice(0, 200),
        lastLines: await tailOf(session, Id, Config.Tty),
      };
    }),
  );
}

/** The last lines of a container's log, redacted. */
export async function tailOf(session: ComposeSession, id: string, tty: boolean): Promise<string[]> {
  const decoder = new FrameDecoder();
  const pieces: Buffer[] = [];
  const none = new AbortController().signal;
  for await (const chunk of session.engine.stream(`/containers/${id}/logs`, { stdout: true, stderr: true, tail: 50 }, none))
    pieces.push(...(tty ? [chunk] : decoder.decode(chunk)));
  const lines = Buffer.concat(pieces)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return redactOutput(lines, session.compose.env, session.context.secrets, session.context.anonymise);
}

/** Compose has waited for the health checks; this is the plan's own probe, from where the traffic comes. */
async function awaitArm(
  session: ComposeSession,
  project: ArmProject,
  origin: string,
  entry: InspectedContainer,
  logs: ArmLogs,
): Promise<Target> {
  const { context, signal, spec } = session;
  const { ready } = spec[project.arm] as ArmSpec;
  const probe = chooseProbe(ready);
  const { readiness } = await awaitReady(
    { probe, origins: [origin], withinMs: ready.withinMs, holdMs: HOLD_MS, onLine: (listener) => logs.main.onLine(listener) },
    context.clock,
    signal,
  );
  if (readiness.state === 'ready') {
    context.progress(`${project.arm} is ready at ${origin}`);
    return { arm: project.arm, origin };
  }
  const containers = await statesOf(session, project);
  const lost = containers.find((one) => one.service === project.service && !isFine(one));
  const detail = { arm: project.arm, service: project.service, lines: [], containers, withinMs: ready.withinMs, logPath: logs.main.path };
  if (lost) throw explainFailedStart(detail);
  const last =
    readiness.state === 'failed' && readiness.reason === 'deadline' && readiness.lastFailure !== undefined
      ? `: ${readiness.lastFailure}`
      : '';
  throw fail('FS_ARM_NOT_READY', {
    arm: project.arm,
    found: `${project.arm} was not ready within ${formatDuration(ready.withinMs)}${last}`,
    expected: `${describeProbe(probe)}, port ${project.target} in container ${entry.Name.replace(/^\//, '')}`,
    lastLines: redactOutput(logs.main.lastLines(), session.compose.env, context.secrets, context.anonymise),
    place: { file: logs.main.path },
  });
}

/** The engine's proxy accepts every connection, and closes at once what nobody listens for. */
const HOLD_MS = 100;
