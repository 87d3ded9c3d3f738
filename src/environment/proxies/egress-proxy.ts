import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createServer as createTlsServer, type Server as TlsServer, TLSSocket } from 'node:tls';
import { fail } from '../../core/errors.js';
import { decide, type CallEnd, type Destination, explainDenial, labelOfHost, readAuthority } from '../egress.js';
import { answerCall, type CallContext, ownHost } from './answer-call.js';
import { PATIENCE_MS, sniff } from './sniff.js';
import { refuseTunnel, tunnel } from './tunnel.js';

/** Connections one arm may hold open at a time; more are not accepted. */
export const MOST_CONNECTIONS = 1_024;
/** A header larger than this is refused. */
const MOST_HEADER_BYTES = 64 * 1024;
const HEADERS_WITHIN_MS = 30_000;

export interface ProxyOptions extends Omit<CallContext, 'ownPort'> {
  /** port 0: a free one */
  readonly listen: {
    readonly host: string;
    readonly port: number;
    /** further ports, where nothing forbids it: for clients that do not ask for a proxy */
    readonly alsoOn?: readonly number[] | undefined;
  };
}

/** The proxy of one arm, so that every call is known to be that arm's. Disposing closes every connection at once. */
export interface EgressProxy extends AsyncDisposable {
  readonly port: number;
}

/**
 * One listener for everything an arm may say to its proxy: requests in absolute form, CONNECT, and plain HTTP or TLS of clients that believe
 * they speak to the host itself (by Host and SNI).
 * @throws FS_PORT_IN_USE where it cannot listen
 */
export async function startEgressProxy(options: ProxyOptions): Promise<EgressProxy> {
  const proxy = new ArmProxy(options);
  await proxy.listen();
  return proxy;
}

class ArmProxy implements EgressProxy {
  port = 0;
  private isClosing = false;
  private readonly options: ProxyOptions;
  private readonly doors: Server[] = [];
  private readonly http = createHttpServer({ maxHeaderSize: MOST_HEADER_BYTES, headersTimeout: HEADERS_WITHIN_MS, requestTimeout: 0 });
  private readonly sockets = new Set<Duplex>();
  /** where the requests of a connection go that was opened by CONNECT */
  private readonly tunnelled = new WeakMap<Duplex, Destination>();
  private readonly byName: TlsServer;
  /** opened connections on which a request came */
  private readonly used = new WeakSet<Duplex>();

