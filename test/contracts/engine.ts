import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket, Server as TcpServer } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isForeshadowError } from '../../src/core/errors.js';
import { seeded } from '../../src/core/random.js';
import type { Arm, Target } from '../../src/environment/environment.js';
import type { DriveHandle, DriveSummary, Engine, EngineContext, Pace, PreparedRequest } from '../../src/traffic/engine.js';
import type { Exchange } from '../../src/traffic/exchange.js';
import type { Trial } from '../../src/traffic/observation.js';

/** What one arm received. */
interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

interface ArmServer extends AsyncDisposable {
  readonly target: Target;
  readonly received: Received[];
  /** open at this moment */
  connections(): Promise<number>;
}

const PACE: Pace = {
  rate: 'recorded',
  speed: 1,
  durationMs: 30_000,
  connections: 8,
  pairing: 'concurrent',
  timeoutMs: 5_000,
  bodyCapBytes: 65_536,
  sharedCores: false,
};

const ok: Answer = (_request, response) => response.end('{"ok":true}');

async function listen(server: TcpServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function openConnections(server: TcpServer): Promise<number> {
  return new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))));
}

async function serveArm(arm: Arm, answer: Answer): Promise<ArmServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      received.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      answer(request, response, body);
    });
  });
  const port = await listen(server);
  return {
    target: { arm, origin: `http://127.0.0.1:${port}` },
    received,
    connections: () => openConnections(server),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A TCP server that does with each connection what it is told, below HTTP. */
async function serveRaw(arm: Arm, onData: (socket: Socket) => void): Promise<ArmServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', () => onData(socket));
  });
  const port = await listen(server);
  return {
    target: { arm, origin: `http://127.0.0.1:${port}` },
    received: [],
    connections: () => openConnections(server),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function closedPort(arm: Arm): Promise<Target> {
  const server = createTcpServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return { arm, origin: `http://127.0.0.1:${port}` };
}

function exchange(id: number, changes: Partial<Exchange> = {}): Exchange {
  return {
    id: `e${id}`,
    atMs: id,
    method: 'GET',
    target: `/items/${id}`,
    headers: [['accept', 'application/json']],
    body: null,
    response: null,
    client: 'c',
    ...changes,
  };
}

function prepared(exchanges: readonly Exchange[], sessionOf: (exchange: Exchange) => string = () => ''): PreparedRequest[] {
  return exchanges.map((one) => ({ exchange: one, session: sessionOf(one), route: `${one.method} /items/{id}` }));
}

const many = (n: number, changes: Partial<Exchange> = {}): Exchange[] => Array.from({ length: n }, (_, i) => exchange(i, changes));

interface Driven {
  readonly trials: Trial[];
  readonly summary: DriveSummary;
}

/** The contract of an engine, run against real servers. No assertion reads a clock. */
export function engineContract(engine: Engine): void {
  describe(`engine contract: ${engine.name}`, () => {
    const open: ArmServer[] = [];
    const controllers: AbortController[] = [];

    afterEach(async () => {
      for (const controller of controllers.splice(0)) controller.abort();
      for (const server of open.splice(0)) await server[Symbol.asyncDispose]();
    });

    async function arms(primary: Answer, shadow: Answer, baseline?: Answer): Promise<ArmServer[]> {
      const servers = [await serveArm('primary', primary), await serveArm('shadow', shadow)];
      if (baseline) servers.push(await serveArm('baseline', baseline));
      open.push(...servers);
      return servers;
    }

    function start(
      requests: Iterable<PreparedRequest> | AsyncIterable<PreparedRequest>,
      targets: readonly Target[],
      pace: Partial<Pace>,
      observe: (trial: Trial) => void,
      context: Partial<EngineContext> = {},
    ): DriveHandle {
      const controller = new AbortController();
      controllers.push(controller);
      const clock = { now: () => Date.now(), monotonic: () => performance.now(), sleep: async () => {} };
      const full = { clock, random: seeded(7), signal: controller.signal, runId: 'run-1', headers: {}, ...context };
      return engine.drive(requests, targets, { ...PACE, ...pace }, full, observe);
    }

    async function drive(
      exchanges: readonly Exchange[],
      servers: readonly { target: Target }[],
      pace: Partial<Pace> = {},
      context: Partial<EngineContext> = {},
    ): Promise<Driven> {
      const trials: Trial[] = [];
      const targets = servers.map((server) => server.target);
      const summary = await start(prepared(exchanges), targets, pace, (trial) => trials.push(trial), context).done;
      return { trials, summary };
    }

    describe.each(['concurrent', 'back-to-back'] as const)('%s', (pairing) => {
      test('every arm receives every request exactly once, and every trial is observed once', async () => {
        const servers = await arms(ok, ok, ok);
        const { trials, summary } = await drive(many(60), servers, { pairing });
        for (const server of servers)
          expect(server.received.map(({ url }) => url).sort()).toEqual(
            many(60)
              .map(({ target }) => target)
              .sort(),
          );
        expect(trials.map(({ index }) => index).sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i));
        expect(summary).toMatchObject({ sent: 60, completed: 60, orphans: 0 });
        for (const trial of trials) {
          expect(trial.primary).toMatchObject({ status: 200, error: null, bytes: 11 });
          expect(trial.primary.latencyMs).toBeGreaterThan(0);
          expect(trial.primary.intendedLatencyMs).toBeGreaterThanOrEqual(trial.primary.latencyMs ?? Infinity);
          expect(trial.same).toEqual({ shadow: true, baseline: true });
          expect(trial.replies).toBeUndefined();
        }
      });

      test('a body is sent exactly once per arm, with its own length, whatever the recording says', async () => {
        const servers = await arms(ok, ok);
        const headers = [
          ['Content-Length', '999'],
          ['Host', 'shop.example'],
          ['Connection', 'close, X-Hop'],
          ['X-Hop', '1'],
          ['Content-Type', 'text/plain'],
          ['Expect', '100-continue'],
        ] as const;
        await drive(many(20, { method: 'POST', headers, body: { encoding: 'utf8', text: 'grüße' } }), servers, { pairing });
        for (const { received, target } of servers) {
          expect(received).toHaveLength(20);
          for (const one of received) {
            expect(one.body).toBe('grüße');
            expect(one.headers).toMatchObject({
              'content-length': '7',
              host: target.origin.slice('http://'.length),
              'content-type': 'text/plain',
            });
            expect(one.headers['x-hop']).toBeUndefined();
          }
        }
      });

      test('a hung shadow is a timeout on the shadow and nothing on the primary', async () => {
        const servers = await arms(ok, () => {}, ok);
        const { trials, summary } = await drive(many(40), servers, { pairing, timeoutMs: 400, connections: 4 });
        expect(summary).toMatchObject({ completed: 40, orphans: 0 });
        for (const trial of trials) {
          expect(trial.shadow).toMatchObject({ status: null, latencyMs: null, error: 'timeout' });
          expect(trial.primary).toMatchObject({ status: 200, error: null });
          expect(trial.baseline).toMatchObject({ status: 200, error: null });
          expect(trial.same).toEqual({ baseline: true });
        }
        expect(servers[0]?.received).toHaveLength(40);
      });

      test('the primary gets all its requests while the shadow has answered none', async () => {
        const servers = await arms(ok, () => {});
        const [primary, shadow] = servers as [ArmServer, ArmServer];
        let observed = 0;
        const handle = start(
          prepared(many(100)),
          [primary.target, shadow.target],
          { pairing, timeoutMs: 60_000, connections: 4 },
          () => observed++,
        );
        while (primary.received.length < 100) await new Promise((resolve) => setTimeout(resolve, 10));
        expect(observed).toBe(0); // no trial can be complete before the shadow's deadline
        expect(shadow.received.length).toBeLessThanOrEqual(4);
        expect(handle.snapshot().sent).toBe(100);
        controllers[0]?.abort();
        const summary = await handle.done;
        expect(summary).toMatchObject({ sent: 100, completed: 0, orphans: 100 });
      }, 60_000);

      test('a session keeps its order on every arm', async () => {
        const slowFirst: Answer = (request, response) => {
          if (request.url?.startsWith('/items/1')) setTimeout(() => response.end('x'), 15);
          else response.end('x');
        };
        const servers = await arms(slowFirst, ok, slowFirst);
        const exchanges = many(45).map((one, i) => ({ ...one, atMs: i % 15, client: `client-${i % 3}` }));
        exchanges.sort((a, b) => a.atMs - b.atMs);
        const expected = (client: string): string[] => exchanges.filter((one) => one.client === client).map(({ target }) => target);
        const trials: Trial[] = [];
        await start(
          prepared(exchanges, ({ client }) => client),
          servers.map(({ target }) => target),
          { pairing },
          (trial) => trials.push(trial),
        ).done;
        expect(trials).toHaveLength(45);
        for (const { received } of servers) {
          for (const client of ['client-0', 'client-1', 'client-2']) {
            const own = new Set(expected(client));
            expect(received.map(({ url }) => url).filter((url) => own.has(url))).toEqual(expected(client));
          }
        }
      });

      test('a closed loop looks at every request and loops the recording under new indexes', async () => {
        const servers = await arms(ok, ok);
        const trials: Trial[] = [];
        const handle = start(
          prepared(many(3)),
          servers.map(({ target }) => target),
          { pairing, rate: 'closed', connections: 2 },
          (trial) => {
            trials.push(trial);
            if (trials.length === 50) handle.stop();
          },
        );
        const summary = await handle.done;
        expect(summary.sent).toBe(summary.completed);
        expect(summary.completed).toBeGreaterThanOrEqual(50);
        expect(summary.askedRate).toBeNull();
        expect(new Set(trials.map(({ index }) => index)).size).toBe(trials.length);
        for (const { received } of servers) expect(received).toHaveLength(summary.sent);
      });
    });

    describe('failures are observations', () => {
      test.each<[string, string, (socket: Socket) => void]>([
        ['reset', 'reset', (socket) => socket.resetAndDestroy()],
        ['closed without an answer', 'closed', (socket) => socket.end()],
        ['not HTTP', 'protocol', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n\r\n')],
        ['cut short', 'closed', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc')],
        ['headers without end', 'too-large', (socket) => socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}`)],
      ])('%s: %s', async (_name, word, onData) => {
        const primary = await serveArm('primary', ok);
        const shadow = await serveRaw('shadow', onData);
        open.push(primary, shadow);
        const { trials, summary } = await drive(many(12), [primary, shadow]);
        expect(summary).toMatchObject({ completed: 12, orphans: 0 });
        for (const trial of trials) {
          expect(trial.shadow).toMatchObject({ status: null, latencyMs: null, error: word });
          expect(trial.primary.status).toBe(200);
        }
        expect(primary.received).toHaveLength(12);
      });

      test('a refused connection: refused; a name that does not resolve: unreachable', async () => {
        const primary = await serveArm('primary', ok);
        open.push(primary);
        const targets = [primary.target, await closedPort('shadow'), { arm: 'baseline' as const, origin: 'http://no-such-host.invalid' }];
        const { trials } = await drive(
          many(10),
          targets.map((target) => ({ target })),
        );
        expect(trials).toHaveLength(10);
        for (const trial of trials) {
          expect(trial.primary.status).toBe(200);
          expect(trial.shadow.error).toBe('refused');
          expect(['unreachable', 'timeout']).toContain(trial.baseline?.error);
        }
      });

      test('a hung primary leaves the shadow alone', async () => {
        const servers = await arms(() => {}, ok);
        const { trials } = await drive(many(10), servers, { timeoutMs: 200 });
        expect(trials.map(({ primary, shadow }) => [primary.error, shadow.status])).toEqual(Array(10).fill(['timeout', 200]));
      });

      test('an answer that stops in the middle of its body is a timeout', async () => {
        const servers = await arms(ok, (_request, response) => response.write('half'));
        const { trials } = await drive(many(5), servers, { timeoutMs: 200 });
        for (const { shadow } of trials) expect(shadow).toMatchObject({ status: null, error: 'timeout', bytes: 4 });
      });

      test('an arm that recovers is measured again', async () => {
        let seen = 0;
        const servers = await arms(ok, (_request, response) => {
          if (++seen > 2) response.end('{"ok":true}');
        });
        const { trials } = await drive(
          many(10).map((one, i) => ({ ...one, atMs: i < 2 ? 0 : 600 })),
          servers,
          { timeoutMs: 200, pairing: 'back-to-back' },
        );
        expect(trials.filter(({ shadow }) => shadow.error === 'timeout')).toHaveLength(2);
        expect(trials.filter(({ shadow }) => shadow.status === 200)).toHaveLength(8);
      });
    });

    describe('what is compared', () => {
      const compared = async (
        primary: Answer,
        shadow: Answer,
        changes: Partial<Exchange> = {},
        pace: Partial<Pace> = {},
      ): Promise<Trial> => {
        const { trials } = await drive([exchange(1, changes)], await arms(primary, shadow), pace);
        const [trial] = trials;
        if (!trial) throw new Error('no trial');
        return trial;
      };
      const text = (reply: { body: Uint8Array } | undefined): string => Buffer.from(reply?.body ?? []).toString();

      test('different bodies: both replies are kept', async () => {
        const trial = await compared(
          (_q, r) => r.end('one'),
          (_q, r) => r.end('two'),
        );
        expect(trial.same).toEqual({ shadow: false });
        expect([text(trial.replies?.primary), text(trial.replies?.shadow)]).toEqual(['one', 'two']);
      });

      test('different status, or a header that matters', async () => {
        const status = await compared(ok, (_q, r) => r.writeHead(201).end('{"ok":true}'));
        expect(status.same).toEqual({ shadow: false });
        const header = await compared(ok, (_q, r) => r.setHeader('Cache-Control', 'no-store').end('{"ok":true}'));
        expect(header.same).toEqual({ shadow: false });
        expect(header.replies?.shadow?.headers).toContain('no-store');
      });

      test('headers of the moment and of the connection do not matter', async () => {
        const noisy: Answer = (_q, r) =>
          r.setHeader('Date', 'Thu, 01 Jan 1970 00:00:00 GMT').setHeader('X-Request-Id', String(Math.random())).end('{"ok":true}');
        expect((await compared(ok, noisy)).same).toEqual({ shadow: true });
      });

      test('without a baseline arm the recorded answer goes along, where it or the shadow says something else', async () => {
        const json = (text: string) => ({ encoding: 'utf8' as const, text });
        const recorded = (body: string) => ({
          status: 200,
          headers: [['content-type', 'text/plain']] as const,
          body: json(body),
          latencyMs: 1,
        });
        const texts = async (body: string, shadow: Answer, baseline?: Answer): Promise<string[]> => {
          const { trials } = await drive(
            [exchange(1, { response: recorded(body) })],
            await arms((_q, r) => r.end('now'), shadow, baseline),
          );
          const [trial] = trials;
          return [trial?.replies?.primary, trial?.replies?.shadow, trial?.recorded].map(text);
        };
        const same: Answer = (_q, r) => r.end('now');
        const other: Answer = (_q, r) => r.end('new');
        expect(await texts('now', same)).toEqual(['', '', '']);
        expect(await texts('now', other)).toEqual(['now', 'new', 'now']);
        expect(await texts('then', same)).toEqual(['now', '', 'then']);
        expect(await texts('then', other, same)).toEqual(['now', 'new', '']);
      });

      test('only the arm that differs is kept beside the primary', async () => {
        const servers = await arms(ok, (_q, r) => r.end('else'), ok);
        const { trials } = await drive([exchange(1)], servers);
        expect(trials[0]?.same).toEqual({ shadow: false, baseline: true });
        expect(Object.keys(trials[0]?.replies ?? {}).sort()).toEqual(['primary', 'shadow']);
      });

      test('the same content, compressed differently or not at all, is the same', async () => {
        const body = JSON.stringify({ list: Array.from({ length: 300 }, (_, i) => i % 7) });
        const gzip =
          (level: number): Answer =>
          (_q, r) =>
            r.setHeader('Content-Encoding', 'gzip').end(gzipSync(body, { level }));
        const brotli: Answer = (_q, r) => r.setHeader('Content-Encoding', 'br').end(brotliCompressSync(body));
        const plain: Answer = (_q, r) => r.end(body);
        for (const [a, b] of [
          [gzip(1), gzip(9)],
          [gzip(6), plain],
          [plain, brotli],
        ] as const)
          expect((await compared(a, b)).same).toEqual({ shadow: true });
      });

      test('compressed content that differs is kept decoded', async () => {
        const gzip =
          (body: string): Answer =>
          (_q, r) =>
            r.setHeader('Content-Encoding', 'gzip').end(gzipSync(body));
        const trial = await compared(gzip('{"a":1}'), gzip('{"a":2}'));
        expect(trial.same).toEqual({ shadow: false });
        expect([text(trial.replies?.primary), text(trial.replies?.shadow)]).toEqual(['{"a":1}', '{"a":2}']);
      });

      test('what claims to be compressed and is not differs from what is', async () => {
        const broken: Answer = (_q, r) => r.setHeader('Content-Encoding', 'gzip').end('{"ok":true}');
        expect((await compared(ok, broken)).same).toEqual({ shadow: false });
      });

      test('bodies beyond the cap are counted in full, cut, and compared in full', async () => {
        const big =
          (last: string): Answer =>
          (_q, r) =>
            r.end(`${'x'.repeat(300_000)}${last}`);
        const equal = await compared(big('a'), big('a'), {}, { bodyCapBytes: 1_000 });
        expect(equal.same).toEqual({ shadow: true });
        expect(equal.primary.bytes).toBe(300_001);
        const unequal = await compared(big('a'), big('b'), {}, { bodyCapBytes: 1_000 });
        expect(unequal.same).toEqual({ shadow: false });
        expect(unequal.replies?.shadow).toMatchObject({ truncated: true });
        expect(unequal.replies?.shadow?.body.byteLength).toBe(1_000);
      });

      test('chunked and fixed length are the same answer', async () => {
        const chunked: Answer = (_q, r) => {
          r.write('{"ok"');
          setImmediate(() => r.end(':true}'));
        };
        expect((await compared(ok, chunked)).same).toEqual({ shadow: true });
      });

      test('HEAD has no body and keeps its connection; 304 and 204 neither', async () => {
        const head: Answer = (_q, r) => r.setHeader('Content-Length', '5000').end();
        const trial = await compared(head, head, { method: 'HEAD' });
        expect(trial).toMatchObject({ same: { shadow: true }, primary: { status: 200, bytes: 0, error: null } });
        const shorter: Answer = (_q, r) => r.setHeader('Content-Length', '4000').end();
        expect((await compared(head, shorter, { method: 'HEAD' })).same).toEqual({ shadow: false });
        for (const status of [304, 204]) {
          const empty: Answer = (_q, r) => r.writeHead(status).end();
          expect(await compared(empty, empty)).toMatchObject({ same: { shadow: true }, shadow: { status, bytes: 0, error: null } });
        }
      });
    });

    describe('what is sent', () => {
      test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'REPORT', 'PURGE', 'TRACE'])('%s arrives as it is', async (method) => {
        const servers = await arms(ok, ok);
        const { trials } = await drive([exchange(1, { method })], servers);
        expect(trials).toHaveLength(1);
        expect(servers.map(({ received }) => received.map((one) => one.method))).toEqual([[method], [method]]);
      });

      test('each request is tagged with run, trial and arm, in one trace per trial', async () => {
        const servers = await arms(ok, ok, ok);
        const headers = [
          ['traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00'],
          ['tracestate', 'old=1'],
          ['baggage', 'tenant=7,foreshadow.run=old'],
        ] as const;
        await drive(many(3, { headers }), servers);
        const traces = servers.map(({ received, target }) =>
          received.map((one) => {
            const trial = one.headers['x-foreshadow-trial'];
            expect(one.headers['baggage']).toBe(`foreshadow.run=run-1,foreshadow.trial=${trial},foreshadow.arm=${target.arm},tenant=7`);
            expect(one.headers['tracestate']).toBeUndefined();
            const match = /^00-([0-9a-f]{32})-([0-9a-f]{16})-00$/.exec(String(one.headers['traceparent']));
            return { trial, trace: match?.[1], span: match?.[2] };
          }),
        );
        const byTrial = new Map<unknown, Set<unknown>>();
        for (const { trial, trace } of traces.flat()) byTrial.set(trial, (byTrial.get(trial) ?? new Set()).add(trace));
        expect([...byTrial.values()].map((set) => set.size)).toEqual([1, 1, 1]);
        expect(new Set(traces.flat().map(({ trace }) => trace)).size).toBe(3);
        expect(new Set(traces.flat().map(({ span }) => span)).size).toBe(9);
      });

      test('configured headers replace recorded ones; accept-encoding stays as recorded', async () => {
        const servers = await arms(ok, ok);
        const headers = [
          ['Authorization', 'pseudonym'],
          ['Accept-Encoding', 'br;q=1.0'],
        ] as const;
        await drive([exchange(1, { headers })], servers, {}, { headers: { authorization: 'Bearer token' } });
        for (const { received } of servers)
          expect(received[0]?.headers).toMatchObject({ authorization: 'Bearer token', 'accept-encoding': 'br;q=1.0' });
      });

      test('odd characters in paths and headers arrive as bytes, not as a second request', async () => {
        const servers = await arms(ok, ok);
        const odd = [
          exchange(1, { target: '/suche/käse und brot?q=a b' }),
          exchange(2, { headers: [['x-name', 'Łódź']] }),
          exchange(3, { headers: [['x', 'a\r\nevil: 1']] }),
          exchange(4, { method: 'CONNECT' }),
        ];
        const { summary, trials } = await drive(odd, servers);
        expect(trials).toHaveLength(2);
        expect(summary).toMatchObject({ sent: 2, orphans: 0, unsendable: { header: 1, method: 1 } });
        for (const { received } of servers)
          expect(received.map(({ url }) => url).sort()).toEqual(['/items/2', '/suche/k%C3%A4se%20und%20brot?q=a%20b']);
      });

      test('the recorded status and the exchange go along', async () => {
        const response = { status: 302, headers: [], body: null, latencyMs: null };
        const { trials } = await drive([exchange(5, { response })], await arms(ok, ok));
        expect(trials[0]).toMatchObject({ recordedStatus: 302, exchangeId: 'e5', route: 'GET /items/{id}' });
      });
    });

    describe('the course of a run', () => {
      test('recorded times divided by speed are the intended starts', async () => {
        const { trials, summary } = await drive(
          [exchange(0), exchange(200), exchange(400)].map((one, i) => ({ ...one, atMs: 1_000 + i * 200 })),
          await arms(ok, ok),
          { speed: 4 },
        );
        expect(trials.map(({ at }) => at)).toEqual([0, 0.05, 0.1]);
        expect(summary.askedRate).toBeCloseTo(20, 6);
      });

      test('a rate ends with the time given, however short the recording', async () => {
        const { trials, summary } = await drive(many(3), await arms(ok, ok), { rate: 100, durationMs: 300 });
        expect(trials).toHaveLength(30);
        expect(trials.map(({ at }) => at).sort((a, b) => a - b)[29]).toBeCloseTo(0.29, 9);
        expect(summary).toMatchObject({ sent: 30, completed: 30, askedRate: 100, latenessMs: { count: 30 } });
      });

      test('rate: auto starts low and freezes', async () => {
        const handle = start(
          prepared(many(10)),
          (await arms(ok, ok)).map(({ target }) => target),
          { rate: 'auto', durationMs: 3_000 },
          () => {},
          { cpuShare: () => 0.9 },
        );
        const summary = await handle.done;
        expect(summary.askedRate).not.toBeNull();
        expect(summary.askedRate).toBeLessThan(50); // the arms are said to be too busy from the start
        expect(summary.completed).toBe(summary.sent);
      });

      test('an asynchronous source is read, and read again', async () => {
        const source = {
          async *[Symbol.asyncIterator]() {
            yield* prepared(many(4));
          },
        };
        let trials = 0;
        const summary = await start(
          source,
          (await arms(ok, ok)).map(({ target }) => target),
          { rate: 200, durationMs: 100 },
          () => trials++,
        ).done;
        expect(trials).toBe(20);
        expect(summary.sent).toBe(20);
      });

      test('a source that can be read once ends the run', async () => {
        const once = prepared(many(4))[Symbol.iterator]();
        const summary = await start(
          once,
          (await arms(ok, ok)).map(({ target }) => target),
          { rate: 'closed' },
          () => {},
        ).done;
        expect(summary.sent).toBe(4);
      });

      test('nothing to send is FS_RECORDING_EMPTY', async () => {
        const servers = await arms(ok, ok);
        await expect(drive([], servers)).rejects.toSatisfyCode('FS_RECORDING_EMPTY');
        await expect(drive([exchange(1, { method: 'CONNECT' })], servers)).rejects.toSatisfyCode('FS_RECORDING_EMPTY');
      });

      test('a source or a sink that throws ends the run with its error', async () => {
        const servers = await arms(ok, ok);
        const targets = servers.map(({ target }) => target);
        function* broken(): Generator<PreparedRequest> {
          yield* prepared(many(3));
          throw new Error('truncated gzip');
        }
        await expect(start(broken(), targets, {}, () => {}).done).rejects.toThrow('truncated gzip');
        async function* brokenLater(): AsyncGenerator<PreparedRequest> {
          yield* prepared(many(3));
          throw new Error('truncated later');
        }
        await expect(start(brokenLater(), targets, {}, () => {}).done).rejects.toThrow('truncated later');
        const sink = (): void => {
          throw new Error('disk full');
        };
        await expect(start(prepared(many(3)), targets, {}, sink).done).rejects.toThrow('disk full');
      });

      test('stop lets what is in flight finish', async () => {
        const slow: Answer = (_q, r) => void setTimeout(() => r.end('x'), 30);
        const servers = await arms(slow, slow);
        let observed = 0;
        const handle = start(
          prepared(many(5)),
          servers.map(({ target }) => target),
          { rate: 'closed', connections: 3 },
          () => observed++,
        );
        while (servers[0]?.received.length !== 3) await new Promise((resolve) => setTimeout(resolve, 2));
        handle.stop();
        const summary = await handle.done;
        expect(summary).toMatchObject({ sent: 3, completed: 3, orphans: 0 });
        expect(observed).toBe(3);
      });

      test.each(['concurrent', 'back-to-back'] as const)('%s: what hangs at the end is a timeout long before its time', async (pairing) => {
        const servers = await arms(ok, () => {}, ok);
        let passedMs = 0;
        const clock = { now: () => Date.now(), monotonic: () => performance.now() + passedMs, sleep: async () => {} };
        const trials: Trial[] = [];
        const handle = start(
          prepared(many(12), ({ id }) => `client-${Number(id.slice(1)) % 2}`),
          servers.map(({ target }) => target),
          { pairing, timeoutMs: 3_600_000 },
          (trial) => trials.push(trial),
          { clock },
        );
        while ((servers[1]?.received.length ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 2));
        while (handle.snapshot().sent < 12) await new Promise((resolve) => setTimeout(resolve, 2));
        passedMs = 6_000;
        const summary = await handle.done;
        const unreached = summary.unsendable?.['unreached'] ?? 0;
        expect(summary).toMatchObject({ sent: 12 - unreached, completed: 12 - unreached, orphans: 0 });
        expect(trials).toHaveLength(12 - unreached);
        for (const trial of trials) expect(trial.shadow).toMatchObject({ status: null, error: 'timeout' });
      });

      test('an answer that is slower than the shortest wait, but no slower than others were, is waited for', async () => {
        let passedMs = 0;
        const clock = { now: () => Date.now(), monotonic: () => performance.now() + passedMs, sleep: async () => {} };
        const held: (() => void)[] = [];
        const [primary] = await arms((_q, r) => void held.push(() => r.end('x')), ok);
        const trials: Trial[] = [];
        const handle = start(
          prepared(many(2)),
          [(primary as ArmServer).target],
          { rate: 'closed', connections: 1, timeoutMs: 3_600_000, durationMs: 3_600_000 },
          (trial) => trials.push(trial),
          { clock },
        );
        const answerNext = async (n: number): Promise<void> => {
          while (held.length < n) await new Promise((resolve) => setTimeout(resolve, 2));
          passedMs += 8_000;
          await new Promise((resolve) => setTimeout(resolve, 200)); // several looks at the deadlines
          held[n - 1]?.();
        };
        await answerNext(1);
        while (held.length < 2) await new Promise((resolve) => setTimeout(resolve, 2));
        handle.stop();
        await answerNext(2);
        expect(await handle.done).toMatchObject({ sent: 2, completed: 2, orphans: 0 });
        expect(trials.map((trial) => trial.primary.error)).toEqual([null, null]);
      });

      test('a signal aborted before the start sends nothing', async () => {
        const servers = await arms(ok, ok);
        const { summary } = await drive(many(3), servers, {}, { signal: AbortSignal.abort() });
        expect(summary).toMatchObject({ sent: 0, completed: 0, orphans: 0 });
        expect(servers[0]?.received).toHaveLength(0);
      });

      test('every order of the arms occurs', async () => {
        const order: string[] = [];
        const note =
          (arm: string): Answer =>
          (request, response) => {
            order.push(`${request.url}:${arm}`);
            response.end('x');
          };
        const servers = await arms(note('p'), note('s'), note('b'));
        await drive(many(120), servers, { pairing: 'back-to-back' });
        const seen = new Map<string, string>();
        for (const entry of order) {
          const [url = '', arm = ''] = entry.split(':');
          seen.set(url, (seen.get(url) ?? '') + arm);
        }
        expect(new Set(seen.values())).toEqual(new Set(['psb', 'pbs', 'spb', 'sbp', 'bps', 'bsp']));
      });

      test('no connection is left open', async () => {
        const servers = await arms(ok, ok);
        await drive(many(20), servers);
        for (const server of servers) while ((await server.connections()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      });
    });
  });
}

expect.extend({
  toSatisfyCode(error: unknown, code: string) {
    const pass = isForeshadowError(error) && error.code === code;
    return { pass, message: () => `expected ${code}, got ${String(error)}` };
  },
});

declare module 'expect' {
  interface Matchers<R> {
    toSatisfyCode(code: string): R;
  }
}
