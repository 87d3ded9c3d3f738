import {
  absDependencies,
  addDependencies,
  ceilDependencies,
  create,
  divideDependencies,
  expDependencies,
  type FactoryFunctionMap,
  floorDependencies,
  log2Dependencies,
  log10Dependencies,
  logDependencies,
  type MathNode,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  roundDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
} from 'mathjs/number';
import { fail } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { EXPRESSION_FUNCTIONS, EXPRESSION_NAMES, type ExpressionScope } from './expression-names.js';

/*
 * Loaded only where some KPI has an expression: import it with `await import()`.
 * Two fences: mathjs is built with these functions alone, its doors to the outside switched off; and every expression is checked node by
 * node against what docs/kpis.md allows before it is compiled.
 */
const PARTS = {
  absDependencies,
  addDependencies,
  ceilDependencies,
  divideDependencies,
  expDependencies,
  floorDependencies,
  log10Dependencies,
  log2Dependencies,
  logDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  roundDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
};
const math = create(PARTS as FactoryFunctionMap); // the types of mathjs call every part optional
const parse = math.parse;
const off = (): never => {
  throw new Error('switched off');
};
// x / 0 has no value, also deep inside a formula: 1 / (1 / 0) is not 0
math.import({ divide: (a: number, b: number) => (b === 0 ? Number.NaN : a / b) }, { override: true });
math.import({ import: off, config: off, createUnit: off, evaluate: off, parse: off, simplify: off, derivative: off }, { override: true });

const OPERATORS: readonly string[] = ['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus', 'unaryPlus'];
const NAMES: readonly string[] = Object.keys(EXPRESSION_NAMES);
const MAX_LENGTH = 500;
const ALLOWED = `numbers, names, + - * / ^, parentheses and ${EXPRESSION_FUNCTIONS.join(', ')}`;

/** A checked formula: the names it reads, and its value; null where a name has none or the result is not a number. */
export interface CompiledExpression {
  readonly names: readonly string[];
  evaluate(scope: ExpressionScope): number | null;
}

/** What is wrong with an expression, `offset` characters (from 0) into it. */
export interface ExpressionIssue {
  readonly message: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  readonly offset: number;
}

/** The first problem of an expression, or null. @param more names besides the built-in ones: those of `metrics` */
export function checkExpression(text: string, more: readonly string[] = []): ExpressionIssue | null {
  const parsed = read(text, more);
  return 'offset' in parsed ? parsed : null;
}

/** @param more names besides the built-in ones. @throws FS_EXPRESSION naming the column, counted from 1 */
export function compileExpression(text: string, more: readonly string[] = []): CompiledExpression {
  const parsed = read(text, more);
  if ('offset' in parsed) {
    const { message, offset, found, expected } = parsed;
    throw fail('FS_EXPRESSION', {
      found: `${message}${found === undefined ? '' : ` ${found}`} in ${JSON.stringify(text)}`,
      expected,
      nearest: parsed.nearest,
      place: { column: offset + 1 },
    });
  }
  const code = parsed.node.compile();
  const { names } = parsed;
  return { names, evaluate: (scope) => evaluateIn(code, names, scope) };
}

function evaluateIn(code: { evaluate(scope: object): unknown }, names: readonly string[], scope: ExpressionScope): number | null {
  const values = new Map<string, number>();
  for (const name of names) {
    const value = scope[name];
    if (value === null || value === undefined) return null;
    values.set(name, value);
  }
  const result = code.evaluate(values);
  return typeof result === 'number' && Number.isFinite(result) ? result : null;
}

