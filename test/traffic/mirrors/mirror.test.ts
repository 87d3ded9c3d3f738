import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seeded } from '../../../src/core/random.js';
import { sum } from '../../../src/traffic/mirror/counts.js';
import { answeringServer } from '../../support/answering-server.js';
import { eventually, exchangeBytes, mirrorScene, type RawServer, rawServer } from '../../support/mirror-scene.js';

interface Got {
  readonly status: number;
  readonly raw: readonly string[];
  readonly body: Buffer;
  readonly trailers: IncomingMessage['trailers'];
  readonly hints: readonly string[];
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
afterAll(() => agent.destroy());

function ask(port: number, path: string, method = 'GET', headers: Record<string, string> = {}, body?: Buffer): Promise<Got> {
  return new Promise((resolve, reject) => {
    const hints: string[] = [];
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          raw: response.rawHeaders,
          body: Buffer.concat(chunks),
          trailers: response.trailers,
          hints,
        }),
      );
    });
    sent.on('information', ({ statusCode, headers: sentHeaders }) => hints.push(`${statusCode} ${sentHeaders['link'] ?? ''}`.trim()));
    sent.on('error', reject);
    sent.end(body);
  });
}

const big = Buffer.alloc(3 * 1024 * 1024, 'x');
let primary: Server;
let origin: string;

function serve(incoming: IncomingMessage, reply: import('node:http').ServerResponse): void {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => {
    const path = incoming.url ?? '';
    if (path === '/big') return void reply.writeHead(200, { 'content-length': String(big.length) }).end(big);
    if (path === '/none') return void reply.writeHead(204, { etag: '"a"' }).end();
    if (path === '/same') return void reply.writeHead(304, { etag: '"a"' }).end();
    if (path === '/trailers') {
      reply.writeHead(200, { trailer: 'x-sum' });
      reply.write('body');
      reply.addTrailers({ 'x-sum': '42' });
      return void reply.end();
    }
    if (path === '/hints') {
      reply.writeEarlyHints({ link: '</a.css>; rel=preload' });
      return void reply.end('hinted');
    }
    if (path === '/half') {
      reply.writeHead(200, { 'content-length': '100' }).write('half');
      return void setTimeout(() => reply.destroy(), 20);
    }
    if (path === '/drip') {
      reply.writeHead(200);
      reply.write('a');
      return void setTimeout(() => reply.end('b'), 100);
    }
    reply.writeHead(
      201,
      [
        ['X-Twice', '1'],
        ['X-Twice', '2'],
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
        ['Content-Type', 'text/plain'],
      ].flat(),
    );
    const body = Buffer.concat(chunks);
    reply.end(`${incoming.method} ${path} ${body.length} ${createHash('sha1').update(body).digest('hex')}`);
  });
}

beforeAll(async () => {
  primary = createServer(serve).listen(0, '127.0.0.1');
  primary.on('upgrade', (incoming, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    socket.write(`host=${incoming.headers.host};`);
    socket.on('error', () => {});
    socket.pipe(socket);
  });
  await once(primary, 'listening');
  origin = `http://127.0.0.1:${(primary.address() as AddressInfo).port}`;
});
afterAll(() => {
  primary.closeAllConnections();
  primary.close();
});

/** Fields of one connection or moment. */
const OF_THE_HOP = /^(connection|keep-alive|date|transfer-encoding|content-length)$/i;

function endToEnd(raw: readonly string[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < raw.length; i += 2) if (!OF_THE_HOP.test(raw[i] as string)) lines.push(`${raw[i]}: ${raw[i + 1]}`);
  return lines;
}

