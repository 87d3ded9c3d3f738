import { Pool } from 'undici';
import type { Arm, Target } from '../../environment/environment.js';
import type { BodyBudget } from './body-budget.js';
import type { Call } from './call.js';
import { Deadlines } from './deadlines.js';
import { SessionGate } from './session-gate.js';

/** Requests that wait for a free connection of an arm; one more is turned away as a timeout: with so many before it, it would have been one. */
export const LANE_QUEUE = 4_096;

export interface LaneSpec {
  readonly connections: number;
  readonly timeoutMs: number;
  /** an answer later than this, and nobody waits for the arm any more until it answers again */
  readonly patienceMs: number;
  readonly bodyCapBytes: number;
  /** keep the order of each session on this arm */
  readonly sessions: boolean;
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
  private readonly pool: Pool;
  private readonly spec: LaneSpec;
  private readonly deadlines: Deadlines<Call>;
  private readonly gate: SessionGate<Call> | null;
  private readonly queue: Call[] = [];
  private queueHead = 0;
  private active = 0;
  private draining = false;

  constructor(target: Target, spec: LaneSpec, budget: BodyBudget, now: () => number) {
    this.arm = target.arm;
    this.spec = spec;
    this.bodyCapBytes = spec.bodyCapBytes;
    this.budget = budget;
    this.now = now;
    this.deadlines = new Deadlines<Call>(spec.patienceMs, spec.timeoutMs);
    this.gate = spec.sessions ? new SessionGate<Call>() : null;
    // Deadlines are our own (one list, one timer), so undici's per-request timers are off; one request a connection at a time.
    this.pool = new Pool(target.origin, {
      connections: spec.connections,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      connectTimeout: spec.timeoutMs,
      keepAliveTimeout: 30_000,
      allowH2: false,
    });
  }

  get overtaken(): number {
    return this.gate?.overtaken ?? 0;
  }

  submit(call: Call): void {
    this.deadlines.add(call);
    if (!this.gate || call.flight.session === '' || this.gate.enter(call.flight.session, call)) this.offer(call);
  }

  /** The call's observation stands: it waits for nothing any more. */
  finished(call: Call): void {
    this.deadlines.remove(call);
    if (call.error === null && !call.overdue) this.stalled = false;
    if (!this.gate || call.flight.session === '') return;
    let next = this.gate.leave(call.flight.session);
    while (next?.done) next = this.gate.leave(call.flight.session);
    if (next) this.offer(next);
  }

  /** A connection is free again. */
  freed(): void {
    this.active--;
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

  async close(): Promise<void> {
    await this.pool.destroy();
  }

  private offer(call: Call): void {
    if (this.active < this.spec.connections) this.dispatch(call);
    else if (this.queue.length - this.queueHead < LANE_QUEUE) this.queue.push(call);
    else call.turnAway();
  }

  private dispatch(call: Call): void {
    this.active++;
    this.pool.dispatch(call.flight.optionsFor(this.arm), call);
  }

  /** In a loop and never from within itself: a refused connection answers at once, and a long line would exhaust the stack. */
  private drain(): void {
    if (this.draining) return;
    this.draining = true;
    while (this.active < this.spec.connections && this.queueHead < this.queue.length) {
      const call = this.queue[this.queueHead++];
      if (call && !call.done) this.dispatch(call);
    }
    if (this.queueHead > 1_024 || this.queueHead === this.queue.length) {
      this.queue.splice(0, this.queueHead);
      this.queueHead = 0;
    }
    this.draining = false;
  }
}
