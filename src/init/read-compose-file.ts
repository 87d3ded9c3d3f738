import { parse } from 'yaml';
import type { Repository } from './repository.js';

/** One service of a Compose file, as far as `init` looks at it. Paths begin at the top of the repository. */
export interface FoundService {
  readonly name: string;
  readonly image?: string | undefined;
  readonly build?: { readonly context: string; readonly dockerfile: string } | undefined;
  /** ports inside the container that the host can reach */
  readonly published: readonly number[];
  readonly exposed: readonly number[];
  readonly environment: Readonly<Record<string, string>>;
  readonly dependsOn: readonly string[];
  /** `depends_on` with `service_completed_successfully`: what has to have run before */
  readonly waitsFor: readonly string[];
  /** the text of the health check; undefined where there is none */
  readonly healthcheck?: string | undefined;
  readonly command: string;
  /** further names in the network */
  readonly aliases: readonly string[];
  /** profiles keep a service from being started */
  readonly profiles: readonly string[];
}

/** A Compose project: the file that Compose would take, and its services, the override file's changes included. */
export interface FoundProject {
  readonly file: string;
  /** whether Compose finds the file by itself in the top of the repository */
  readonly isDefault: boolean;
  readonly override?: string | undefined;
  /** other Compose files, which Compose does not read unless it is told */
  readonly others: readonly string[];
  readonly services: readonly FoundService[];
  /** what was not understood, one sentence each */
  readonly notes: readonly string[];
}

/** In Compose's own order. */
const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/;

export const isComposeFile = (path: string): boolean => COMPOSE.test(path);

type Node = Readonly<Record<string, unknown>>;

