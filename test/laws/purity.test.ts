import { describe, expect, test } from '@jest/globals';
import type { AnyNode } from 'acorn';
import { isPure } from './import-rules.js';
import { modules, readModule } from './project.js';
import { parseModule, walk } from './syntax.js';

/** What makes a result depend on more than its arguments. */
const OUTSIDE = ['process', 'fetch', 'console', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'crypto', 'WebSocket'];

describe('the pure folders', () => {
  test('mention no clock, no randomness, no process, no network, no console', () => {
    const pure = modules().filter(isPure);
    expect(pure.length).toBeGreaterThan(150);
    expect(pure.flatMap((path) => impurities(readModule(path)).map((found) => `${path}:${found}`))).toEqual([]);
  });

  test('a mention is found wherever it stands, and only in code', () => {
    const lines = [
      'const now = () => Date.now();',
      'const dice = Math.random;',
      'if (process.env.X) console.log(new Date());',
      'await globalThis.fetch("x");',
      '// process, Date.now()',
      'export const word = "process"; const x = { process: 1 }; x.process;',
    ];
    expect(impurities(lines.join('\n'))).toEqual(['1 Date.now', '2 Math.random', '3 process', '3 console', '3 new Date()', '4 globalThis']);
  });
});

function impurities(text: string): string[] {
  const found: string[] = [];
  walk(parseModule(text), (node, parent) => {
    const name = impurityOf(node, parent);
    if (name !== undefined) found.push(`${node.loc?.start.line} ${name}`);
  });
  return found;
}

function impurityOf(node: AnyNode, parent: AnyNode | undefined): string | undefined {
  if (node.type === 'Identifier')
    return isReference(node, parent) && [...OUTSIDE, 'globalThis'].includes(node.name) ? node.name : undefined;
  if (node.type === 'NewExpression') return isNamed(node.callee, 'Date') && node.arguments.length === 0 ? 'new Date()' : undefined;
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return undefined;
  const written = (object: string, property: string): boolean => isNamed(node.object, object) && isNamed(node.property, property);
  if (written('Date', 'now')) return 'Date.now';
  return written('Math', 'random') ? 'Math.random' : undefined;
}

function isNamed(node: AnyNode, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** A name that stands for a value, rather than the key of an object or the name of a field. */
function isReference(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent?.type === 'Property') return parent.value === node || parent.computed;
  return parent?.type !== 'MethodDefinition' && parent?.type !== 'PropertyDefinition';
}
