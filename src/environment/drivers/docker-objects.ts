import { setTimeout as sleep } from 'node:timers/promises';
import { byLabel, type DockerEngine, isGone } from '../../io/docker-engine.js';

/** The labels of everything that Foreshadow makes in an engine. */
export const LABEL = { run: 'foreshadow.run', arm: 'foreshadow.arm', expires: 'foreshadow.expires', owner: 'foreshadow.owner' } as const;

/** Labels that Compose itself puts on containers. */
export const COMPOSE_LABEL = {
  project: 'com.docker.compose.project',
  service: 'com.docker.compose.service',
  oneoff: 'com.docker.compose.oneoff',
} as const;

export interface ListedContainer {
  readonly Id: string;
  readonly Names: readonly string[];
  readonly Image: string;
  readonly State: string;
  readonly Labels: Readonly<Record<string, string>>;
  readonly NetworkSettings?: { readonly Networks?: Readonly<Record<string, { readonly IPAddress?: string }>> | null };
  readonly Mounts?: readonly { readonly Type: string; readonly Name?: string; readonly RW: boolean }[];
}

export interface InspectedContainer {
  readonly Id: string;
  readonly Name: string;
  readonly RestartCount: number;
  readonly Image: string;
  readonly State: {
    readonly Status: string;
    readonly Running: boolean;
    readonly Restarting: boolean;
    readonly OOMKilled: boolean;
    readonly ExitCode: number;
    readonly Error: string;
    readonly Health?: { readonly Status: string; readonly Log?: readonly { readonly ExitCode: number; readonly Output: string }[] | null };
  };
  readonly Config: {
    readonly Tty: boolean;
    readonly Image: string;
    readonly Labels: Readonly<Record<string, string>>;
    readonly ExposedPorts?: object | null;
  };
  readonly NetworkSettings: {
    readonly Ports: Readonly<Record<string, readonly { readonly HostPort: string }[] | null>>;
    readonly Networks?: Readonly<Record<string, { readonly IPAddress: string }>> | null;
  };
}

interface Volume {
  readonly Name: string;
  readonly Labels: Readonly<Record<string, string>> | null;
}

interface Network {
  readonly Id: string;
  readonly Name: string;
  readonly Labels: Readonly<Record<string, string>> | null;
}

/** Containers with all these labels, running or not. */
export const listContainers = (engine: DockerEngine, ...labels: readonly string[]): Promise<ListedContainer[]> =>
  engine.call('GET', '/containers/json', { all: true, filters: byLabel(...labels) });

export const listNetworks = (engine: DockerEngine, ...labels: readonly string[]): Promise<Network[]> =>
  engine.call('GET', '/networks', { filters: byLabel(...labels) });

export const listVolumes = async (engine: DockerEngine, ...labels: readonly string[]): Promise<Volume[]> =>
  (await engine.call<{ Volumes: Volume[] | null }>('GET', '/volumes', { filters: byLabel(...labels) })).Volumes ?? [];

export const inspectContainer = (engine: DockerEngine, id: string): Promise<InspectedContainer> =>
  engine.call('GET', `/containers/${id}/json`);

/** What was taken away. */
export interface Removed {
  readonly containers: number;
  readonly networks: number;
  readonly volumes: number;
}

const NOTHING: Removed = { containers: 0, networks: 0, volumes: 0 };
const ROUNDS = 20;
const ROUND_MS = 250;
/** What a client that was killed had asked for is made by the engine all the same, a little later. */
const SETTLE_ROUNDS = 6;

/**
 * Takes away all containers (killing them), networks and volumes with these labels, anonymous volumes too. Idempotent.
 * @param interrupted whether a client may have been killed while it was making them: then what appears late is waited for
 * @throws EngineError for what cannot be removed
 */
export async function removeAll(engine: DockerEngine, labels: readonly string[], interrupted = false): Promise<Removed> {
  let removed = NOTHING;
  let quiet = 0;
  for (let round = 1; ; round++) {
    // What appears while we remove may hold on to what we remove: it is tried again.
    const now = await removeOnce(engine, labels).catch((error: unknown) => {
      if (round >= ROUNDS) throw error;
      return undefined;
    });
    if (now === undefined) {
      await sleep(ROUND_MS);
      continue;
    }
    removed = addRemoved(removed, now);
    quiet = now.containers + now.networks + now.volumes === 0 ? quiet + 1 : 0;
    if (quiet > (interrupted ? SETTLE_ROUNDS : 0) || round >= ROUNDS) return removed;
    if (interrupted || round > 1) await sleep(ROUND_MS);
  }
}

export const addRemoved = (one: Removed, two: Removed): Removed => ({
  containers: one.containers + two.containers,
  networks: one.networks + two.networks,
  volumes: one.volumes + two.volumes,
});

async function removeOnce(engine: DockerEngine, labels: readonly string[]): Promise<Removed> {
  const containers = await listContainers(engine, ...labels);
  await forEach(containers, ({ Id }) => engine.call('DELETE', `/containers/${Id}`, { force: true, v: true }));
  const [networks, volumes] = await Promise.all([listNetworks(engine, ...labels), listVolumes(engine, ...labels)]);
  await Promise.all([
    forEach(networks, ({ Id }) => engine.call('DELETE', `/networks/${Id}`)),
    forEach(volumes, ({ Name }) => engine.call('DELETE', `/volumes/${encodeURIComponent(Name)}`, { force: true })),
  ]);
  return { containers: containers.length, networks: networks.length, volumes: volumes.length };
}

/** Side by side; something that is gone already, or that another is just removing, is no failure. */
async function forEach<T>(things: readonly T[], act: (thing: T) => Promise<unknown>): Promise<void> {
  const results = await Promise.allSettled(things.map((thing) => act(thing)));
  for (const result of results)
    if (result.status === 'rejected' && !isGone(result.reason) && !/already in progress/.test(String(result.reason))) throw result.reason;
}
