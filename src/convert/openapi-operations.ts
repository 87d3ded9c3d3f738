import { isObject, type JsonObject } from './read-openapi.js';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: JsonObject;
  /** an example that the author gave */
  readonly example: unknown;
}

export interface OperationBody {
  readonly type: 'json' | 'form' | 'text' | 'other';
  readonly schema: JsonObject;
  readonly example: unknown;
  /** as a header, where it is not the usual one */
  readonly mediaType: string;
}

export interface SecurityScheme {
  readonly name: string;
  readonly type: string;
  /** of type `http`: bearer, basic */
  readonly scheme: string;
  /** of type `apiKey` */
  readonly in: string;
  readonly parameter: string;
}

/** One operation, the same for OpenAPI 3 and Swagger 2. */
export interface Operation {
  /** upper case */
  readonly method: string;
  /** with the base path and `{parameters}` */
  readonly path: string;
  readonly id: string | null;
  readonly tag: string | null;
  readonly parameters: readonly Parameter[];
  readonly body: OperationBody | null;
  /** documented statuses below 400 */
  readonly statuses: readonly (number | string)[];
  /** the schema of the first of them, as JSON */
  readonly response: JsonObject | null;
  /** any one of these is enough; the first is used */
  readonly security: readonly SecurityScheme[];
}

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'] as const;

/** Every operation of a dereferenced document, in its order; deprecated ones are left out. */
export function operationsOf(document: JsonObject): Operation[] {
  const base = basePathOf(document);
  const paths = isObject(document['paths']) ? document['paths'] : {};
  return Object.entries(paths).flatMap(([path, item]) =>
    !isObject(item)
      ? []
      : METHODS.flatMap((method) => {
          const operation = item[method];
          if (!isObject(operation) || operation['deprecated'] === true) return [];
          return [readOperation(document, method, `${base}${path}`, item, operation)];
        }),
  );
}

function readOperation(document: JsonObject, method: string, path: string, item: JsonObject, operation: JsonObject): Operation {
  const given = [...listOf(item['parameters']), ...listOf(operation['parameters'])].filter(isObject);
  const own = new Map(given.map((one) => [`${String(one['in'])} ${String(one['name'])}`, one]));
  const tags = listOf(operation['tags']);
  const responses = isObject(operation['responses']) ? operation['responses'] : {};
  const good = Object.entries(responses).filter(([status]) => /^[123](\d\d|XX)$/i.test(status));
  return {
    method: method.toUpperCase(),
    path,
    id: typeof operation['operationId'] === 'string' ? operation['operationId'] : null,
    tag: typeof tags[0] === 'string' ? tags[0] : null,
    parameters: [...own.values()].flatMap(readParameter),
    body: bodyOf(operation, [...own.values()]),
    statuses: good.map(([status]) => (/^\d+$/.test(status) ? Number(status) : status.toLowerCase())),
    response: good[0] && isObject(good[0][1]) ? jsonSchemaOf(good[0][1]) : null,
    security: securityOf(document, operation),
  };
}

function readParameter(one: JsonObject): Parameter[] {
  const place = one['in'];
  if (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie') return [];
  const schema = isObject(one['schema']) ? one['schema'] : one;
  return [
    { name: String(one['name']), in: place, required: place === 'path' || one['required'] === true, schema, example: exampleOf(one) },
  ];
}

/** OpenAPI 3 has `requestBody`, Swagger 2 a parameter in `body` or several in `formData`. */
function bodyOf(operation: JsonObject, parameters: readonly JsonObject[]): OperationBody | null {
  const request = operation['requestBody'];
  if (isObject(request) && isObject(request['content'])) {
    const media = Object.entries(request['content']).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
    const chosen = media.find(([name]) => typeOf(name) === 'json') ?? media.find(([name]) => typeOf(name) === 'form') ?? media[0];
    if (!chosen) return null;
    const [mediaType, content] = chosen;
    return {
      type: typeOf(mediaType),
      schema: isObject(content['schema']) ? content['schema'] : {},
      example: exampleOf(content),
      mediaType,
    };
  }
  const body = parameters.find((one) => one['in'] === 'body');
  if (body)
    return {
      type: 'json',
      schema: isObject(body['schema']) ? body['schema'] : {},
      example: exampleOf(body),
      mediaType: 'application/json',
    };
  const fields = parameters.filter((one) => one['in'] === 'formData');
  if (fields.length === 0) return null;
  const isFile = fields.some((one) => one['type'] === 'file');
  const schema = { type: 'object', properties: Object.fromEntries(fields.map((one) => [String(one['name']), one])) };
  return {
    type: isFile ? 'other' : 'form',
    schema,
    example: undefined,
    mediaType: isFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded',
  };
}

function typeOf(mediaType: string): OperationBody['type'] {
  if (/[/+]json\b/i.test(mediaType)) return 'json';
  if (/x-www-form-urlencoded/i.test(mediaType)) return 'form';
  return /^text\//i.test(mediaType) ? 'text' : 'other';
}

function jsonSchemaOf(response: JsonObject): JsonObject | null {
  if (isObject(response['schema'])) return response['schema'];
  const content = isObject(response['content']) ? response['content'] : {};
  const json = Object.entries(content).find(([name]) => typeOf(name) === 'json')?.[1];
  return isObject(json) && isObject(json['schema']) ? json['schema'] : null;
}

function exampleOf(one: JsonObject): unknown {
  if (one['example'] !== undefined) return one['example'];
  const named = isObject(one['examples']) ? Object.values(one['examples'])[0] : undefined;
  return isObject(named) ? named['value'] : undefined;
}

/** The first alternative; an empty one means that nobody has to be signed in. */
function securityOf(document: JsonObject, operation: JsonObject): SecurityScheme[] {
  const alternatives = listOf(operation['security'] ?? document['security']).filter(isObject);
  const [first] = alternatives;
  if (!first || alternatives.some((one) => Object.keys(one).length === 0)) return [];
  const components = isObject(document['components']) ? document['components'] : {};
  const schemes = components['securitySchemes'] ?? document['securityDefinitions'];
  return Object.keys(first).flatMap((name) => {
    const scheme = isObject(schemes) ? schemes[name] : undefined;
    if (!isObject(scheme)) return [];
    const text = (key: string): string => (typeof scheme[key] === 'string' ? scheme[key] : '');
    return [{ name, type: text('type'), scheme: text('scheme').toLowerCase(), in: text('in'), parameter: text('name') }];
  });
}

/** The path part of the first server (OpenAPI 3), its variables at their defaults, or `basePath` (Swagger 2). */
function basePathOf(document: JsonObject): string {
  const [server] = listOf(document['servers']);
  const variables = isObject(server) && isObject(server['variables']) ? server['variables'] : {};
  const url = isObject(server) ? server['url'] : document['basePath'];
  if (typeof url !== 'string') return '';
  const filled = url.replace(/\{(\w+)\}/g, (_, name: string) => {
    const variable = variables[name];
    return isObject(variable) && typeof variable['default'] === 'string' ? variable['default'] : name;
  });
  return (URL.parse(filled, 'http://service')?.pathname ?? '').replace(/\/$/, '');
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
