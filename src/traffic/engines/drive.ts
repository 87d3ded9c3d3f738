import { fail } from '../../core/errors.js';
import type { Random } from '../../core/random.js';
import type { Target } from '../../environment/environment.js';
import { headerSafe, newTracePrefix } from '../../trace/tag.js';
import type { DriveHandle, DriveSummary, EngineContext, Pace, PreparedRequest } from '../engine.js';
import type { Trial } from '../observation.js';
import { Alarm } from './alarm.js';
import { BodyBudget } from './body-budget.js';
import { drainMs } from './drain.js';
import { Flight, type FlightControl } from './flight.js';
import { type Lane, openLanes } from './lane.js';
import { landTrial } from './land.js';
import { OutgoingRequests } from './outgoing.js';
import { Pacing } from './pacing.js';
import { createFeed, type RequestFeed } from './request-feed.js';
import { SessionCredentials } from './session-credentials.js';
import { SessionValues } from './session-values.js';
import { SessionGate } from './session-gate.js';
import { ThinkTime } from './think-time.js';
import { Turns } from './turns.js';
import { Upcoming } from './upcoming.js';
import { Settlement } from './settlement.js';

/** Trials in flight at once, waiting lines included; one more is dropped and counted as an orphan. */
export const MAX_IN_FLIGHT = 16_384;
/** After a stall everything due is sent, but in bursts of this many, so that answers are read in between. */
const BURST = 256;

/** One run of the engine: owns every connection and timer, and lets go of all of them before `done` settles. */
export class Drive implements FlightControl {
  readonly runId: string;
  readonly random: Random;
  readonly tracePrefix: string;
  readonly backToBack: boolean;
  readonly sessions: SessionValues;
  readonly credentials: SessionCredentials | null;
  private readonly settlement = new Settlement();
  private readonly pace: Pace;
  private readonly context: EngineContext;
  private readonly observe: (trial: Trial) => void;
  private readonly lanes: readonly Lane[];
  private readonly gate: SessionGate<Flight> | null;
  private readonly feed: RequestFeed;
  private readonly turns: Turns;
  private readonly upcoming: Upcoming;
  private readonly pacing: Pacing;
  private readonly budget = new BodyBudget();
  private readonly outgoing: OutgoingRequests;
  private readonly unsendable: Record<string, number> = {};
  private readonly deadlineTimer: NodeJS.Timeout;
  private readonly startedAtMs: number;
  private readonly originMs: number;
  private readonly alarm = new Alarm(() => this.pump());
  private sent = 0;
  private completed = 0;
  private orphans = 0;
  private inFlight = 0;
  /** flights somebody waits for: the closed loop's own count */
  private unreleased = 0;
  private mostUnreleased: number;
  private pumping = false;
  /** flights that wait for the one before them in their session */
  private unstarted = 0;
  private sendingEnded = false;
  /** when what is still unanswered is given up, once sending has ended */
  private drainedAtMs = Number.POSITIVE_INFINITY;
  private cut = false;

  constructor(
    requests: Iterable<PreparedRequest> | AsyncIterable<PreparedRequest>,
    targets: readonly Target[],
    pace: Pace,
    context: EngineContext,
    observe: (trial: Trial) => void,
  ) {
    this.pace = pace;
    this.context = context;
    this.observe = observe;
    this.outgoing = new OutgoingRequests(context.headers);
    this.sessions = new SessionValues(context.headers, context.correlate ?? true);
    this.credentials = context.credentials
      ? new SessionCredentials(context.credentials, pace.timeoutMs, (error) => this.crash(error))
      : null;
    this.runId = headerSafe(context.runId);
    this.random = context.random;
    this.tracePrefix = newTracePrefix(context.random, context.runId);
    this.backToBack = pace.pairing === 'back-to-back' || (pace.pairing === 'auto' && pace.sharedCores);
    this.lanes = openLanes(targets, pace, this.backToBack ? 'writers' : 'sessions', this.budget, this.now);
    this.gate = this.backToBack ? new SessionGate<Flight>() : null;
    this.feed = createFeed(requests, pace.rate !== 'recorded', (error) => this.crash(error));
    this.pacing = new Pacing(pace);
    this.turns = new Turns(context.credentials?.accounts, () => this.upcoming.isHeld && this.pump());
    this.upcoming = new Upcoming(this.feed, this.pacing.thinks ? new ThinkTime(this.feed, pace.speed) : null, this.pacing, this.turns);
    this.mostUnreleased = pace.connections;
    this.startedAtMs = context.clock.now();
    this.originMs = context.clock.monotonic();
    this.deadlineTimer = setInterval(() => this.watch(), Math.min(50, Math.max(5, pace.timeoutMs / 20)));
    context.signal.addEventListener('abort', this.abort, { once: true });
  }

