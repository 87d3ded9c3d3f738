import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/io/system-clock.js';
import type { Exchange } from '../../../src/traffic/exchange.js';
import { type RecordingProxy, startRecordingProxy } from '../../../src/traffic/recorders/recording-proxy.js';

let service: Server;
let target: URL;
let proxy: RecordingProxy;
let recorded: Exchange[] = [];
let failing = false;

const big = Buffer.alloc(3 * 1024 * 1024, 'x');

function serve(incoming: IncomingMessage, reply: ServerResponse): void {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => {
    const body = Buffer.concat(chunks);
    if (incoming.url === '/big') return void reply.writeHead(200, { 'content-type': 'text/plain' }).end(big);
    if (incoming.url === '/gzip')
      return void reply.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/plain' }).end(gzipSync('plain text'));
    if (incoming.url === '/moved') return void reply.writeHead(302, { location: `${target.origin}/there?a=1` }).end();
    if (incoming.url === '/broken') {
      reply.writeHead(200, { 'content-length': '100' }).write('half');
      return void setTimeout(() => reply.destroy(), 20);
    }
    if (incoming.method === 'HEAD') return void reply.writeHead(200, { 'content-length': '77' }).end();
    reply.writeHead(
      201,
      [
        ['X-Twice', '1'],
        ['X-Twice', '2'],
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
      ].flat(),
    );
    reply.end(
      JSON.stringify({
        method: incoming.method,
        url: incoming.url,
        headers: incoming.headers,
        length: body.length,
        hash: createHash('sha1').update(body).digest('hex'),
      }),
    );
  });
}

beforeAll(async () => {
  service = createServer(serve).listen(0, '127.0.0.1');
  service.on('upgrade', (_, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    socket.pipe(socket);
  });
  await once(service, 'listening');
  target = new URL(`http://127.0.0.1:${(service.address() as AddressInfo).port}`);
  proxy = await startRecordingProxy({
    target,
    listen: { host: '127.0.0.1', port: 0 },
    clock: systemClock,
    record: (exchange) => {
      if (failing) throw new Error('disk on fire');
      recorded.push(exchange);
    },
  });
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
  service.closeAllConnections();
  service.close();
});

interface Answer {
  readonly status: number;
  readonly raw: readonly string[];
  readonly body: Buffer;
}

/** One request, byte for byte as given. */
async function send(path: string, options: { method?: string; headers?: Record<string, string>; body?: Buffer } = {}): Promise<Answer> {
  recorded = [];
  const origin = new URL(proxy.origin);
  const outgoing = request({
    host: origin.hostname,
    port: origin.port,
    path,
    method: options.method ?? 'GET',
    headers: options.headers ?? {},
    agent: false,
  });
  outgoing.end(options.body);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  await new Promise((resolve) => setTimeout(resolve, 30)); // what is recorded follows the answer
  return { status: response.statusCode ?? 0, raw: response.rawHeaders, body: Buffer.concat(chunks) };
}

const json = (answer: Answer) =>
  JSON.parse(answer.body.toString()) as { url: string; headers: Record<string, string>; length: number; hash: string; method: string };

