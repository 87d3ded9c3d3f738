import type { Client, Dispatcher } from 'undici';
import type { ErrorWord, Observation } from '../observation.js';
import type { Arm } from '../../environment/environment.js';
import type { Answer, ResponseHeaders } from './compare-calls.js';
import type { Expiring } from './deadlines.js';
import { errorWord, isUnsendable } from './error-word.js';
import type { Flight } from './flight.js';
import type { Lane } from './lane.js';
import { ReceivedBody } from './received-body.js';

const NO_HEADERS: ResponseHeaders = {};

/**
 * One request to one arm: undici's handler and the observation in the making. Made once a request and arm on the hot path: plain
 * fields, no closures. `latencyMs` runs from the moment the request is written to an open connection to its last byte. A call is
 * `done` once its observation stands; undici may let go of the connection later (after a timeout).
 */
export class Call implements Dispatcher.DispatchHandler, Expiring, Answer {
  readonly flight: Flight;
  readonly lane: Lane;
  dueAtMs: number;
  readonly body = new ReceivedBody();
  previous: Expiring | null = null;
  following: Expiring | null = null;
  done = false;
  /** passed its patience while waiting */
  overdue = false;
  /** the client library refused it before anything was sent */
  unsendable = false;
  status: number | null = null;
  headers: ResponseHeaders = NO_HEADERS;
  error: ErrorWord | null = null;
  /** the connection it was given */
  client: Client | null = null;
  private sentAtMs = Number.NaN;
  private endedAtMs = Number.NaN;
  private controller: Dispatcher.DispatchController | null = null;

  /** @param dueAtMs when the arm was meant to get it, on the monotonic clock */
  constructor(flight: Flight, lane: Lane, dueAtMs: number) {
    this.flight = flight;
    this.lane = lane;
    this.dueAtMs = dueAtMs;
  }

  get arm(): Arm {
    return this.lane.arm;
  }

  get method(): string {
    return this.flight.request.exchange.method;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.done) controller.abort(new Error('given up before it was sent'));
    else this.sentAtMs = this.lane.now();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: ResponseHeaders): void {
    if (status < 200) return; // 1xx: the answer is still to come
    this.status = status;
    this.headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    if (!this.done) this.body.add(chunk, this.lane.bodyCapBytes, this.lane.budget);
  }

  onResponseEnd(): void {
    this.endedAtMs = this.lane.now();
    this.finish(null);
    if (this.client) this.lane.freed(this.client);
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.unsendable = !this.done && isUnsendable(error);
    const client = this.client;
    if (client) queueMicrotask(() => this.lane.freed(client)); // undici empties the connection's queue first, and asserts that it is
    this.finish(errorWord(error));
  }

  /** The deadline is over: the observation is a timeout whatever the connection still does. */
  giveUp(): void {
    this.finish('timeout');
    this.controller?.abort(new Error('timeout'));
  }

  /** The arm cannot take it: too many are waiting already. */
  turnAway(): void {
    this.finish('timeout');
  }

  /** From when it was meant to be sent to its last byte; NaN before that. */
  get waitedMs(): number {
    return this.endedAtMs - this.dueAtMs;
  }

  observation(): Observation {
    const answered = this.error === null;
    return {
      status: answered ? this.status : null,
      latencyMs: answered ? this.endedAtMs - this.sentAtMs : null,
      intendedLatencyMs: answered ? this.waitedMs : null,
      sentAtMs: this.sentAtMs,
      bytes: this.body.bytes,
      error: this.error,
    };
  }

  private finish(error: ErrorWord | null): void {
    if (this.done) return;
    this.done = true;
    this.error = error;
    if (error === null) this.flight.learn(this);
    this.lane.finished(this);
    this.flight.finished();
  }
}
