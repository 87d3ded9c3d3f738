import type { DriveHandle, DriveSummary, Pace, PreparedRequest } from '../../engine.js';
import type { TransactionSpec } from '../../synthetic/transactions.js';
import { Alarm } from '../alarm.js';
import { Pacing } from '../pacing.js';

/** After a stall everything due begins, but in bursts of this many, so that answers are read in between. */
const BURST = 64;
/** The schedule's own requests carry no time of a recording. */
const NO_REQUEST = { exchange: { atMs: 0 } } as PreparedRequest;

/**
 * When users come: at a rate whatever becomes of those before (open), or each as soon as another has left (closed). A rate found by itself, or one that
 * follows a replay, counts requests: a transaction of five steps then takes five places of the schedule.
 */
export class Arrivals {
  private readonly pacing: Pacing;
  private readonly users: number | null;
  private mostGoing: number;
  private readonly countsSteps: boolean;
  private readonly elapsed: () => number;
  private readonly arrive: (dueMs: number) => number | null;
  private readonly alarm = new Alarm(() => this.pump());
  private dueMs: number | null = null;
  private going = 0;
  private placesTaken = 0;
  private pumping = false;
  private ended = false;

  /** @param arrive begins a transaction and says how many steps it has; null ends everything */
  constructor(spec: TransactionSpec, pace: Pace, elapsed: () => number, arrive: (dueMs: number) => number | null) {
    this.users = spec.users ?? null;
    this.mostGoing = this.users ?? Number.POSITIVE_INFINITY;
    this.countsSteps = spec.rate === 'auto' && this.users === null;
    const rate =
      this.users !== null
        ? 'closed'
        : spec.rate === 'auto'
          ? pace.rate === 'closed' || pace.rate === 'recorded'
            ? 'auto'
            : pace.rate
          : spec.rate;
    this.pacing = new Pacing({ ...pace, rate });
    this.elapsed = elapsed;
    this.arrive = arrive;
  }

  start(): void {
    this.pump();
  }

  /** A transaction is over: in a closed loop the next user comes. */
  left(): void {
    this.going--;
    if (this.users !== null) this.alarm.soon();
  }

  /** So much of the rate, or of the users, from now on. */
  setLoad(load: number): void {
    if (!this.pacing.setLoad(load) || this.users === null) return;
    this.mostGoing = Math.max(1, Math.floor(this.users * load));
    this.alarm.soon();
  }

  /** Requests a second from now on: the share of what a replay beside it sends. */
  follow(rate: number): void {
    if (rate > 0) this.pacing.setRate(rate);
  }

  /** One step of the search for a rate. @param inFlight requests that nobody has answered yet */
  control(inFlight: number, cpuShare: number | null): void {
    this.pacing.control(this.elapsed(), Math.max(0, this.placesTaken - inFlight), cpuShare);
  }

  stop(): void {
    this.ended = true;
    this.alarm.cancel();
    this.pacing.ended(this.elapsed());
  }

  /** @param stepsEach requests a transaction, so that rates are those of requests */
  summary(stepsEach: number): Pick<DriveSummary, 'askedRate' | 'achievedRate' | 'latenessMs' | 'seconds' | 'steadyFromSeconds'> {
    const summary = this.pacing.summary();
    const factor = this.countsSteps ? 1 : stepsEach;
    return {
      ...summary,
      askedRate: summary.askedRate === null ? null : summary.askedRate * factor,
      achievedRate: summary.achievedRate * factor,
    };
  }

  snapshot(sent: number): Pick<ReturnType<DriveHandle['snapshot']>, 'rate' | 'latenessP99Ms'> {
    return { rate: this.pacing.rateNow(sent, this.elapsed()), latenessP99Ms: this.pacing.lateness.quantile(0.99) };
  }

  private pump(): void {
    if (this.pumping || this.ended) return;
    this.pumping = true;
    try {
      for (let burst = 0; burst < BURST; burst++) if (!this.beginOne()) return;
      this.alarm.soon();
    } finally {
      this.pumping = false;
    }
  }

  /** Whether there may be another one due at once. */
  private beginOne(): boolean {
    if (this.ended || this.going >= this.mostGoing) return false;
    const elapsedMs = this.elapsed();
    this.dueMs ??= this.pacing.dueMs(NO_REQUEST, elapsedMs);
    if (this.dueMs > elapsedMs) {
      this.alarm.in(this.dueMs - elapsedMs);
      return false;
    }
    const dueMs = this.dueMs;
    this.dueMs = null;
    this.going++;
    const steps = this.arrive(dueMs);
    if (steps === null) return false;
    this.pacing.sent(dueMs, elapsedMs);
    this.placesTaken += this.countsSteps ? steps : 1;
    for (let place = 1; this.countsSteps && place < steps; place++) this.pacing.dueMs(NO_REQUEST, elapsedMs);
    return true;
  }
}
