/** When a shadow that fails is left alone, and when it is tried again. */
export interface BreakerSpec {
  /** failures in a row that open it */
  readonly failures: number;
  /** how long it stays open the first time; doubled each time a probe fails */
  readonly openMs: number;
  readonly longestOpenMs: number;
  /** probes in a row that must succeed before it is closed again */
  readonly probes: number;
}

export const DEFAULT_BREAKER: BreakerSpec = { failures: 64, openMs: 1_000, longestOpenMs: 30_000, probes: 3 };

export type BreakerState = 'closed' | 'open' | 'half-open';

/**
 * Keeps copies from a shadow that does not answer: closed, after `failures` in a row open, after `openMs` half-open, where one copy at a time is tried.
 * An answer of any status is a success; failing to answer (refused, reset, timed out, garbage) is not. Time comes in as an argument.
 */
export class CircuitBreaker {
  private readonly spec: BreakerSpec;
  private failed = 0;
  private succeeded = 0;
  private openedAtMs = 0;
  private openForMs: number;
  private probing = false;
  private current: BreakerState = 'closed';
  /** how often it has opened */
  opened = 0;

  constructor(spec: BreakerSpec = DEFAULT_BREAKER) {
    this.spec = spec;
    this.openForMs = spec.openMs;
  }

  get state(): BreakerState {
    return this.current;
  }

  /** Whether a copy may go now; in half-open state the one that may is the probe, and has to be reported. */
  admits(nowMs: number): boolean {
    if (this.current === 'closed') return true;
    if (this.current === 'open') {
      if (nowMs - this.openedAtMs < this.openForMs) return false;
      this.current = 'half-open';
      this.succeeded = 0;
      this.probing = false;
    }
    if (this.probing) return false;
    this.probing = true;
    return true;
  }

  succeed(): void {
    this.failed = 0;
    if (this.current !== 'half-open') return;
    this.probing = false;
    if (++this.succeeded < this.spec.probes) return;
    this.current = 'closed';
    this.openForMs = this.spec.openMs;
  }

  fail(nowMs: number): void {
    if (this.current === 'open') return; // sent before it opened
    if (this.current === 'half-open') {
      this.openForMs = Math.min(this.spec.longestOpenMs, this.openForMs * 2);
      this.open(nowMs);
    } else if (++this.failed >= this.spec.failures) this.open(nowMs);
  }

  /** A copy that was admitted did not go after all: says nothing about the shadow. */
  withdraw(): void {
    this.probing = false;
  }

  private open(nowMs: number): void {
    this.current = 'open';
    this.openedAtMs = nowMs;
    this.failed = 0;
    this.opened++;
  }
}
