import type { RequestDraft } from './draft.js';
import type { OperationBody, Parameter } from './openapi-operations.js';
import { isObject, type JsonObject } from './read-openapi.js';

/** openapi-sampler: one value that fits a schema, always the same one. */
export type Sampler = (schema: JsonObject) => unknown;

/** The author's example, else a value that fits the schema. */
export function valueFor({ schema, example, name }: Parameter, sample: Sampler): string | number | boolean {
  const [first] = Array.isArray(schema['examples']) ? (schema['examples'] as unknown[]) : [];
  const value = example ?? first ?? sampled(schema, sample);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value !== '') return value;
  if (Array.isArray(value) && value.length > 0) return value.join(',');
  return /id$/i.test(name) ? 1 : 'value';
}

/** The body of a request. Values that have to be one's own (ids, e-mail addresses) are made anew for each transaction. */
export function bodyDraft({ type, schema, example }: OperationBody, sample: Sampler): Pick<RequestDraft, 'json' | 'form' | 'body'> {
  const value = example ?? sampled(schema, sample);
  if (type === 'json') return { json: fresh(value ?? {}) };
  if (type === 'form') return { form: fieldsOf(fresh(value)) };
  return { body: typeof value === 'string' && value.trim() !== '' ? value : 'text' };
}

function sampled(schema: JsonObject, sample: Sampler): unknown {
  try {
    return sample(schema);
  } catch {
    return undefined; // a schema that refers to itself, or to nothing
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function fresh(value: unknown): unknown {
  if (typeof value === 'string') {
    if (UUID.test(value)) return '{{uuid}}';
    return value === 'user@example.com' ? 'user-{{random.int}}@example.com' : value.replaceAll('{{', '{ {');
  }
  if (Array.isArray(value)) return value.map(fresh);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fresh(item)]));
}

function fieldsOf(value: unknown): Record<string, string> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, typeof item === 'object' ? JSON.stringify(item) : String(item)]),
  );
}

/** The properties of an object schema, those of its parts included. */
export function propertiesOf(schema: unknown): JsonObject {
  if (!isObject(schema)) return {};
  const parts = Array.isArray(schema['allOf']) ? schema['allOf'].map(propertiesOf) : [];
  return Object.assign({}, ...parts, isObject(schema['properties']) ? schema['properties'] : {}) as JsonObject;
}
