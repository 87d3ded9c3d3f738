import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node as YamlNode, parseDocument } from 'yaml';
import { fail, type Issue, type Place } from '../core/errors.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A document of tens of megabytes is no interface description. */
const LARGEST_DOCUMENT = 32 * 1024 * 1024;

/**
 * Reads, validates and dereferences an OpenAPI 3 or Swagger 2 document. References to other files are followed beside it; none over the network.
 * @param text YAML or JSON
 * @param file as it is shown
 * @param path absolute
 * @throws FS_OPENAPI_INVALID with the place of each problem
 */
export async function readOpenApi(text: string, file: string, path: string): Promise<JsonObject> {
  if (text.length > LARGEST_DOCUMENT)
    throw fail('FS_OPENAPI_INVALID', { found: `${text.length} characters`, expected: `at most ${LARGEST_DOCUMENT}`, place: { file } });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0)
    throw refuse(
      document.errors.map(({ message, pos }) => ({ message: message.split('\n', 1)[0] ?? '', place: at(pos[0]) })),
      file,
    );
  const value = document.toJS({ maxAliasCount: 1_000 }) as unknown;
  if (!isObject(value) || (value['openapi'] === undefined && value['swagger'] === undefined)) {
    const issue = {
      message: 'not an OpenAPI document',
      found: isObject(value) ? Object.keys(value).slice(0, 5).join(', ') : 'no mapping',
      expected: 'openapi: 3.x or swagger: "2.0"',
      place: at(0),
    };
    throw refuse([issue], file);
  }
  const placeOf = (pointer: readonly string[]): Place => placeIn(document.contents, pointer, at);
  const valid = await validate(value, path, file, placeOf);
  const undescribed = undescribedParameters(valid, placeOf);
  if (undescribed.length > 0) throw refuse(undescribed, file);
  return valid;
}

/** `{parameters}` of a path that no operation describes: the validator says so for Swagger 2 only. */
function undescribedParameters({ paths }: JsonObject, placeOf: (pointer: readonly string[]) => Place): Issue[] {
  return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    const wanted = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string);
    return Object.entries(item).flatMap(([method, operation]): Issue[] => {
      if (!isObject(operation) || !isObject(operation['responses'])) return [];
      const given = [item['parameters'], operation['parameters']].flatMap((list) => (Array.isArray(list) ? list.filter(isObject) : []));
      const missing = wanted.filter((name) => !given.some((one) => one['in'] === 'path' && one['name'] === name));
      const expected = 'a parameter with `in: path`';
      return missing.map((name) => ({
        message: 'a path parameter is not described',
        found: `{${name}}`,
        expected,
        place: { ...placeOf(['paths', path, method]), path: `${method.toUpperCase()} ${path}` },
      }));
    });
  });
}

async function validate(
  value: JsonObject,
  path: string,
  file: string,
  placeOf: (pointer: readonly string[]) => Place,
): Promise<JsonObject> {
  // Loaded only here: no other command needs a validator of OpenAPI.
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  type Document = Parameters<typeof SwaggerParser.validate>[0];
  try {
    const options = { resolve: { http: false as const }, dereference: { circular: 'ignore' as const } };
    return (await SwaggerParser.validate(path, value as unknown as Exclude<Document, string>, options)) as unknown as JsonObject;
  } catch (error) {
    throw refuse(issuesOf(error as ParserError, placeOf), file, error);
  }
}

interface ParserError extends Error {
  /** of the JSON Schema of OpenAPI */
  readonly details?: readonly {
    readonly instancePath: string;
    readonly message?: string;
    readonly keyword?: string;
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
}

/** The validator reports every branch of a choice; the deepest places are the telling ones. */
function issuesOf(error: ParserError, placeOf: (pointer: readonly string[]) => Place): Issue[] {
  if (!error.details) {
    const message = (error.message.split('\n', 1)[0] ?? '').replace(/^Validation failed\.\s*/, '');
    return [{ message, place: placeOf(pointerIn(message)) }];
  }
  const rows = error.details.map(({ instancePath, message, params }) => {
    const named = params?.['missingProperty'] ?? params?.['additionalProperty'] ?? params?.['unevaluatedProperty'];
    const about = typeof named === 'string' && !message?.includes(`'${named}'`) ? ` (${named})` : '';
    return { pointer: pointerOf(instancePath), message: `${message ?? 'not valid'}${about}` };
  });
  const deepest = rows.filter(
    ({ pointer }) => !rows.some((other) => other.pointer.length > pointer.length && startsWith(other.pointer, pointer)),
  );
  const unique = deepest.filter((row, index) => deepest.findIndex((other) => other.pointer.join('/') === row.pointer.join('/')) === index);
  return unique.map(({ pointer, message }) => ({ message, place: { ...placeOf(pointer), path: pointer.join('.') } }));
}

/** `/paths/a/{id}/get is missing path parameter(s) for {id}`: the operation's own place, the path written without its slash. */
function pointerIn(message: string): string[] {
  const match = /\/paths(\/.+?)\/(get|put|post|delete|options|head|patch|trace)\b/.exec(message);
  if (match) return ['paths', match[1] as string, match[2] as string];
  const missing = /\$ref pointer "#([^"]*)"/.exec(message);
  return missing ? ['$ref', `#${missing[1]}`] : [];
}

function pointerOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((part, index) => long[index] === part);
}

/** The nearest place of a pointer; of a reference that leads nowhere, the reference itself. */
function placeIn(root: unknown, pointer: readonly string[], at: (offset: number) => Place): Place {
  if (pointer[0] === '$ref') return at(findReference(root, pointer[1] ?? '') ?? 0);
  let node: unknown = root;
  let offset = 0;
  for (const part of pointer) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === part);
      if (!pair) break;
      offset = (pair.key as YamlNode).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = (node as YamlNode | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return at(offset);
}

function findReference(node: unknown, reference: string): number | undefined {
  if (isAlias(node)) return undefined;
  if (isSeq(node)) return first(node.items.map((item) => findReference(item, reference)));
  if (!isMap(node)) return undefined;
  return first(
    node.items.map((pair) => {
      const isIt = isScalar(pair.key) && pair.key.value === '$ref' && isScalar(pair.value) && pair.value.value === reference;
      return isIt ? (pair.value as YamlNode).range?.[0] : findReference(pair.value, reference);
    }),
  );
}

const first = (values: readonly (number | undefined)[]): number | undefined => values.find((value) => value !== undefined);

export function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function refuse(issues: readonly Issue[], file: string, cause?: unknown): Error {
  const found = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  return fail('FS_OPENAPI_INVALID', { found, place: issues.length === 1 ? issues[0]?.place : { file }, issues, cause });
}
