import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareReplies } from '../../src/diff/compare.js';
import type { DifferenceKind } from '../../src/diff/difference.js';
import type { Reply } from '../../src/traffic/observation.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function reply(body: string | Uint8Array, type = 'application/json', more: Partial<Reply> = {}): Reply {
  return { status: 200, headers: ['Content-Type', type], body: typeof body === 'string' ? bytes(body) : body, truncated: false, ...more };
}

const MIRROR: Partial<Record<DifferenceKind, DifferenceKind>> = { missing: 'extra', extra: 'missing' };

describe('compareReplies', () => {
  test('another status class is the whole answer', () => {
    expect(compareReplies(reply('{"a":1}'), reply('oops', 'text/plain', { status: 500 }), [])).toEqual([
      { kind: 'status', path: 'status', primary: '200', other: '500' },
    ]);
  });

  test('another status of the same class comes first, and the body is still compared', () => {
    const differences = compareReplies(reply('{"a":1}'), reply('{"a":2}', 'application/json', { status: 201 }), []);
    expect(differences.map(({ kind, path }) => [kind, path])).toEqual([
      ['status', 'status'],
      ['value', '$.a'],
    ]);
  });

  test('an ignored status lets the body be compared', () => {
    expect(compareReplies(reply('{"a":1}'), reply('{"a":2}', 'application/json', { status: 500 }), ['status'])).toEqual([
      { kind: 'value', path: '$.a', primary: '1', other: '2' },
    ]);
  });

  test('JSON that differs in writing only is equal', () => {
    expect(compareReplies(reply('{"a":1,"b":[1.0]}'), reply('{ "b": [1], "a": 1 }'), [])).toEqual([]);
  });

  test.each(['application/problem+json', 'application/json; charset=utf-8', 'APPLICATION/JSON'])('%s is JSON', (type) => {
    expect(compareReplies(reply('{"a":1}', type), reply('{"a":2}', type), [])[0]?.path).toBe('$.a');
  });

  test('malformed JSON falls back to text', () => {
    expect(compareReplies(reply('{"a":1'), reply('{"a":2'), [])).toEqual([
      { kind: 'text', path: 'text', primary: '{"a":1', other: '{"a":2' },
    ]);
  });

  test('without a content type JSON is recognised by its beginning', () => {
    const bare = (text: string): Reply => ({ status: 200, headers: [], body: bytes(text), truncated: false });
    expect(compareReplies(bare(' {"a":1}'), bare('{"a":2}'), [])[0]?.path).toBe('$.a');
    expect(compareReplies(bare('one'), bare('two'), [])[0]?.path).toBe('text');
  });

  test('integers beyond 2^53 are compared by their digits', () => {
    expect(compareReplies(reply('{"id":9007199254740993}'), reply('{"id":9007199254740992}'), [])).toEqual([
      { kind: 'value', path: '$.id', primary: '9007199254740993', other: '9007199254740992' },
    ]);
    expect(compareReplies(reply('{"a":[9007199254740993,1]}'), reply('{"a":[1,9007199254740993]}'), [])[0]?.kind).toBe('order');
  });

  test('binary bodies by hash, and by length where it differs', () => {
    const image = (...values: number[]): Reply => reply(Uint8Array.from(values), 'image/png');
    expect(compareReplies(image(1, 2, 3), image(1, 2, 4), [])).toEqual([
      {
        kind: 'value',
        path: 'body',
        primary: '3 bytes, sha256 039058c6f2c0',
        other: expect.stringMatching(/^3 bytes, sha256 [0-9a-f]{12}$/),
      },
    ]);
    expect(compareReplies(image(1, 2, 3), image(1, 2), [])[0]).toMatchObject({ kind: 'length', path: 'body' });
  });

  test('invalid UTF-8 that reads the same still differs', () => {
    expect(
      compareReplies(reply(Uint8Array.of(0x61, 0xff), 'text/plain'), reply(Uint8Array.of(0x61, 0xfe), 'text/plain'), []),
    ).toMatchObject([{ kind: 'value', path: 'body' }]);
  });

  test('of a cut body only the common prefix is compared', () => {
    const cut = (text: string): Reply => reply(text, 'application/json', { truncated: true });
    expect(compareReplies(cut('{"a":[1,2'), cut('{"a":[1,2,3'), [])).toEqual([]);
    expect(compareReplies(cut('{"a":[1,2'), reply('{"a":[1,2,3]}'), [])).toEqual([]);
    expect(compareReplies(cut('{"a":[1,2'), cut('{"a":[1,9,3'), [])).toMatchObject([{ kind: 'text', path: 'text' }]);
  });

  test('a whole body that ends where the cut one goes on is shorter', () => {
    expect(compareReplies(reply('abc', 'text/plain', { truncated: true }), reply('ab', 'text/plain'), [])).toEqual([
      { kind: 'length', path: 'body', primary: 'more than 3 bytes', other: '2 bytes' },
    ]);
  });

  test('a body that is still compressed is compared as bytes', () => {
    const zipped = (text: string): Reply =>
      reply('', 'application/json', {
        headers: ['Content-Type', 'application/json', 'Content-Encoding', 'gzip'],
        body: gzipSync(text),
      });
    expect(compareReplies(zipped('{"a":1}'), zipped('{"a":1}'), [])).toEqual([]);
    expect(compareReplies(zipped('{"a":1}'), zipped('{"a":2}'), [])[0]?.path).toBe('body');
  });

  test('property: equal replies never differ, differences are bounded, samples short, kinds mirrored', () => {
    const body = fc.oneof(fc.json().map(bytes), fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }).map(bytes));
    const anyReply = fc.record({
      status: fc.constantFrom(200, 201, 404, 500),
      headers: fc
        .array(
          fc.tuple(
            fc.constantFrom('Content-Type', 'x-a', 'Set-Cookie', 'vary'),
            fc.constantFrom('application/json', 'text/html', 'image/png', 'a=b; Path=/'),
          ),
        )
        .map((pairs) => pairs.flat()),
      body,
      truncated: fc.boolean(),
    });
    fc.assert(
      fc.property(anyReply, anyReply, (a, b) => {
        expect(compareReplies(a, a, [])).toEqual([]);
        const forth = compareReplies(a, b, []);
        const back = compareReplies(b, a, []);
        expect(forth.length).toBeLessThanOrEqual(251);
        expect(new Set(forth.map(({ path }) => path)).size).toBe(forth.length);
        for (const { primary = '', other = '' } of forth) expect(Math.max(primary.length, other.length)).toBeLessThanOrEqual(80);
        const mirrored = back.map(({ kind, path }) => `${path} ${MIRROR[kind] ?? kind}`);
        expect(forth.map(({ kind, path }) => `${path} ${kind}`).sort()).toEqual(mirrored.sort());
      }),
      { numRuns: 500 },
    );
  });

  test('property: an unequal JSON body of the same type is never silently equal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
        const same = isDeepStrictEqual(JSON.parse(left), JSON.parse(right));
        expect(compareReplies(reply(left), reply(right), []).length > 0).toBe(!same);
      }),
      { numRuns: 500 },
    );
  });

  test('a hostile body neither overflows the stack nor takes long', () => {
    const deep = (leaf: string): string => `${'['.repeat(100_000)}${leaf}${']'.repeat(100_000)}`;
    expect(compareReplies(reply(deep('1')), reply(deep('2')), [])).toHaveLength(1);
    const wide = (from: number): string => JSON.stringify(Array.from({ length: 50_000 }, (_, i) => ({ [`k${from + i}`]: i })));
    expect(compareReplies(reply(wide(0)), reply(wide(1)), []).length).toBeLessThanOrEqual(200);
    expect(compareReplies(reply(deep('1')), reply(deep('2')), ['$.a'])).toHaveLength(1);
  });
});
