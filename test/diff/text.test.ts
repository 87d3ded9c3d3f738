import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareText } from '../../src/diff/text.js';

describe('compareText', () => {
  test('the first differing line', () => {
    expect(compareText('one\ntwo\nthree', 'one\n2\nthree')).toEqual([{ kind: 'text', path: 'text', primary: 'two', other: '2' }]);
    expect(compareText('one', 'one\ntwo')).toEqual([{ kind: 'text', path: 'text', primary: 'one', other: 'one' }]);
  });

  test('a long line is shown around its difference', () => {
    const [line] = compareText(`${'a'.repeat(300)}X tail`, `${'a'.repeat(300)}Y tail`);
    expect(line?.primary).toMatch(/^…a{20}X tail$/);
    expect(line?.other).toMatch(/^…a{20}Y tail$/);
  });

  test('in a page every element that differs has its own path, so a token does not hide a heading', () => {
    const page = (token: string, title: string): string =>
      `<!doctype html><form><input name="csrf" value="${token}"></form><h1 class="t">${title}</h1><p>same</p>`;
    const paths = (a: string, b: string): string[] => compareText(a, b).map(({ path }) => path);
    expect(paths(page('a1', 'Books'), page('b2', 'Books'))).toEqual(['text', 'text:<input>']);
    expect(paths(page('a1', 'Books'), page('b2', 'Boks'))).toEqual(['text', 'text:<input>', 'text:<h1>']);
    expect(paths('<ul><li>a</li></ul>', '<ul><li>a</li><li>b</li></ul>')).toEqual(['text', 'text:<li>']);
  });

  test('property: equal texts do not differ, others do, and never more than 22 paths', () => {
    const text = fc.string({ unit: fc.constantFrom('<', 'p', '>', '/', ' ', '\n', '\u{1f600}', 'é') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = compareText(a, b);
        expect(found.length > 0).toBe(a !== b);
        expect(found.length).toBeLessThanOrEqual(22);
      }),
    );
  });
});