/** The repository's Compose project: of several directories the nearest to the top with a file of one of Compose's names. */
export function findProject(repository: Repository): FoundProject | undefined {
  const files = repository.paths.filter(isComposeFile);
  const usual = files.filter((path) => NAMES.includes(baseName(path)));
  const candidates = (usual.length > 0 ? usual : files).toSorted((a, b) => rank(a) - rank(b));
  const file = candidates[0];
  if (file === undefined) return undefined;
  const override = files.find((path) => OVERRIDES(file).includes(path));
  const notes: string[] = [];
  const documents = [file, ...(override === undefined ? [] : [override])].map((path) => readDocument(path, repository, notes));
  const directory = directoryOf(file);
  const services = mergeServices(documents).map(([name, node]) => readService(name, node, directory));
  const isDefault = directory === '' && NAMES.includes(file);
  return { file, isDefault, override, others: files.filter((path) => path !== file && path !== override), services, notes };
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const directoryOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const rank = (path: string): number => path.split('/').length * 10 + ((NAMES.indexOf(baseName(path)) + 10) % 10);
const OVERRIDES = (file: string): string[] => ['yaml', 'yml'].map((ending) => file.replace(/\.ya?ml$/, `.override.${ending}`));

function readDocument(path: string, { texts }: Repository, notes: string[]): Node {
  const text = texts.get(path);
  if (text === undefined) return {};
  try {
    const document: unknown = parse(text, { merge: true, maxAliasCount: 100, logLevel: 'silent', customTags: [RESET, OVERRIDE] });
    if (!isNode(document)) return {};
    if (document['include'] !== undefined) notes.push(`${path} includes other files: the services there were not looked at`);
    return document;
  } catch (error) {
    notes.push(`${path} cannot be read: ${(error as Error).message.split('\n')[0]}`);
    return {};
  }
}

/** Compose's own tags: the value as it stands is near enough. */
const RESET = { tag: '!reset', resolve: () => undefined };
const OVERRIDE = { tag: '!override', resolve: (value: unknown) => value };

/** Compose adds an override to the first file: mappings key by key, lists at the end, everything else replaced. */
function mergeServices(documents: readonly Node[]): [string, Node][] {
  const merged = new Map<string, Node>();
  for (const document of documents) {
    for (const [name, service] of Object.entries(nodeOf(document['services']))) {
      if (!isNode(service)) continue;
      const before = merged.get(name) ?? {};
      const keys = Object.keys(service).map((key) => [key, mergeValue(before[key], service[key])] as const);
      merged.set(name, { ...before, ...Object.fromEntries(keys) });
    }
  }
  return [...merged];
}

function mergeValue(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return [...before, ...after];
  return isNode(before) && isNode(after) ? { ...before, ...after } : after;
}

function readService(name: string, node: Node, directory: string): FoundService {
  const conditions = Object.entries(nodeOf(node['depends_on']));
  return {
    name,
    image: textOf(node['image']),
    build: readBuild(node['build'], directory),
    published: listOf(node['ports']).flatMap(targetOf),
    exposed: listOf(node['expose']).flatMap(portOf),
    environment: readPairs(node['environment']),
    dependsOn: isNode(node['depends_on']) ? Object.keys(node['depends_on']) : listOf(node['depends_on']).map(String),
    waitsFor: conditions.flatMap(([other, how]) => (nodeOf(how)['condition'] === 'service_completed_successfully' ? [other] : [])),
    healthcheck: readHealthcheck(node['healthcheck']),
    command: wordsOf(node['command']),
    aliases: Object.values(nodeOf(node['networks'])).flatMap((network) => listOf(nodeOf(network)['aliases']).map(String)),
    profiles: listOf(node['profiles']).map(String),
  };
}

function readBuild(value: unknown, directory: string): FoundService['build'] {
  const build = typeof value === 'string' ? { context: value } : nodeOf(value);
  const context = textOf(build['context']) ?? (isNode(value) ? '.' : undefined);
  if (context === undefined || /^[a-z]+:\/\//.test(context)) return undefined;
  const within = joinPath(directory, context);
  return { context: within, dockerfile: joinPath(within, textOf(build['dockerfile']) ?? 'Dockerfile') };
}

/** `"8080:80"`, `"127.0.0.1:8080:80/tcp"`, `80`, `{ target: 80, published: 8080 }`: the port inside; nothing for UDP. */
function targetOf(value: unknown): number[] {
  if (isNode(value)) return value['protocol'] === 'udp' ? [] : portOf(value['target']);
  const text = interpolate(String(value));
  return text.endsWith('/udp')
    ? []
    : portOf(
        text
          .replace(/\/tcp$/, '')
          .split(':')
          .at(-1),
      );
}

function portOf(value: unknown): number[] {
  const port = Number.parseInt(interpolate(String(value)), 10);
  return port > 0 && port < 65_536 ? [port] : [];
}

function readHealthcheck(value: unknown): string | undefined {
  const check = nodeOf(value);
  const text = wordsOf(check['test']);
  return check['disable'] === true || text === '' || text === 'NONE' ? undefined : text;
}

/** `KEY: value` or `- KEY=value`, with the defaults of `${NAME:-default}` put in. */
function readPairs(value: unknown): Record<string, string> {
  if (isNode(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, interpolate(String(one ?? ''))]));
  const pairs = listOf(value).map((one) => interpolate(String(one)).split(/=(.*)/s, 2));
  return Object.fromEntries(pairs.map(([key = '', one = '']) => [key, one]));
}

/** A text with the defaults of its variables: `${PORT:-8080}` is 8080, and what has no default is empty. */
export function interpolate(text: string): string {
  return text.replace(/\$\$|\$\{(\w+)(?::?([-?+])([^}]*))?\}|\$(\w+)/g, (whole, _name, sign?: string, other?: string) => {
    if (whole === '$$') return '$';
    return sign === '-' ? (other ?? '') : '';
  });
}

/** A path with `.` and `..` worked out; above the top it stays there. */
function joinPath(directory: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${path.startsWith('/') ? '' : directory}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const wordsOf = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(' ') : (textOf(value) ?? ''));
const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object' && !Array.isArray(value);
const nodeOf = (value: unknown): Node => (isNode(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? interpolate(value).trim() : undefined;
