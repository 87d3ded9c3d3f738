import { join } from 'node:path';
import type { ComposeModel } from '../compose-model.js';
import { checkMemory, equalShare, isLimited, memoryOf } from '../compose-memory.js';
import { type ComposeNetwork, type ComposeOverlay, overlayCompose } from '../compose-overlay.js';
import { findService, findStubs, ownServices, servicePort } from '../compose-services.js';
import { ARMS, type Arm, type ArmSpec } from '../environment.js';
import { fileOf, readComposeModel } from './compose-model-of.js';
import type { ComposeSession } from './compose-session.js';
import { LABEL } from './docker-objects.js';
import { openWorkplace } from './workplaces.js';

/** One Compose project that is to be brought up. */
export interface ComposeProject {
  readonly name: string;
  readonly directory: string;
  readonly document: ComposeModel;
}

/** An arm's project, and what is known of its service under test. */
export interface ArmProject extends ComposeProject {
  readonly arm: Arm;
  readonly service: string;
  /** the port in the container */
  readonly target: number;
  readonly env: Readonly<Record<string, string>>;
}

/** All that one start brings up. */
export interface ComposeLayout {
  readonly arms: readonly ArmProject[];
  /** the services that are there once for all arms; undefined where each arm has its own */
  readonly shared: ComposeProject | undefined;
  /** removes the private copies that were made */
  remove(): Promise<void>;
}

/** What was made for the arms before they are laid out. */
export interface ComposeMaterials {
  /** service -> the image built of it */
  readonly images: ReadonlyMap<Arm, Readonly<Record<string, string>>>;
  /** volume of the file -> the copy made for the arm */
  readonly volumes: ReadonlyMap<Arm, Readonly<Record<string, string>>>;
  /** on this machine; undefined where the engine is elsewhere and chooses */
  readonly ports: ReadonlyMap<Arm, number | undefined>;
}

export interface ArmModel {
  readonly arm: Arm;
  readonly directory: string;
  readonly model: ComposeModel;
  readonly remove: () => Promise<void>;
}

export const armsOf = (session: ComposeSession): Arm[] => ARMS.filter((arm) => session.spec[arm] !== undefined);

/** Reads the file in every arm's directory. @throws FS_COMPOSE_FILE; no private copy is left */
export async function readModels(session: ComposeSession): Promise<ArmModel[]> {
  const results = await Promise.allSettled(armsOf(session).map((arm) => readOne(session, arm)));
  const read = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = results.find((result) => result.status === 'rejected');
  if (!failed) return read;
  await Promise.all(read.map(({ remove }) => remove()));
  throw failed.reason;
}

