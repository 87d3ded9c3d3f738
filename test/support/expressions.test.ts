import { describe, expect, test } from '@jest/globals';
import { interpolate, isTrue } from './expressions.js';

const braces = (expression: string): string => `\${{ ${expression} }}`;
const contexts = { inputs: { 'dry-run': 'TRUE', name: '' }, steps: { one: { outputs: { run: '/r' } } } };

describe('expressions as the runner evaluates them', () => {
  test.each([
    [`a ${braces('steps.one.outputs.run')} b`, 'a /r b'],
    [braces('steps.none.outputs.run'), ''],
    [braces("inputs.dry-run == 'true'"), 'true'],
    ['plain', 'plain'],
  ])('%s is %s', (text, value) => expect(interpolate(text, contexts)).toBe(value));

  test.each([
    [undefined, 'success', true],
    [undefined, 'failure', false],
    [braces('always()'), 'cancelled', true],
    ["steps.one.outputs.run != ''", 'success', true],
    ["steps.one.outputs.run != ''", 'failure', false],
    [braces("always() && steps.one.outputs.run != ''"), 'failure', true],
    ['failure()', 'failure', true],
    ['inputs.name', 'success', false],
  ] as const)('if: %s after %s is %s', (condition, status, expected) => expect(isTrue(condition, contexts, status)).toBe(expected));
});