  constructor(options: ProxyOptions) {
    this.options = options;
    this.http.on('request', (request, reply) => void this.serve(request, reply));
    this.http.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => void this.connect(request, socket, head));
    this.http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => this.upgrade(request, socket, head));
    this.http.on('clientError', (_, socket: Duplex) => refuseTunnel(socket, 400, 'Foreshadow does not understand this request.\n'));
    this.byName = this.tlsServer(undefined);
  }

  async listen(): Promise<void> {
    const { host, port, alsoOn = [] } = this.options.listen;
    this.port = await this.openDoor(host, port).catch((cause: NodeJS.ErrnoException) => {
      const found = `the egress proxy of ${this.options.arm} at ${host}:${port} (${cause.code ?? cause.message})`;
      throw fail('FS_PORT_IN_USE', { found, cause });
    });
    for (const also of alsoOn) await this.openDoor(host, also).catch(() => undefined);
  }

  private async openDoor(host: string, port: number): Promise<number> {
    const door = createServer({ noDelay: true }, (socket) => void this.greet(socket));
    door.maxConnections = MOST_CONNECTIONS;
    door.listen(port, host);
    await once(door, 'listening');
    door.on('error', () => undefined); // an accept that fails (no more descriptors) is the client's problem, not the run's
    this.doors.push(door);
    return (door.address() as AddressInfo).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = this.doors.map((door) => new Promise<void>((resolve) => void door.close(() => resolve())));
    this.isClosing = true;
    for (const socket of this.sockets) socket.destroy();
    await Promise.all(closed);
  }

  /** A fresh connection: plain requests to the proxy, or TLS of a client that believes it has reached the host. */
  private async greet(socket: Socket): Promise<void> {
    this.track(socket);
    const protocol = await sniff(socket);
    if (socket.destroyed) return;
    if (protocol === 'tls' && this.options.authority) this.byName.emit('connection', socket);
    else if (protocol === undefined || protocol === 'tls') socket.destroy();
    else this.http.emit('connection', socket);
    socket.resume();
  }

  private async serve(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    this.used.add(request.socket);
    const { destination, target } = this.addressOf(request);
    if (destination) await answerCall(request, reply, { destination, target }, { ...this.options, ownPort: this.port });
    else {
      const text = `This is Foreshadow's proxy for outbound calls of the ${this.options.arm}; it serves requests to other hosts.\n`;
      reply.writeHead(400, { 'content-type': 'text/plain', connection: 'close' }).end(text);
    }
  }

  /** Where a request is meant to go: the tunnel it came through, its absolute form, or the header Host. */
  private addressOf(request: IncomingMessage): { readonly destination: Destination | undefined; readonly target: string } {
    const url = request.url ?? '/';
    const through = this.tunnelled.get(request.socket);
    if (/^https?:\/\//i.test(url)) {
      const absolute = URL.canParse(url) ? new URL(url) : undefined;
      if (!absolute || absolute.hostname === '') return { destination: undefined, target: url };
      const tls = absolute.protocol === 'https:';
      const host = absolute.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
      const port = absolute.port === '' ? (tls ? 443 : 80) : Number(absolute.port);
      return { destination: through ?? { host, port, tls }, target: url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/') };
    }
    const tls = request.socket instanceof TLSSocket;
    const named = through ?? readAuthority(request.headers.host ?? '', tls ? 443 : 80);
    const destination = named && { ...named, tls: through?.tls ?? tls };
    const isProxyItself = destination !== undefined && !through && destination.port === this.port;
    return { destination: isProxyItself ? undefined : destination, target: url };
  }

  /** A tunnel: TLS and HTTP in it are opened, so that each request is a call; anything else passes as bytes where it is allowed. */
  private async connect(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    this.track(socket);
    const address = readAuthority(request.url ?? '', 0);
    if (!address) return refuseTunnel(socket, 400, `Foreshadow does not understand CONNECT ${String(request.url).slice(0, 200)}\n`);
    const ruling = decide(this.options.policy, { ...address, tls: true });
    const isOpened = this.options.authority !== null && (ruling.kind === 'stub' || this.options.policy.tls !== 'pass');
    if (ruling.kind === 'own') {
      if (head.length > 0) socket.unshift(head);
      return tunnel(
        { ...address, host: ownHost(address.host, callerOf(socket)), tls: true },
        socket,
        this.options.connectDirect,
        () => undefined,
        true,
      );
    }
    if (!isOpened) return this.passTunnel({ ...address, tls: true }, socket, head);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const protocol = await sniff(socket, head, ruling.kind === 'stub' ? PATIENCE_MS : undefined);
    if (socket.destroyed || protocol === undefined) return void socket.destroy();
    const destination = { ...address, tls: protocol === 'tls' };
    if (protocol === 'tls') this.tlsServer(destination).emit('connection', socket);
    else if (protocol === 'http') {
      this.tunnelled.set(socket, destination);
      this.http.emit('connection', socket);
    } else if (ruling.kind === 'allow') return tunnel(destination, socket, this.options.connectDirect, this.noted(destination));
    else {
      this.note(destination, 'denied');
      socket.destroy();
    }
    socket.resume();
  }

  /** TLS that is not opened. */
  private passTunnel(destination: Destination, socket: Duplex, head: Buffer): void {
    const { kind } = decide(this.options.policy, destination);
    if (kind === 'deny' || kind === 'stub') {
      this.note(destination, 'denied');
      refuseTunnel(socket, 403, explainDenial('CONNECT', labelOfHost(destination)));
      return;
    }
    if (head.length > 0) socket.unshift(head);
    tunnel(destination, socket, this.options.connectDirect, this.noted(destination), true);
  }

  private noted(destination: Destination): (connected: boolean) => void {
    return (connected) => this.note(destination, connected ? 'tunnel' : 'failed');
  }

  private note(destination: Destination, end: CallEnd): void {
    this.options.report({ arm: this.options.arm, host: labelOfHost(destination), call: 'CONNECT', end, count: 1 });
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.track(socket);
    this.used.add(request.socket);
    const { destination, target } = this.addressOf(request);
    const { arm, policy, report, nameCall, connectDirect } = this.options;
    if (!destination) {
      refuseTunnel(socket, 400, 'Foreshadow does not understand this request.\n');
      return;
    }
    const { kind } = decide(policy, destination);
    const call = { arm, host: labelOfHost(destination), call: nameCall('GET', target), count: 1 };
    if (kind === 'deny' || kind === 'stub') {
      report({ ...call, end: kind === 'deny' ? 'denied' : 'unmatched' });
      refuseTunnel(socket, 403, explainDenial('a WebSocket', call.host));
      return;
    }
    if (head.length > 0) socket.unshift(head);
    const lines = request.rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
    const first = Buffer.from(`GET ${target} HTTP/1.1\r\n${lines}\r\n`, 'latin1');
    tunnel(
      kind === 'own' ? { ...destination, host: ownHost(destination.host, request.socket.remoteAddress) } : destination,
      socket,
      connectDirect,
      (connected) => kind === 'own' || report({ ...call, end: connected ? 'answered' : 'failed' }),
      false,
      first,
    );
  }

  /** A server that shows a certificate for the tunnel's host, or for the name the client asks for. */
  private tlsServer(destination: Destination | undefined): TlsServer {
    const { authority } = this.options;
    const server = createTlsServer({
      ALPNProtocols: ['http/1.1'],
      SNICallback: (name, done) => done(null, authority?.contextFor(name.toLowerCase())),
    });
    if (destination && authority) server.setSecureContext(authority.optionsFor(destination.host));
    server.on('secureConnection', (socket: TLSSocket) => {
      this.track(socket);
      if (destination) this.tunnelled.set(socket, destination);
      // Some clients look at the certificate only once the handshake is over, and then just leave.
      socket.once('close', () => this.used.has(socket) || this.noteDistrust(destination, socket));
      this.http.emit('connection', socket);
    });
    server.on('tlsClientError', (error: NodeJS.ErrnoException, socket: TLSSocket) => {
      if (/alert|certificate|hang up|disconnected/i.test(error.message)) this.noteDistrust(destination, socket);
      socket.destroy();
    });
    return server;
  }

  private noteDistrust(destination: Destination | undefined, socket: TLSSocket): void {
    if (this.isClosing) return;
    const name = destination ?? { host: socket.servername || 'unknown', port: 443, tls: true };
    this.note(name, decide(this.options.policy, name).kind === 'deny' ? 'denied' : 'certificate-refused');
  }

  private track(socket: Duplex): void {
    if (this.sockets.has(socket)) return;
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => this.sockets.delete(socket));
  }
}

/** The other end's address; a stream that is no socket has none. */
const callerOf = (socket: Duplex): string | undefined => ('remoteAddress' in socket ? (socket as Socket).remoteAddress : undefined);
