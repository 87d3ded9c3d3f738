import type { Dispatcher } from 'undici';
import type { ResponseHeaders } from '../engines/compare-calls.js';
import type { Expiring } from '../engines/deadlines.js';
import { errorWord, isUnsendable } from '../engines/error-word.js';
import type { ErrorWord } from '../observation.js';
import type { Pair } from './pair.js';
import type { Connection, UpstreamCall } from './upstream.js';

/** What the line to the shadow does for its copies. */
export interface CopyLine {
  now(): number;
  /** when what is being read came in */
  arrivedAt(): number;
  over(copy: Copy, error: ErrorWord | null): void;
  free(connection: Connection): void;
}

/** A copied request and the shadow's answer to it, which is read, kept for comparing and dropped. */
export class Copy implements UpstreamCall, Expiring {
  readonly pair: Pair;
  readonly bytes: number;
  connection: Connection | null = null;
  dueAtMs = 0;
  previous: Expiring | null = null;
  following: Expiring | null = null;
  /** its result stands */
  isOver = false;
  /** undici refused it before anything was sent */
  unsendable = false;
  private readonly line: CopyLine;
  private readonly request: Dispatcher.DispatchOptions;
  private controller: Dispatcher.DispatchController | null = null;

  constructor(pair: Pair, request: Dispatcher.DispatchOptions, bytes: number, line: CopyLine) {
    this.pair = pair;
    this.request = request;
    this.bytes = bytes;
    this.line = line;
  }

  get abandoned(): boolean {
    return this.isOver;
  }

  options(): Dispatcher.DispatchOptions {
    return this.request;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.isOver) controller.abort(new Error('given up before it was sent'));
    else this.pair.shadow.sentAtMs = this.line.now();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: ResponseHeaders): void {
    if (status < 200) return;
    this.pair.shadow.status = status;
    this.pair.shadow.headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    if (!this.isOver) this.pair.add(this.pair.shadow, chunk);
  }

  onResponseEnd(): void {
    this.pair.shadow.endedAtMs = this.line.arrivedAt();
    this.end(null);
    this.letGo();
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.unsendable = !this.isOver && isUnsendable(error);
    this.end(errorWord(error));
    queueMicrotask(() => this.letGo()); // undici empties the connection's queue first
  }

  /** Its time is over, wherever it stands. */
  giveUp(word: ErrorWord = 'timeout'): void {
    this.end(word);
    this.controller?.abort(new Error(word));
  }

  private end(error: ErrorWord | null): void {
    if (this.isOver) return;
    this.isOver = true;
    this.line.over(this, error);
  }

  private letGo(): void {
    const { connection } = this;
    this.connection = null;
    if (connection) this.line.free(connection);
  }
}
