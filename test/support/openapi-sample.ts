import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Node = Readonly<Record<string, unknown>>;

/** Builds the least answer that GitHub's description allows: every required key, with the plainest value. */
export function openSamples(): (operationId: string, status: number) => unknown {
  const description = JSON.parse(readFileSync(join(process.cwd(), 'test/fixtures/github/openapi-git.json'), 'utf8')) as Node;
  const find = (pointer: string): Node =>
    pointer
      .slice(2)
      .split('/')
      .reduce((node, part) => node[part] as Node, description);
  const operations = Object.values(description['paths'] as Node).flatMap((item) => Object.values(item as Node)) as Node[];
  return (operationId, status) => {
    const operation = operations.find((one) => one['operationId'] === operationId);
    let answer = (operation?.['responses'] as Node | undefined)?.[String(status)] as Node | undefined;
    if (typeof answer?.['$ref'] === 'string') answer = find(answer['$ref']);
    const content = (answer?.['content'] as Node | undefined)?.['application/json'] as Node | undefined;
    if (!content) throw new Error(`the committed description has no answer ${status} of ${operationId}`);
    return sample(content['schema'] as Node, find, 0);
  };
}

function sample(schema: Node, find: (pointer: string) => Node, depth: number): unknown {
  if (depth > 12) return null;
  if (typeof schema['$ref'] === 'string') return sample(find(schema['$ref']), find, depth + 1);
  if (schema['nullable'] === true) return null;
  for (const key of ['anyOf', 'oneOf']) {
    const [first] = (schema[key] as Node[] | undefined) ?? [];
    if (first) return sample(first, find, depth + 1);
  }
  if (schema['allOf']) return Object.assign({}, ...(schema['allOf'] as Node[]).map((part) => sample(part, find, depth + 1)));
  if (schema['enum']) return (schema['enum'] as unknown[])[0];
  if (schema['properties'] || schema['type'] === 'object') {
    const required = (schema['required'] as string[] | undefined) ?? [];
    const properties = (schema['properties'] as Node | undefined) ?? {};
    return Object.fromEntries(required.map((name) => [name, sample((properties[name] as Node | undefined) ?? {}, find, depth + 1)]));
  }
  return plain(schema);
}

const FORMATS: Readonly<Record<string, string>> = {
  uri: 'https://api.github.com/x',
  'date-time': '2026-11-25T03:00:00Z',
  email: 'a@example.com',
  'uri-template': 'https://api.github.com/x{/sha}',
};

function plain(schema: Node): unknown {
  switch (schema['type']) {
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'string':
      return FORMATS[String(schema['format'])] ?? 'x'.repeat(Number(schema['minLength'] ?? 1));
    default:
      return null;
  }
}