async function readOne(session: ComposeSession, arm: Arm): Promise<ArmModel> {
  const { directory, remove } = await openWorkplace(arm, session.workplaces.of(arm), session.preparation);
  try {
    const model = await readComposeModel(arm, session.spec, directory, session.program, session.compose);
    findService(session.spec, arm, model, join(directory, fileOf(session.spec)));
    findStubs(session.spec, arm, model, join(directory, fileOf(session.spec)));
    return { arm, directory, model, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Lays the projects out: who has which services, networks, ports and limits.
 * @throws FS_COMPOSE_FILE, FS_MEMORY_SHORT
 */
export function layOut(session: ComposeSession, models: readonly ArmModel[], made: ComposeMaterials, generation: number): ComposeLayout {
  const [primary, ...others] = models as [ArmModel, ...ArmModel[]];
  const trees = new Set(models.map(({ arm }) => session.workplaces.of(arm).revision?.tree));
  const own = ownServices(session.spec, primary, others, trees.size > 1);
  const left = Object.keys(primary.model.services).filter((name) => !own.includes(name));
  const networks = sharedNetworks(session, primary.model, left, models);
  const share = shareOf(session, models, own, left);
  const arms = models.map((model) => armProject(session, model, { own, networks, share, generation, made }));
  const shared = left.length === 0 ? undefined : sharedProject(session, primary, left, networks, made.images.get('primary') ?? {});
  const projects = [
    ...arms.map(({ arm, document }) => ({ name: arm, model: document })),
    ...(shared ? [{ name: 'shared', model: shared.document }] : []),
  ];
  checkMemory(projects, session.machineBytes);
  return { arms, shared, remove: async () => void (await Promise.all(models.map(({ remove }) => remove()))) };
}

/** Bytes for each arm's service where neither the plan nor the file says; undefined where they do. */
function shareOf(
  session: ComposeSession,
  models: readonly ArmModel[],
  own: readonly string[],
  left: readonly string[],
): number | undefined {
  const { spec, machineBytes } = session;
  const entry = spec.service ?? '';
  if (spec.limits?.memoryBytes !== undefined) return spec.limits.memoryBytes;
  if (models.some(({ model }) => isLimited(model.services[entry] ?? {}))) return undefined;
  const bytes = (model: ComposeModel, names: readonly string[]): number =>
    names.filter((name) => name !== entry).reduce((sum, name) => sum + memoryOf(model.services[name] ?? {}), 0);
  const others = models.reduce((sum, { model }) => sum + bytes(model, own), 0) + bytes((models[0] as ArmModel).model, left);
  return equalShare(machineBytes, others, models.length) || undefined;
}

interface ArmMeans {
  readonly own: readonly string[];
  readonly networks: ReadonlyMap<Arm, Readonly<Record<string, string>>>;
  readonly share: number | undefined;
  readonly generation: number;
  readonly made: ComposeMaterials;
}

function armProject(session: ComposeSession, { arm, directory, model }: ArmModel, means: ArmMeans): ArmProject {
  const { spec, id, labels, engine, fence } = session;
  const { env, image } = spec[arm] as ArmSpec;
  const file = join(directory, fileOf(spec));
  const service = spec.service as string;
  const target = servicePort(spec, arm, findService(spec, arm, model, file), file);
  const port = means.made.ports.get(arm);
  const published = port === undefined ? {} : { published: String(port) };
  const overlay: ComposeOverlay = {
    ...isolation(session),
    labels: { ...labels, [LABEL.arm]: arm },
    services: means.own.filter((name) => model.services[name] !== undefined),
    images: means.made.images.get(arm) ?? {},
    fencing: fence?.fencing(arm, Object.keys(model.services)),
    volumes: means.made.volumes.get(arm) ?? {},
    networks: mapNames(means.networks.get(arm), (name) => [{ name, external: true }]),
    entry: {
      service,
      // A network without a way out publishes no ports; from this machine its containers are reached all the same.
      ...(fence ? {} : { port: { target, protocol: 'tcp', ...(engine.host.local ? { host_ip: '127.0.0.1' } : {}), ...published } }),
      env,
      image,
      cpus: spec.limits?.cpus,
      memoryBytes: means.share,
    },
  };
  const suffix = means.generation === 1 ? '' : `-${means.generation}`;
  return { arm, service, target, env, directory, name: `foreshadow-${id}-${arm}${suffix}`, document: overlayCompose(model, overlay) };
}

/** The primary's file says how the shared services are run. */
function sharedProject(
  session: ComposeSession,
  { directory, model }: ArmModel,
  services: readonly string[],
  networks: ReadonlyMap<Arm, Readonly<Record<string, string>>>,
  images: Readonly<Record<string, string>>,
): ComposeProject {
  const all: Record<string, ComposeNetwork[]> = {};
  for (const byName of networks.values())
    for (const [name, full] of Object.entries(byName)) (all[name] ??= []).push({ name: full, external: false });
  const closed = session.fence ? { fencing: null } : {};
  const overlay: ComposeOverlay = { ...isolation(session), ...closed, labels: session.labels, services, images, networks: all };
  return { name: `foreshadow-${session.id}-shared`, directory, document: overlayCompose(model, overlay) };
}

/**
 * Shared services stand in a network of every arm: so each arm finds them by their names, and none finds another arm's service by its.
 * @returns for each arm: network of the file -> the network's full name, for networks that a shared service is in
 */
function sharedNetworks(
  session: ComposeSession,
  model: ComposeModel,
  shared: readonly string[],
  models: readonly ArmModel[],
): ReadonlyMap<Arm, Readonly<Record<string, string>>> {
  const used = new Set(shared.flatMap((name) => Object.keys(model.services[name]?.networks ?? {})));
  const kept = [...used].filter((name) => !model.networks?.[name]?.external);
  return new Map(models.map(({ arm }) => [arm, Object.fromEntries(kept.map((name) => [name, `foreshadow-${session.id}-${arm}-${name}`]))]));
}

function isolation({ spec }: ComposeSession): { keepExternal: boolean; readOnly: boolean } {
  const { each } = spec.state;
  return { keepExternal: each === 'shared' || each === 'read-only', readOnly: each === 'read-only' };
}

function mapNames<T>(names: Readonly<Record<string, string>> | undefined, change: (name: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(names ?? {}).map(([key, name]) => [key, change(name)]));
}
