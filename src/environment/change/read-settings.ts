import { parse as parseProperties } from 'dot-properties';
import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';

export type Scalar = string | number | boolean | null;
/** Settings by their whole path, e.g. `pool.max`, `services.api.environment[POOL]`. */
export type Settings = ReadonlyMap<string, Scalar>;

export type SettingsFormat = 'yaml' | 'json' | 'env' | 'properties' | 'toml';

/** Larger texts are data, not settings. */
export const MOST_SETTINGS_BYTES = 512 * 1024;
const MOST_KEYS = 10_000;
const MOST_ALIASES = 100;
/** Entries of a list are told apart by the first of these that every one of them has, and no two alike. */
const IDENTITIES = ['name', 'id', 'key', 'host', 'path', 'job_name'];

/** How a file writes its settings, by its name; undefined where it has none that can be read. */
export function settingsFormat(path: string): SettingsFormat | undefined {
  const name = path.split('/').at(-1)?.toLowerCase() ?? '';
  if (/^\.env(\.|$)|\.env$/.test(name)) return 'env';
  if (/\.ya?ml$/.test(name)) return 'yaml';
  if (/\.jsonc?$/.test(name)) return 'json';
  if (name.endsWith('.properties')) return 'properties';
  return name.endsWith('.toml') ? 'toml' : undefined;
}

/** The settings of a text; undefined where it cannot be read as its format, is too long or holds too much. */
export function readSettings(text: string, format: SettingsFormat): Settings | undefined {
  if (text.length > MOST_SETTINGS_BYTES) return undefined;
  const found = new Map<string, Scalar>();
  try {
    for (const [prefix, document] of READERS[format](text)) flatten(document, prefix, found);
  } catch {
    return undefined;
  }
  return found.size > MOST_KEYS ? undefined : found;
}

type Documents = readonly (readonly [prefix: string, document: unknown])[];

const READERS: Readonly<Record<SettingsFormat, (text: string) => Documents>> = {
  json: (text) => [['', JSON.parse(text)]],
  yaml: readYaml,
  toml: (text) => [['', parseToml(text)]],
  properties: (text) => [['', parseProperties(text)]],
  env: (text) => [['', readEnvironmentFile(text)]],
};

/** Several documents in one file are named after what they are (Kubernetes), otherwise numbered. */
function readYaml(text: string): Documents {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return [];
  const values = documents.map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
  });
  if (values.length === 1) return [['', values[0]]];
  return values.map((value, index) => [nameOf(value) ?? `[${index}]`, value] as const);
}

function nameOf(document: unknown): string | undefined {
  const { kind, metadata } = (document ?? {}) as { kind?: unknown; metadata?: { name?: unknown } };
  return typeof kind === 'string' && typeof metadata?.name === 'string' ? `${kind}/${metadata.name}` : undefined;
}

/** `NAME=value` lines as Compose and dotenv read them: `export` and quotes are taken away, comments left out. */
export function readEnvironmentFile(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*?)\s*$/.exec(line);
    if (!match || line.trimStart().startsWith('#')) continue;
    const [, name = '', value = ''] = match;
    const quoted = /^(["'])([\s\S]*?)\1(\s+#.*)?$/.exec(value);
    Object.defineProperty(found, name, { value: quoted?.[2] ?? value.replace(/\s+#.*$/, ''), enumerable: true, configurable: true });
  }
  return found;
}

function flatten(value: unknown, path: string, into: Map<string, Scalar>): void {
  if (into.size > MOST_KEYS) return;
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') into.set(path, value);
  else if (Array.isArray(value)) flattenList(value, path, into);
  else if (value instanceof Date) into.set(path, value.toISOString());
  else if (typeof value !== 'object') into.set(path, String(value));
  else for (const [key, item] of Object.entries(value)) flatten(item, path === '' ? key : `${path}.${key}`, into);
}

/** A list of named entries, or of `NAME=value` texts, is a mapping written otherwise: its order means nothing. */
function flattenList(list: readonly unknown[], path: string, into: Map<string, Scalar>): void {
  const pairs = list.map((item) => (typeof item === 'string' ? /^([A-Za-z_][\w.-]*)=([\s\S]*)$/.exec(item) : null));
  const isMapping = list.length > 0 && pairs.every((pair) => pair !== null) && new Set(pairs.map((pair) => pair?.[1])).size === list.length;
  if (isMapping) {
    for (const pair of pairs) into.set(`${path}[${pair?.[1]}]`, pair?.[2] ?? '');
    return;
  }
  const identity = IDENTITIES.find((key) => isIdentity(list, key));
  list.forEach((item, index) => {
    const name = identity === undefined ? index : String((item as Record<string, unknown>)[identity]);
    flatten(item, `${path}[${name}]`, into);
  });
}

function isIdentity(list: readonly unknown[], key: string): boolean {
  const names = list.map((item) => (typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined));
  return list.length > 0 && names.every((name) => typeof name === 'string') && new Set(names).size === list.length;
}
