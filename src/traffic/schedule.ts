/**
 * When each request is meant to start: absolute times from the start of the traffic, so that a late start is never passed on to
 * the next one (a schedule that sleeps the difference to its predecessor adds its errors up and runs ever slower than asked).
 */
export interface Schedule {
  /**
   * The intended start of the next request, ms since the start of the traffic; never before the one before it.
   * @param recordedAtMs when the request was made in its recording
   */
  next(recordedAtMs: number): number;
}

/** A constant rate that may be changed; a change holds from the next request on, and past starts stay where they were. */
export interface ConstantSchedule extends Schedule {
  /** requests a second */
  readonly rate: number;
  setRate(rate: number): void;
  /** Nothing starts before this. @returns by how much that puts off what follows, ms; 0 where the next start lies later anyway */
  putOff(untilMs: number): number;
}

/**
 * Request k starts at k / rate seconds.
 * @param rate requests a second, above zero
 */
export function constantSchedule(rate: number): ConstantSchedule {
  let current = rate;
  let anchorMs = 0;
  let sinceAnchor = 0;
  let lastMs: number | null = null;
  return {
    get rate() {
      return current;
    },
    setRate(next) {
      if (next === current) return;
      anchorMs = lastMs === null ? 0 : lastMs + 1_000 / next;
      sinceAnchor = 0;
      current = next;
    },
    putOff(untilMs) {
      const delayMs = untilMs - (anchorMs + (sinceAnchor * 1_000) / current);
      if (delayMs <= 0) return 0;
      anchorMs = untilMs;
      sinceAnchor = 0;
      return delayMs;
    },
    next() {
      lastMs = anchorMs + (sinceAnchor++ * 1_000) / current;
      return lastMs;
    },
  };
}

/**
 * The recording's own times, counted from its first request and divided by `speed` (2.5 is two and a half times as fast).
 * A request recorded before its predecessor (clock of several machines) starts together with it.
 */
export function recordedSchedule(speed: number): Schedule {
  let first: number | null = null;
  let last = 0;
  return {
    next(recordedAtMs) {
      first ??= recordedAtMs;
      last = Math.max(last, (recordedAtMs - first) / speed);
      return last;
    },
  };
}
