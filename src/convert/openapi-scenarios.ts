import { type Conversion, envName, freeName, type RequestDraft, type ScenarioDraft, type StepDraft } from './draft.js';
import { authOf } from './openapi-auth.js';
import type { Operation } from './openapi-operations.js';
import { bodyDraft, propertiesOf, type Sampler, valueFor } from './openapi-values.js';
import { findLogin, type LoginOperation, wantsToken } from './openapi-login.js';
import { isObject, type JsonObject } from './read-openapi.js';

/** In which order the operations of a resource make a story: list, create, read, change, remove. */
const ORDER = ['list', 'create', 'read', 'other', 'change', 'remove'] as const;
/** Properties asserted of an answer: enough to notice that it is another. */
const MOST_ASSERTED = 5;

/**
 * Scenarios from the operations of an interface: for each resource (the first segment of its paths) one that only reads, and one that also writes. Identifiers are
 * taken from what was listed or created before; where that cannot be, from the document's examples.
 */
export function scenariosOf(operations: readonly Operation[], sample: Sampler): Conversion {
  const secrets = new Set<string>();
  const notes: string[] = [];
  const names = new Set<string>();
  const scenarios: ScenarioDraft[] = [];
  const login = findLogin(operations);
  for (const [resource, members] of byResource(operations)) {
    const reads = members.filter(({ method }) => method === 'GET' || method === 'HEAD');
    const usable = (list: readonly Operation[]): Operation[] => list.filter((one) => canBeSent(one, notes));
    const parts = [
      { name: resource, list: usable(reads) },
      ...(reads.length < members.length ? [{ name: `${resource} changes`, list: usable(members) }] : []),
    ];
    for (const { name, list } of parts)
      if (list.length > 0) scenarios.push({ name: freeName(name, names), steps: stepsOf(list, login, sample, secrets) });
  }
  return { scenarios, secrets: [...secrets].sort(), notes: [...new Set(notes)] };
}

function canBeSent({ method, path, body }: Operation, notes: string[]): boolean {
  if (body?.type !== 'other') return true;
  notes.push(`Left out: ${method} ${path}, whose body is ${body.mediaType}`);
  return false;
}

/** By the first segment that is no version and no parameter. */
function byResource(operations: readonly Operation[]): Map<string, Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const segments = operation.path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
    const resource = segments.find((segment) => !/^(api|v\d+)$/i.test(segment)) ?? operation.tag ?? 'root';
    const members = groups.get(resource);
    if (members) members.push(operation);
    else groups.set(resource, [operation]);
  }
  return groups;
}

/** A value that a later path may need: which parameter it fills, of paths below which collection. */
interface Known {
  readonly collection: string;
  readonly variable: string;
}

function stepsOf(operations: readonly Operation[], login: LoginOperation | null, sample: Sampler, secrets: Set<string>): StepDraft[] {
  const signsIn = login && operations.some(wantsToken) ? login : null;
  const ordered = [...operations].sort((a, b) => ORDER.indexOf(roleOf(a)) - ORDER.indexOf(roleOf(b)) || a.path.length - b.path.length);
  const names = new Set<string>();
  const known: Known[] = [];
  const all = signsIn ? [signsIn.operation, ...ordered.filter((one) => one !== signsIn.operation)] : ordered;
  return all.map((operation) => {
    const { request, expected } = requestOf(operation, known, { sample, secrets, token: signsIn && TOKEN });
    const extract = operation === signsIn?.operation ? { token: { jsonpath: signsIn.jsonpath } } : extractOf(operation, ordered, known);
    return {
      name: freeName(operation.id ?? `${operation.method} ${operation.path.replaceAll(/[{}]/g, '')}`, names),
      request,
      extract,
      assert: [{ status: expected }, ...shapeOf(operation.response)],
    };
  });
}

function roleOf({ method, path }: Operation): (typeof ORDER)[number] {
  const isItem = path.endsWith('}');
  if (method === 'GET' || method === 'HEAD') return isItem ? 'read' : path.includes('{') ? 'other' : 'list';
  if (method === 'POST') return path.includes('{') ? 'other' : 'create';
  return method === 'DELETE' ? 'remove' : 'change';
}

const TOKEN = '{{token}}';

interface Filling {
  readonly sample: Sampler;
  readonly secrets: Set<string>;
  /** what stands for a token, where an earlier step signs in */
  readonly token: string | null;
}

