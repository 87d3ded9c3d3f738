import { Agent as HttpAgent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';
import type { Random } from '../../core/random.js';
import { type ListenAddress, listenOn, originOf } from '../../io/listen.js';
import { newTracePrefix } from '../../trace/tag.js';
import type { BreakerState } from '../mirror/circuit-breaker.js';
import { MirrorCounts } from '../mirror/counts.js';
import type { Forwarding } from '../mirror/forwarding.js';
import type { MirrorLimits, MirrorShares } from '../mirror/spec.js';
import { toStep } from '../mirror/assign.js';
import type { UserRow } from '../mirror/user-tally.js';
import type { Exchange } from '../exchange.js';
import type { Trial } from '../observation.js';
import type { Select } from '../select.js';
import type { SelectBy } from '../spec.js';
import { Arrivals } from './arrivals.js';
import { Copier } from './copier.js';
import { Reception } from './reception.js';
import { ShadowLine } from './shadow-line.js';
import { type LeaseState, SplitLease } from './split-lease.js';
import { Upstream } from './upstream.js';

export interface MirrorOptions {
  readonly listen: ListenAddress;
  /** PEM texts */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  readonly primary: URL;
  readonly shadow: URL | null;
  readonly shares: MirrorShares;
  readonly by: SelectBy;
  /** key of the choice: the same key chooses the same users on every machine */
  readonly key: string;
  /** which requests are copied at all, by method and path */
  readonly filter?: Select | undefined;
  /** methods that may change something are copied too */
  readonly unsafe: boolean;
  readonly limits: MirrorLimits;
  /** null: the shadow lies inside the primary's trust boundary and gets the original */
  readonly forwarding: Forwarding | null;
  readonly runId: string;
  readonly clock: Clock;
  readonly random: Random;
  /** every pair, in the order in which they end; must not throw */
  readonly observe?: ((trial: Trial) => void) | undefined;
  /** pairs whose copy was dropped are observed as well, as requests that the shadow did not answer in time */
  readonly observeDropped?: boolean | undefined;
  /**
   * every other copy is sent before its request, about 0.05 ms of the primary's time: whatever going second costs or saves (it depends on the machine,
   * bench/mirror-fairness.mjs), both sides have it as often
   */
  readonly fairOrder?: boolean | undefined;
  /** every answered request, raw: the writer anonymises */
  readonly record?: ((exchange: Exchange) => void) | undefined;
}

export interface MirrorStatus {
  readonly shares: MirrorShares;
  readonly lease: LeaseState;
  readonly counts: MirrorCounts;
  /** clients' requests under way */
  readonly open: number;
  readonly copies: { readonly waiting: number; readonly inFlight: number };
  readonly breaker: BreakerState;
  readonly connections: { readonly primary: number; readonly split: number };
}

/** A running mirror. `stop` is graceful: requests under way are answered, copies under way are waited for as long as a copy may take. */
export interface Mirror extends AsyncDisposable {
  /** how clients reach it */
  readonly origin: string;
  readonly counts: MirrorCounts;
  /** @throws FS_VALUE where there is no shadow to send anybody to */
  setShares(shares: Partial<MirrorShares>): MirrorShares;
  /** The split stands for so long and then goes back to nobody by itself; null: until it is changed. */
  keepSplit(forMs: number | null): LeaseState;
  /** what users of either side got, in whole blocks since `sinceMs` (milliseconds since the epoch) */
  users(sinceMs: number, blockMs: number): readonly UserRow[];
  status(): MirrorStatus;
  stop(): Promise<void>;
}

/**
 * A reverse proxy that answers from the primary, copies a share of the requests to a shadow, compares and drops what the shadow answers, and sends a share of
 * users to the shadow for real. Nothing of the shadow's is ever waited for by a request that the primary answers.
 * @throws FS_PORT_IN_USE, FS_VALUE (address, certificate)
 */
export async function startMirror(options: MirrorOptions): Promise<Mirror> {
  const running = new RunningMirror(options);
  await running.listen();
  return running;
}

class RunningMirror implements Mirror {
  origin = '';
  readonly counts = new MirrorCounts();
  private readonly options: MirrorOptions;
  private readonly server: Server;
  private readonly reception: Reception;
  private readonly line: ShadowLine | null;
  private readonly upstreams: { readonly primary: Upstream; readonly shadow: Upstream | null };
  private readonly agent = new HttpAgent({ keepAlive: false });
  private readonly tunnels = new Set<Duplex>();
  private readonly lease: SplitLease;
  private shares: MirrorShares;
  private stopping: Promise<void> | null = null;

  constructor(options: MirrorOptions) {
    const { limits, clock, primary, shadow } = options;
    this.options = options;
    this.shares = { share: toStep(options.shares.share), split: toStep(options.shares.split) };
    const users = {
      connections: limits.primaryConnections,
      timeoutMs: limits.primaryTimeoutMs,
      connectTimeoutMs: Math.min(10_000, limits.primaryTimeoutMs || 10_000),
    };
    this.upstreams = { primary: new Upstream(primary, users), shadow: shadow && new Upstream(shadow, users) };
    const now = (): number => clock.monotonic();
    const arrivals = new Arrivals(clock);
    this.line = shadow && new ShadowLine({ shadow, limits, counts: this.counts, now, arrivedAt: () => arrivals.now() });
    const startedAtMs = now();
    const tracePrefix = newTracePrefix(options.random, options.runId);
    const copier = this.line && new Copier(options, this.line, this.counts, startedAtMs, tracePrefix);
    this.reception = new Reception(options, this.counts, this.upstreams, copier, () => this.shares, startedAtMs, arrivals);
    this.lease = new SplitLease(clock, () => void this.setShares({ split: 0 }));
    this.server = createListener(options, this.reception.accept);
    this.serve();
  }

  async listen(): Promise<void> {
    const { listen, tls } = this.options;
    const port = await listenOn(this.server, listen);
    this.origin = originOf(listen.host, port, tls ? 'https' : 'http');
  }

  setShares(changed: Partial<MirrorShares>): MirrorShares {
    const next = { share: toStep(changed.share ?? this.shares.share), split: toStep(changed.split ?? this.shares.split) };
    if (!this.line && (next.split > 0 || changed.share !== undefined))
      throw fail('FS_VALUE', { found: 'a mirror without a shadow', expected: '--shadow URL before a share can be sent there' });
    this.shares = next;
    return next;
  }

  keepSplit(forMs: number | null): LeaseState {
    return this.lease.keep(forMs);
  }

  users(sinceMs: number, blockMs: number): readonly UserRow[] {
    return this.reception.users.rows(sinceMs, this.options.clock.now(), blockMs);
  }

  status(): MirrorStatus {
    const { line, counts, shares, upstreams } = this;
    return {
      shares,
      lease: this.lease.state,
      counts,
      open: this.reception.open,
      copies: { waiting: line?.waiting ?? 0, inFlight: line?.inFlight ?? 0 },
      breaker: line?.breaker.state ?? 'closed',
      connections: { primary: upstreams.primary.opened, split: upstreams.shadow?.opened ?? 0 },
    };
  }

  stop(): Promise<void> {
    this.stopping ??= this.close();
    return this.stopping;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  private serve(): void {
    const { server, reception } = this;
    server.on('request', (request, reply) => reception.serve(request, reply));
    server.on('checkContinue', (request: IncomingMessage, reply: ServerResponse) => reception.serve(request, reply, true));
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.tunnels.add(socket);
      socket.once('close', () => this.tunnels.delete(socket));
      reception.upgrade(request, socket, head);
    });
    server.on('connect', (_request: IncomingMessage, socket: Duplex) => {
      this.counts.read++;
      this.counts.refuse('connect');
      socket.on('error', () => {});
      socket.end('HTTP/1.1 405 Method Not Allowed\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
    server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => reception.reject(error, socket));
  }

  private async close(): Promise<void> {
    const { limits } = this.options;
    const { server, reception, upstreams, line } = this;
    this.lease[Symbol.dispose]();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    reception.stop();
    server.closeIdleConnections();
    for (const socket of this.tunnels) socket.destroy();
    const cut = setTimeout(() => server.closeAllConnections(), limits.drainMs);
    await closed;
    clearTimeout(cut);
    await line?.stop(limits.shadowTimeoutMs);
    await reception.settled();
    await Promise.all([upstreams.primary.close(), upstreams.shadow?.close()]);
    this.agent.destroy();
  }
}

function createListener({ limits, tls }: MirrorOptions, accept: (request: IncomingMessage) => boolean): Server {
  const settings = {
    keepAliveTimeout: 65_000,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs / 2),
    maxHeaderSize: limits.headerBytes,
    insecureHTTPParser: false,
    requireHostHeader: false, // checked with the rest of the head, where it is counted
    noDelay: true,
    optimizeEmptyRequests: true, // no stream for a body that is not there; unknown, and so ignored, before Node 24
    shouldUpgradeCallback: accept,
  };
  const server = tls ? createSecure(tls, settings) : createServer(settings);
  server.maxHeadersCount = 0; // bounded by bytes; a count would leave the rest out silently
  return server;
}

function createSecure(tls: NonNullable<MirrorOptions['tls']>, settings: object): Server {
  try {
    return createTlsServer({ ...settings, ...tls, ALPNProtocols: ['http/1.1'] });
  } catch (cause) {
    throw fail('FS_VALUE', {
      found: `a key and certificate that do not fit (${(cause as Error).message})`,
      expected: 'PEM files of one key pair',
      cause,
    });
  }
}
