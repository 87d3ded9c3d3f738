import type { Clock } from '../../core/clock.js';

/** How long a split may stand without somebody saying so again. */
export interface LeaseState {
  /** milliseconds; null: the split stands until it is changed */
  readonly leftMs: number | null;
  /** it ran out, and everybody was sent back; stays true until it is said anew */
  readonly hasLapsed: boolean;
}

/** A dead man's switch: calls `lapse` once, unless it is renewed in time. By the monotonic clock: a system clock that is set changes nothing. */
export class SplitLease implements Disposable {
  private readonly clock: Clock;
  private readonly lapse: () => void;
  private timer: AbortController | null = null;
  private endsAtMs: number | null = null;
  private hasLapsed = false;

  constructor(clock: Clock, lapse: () => void) {
    this.clock = clock;
    this.lapse = lapse;
  }

  /** @param forMs from now on; null: for good */
  keep(forMs: number | null): LeaseState {
    this.timer?.abort();
    this.timer = null;
    this.hasLapsed = false;
    this.endsAtMs = forMs === null ? null : this.clock.monotonic() + forMs;
    if (forMs !== null) this.wait(forMs, (this.timer = new AbortController()));
    return this.state;
  }

  get state(): LeaseState {
    return { leftMs: this.endsAtMs === null ? null : Math.max(0, this.endsAtMs - this.clock.monotonic()), hasLapsed: this.hasLapsed };
  }

  private wait(forMs: number, timer: AbortController): void {
    this.clock.sleep(forMs, timer.signal).then(
      () => {
        this.endsAtMs = null;
        this.hasLapsed = true;
        this.lapse();
      },
      () => undefined, // renewed, or the mirror ended
    );
  }

  [Symbol.dispose](): void {
    this.timer?.abort();
  }
}
