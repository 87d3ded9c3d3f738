import { parse } from 'yaml';
import { isOpenApi, type Location, locate, isSource, type Repository } from './repository.js';

/** Where customers or users log in, and with what. */
export interface Login {
  readonly path: string;
  readonly at: Location;
  /** the names of the request's fields */
  readonly fields: readonly string[];
  /** accounts that the description gives as examples, each with some or all of the fields */
  readonly accounts: readonly Readonly<Record<string, string>>[];
  /** whether the fields are sent as a form; else as JSON */
  readonly form: boolean;
  /** the field of the answer that holds the token; undefined where the answer is not described */
  readonly token?: string | undefined;
}

type Node = Readonly<Record<string, unknown>>;

const PATH = /(?:^|\/)(?:log-?in|sign-?in|authenticate|auth\/token|oauth\/token|token|sessions?)\/?$/i;
const PASSWORD = /^(?:password|passwd|passphrase|pass|secret|pin)$/i;
const TOKEN = /^(?:(?:access|id|auth|bearer)?[_-]?token|jwt)$/i;
const FROM_SOURCE = /['"`](?:POST )?(\/(?:[\w-]+\/){0,3}(?:log-?in|sign-?in|authenticate))\/?['"`]/gi;

/** The login that an OpenAPI document describes, else one whose path stands in the source. */
export function findLogin(repository: Repository): Login | undefined {
  for (const [file, text] of repository.texts) {
    const found = isOpenApi(file) ? loginOf(file, text) : undefined;
    if (found) return found;
  }
  return loginInSource(repository);
}

function loginOf(file: string, text: string): Login | undefined {
  const document = readDocument(text);
  for (const [path, item] of Object.entries(nodeOf(document['paths']))) {
    const operation = nodeOf(nodeOf(item)['post']);
    if (!PATH.test(path) || Object.keys(operation).length === 0) continue;
    const request = contentOf(follow(document, operation['requestBody']));
    const fields = propertiesOf(document, request.schema);
    if (!fields.some(([name]) => PASSWORD.test(name))) continue;
    const answers = Object.entries(nodeOf(operation['responses'])).filter(([status]) => status.startsWith('2'));
    const token = answers
      .flatMap(([, answer]) => propertiesOf(document, contentOf(follow(document, answer)).schema))
      .find(([name]) => TOKEN.test(name));
    return {
      path: basePath(document) + path,
      at: locate(file, text, Math.max(0, text.indexOf(path))),
      fields: fields.map(([name]) => name),
      accounts: accountsOf(document, request.examples, fields),
      form: request.form,
      token: token?.[0],
    };
  }
  return undefined;
}

function loginInSource({ texts }: Repository): Login | undefined {
  for (const [file, text] of texts) {
    if (!isSource(file)) continue;
    for (const match of text.matchAll(FROM_SOURCE)) {
      const near = text.slice(Math.max(0, match.index - 40), match.index);
      if (/post\W*$|['"`]POST['"`]\s*,\s*$/i.test(near) || /['"`]POST /i.test(match[0]))
        return { path: match[1] ?? '/login', at: locate(file, text, match.index), fields: [], accounts: [], form: false };
    }
  }
  return undefined;
}

function readDocument(text: string): Node {
  try {
    return nodeOf(parse(text, { maxAliasCount: 100, logLevel: 'silent' }));
  } catch {
    return {};
  }
}

/** The schema of the JSON content, else of the form. */
function contentOf(message: unknown): { readonly schema: unknown; readonly examples: readonly unknown[]; readonly form: boolean } {
  const content = nodeOf(nodeOf(message)['content']);
  const media = content['application/json'] ?? content['application/x-www-form-urlencoded'] ?? Object.values(content)[0];
  const form = content['application/json'] === undefined && content['application/x-www-form-urlencoded'] !== undefined;
  const { schema, example, examples } = nodeOf(media);
  return { schema, examples: [...(example === undefined ? [] : [example]), ...Object.values(nodeOf(examples))], form };
}

function propertiesOf(document: Node, schema: unknown, depth = 0): [string, Node][] {
  const node = nodeOf(follow(document, schema));
  const parts = depth < 4 && Array.isArray(node['allOf']) ? node['allOf'] : [];
  const inherited = parts.flatMap((part: unknown) => propertiesOf(document, part, depth + 1));
  return [
    ...inherited,
    ...Object.entries(nodeOf(node['properties'])).map(([name, one]): [string, Node] => [name, nodeOf(follow(document, one))]),
  ];
}

/** The examples of the whole request, else one account of the examples of its fields. */
function accountsOf(document: Node, examples: readonly unknown[], fields: readonly [string, Node][]): Record<string, string>[] {
  const texts = (value: Node): Record<string, string> =>
    Object.fromEntries(fields.flatMap(([name]) => (isPlain(value[name]) ? [[name, String(value[name])]] : [])));
  const whole = examples.map((one) => nodeOf(follow(document, one))).map((one) => texts('value' in one ? nodeOf(one['value']) : one));
  const given = whole.filter((one) => Object.keys(one).length > 0);
  if (given.length > 0) return given;
  const single = Object.fromEntries(
    fields.flatMap(([name, schema]) => (exampleOf(schema) === undefined ? [] : [[name, exampleOf(schema) ?? '']])),
  );
  return Object.keys(single).length > 0 ? [single] : [];
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

function exampleOf(schema: Node): string | undefined {
  const value = schema['example'] ?? (Array.isArray(schema['examples']) ? schema['examples'][0] : undefined) ?? schema['default'];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function basePath(document: Node): string {
  const servers = document['servers'];
  const url = Array.isArray(servers) ? nodeOf(servers[0])['url'] : undefined;
  if (typeof url !== 'string' || url.includes('{')) return '';
  return (URL.parse(url, 'http://service')?.pathname ?? '').replace(/\/$/, '');
}

/** A `$ref` within the same document; anything else as it is. */
function follow(document: Node, value: unknown): unknown {
  const ref = nodeOf(value)['$ref'];
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return value;
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => nodeOf(at)[key], document);
}

const nodeOf = (value: unknown): Node => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Node) : {});
