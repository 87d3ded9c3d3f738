import { parse } from 'yaml';
import { isOpenApi, type Repository } from './repository.js';

/** The GET requests that an OpenAPI (or Swagger) document describes completely enough to be sent. */
export interface OpenApiRequests {
  readonly file: string;
  /** paths with a query where one is required, ready to be asked for */
  readonly requests: readonly string[];
  /** GET operations left out because a required parameter has no example */
  readonly incomplete: number;
}

const MOST_REQUESTS = 100;
type Node = Readonly<Record<string, unknown>>;

/** The first document of the repository that describes paths; undefined where there is none. */
export function findOpenApi({ texts }: Repository): OpenApiRequests | undefined {
  for (const [file, text] of texts) {
    if (!isOpenApi(file)) continue;
    const document = readDocument(text);
    if (document && isNode(document['paths'])) return { file, ...requestsOf(document, document['paths']) };
  }
  return undefined;
}

function readDocument(text: string): Node | undefined {
  try {
    const value: unknown = parse(text, { maxAliasCount: 100 });
    return isNode(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function requestsOf(document: Node, paths: Node): Omit<OpenApiRequests, 'file'> {
  const requests: string[] = [];
  let incomplete = 0;
  for (const [path, item] of Object.entries(paths)) {
    if (!isNode(item) || !isNode(item['get']) || requests.length >= MOST_REQUESTS) continue;
    const filled = fill(
      path,
      [...listOf(item['parameters']), ...listOf(item['get']['parameters'])].map((one) => follow(document, one)),
    );
    if (filled === undefined) incomplete++;
    else requests.push(basePath(document) + filled);
  }
  return { requests, incomplete };
}

/** The path part of the first server (OpenAPI 3) or `basePath` (Swagger 2). */
function basePath(document: Node): string {
  const server = listOf(document['servers'])[0];
  const url = isNode(server) ? server['url'] : document['basePath'];
  if (typeof url !== 'string' || url.includes('{')) return '';
  const path = URL.parse(url, 'http://service')?.pathname ?? '';
  return path.replace(/\/$/, '');
}

/** Puts examples in the place of required parameters; undefined where one has none. */
function fill(template: string, parameters: readonly unknown[]): string | undefined {
  const query = new URLSearchParams();
  let path = template;
  for (const parameter of parameters) {
    if (!isNode(parameter) || typeof parameter['name'] !== 'string') continue;
    const required = parameter['in'] === 'path' || parameter['required'] === true;
    if (!required) continue;
    const value = exampleOf(parameter);
    if (value === undefined) return undefined;
    if (parameter['in'] === 'path') path = path.replace(`{${parameter['name']}}`, encodeURIComponent(value));
    else if (parameter['in'] === 'query') query.set(parameter['name'], value);
    else return undefined;
  }
  if (path.includes('{')) return undefined;
  return query.size === 0 ? path : `${path}?${query}`;
}

function exampleOf(parameter: Node): string | undefined {
  const schema: Node = isNode(parameter['schema']) ? parameter['schema'] : parameter;
  const named = isNode(parameter['examples']) ? Object.values(parameter['examples'])[0] : undefined;
  const candidates = [
    parameter['example'],
    isNode(named) ? named['value'] : undefined,
    schema['example'],
    listOf(schema['examples'])[0],
    schema['default'],
    listOf(schema['enum'])[0],
  ];
  const value = candidates.find((one) => ['string', 'number', 'boolean'].includes(typeof one));
  return value === undefined ? undefined : String(value);
}

/** A `$ref` within the same document; anything else as it is. */
function follow(document: Node, value: unknown): unknown {
  const ref = isNode(value) ? value['$ref'] : undefined;
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return value;
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (isNode(at) ? at[key] : undefined), document);
}

const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object' && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
