import type { Clock } from '../../core/clock.js';

/**
 * When what is being read came in: the same moment for everything of one turn of the event loop. Two answers that came in together are read one after the
 * other, and passing the first on takes time, which by readings of their own would count for the second. How much that is, and for which side, depends on
 * the machine: bench/mirror-fairness.mjs measures it.
 */
export class Arrivals {
  private readonly clock: Clock;
  private atMs = Number.NaN;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** On the monotonic clock. */
  now(): number {
    if (Number.isNaN(this.atMs)) {
      this.atMs = this.clock.monotonic();
      setImmediate(this.forget); // runs once all that was readable has been read
    }
    return this.atMs;
  }

  private readonly forget = (): void => {
    this.atMs = Number.NaN;
  };
}
