import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../core/clock.js';
import type { Exchange } from '../exchange.js';
import type { Onward } from '../mirror/framing.js';
import { toPairs } from '../mirror/user.js';
import { type Capture, createCapture, readCaptured } from '../recorders/capture.js';
import { clientOf } from '../session.js';
import type { AnswerTap } from './relay.js';

/** A request and its answer as they are being recorded. */
class RecordedRelay implements AnswerTap {
  status = 0;
  headers: readonly string[] = [];
  readonly request: Capture;
  readonly response: Capture;
  readonly method: string;
  readonly target: string;
  readonly requestHeaders: readonly string[];
  readonly address: string;
  readonly sentMs: number;

  constructor(method: string, { path, headers }: Onward, address: string, sentMs: number, capBytes: number) {
    this.method = method;
    this.target = path;
    this.requestHeaders = headers.slice();
    this.address = address;
    this.sentMs = sentMs;
    this.request = createCapture(capBytes);
    this.response = createCapture(capBytes);
  }

  head(status: number, headers: readonly string[]): void {
    this.status = status;
    this.headers = headers;
  }

  data(chunk: Uint8Array): void {
    this.response.add(chunk);
  }
}

/** Makes a recording of what passes by, after the answer has been given. */
export class Recording {
  private readonly record: (exchange: Exchange) => void;
  private readonly capBytes: number;
  private readonly clock: Clock;
  private readonly startedAtMs: number;
  private readonly writing = new Set<Promise<void>>();
  private count = 0;

  constructor(record: (exchange: Exchange) => void, capBytes: number, clock: Clock, startedAtMs: number) {
    this.record = record;
    this.capBytes = capBytes;
    this.clock = clock;
    this.startedAtMs = startedAtMs;
  }

  begin(request: IncomingMessage, head: Onward, address: string): AnswerTap {
    return new RecordedRelay(request.method ?? 'GET', head, address, this.clock.monotonic(), this.capBytes);
  }

  bodyTap(tap: AnswerTap): ((chunk: Uint8Array) => void) | null {
    return tap instanceof RecordedRelay ? tap.request.add : null;
  }

  keep(tap: AnswerTap): void {
    if (!(tap instanceof RecordedRelay)) return;
    const latencyMs = this.clock.monotonic() - tap.sentMs;
    const written = this.write(tap, latencyMs).catch(() => {});
    this.writing.add(written);
    void written.finally(() => this.writing.delete(written));
  }

  async settled(): Promise<void> {
    while (this.writing.size > 0) await Promise.all(this.writing);
  }

  private async write(tap: RecordedRelay, latencyMs: number): Promise<void> {
    const requestHeaders = toPairs(tap.requestHeaders);
    const responseHeaders = toPairs(tap.headers);
    const sent = await readCaptured(tap.request, requestHeaders, this.capBytes);
    const received = await readCaptured(tap.response, responseHeaders, this.capBytes);
    this.record({
      id: String(this.count++),
      atMs: tap.sentMs - this.startedAtMs,
      method: tap.method,
      target: tap.target,
      ...sent,
      response: { status: tap.status, ...received, latencyMs },
      client: clientOf(requestHeaders, tap.address, responseHeaders),
    });
  }
}
