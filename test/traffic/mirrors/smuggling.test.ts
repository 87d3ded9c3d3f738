import { describe, expect, test } from '@jest/globals';
import { answeringServer } from '../../support/answering-server.js';
import { eventually, exchangeBytes, mirrorScene } from '../../support/mirror-scene.js';

const SMUGGLED = 'GET /admin HTTP/1.1\r\nHost: x\r\n\r\n';

/** Shapes in which two readers disagree where a request ends (RFC 9112 11.2); none may reach any side. */
const REFUSED: readonly (readonly [name: string, bytes: string])[] = [
  ['length and chunked', `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${SMUGGLED}`],
  ['chunked and length', `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n${SMUGGLED}`],
  ['two lengths', `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: ${SMUGGLED.length}\r\n\r\n${SMUGGLED}`],
  ['the same length twice', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na'],
  ['a list of lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1, 1\r\n\r\na'],
  ['a signed length', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\na'],
  ['a negative length', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\na'],
  ['a hexadecimal length', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0x1\r\n\r\na'],
  ['an endless length', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999999\r\n\r\na'],
  ['a folded field', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: 1\r\n Transfer-Encoding: chunked\r\n\r\n'],
  ['a folded coding', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n'],
  ['a space before the colon', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n'],
  ['a space before the first field', 'GET / HTTP/1.1\r\n Host: x\r\n\r\n'],
  ['an unknown coding', `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
  ['a coding before chunked', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n'],
  ['chunked twice', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['chunked not last', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n'],
  ['identity with a length', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: identity\r\nContent-Length: 1\r\n\r\na'],
  ['a vertical tab before chunked', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n'],
  ['quotes around chunked', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "chunked"\r\n\r\n0\r\n\r\n'],
  ['a bad chunk size', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0x1\r\na\r\n0\r\n\r\n'],
  ['a zero byte in a value', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: a\x00b\r\n\r\n'],
  ['a bare CR in a value', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: a\rTransfer-Encoding: chunked\r\n\r\n'],
  ['a space in a name', 'GET / HTTP/1.1\r\nHost: x\r\nX A: 1\r\n\r\n'],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\nX-A: 1\r\n\r\n'],
  ['a second version', 'GET / HTTP/1.1 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['an unknown version', 'GET / HTTP/3.7\r\nHost: x\r\n\r\n'],
  ['a bare target', 'GET admin HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['the whole server', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['another scheme', 'GET file:///etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a tunnel', 'CONNECT other:443 HTTP/1.1\r\nHost: other:443\r\n\r\n'],
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n'],
];

describe('requests that two readers could read differently', () => {
  test.each(REFUSED)('%s: refused, and neither side sees it or what follows', async (_, bytes) => {
    await using primary = await answeringServer((__, response) => response.end('ok'));
    await using shadow = await answeringServer((__, response) => response.end('ok'));
    await using scene = await mirrorScene(primary.url, shadow.url);
    const text = await exchangeBytes(scene.port, Buffer.from(bytes, 'latin1'));
    expect(text).toMatch(/^(HTTP\/1\.1 (400|405|413|501) |$)/);
    await scene.mirror.stop();
    expect([...primary.received, ...shadow.received].filter(({ url }) => url.includes('admin'))).toEqual([]);
    const { read, sent, skipped, dropped, pending } = scene.mirror.counts;
    // refused by its head, or cut off in its body
    expect({ read, sent, pending }).toEqual({ read: 1, sent: 0, pending: 0 });
    expect((skipped['refused'] ?? 0) + (dropped['client-gone'] ?? 0)).toBe(1);
  });

  test.each([
    ['heads beyond the limit', `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(1024 * 1024)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
    ['a target beyond the limit', `GET /${'a'.repeat(1024 * 1024)} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1\.1 4(14|31) /],
  ])('%s are refused without being held', async (_, bytes, status) => {
    await using primary = await answeringServer((__, response) => response.end('ok'));
    await using scene = await mirrorScene(primary.url, null);
    expect(await exchangeBytes(scene.port, bytes)).toMatch(status);
    expect(primary.received).toEqual([]);
    expect(scene.mirror.counts.refused).toEqual({ 'header-size': 1 });
  });

  test('an absolute target goes to the primary under the host it names, never to that host', async () => {
    await using primary = await answeringServer((request, response) => response.end(`${request.headers.host} ${request.url}`));
    await using scene = await mirrorScene(primary.url, null);
    const text = await exchangeBytes(scene.port, 'GET http://elsewhere.example/a?b=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(text).toContain('elsewhere.example /a?b=1');
  });

  test('what Connection names is left out, but not what others rely on', async () => {
    await using primary = await answeringServer((request, response) => response.end(JSON.stringify(request.headers)));
    await using scene = await mirrorScene(primary.url, null);
    const text = await exchangeBytes(
      scene.port,
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: close, X-Hop, Authorization\r\nX-Hop: 1\r\nX-End: 2\r\nTE: trailers\r\nKeep-Alive: 5\r\nProxy-Connection: keep-alive\r\nAuthorization: Basic abc\r\n\r\n',
    );
    const seen = JSON.parse(/\{.*\}/.exec(text)?.[0] ?? '{}') as Record<string, string>;
    expect(Object.keys(seen).sort()).toEqual(['authorization', 'connection', 'host', 'x-end', 'x-forwarded-for', 'x-forwarded-proto']);
  });

  test('pipelined requests are answered in order, each by its own answer', async () => {
    await using primary = await answeringServer(
      ({ url }, response) => void setTimeout(() => response.end(`<${url}>`), url === '/1' ? 50 : 0),
    );
    await using scene = await mirrorScene(primary.url, primary.url);
    const one = (n: number): string => `GET /${n} HTTP/1.1\r\nHost: x\r\n${n === 3 ? 'Connection: close\r\n' : ''}\r\n`;
    const text = await exchangeBytes(scene.port, one(1) + one(2) + one(3));
    expect(text.match(/<[^>]*>/g)).toEqual(['</1>', '</2>', '</3>']);
    await eventually(() => scene.mirror.counts.sent === 3);
  });

  test('an upgrade to anything but a WebSocket is an ordinary request', async () => {
    await using primary = await answeringServer((request, response) => response.end(JSON.stringify(request.headers)));
    await using scene = await mirrorScene(primary.url, null);
    const text = await exchangeBytes(
      scene.port,
      'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\nConnection: close, Upgrade, HTTP2-Settings\r\n\r\n',
    );
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    expect(text).not.toMatch(/upgrade|http2-settings/i);
  });
});
