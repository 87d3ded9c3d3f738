import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dispatcher } from 'undici';
import type { ResponseHeaders } from '../engines/compare-calls.js';
import { errorWord } from '../engines/error-word.js';
import { answerHeaders, type Onward } from '../mirror/framing.js';
import type { ErrorWord } from '../observation.js';
import type { Pair } from './pair.js';
import type { RequestBody } from './request-body.js';
import type { Connection, Upstream, UpstreamCall } from './upstream.js';

/** Bodies up to here are written in one piece with their head: copying them is cheaper than a vectored write. */
const ONE_WRITE_BYTES = 16_384;

/** Sees an answer flow by, for a recording. Must not throw. */
export interface AnswerTap {
  head(status: number, headers: readonly string[]): void;
  data(chunk: Uint8Array): void;
}

/** How a request ended for its client. */
export type RelayEnd = 'answered' | 'failed' | 'broken' | 'client-gone';

/** What the mirror does for a request under way. */
export interface RelayHost {
  now(): number;
  /** when what is being read came in */
  arrivedAt(): number;
  /** asks for `flush` once the present turn of the event loop is over */
  flushSoon(relay: Relay): void;
  /** the client has its answer, or will never have it */
  ended(relay: Relay, end: RelayEnd, error: ErrorWord | null): void;
  /** where a request goes that failed before an answer began and may be sent again; null: nowhere */
  retry(relay: Relay, error: ErrorWord): Upstream | null;
}

/**
 * One request and its answer on their way between client and the side that answers: undici's handler, streaming both ways with back-pressure. The head of an
 * answer and its first bytes are written together where they came together, which is one system call instead of two.
 */
export class Relay implements UpstreamCall {
  readonly request: IncomingMessage;
  readonly reply: ServerResponse;
  readonly head: Onward;
  readonly side: 'primary' | 'shadow';
  connection: Connection | null = null;
  /** the pair this request is half of; null where it is not mirrored */
  pair: Pair | null = null;
  tap: AnswerTap | null = null;
  /** set on the answer: a cookie that keeps a user on their side */
  setCookie: string | null = null;
  status = 0;
  /** on the monotonic clock */
  startedAtMs = Number.NaN;
  isOver = false;
  /** has been sent a second time */
  retried = false;
  private upstream: Upstream;
  private readonly host: RelayHost;
  private readonly body: RequestBody | null;
  private readonly servername: string | null;
  private controller: Dispatcher.DispatchController | null = null;
  private message = '';
  private headers: string[] | null = null;
  private held: Uint8Array | null = null;
  private pausedAtMs = Number.NaN;

  constructor(
    request: IncomingMessage,
    reply: ServerResponse,
    head: Onward,
    side: 'primary' | 'shadow',
    body: RequestBody | null,
    upstream: Upstream,
    host: RelayHost,
  ) {
    this.request = request;
    this.reply = reply;
    this.head = head;
    this.side = side;
    this.body = body;
    this.upstream = upstream;
    this.servername = upstream.secure ? upstream.hostname : null;
    this.host = host;
    reply.sendDate = false;
    reply.on('close', this.closed);
  }

  get abandoned(): boolean {
    return this.isOver;
  }

  get hasBody(): boolean {
    return this.body !== null;
  }

  start(): void {
    this.startedAtMs = this.host.now();
    this.upstream.send(this);
  }

