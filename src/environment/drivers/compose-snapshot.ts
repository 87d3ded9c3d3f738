import { fail } from '../../core/errors.js';
import type { ComposeModel } from '../compose-model.js';
import type { Arm } from '../environment.js';
import type { ComposeSession } from './compose-session.js';
import { type DockerEngine, isGone } from '../../io/docker-engine.js';
import { LABEL } from './docker-objects.js';

/** Volume of the file -> the session's own copy of the volume that was asked for: made once, so that every arm and every repeat begins alike. */
export type Snapshot = ReadonlyMap<string, string>;

/**
 * Copies the volumes that the arms are to begin with. Containers that write to one are a refusal, or are paused for the time of the copy.
 * @throws FS_VOLUME_MISSING, FS_VOLUME_BUSY, FS_COMPOSE_FILE for a volume that the file does not have
 */
export async function takeSnapshot(session: ComposeSession, model: ComposeModel): Promise<Snapshot> {
  const { engine, context, spec, id } = session;
  const wanted = wantedVolumes(session, model);
  await Promise.all([...wanted].map(([volume, source]) => mustExist(engine, volume, source)));
  const users = await usersOf(engine, [...wanted.values()]);
  const pause = spec.state.snapshot?.pause ?? false;
  if (users.length > 0 && !pause) {
    const found = users.map(({ name, volume }) => `${volume} by container ${name}`).join(', ');
    throw fail('FS_VOLUME_BUSY', { found, place: { path: 'environment.state.snapshot' } });
  }
  const image = await anyImage(engine, model);
  await using _paused = await pauseAll(session, [...new Set(users.map((user) => user.id))]);
  const copies = await Promise.all(
    [...wanted].map(async ([volume, source]) => {
      context.progress(`Copying volume ${source}`);
      const copy = `foreshadow-${id}-snapshot-${volume}`;
      await copyVolume(session, source, copy, image, session.labels);
      return [volume, copy] as const;
    }),
  );
  return new Map(copies);
}

/** An arm's own copies of the snapshot. @returns volume of the file -> the copy */
export async function copySnapshot(
  session: ComposeSession,
  snapshot: Snapshot,
  model: ComposeModel,
  arm: Arm,
  generation: number,
): Promise<Record<string, string>> {
  const image = await anyImage(session.engine, model);
  const copies = await Promise.all(
    [...snapshot].map(async ([volume, source]) => {
      const copy = `foreshadow-${session.id}-${arm}-${generation}-${volume}`;
      await copyVolume(session, source, copy, image, { ...session.labels, [LABEL.arm]: arm });
      return [volume, copy] as const;
    }),
  );
  return Object.fromEntries(copies);
}

/** The volumes named, else all that the file names. A text for Compose: `$` is written twice. */
function wantedVolumes({ spec }: ComposeSession, model: ComposeModel): Map<string, string> {
  const known = Object.keys(model.volumes ?? {});
  const named = Object.entries(spec.state.snapshot?.volumes ?? {});
  const unknown = named.find(([volume]) => !known.includes(volume));
  if (unknown)
    throw fail('FS_COMPOSE_FILE', {
      found: `no volume "${unknown[0]}"`,
      expected: known.join(' | ') || 'a file with volumes',
      place: { path: 'environment.state.snapshot.volumes' },
      hint: 'Name a volume of the Compose file, as it is called there.',
    });
  if (named.length > 0) return new Map(named);
  return new Map(known.map((volume) => [volume, (model.volumes?.[volume]?.name ?? `${model.name}_${volume}`).replaceAll('$$', '$')]));
}

async function mustExist(engine: DockerEngine, volume: string, source: string): Promise<void> {
  try {
    await engine.call('GET', `/volumes/${encodeURIComponent(source)}`);
  } catch (error) {
    if (!isGone(error)) throw error;
    const { Volumes } = await engine.call<{ Volumes: { Name: string }[] | null }>('GET', '/volumes');
    const names = (Volumes ?? []).map(({ Name }) => Name).filter((name) => !/^[0-9a-f]{64}$|^foreshadow-/.test(name));
    throw fail('FS_VOLUME_MISSING', {
      found: `"${source}", for volume ${volume}`,
      expected: names.slice(0, 10).join(' | ') || 'a volume',
      place: { path: `environment.state.snapshot.volumes.${volume}` },
    });
  }
}

interface VolumeUser {
  readonly id: string;
  readonly name: string;
  readonly volume: string;
}

/** Running containers that can write to one of the volumes. */
async function usersOf(engine: DockerEngine, volumes: readonly string[]): Promise<VolumeUser[]> {
  interface Listed {
    readonly Id: string;
    readonly Names: readonly string[];
    readonly State: string;
    readonly Mounts: readonly { readonly Name?: string; readonly RW: boolean }[];
  }
  if (volumes.length === 0) return [];
  const filters = JSON.stringify({ volume: volumes, status: ['running'] });
  const listed = await engine.call<Listed[]>('GET', '/containers/json', { filters });
  return listed.flatMap(({ Id, Names, Mounts }) =>
    Mounts.filter(({ Name, RW }) => RW && Name !== undefined && volumes.includes(Name)).map(({ Name }) => ({
      id: Id,
      name: Names[0]?.replace(/^\//, '') ?? Id.slice(0, 12),
      volume: Name as string,
    })),
  );
}

/** Pauses containers until disposal; where we end before that, the watchdog lets them go on. */
async function pauseAll({ engine, watchdog }: ComposeSession, ids: readonly string[]): Promise<AsyncDisposable> {
  const release = async (): Promise<void> => {
    await Promise.all(ids.map((id) => engine.call('POST', `/containers/${id}/unpause`).catch(() => undefined)));
  };
  try {
    for (const id of ids) watchdog.later(`docker unpause ${id} >/dev/null 2>&1`);
    await Promise.all(ids.map((id) => engine.call('POST', `/containers/${id}/pause`)));
    return { [Symbol.asyncDispose]: release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** A container that holds the two volumes is never started, so any image will do; one of the file's where it is there. */
async function anyImage(engine: DockerEngine, model: ComposeModel): Promise<string> {
  const images = await engine.call<{ Id: string; RepoTags: string[] | null }[]>('GET', '/images/json');
  const names = new Set(Object.values(model.services).map(({ image }) => image));
  const chosen = images.find(({ RepoTags }) => RepoTags?.some((tag) => names.has(tag))) ?? images[0];
  if (chosen) return chosen.Id;
  throw fail('FS_IMAGE_MISSING', { found: 'no image in the engine', expected: 'any image, through which volumes are copied' });
}

/** Copies with owners and modes, through the engine's own archives. */
async function copyVolume(
  { engine, signal }: ComposeSession,
  source: string,
  copy: string,
  image: string,
  labels: Readonly<Record<string, string>>,
): Promise<void> {
  await engine.call('POST', '/volumes/create', {}, { body: { Name: copy, Labels: labels }, signal });
  const Mounts = [
    { Type: 'volume', Source: source, Target: '/from', ReadOnly: true },
    { Type: 'volume', Source: copy, Target: '/to' },
  ];
  const body = { Image: image, Cmd: ['none'], Labels: labels, HostConfig: { Mounts, NetworkMode: 'none' } };
  const { Id } = await engine.call<{ Id: string }>('POST', '/containers/create', {}, { body, signal });
  try {
    await engine.pipe(`/containers/${Id}/archive`, { path: '/from/.' }, { path: '/to', copyUIDGID: true }, signal);
  } finally {
    await engine.call('DELETE', `/containers/${Id}`, { force: true });
  }
}
