import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareJson } from '../../src/diff/json.js';
import { compareJsonInStep } from '../../src/diff/json-in-step.js';
import { parseJson } from '../../src/diff/parse-json.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const inStep = (a: string, b: string) => compareJsonInStep(bytes(a), bytes(b));
const parsed = (a: string, b: string) => compareJson(parseJson(a)?.value, parseJson(b)?.value);

describe('two texts of one shape', () => {
  test.each([
    ['{"id":1,"at":"10:00"}', '{"id":1,"at":"10:01"}'],
    ['{"a":{"b":[1,2,{"c":null}]}}', '{"a":{"b":[1,2,{"c":true}]}}'],
    [' { "a" : 12 } ', ' { "a" : 112 } '],
    ['{"n":1.0}', '{"n":1}'],
    ['{"s":"\\u0041"}', '{"s":"A"}'],
    ['{"two words":"x","a9f2c0a1b2c3d4e5":{"v":1}}', '{"two words":"y","a9f2c0a1b2c3d4e5":{"v":1}}'],
    ['[[1,2],[3,4]]', '[[1,2],[3,5]]'],
    ['"é"', '"è"'],
    ['-1.5e3', '-1.5e4'],
    ['{"a":-0}', '{"a":0}'],
    ['{"a":"","b":[],"c":{}}', '{"a":"x","b":[],"c":{}}'],
  ])('%s and %s differ as the parsed ones do', (a, b) => {
    expect(inStep(a, b)).toEqual(parsed(a, b));
  });

  test.each([
    ['elements that may have moved', '[1,2]', '[2,1]'],
    ['another length', '[1]', '[1,2]'],
    ['another layout', '{ "a":1}', '{"a":1}'],
    ['another key', '{"a":1}', '{"b":1}'],
    ['another container', '{"a":[]}', '{"a":{}}'],
    ['a container against a scalar', '{"a":[]}', '{"a":1}'],
    ['a long integer', '{"id":9007199254740993}', '{"id":9007199254740992}'],
    ['numbers as keys', '{"2":1,"1":1}', '{"2":2,"1":2}'],
    ['two documents', '{"a":1}\n{"a":1}', '{"a":2}\n{"a":1}'],
    ['a number that is none', '[01]', '[02]'],
    ['a word', '[nul]', '[nil]'],
    ['a string that does not end', '["a', '["b'],
    ['a control character', '["a\n"]', '["b\n"]'],
    ['an escape that is none', '["\\x1"]', '["\\x2"]'],
    ['half a \\u', '["\\u12"]', '["\\u13"]'],
    ['a missing comma', '[1 2]', '[1 3]'],
    ['a trailing comma', '[1,]', '[2,]'],
    ['nothing', '', '1'],
    ['a text cut short', '{"a":1', '{"a":2'],
    ['nesting beyond the bound', `${'['.repeat(41)}1${']'.repeat(41)}`, `${'['.repeat(41)}2${']'.repeat(41)}`],
  ])('%s is left to the other way', (_, a, b) => {
    expect(inStep(a, b)).toBeUndefined();
  });
});

/** A value of the same shape in which some scalars are others. */
function changed(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((inner) => changed(inner, next));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner, next)]));
  const draw = next();
  return draw % 5 ? value : [draw, 'text', null, `${String(value)}"\\é`, true][draw % 3];
}

describe('any two documents', () => {
  test('of one shape: the same differences as of the parsed ones, or none of its own', () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer(), fc.boolean(), (value, seed, indented) => {
        let state = seed;
        const next = () => Math.abs((state = (state * 1_103_515_245 + 12_345) | 0)) >> 8;
        const [a, b] = [value, changed(value, next)].map((one) => JSON.stringify(one, null, indented ? 2 : 0)) as [string, string];
        const found = inStep(a, b);
        if (found === undefined) return;
        answered++;
        expect(found).toEqual(parsed(a, b));
      }),
      { numRuns: 1_000, seed: 11 },
    );
    expect(answered).toBeGreaterThan(500);
  });

  test('of any bytes: never throws, and answers only where both are JSON', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', '-', 'true', '\\', '"', ' ', '\u00e9', '0', 'e', '.');
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = inStep(a, b);
        if (found === undefined) return;
        expect(parseJson(a)).toBeDefined();
        expect(parseJson(b)).toBeDefined();
      }),
      { numRuns: 3_000, seed: 12 },
    );
  });
});
