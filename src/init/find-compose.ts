import { type Choice, chooseService, hostsStoodFor, roleOf, storeKind } from './choose-service.js';
import { findDataCommands } from './data-commands.js';
import type { Health } from './health.js';
import { findOutboundHosts, hostsOfEnvironment, type OutboundHost } from './outbound-hosts.js';
import type { FoundCommand } from './package-commands.js';
import type { Manifest } from './package-manifest.js';
import { findProject, type FoundProject, type FoundService } from './read-compose-file.js';
import { readDockerfile } from './read-dockerfile.js';
import { locate, type Repository } from './repository.js';

/** A Compose project with a service that is built here: what an arm is made of. */
export interface FoundCompose {
  readonly file: string;
  /** whether Compose finds the file by itself */
  readonly isDefault: boolean;
  readonly override?: string | undefined;
  readonly others: readonly string[];
  readonly service: string;
  /** where its image is built, from the top of the repository; "" for the top itself */
  readonly context: string;
  /** other services that are built here and could have been meant */
  readonly instead: readonly string[];
  /** the port inside the container; undefined where nothing names one */
  readonly port?: number | undefined;
  readonly published: boolean;
  /** what the health check of the file or the Dockerfile asks for; undefined where it asks no path */
  readonly health?: Health | undefined;
  readonly hasHealthcheck: boolean;
  readonly stores: readonly { readonly service: string; readonly kind: string }[];
  /** fills an arm's data; undefined where nothing does, or the project does it by itself */
  readonly prepare?: FoundCommand | undefined;
  /** the service, or the start of the service itself, that migrates without being told */
  readonly migratesItself?: string | undefined;
  readonly seeded: boolean;
  /** hosts of others that a service of the file stands for */
  readonly stubs: readonly { readonly host: string; readonly service: string }[];
  /** services that look as if they stood for somebody, of whom the file does not say for whom */
  readonly standIns: readonly string[];
  /** hosts of others that nothing stands for */
  readonly outbound: readonly OutboundHost[];
  readonly notes: readonly string[];
}

/** The Compose project and the service under test; undefined where no file builds one. */
export function chooseCompose(repository: Repository): { readonly project: FoundProject; readonly choice: Choice } | undefined {
  const project = findProject(repository);
  const choice = project && chooseService(project);
  return choice && { project, choice };
}

/** Everything about the project that a configuration needs. @param within the repository as the service's directory shows it */
export function describeCompose(
  repository: Repository,
  within: Repository,
  manifest: Manifest | undefined,
  packager: string,
  { project, choice: { service, instead } }: NonNullable<ReturnType<typeof chooseCompose>>,
): FoundCompose {
  const { services } = project;
  const dockerfile = readDockerfile(repository.texts.get(service.build?.dockerfile ?? '') ?? '');
  const stores = services.flatMap((one) => ({ service: one.name, kind: storeKind(one) ?? [] }) as const).filter(hasKind);
  const stubs = services.flatMap((one) => hostsStoodFor(one).map((host) => ({ host, service: one.name })));
  const named = services.map(({ name }) => name);
  const places = [...hostsOfEnvironment(service.environment, named, project.file), ...findOutboundHosts(within)];
  const check = service.healthcheck ?? dockerfile.healthcheck;
  return {
    file: project.file,
    isDefault: project.isDefault,
    override: project.override,
    others: project.others,
    service: service.name,
    context: service.build?.context ?? '',
    instead,
    port:
      service.published[0] ?? service.exposed[0] ?? dockerfile.exposed[0] ?? portOfCheck(check) ?? numberOf(service.environment['PORT']),
    published: service.published.length > 0,
    health: healthOf(repository, project, service, check),
    hasHealthcheck: check !== undefined,
    stores,
    ...prepareOf(within, manifest, packager, services, service, stores, `${service.command} ${dockerfile.command}`),
    stubs,
    standIns: services.filter((one) => roleOf(one) === 'stand-in' && hostsStoodFor(one).length === 0).map(({ name }) => name),
    outbound: withoutStubs(
      places,
      stubs.map(({ host }) => host),
    ),
    notes: project.notes,
  };
}

const hasKind = (store: { service: string; kind: string | never[] }): store is { service: string; kind: string } =>
  typeof store.kind === 'string';

function prepareOf(
  within: Repository,
  manifest: Manifest | undefined,
  packager: string,
  services: readonly FoundService[],
  service: FoundService,
  stores: readonly unknown[],
  command: string,
): Pick<FoundCompose, 'prepare' | 'migratesItself' | 'seeded'> {
  const { migrate, seed } = findDataCommands(within, manifest, packager);
  const job = services.find(({ name }) => service.waitsFor.includes(name) && /migrat|flyway|liquibase|init|setup|seed/.test(name));
  const migratesItself = job?.name ?? (/migrat/.test(command) ? service.name : undefined);
  if (stores.length === 0) return { migratesItself, seeded: true };
  const steps = [migratesItself === undefined ? migrate : undefined, seed].filter((step) => step !== undefined);
  const prepare =
    steps.length === 0 ? undefined : { text: steps.map(({ text }) => text).join(' && '), from: steps.map(({ from }) => from).join(', ') };
  return { prepare, migratesItself, seeded: seed !== undefined };
}

const CHECKED = /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|\$\{?HOSTNAME\}?)(?::(\d+|\$\{?\w+\}?))?(\/[\w./~%-]*)/;

const portOfCheck = (check: string | undefined): number | undefined => numberOf(CHECKED.exec(check ?? '')?.[1]);
const numberOf = (text: string | undefined): number | undefined => (/^\d{2,5}$/.test(text ?? '') ? Number(text) : undefined);

function healthOf({ texts }: Repository, { file }: FoundProject, service: FoundService, check: string | undefined): Health | undefined {
  const path = CHECKED.exec(check ?? '')?.[2];
  if (path === undefined || path === '/') return undefined;
  const place = service.healthcheck === undefined ? (service.build?.dockerfile ?? 'Dockerfile') : file;
  const text = texts.get(place) ?? '';
  return { path, at: locate(place, text, Math.max(0, text.indexOf(path))) };
}

function withoutStubs(places: readonly OutboundHost[], stubbed: readonly string[]): OutboundHost[] {
  const seen = new Set(stubbed);
  return places.filter(({ host }) => !seen.has(host) && seen.add(host));
}