function read(text: string, more: readonly string[]): { readonly node: MathNode; readonly names: readonly string[] } | ExpressionIssue {
  if (text.trim() === '') return { message: 'an empty expression', expected: 'a formula', offset: 0 };
  if (text.length > MAX_LENGTH) return { message: 'a long expression', expected: `at most ${MAX_LENGTH} characters`, offset: MAX_LENGTH };
  const foreign = text.search(/[^\w\s.,+\-*/^()]/);
  if (foreign >= 0) return { message: 'not allowed in an expression', found: `"${text[foreign]}"`, expected: ALLOWED, offset: foreign };
  let node: MathNode;
  try {
    node = parse(text.replace(/\s/g, ' '));
  } catch (error) {
    return syntaxIssue(error, text);
  }
  const names = new Set<string>();
  const issues = [...refused(node, text, { known: [...NAMES, ...more], used: names })];
  return issues.toSorted((a, b) => a.offset - b.offset)[0] ?? { node, names: [...names] };
}

/** mathjs counts characters from 1 and ends its message with the count. */
function syntaxIssue(error: unknown, text: string): ExpressionIssue {
  const { message, char } = error as Error & { char?: number };
  const offset = Math.min(Math.max(0, (char ?? 1) - 1), text.length);
  return { message: `not a formula: ${message.replace(/\s*\(char \d+\)$/, '')}`, offset };
}

/** The names a formula may use, and those it does. */
interface Names {
  readonly known: readonly string[];
  readonly used: Set<string>;
}

function* refused(root: MathNode, text: string, names: Names): Generator<ExpressionIssue> {
  const pending: { readonly node: MathNode; readonly isCallee: boolean }[] = [{ node: root, isCallee: false }];
  for (let item = pending.pop(); item; item = pending.pop()) {
    const issue = refuse(item.node as unknown as Shape, item.isCallee, text, names);
    if (issue) yield issue;
    else
      item.node.forEach((child, path) => {
        pending.push({ node: child, isCallee: path === 'fn' });
      });
  }
}

/** The fields of mathjs's nodes that are read here. */
interface Shape {
  readonly type: string;
  readonly name?: unknown;
  readonly fn?: unknown;
  readonly op?: string;
  readonly implicit?: boolean;
  readonly value?: unknown;
}

function refuse(node: Shape, isCallee: boolean, text: string, names: Names): ExpressionIssue | null {
  if (node.type === 'ParenthesisNode' || (node.type === 'FunctionNode' && typeof node.name === 'string' && node.name !== '')) return null;
  if (node.type === 'ConstantNode')
    return typeof node.value === 'number' && Number.isFinite(node.value)
      ? null
      : { message: 'not a number', found: String(node.value), offset: offsetOf(text, String(node.value)) };
  if (node.type === 'OperatorNode') return refuseOperator(node, text);
  if (node.type !== 'SymbolNode')
    return {
      message: 'not allowed in an expression',
      found: node.type.replace(/Node$/, '').toLowerCase(),
      expected: ALLOWED,
      offset: Math.max(0, text.search(/[A-Za-z_)]\s*\./)),
    };
  const name = String(node.name);
  const known: readonly string[] = isCallee ? EXPRESSION_FUNCTIONS : names.known;
  if (!known.includes(name))
    return {
      message: isCallee ? 'unknown function' : 'unknown name',
      found: `"${name}"`,
      expected: `one of ${known.join(', ')}`,
      nearest: nearest(name, known),
      offset: offsetOf(text, name),
    };
  if (!isCallee) names.used.add(name);
  return null;
}

function refuseOperator(node: Shape, text: string): ExpressionIssue | null {
  if (node.implicit === true)
    return {
      message: 'an operator is missing',
      expected: '* between two factors',
      offset: Math.max(0, text.search(/(?<=[\w)]\s+)[\w(]|(?<=\d)[A-Za-z_(]|(?<=\))\w/)),
    };
  if (OPERATORS.includes(String(node.fn))) return null;
  return { message: 'unknown operator', found: `"${node.op}"`, expected: '+ - * / ^', offset: Math.max(0, text.indexOf(node.op ?? '')) };
}

/** Where a word first stands on its own. */
function offsetOf(text: string, word: string): number {
  const at = text.search(new RegExp(`(?<![A-Za-z0-9_.])${word.replace(/[^A-Za-z0-9_]/g, '\\$&')}(?![A-Za-z0-9_])`));
  return Math.max(0, at);
}
