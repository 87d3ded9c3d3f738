import type { Clock } from '../../src/core/clock.js';

interface Timer {
  readonly due: number;
  readonly ring: () => void;
}

/** No tick of a run is so long. */
const LONG_MS = 1_500;
/** Real milliseconds between two looks whether everybody waits. */
const QUIET_MS = 2;

/**
 * A clock that jumps to the next timer as soon as nothing is going on, so that an hour of watching takes a second. While `isBusy` says that an
 * answer is awaited, time stands still: a slow machine changes nothing.
 */
export class JumpingClock implements Clock, Disposable {
  private readonly startedAt: number;
  private readonly isBusy: () => boolean;
  private readonly timers: Timer[] = [];
  private readonly interval: NodeJS.Timeout;
  private elapsed = 0;
  private quiet = 0;

  constructor(startedAt: number, isBusy: () => boolean) {
    this.startedAt = startedAt;
    this.isBusy = isBusy;
    this.interval = setInterval(() => this.jump(), QUIET_MS);
  }

  now(): number {
    return this.startedAt + this.elapsed;
  }

  monotonic(): number {
    return this.elapsed;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const timer: Timer = { due: this.elapsed + Math.max(0, ms), ring: resolve };
      this.timers.push(timer);
      signal?.addEventListener('abort', () => {
        const index = this.timers.indexOf(timer);
        if (index >= 0) this.timers.splice(index, 1);
        reject(signal.reason);
      });
    });
  }

  /**
   * Two quiet looks in a row, so that whatever was just woken has had its turn; forty before a long jump, which is the time limit of somebody who
   * may be between two of his requests.
   */
  private jump(): void {
    this.quiet = this.isBusy() ? 0 : this.quiet + 1;
    const next = this.timers.toSorted((a, b) => a.due - b.due)[0];
    if (!next || this.quiet < (next.due - this.elapsed > LONG_MS ? 40 : 2)) return;
    this.quiet = 0;
    this.timers.splice(this.timers.indexOf(next), 1);
    this.elapsed = Math.max(this.elapsed, next.due);
    next.ring();
  }

  [Symbol.dispose](): void {
    clearInterval(this.interval);
  }
}
