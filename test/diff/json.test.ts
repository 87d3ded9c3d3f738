import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareJson } from '../../src/diff/json.js';

const shape = (primary: unknown, other: unknown): string[] => compareJson(primary, other).map(({ kind, path }) => `${kind} ${path}`);

describe('compareJson', () => {
  test.each<[string, unknown, unknown, string[]]>([
    ['a value', { a: { b: 1 } }, { a: { b: 2 } }, ['value $.a.b']],
    ['a type', { a: 1 }, { a: '1' }, ['type $.a']],
    ['null is a type of its own', { a: null }, { a: {} }, ['type $.a']],
    ['missing and extra', { a: 1, b: 1 }, { a: 1, c: 1 }, ['missing $.b', 'extra $.c']],
    ['a null that is not there', { a: null }, {}, ['missing $.a']],
    ['one fault in every element is one path', [{ p: 1 }, { p: 2 }], [{ p: 3 }, { p: 4 }], ['value $[].p']],
    ['an element more', { i: [1, 2] }, { i: [1, 2, 3] }, ['length $.i']],
    ['an element put in front', { i: [{ n: 1 }, { n: 2 }] }, { i: [{ n: 0 }, { n: 1 }, { n: 2 }] }, ['length $.i']],
    ['an element fewer and one changed', [{ n: 1 }, { n: 2 }, { n: 3 }], [{ n: 1 }, { n: 9 }], ['length $', 'value $[].n']],
    ['the same elements in another order', { i: [1, 2, 3] }, { i: [3, 1, 2] }, ['order $.i']],
    ['the same objects in another order, keys too', [{ a: 1, b: 2 }, 3], [3, { b: 2, a: 1 }], ['order $']],
    ['not the same multiset', [1, 1, 2], [2, 2, 1], ['value $[]']],
    ['one moved and one changed', [{ n: 1 }, { n: 2 }, { n: 3 }], [{ n: 2 }, { n: 1 }, { n: 9 }], ['value $[].n']],
    ['a record by its id', { '9f2c41aa70b3': { name: 'a' } }, { '9f2c41aa70b3': { name: 'b' } }, ['value $.*.name']],
    ['a fresh id', { u: { 41: { n: 'a' } } }, { u: { 42: { n: 'a' } } }, ['value $.u.*']],
    ['a record more', { 1: {}, 2: {} }, { 1: {}, 2: {}, 3: {} }, ['extra $.*']],
    ['a record fewer', { 1: {}, 2: {} }, { 2: {} }, ['missing $.*']],
    ['a key in words', { 'two words': 1 }, { 'two words': 2 }, ['value $["two words"]']],
    ['__proto__ is a key like any other', JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":2}'), ['value $.__proto__']],
    ['a key that objects inherit', {}, { toString: 1 }, ['extra $.toString']],
    ['the whole document', 1, [1], ['type $']],
    ['arrays against objects', [], {}, ['type $']],
  ])('%s', (_, primary, other, expected) => {
    expect(shape(primary, other)).toEqual(expected);
  });

  test('samples show what differs, at most 80 characters', () => {
    expect(compareJson({ a: 'x' }, { a: 'y' })[0]).toEqual({ kind: 'value', path: '$.a', primary: '"x"', other: '"y"' });
    expect(compareJson({ a: [1, 2] }, { a: { b: 1 } })[0]).toMatchObject({ primary: 'array of 2', other: 'object of 1' });
    const [long] = compareJson('a'.repeat(500), `${'a'.repeat(400)}b`);
    expect(long?.other).toContain('b');
    expect(long?.primary?.length).toBeLessThanOrEqual(80);
  });

  test('a sample never ends in half a character', () => {
    const [cut] = compareJson(`${'a'.repeat(76)}😀😀😀`, 'b');
    expect(cut?.primary?.isWellFormed()).toBe(true);
  });

  test('at most 200 paths', () => {
    const fields = (value: number): unknown =>
      Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`field_${'abcdefghij'[i % 10]}${'x'.repeat(i / 10)}`, value]));
    expect(compareJson(fields(1), fields(2))).toHaveLength(200);
  });

  test('beyond 2,000 moved elements arrays are compared by position', () => {
    const values = Array.from({ length: 3_000 }, (_, i) => i);
    expect(shape(values, values.toReversed())).toEqual(['value $[]']);
  });

  test('property: a shuffled array of distinct values is one order difference, or none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.nat(), (values, by) => {
        const turned = [...values.slice(by % values.length), ...values.slice(0, by % values.length)];
        expect(shape({ values }, { values: turned })).toEqual(by % values.length === 0 ? [] : ['order $.values']);
      }),
    );
  });

  test('property: changing one leaf is one value or type difference', () => {
    const leaf = fc.oneof(fc.integer(), fc.string(), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), leaf), { minLength: 1 }), fc.nat(), (records, at) => {
        const changed = structuredClone(records);
        (changed[at % records.length] as Record<string, unknown>)['a'] = 'changed';
        const found = compareJson(records, changed);
        expect(found.length).toBeLessThanOrEqual(1);
        for (const { path } of found) expect(path).toBe('$[].a');
      }),
    );
  });
});
