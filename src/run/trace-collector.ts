import type { Clock } from '../core/clock.js';
import { isForeshadowError } from '../core/errors.js';
import type { Arm } from '../environment/environment.js';
import { compareTrees } from '../trace/compare.js';
import { Operations } from '../trace/operation.js';
import type { Span } from '../trace/span.js';
import { treesOfArms } from '../trace/span-tree.js';
import { spanIdOf } from '../trace/tag.js';
import type { TraceBackend } from '../trace/trace-backend.js';
import type { TraceCounts, TracedTrial, TraceTick } from '../trace/trace-tick.js';
import type { Trial } from '../traffic/observation.js';

/** Trials whose traces wait to be read: an arm that answers faster than traces can be read must not fill the memory. */
const MOST_WAITING = 4_000;
/** Traces asked for at once, and how often a trial whose trace is not whole is asked for. */
const BATCH = 20;
const MOST_TRIES = 4;
/** After a failure the backend is left alone for so long. */
const PAUSE_MS = 2_000;
/** At the end a backend that fails so many times in a row is not waited for any longer. */
const LAST_FAILURES = 3;
/** Spans of one trace that are compared; more are read only as far as the answer may be long. */
const MOST_SPANS = 50_000;

interface Waiting {
  readonly at: number;
  readonly traceId: string;
  readonly route: string;
  readonly hasBaseline: boolean;
  dueMs: number;
  tries: number;
}

/** An arm by the place in which the engine counts it. */
export interface TracedArm {
  readonly arm: Arm;
  readonly place: number;
}

/**
 * Reads the traces of sampled trials beside the traffic: never waited for while it runs, a few at a time, each only once its spans have had time to
 * arrive. A trace that is not whole (an arm without spans, spans without parents) is asked for again a few times, then counted and left out.
 */
export class TraceCollector {
  private readonly backend: TraceBackend;
  private readonly arms: readonly TracedArm[];
  private readonly delayMs: number;
  private readonly clock: Clock;
  private readonly operations = new Operations();
  private readonly waiting: Waiting[] = [];
  private batch = BATCH;
  private running: Promise<void> | null = null;
  private notBeforeMs = 0;
  private failure: string | null = null;
  private failures = 0;
  private drainedOperations = 0;
  private readonly arrived: TracedTrial[] = [];
  private readonly counts = {
    sampled: 0,
    compared: 0,
    partial: 0,
    tooLarge: 0,
    unread: 0,
    without: { primary: 0, shadow: 0, baseline: 0 },
  };
  private hasNews = false;

  /** @param delayMs how long a trial's spans may take to arrive */
  constructor(backend: TraceBackend, arms: readonly TracedArm[], delayMs: number, clock: Clock) {
    this.backend = backend;
    this.arms = arms;
    this.delayMs = delayMs;
    this.clock = clock;
  }

  /** A sampled trial has been answered. One that some arm did not answer has no whole trace: its error is counted elsewhere. */
  answered({ traceId, at, route, primary, shadow, baseline }: Trial): void {
    const isWhole = [primary, shadow, ...(baseline ? [baseline] : [])].every(({ status }) => status !== null);
    if (traceId === undefined || !isWhole) return;
    this.counts.sampled++;
    this.hasNews = true;
    if (this.waiting.length >= MOST_WAITING) {
      this.counts.unread++;
      return;
    }
    this.waiting.push({ at, traceId, route, hasBaseline: baseline !== undefined, dueMs: this.clock.monotonic() + this.delayMs, tries: 0 });
  }

  /** Begins to read what is due; does nothing while an earlier reading is under way. */
  begin(): void {
    if (this.clock.monotonic() < this.notBeforeMs) return;
    const due = this.takeDue();
    if (this.running || due.length === 0) return;
    this.running = this.read(due).finally(() => {
      this.running = null;
    });
  }

