import type { ComposeModel, ComposeMount, ComposePort, ComposeResource, ComposeService } from './compose-model.js';

/** What the service under test has otherwise than its file says. */
export interface ComposeEntry {
  readonly service: string;
  /** absent where it is reached without being published */
  readonly port?: ComposePort | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly image?: string | undefined;
  readonly cpus?: number | undefined;
  readonly memoryBytes?: number | undefined;
}

/** One project to be made of the user's file: an arm, or the services that the arms share. */
export interface ComposeOverlay {
  /** on every container, network and volume, so that they are found again whatever happens */
  readonly labels: Readonly<Record<string, string>>;
  /** the services it has; the others are elsewhere or nowhere */
  readonly services: readonly string[];
  /** absent in the project of the shared services */
  readonly entry?: ComposeEntry | undefined;
  /** service with a `build` -> the image that was built of it */
  readonly images: Readonly<Record<string, string>>;
  /** network of the file -> the networks that stand for it; a network that is not named gets one of this project's own */
  readonly networks?: Readonly<Record<string, readonly ComposeNetwork[]>> | undefined;
  /** volume of the file -> the volume that was made for it beforehand */
  readonly volumes?: Readonly<Record<string, string>> | undefined;
  /** external networks and volumes are replaced by ones of its own, unless it shares its surroundings */
  readonly keepExternal: boolean;
  /** whether everything mounted is mounted for reading only */
  readonly readOnly: boolean;
  /** absent: the services may call whom they want. `null`: they have no way out, and no proxy either (what arms share) */
  readonly fencing?: ComposeFencing | null | undefined;
}

/** What keeps the services of an arm from calling out past the proxy. */
export interface ComposeFencing {
  /** a network without a way out, which every service joins */
  readonly network: string;
  readonly env: Readonly<Record<string, string>>;
  /** services that stand in for hosts: they are not told of the proxy */
  readonly stubs: readonly string[];
  /** name -> address of the proxy, for clients that do not ask for one */
  readonly hosts: Readonly<Record<string, string>>;
  readonly mount?: ComposeMount | undefined;
}

/** A network by its full name; `external` where another project made it. */
export interface ComposeNetwork {
  readonly name: string;
  readonly external: boolean;
}

/**
 * The document of one project: what the file says, apart from what two copies on one machine cannot both have (names, published ports,
 * addresses) and what the arm has otherwise. Secrets, configs, health checks and conditions of `depends_on` stay as they are.
 */
export function overlayCompose(model: ComposeModel, overlay: ComposeOverlay): ComposeModel {
  const kept = Object.entries(model.services).filter(([name]) => overlay.services.includes(name));
  const services = Object.fromEntries(kept.map(([name, service]) => [name, overlayService(name, service, overlay)]));
  const { name: _name, services: _services, ...rest } = model;
  return {
    ...rest,
    services,
    networks: overlayNetworks(model, overlay),
    volumes: mapValues(model.volumes, (resource, name) => overlayVolume(resource, name, overlay)),
    secrets: mapValues(model.secrets, unnamed),
    configs: mapValues(model.configs, unnamed),
  };
}

function overlayService(name: string, service: ComposeService, overlay: ComposeOverlay): ComposeService {
  const { container_name: _name, ports: _ports, profiles: _profiles, build: _build, scale: _scale, ...rest } = service;
  const entry = overlay.entry?.service === name ? overlay.entry : undefined;
  const built = overlay.images[name];
  const own: ComposeService = {
    ...rest,
    ...(built === undefined ? {} : { image: built, pull_policy: 'never' }),
    labels: { ...service.labels, ...overlay.labels },
    ...keep('depends_on', onlyKnown(service.depends_on, overlay.services)),
    ...keep('networks', joinNetworks(service.networks, overlay)),
    ...keep(
      'volumes',
      service.volumes?.map((mount) => (overlay.readOnly ? readOnly(mount) : mount)),
    ),
  };
  const whole = entry === undefined ? own : overlayEntry(own, entry);
  return overlay.fencing ? fence(name, whole, overlay.fencing) : whole;
}

function overlayEntry(service: ComposeService, entry: ComposeEntry): ComposeService {
  const { cpus, memoryBytes } = entry;
  const env = Object.fromEntries(Object.entries(entry.env).map(([name, value]) => [name, value.replaceAll('$', '$$$$')]));
  const replicas = service.deploy?.replicas === undefined ? service.deploy : { ...service.deploy, replicas: 1 };
  return limit(
    {
      ...service,
      ...keep('deploy', replicas),
      ...(entry.image === undefined ? {} : { image: entry.image, pull_policy: 'missing' }),
      environment: { ...service.environment, ...env },
      ...(entry.port === undefined ? {} : { ports: [entry.port] }),
    },
    { ...(cpus === undefined ? {} : { cpus }), ...(memoryBytes === undefined ? {} : { memory: String(memoryBytes) }) },
  );
}