  readonly now = (): number => this.context.clock.monotonic();

  start(): DriveHandle {
    this.feed.onReady = this.pump;
    if (this.context.signal.aborted) this.abort();
    else this.pump();
    return {
      done: this.settlement.done,
      stop: () => this.endSending(),
      setLoad: (load) => this.setLoad(load),
      snapshot: () => this.snapshot(),
    };
  }

  released(flight: Flight): void {
    this.unreleased--;
    this.turns.over(flight.request);
    const next = flight.session === '' ? undefined : this.gate?.leave(flight.session);
    if (next && !this.settlement.isSettled && !this.cut) {
      this.unstarted--;
      next.start(this.lanes, this.now());
    }
    if (this.pacing.isClosed) this.pump();
  }

  landed(flight: Flight): void {
    try {
      const trial = landTrial(flight, this.pace.bodyCapBytes);
      if (trial instanceof Promise) trial.then((landed) => this.deliver(flight, landed)).catch(this.crash);
      else this.deliver(flight, trial);
    } catch (error) {
      this.crash(error);
    }
  }

  private deliver(flight: Flight, trial: Trial): void {
    if (this.settlement.isSettled) return;
    for (const call of flight.calls) call.body.release(this.budget);
    this.inFlight--;
    const isOrphan = flight.calls.some((call) => call.unsendable);
    if (isOrphan) this.orphans++;
    else this.completed++;
    if (!isOrphan) this.observeSafely(trial);
    if (this.sendingEnded && this.inFlight === 0) this.settle();
  }

  private observeSafely(trial: Trial): void {
    try {
      this.observe(trial);
    } catch (error) {
      this.crash(error);
    }
  }

  /** Sends everything that is due, and asks to be woken for the next. */
  private readonly pump = (): void => {
    if (this.pumping || this.sendingEnded) return;
    this.pumping = true;
    try {
      this.alarm.cancel();
      this.sendDue();
    } catch (error) {
      this.crash(error); // a source that breaks while it is read
    } finally {
      this.pumping = false;
    }
  };

  private sendDue(): void {
    for (let burst = 0; burst < BURST; burst++) {
      if (this.sendingEnded || (this.pacing.isClosed && this.unreleased >= this.mostUnreleased)) return;
      const elapsedMs = this.elapsed();
      const next = this.upcoming.peek(elapsedMs);
      if (!next) {
        if (this.upcoming.ended || elapsedMs >= this.pace.durationMs) this.runOut();
        else if (this.upcoming.readyMs < this.pace.durationMs) this.alarm.in(this.upcoming.readyMs - elapsedMs);
        return;
      }
      const isOver = next.dueMs >= this.pace.durationMs;
      if (isOver) this.runOut();
      else if (next.dueMs > elapsedMs) this.alarm.in(next.dueMs - elapsedMs);
      if (isOver || next.dueMs > elapsedMs) return;
      this.upcoming.take();
      this.launch(next.request, next.dueMs, elapsedMs);
    }
    this.alarm.soon();
  }

