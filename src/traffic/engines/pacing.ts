import { type AutoRateSpec, type AutoRateState, autoRateSpec, startAutoRate, stepAutoRate } from '../auto-rate.js';
import type { DriveSummary, Pace, PreparedRequest } from '../engine.js';
import { LatenessRecorder } from '../lateness.js';
import { type ConstantSchedule, constantSchedule, recordedSchedule, type Schedule } from '../schedule.js';

/** Late starts lie in the first second (code compiling, connections opening); from here on the schedule is held to its bounds. */
const STEADY_FROM_MS = 1_000;

/** What the engine knows about time: when the next request is due, how late starts are, and the search for a rate. */
export class Pacing {
  readonly isClosed: boolean;
  readonly lateness = new LatenessRecorder();
  private readonly schedule: Schedule | null;
  private readonly constant: ConstantSchedule | null;
  /** sessions think: they, too, decide how many requests there can be */
  readonly thinks: boolean;
  private readonly autoSpec: AutoRateSpec | null;
  private auto: AutoRateState | null;
  private readonly stepLateness = new LatenessRecorder();
  private load = 1;
  private stepAtMs = 0;
  private stepCompleted = 0;
  private steadyFromMs: number;
  private isSteady = false;
  private readonly steady = { count: 0, firstDueMs: 0, lastDueMs: 0, firstSentMs: 0, lastSentMs: 0, heldMs: 0 };
  private endedAtMs = 0;
  private readonly seen = { atMs: 0, sent: 0, rate: 0 };

  constructor(pace: Pace) {
    this.isClosed = pace.rate === 'closed';
    this.autoSpec = pace.rate === 'auto' ? autoRateSpec(pace.durationMs, pace.searchMs) : null;
    this.auto = this.autoSpec && startAutoRate(this.autoSpec);
    const rate = this.auto?.rate ?? (typeof pace.rate === 'number' ? pace.rate : null);
    this.thinks = pace.thinkTime === 'recorded' && pace.rate !== 'recorded';
    this.constant = rate === null ? null : constantSchedule(rate);
    this.schedule = this.constant ?? (pace.rate === 'recorded' ? recordedSchedule(pace.speed) : null);
    this.steadyFromMs = this.autoSpec ? Number.POSITIVE_INFINITY : pace.durationMs >= 2 * STEADY_FROM_MS ? STEADY_FROM_MS : 0;
  }

  /** The intended start of a request, ms since the start; in a closed loop, now. */
  dueMs(request: PreparedRequest, elapsedMs: number): number {
    return this.schedule ? this.schedule.next(request.exchange.atMs) : elapsedMs;
  }

  /** Nothing could be sent until now: what follows starts from here, and the rate that was lost is told. */
  resume(elapsedMs: number): void {
    this.steady.heldMs += this.constant?.putOff(elapsedMs) ?? 0;
  }

  /** Sends only so much of the rate asked for, from the next request on. @returns whether that changes anything */
  setLoad(load: number): boolean {
    if (load === this.load) return false;
    const full = this.auto?.rate ?? (this.constant ? this.constant.rate / this.load : 0);
    this.load = load;
    this.constant?.setRate(full * load);
    return true;
  }

  sent(dueMs: number, elapsedMs: number): void {
    if (!this.isSteady && dueMs >= this.steadyFromMs) this.becomeSteady(dueMs, elapsedMs);
    this.steady.count++;
    this.steady.lastDueMs = dueMs;
    this.steady.lastSentMs = elapsedMs;
    if (!this.schedule) return;
    this.lateness.add(elapsedMs - dueMs);
    if (this.auto) this.stepLateness.add(elapsedMs - dueMs);
  }

  /** A step of `rate: auto`, when it is time for one. */
  control(elapsedMs: number, completed: number, cpuShare: number | null): void {
    if (!this.auto || !this.autoSpec || this.auto.phase === 'frozen' || elapsedMs - this.stepAtMs < this.autoSpec.stepMs) return;
    const completedRate = ((completed - this.stepCompleted) * 1_000) / (elapsedMs - this.stepAtMs);
    this.auto = stepAutoRate(
      this.auto,
      { atMs: elapsedMs, cpuShare, latenessP90Ms: this.stepLateness.quantile(0.9), completedRate },
      this.autoSpec,
    );
    this.stepLateness.clear();
    this.stepAtMs = elapsedMs;
    this.stepCompleted = completed;
    this.constant?.setRate(this.auto.rate * this.load);
    if (this.auto.phase === 'frozen') this.steadyFromMs = elapsedMs;
  }

  /** Another rate from the next request on, where there is a constant one. */
  setRate(rate: number): void {
    this.constant?.setRate(rate);
  }

  ended(elapsedMs: number): void {
    this.endedAtMs ||= elapsedMs;
  }

  /** Requests a second since the last time it was asked for (at least half a second ago). */
  rateNow(sent: number, elapsedMs: number): number {
    const passedMs = elapsedMs - this.seen.atMs;
    if (passedMs < 500) return this.seen.rate;
    this.seen.rate = ((sent - this.seen.sent) * 1_000) / passedMs;
    this.seen.atMs = elapsedMs;
    this.seen.sent = sent;
    return this.seen.rate;
  }

  summary(): Pick<DriveSummary, 'askedRate' | 'achievedRate' | 'latenessMs' | 'seconds' | 'steadyFromSeconds' | 'heldShare'> {
    const askedRate = this.askedRate();
    const seconds = this.endedAtMs / 1_000;
    const spanMs = this.endedAtMs - this.steady.firstSentMs;
    const closedRate = spanMs > 0 ? (this.steady.count * 1_000) / spanMs : 0;
    return {
      askedRate,
      achievedRate: askedRate === null ? closedRate : askedRate * this.keptShare(),
      latenessMs: this.lateness.summary(),
      seconds,
      steadyFromSeconds: this.steady.firstDueMs / 1_000,
      ...(this.steady.heldMs > 0 ? { heldShare: Math.min(1, this.steady.heldMs / Math.max(1, this.sendingMs)) } : {}),
    };
  }

  /** The constant rate, or the recording's mean; null where there is no schedule to keep. */
  private askedRate(): number | null {
    if (this.thinks) return null;
    if (this.constant) return this.constant.rate;
    const spanMs = this.steady.lastDueMs - this.steady.firstDueMs;
    return this.schedule && spanMs > 0 ? ((this.steady.count - 1) * 1_000) / spanMs : null;
  }

  /** Intended over actual length of the sending: 1 where the schedule was kept, 0.5 where it took twice as long. */
  private keptShare(): number {
    const intendedMs = this.steady.lastDueMs - this.steady.firstDueMs - this.steady.heldMs;
    const actualMs = this.sendingMs;
    return intendedMs > 0 && actualMs > intendedMs ? intendedMs / actualMs : 1;
  }

  private get sendingMs(): number {
    return this.steady.lastSentMs - this.steady.firstSentMs;
  }

  private becomeSteady(dueMs: number, elapsedMs: number): void {
    this.isSteady = true;
    this.lateness.clear();
    this.steady.count = 0;
    this.steady.heldMs = 0;
    this.steady.firstDueMs = dueMs;
    this.steady.firstSentMs = elapsedMs;
  }
}
