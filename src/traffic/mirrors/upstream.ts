import { Client, type Dispatcher } from 'undici';

/** One request on its way to one side: undici's handler, told which connection it has. */
export interface UpstreamCall extends Dispatcher.DispatchHandler {
  /** made when a connection is there */
  options(): Dispatcher.DispatchOptions;
  connection: Connection | null;
  /** nobody waits for it any more: it is not sent */
  readonly abandoned: boolean;
}

/** A connection to a side; undici opens it again where it was closed. */
export interface Connection {
  readonly client: Client;
  /** requests it has carried */
  uses: number;
}

export interface UpstreamSpec {
  readonly connections: number;
  /** to the head of the answer, and between two parts of its body; 0: somebody else watches */
  readonly timeoutMs: number;
  readonly connectTimeoutMs: number;
}

/** Idle connections are closed by us before most servers do, so that few requests meet one just closed. */
const KEEP_ALIVE_MS = 4_000;
/** Heads of answers beyond this are refused. */
const ANSWER_HEADER_BYTES = 262_144;

/** The connections to one side: the last used is taken first, and what finds none free waits in line. */
export class Upstream {
  /** a connection has become free and nobody waits for it */
  onFree: () => void = () => {};
  readonly secure: boolean;
  readonly hostname: string;
  private readonly url: URL;
  private readonly spec: UpstreamSpec;
  private readonly all: Connection[] = [];
  private readonly idle: Connection[] = [];
  private waiting: UpstreamCall[] = [];
  private head = 0;
  private closed = false;

  constructor(url: URL, spec: UpstreamSpec) {
    this.url = url;
    this.spec = spec;
    this.secure = url.protocol === 'https:';
    this.hostname = url.hostname.replace(/^\[|\]$/g, '');
  }

  get opened(): number {
    return this.all.length;
  }

  get hasFree(): boolean {
    return !this.closed && (this.idle.length > 0 || this.all.length < this.spec.connections);
  }

  /** Sends it now, or when a connection is free. */
  send(call: UpstreamCall): void {
    const connection = this.take();
    if (connection) this.dispatch(call, connection);
    else this.waiting.push(call);
  }

  /** To be called once for each call that was sent, when it is over. */
  free(connection: Connection): void {
    for (let next = this.waiting[this.head]; next !== undefined; next = this.waiting[this.head]) {
      this.forward();
      if (next.abandoned) continue;
      this.dispatch(next, connection);
      return;
    }
    this.idle.push(connection);
    this.onFree();
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.all.map(({ client }) => client.destroy()));
  }

  private forward(): void {
    if (++this.head < 256 && this.head < this.waiting.length) return;
    this.waiting = this.waiting.slice(this.head);
    this.head = 0;
  }

  private take(): Connection | undefined {
    return this.idle.pop() ?? this.connect();
  }

  private dispatch(call: UpstreamCall, connection: Connection): void {
    connection.uses++;
    call.connection = connection;
    connection.client.dispatch(call.options(), call);
  }

  private connect(): Connection | undefined {
    if (this.closed || this.all.length >= this.spec.connections) return undefined;
    const { timeoutMs, connectTimeoutMs } = this.spec;
    const client = new Client(this.url.origin, {
      pipelining: 1,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      connectTimeout: connectTimeoutMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: ANSWER_HEADER_BYTES,
      allowH2: false,
    });
    const connection = { client, uses: 0 };
    this.all.push(connection);
    return connection;
  }
}
