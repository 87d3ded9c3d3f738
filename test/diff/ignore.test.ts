import { describe, expect, test } from '@jest/globals';
import { compareReplies } from '../../src/diff/compare.js';
import { ignoreRules } from '../../src/diff/ignore.js';
import type { Reply } from '../../src/traffic/observation.js';

describe('ignoreRules', () => {
  test.each<[string, string, boolean]>([
    ['$.a.b', '$.a.b', true],
    ['$.a.b', '$.a.b.c', true],
    ['$.a.b', '$.a.bc', false],
    ['$.a', '$.a[].x', true],
    ['a.b', '$.a.b', true],
    ['$.items[].price', '$.items[].price', true],
    ['$.items[0].price', '$.items[].price', true],
    ['$.items[*].price', '$.items[].price', true],
    ['$.items[].price', '$.items[].title', false],
    ['$.*.id', '$.user.id', true],
    ['$.*.id', '$.a.b.id', false],
    ['$.*.name', '$.*.name', true],
    ['$.**.updatedAt', '$.a[].b.updatedAt', true],
    ['$.**.updatedAt', '$.updatedAt', true],
    ['$.updated*', '$.updatedAt', true],
    ['text', 'text', true],
    ['text', 'text:<h1>', true],
    ['text:<input>', 'text:<input>', true],
    ['text:<input>', 'text', false],
    ['body', 'body', true],
    ['$', '$.anything', true],
    ['$.a+b', '$.aab', false],
  ])('%s on %s', (entry, path, expected) => {
    expect(ignoreRules([entry]).ignoresPath(path)).toBe(expected);
  });

  test('an ignored field neither differs nor hides that elements only moved', () => {
    const reply = (value: unknown): Reply => ({
      status: 200,
      headers: ['content-type', 'application/json'],
      body: new TextEncoder().encode(JSON.stringify(value)),
      truncated: false,
    });
    const ignore = ['$.items[].at'];
    expect(compareReplies(reply({ items: [{ n: 1, at: 5 }] }), reply({ items: [{ n: 1, at: 6 }] }), ignore)).toEqual([]);
    const moved = compareReplies(
      reply({
        items: [
          { n: 1, at: 5 },
          { n: 2, at: 5 },
        ],
      }),
      reply({
        items: [
          { n: 2, at: 6 },
          { n: 1, at: 7 },
        ],
      }),
      ignore,
    );
    expect(moved.map(({ kind }) => kind)).toEqual(['order']);
  });
});
