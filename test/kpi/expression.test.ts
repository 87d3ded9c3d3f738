import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isForeshadowError } from '../../src/core/errors.js';
import { checkExpression, compileExpression } from '../../src/kpi/expression.js';
import { EXPRESSION_FUNCTIONS } from '../../src/kpi/expression-names.js';

const SCOPE = { requests: 10, errors: 2, bytes: 5_000, latency_p95: 40, latency_mean: null };

describe('an expression', () => {
  test.each([
    ['errors / requests', 0.2],
    ['100 * errors / requests + 1', 21],
    ['-errors ^ 2', -4],
    ['(requests - errors) * 1.5e1', 120],
    ['max(errors, requests, 3) - min(errors, 1)', 9],
    ['sqrt(abs(-requests * requests))', 10],
    ['log(exp(errors)) + log2(8) + log10(100)', 7],
    ['round(latency_p95 / 3) + floor(1.9) + ceil(0.1)', 15],
    ['errors\n  / requests', 0.2],
    ['errors / 0', null],
    ['1 / (1 / 0)', null],
    ['0 / 0', null],
    ['max(errors / 0, 1)', null],
    ['log(0)', null],
    ['sqrt(-1)', null],
    ['latency_mean + 1', null],
    ['cpu / 2', null],
    ['10 ^ 400', null],
  ])('%j is %p', (text, expected) => {
    const value = compileExpression(text).evaluate(SCOPE);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 12);
  });

  test('names what it reads', () => {
    expect(compileExpression('errors / max(requests, errors)').names.toSorted()).toEqual(['errors', 'requests']);
  });

  test('agrees with plain arithmetic', () => {
    const leaf = fc.oneof(fc.integer({ min: 1, max: 9 }).map(String), fc.constantFrom('requests', 'errors', 'bytes'));
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.tuple(tie('node'), fc.constantFrom('+', '-', '*', '/'), tie('node')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (text) => {
        const expected = Function('requests', 'errors', 'bytes', `return ${text}`)(10, 2, 5_000) as number;
        const value = compileExpression(text).evaluate(SCOPE);
        if (value !== null) expect(value).toBeCloseTo(expected, 6);
        else expect(text).toContain('/');
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('an expression is refused, with the column', () => {
  test.each([
    ['', 1, 'an empty expression'],
    ['misses / requests', 1, 'unknown name'],
    ['errors / requets', 10, 'unknown name'],
    ['errors +', 9, 'not a formula'],
    ['(errors', 8, 'not a formula'],
    ['errors requests', 8, 'an operator is missing'],
    ['2errors', 2, 'an operator is missing'],
    ['errors % 2', 8, 'not allowed'],
    ['errors = 3', 8, 'not allowed'],
    ['errors; requests', 7, 'not allowed'],
    ['errors ? 1 : 2', 8, 'not allowed'],
    ['[errors, 2]', 1, 'not allowed'],
    ['"errors"', 1, 'not allowed'],
    ['errors.constructor', 6, 'not allowed'],
    ['errors.constructor("return process")()', 20, 'not allowed'],
    ['cos(errors)', 1, 'unknown function'],
    ['errors(2)', 1, 'unknown function'],
    ['max', 1, 'unknown name'],
    ['errors and 2', 8, 'unknown operator'],
    ['errors mod 2', 8, 'unknown operator'],
    ['true', 1, 'not a number'],
    ['1e999', 1, 'not a number'],
    [`1 + ${'1 + '.repeat(200)}1`, 501, 'a long expression'],
  ])('%j', (text, column, message) => {
    const problem = checkExpression(text);
    expect(problem).toMatchObject({ offset: column - 1 });
    expect(problem?.message).toContain(message);
    let thrown: unknown;
    try {
      compileExpression(text);
    } catch (error) {
      thrown = error;
    }
    expect(isForeshadowError(thrown, 'FS_EXPRESSION') && thrown.detail.place?.column).toBe(column);
  });

  test.each([
    'import',
    'createUnit',
    'evaluate',
    'parse',
    'simplify',
    'derivative',
    'config',
    'typed',
    'create',
    'constructor',
    '__proto__',
    'toString',
    'compile',
    'parser',
    'chain',
    'help',
    'print',
    'random',
    'f',
  ])('%s(1) reaches nothing', (name) => {
    expect(checkExpression(`${name}(1)`)).toMatchObject({
      message: 'unknown function',
      offset: 0,
      expected: `one of ${EXPRESSION_FUNCTIONS.join(', ')}`,
    });
  });

  test('whatever is written, the answer is a formula or FS_EXPRESSION', () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom(
          'errors',
          'requests',
          'max',
          '(',
          ')',
          '+',
          '-',
          '*',
          '/',
          '^',
          '.',
          ',',
          '1',
          'e',
          ' ',
          '[',
          '"',
          'import',
          '=>',
          'in',
          'to',
          'not ',
        ),
        fc.string({ maxLength: 2 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(parts, (pieces) => {
        try {
          const value = compileExpression(pieces.join('')).evaluate(SCOPE);
          expect(value === null || Number.isFinite(value)).toBe(true);
        } catch (error) {
          expect(isForeshadowError(error, 'FS_EXPRESSION')).toBe(true);
        }
      }),
      { seed: 2, numRuns: 2_000 },
    );
  });
});
