import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { assign } from '../mirror/assign.js';
import type { MirrorCounts } from '../mirror/counts.js';
import { addForwarded, isRefusal, type Onward, readHead, type Refusal } from '../mirror/framing.js';
import type { MirrorShares } from '../mirror/spec.js';
import { userOf } from '../mirror/user.js';
import { UserTally } from '../mirror/user-tally.js';
import type { ErrorWord } from '../observation.js';
import { passUpgrade } from '../recorders/tunnel.js';
import { isSafe } from '../safety.js';
import type { Arrivals } from './arrivals.js';
import type { Copier } from './copier.js';
import type { MirrorOptions } from './mirror.js';
import { Recording } from './recording.js';
import { Relay, type RelayEnd, type RelayHost } from './relay.js';
import { RequestBody } from './request-body.js';
import type { Upstream } from './upstream.js';

/** How long what a refused client still sends is read and thrown away. */
const LINGER_MS = 500;
const NO_ORIGINS: ReadonlySet<string> = new Set();

/** Takes requests in: refuses what cannot be passed on safely, decides who answers and what is copied, and sees each request to its end. */
export class Reception implements RelayHost {
  /** what those who asked were given */
  readonly users = new UserTally();
  private readonly options: MirrorOptions;
  private readonly counts: MirrorCounts;
  private readonly upstreams: { readonly primary: Upstream; readonly shadow: Upstream | null };
  private readonly copier: Copier | null;
  private readonly shares: () => MirrorShares;
  private readonly recording: Recording | null;
  private readonly arrivals: Arrivals;
  private readonly prefix: string;
  private readonly underWay = new Set<Relay>();
  /** connections whose last request is over although not all of it has come */
  private readonly unfinished = new WeakSet<Duplex>();
  private unflushed: Relay[] = [];
  private stopped = false;

  constructor(
    options: MirrorOptions,
    counts: MirrorCounts,
    upstreams: { readonly primary: Upstream; readonly shadow: Upstream | null },
    copier: Copier | null,
    shares: () => MirrorShares,
    startedAtMs: number,
    arrivals: Arrivals,
  ) {
    this.arrivals = arrivals;
    this.options = options;
    this.counts = counts;
    this.upstreams = upstreams;
    this.copier = copier;
    this.shares = shares;
    this.recording = options.record ? new Recording(options.record, options.limits.bodyCapBytes, options.clock, startedAtMs) : null;
    this.prefix = options.primary.pathname.replace(/\/$/, '');
  }

  get open(): number {
    return this.underWay.size;
  }

  now(): number {
    return this.options.clock.monotonic();
  }

  arrivedAt(): number {
    return this.arrivals.now();
  }

  /** Only a WebSocket takes a connection over; any other upgrade is declined by being answered as an ordinary request (RFC 9110 7.8). */
  readonly accept = (request: IncomingMessage): boolean => (request.headers.upgrade ?? '').trim().toLowerCase() === 'websocket';

  serve(request: IncomingMessage, reply: ServerResponse, expectsContinue = false): void {
    this.counts.read++;
    const head = readHead(request.rawHeaders, request.url ?? '', request.httpVersionMinor > 0);
    if (isRefusal(head)) {
      this.refuse(head, request, reply);
      return;
    }
    if (this.stopped) reply.shouldKeepAlive = false;
    if (expectsContinue) reply.writeContinue();
    const relay = this.route(request, reply, head);
    this.underWay.add(relay);
    const { pair } = relay;
    if (!pair || head.hasBody) {
      relay.start();
      return;
    }
    // Otherwise the copy goes after the request itself, whose bytes are on their way by then.
    const copyFirst = this.options.fairOrder === true && this.options.random() < 0.5;
    if (copyFirst) this.copier?.send(pair, request, head, null);
    relay.start();
    if (!copyFirst) this.copier?.send(pair, request, head, null);
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.counts.read++;
    socket.on('error', () => {});
    const read = readHead(request.rawHeaders, request.url ?? '', request.httpVersionMinor > 0);
    if (isRefusal(read) || read.hasBody || request.method !== 'GET' || !this.accept(request)) {
      this.counts.refuse('upgrade');
      socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      return;
    }
    this.counts.skip('upgrade');
    const destination = { origin: this.options.primary, path: this.prefix + read.path, recorded: false };
    passUpgrade(request, socket, head, destination, NO_ORIGINS, true);
  }

