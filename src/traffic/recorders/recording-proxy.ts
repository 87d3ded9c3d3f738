import { Agent as HttpAgent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Clock } from '../../core/clock.js';
import { listenOn, originOf } from '../../io/listen.js';
import type { Exchange } from '../exchange.js';
import { clientOf } from '../session.js';
import { type Destination, destinationOf } from './addresses.js';
import { createCapture, readCaptured } from './capture.js';
import { type Forwarded, type ForwardContext, forward } from './forward.js';
import { passConnect, passUpgrade } from './tunnel.js';

/** Bodies are recorded up to here and marked as truncated beyond; they always flow whole. */
export const RECORDED_BODY_BYTES = 1024 * 1024;
/** How long requests under way may take once the proxy is being closed. */
const CLOSE_GRACE_MS = 2_000;

export interface ProxyOptions {
  readonly target: URL;
  /** port 0: a free one */
  readonly listen: { readonly host: string; readonly port: number };
  readonly clock: Clock;
  /** raw exchanges: the writer anonymises. Must not throw; what it does never holds up an answer */
  readonly record: (exchange: Exchange) => void;
  readonly bodyCapBytes?: number | undefined;
}

export interface ProxyCounts {
  requests: number;
  /** handed to `record` */
  recorded: number;
  /** passed on or refused without being recorded, by reason */
  readonly unrecorded: Record<string, number>;
}

/** A running proxy. Disposing waits shortly for requests under way, then closes everything. */
export interface RecordingProxy extends AsyncDisposable {
  /** how clients reach it: http://host:port */
  readonly origin: string;
  readonly counts: ProxyCounts;
}

/**
 * A reverse proxy (also usable as HTTP_PROXY) that passes everything through and records what goes to the target. WebSockets and tunnels pass unrecorded; other
 * hosts only for clients on this machine, so that it is no open proxy.
 * @throws FS_PORT_IN_USE, FS_VALUE (an address that cannot be listened on)
 */
export async function startRecordingProxy(options: ProxyOptions): Promise<RecordingProxy> {
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 0, maxHeaderSize: 128 * 1024 });
  const port = await listenOn(server, options.listen);
  const context: ForwardContext = {
    httpAgent: new HttpAgent({ keepAlive: true }),
    httpsAgent: new HttpsAgent({ keepAlive: true }),
    ownOrigins: originsOf(options.listen.host, port),
  };
  const counts: ProxyCounts = { requests: 0, recorded: 0, unrecorded: {} };
  const pending = new Set<Promise<void>>();
  const sockets = new Set<Duplex>();
  const startMs = options.clock.monotonic();
  server.on('request', (request, reply) => {
    const recording = serve(request, reply, options, context, counts, startMs).catch(() => miss(counts, 'record-failed'));
    pending.add(recording);
    void recording.finally(() => pending.delete(recording));
  });
  server.on('upgrade', (request, socket, head) => {
    track(sockets, socket);
    serveUpgrade(request, socket, head, options.target, context, counts);
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    track(sockets, socket);
    serveConnect(request, socket, head, counts, sockets);
  });
  return {
    origin: originOf(options.listen.host, port),
    counts,
    async [Symbol.asyncDispose]() {
      await close(server, sockets, options.clock);
      await Promise.all(pending);
      context.httpAgent.destroy();
      context.httpsAgent.destroy();
    },
  };
}

async function serve(
  request: IncomingMessage,
  reply: ServerResponse,
  options: ProxyOptions,
  context: ForwardContext,
  counts: ProxyCounts,
  startMs: number,
): Promise<void> {
  const id = String(counts.requests++);
  const destination = destinationOf(request.url ?? '', options.target, context.ownOrigins);
  const refusal = destination === null ? 400 : !destination.recorded && !isLoopback(request.socket) ? 403 : null;
  if (destination === null || refusal !== null) {
    miss(counts, 'refused');
    reply
      .writeHead(refusal ?? 400, { 'content-type': 'text/plain', connection: 'close' })
      .end('foreshadow record: only the target is served here\n');
    return;
  }
  const cap = options.bodyCapBytes ?? RECORDED_BODY_BYTES;
  const captures = { request: createCapture(cap), response: createCapture(cap) };
  const sentMs = options.clock.monotonic();
  const forwarded = await forward(request, reply, destination, context, {
    requestChunk: captures.request.add,
    responseChunk: captures.response.add,
  });
  const latencyMs = options.clock.monotonic() - sentMs;
  if (!destination.recorded) miss(counts, 'other-host');
  else if (!forwarded.response) miss(counts, forwarded.outcome);
  else {
    const address = request.socket.remoteAddress ?? 'unknown';
    options.record(await toExchange(id, sentMs - startMs, latencyMs, request, destination, forwarded, captures, cap, address));
    counts.recorded++;
  }
}

type Captures = Readonly<Record<'request' | 'response', ReturnType<typeof createCapture>>>;

async function toExchange(
  id: string,
  atMs: number,
  latencyMs: number,
  request: IncomingMessage,
  destination: Destination,
  forwarded: Forwarded,
  captures: Captures,
  cap: number,
  address: string,
): Promise<Exchange> {
  const { requestHeaders, response } = forwarded;
  const sent = await readCaptured(captures.request, requestHeaders, cap);
  const received = response && (await readCaptured(captures.response, response.headers, cap));
  return {
    id,
    atMs,
    method: request.method ?? 'GET',
    target: destination.path,
    ...sent,
    response: response && received && { status: response.status, ...received, latencyMs },
    client: clientOf(requestHeaders, address, response?.headers ?? [], received?.body?.encoding === 'utf8' ? received.body.text : ''),
  };
}

function serveUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  target: URL,
  context: ForwardContext,
  counts: ProxyCounts,
): void {
  counts.requests++;
  miss(counts, 'websocket');
  const destination = destinationOf(request.url ?? '', target, context.ownOrigins);
  if (destination?.recorded) passUpgrade(request, socket, head, destination, context.ownOrigins);
  else socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
}

function serveConnect(request: IncomingMessage, socket: Duplex, head: Buffer, counts: ProxyCounts, sockets: Set<Duplex>): void {
  counts.requests++;
  miss(counts, 'tunnel');
  if (!isLoopback(request.socket)) {
    socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    return;
  }
  const upstream = passConnect(request.url ?? '', socket, head);
  if (upstream) track(sockets, upstream);
}

function miss(counts: ProxyCounts, reason: string): void {
  counts.unrecorded[reason] = (counts.unrecorded[reason] ?? 0) + 1;
}

function track(sockets: Set<Duplex>, socket: Duplex): void {
  sockets.add(socket);
  socket.on('error', () => {});
  socket.once('close', () => sockets.delete(socket));
}

/** Stops accepting, lets requests under way finish for a moment, then cuts what is left. */
async function close(server: Server, sockets: ReadonlySet<Duplex>, clock: Clock): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const socket of sockets) socket.destroy();
  server.closeIdleConnections();
  const grace = new AbortController();
  const cut = clock.sleep(CLOSE_GRACE_MS, grace.signal).then(
    () => server.closeAllConnections(),
    () => {},
  );
  await closed;
  grace.abort();
  await cut;
}

function originsOf(host: string, port: number): ReadonlySet<string> {
  return new Set([originOf(host, port), ...['127.0.0.1', 'localhost', '[::1]'].map((name) => new URL(`http://${name}:${port}`).origin)]);
}

function isLoopback(socket: Socket): boolean {
  return /^(?:::1|(?:::ffff:)?127\.)/.test(socket.remoteAddress ?? '');
}