  /** The rest, waited for until `giveUp` resolves. What has not been read by then counts as unread. */
  async finish(giveUp: Promise<unknown>, signal: AbortSignal): Promise<void> {
    let isLate = false;
    let before = this.failures;
    const late = giveUp.then(() => {
      isLate = true;
    });
    while (!isLate && this.failures - before < LAST_FAILURES && (this.running || this.waiting.length > 0)) {
      before = Math.min(before, this.failures);
      this.begin();
      const next = Math.min(...this.waiting.map(({ dueMs }) => dueMs));
      const pauseMs = Math.max(5, Math.max(next, this.notBeforeMs) - this.clock.monotonic());
      const pause = this.clock.sleep(pauseMs, signal).catch(() => {
        isLate = true;
      });
      await Promise.race([this.running ?? pause, late]);
    }
    if (this.running) this.failure ??= 'it did not answer in time';
    this.counts.unread += this.waiting.splice(0).length;
    this.hasNews = true;
  }

  /** What has been read since the last call; null where nothing has. */
  drain(at: number): TraceTick | null {
    if (!this.hasNews) return null;
    this.hasNews = false;
    const operations = this.operations.list.slice(this.drainedOperations);
    this.drainedOperations = this.operations.list.length;
    return { at, operations, trials: this.arrived.splice(0), counts: this.countsNow(), failure: this.failure };
  }

  /** Why the backend could not be read at last; null where it could. */
  get failed(): string | null {
    return this.failure;
  }

  private countsNow(): TraceCounts {
    return { ...this.counts, without: { ...this.counts.without } };
  }

  private takeDue(): Waiting[] {
    const now = this.clock.monotonic();
    return this.running ? [] : this.waiting.filter(({ dueMs }) => dueMs <= now).slice(0, this.batch);
  }

  private async read(due: readonly Waiting[]): Promise<void> {
    try {
      const found = await this.backend.fetch(due.map(({ traceId }) => traceId));
      this.failure = null;
      this.failures = 0;
      for (const trial of due) this.take(trial, found.get(trial.traceId) ?? []);
    } catch (error) {
      this.fails(error, due);
    }
    this.hasNews = true;
  }

  /** An answer that is too long is asked for in smaller parts; one trace alone that is too long is left out. */
  private fails(error: unknown, due: readonly Waiting[]): void {
    if (isForeshadowError(error, 'FS_TRACE_TOO_LARGE')) {
      if (due.length > 1) this.batch = Math.max(1, Math.floor(due.length / 4));
      else this.settle(due[0] as Waiting, () => this.counts.tooLarge++);
      return;
    }
    this.failures++;
    this.failure = isForeshadowError(error) ? `${error.code}: ${error.message}` : String(error);
    this.notBeforeMs = this.clock.monotonic() + PAUSE_MS;
  }

  private take(trial: Waiting, spans: readonly Span[]): void {
    if (spans.length > MOST_SPANS) {
      this.settle(trial, () => this.counts.tooLarge++);
      return;
    }
    const arms = this.arms.filter(({ arm }) => arm !== 'baseline' || trial.hasBaseline);
    const { trees, orphans } = treesOfArms(spans, new Map(arms.map(({ arm, place }) => [spanIdOf(trial.traceId, place), arm])));
    const missing = arms.filter(({ arm }) => !trees.has(arm));
    if (missing.length === 0 && orphans === 0) {
      const rows = compareTrees(trees, this.operations, trial.hasBaseline);
      this.settle(trial, () => this.counts.compared++);
      this.arrived.push({ at: trial.at, traceId: trial.traceId, route: trial.route, rows });
    } else if (++trial.tries < MOST_TRIES) {
      trial.dueMs = this.clock.monotonic() + Math.max(this.delayMs, 1) / 2;
    } else
      this.settle(trial, () => {
        if (missing.length === 0) this.counts.partial++;
        for (const { arm } of missing) this.counts.without[arm]++;
      });
  }

  private settle(trial: Waiting, count: () => void): void {
    count();
    this.waiting.splice(this.waiting.indexOf(trial), 1);
  }
}
