import { fail } from '../../../core/errors.js';
import { hash32, type Random } from '../../../core/random.js';
import type { Arm, Target } from '../../../environment/environment.js';
import { headerSafe, newTracePrefix } from '../../../trace/tag.js';
import type { DriveHandle, DriveSummary, EngineContext, Pace, PreparedRequest } from '../../engine.js';
import type { Trial } from '../../observation.js';
import { ScenarioChooser } from '../../synthetic/choose.js';
import { concludeStep, joinFailures, looksAtBody, recordedStatusOf, type StepOutcome } from '../../synthetic/judge-step.js';
import { routeOfStep } from '../../synthetic/scenario.js';
import type { TransactionSpec } from '../../synthetic/transactions.js';
import { withCredentials } from './with-credentials.js';
import { SessionCredentials } from '../session-credentials.js';
import type { Credentials } from '../../credentials.js';
import { BodyBudget } from '../body-budget.js';
import type { Call } from '../call.js';
import { drainMs } from '../drain.js';
import { Flight, type FlightControl } from '../flight.js';
import { Lane } from '../lane.js';
import { landTrial } from '../land.js';
import type { Outgoing } from '../outgoing.js';
import { Arrivals } from './arrivals.js';
import { Iteration, type StepRequest } from './iteration.js';
import { readAnswer } from './read-answer.js';
import { TransactionLedger } from './transaction-ledger.js';
import { Settlement } from '../settlement.js';

/** Transactions going at once; one more is dropped and counted. */
export const MOST_GOING = 8_192;
/** An arm that has not answered for this long (or a quarter of the timeout) is not waited for. */
const PATIENCE_MS = 1_000;

/** One run of scripted transactions: every step goes to all arms as one trial. Owns its connections and timers, and lets go of all of them before `done` settles. */
export class TransactionDrive implements FlightControl {
  readonly runId: string;
  readonly random: Random;
  readonly tracePrefix: string;
  readonly backToBack: boolean;
  private readonly settlement = new Settlement();
  readonly credentials: SessionCredentials | null;
  readonly sessions = {
    adapt: (request: PreparedRequest, outgoing: Outgoing, arm: Arm, credentials?: Credentials): Outgoing =>
      withCredentials((request as StepRequest).outgoing.get(arm) ?? outgoing, credentials),
    learn: (): void => {},
  };
  readonly now = (): number => this.context.clock.monotonic();
  private readonly pace: Pace;
  private readonly targets: readonly Target[];
  private readonly context: EngineContext;
  private readonly observe: (trial: Trial) => void;
  private readonly lanes: readonly Lane[];
  private readonly chooser: ScenarioChooser;
  private readonly arrivals: Arrivals;
  private readonly budget = new BodyBudget();
  private readonly timer: NodeJS.Timeout;
  private readonly thinking = new Map<Iteration, NodeJS.Timeout>();
  private readonly startedAtMs: number;
  private readonly originMs: number;
  private readonly ledger = new TransactionLedger();
  private readonly seed: number;
  private nextIndex: number;
  private going = 0;
  private sent = 0;
  private completed = 0;
  private orphans = 0;
  private inFlight = 0;
  private sendingEnded = false;
  private drainedAtMs = Number.POSITIVE_INFINITY;

