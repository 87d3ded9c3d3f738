import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { sample } from 'openapi-sampler';

type Json = unknown;
interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<Record<string, Json>>;
}

/** Checks requests and answers against the committed part of GitHub's OpenAPI description. */
export interface OpenApiValidator {
  /** what is wrong with a request body; empty where nothing is. @throws where the description has no such operation */
  request(operationId: string, body: Json): string[];
  response(operationId: string, status: number, body: Json): string[];
  /** a named schema, to make an answer by */
  /** an answer that fits a named schema */
  sample(name: string): unknown;
  schema(name: string): { readonly properties: Readonly<Record<string, Json>> };
  /** whether the description says what an answer with this status looks like */
  documents(operationId: string, status: number): boolean;
}

/** @param name one of the files that scripts/trim-github-openapi.mjs cuts out of the whole */
export function openGithubDescription(name = 'openapi.json'): OpenApiValidator {
  const opened = OPENED.get(name) ?? openDescription(name);
  OPENED.set(name, opened);
  return opened;
}

/** Schemas are compiled once in a process. */
const OPENED = new Map<string, OpenApiValidator>();

function openDescription(name: string): OpenApiValidator {
  const file = join(process.cwd(), 'test/fixtures/github', name);
  const whole = JSON.parse(readFileSync(file, 'utf8')) as object;
  const description = withNulls(whole) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, { readonly properties: Readonly<Record<string, Json>> }>> };
  };
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, logger: false });
  (addFormats as unknown as { default: (ajv: Ajv) => void }).default(ajv);
  ajv.addSchema(description as object, 'github');
  const operations = new Map<string, { readonly pointer: string; readonly operation: Operation }>();
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(item))
      operations.set(operation.operationId, { pointer: pointerOf('paths', path, method), operation });
  }
  const find = (id: string) => {
    const found = operations.get(id);
    if (!found) throw new Error(`the committed description has no operation ${id}`);
    return found;
  };
  const check = (pointer: string, value: Json): string[] => {
    const validate = ajv.getSchema(`github#${pointer}`) as ValidateFunction | undefined;
    if (!validate) throw new Error(`no schema at ${pointer}`);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
  return {
    sample: (name) => sample({ $ref: `#/components/schemas/${name}` }, { quiet: true }, whole),
    schema: (name) => {
      const found = description.components.schemas[name];
      if (!found) throw new Error(`the committed description has no schema ${name}`);
      return found;
    },
    request: (id, body) => {
      const { pointer, operation } = find(id);
      if (!operation.requestBody) return body === undefined ? [] : ['no body is expected'];
      return check(`${pointer}/requestBody/content/application~1json/schema`, body);
    },
    documents: (id, status) => {
      const answer = find(id).operation.responses[String(status)] as { readonly $ref?: string; readonly content?: unknown } | undefined;
      return answer?.$ref !== undefined || answer?.content !== undefined;
    },
    response: (id, status, body) => {
      const { pointer, operation } = find(id);
      const answer = operation.responses[String(status)] as { readonly $ref?: string } | undefined;
      if (!answer) return [`${id} has no answer with status ${status}`];
      const at = answer.$ref === undefined ? `${pointer}/responses/${status}` : answer.$ref.slice(1);
      return check(`${at}/content/application~1json/schema`, body);
    },
  };
}

const pointerOf = (...parts: readonly string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

/** OpenAPI 3.0 writes `nullable: true` where JSON Schema has a type of its own. */
function withNulls(node: Json): Json {
  if (Array.isArray(node)) return node.map(withNulls);
  if (node === null || typeof node !== 'object') return node;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withNulls(value)])) as Record<
    string,
    Json
  >;
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : rest;
}
