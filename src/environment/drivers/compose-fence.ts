import { fail, isForeshadowError } from '../../core/errors.js';
import type { ComposeFencing } from '../compose-overlay.js';
import { decide, type EgressStub } from '../egress.js';
import { egressVariables } from '../egress-variables.js';
import { ARMS, type Arm, type DriverContext, type EnvironmentSpec } from '../environment.js';
import { type EgressFence, openEgressFence } from '../proxies/egress-fence.js';
import type { DockerEngine } from '../../io/docker-engine.js';
import { COMPOSE_LABEL, inspectContainer, LABEL, listContainers, removeAll } from './docker-objects.js';

/** The fence around the containers of all arms. */
export interface ComposeFence extends AsyncDisposable {
  readonly fence: EgressFence;
  /** the network of an arm that has no way out but our proxy at its gateway */
  readonly network: (arm: Arm) => string;
  readonly fencing: (arm: Arm, services: readonly string[]) => ComposeFencing;
}

interface Session {
  readonly spec: EnvironmentSpec;
  readonly context: DriverContext;
  readonly engine: DockerEngine;
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly options: { readonly detached: boolean };
}

/** Where an arm's containers see the certificates. */
const CERTIFICATES = '/etc/foreshadow-egress';
const DETACHED =
  'The proxies end with this command: use `foreshadow run`, or `default: allow` under environment.egress for `foreshadow up`.';
/** Clients that do not ask for a proxy still come to the gateway for a stubbed host, if we may listen on the usual ports there. */
const USUAL_PORTS = [80, 443];

/**
 * Makes a network without a way out for each arm, and our proxy at its gateway. The networks carry the session's labels.
 * @throws FS_EGRESS_ENGINE where the engine's networks are not this machine's; FS_EGRESS_STUB
 */
export async function openComposeFence(session: Session): Promise<ComposeFence | undefined> {
  const { spec, context, engine, id } = session;
  if (spec.egress.watch !== true) return undefined;
  if (session.options.detached) {
    if (spec.egress.default === 'deny') throw fail('FS_EGRESS_ENGINE', { found: 'arms that outlive this command', hint: DETACHED });
    context.progress('Outbound calls are not watched: the proxies end with this command, the arms do not');
    return undefined;
  }
  if (!engine.host.local) throw fail('FS_EGRESS_ENGINE', { found: engine.host.address });
  const arms = ARMS.filter((arm) => spec[arm] !== undefined);
  const network = (arm: Arm): string => `foreshadow-${id}-${arm}-egress`;
  const gateways = new Map<Arm, string>();
  try {
    for (const arm of arms) gateways.set(arm, await createNetwork(session, network(arm)));
    return await fenceAround(session, arms, network, gateways);
  } catch (cause) {
    await removeAll(engine, [`${LABEL.run}=${id}`]);
    const { code } = isForeshadowError(cause) ? ((cause.detail.cause ?? {}) as NodeJS.ErrnoException) : {};
    throw code === 'EADDRNOTAVAIL'
      ? fail('FS_EGRESS_ENGINE', { found: `${engine.host.address}, whose networks are elsewhere`, cause })
      : cause;
  }
}

async function fenceAround(
  session: Session,
  arms: readonly Arm[],
  network: (arm: Arm) => string,
  gateways: ReadonlyMap<Arm, string>,
): Promise<ComposeFence> {
  const { spec, context } = session;
  const host = (arm: Arm): string => gateways.get(arm) as string;
  const fence = await openEgressFence({
    policy: spec.egress,
    arms,
    context,
    hostOf: host,
    alsoOn: USUAL_PORTS,
    isEnforced: spec.state.each !== 'shared' && spec.state.each !== 'read-only',
    locate: (arm, stub) => locateService(session, arm, network(arm), stub),
  });
  const exact = Object.keys(spec.egress.stubs ?? {}).filter((key) => !key.includes('*'));
  // A service of the file is no outside, unless the policy names it: then its calls are counted like those to a host.
  const direct = (services: readonly string[]): string[] =>
    services.filter((name) => decide(spec.egress, { host: name.toLowerCase(), port: 80, tls: false }).kind !== 'stub');
  const inside = fence.certificates && { own: `${CERTIFICATES}/authority.pem`, bundle: `${CERTIFICATES}/authorities.pem` };
  return {
    fence,
    network,
    fencing: (arm, services) => ({
      network: network(arm),
      stubs: Object.values(spec.egress.stubs ?? {}).flatMap((stub) => ('service' in stub ? [stub.service] : [])),
      env: egressVariables({ proxy: `http://${host(arm)}:${fence.port(arm)}`, direct: direct(services), certificates: inside }),
      hosts: Object.fromEntries(exact.filter((key) => !services.includes(key)).map((key) => [key.replace(/:\d+$/, ''), host(arm)])),
      ...(fence.certificates
        ? { mount: { type: 'bind', source: fence.certificates.directory, target: CERTIFICATES, read_only: true } }
        : {}),
    }),
    [Symbol.asyncDispose]: () => fence[Symbol.asyncDispose](),
  };
}

/** @returns the address this machine has in the network */
async function createNetwork({ engine, labels, context }: Session, name: string): Promise<string> {
  const body = { Name: name, Driver: 'bridge', Internal: true, Labels: labels };
  await engine.call('POST', '/networks/create', {}, { body, signal: context.signal });
  const made = await engine.call<{ IPAM: { Config: { Gateway?: string }[] | null } }>('GET', `/networks/${name}`);
  const gateway = made.IPAM.Config?.find((config) => config.Gateway !== undefined)?.Gateway;
  if (gateway !== undefined) return gateway;
  throw fail('FS_EGRESS_ENGINE', { found: `network ${name} without a gateway` });
}

/** A service of the arm's own project, or else of the one the arms share. */
async function locateService(
  { engine, id }: Session,
  arm: Arm,
  network: string,
  stub: Extract<EgressStub, { service: string }>,
): Promise<string | undefined> {
  const labels = [`${LABEL.run}=${id}`, `${COMPOSE_LABEL.service}=${stub.service}`, `${COMPOSE_LABEL.oneoff}=False`];
  const all = (await listContainers(engine, ...labels)).filter(({ State }) => State === 'running');
  const found = all.find(({ Labels }) => Labels[LABEL.arm] === arm) ?? all.find(({ Labels }) => Labels[LABEL.arm] === undefined);
  if (!found) return undefined;
  const { NetworkSettings, Config } = await inspectContainer(engine, found.Id);
  const networks = NetworkSettings.Networks ?? {};
  const address = networks[network]?.IPAddress || Object.values(networks).find(({ IPAddress }) => IPAddress !== '')?.IPAddress;
  const port = stub.port ?? Number.parseInt(Object.keys(Config.ExposedPorts ?? {}).find((one) => one.endsWith('/tcp')) ?? '', 10);
  return address && port > 0 ? `http://${address}:${port}` : undefined;
}