describe('recording proxy', () => {
  test('passes a request and its answer through byte for byte, and records them', async () => {
    const body = Buffer.from('{"a":1}');
    const answer = await send('/a//b/../c?x=%20y&x=1', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-own': 'v', connection: 'keep-alive, x-hop', 'x-hop': 'gone', origin: proxy.origin },
    });
    expect(answer.status).toBe(201);
    expect(json(answer)).toMatchObject({
      method: 'POST',
      url: '/a//b/../c?x=%20y&x=1',
      length: 7,
      headers: { host: target.host, 'x-own': 'v', origin: target.origin },
    });
    expect(json(answer).headers['x-hop']).toBeUndefined();
    expect(answer.raw.filter((_, i) => i % 2 === 1 && answer.raw[i - 1] === 'X-Twice')).toEqual(['1', '2']);
    expect(recorded).toHaveLength(1);
    expect(recorded[0]).toMatchObject({
      method: 'POST',
      target: '/a//b/../c?x=%20y&x=1',
      body: { text: '{"a":1}' },
      response: { status: 201 },
    });
    expect(recorded[0]?.response?.body?.text).toBe(answer.body.toString());
    expect(recorded[0]?.response?.headers.filter(([name]) => name === 'Set-Cookie')).toHaveLength(2);
    expect(recorded[0]?.response?.latencyMs).toBeGreaterThan(0);
  });

  test('streams bodies larger than the cap whole, and records their beginning as truncated', async () => {
    const upload = await send('/up', { method: 'PUT', body: big, headers: { 'transfer-encoding': 'chunked' } });
    expect(json(upload)).toMatchObject({ length: big.length, hash: createHash('sha1').update(big).digest('hex') });
    expect([recorded[0]?.body?.truncated, recorded[0]?.body?.text.length]).toEqual([true, 1024 * 1024]);
    const download = await send('/big');
    expect(download.body.equals(big)).toBe(true);
    expect([recorded[0]?.response?.body?.truncated, recorded[0]?.response?.body?.text.length]).toEqual([true, 1024 * 1024]);
  });

  test('records compressed bodies decompressed, but hands them on as they are', async () => {
    const answer = await send('/gzip');
    expect(answer.body.equals(gzipSync('plain text'))).toBe(true);
    expect(recorded[0]?.response).toMatchObject({ body: { encoding: 'utf8', text: 'plain text' } });
    expect(recorded[0]?.response?.headers.some(([name]) => name === 'content-encoding')).toBe(false);
  });

  test('keeps redirects with the proxy, and answers HEAD without a body', async () => {
    const moved = await send('/moved');
    expect(moved.raw[moved.raw.indexOf('location') + 1]).toBe(`${proxy.origin}/there?a=1`);
    expect(recorded[0]?.response?.headers[0]).toEqual(['location', `${target.origin}/there?a=1`]);
    const head = await send('/h', { method: 'HEAD' });
    expect([head.status, head.raw[head.raw.indexOf('content-length') + 1], head.body.length]).toEqual([200, '77', 0]);
  });

  test('works as HTTP_PROXY: absolute targets, its own address too; other hosts pass unrecorded', async () => {
    expect(json(await send(`${target.origin}/abs?x=1`)).url).toBe('/abs?x=1');
    expect(recorded[0]?.target).toBe('/abs?x=1');
    expect(json(await send(`${proxy.origin}/self`)).url).toBe('/self');
    expect(recorded[0]?.target).toBe('/self');
    const other = createServer((_, reply) => reply.end('other')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const answer = await send(`http://127.0.0.1:${(other.address() as AddressInfo).port}/x`);
    other.close();
    expect([answer.body.toString(), recorded.length]).toEqual(['other', 0]);
    expect(proxy.counts.unrecorded['other-host']).toBe(1);
  });

  test('the answer arrives even where recording fails', async () => {
    failing = true;
    const answer = await send('/still').finally(() => {
      failing = false;
    });
    expect(answer.status).toBe(201);
    expect(proxy.counts.unrecorded['record-failed']).toBe(1);
  });

  test('an answer that breaks off breaks off for the client too, and is not recorded', async () => {
    await expect(send('/broken')).rejects.toThrow();
    expect(recorded).toEqual([]);
  });

  test('passes WebSocket upgrades and CONNECT tunnels through unrecorded', async () => {
    const origin = new URL(proxy.origin);
    for (const head of [
      'GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      `CONNECT ${target.host} HTTP/1.1\r\nHost: ${target.host}\r\n\r\n`,
    ]) {
      recorded = [];
      const socket = connect(Number(origin.port), origin.hostname);
      socket.write(head);
      const [first] = (await once(socket, 'data')) as [Buffer];
      expect(first.toString()).toMatch(/^HTTP\/1\.1 (?:101|200) /);
      socket.write(head.startsWith('GET') ? 'ping' : 'GET /t HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
      const [second] = (await once(socket, 'data')) as [Buffer];
      expect(second.toString()).toMatch(head.startsWith('GET') ? /^ping$/ : /^HTTP\/1\.1 201/);
      socket.destroy();
      expect(recorded).toEqual([]);
    }
  });

  test('says 502 where the target is not there, without recording it', async () => {
    await using lonely = await startRecordingProxy({
      target: new URL('http://127.0.0.1:9'),
      listen: { host: '127.0.0.1', port: 0 },
      clock: systemClock,
      record: () => {},
    });
    const response = await fetch(`${lonely.origin}/x`);
    expect([response.status, lonely.counts]).toEqual([502, { requests: 1, recorded: 0, unrecorded: { 'upstream-failed': 1 } }]);
  });

  test('refuses a port in use', async () => {
    const listen = { host: '127.0.0.1', port: Number(new URL(proxy.origin).port) };
    await expect(startRecordingProxy({ target, listen, clock: systemClock, record: () => {} })).rejects.toMatchObject({
      code: 'FS_PORT_IN_USE',
    });
  });
});