describe('what the primary answers', () => {
  test.each([
    ['GET', '/things/1?a=%20b', undefined],
    ['POST', '/things', Buffer.from('{"a":1}')],
    ['PUT', '/big-upload', big],
    ['DELETE', '/things/1', undefined],
    ['HEAD', '/big', undefined],
    ['GET', '/big', undefined],
    ['GET', '/none', undefined],
    ['GET', '/same', undefined],
    ['GET', '/trailers', undefined],
    ['GET', '/hints', undefined],
    ['GET', '/drip', undefined],
  ] as const)('%s %s arrives as the primary gave it', async (method, path, body) => {
    await using scene = await mirrorScene(origin, origin);
    const port = Number(new URL(origin).port);
    const [direct, through] = [await ask(port, path, method, {}, body), await ask(scene.port, path, method, {}, body)];
    expect({ ...through, raw: endToEnd(through.raw), body: through.body.equals(direct.body) }).toEqual({
      ...direct,
      raw: endToEnd(direct.raw),
      body: true,
    });
    await scene.mirror.stop();
    const { read, sent, skipped, pending } = scene.mirror.counts;
    expect({ read, pending, done: sent + (skipped['body-over-cap'] ?? 0) }).toEqual({ read: 1, pending: 0, done: 1 });
    if (body !== big) expect(scene.trials.map((trial) => trial.same)).toEqual([{ shadow: true }]);
  });

  test('the head of a slow answer does not wait for its body', async () => {
    await using server = await rawServer((socket, text) => {
      if (text.endsWith('\r\n\r\n')) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n');
    });
    await using scene = await mirrorScene(server.url, null);
    const socket = connect(scene.port, '127.0.0.1').on('error', () => {});
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    const [head] = (await once(socket, 'data')) as [Buffer];
    expect(head.toString()).toMatch(/^HTTP\/1\.1 200 OK/);
    socket.destroy();
  });

  test('an answer that breaks off breaks off for the client too, and one that never comes is a 502', async () => {
    await using scene = await mirrorScene(origin, null);
    await expect(ask(scene.port, '/half')).rejects.toThrow();
    await using gone = await mirrorScene('http://127.0.0.1:1', null);
    expect((await ask(gone.port, '/')).status).toBe(502);
    expect(gone.mirror.counts.broken.primary).toBe(1);
  });

  test('Expect: 100-continue is answered, and the body reaches both sides', async () => {
    await using shadow = await answeringServer((_, response) => response.end('ok'));
    await using scene = await mirrorScene(origin, shadow.url);
    const text = await exchangeBytes(
      scene.port,
      'POST /e HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody',
    );
    expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /);
    await scene.mirror.stop();
    expect(shadow.received.map(({ body }) => Buffer.from(body).toString())).toEqual(['body']);
  });

  test('a WebSocket passes to the primary only, addressed as the client did', async () => {
    await using shadow = await answeringServer((_, response) => response.end('ok'));
    await using scene = await mirrorScene(origin, shadow.url);
    const text = await exchangeBytes(
      scene.port,
      'GET /ws HTTP/1.1\r\nHost: shop.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nping',
      (got) => got.includes('ping'),
    );
    expect(text).toContain('101 Switching Protocols');
    expect(text).toContain('host=shop.example;');
    await scene.mirror.stop();
    expect(shadow.received).toEqual([]);
    expect(scene.mirror.counts.skipped).toEqual({ upgrade: 1 });
  });

  test('an answer given before the whole request has come arrives all the same', async () => {
    await using early = await rawServer((socket, text) => {
      if (text.includes('\r\n\r\n') && !text.includes('DONE')) {
        socket.write('HTTP/1.1 413 Payload Too Large\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbig');
        setTimeout(() => socket.destroy(), 50);
      }
    });
    await using scene = await mirrorScene(early.url, null);
    const got = await ask(scene.port, '/upload', 'POST', {}, Buffer.alloc(8 * 1024 * 1024)).catch((error: Error) => error);
    expect(got).toMatchObject({ status: 413 });
  });

  test('a connection the primary has just closed is opened again for a request without a body', async () => {
    let answered = 0;
    await using closing = await rawServer((socket, text) => {
      if (!text.endsWith('\r\n\r\n')) return;
      if (text.split('\r\n\r\n').length > 2) return void socket.resetAndDestroy();
      answered++;
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    });
    await using scene = await mirrorScene(closing.url, null);
    for (let i = 0; i < 5; i++) expect((await ask(scene.port, `/${i}`)).status).toBe(200);
    expect(answered).toBe(5);
  });
});

