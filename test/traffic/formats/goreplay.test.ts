import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toBody } from '../../../src/traffic/body.js';
import { encodeGoreplay, goreplay } from '../../../src/traffic/formats/goreplay.js';
import { decoded, exchangeOf, isBalanced } from '../decoded.js';

const SEPARATOR = '\n🐵🙈🙉\n';
const id = 'a'.repeat(24);

describe('GoReplay', () => {
  test('reads requests with their responses, nanoseconds and all', async () => {
    const file =
      `1 ${id} 1700000000000000001 0\nPOST /a?b=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc${SEPARATOR}` +
      `2 ${id} 1700000000012000001 12500000\nHTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nxyz\r\n2;ext=1\r\n!!\r\n0\r\n\r\n${SEPARATOR}` +
      `3 ${id} 1700000000013000001 1\nHTTP/1.1 500 Oops\r\n\r\n${SEPARATOR}` +
      `1 ${'b'.repeat(40)} 1700000001500000001\nGET http://x/c HTTP/1.1\nHost: x\n\n${SEPARATOR}`;
    for (const size of [1, 13, 100_000]) {
      const { exchanges, tally } = await decoded(goreplay, file, size);
      expect(exchanges).toMatchObject([
        {
          id,
          atMs: 0,
          method: 'POST',
          target: '/a?b=1',
          body: { text: 'abc' },
          response: { status: 201, latencyMs: 12.5, body: { text: 'xyz!!' } },
        },
        { atMs: 1_500, method: 'GET', target: '/c', headers: [['Host', 'x']], body: null, response: null },
      ]);
      expect(tally).toEqual({ read: 2, skipped: {}, oddities: {} });
    }
  });

  test('survives missing headers, cut bodies, orphans, and a missing last separator', async () => {
    const file =
      `1 ${id} 1000000\nPOST /cut HTTP/1.1\r\nContent-Length: 30\r\n\r\nabc${SEPARATOR}` +
      `POST /documented HTTP/1.1\r\nContent-Length: 1\r\n\r\nx${SEPARATOR}` +
      `2 ffffffffffffffffffffffff 5 5\nHTTP/1.1 200 OK\r\n\r\n${SEPARATOR}` +
      `rubbish${SEPARATOR}` +
      `1 ${'c'.repeat(24)} 3000000 7\nGET /last HTTP/1.1\r\n\r\n`;
    const { exchanges, tally } = await decoded(goreplay, file, 5);
    expect(exchanges.map((one) => [one.target, one.atMs, one.body?.truncated ?? false])).toEqual([
      ['/cut', 0, true],
      ['/documented', 0, false],
      ['/last', 2, false],
    ]);
    expect(tally.skipped).toEqual({ 'bad-record': 1 });
    expect(tally.oddities).toEqual({ 'body-cut': 1, 'no-record-header': 1, 'response-without-request': 1 });
    expect(isBalanced(tally, 3)).toBe(true);
  });

  test('reads back what it has written', async () => {
    const exchange = fc.record({
      target: fc.stringMatching(/^\/[a-z0-9/?=&]{0,20}$/),
      headers: fc.array(fc.tuple(fc.stringMatching(/^X-[A-Z]{1,8}$/), fc.stringMatching(/^[!-~]{1,20}$/)), { maxLength: 3 }),
      bytes: fc.uint8Array({ maxLength: 50 }),
      status: fc.integer({ min: 200, max: 599 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(exchange, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 200 }), async (parts, size) => {
        const list = parts.map((part, i) =>
          exchangeOf({
            id: `${'0'.repeat(23)}${i}`,
            atMs: i,
            method: 'POST',
            target: part.target,
            headers: part.headers,
            body: toBody(part.bytes),
            response: { status: part.status, headers: part.headers, body: toBody(part.bytes), latencyMs: 2.5 },
          }),
        );
        const { exchanges } = await decoded(goreplay, Buffer.concat(list.map((one) => encodeGoreplay(one, 1_700_000_000_000))), size);
        expect(exchanges.map((one) => ({ ...one, client: 'c' }))).toEqual(list);
      }),
      { numRuns: 50 },
    );
  });

  test('tells clients apart by session cookie', async () => {
    const record = (n: number, cookie: string): string =>
      `1 ${String(n).repeat(24)} ${n}000000\nGET / HTTP/1.1\r\nCookie: theme=dark; session=${cookie}\r\n\r\n${SEPARATOR}`;
    const { exchanges } = await decoded(goreplay, record(1, 'x') + record(2, 'y') + record(3, 'x'));
    const [a, b, c] = exchanges.map((one) => one.client);
    expect(a).toBe(c);
    expect(a).not.toBe(b);
  });
});