  /** What the parser refuses: the connection's state is not known any more, so it ends. */
  reject(error: NodeJS.ErrnoException, socket: Duplex): void {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    // A request whose head was taken in is counted already; it ends as that of a client that went away.
    const relay = [...this.underWay].find(({ request }) => request.socket === socket && !request.complete);
    if (!relay && !this.unfinished.has(socket)) {
      this.refuseConnection(socket, error.code);
      return;
    }
    this.cutOff(socket, error.code);
    relay?.abandon();
  }

  private refuseConnection(socket: Duplex, code: string | undefined): void {
    this.counts.read++;
    this.counts.refuse(code === 'HPE_HEADER_OVERFLOW' ? 'header-size' : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'slow' : 'malformed');
    this.cutOff(socket, code);
  }

  private cutOff(socket: Duplex, code: string | undefined): void {
    socket.on('error', () => {});
    socket.end(`HTTP/1.1 ${statusLineOf(code)}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
    socket.on('data', () => {}); // what is still on its way is read, or the answer would be lost with it
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  }

  flushSoon(relay: Relay): void {
    if (this.unflushed.push(relay) === 1) process.nextTick(this.flushAll);
  }

  ended(relay: Relay, end: RelayEnd, error: ErrorWord | null): void {
    this.underWay.delete(relay);
    if (relay.hasBody && !relay.request.complete) this.unfinished.add(relay.request.socket);
    const { pair } = relay;
    this.tell(relay, end);
    if (end === 'answered') this.counts.answered[relay.side]++;
    else if (end === 'client-gone') this.counts.clientsGone++;
    else this.counts.broken[relay.side]++;
    if (pair) {
      if (end === 'client-gone') this.copier?.abandon(pair);
      pair.finish(pair.primary, end === 'client-gone' ? 'closed' : error);
    }
    if (end === 'answered' && relay.tap) this.recording?.keep(relay.tap);
  }

  /** A connection the service had just closed, or a shadow that does not answer a user: once more, to the primary, where that can do no harm. */
  retry(relay: Relay, error: ErrorWord): Upstream | null {
    if (relay.hasBody || !isSafe(relay.request.method ?? '') || relay.retried || this.stopped) return null;
    const isStale = (error === 'closed' || error === 'reset') && (relay.connection?.uses ?? 0) > 1;
    if (relay.side === 'primary' && !isStale) return null;
    relay.retried = true;
    return this.upstreams.primary;
  }

  /** A shadow whose answer the primary had to give failed its user all the same; a client that went away says nothing. */
  private tell(relay: Relay, end: RelayEnd): void {
    if (end === 'client-gone') return;
    const isError = end !== 'answered' || relay.status >= 500 || (relay.retried && relay.side === 'shadow');
    const latencyMs = end === 'answered' ? this.now() - relay.startedAtMs : null;
    this.users.add(relay.side, this.options.clock.now(), latencyMs, isError);
  }

  stop(): void {
    this.stopped = true;
    for (const relay of this.underWay) if (!relay.reply.headersSent) relay.reply.shouldKeepAlive = false;
  }

  /** Resolves when all that is compared and recorded off the requests' way is done. */
  async settled(): Promise<void> {
    await Promise.all([this.copier?.settled(), this.recording?.settled()]);
  }

  private route(request: IncomingMessage, reply: ServerResponse, head: Onward): Relay {
    const method = request.method ?? 'GET';
    const address = plainAddress(request.socket.remoteAddress ?? '');
    const { shares, setCookie, skipped } = this.decide(method, head, address);
    const side = shares.answeredBy;
    const upstream = (side === 'shadow' ? this.upstreams.shadow : null) ?? this.upstreams.primary;
    const pair = skipped === null && this.copier ? this.copier.pairFor(method, head, address) : null;
    const tap = this.recording?.begin(request, head, address) ?? null;
    addForwarded(head.headers, address, this.options.tls ? 'https' : 'http');
    const body = head.hasBody ? this.bodyOf(request, head, pair, tap) : null;
    const relay = new Relay(
      request,
      reply,
      this.prefix === '' ? head : { ...head, path: this.prefix + head.path },
      side,
      body,
      upstream,
      this,
    );
    relay.pair = pair;
    relay.tap = tap;
    relay.setCookie = setCookie;
    return relay;
  }

  private decide(method: string, head: Onward, address: string) {
    const shares = this.shares();
    if (!this.copier) {
      this.counts.skip('no-shadow');
      return { shares: PRIMARY, setCookie: null, skipped: 'no-shadow' as const };
    }
    const asking = { method, target: head.path, headers: head.headers, address };
    const plain = this.options.by === 'random' && shares.split === 0 && shares.share >= 1;
    const user = plain ? ANYBODY : userOf(asking, this.options.by, shares.split > 0, this.fresh);
    const assigned = plain ? EVERYTHING : assign(this.options.key, user.attribute, shares);
    const skipped =
      assigned.answeredBy === 'shadow'
        ? ('split' as const)
        : user.attribute === null
          ? ('missing-attribute' as const)
          : assigned.copied
            ? this.copier.reasonToSkip(asking)
            : ('unselected' as const);
    if (skipped !== null) this.counts.skip(skipped);
    return { shares: assigned, setCookie: user.setCookie, skipped };
  }

  private readonly fresh = (): string => Math.floor(this.options.random() * 2 ** 52).toString(36);

  private bodyOf(request: IncomingMessage, head: Onward, pair: Relay['pair'], tap: Relay['tap']): RequestBody {
    const copied = pair && this.copier ? this.copier.collect(pair) : null;
    const recorded = tap && this.recording ? this.recording.bodyTap(tap) : null;
    const see =
      copied === null && recorded === null
        ? null
        : (chunk: Uint8Array): void => {
            copied?.add(chunk);
            recorded?.(chunk);
          };
    return new RequestBody(request, see, (whole) => {
      if (!pair || !copied) return;
      if (!whole) {
        this.copier?.abandon(pair);
        return;
      }
      pair.primary.sentAtMs = this.now(); // the shadow gets the whole body at once, so the primary's time runs from its last byte
      this.copier?.send(pair, request, head, copied);
    });
  }

  private refuse({ status, reason }: Refusal, request: IncomingMessage, reply: ServerResponse): void {
    this.counts.refuse(reason);
    this.unfinished.add(request.socket);
    request.resume();
    reply.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    reply.end(`foreshadow mirror: this request is not passed on (${reason})\n`);
  }

  private readonly flushAll = (): void => {
    const relays = this.unflushed;
    this.unflushed = [];
    for (const relay of relays) relay.flush();
  };
}

const PRIMARY = { answeredBy: 'primary', copied: false } as const;
const EVERYTHING = { answeredBy: 'primary', copied: true } as const;
const ANYBODY = { attribute: '', setCookie: null } as const;

/** `::ffff:10.0.0.1` is 10.0.0.1. */
function plainAddress(address: string): string {
  const mapped = /^::ffff:(.+)$/i.exec(address)?.[1];
  return mapped !== undefined && isIP(mapped) === 4 ? mapped : address;
}

function statusLineOf(code: string | undefined): string {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return '413 Payload Too Large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
}
