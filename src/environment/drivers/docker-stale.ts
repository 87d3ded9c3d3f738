import { hostname } from 'node:os';
import { isAlive } from '../../io/processes.js';
import type { DockerEngine } from '../../io/docker-engine.js';
import { addRemoved, LABEL, listContainers, listNetworks, listVolumes, type Removed, removeAll } from './docker-objects.js';

type Labels = Readonly<Record<string, string>> | null;

/** Sessions whose owner on this machine has died, or whose time is over: what they left is nobody's. */
export async function findStale(engine: DockerEngine, nowMs: number): Promise<string[]> {
  const lists: readonly (readonly { readonly Labels: Labels }[])[] = await Promise.all([
    listContainers(engine, LABEL.run),
    listNetworks(engine, LABEL.run),
    listVolumes(engine, LABEL.run),
  ]);
  const stale = lists.flat().filter(({ Labels }) => Labels !== null && isStale(Labels, nowMs));
  return [...new Set(stale.map(({ Labels }) => Labels?.[LABEL.run] as string))];
}

function isStale(labels: Readonly<Record<string, string>>, nowMs: number): boolean {
  const expires = Number(labels[LABEL.expires]);
  if (!(expires * 1_000 > nowMs)) return true;
  const [host, identity] = (labels[LABEL.owner] ?? '').split('/');
  return host === hostname() && identity !== undefined && !isAlive(identity);
}

/** Takes away what stale sessions left. @throws EngineError for what cannot be removed */
export async function removeStale(engine: DockerEngine, nowMs: number): Promise<Removed> {
  let removed: Removed = { containers: 0, networks: 0, volumes: 0 };
  for (const id of await findStale(engine, nowMs)) removed = addRemoved(removed, await removeAll(engine, [`${LABEL.run}=${id}`]));
  return removed;
}
