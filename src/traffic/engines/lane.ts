import { Client } from 'undici';
import type { Arm, Target } from '../../environment/environment.js';
import type { Pace } from '../engine.js';
import type { BodyBudget } from './body-budget.js';
import type { Call } from './call.js';
import { Deadlines } from './deadlines.js';
import { SessionGate } from './session-gate.js';

/** Requests that wait for a free connection of an arm; one more is turned away as a timeout: with so many before it, it would have been one. */
export const LANE_QUEUE = 4_096;

/** Idle connections are closed by us before most servers do (Node 5 s, uvicorn 5 s), so that no request meets a connection just closed. */
const KEEP_ALIVE_MS = 4_000;

export interface LaneSpec {
  readonly connections: number;
  readonly timeoutMs: number;
  /** an answer later than this, and nobody waits for the arm any more until it answers again */
  readonly patienceMs: number;
  readonly bodyCapBytes: number;
  /** whose requests keep their order on this arm: every session's; or only those of clients that write, where order is kept before requests get here, but not on an arm that nobody waits for */
  readonly order: 'sessions' | 'writers' | 'none';
}

/**
 * The way to one arm: its connections, its waiting line, its deadlines. Lanes share nothing but the body budget, so that an arm
 * that hangs, resets or refuses fills its own line and nobody else's.
 */
export class Lane {
  readonly arm: Arm;
  readonly bodyCapBytes: number;
  readonly budget: BodyBudget;
  readonly now: () => number;
  /** an answer is overdue and none has come in time since */
  stalled = false;
  /** the longest anybody has waited for an answer that did come */
  slowestMs = 0;
  private readonly origin: string;
  private readonly clients: Client[] = [];
  /** connections with nothing to do, the last used on top: few stay warm rather than many lukewarm */
  private readonly idle: Client[] = [];
  private readonly spec: LaneSpec;
  private readonly deadlines: Deadlines<Call>;
  private readonly gate: SessionGate<Call> | null;
  private readonly queue: Call[] = [];
  private queueHead = 0;
  private closed = false;
  private draining = false;
  private ended = false;

  constructor(target: Target, spec: LaneSpec, budget: BodyBudget, now: () => number) {
    this.arm = target.arm;
    this.spec = spec;
    this.bodyCapBytes = spec.bodyCapBytes;
    this.budget = budget;
    this.now = now;
    this.deadlines = new Deadlines<Call>(spec.patienceMs, spec.timeoutMs);
    this.gate = spec.order === 'none' ? null : new SessionGate<Call>();
    this.origin = target.origin;
  }

  get overtaken(): number {
    return this.gate?.overtaken ?? 0;
  }

  submit(call: Call): void {
    if (this.ended) {
      call.turnAway();
      return;
    }
    this.deadlines.add(call);
    const line = this.lineOf(call);
    if (!this.gate || line === '' || this.gate.enter(line, call)) this.offer(call);
  }

  /** The call's observation stands: it waits for nothing any more. */
  finished(call: Call): void {
    this.deadlines.remove(call);
    if (call.error === null) {
      this.slowestMs = Math.max(this.slowestMs, call.waitedMs);
      if (!call.overdue) this.stalled = false;
    }
    const line = this.lineOf(call);
    if (!this.gate || line === '') return;
    let next = this.gate.leave(line);
    while (next?.done) next = this.gate.leave(line);
    if (next) this.offer(next);
  }

  /** An account has one line whatever its rounds are called: on an arm that lags the next may come before the last is over. */
  private lineOf({ flight: { request } }: Call): string {
    return request.account ?? (this.spec.order === 'sessions' ? request.session : '');
  }

  /** A connection is free again: the longest waiting takes it. */
  freed(client: Client): void {
    this.idle.push(client);
    this.drain();
  }

  /** Ends what is past its time; `stalled` is told once the arm is found hanging, for everything that waits for it. */
  expire(nowMs: number): void {
    let found = false;
    this.deadlines.expire(
      nowMs,
      (call) => {
        call.overdue = true;
        found ||= !this.stalled;
        this.stalled = true;
        call.flight.advance();
      },
      (call) => call.giveUp(),
    );
    if (found) for (const call of this.deadlines.waiting()) call.flight.advance();
  }

  /** Gives up everything that waits for an answer, and turns away what comes after it. */
  end(): void {
    this.ended = true;
    for (const call of this.deadlines.waiting()) call.giveUp();
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.clients.map((client) => client.destroy()));
  }

  private offer(call: Call): void {
    const client = this.idle.pop() ?? this.connect();
    if (client) this.dispatch(call, client);
    else if (this.queue.length - this.queueHead < LANE_QUEUE) this.queue.push(call);
    else call.turnAway();
  }

  private dispatch(call: Call, client: Client): void {
    call.client = client;
    client.dispatch(call.flight.optionsFor(this.arm), call);
  }

  /**
   * One more connection, as long as there may be. Clients rather than a pool of them: a pool looks through all its connections
   * for each request and wraps each that waits. Deadlines are our own (one list, one timer), so undici's per-request timers are off.
   */
  private connect(): Client | undefined {
    if (this.closed || this.clients.length >= this.spec.connections) return undefined;
    const client = new Client(this.origin, {
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      connectTimeout: this.spec.timeoutMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      allowH2: false,
    });
    this.clients.push(client);
    return client;
  }

  /** In a loop and never from within itself, as a long line would exhaust the stack. */
  private drain(): void {
    if (this.draining || this.closed) return;
    this.draining = true;
    while (this.queueHead < this.queue.length && this.idle.length > 0) {
      const call = this.queue[this.queueHead++];
      const client = call && !call.done ? this.idle.pop() : undefined;
      if (call && client) this.dispatch(call, client);
    }
    if (this.queueHead > 1_024 || (this.queueHead > 0 && this.queueHead === this.queue.length)) {
      this.queue.splice(0, this.queueHead);
      this.queueHead = 0;
    }
    this.draining = false;
  }
}

/** An arm that has not answered for this long (or a quarter of the timeout) is not waited for. */
const PATIENCE_MS = 1_000;

/** A lane for each arm. */
export function openLanes(
  targets: readonly Target[],
  pace: Pick<Pace, 'connections' | 'timeoutMs' | 'bodyCapBytes'>,
  order: LaneSpec['order'],
  budget: BodyBudget,
  now: () => number,
): Lane[] {
  const spec: LaneSpec = { ...pace, patienceMs: Math.min(PATIENCE_MS, pace.timeoutMs / 4), order };
  return targets.map((target) => new Lane(target, spec, budget, now));
}
