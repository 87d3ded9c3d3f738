import { z } from 'zod';
import type { Path } from './positions.js';
import { configSchema } from './schema.js';
import { scenarioFile } from './sections/scenario.js';

/** The part of a JSON Schema that this file reads. */
interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly anyOf?: readonly SchemaNode[];
}

/** The JSON Schema of `foreshadow.yml` as it is published in `schema/foreshadow.schema.json`. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input', override: keepNotes });
  return {
    $schema,
    title: 'foreshadow.yml',
    description: 'What Foreshadow compares, with which traffic, and what it may decide.',
    ...schema,
  };
}

/** zod drops defaults and examples of values that are read into another type; for an editor they are what is to be written. */
function keepNotes({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const notes = z.globalRegistry.get(zodSchema) as { default?: unknown; examples?: unknown[] } | undefined;
  if (notes?.default !== undefined) jsonSchema.default = notes.default as never;
  if (notes?.examples !== undefined) jsonSchema.examples = notes.examples;
}

/** The file's exact text. */
export function configJsonSchemaText(): string {
  return `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
}

/** The JSON Schema of scenario files as it is published in `schema/foreshadow-scenarios.schema.json`. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(scenarioFile, { io: 'input', override: keepNotes });
  return {
    $schema,
    title: 'scenarios',
    description: 'Synthetic transactions for Foreshadow: what kinds of users do, step by step.',
    ...schema,
  };
}

/** The keys known at a place of the configuration; empty where any name may stand. */
export function keysAt(path: Path): string[] {
  return keysIn(configJsonSchema(), path);
}

/** The keys known at a place of a document with that schema; empty where any name may stand. */
export function keysIn(schema: Readonly<Record<string, unknown>>, path: Path): string[] {
  let nodes: readonly SchemaNode[] = [schema as SchemaNode];
  for (const part of path) nodes = nodes.flatMap((node) => children(node, part));
  return nodes.flatMap((node) => alternatives(node).flatMap((one) => Object.keys(one.properties ?? {})));
}

function children(node: SchemaNode, part: string | number): SchemaNode[] {
  return alternatives(node).flatMap((one) => {
    if (typeof part === 'number') return one.items ? [one.items] : [];
    const known = one.properties?.[part];
    if (known) return [known];
    return typeof one.additionalProperties === 'object' ? [one.additionalProperties] : [];
  });
}

const alternatives = (node: SchemaNode): readonly SchemaNode[] => (node.anyOf ? node.anyOf.flatMap(alternatives) : [node]);

/** The table of keys in `docs/configuration.md`. */
export function configurationTable(): string {
  const rows = rowsOf(configJsonSchema() as SchemaNode, '');
  return ['| key | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

const ARMS = ['environment.shadow', 'environment.baseline'];

function rowsOf(node: SchemaNode, prefix: string): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (prefix === 'kpis') return [];
    const row = `| \`${path}\` | ${typeOf(child).replaceAll('|', '\\|')} | ${presetOf(child, node.required?.includes(name) === true)} | ${child.description ?? ''} |`;
    return ARMS.includes(path) ? [row] : [row, ...nested(child, path)];
  });
}

function nested(node: SchemaNode, path: string): string[] {
  return alternatives(node).flatMap((one) => {
    const inList = one.items ? alternatives(one.items).flatMap((item) => rowsOf(item, `${path}[]`)) : [];
    const extra =
      typeof one.additionalProperties === 'object'
        ? alternatives(one.additionalProperties).flatMap((item) => rowsOf(item, `${path}.NAME`))
        : [];
    return [...rowsOf(one, path), ...inList, ...extra];
  });
}

function typeOf(node: SchemaNode): string {
  if (node.title) return node.title;
  if (node.properties) return 'mapping';
  if (node.items) return 'list';
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' or ');
  return node.additionalProperties === false ? 'empty mapping' : (node.type ?? 'mapping').replace('object', 'mapping');
}

function presetOf(node: SchemaNode, isRequired: boolean): string {
  if (isRequired) return 'required';
  if (node.default === undefined) return '';
  return `\`${typeof node.default === 'string' ? node.default : JSON.stringify(node.default)}\``;
}
