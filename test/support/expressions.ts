import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** How the steps before ended, as the status functions see it. */
export type Status = 'success' | 'failure' | 'cancelled';
export type Contexts = Readonly<Record<string, unknown>>;

const STATUS_FUNCTIONS = ['always', 'success', 'failure', 'cancelled'] as const;

/** Evaluates one GitHub expression without its braces. */
export function evaluate(expression: string, contexts: Contexts, status: Status = 'success'): unknown {
  const { tokens } = new Lexer(expression).lex();
  const functions = STATUS_FUNCTIONS.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(name === 'always' || name === status),
  }));
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const result = new Evaluator(tree, values, new Map(functions.map((definition) => [definition.name, definition]))).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer)) as unknown;
}

/** A text with `${{ }}` in it. */
export function interpolate(text: string, contexts: Contexts, status: Status = 'success'): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => asText(evaluate(expression.trim(), contexts, status)));
}

/** An `if`: without a status function it also asks that nothing has failed. */
export function isTrue(condition: string | undefined, contexts: Contexts, status: Status): boolean {
  const bare = (condition ?? 'success()')
    .trim()
    .replace(/^\$\{\{(.*)\}\}$/s, '$1')
    .trim();
  const asksForStatus = /\b(always|success|failure|cancelled)\s*\(/.test(bare);
  const result = evaluate(asksForStatus ? bare : `success() && (${bare})`, contexts, status);
  return result !== false && result !== null && result !== '' && result !== 0;
}

const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