describe('a client that is slow or leaves', () => {
  test('its request ends at the primary too, whenever it leaves, and everything read is accounted for', async () => {
    let open = 0;
    await using slow = await rawServer((socket, text) => {
      if (socket.listenerCount('close') < 3) socket.once('close', () => void open--);
      if (text.length < 100) return;
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n');
    });
    await using scene = await mirrorScene(slow.url, origin);
    const random = seeded(20);
    const whole = `POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: 2000\r\n\r\n${'b'.repeat(2000)}`;
    for (let moment = 0; moment < 20; moment++) {
      const socket = connect(scene.port, '127.0.0.1').on('error', () => {});
      await once(socket, 'connect');
      socket.write(whole.slice(0, Math.ceil(random() * whole.length)));
      await new Promise((resolve) => setTimeout(resolve, Math.floor(random() * 15)));
      if (random() < 0.5) socket.resetAndDestroy();
      else socket.destroy();
    }
    await eventually(() => scene.mirror.status().open === 0 && slow.sockets.size === 0, 'every upload ends at the primary');
    await scene.mirror.stop();
    const { counts } = scene.mirror;
    expect(counts.read).toBe(counts.sent + sum(counts.failed) + sum(counts.skipped) + sum(counts.dropped));
    expect(counts.answered.primary).toBe(0);
    expect(open).toBeLessThanOrEqual(0);
  });

  test('a head that does not come in time is answered with 408', async () => {
    await using scene = await mirrorScene(origin, null, { limits: { headersTimeoutMs: 200, requestTimeoutMs: 300 } });
    expect(await exchangeBytes(scene.port, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow:')).toMatch(/^HTTP\/1\.1 408 /);
    expect(scene.mirror.counts.refused).toEqual({ slow: 1 });
  });

  test('a body that never ends is cut off after the time a request may take, and its copy is not sent', async () => {
    await using shadow = await answeringServer((_, response) => response.end('ok'));
    await using scene = await mirrorScene(origin, shadow.url, { limits: { headersTimeoutMs: 200, requestTimeoutMs: 300 } });
    const socket = connect(scene.port, '127.0.0.1').on('error', () => {});
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
    const drip = setInterval(() => socket.write('1\r\na\r\n'), 20);
    await new Promise<void>((resolve) => socket.once('close', () => resolve()));
    clearInterval(drip);
    await scene.mirror.stop();
    expect(scene.mirror.counts.dropped).toEqual({ 'client-gone': 1 });
    expect(shadow.received).toEqual([]);
  });

  test('a body beyond the cap flows whole to the primary and is not copied', async () => {
    await using shadow = await answeringServer((_, response) => response.end('ok'));
    await using scene = await mirrorScene(origin, shadow.url, { limits: { bodyCapBytes: 1_000 } });
    const got = await ask(scene.port, '/up', 'POST', {}, Buffer.alloc(1_001, 'y'));
    expect(got.body.toString()).toMatch(/^POST \/up 1001 /);
    await ask(scene.port, '/up', 'POST', {}, Buffer.alloc(1_000, 'y'));
    await scene.mirror.stop();
    expect(shadow.received).toHaveLength(1);
    expect(scene.mirror.counts.skipped).toEqual({ 'body-over-cap': 1 });
  });

  test('a client that reads slowly holds up the primary, not the memory', async () => {
    await using endless = await rawServer((socket, text) => {
      if (!text.endsWith('\r\n\r\n')) return;
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${200 * 1024 * 1024}\r\n\r\n`);
      const block = Buffer.alloc(1024 * 1024);
      const pour = (): void => {
        while (!socket.destroyed && socket.write(block));
      };
      socket.on('drain', pour);
      pour();
    });
    await using scene = await mirrorScene(endless.url, null);
    const before = process.memoryUsage().arrayBuffers;
    const socket = connect(scene.port, '127.0.0.1').on('error', () => {});
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    socket.pause();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
    socket.destroy();
    await eventually(() => scene.mirror.status().open === 0);
  });
});

type Behaviour = readonly [name: string, serve: (socket: Parameters<Parameters<typeof rawServer>[0]>[0], text: string) => void];

const SHADOWS: readonly Behaviour[] = [
  ['hangs', () => {}],
  ['resets', (socket) => void socket.resetAndDestroy()],
  ['closes', (socket) => void socket.end()],
  ['answers garbage', (socket) => void socket.write('\x00\x01garbage\r\n\r\nHTTP/9.9 999\r\n')],
  ['answers half', (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf')],
  ['answers two lengths', (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 5\r\n\r\nabcde')],
  ['never ends its answer', (socket) => void socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n')],
  ['never ends its head', (socket) => void socket.write(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(400_000)}`)],
];

describe('a shadow that fails', () => {
  const check = async (shadowUrl: string, shadow: RawServer | null): Promise<void> => {
    await using scene = await mirrorScene(origin, shadowUrl, { limits: { shadowTimeoutMs: 150, queueLength: 50, shadowConnections: 8 } });
    const asked = Array.from({ length: 400 }, (_, i) => i);
    const statuses = new Map<number, number>();
    for (let at = 0; at < asked.length; at += 40) {
      const answers = await Promise.all(asked.slice(at, at + 40).map((i) => ask(scene.port, `/things/${i}`)));
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([[201, 400]]);
    if (shadow) expect(shadow.sockets.size).toBeLessThanOrEqual(8);
    await scene.mirror.stop();
    const { counts } = scene.mirror;
    expect(counts.sent).toBe(0);
    expect(counts.read).toBe(sum(counts.failed) + sum(counts.dropped));
    expect(sum(counts.failed)).toBe(scene.trials.length);
    expect(scene.trials.every(({ shadow: side }) => side.error !== null && side.latencyMs === null)).toBe(true);
    expect(scene.trials.every(({ primary: side }) => side.status === 201)).toBe(true);
  };

  test.each(SHADOWS)('and %s leaves the primary as it is', async (_, behaviour) => {
    await using shadow = await rawServer(behaviour);
    await check(shadow.url, shadow);
  });

  test('and is gone leaves the primary as it is', async () => {
    await check('http://127.0.0.1:1', null);
  });

  test('dropped copies are observed as unanswered where a run asks for it', async () => {
    await using shadow = await rawServer(() => {});
    await using scene = await mirrorScene(origin, shadow.url, {
      observeDropped: true,
      limits: { shadowTimeoutMs: 100, queueLength: 2, shadowConnections: 1 },
    });
    await Promise.all(Array.from({ length: 20 }, (_, i) => ask(scene.port, `/${i}`)));
    await scene.mirror.stop();
    const { failed, dropped } = scene.mirror.counts;
    expect(Object.keys(dropped)).toEqual(['queue-full']);
    expect(sum(failed) + sum(dropped)).toBe(20);
    expect(scene.trials.map(({ shadow: { error } }) => error)).toEqual(Array.from({ length: 20 }, () => 'timeout'));
  });
});

describe('a graceful stop', () => {
  test('answers what is under way, sends its copies, and refuses what comes after', async () => {
    await using slow = await answeringServer((_, response) => void setTimeout(() => response.end('late'), 150));
    await using scene = await mirrorScene(slow.url, slow.url);
    const asked = Promise.all(Array.from({ length: 10 }, (_, i) => ask(scene.port, `/${i}`)));
    await eventually(() => scene.mirror.status().open === 10);
    const stopped = scene.mirror.stop();
    expect((await asked).map(({ body }) => body.toString())).toEqual(Array.from({ length: 10 }, () => 'late'));
    await stopped;
    expect(scene.mirror.counts.sent).toBe(10);
    await expect(ask(scene.port, '/after')).rejects.toThrow();
  });

  test('does not wait for ever: what is stuck is cut', async () => {
    await using stuck = await rawServer(() => {});
    await using scene = await mirrorScene(stuck.url, stuck.url, { limits: { drainMs: 200, shadowTimeoutMs: 200 } });
    const asked = ask(scene.port, '/').catch((error: Error) => error);
    await eventually(() => scene.mirror.status().open === 1);
    await scene.mirror.stop();
    expect(await asked).toMatchObject({ code: expect.stringMatching(/ECONNRESET/) });
    expect(scene.mirror.counts.pending).toBe(0);
  });
});