/** A service that has its network from another one, or none, is fenced with that one. */
function fence(name: string, service: ComposeService, { network, env, stubs, hosts, mount }: ComposeFencing): ComposeService {
  if (service.network_mode !== undefined && service.network_mode !== 'bridge') return service;
  const { network_mode: _mode, ...rest } = service;
  const networks = { ...service.networks, [network]: null };
  if (stubs.includes(name)) return { ...rest, networks };
  const given = rest['extra_hosts'];
  const before = Array.isArray(given) ? given : Object.entries(given ?? {}).map(([host, address]) => `${host}=${String(address)}`);
  const names = Object.entries(hosts).map(([host, address]) => `${host}=${address}`);
  return {
    ...rest,
    environment: { ...service.environment, ...env },
    networks,
    ...(names.length > 0 ? { extra_hosts: [...before, ...names] } : {}),
    ...(mount ? { volumes: [...(service.volumes ?? []), mount] } : {}),
  };
}

/** Limits stand at one place only: Compose refuses two that differ. */
function limit(service: ComposeService, limits: Readonly<Record<string, unknown>>): ComposeService {
  if (Object.keys(limits).length === 0) return service;
  const { cpus, mem_limit, memswap_limit: _swap, ...rest } = service;
  const { resources, ...deploy } = service.deploy ?? {};
  const before = {
    ...(cpus === undefined ? {} : { cpus }),
    ...(mem_limit === undefined ? {} : { memory: mem_limit }),
    ...resources?.limits,
  };
  return { ...rest, deploy: { ...deploy, resources: { ...resources, limits: { ...before, ...limits } } } };
}

/** A fixed address would be taken by the other arm, and the subnet it lies in is not kept. */
function joinNetworks(networks: ComposeService['networks'], overlay: ComposeOverlay): ComposeService['networks'] {
  if (!networks) return undefined;
  const joined = Object.entries(networks).flatMap(([name, how]) => {
    const { ipv4_address: _4, ipv6_address: _6, mac_address: _mac, ...rest } = how ?? {};
    const standIns = overlay.networks?.[name];
    const names = standIns ? standIns.map((network) => network.name) : [name];
    return names.map((joins) => [joins, Object.keys(rest).length === 0 ? null : rest] as const);
  });
  return Object.fromEntries(joined);
}

function overlayNetworks(model: ComposeModel, overlay: ComposeOverlay): ComposeModel['networks'] {
  const networks = Object.entries(model.networks ?? {}).flatMap(([name, network]): [string, ComposeResource][] => {
    const standIns = overlay.networks?.[name];
    if (!standIns) return [[name, overlayNetwork(network, overlay)]];
    return standIns.map((standIn) => [
      standIn.name,
      standIn.external ? { name: standIn.name, external: true } : { ...overlayNetwork(network, overlay), name: standIn.name },
    ]);
  });
  const own = overlay.fencing ? [[overlay.fencing.network, { name: overlay.fencing.network, external: true }] as const] : [];
  return Object.fromEntries([...networks, ...own]);
}

function overlayNetwork(network: ComposeResource | null, overlay: ComposeOverlay): ComposeResource {
  const closed = overlay.fencing === undefined ? {} : { internal: true };
  if (network?.external) return overlay.keepExternal ? network : { ...closed, labels: overlay.labels };
  const { name: _name, ipam: _ipam, ...rest } = network ?? {};
  return { ...rest, ...closed, labels: { ...network?.labels, ...overlay.labels } };
}

/** A volume that is a directory of the host in disguise (`driver_opts` with a device) would be one for all arms. */
function overlayVolume(volume: ComposeResource | null, name: string, overlay: ComposeOverlay): ComposeResource {
  const copy = overlay.volumes?.[name];
  if (copy !== undefined) return { name: copy, external: true };
  if (volume?.external) return overlay.keepExternal ? volume : { labels: overlay.labels };
  const { name: _name, driver_opts: options, ...rest } = volume ?? {};
  const own = options !== undefined && 'device' in (options as object) && !overlay.keepExternal ? undefined : options;
  return { ...rest, ...keep('driver_opts', own), labels: { ...volume?.labels, ...overlay.labels } };
}

const unnamed = (resource: ComposeResource | null): ComposeResource | null => {
  if (resource === null || resource.external) return resource;
  const { name: _name, ...rest } = resource;
  return rest;
};

const readOnly = (mount: ComposeMount): ComposeMount => (mount.type === 'tmpfs' ? mount : { ...mount, read_only: true });

function onlyKnown<T>(map: Readonly<Record<string, T>> | undefined, known: readonly string[]): Record<string, T> | undefined {
  return map && Object.fromEntries(Object.entries(map).filter(([name]) => known.includes(name)));
}

function mapValues<T>(
  map: Readonly<Record<string, ComposeResource | null>> | undefined,
  change: (value: ComposeResource | null, name: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, change(value, name)]));
}

function keep<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