  /** @param firstIndex of its trials, so that a replay beside it has indexes of its own */
  constructor(
    spec: TransactionSpec,
    targets: readonly Target[],
    pace: Pace,
    context: EngineContext,
    observe: (trial: Trial) => void,
    firstIndex = 0,
  ) {
    this.pace = pace;
    this.targets = targets;
    this.context = context;
    this.observe = observe;
    this.nextIndex = firstIndex;
    this.seed = hash32(`${spec.seed} transactions`);
    this.chooser = new ScenarioChooser(spec.scenarios, this.seed);
    this.runId = headerSafe(context.runId);
    this.random = context.random;
    this.tracePrefix = newTracePrefix(context.random, context.runId);
    this.backToBack = pace.pairing === 'back-to-back' || (pace.pairing === 'auto' && pace.sharedCores);
    this.credentials = context.credentials
      ? new SessionCredentials(context.credentials, pace.timeoutMs, (error) => this.crash(error))
      : null;
    const connections = Math.max(pace.connections, spec.users ?? 1);
    const lane = { ...pace, connections, patienceMs: Math.min(PATIENCE_MS, pace.timeoutMs / 4), order: 'none' as const };
    this.lanes = targets.map((target) => new Lane(target, lane, this.budget, this.now));
    this.startedAtMs = context.clock.now();
    this.originMs = context.clock.monotonic();
    this.arrivals = new Arrivals(spec, pace, () => this.now() - this.originMs, this.arrive);
    this.timer = setInterval(() => this.watch(), Math.min(50, Math.max(5, pace.timeoutMs / 20)));
    context.signal.addEventListener('abort', this.abort, { once: true });
  }

  start(): DriveHandle & { readonly follow: (rate: number) => void } {
    if (this.context.signal.aborted) this.abort();
    else this.arrivals.start();
    return {
      done: this.settlement.done,
      stop: () => this.endSending(),
      setLoad: (load) => this.arrivals.setLoad(load),
      snapshot: () => this.snapshot(),
      follow: (rate) => this.arrivals.follow(rate),
    };
  }

  released(): void {}

  landed(flight: Flight): void {
    this.land(flight).catch(this.crash);
  }

  /** One more user comes. @returns how many steps the transaction has; null where nobody comes any more */
  private readonly arrive = (dueMs: number): number | null => {
    const begun = this.chooser.next();
    if (begun === null || dueMs >= this.pace.durationMs) {
      this.endSending();
      return null;
    }
    const { length } = begun.scenario.steps;
    if (this.going >= MOST_GOING) {
      this.ledger.dropped++;
      return length;
    }
    this.ledger.begun++;
    this.going++;
    this.send(new Iteration(begun, this.targets, this.seed, dueMs), this.originMs + dueMs);
    return length;
  };

  /** The present step of a transaction, to all arms. */
  private send(iteration: Iteration, dueAtMs: number): void {
    const request = iteration.prepare(() => this.context.headers);
    if (typeof request === 'string') {
      this.ledger.refuse(request);
      if (this.sent === 0) this.crash(nothingToSend(iteration, request)); // it would be refused for ever
      this.finish();
      return;
    }
    this.sent++;
    this.inFlight++;
    const first = [...request.outgoing.values()][0] as Outgoing;
    new Flight(this.nextIndex++, request, first, dueAtMs - this.originMs, this).start(this.lanes, dueAtMs);
  }

  private async land(flight: Flight): Promise<void> {
    const request = flight.request as StepRequest;
    const { iteration, step } = request;
    const outcomes = await this.conclude(flight.calls, request);
    const trial = await landTrial(flight, this.pace.bodyCapBytes);
    if (this.settlement.isSettled) return;
    for (const call of flight.calls) call.body.release(this.budget);
    this.inFlight--;
    if (flight.calls.some((call) => call.unsendable)) this.orphans++;
    else {
      this.completed++;
      this.observe({ ...trial, ...recordedStatusOf(outcomes.get('primary'), trial.primary), assertions: joinFailures(outcomes) });
    }
    const failed = new Set([...outcomes].flatMap(([arm, { goesOn }]) => (goesOn ? [] : [arm])));
    if (failed.size > 0)
      this.end(iteration, failed, `${request.route} on ${failed.size === outcomes.size ? 'every arm' : [...failed].join(' and ')}`);
    else if (iteration.isLast) this.end(iteration, failed, null);
    else this.goOn(iteration, step.think.toMs > 0 ? iteration.thinkMs() : 0);
    if (this.sendingEnded && this.inFlight === 0) this.settle();
  }

