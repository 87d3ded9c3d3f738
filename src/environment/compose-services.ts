import { fail } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { ComposeModel, ComposePort, ComposeService } from './compose-model.js';
import type { Arm, EnvironmentSpec } from './environment.js';

/** An arm's file as Compose resolved it, and the directory it was resolved in. */
export interface ResolvedModel {
  readonly model: ComposeModel;
  readonly directory: string;
}

/**
 * The services that every arm has of its own; what is not among them is there once for all arms.
 * @param contentDiffers whether the arms are built from different trees: then whatever comes from the tree has changed
 */
export function ownServices(
  spec: EnvironmentSpec,
  primary: ResolvedModel,
  others: readonly ResolvedModel[],
  contentDiffers: boolean,
): string[] {
  const models = [primary, ...others];
  const all = [...new Set(models.flatMap(({ model }) => Object.keys(model.services)))];
  if (!sharesServices(spec)) return all;
  const changed = all.filter((name) => name === spec.service || others.some((other) => differs(name, primary, other, contentDiffers)));
  return all.filter((name) => closure(changed, models).has(name));
}

/** Whether arms may have services in common: where they have data in common, unless the configuration says otherwise. */
export function sharesServices(spec: EnvironmentSpec): boolean {
  const each = spec.state.each;
  return (each === 'shared' || each === 'read-only') && spec.services !== 'all';
}

function differs(name: string, primary: ResolvedModel, other: ResolvedModel, contentDiffers: boolean): boolean {
  const [one, two] = [primary.model.services[name], other.model.services[name]];
  if (!one || !two) return true;
  const text = (service: ComposeService, directory: string): string => JSON.stringify(service).replaceAll(directory, '');
  if (text(one, primary.directory) !== text(two, other.directory)) return true;
  return contentDiffers && isOfTheTree(one, primary.directory);
}

/** Built from the arm's directory, or with a file of it mounted. */
function isOfTheTree(service: ComposeService, directory: string): boolean {
  return (
    service.build !== undefined || (service.volumes ?? []).some(({ type, source }) => type === 'bind' && source?.startsWith(directory))
  );
}

/** With what has changed goes whatever calls it (it must find its own copy), and what it shares a namespace with. */
function closure(changed: readonly string[], models: readonly ResolvedModel[]): Set<string> {
  const own = new Set(changed);
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const { model } of models) {
      for (const [name, service] of Object.entries(model.services)) {
        if ([...calls(service), ...joins(service)].some((other) => own.has(other))) own.add(name);
        if (own.has(name)) for (const other of joins(service)) own.add(other);
      }
    }
  }
  return own;
}

const calls = (service: ComposeService): string[] => [
  ...Object.keys(service.depends_on ?? {}),
  ...(service.links ?? []).map((link) => link.split(':', 1)[0] as string),
];

const joins = (service: ComposeService): string[] => [
  ...[service.network_mode, service.ipc, service.pid].flatMap((mode) =>
    mode?.startsWith('service:') ? [mode.slice('service:'.length)] : [],
  ),
  ...(service.volumes_from ?? []).map((from) => from.split(':', 1)[0] as string),
];

/**
 * The service under test in an arm's file.
 * @throws FS_COMPOSE_FILE where it is not there, or shares the host's network, where two copies cannot listen
 */
export function findService(spec: EnvironmentSpec, arm: Arm, model: ComposeModel, file: string): ComposeService {
  const name = spec.service ?? '';
  const service = model.services[name];
  const place = { file, path: `services.${name}` };
  if (!service) {
    const expected = Object.keys(model.services).join(' | ') || 'a file with services';
    throw fail('FS_COMPOSE_FILE', { arm, found: `no service "${name}"`, expected, place, hint: 'Correct `environment.service`.' });
  }
  if (service.network_mode === undefined || service.network_mode === 'bridge') return service;
  throw fail('FS_COMPOSE_FILE', {
    arm,
    found: `network_mode: ${service.network_mode}`,
    expected: 'a network of its own, so that every arm can have the same port',
    place,
    hint: 'Remove `network_mode` of the service under test in an override file, and publish its port.',
  });
}

/** The services that stand in for hosts are in the arm's file. @throws FS_EGRESS_STUB */
export function findStubs({ egress }: EnvironmentSpec, arm: Arm, model: ComposeModel, file: string): void {
  const known = Object.keys(model.services);
  for (const [host, stub] of Object.entries(egress.stubs ?? {})) {
    if (!('service' in stub) || known.includes(stub.service)) continue;
    const found = `no service "${stub.service}", which stands in for ${host}`;
    throw fail('FS_EGRESS_STUB', {
      arm,
      found,
      expected: known.join(' | '),
      nearest: nearest(stub.service, known),
      place: { file, path: 'services' },
    });
  }
}

/** The port the service listens on in its container: as configured, else the first published, else the first exposed. @throws FS_COMPOSE_FILE */
export function servicePort(spec: EnvironmentSpec, arm: Arm, service: ComposeService, file: string): number {
  const published = (service.ports ?? []).filter((port: ComposePort) => (port.protocol ?? 'tcp') === 'tcp').map(({ target }) => target);
  const exposed = (service.expose ?? []).filter((text) => !text.includes('/udp')).map((text) => Number.parseInt(text, 10));
  const port = spec.port ?? published[0] ?? exposed[0];
  if (port !== undefined) return port;
  throw fail('FS_COMPOSE_FILE', {
    arm,
    found: 'neither `ports` nor `expose`',
    expected: 'the port that the service listens on',
    place: { file, path: `services.${spec.service}` },
    hint: 'Name it as `environment.port`.',
  });
}
