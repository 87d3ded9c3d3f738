import { type AnyNode, type Node, parse, type Program } from 'acorn';

/** An emitted module as a tree: comments and the inside of texts do not count as code. */
export function parseModule(text: string): Program {
  return parse(text, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
}

/** Calls `visit` with every node and its parent. */
export function walk(node: AnyNode, visit: (node: AnyNode, parent: AnyNode | undefined) => void, parent?: AnyNode): void {
  visit(node, parent);
  for (const child of Object.values(node) as unknown[])
    for (const candidate of Array.isArray(child) ? (child as unknown[]) : [child]) if (isNode(candidate)) walk(candidate, visit, node);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}
