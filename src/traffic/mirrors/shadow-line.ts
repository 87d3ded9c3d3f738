import type { Dispatcher } from 'undici';
import { Deadlines } from '../engines/deadlines.js';
import { CircuitBreaker } from '../mirror/circuit-breaker.js';
import { CopyQueue } from '../mirror/copy-queue.js';
import type { MirrorDrop, MirrorCounts } from '../mirror/counts.js';
import type { MirrorLimits } from '../mirror/spec.js';
import type { ErrorWord } from '../observation.js';
import { Copy, type CopyLine } from './copy.js';
import type { Pair } from './pair.js';
import { type Connection, Upstream } from './upstream.js';

export interface ShadowLineOptions {
  readonly shadow: URL;
  readonly limits: MirrorLimits;
  readonly counts: MirrorCounts;
  readonly now: () => number;
  readonly arrivedAt: () => number;
}

/**
 * The way of the copies to the shadow: a bounded line, connections of its own, a deadline from the moment a copy is queued, and a breaker. Nothing here is
 * ever waited for by a request's own way; what does not fit is dropped and counted.
 */
export class ShadowLine implements CopyLine {
  readonly breaker = new CircuitBreaker();
  readonly now: () => number;
  readonly arrivedAt: () => number;
  private readonly upstream: Upstream;
  private readonly queue: CopyQueue<Copy>;
  private readonly deadlines: Deadlines<Copy>;
  private readonly counts: MirrorCounts;
  private readonly timer: NodeJS.Timeout;
  /** copies whose fate is open, and those of them that are on a connection */
  private under = 0;
  private sending = 0;
  private stopping = false;
  /** the last failure's word: what a copy would meet that is not sent because of it */
  private lastError: ErrorWord = 'timeout';
  private drained: () => void = () => {};

  constructor({ shadow, limits, counts, now, arrivedAt }: ShadowLineOptions) {
    this.now = now;
    this.arrivedAt = arrivedAt;
    this.counts = counts;
    this.upstream = new Upstream(shadow, {
      connections: limits.shadowConnections,
      timeoutMs: 0,
      connectTimeoutMs: limits.shadowTimeoutMs,
    });
    this.upstream.onFree = () => this.pump();
    this.queue = new CopyQueue<Copy>(limits.queueLength, limits.queueBytes);
    this.deadlines = new Deadlines<Copy>(limits.shadowTimeoutMs, limits.shadowTimeoutMs);
    this.timer = setInterval(() => this.sweep(), Math.min(100, Math.max(5, limits.shadowTimeoutMs / 20)));
    this.timer.unref();
  }

  get waiting(): number {
    return this.queue.length;
  }

  /** copies on a connection */
  get inFlight(): number {
    return this.sending;
  }

  /** Queues a copy, or drops it and says why. Its pair is told how it ended either way. */
  submit(pair: Pair, request: Dispatcher.DispatchOptions, bytes: number): void {
    pair.copy = 'submitted';
    if (this.stopping) {
      this.turnAway(pair, 'stopped');
      return;
    }
    if (!this.breaker.admits(this.now())) {
      this.turnAway(pair, 'breaker-open');
      return;
    }
    const copy = new Copy(pair, request, bytes, this);
    const overflow = this.queue.add(copy);
    if (overflow !== null) {
      this.breaker.withdraw();
      this.turnAway(pair, overflow);
      return;
    }
    this.under++;
    copy.dueAtMs = this.now();
    this.deadlines.add(copy);
    this.pump();
  }

  /** A copy that is not sent: the shadow is not there for it, which is what a user would have met. */
  private turnAway(pair: Pair, reason: MirrorDrop): void {
    this.counts.drop(reason);
    pair.wasDropped = true;
    pair.finish(pair.shadow, reason === 'breaker-open' ? this.lastError : 'timeout');
  }

  over(copy: Copy, error: ErrorWord | null): void {
    this.under--;
    this.deadlines.remove(copy);
    if (copy.unsendable) {
      this.counts.drop('unsendable');
      this.breaker.withdraw();
      copy.pair.isVoid = true;
    } else if (error === null) {
      this.counts.sent++;
      this.breaker.succeed();
    } else {
      this.counts.fail(error);
      this.lastError = error;
      this.breaker.fail(this.now());
    }
    copy.pair.finish(copy.pair.shadow, error);
    if (this.under === 0) this.drained();
  }

  free(connection: Connection): void {
    this.sending--;
    this.upstream.free(connection);
  }

  /** Lets what is under way finish, at most for `graceMs`; then it is over, one way or another. */
  async stop(graceMs: number): Promise<void> {
    this.stopping = true;
    if (this.under > 0) {
      const cut = setTimeout(() => this.drained(), graceMs);
      await new Promise<void>((resolve) => (this.drained = resolve));
      clearTimeout(cut);
    }
    clearInterval(this.timer);
    for (const copy of this.deadlines.waiting()) copy.giveUp();
    await this.upstream.close();
  }

  private pump(): void {
    while (this.upstream.hasFree) {
      const copy = this.queue.take();
      if (!copy) return;
      if (copy.isOver) continue;
      this.sending++;
      this.upstream.send(copy);
    }
  }

  private sweep(): void {
    this.deadlines.expire(
      this.now(),
      () => {},
      (copy) => copy.giveUp(),
    );
  }
}
