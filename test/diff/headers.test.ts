import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { compareHeaders, VOLATILE_HEADERS } from '../../src/diff/headers.js';
import { ignoreRules } from '../../src/diff/ignore.js';

const compare = (primary: string[], other: string[], ignore: string[] = []) => compareHeaders(primary, other, ignoreRules(ignore));

describe('compareHeaders', () => {
  test('names without case, order of names and volatile headers do not matter', () => {
    expect(compare(['X-A', '1', 'Date', 'now', 'b', '2'], ['B', '2', 'x-a', '1', 'date', 'later', 'ETag', '"x"'])).toEqual([]);
  });

  test('missing, extra and changed', () => {
    expect(compare(['Cache-Control', 'no-store', 'x-a', '1'], ['cache-control', 'public', 'X-B', '2'])).toEqual([
      { kind: 'header', path: 'header:cache-control', primary: 'no-store', other: 'public' },
      { kind: 'header', path: 'header:x-a', primary: '1' },
      { kind: 'header', path: 'header:x-b', other: '2' },
    ]);
  });

  test('cookies by name and attributes only', () => {
    const cookie = (value: string): string[] => ['Set-Cookie', value];
    expect(
      compare(
        cookie('sid=abc; Path=/; Expires=Wed, 01 Jan 2031 00:00:00 GMT'),
        cookie('sid=def; path=/; expires=Thu, 02 Jan 2031 00:00:00 GMT'),
      ),
    ).toEqual([]);
    const [lost] = compare(cookie('sid=secret; Path=/; HttpOnly'), cookie('sid=secret; Path=/'));
    expect(lost).toEqual({ kind: 'header', path: 'header:set-cookie', primary: 'sid; httponly; path=/', other: 'sid; path=/' });
  });

  test('sets of words in any order, nonces aside', () => {
    expect(compare(['Vary', 'Accept, Origin'], ['vary', 'origin,accept'])).toEqual([]);
    expect(compare(['Content-Security-Policy', "script-src 'nonce-abc'"], ['Content-Security-Policy', "script-src 'nonce-def'"])).toEqual(
      [],
    );
    expect(compare(['Content-Security-Policy', "script-src 'nonce-abc'"], ['Content-Security-Policy', 'script-src *'])).toHaveLength(1);
  });

  test('the user ignores a header by name or pattern', () => {
    expect(
      compare(['x-build-id', '1', 'X-Other', '1'], ['x-build-id', '2', 'X-Other', '2'], ['header:X-Build-*', 'header:x-other']),
    ).toEqual([]);
  });

  test('docs/diff.md lists exactly the volatile headers', () => {
    const text = readFileSync(`${process.cwd()}/docs/diff.md`, 'utf8');
    const listed = [...(text.split('<!-- volatile -->')[1] ?? '').matchAll(/`([a-z0-9-]+)`/g)].map((match) => match[1]);
    expect(listed.sort()).toEqual([...VOLATILE_HEADERS].sort());
  });
});