  options(): Dispatcher.DispatchOptions {
    const method = (this.request.method ?? 'GET') as Dispatcher.HttpMethod;
    const options: Dispatcher.DispatchOptions = { method, path: this.head.path, headers: this.head.headers };
    if (this.body !== null) options.body = this.body;
    if (method === 'HEAD') options.reset = false; // undici closes the connection after each HEAD otherwise
    if (this.servername !== null) (options as { servername?: string }).servername = this.servername;
    return options;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.isOver) controller.abort(new Error('the client went away'));
    else if (this.pair) this.pair.primary.sentAtMs = this.host.now();
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: ResponseHeaders, message?: string): void {
    if (status < 200) {
      this.inform(status, headers);
      return;
    }
    this.status = status;
    this.message = message ?? '';
    this.headers = answerHeaders((controller.rawHeaders ?? []) as readonly (Buffer | string)[]);
    if (this.setCookie !== null) this.headers.push('Set-Cookie', this.setCookie);
    this.tap?.head(status, this.headers);
    if (this.pair) {
      this.pair.primary.status = status;
      this.pair.primary.headers = headers;
    }
    this.host.flushSoon(this);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    if (this.isOver) return;
    this.tap?.data(chunk);
    this.pair?.add(this.pair.primary, chunk);
    if (this.headers !== null && this.held === null) {
      this.held = chunk;
      return;
    }
    this.flush();
    if (this.reply.write(chunk)) return;
    controller.pause();
    this.pausedAtMs = this.host.now();
    this.reply.once('drain', this.drained);
  }

  onResponseEnd(controller: Dispatcher.DispatchController, trailers?: ResponseHeaders): void {
    const nowMs = this.pair ? this.host.arrivedAt() : 0;
    if (!this.isOver) this.writeEnd(controller, trailers);
    if (this.pair) this.pair.primary.endedAtMs = nowMs;
    this.over('answered', null);
    this.letGo();
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    queueMicrotask(() => this.letGo()); // undici empties the connection's queue first
    if (this.isOver) return;
    const word = errorWord(error);
    const next = this.reply.headersSent || this.headers !== null ? null : this.host.retry(this, word);
    if (next) {
      queueMicrotask(() => this.again(next));
      return;
    }
    this.giveAnswer(word);
  }

  /** What has been held back is written now. */
  flush(): void {
    const { headers, held } = this;
    if (headers === null || this.isOver) return;
    this.headers = null;
    this.held = null;
    this.reply.writeHead(this.status, this.message, headers);
    if (held) this.reply.write(held);
    else this.reply.flushHeaders();
  }

  /** The client went away: nobody waits for the answer, so it is not waited for. */
  abandon(): void {
    if (this.isOver) return;
    this.over('client-gone', null);
    this.controller?.abort(new Error('the client went away'));
    this.body?.destroy();
  }

  private writeEnd(controller: Dispatcher.DispatchController, trailers: ResponseHeaders | undefined): void {
    const { headers, held } = this;
    const raw = controller.rawTrailers as readonly (Buffer | string)[] | null | undefined;
    if (headers !== null && !raw?.length) {
      this.headers = null;
      this.reply.writeHead(this.status, this.message, headers);
      if (!held) this.reply.end();
      else if (held.byteLength <= ONE_WRITE_BYTES) this.reply.end(latin1(held), 'latin1');
      else this.reply.end(held);
      return;
    }
    this.flush();
    if (raw?.length && trailers) this.reply.addTrailers(trailers as Record<string, string>);
    this.reply.end();
  }

  /** An interim answer: passed on to who can understand it. */
  private inform(status: number, headers: ResponseHeaders): void {
    if (this.request.httpVersionMinor < 1 || this.reply.headersSent) return;
    const { link, ...rest } = headers;
    if (status === 103 && link !== undefined)
      this.reply.writeEarlyHints({ ...(rest as Record<string, string>), link: link as string | string[] });
    else if (status === 102) this.reply.writeProcessing();
  }

  private again(upstream: Upstream): void {
    this.upstream = upstream;
    if (!this.isOver) upstream.send(this);
  }

  private giveAnswer(word: ErrorWord): void {
    const begun = this.reply.headersSent;
    this.headers = null;
    if (begun) {
      this.over('broken', word);
      this.reply.destroy();
      return;
    }
    const status = word === 'timeout' ? 504 : 502;
    this.over('failed', word);
    this.reply.writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      ...(this.request.complete ? {} : { connection: 'close' }),
    });
    this.reply.end(`foreshadow mirror: the ${this.side} gave no answer (${word})\n`);
  }

  private readonly drained = (): void => {
    if (this.pair) this.pair.primary.heldUpMs += this.host.now() - this.pausedAtMs;
    this.controller?.resume();
  };

  private readonly closed = (): void => {
    if (!this.reply.writableFinished) this.abandon();
  };

  private over(end: RelayEnd, error: ErrorWord | null): void {
    if (this.isOver) return;
    this.isOver = true;
    this.host.ended(this, end, error);
  }

  private letGo(): void {
    const { connection } = this;
    this.connection = null;
    if (connection) this.upstream.free(connection);
  }
}

/** Byte for byte: each byte one character, written as one byte. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