function requestOf(
  operation: Operation,
  known: readonly Known[],
  { sample, secrets, token }: Filling,
): { request: RequestDraft; expected: unknown } {
  const { method, parameters, body, statuses } = operation;
  const filled = (place: string): [string, string | number | boolean][] =>
    parameters.filter((one) => one.in === place && one.required).map((one) => [one.name, valueFor(one, sample)]);
  const auth = authOf(operation.security, token, secrets);
  const cookies = [...filled('cookie').map(([name, value]) => `${name}=${secretCookie(name, value, secrets)}`), ...auth.cookies];
  const headers = { ...Object.fromEntries(filled('header').map(([name, value]) => [name, String(value)])), ...auth.headers };
  const draft = body ? bodyDraft(body, sample) : {};
  const type = body && body.type === 'json' && !/^application\/json\b/i.test(body.mediaType) ? { 'content-type': body.mediaType } : {};
  return {
    request: {
      ...(method === 'GET' ? {} : { method }),
      path: pathOf(operation, known, sample),
      headers: { ...headers, ...type, ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}) },
      query: { ...Object.fromEntries(filled('query')), ...auth.query },
      ...draft,
    },
    expected: statuses.length === 0 ? '2xx' : statuses.length === 1 ? statuses[0] : statuses,
  };
}

/** A cookie is a credential as often as not: its value is never written out. */
function secretCookie(name: string, _value: unknown, secrets: Set<string>): string {
  const variable = envName('cookie', name);
  secrets.add(variable);
  return `env:${variable}`;
}

/** Each `{parameter}` by the variable that the collection before it gave, else by its example. */
function pathOf({ path, parameters }: Operation, known: readonly Known[], sample: Sampler): string {
  return path.replaceAll(/\{([^{}]+)\}/g, (_, name: string, offset: number) => {
    const collection = path.slice(0, offset - 1);
    const found = known.findLast((one) => one.collection === collection);
    if (found) return `{{${found.variable}}}`;
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return encodeURIComponent(String(parameter ? valueFor(parameter, sample) : 1));
  });
}

/** Where later steps need an identifier that this answer holds. */
function extractOf(operation: Operation, all: readonly Operation[], known: Known[]): StepDraft['extract'] {
  const { path, method, response } = operation;
  if (response === null || (method !== 'GET' && method !== 'POST') || path.endsWith('}')) return undefined;
  const below = all.find((other) => other.path.startsWith(`${path}/{`));
  const parameter = below && /^\{([^{}]+)\}/.exec(below.path.slice(path.length + 1))?.[1];
  if (!parameter) return undefined;
  const found = identifierIn(response, parameter);
  if (found === undefined) return undefined;
  const variable = `${method === 'POST' ? 'new-' : ''}${parameter.replaceAll(/[^\w-]/g, '_').replace(/^(?=[\d-])/, '_')}`;
  known.push({ collection: path, variable });
  return { [variable]: { jsonpath: found } };
}

/** `$.id`, `$[0].id` or `$.items[0].id`: the parameter's own name first. */
function identifierIn(schema: JsonObject, parameter: string): string | undefined {
  const wanted = [parameter, 'id', parameter.replace(/^.*?(id|uuid|slug|key|code|name)$/i, '$1'), '_id', 'uuid'];
  const ofObject = (one: unknown, path: string): string | undefined => {
    const properties = propertiesOf(one);
    const name = wanted.find((candidate) => properties[candidate] !== undefined);
    return name === undefined ? undefined : `${path}${segment(name)}`;
  };
  if (isObject(schema['items'])) return ofObject(schema['items'], '$[0]');
  const direct = ofObject(schema, '$');
  if (direct) return direct;
  for (const [name, property] of Object.entries(propertiesOf(schema))) {
    const items = isObject(property) ? property['items'] : undefined;
    const found = isObject(items)
      ? ofObject(items, `$${segment(name)}[0]`)
      : isObject(property)
        ? ofObject(property, `$${segment(name)}`)
        : undefined;
    if (found) return found;
  }
  return undefined;
}

const segment = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

/** The required properties of the answer exist. */
function shapeOf(schema: JsonObject | null): Readonly<Record<string, unknown>>[] {
  const required = schema && Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : [];
  const names = required.filter((name): name is string => typeof name === 'string' && propertiesOf(schema)[name] !== undefined);
  return names.slice(0, MOST_ASSERTED).map((name) => ({ jsonpath: `$${segment(name)}`, exists: true }));
}