  private launch(request: PreparedRequest, dueMs: number, elapsedMs: number): void {
    const outgoing = this.outgoing.of(request.exchange);
    if (typeof outgoing === 'string') {
      this.unsendable[outgoing] = (this.unsendable[outgoing] ?? 0) + 1;
      this.turns.over(request);
      return;
    }
    this.pacing.sent(dueMs, elapsedMs);
    if (this.inFlight >= MAX_IN_FLIGHT) {
      this.orphans++;
      this.turns.over(request);
      return;
    }
    const flight = new Flight(this.sent++, request, outgoing, dueMs, this);
    this.inFlight++;
    this.unreleased++;
    if (!this.gate || request.session === '' || this.gate.enter(request.session, flight)) flight.start(this.lanes, this.originMs + dueMs);
    else this.unstarted++;
  }

  private watch(): void {
    const nowMs = this.now();
    for (const lane of this.lanes) lane.expire(nowMs);
    if (nowMs >= this.drainedAtMs) this.cutOff();
    this.pacing.control(nowMs - this.originMs, this.completed, this.context.cpuShare?.() ?? null);
    if (!this.sendingEnded && this.elapsed() >= this.pace.durationMs && !this.upcoming.isWaiting) this.pump();
  }

  /** The recording or the time is over. */
  private runOut(): void {
    const isEmpty = this.sent + this.orphans === 0 && this.upcoming.ended;
    if (isEmpty) this.settlement.blame(fail('FS_RECORDING_EMPTY', { found: 'no request that can be sent' }));
    this.endSending();
  }

  private setLoad(load: number): void {
    if (!this.pacing.setLoad(load)) return;
    this.mostUnreleased = Math.max(1, Math.floor(this.pace.connections * load));
    this.pump();
  }

  private endSending(): void {
    if (this.sendingEnded) return;
    this.sendingEnded = true;
    this.pacing.ended(this.elapsed());
    this.alarm.cancel();
    this.drainedAtMs = this.now() + drainMs(this.pace.timeoutMs, Math.max(...this.lanes.map((lane) => lane.slowestMs)));
    if (this.inFlight === 0) this.settle();
  }

  /** Nobody waits any longer: what was sent and not answered is a timeout on its arm, what was not sent yet is told apart from it. */
  private cutOff(): void {
    if (this.cut) return;
    this.cut = true;
    for (const lane of this.lanes) lane.end();
    if (this.unstarted === 0 || this.settlement.isSettled) return;
    this.unsendable['unreached'] = this.unstarted;
    this.sent -= this.unstarted;
    this.inFlight -= this.unstarted;
    if (this.inFlight === 0) this.settle();
  }

  private readonly abort = (): void => {
    this.sendingEnded = true;
    this.orphans += this.inFlight;
    this.pacing.ended(this.elapsed());
    this.settle();
  };

  private readonly crash = (error: unknown): void => {
    this.settlement.blame(error);
    this.abort();
  };

  private settle(): void {
    const release = (): void => {
      this.alarm.cancel();
      clearInterval(this.deadlineTimer);
      this.context.signal.removeEventListener('abort', this.abort);
      this.feed.close();
    };
    this.settlement.settle(this.lanes, release, () => this.summary());
  }

  private summary(): DriveSummary {
    const overtaken = this.lanes.reduce((sum, lane) => sum + lane.overtaken, this.gate?.overtaken ?? 0);
    return {
      sent: this.sent,
      completed: this.completed,
      orphans: this.orphans,
      startedAtMs: this.startedAtMs,
      ...this.turns.summary(this.unsendable),
      overtaken,
      carried: this.sessions.carried,
      ...(this.credentials ? { signIns: this.credentials.signIns } : {}),
      ...this.pacing.summary(),
    };
  }

  private snapshot(): ReturnType<DriveHandle['snapshot']> {
    return {
      sent: this.sent,
      inFlight: this.inFlight,
      rate: this.pacing.rateNow(this.sent, this.elapsed()),
      latenessP99Ms: this.pacing.lateness.quantile(0.99),
    };
  }

  private elapsed(): number {
    return this.now() - this.originMs;
  }
}
