import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toBody } from '../../../src/traffic/body.js';
import type { Exchange } from '../../../src/traffic/exchange.js';
import { encodeJsonl, jsonl } from '../../../src/traffic/formats/jsonl.js';
import { decoded, exchangeOf, isBalanced } from '../decoded.js';

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/);
const value = fc.stringMatching(/^[\x20-\x7e]{0,30}$/);
const headers = fc.array(fc.tuple(name, value), { maxLength: 4 });
const body = fc.oneof(
  fc.constant(null),
  fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => toBody(bytes)),
  fc.string({ minLength: 1 }).map((text) => toBody(Buffer.from(text), true)),
);
const exchanges = fc
  .array(
    fc.record({
      method: fc.constantFrom('GET', 'POST', 'DELETE'),
      target: fc.stringMatching(/^\/[a-z0-9/?=&%]{0,30}$/),
      headers,
      body,
      response: fc.option(
        fc.record({
          status: fc.integer({ min: 100, max: 599 }),
          headers,
          body,
          latencyMs: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true })),
        }),
      ),
      client: fc.stringMatching(/^[a-z]{1,5}$/),
      gap: fc.integer({ min: 0, max: 1_000 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list): Exchange[] => {
    let at = 0;
    return list.map(({ gap, ...rest }, i) => {
      at += i === 0 ? 0 : gap;
      return { ...rest, id: `e${i}`, atMs: at };
    });
  });

describe('our JSONL', () => {
  test('reads back what it has written, wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(exchanges, fc.integer({ min: 1, max: 300 }), async (list, size) => {
        const { exchanges: read, tally } = await decoded(jsonl, list.map((one) => `${encodeJsonl(one)}\n`).join(''), size);
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(list)));
        expect(tally).toEqual({ read: list.length, skipped: {}, oddities: {} });
      }),
      { numRuns: 60 },
    );
  });

  test('reads what a person writes by hand', async () => {
    const { exchanges: read } = await decoded(
      jsonl,
      '{"method":"get","target":"/a"}\n{"method":"POST","target":"/b","at":20,"headers":{"Accept":["a","b"]},"body":"x"}\n',
    );
    expect(read).toEqual([
      exchangeOf({ id: '0', target: '/a', client: 'unknown' }),
      exchangeOf({
        id: '1',
        target: '/b',
        method: 'POST',
        atMs: 20,
        headers: [
          ['Accept', 'a'],
          ['Accept', 'b'],
        ],
        body: { encoding: 'utf8', text: 'x' },
        client: 'unknown',
      }),
    ]);
  });

  test('skips and counts what it cannot use, by reason', async () => {
    const bad = [
      'not json',
      '[]',
      '{"method":"G T","target":"/"}',
      '{"method":"GET","target":"http://x/"}',
      '{"method":"GET","target":"/ HTTP/1.1"}',
      '{"method":"GET","target":"/","headers":[["a","b\\r\\nc: d"]]}',
      '{"method":"GET","target":"/","body":7}',
    ];
    const { exchanges: read, tally } = await decoded(jsonl, [...bad, '{"method":"GET","target":"/ok"}', ''].join('\n'));
    expect(read.map((one) => one.target)).toEqual(['/ok']);
    expect(tally.skipped).toEqual({ 'not-json': 2, 'bad-method': 1, 'bad-target': 2, 'bad-headers': 1, 'bad-body': 1 });
    expect(isBalanced(tally, 1)).toBe(true);
  });

  test('passes over a line of 10 MB and counts it', async () => {
    const { exchanges: read, tally } = await decoded(
      jsonl,
      `{"method":"GET","target":"/a"}\n{"method":"GET","target":"/${'x'.repeat(10_000_000)}"}\n{"method":"GET","target":"/b"}\n`,
      65_536,
    );
    expect(read.map((one) => one.target)).toEqual(['/a', '/b']);
    expect(tally.skipped).toEqual({ 'line-too-long': 1 });
  });

  test('puts starts into order that were written at the end of their responses, and counts time from the first', async () => {
    const lines = [5_020, 5_000, 5_010].map((at) => encodeJsonl(exchangeOf({ id: String(at), atMs: at })));
    const { exchanges: read } = await decoded(jsonl, lines.join('\n'));
    expect(read.map((one) => [one.id, one.atMs])).toEqual([
      ['5000', 0],
      ['5010', 10],
      ['5020', 20],
    ]);
  });
});