  private async conclude(calls: readonly Call[], { iteration, step, paths }: StepRequest): Promise<Map<Arm, StepOutcome>> {
    const withBody = looksAtBody(step);
    const outcomes = await Promise.all(
      calls.map(async (call): Promise<readonly [Arm, StepOutcome]> => {
        const { arm } = call.lane;
        const session = iteration.arms.find((one) => one.arm === arm);
        if (!session) throw new Error(`no session on ${arm}`);
        const path = paths.get(arm) ?? '/';
        if (call.error === null) session.keep(path, call.headers['set-cookie']);
        const answer = await readAnswer(call, session, path, withBody, this.pace.bodyCapBytes);
        const outcome = concludeStep(step, answer);
        for (const [name, value] of outcome.values) session.variables.set(name, value);
        session.latencyMs += answer?.latencyMs ?? 0;
        return [arm, outcome];
      }),
    );
    return new Map(outcomes);
  }

  private goOn(iteration: Iteration, thinkMs: number): void {
    if (this.sendingEnded) return; // unfinished
    iteration.next();
    if (thinkMs <= 0) {
      this.send(iteration, this.now());
      return;
    }
    const dueAtMs = this.now() + thinkMs;
    const go = (): void => {
      this.thinking.delete(iteration);
      try {
        this.send(iteration, dueAtMs);
      } catch (error) {
        this.crash(error);
      }
    };
    this.thinking.set(iteration, setTimeout(go, thinkMs));
  }

  /** @param why the step and the arms that ended it early; null where it went through */
  private end(iteration: Iteration, failed: ReadonlySet<Arm>, why: string | null): void {
    this.ledger.end(why);
    this.observe(iteration.whole(this.nextIndex++, failed));
    this.finish();
  }

  private finish(): void {
    this.going--;
    if (!this.sendingEnded) this.arrivals.left();
  }

  private watch(): void {
    const nowMs = this.now();
    for (const lane of this.lanes) lane.expire(nowMs);
    if (nowMs >= this.drainedAtMs) for (const lane of this.lanes) lane.end();
    if (this.sendingEnded) return;
    this.arrivals.control(this.inFlight, this.context.cpuShare?.() ?? null);
    if (nowMs - this.originMs >= this.pace.durationMs) this.endSending();
  }

  private endSending(): void {
    if (this.sendingEnded) return;
    this.stopSending();
    this.drainedAtMs = this.now() + drainMs(this.pace.timeoutMs, Math.max(...this.lanes.map((lane) => lane.slowestMs)));
    if (this.inFlight === 0) this.settle();
  }

  private stopSending(): void {
    this.sendingEnded = true;
    this.arrivals.stop();
    for (const timer of this.thinking.values()) clearTimeout(timer);
    this.thinking.clear();
  }

  private readonly abort = (): void => {
    if (this.settlement.isSettled) return;
    this.stopSending();
    this.orphans += this.inFlight;
    this.settle();
  };

  private readonly crash = (error: unknown): void => {
    this.settlement.blame(error);
    this.abort();
  };

  private settle(): void {
    const release = (): void => {
      clearInterval(this.timer);
      this.context.signal.removeEventListener('abort', this.abort);
    };
    this.settlement.settle(this.lanes, release, () => this.summary());
  }

  private summary(): DriveSummary {
    const { sent, completed, orphans, startedAtMs, ledger } = this;
    return {
      sent,
      completed,
      orphans,
      startedAtMs,
      unsendable: ledger.unsendable,
      transactions: ledger.counts(),
      ...(this.credentials ? { signIns: this.credentials.signIns } : {}),
      ...this.arrivals.summary(ledger.begun === 0 ? 1 : sent / ledger.begun),
    };
  }

  private snapshot(): ReturnType<DriveHandle['snapshot']> {
    return { sent: this.sent, inFlight: this.inFlight, ...this.arrivals.snapshot(this.sent) };
  }
}

function nothingToSend({ scenario, step }: Iteration, reason: string): Error {
  const found = `${routeOfStep(scenario, step)}: a ${reason} that no HTTP client sends`;
  return fail('FS_SCENARIO_INVALID', { found, expected: 'header values without control characters' });
}
