import { seeded } from '../core/random.js';
import type { RunShape } from '../judge/evidence.js';
import type { Ending, Judgement } from '../judge/judge.js';
import { type AuthWatch, createAuthWatch } from '../traffic/auth-watch.js';
import type { DriveHandle, DriveSummary, Pace } from '../traffic/engine.js';
import { isGeneratorLate } from '../traffic/lateness.js';
import type { ArmsMeasurement, MeasuredArms } from './arms-measurement.js';
import { BesideFeeds, type OpenBeside } from './beside-feeds.js';
import { LiveShape } from './live-shape.js';
import { MeasuredRun } from './measured-run.js';
import type { MetricsCollector } from './metrics-collector.js';
import { MetricsFeed } from './metrics-feed.js';
import { openLogs } from './open-logs.js';
import { openMetrics } from './open-metrics.js';
import { openTraces } from './open-traces.js';
import { ResourceSeries } from './resources.js';
import { evidenceMissing } from './share-control.js';
import { RunRecorder } from './run-recorder.js';
import { TrialReader } from './trial-reader.js';

/** Milliseconds between two readings of the arms. */
const TICK_MS = 500;

/** Sends the traffic, reads the arms, looks, and stops as soon as the verdict stands: the loop of the experiment. */
export async function measureArms(setup: ArmsMeasurement): Promise<MeasuredArms> {
  const measured = await MeasuredRun.create(setup.measurement);
  await using logs = await openLogs(setup.logs, setup.environment, setup.vars, { ...setup, id: setup.runId });
  const run = { id: setup.runId, forSeconds: setup.measurement.forSeconds, startedAtMs: setup.clock.now() };
  const context = { clock: setup.clock, random: seeded(setup.seed), signal: setup.signal, secrets: setup.secrets, ...setup.around };
  using metrics = await openMetrics(setup.metrics, setup.environment, setup.vars, run, context);
  await using traces = await openTraces(setup.traces, setup.environment, setup.runId, context);
  const loop = new MeasuringLoop(setup, measured, metrics, { logs, traces });
  return await loop.run();
}

class MeasuringLoop {
  private readonly setup: ArmsMeasurement;
  private readonly measured: MeasuredRun;
  private readonly recorder: RunRecorder;
  private readonly shape: LiveShape;
  private readonly resources = new ResourceSeries();
  private readonly reader: TrialReader;
  private readonly beside: BesideFeeds;
  private readonly auth: AuthWatch | null;
  private readonly metrics: MetricsFeed | null;
  private readonly startedAt: number;
  private nextLook: number;
  private stamped = 0;
  private extending = false;
  private stop: 'running' | 'final' = 'running';

  constructor(setup: ArmsMeasurement, measured: MeasuredRun, sources: MetricsCollector | null, opened: OpenBeside) {
    this.setup = setup;
    this.measured = measured;
    this.recorder = new RunRecorder(setup.store, setup.folder);
    this.metrics = sources && new MetricsFeed(sources, measured, this.recorder, setup);
    this.shape = new LiveShape(
      setup.measurement.forSeconds,
      setup.environment.targets.map((target) => target.arm),
    );
    this.reader = new TrialReader(setup.ignore, setup.redact);
    this.auth = setup.credentials || Object.keys(setup.headers).length > 0 ? createAuthWatch() : null;
    this.startedAt = setup.clock.monotonic();
    this.beside = new BesideFeeds(setup, measured, this.recorder, opened);
    this.nextLook = measured.judge.cadenceSeconds;
  }

  async run(): Promise<MeasuredArms> {
    const { environment } = this.setup;
    const handle = this.drive();
    const stopListening = environment.onExit((exit) => {
      this.shape.lose(exit, this.now());
      handle.stop();
    });
    try {
      await this.tickUntilDone(handle);
      const summary = await handle.done;
      return await this.finish(summary);
    } finally {
      stopListening();
      handle.stop();
      this.recorder.flush();
    }
  }

  private drive(): DriveHandle {
    const { setup } = this;
    const { engine, feed, environment, clock, signal } = setup;
    const pace: Pace = { ...setup.pace, durationMs: Math.max(1_000, setup.deadlineMs - clock.monotonic()) };
    const context = {
      clock,
      random: seeded(setup.seed),
      signal,
      runId: setup.runId,
      headers: setup.headers,
      credentials: setup.credentials,
      correlate: setup.correlate,
      cpuShare: () => this.resources.busiestShare(environment.cores, environment.targets.length),
    };
    return engine.drive(feed.requests(), environment.targets, pace, context, (trial) => {
      this.auth?.add(trial);
      setup.feed.share?.add(trial);
      const evidence = this.reader.read(trial);
      this.measured.add(evidence);
      this.recorder.trial(evidence);
      this.beside.answered(trial);
    });
  }

  private async tickUntilDone(handle: DriveHandle): Promise<void> {
    let done = false;
    const ended = handle.done.then(
      () => (done = true),
      () => (done = true),
    );
    for (let tick = 1; !done && this.stop === 'running'; tick++) {
      await Promise.race([ended, this.sleepUntil(tick * TICK_MS)]);
      if (done || this.setup.signal.aborted) break;
      await this.read();
      this.metrics?.begin();
      if (this.now() >= this.nextLook) this.look(handle);
      this.share(handle);
      this.tell(handle);
    }
    handle.stop();
  }

  /** `share: auto` follows what the shadow bears and what is still to be shown. */
  private share(handle: DriveHandle): void {
    const { share } = this.setup.feed;
    if (!share) return;
    const { judge } = this.measured;
    share.step(this.now(), evidenceMissing(judge.looks.at(-1)?.evidence, judge.spec.alpha));
    handle.setLoad(share.load);
  }

  private async sleepUntil(sinceStartMs: number): Promise<void> {
    const left = sinceStartMs - (this.setup.clock.monotonic() - this.startedAt);
    if (left > 0) await this.setup.clock.sleep(left, this.setup.signal).catch(() => undefined);
  }

  /** One reading of all arms; its points carry the time at which it was begun. */
  private async read(isLast = false): Promise<void> {
    const at = this.stamp();
    const samples = await this.setup.environment.sample();
    this.resources.add(samples, at);
    for (const [kpi, arms] of this.resources.series) {
      if (this.setup.measurement.collected?.[kpi] !== undefined) continue; // a metric source brings it
      for (const [arm, points] of arms) {
        const point = points.at(-1);
        if (point?.[0] !== at) continue;
        this.measured.addReading(kpi, arm, point);
        this.recorder.reading(kpi, arm, point);
      }
    }
    this.beside.read(at, isLast);
    this.measured.addRequests(at);
    this.recorder.requests([at, this.measured.pairCount]);
  }

  private look(handle: DriveHandle): void {
    const at = this.stamp();
    const { judge } = this.measured;
    while (this.nextLook <= at) this.nextLook += judge.cadenceSeconds;
    this.metrics?.drain();
    const run = this.shape.at(false);
    const ending = this.measured.look(at, run);
    this.record(at, run, false);
    if (this.isOver(ending, at, run)) this.end(handle);
    else if (at >= this.setup.measurement.forSeconds) this.extendOrEnd(handle, at);
  }

  /** A confirmation goes on until it has an answer on everything accused, however clear the first of them is. */
  private isOver(ending: Ending, at: number, run: RunShape): boolean {
    if (this.setup.phase === 'measuring') return ending !== null;
    return ending === 'early-pass' || this.setup.shouldStop(this.conclude(at, run));
  }

  /** Time is up: more traffic where it could decide an inconclusive run. */
  private extendOrEnd(handle: DriveHandle, at: number): void {
    const mayExtend = this.setup.shouldExtend(this.conclude(at, this.shape.at(true)));
    if (mayExtend) this.extending = true;
    else this.end(handle);
  }

  private end(handle: DriveHandle): void {
    this.stop = 'final';
    handle.stop();
  }

  private conclude(at: number, run: RunShape): Judgement {
    return this.measured.conclude(at, run, this.setup.extra, this.setup.accept);
  }

  /** The last reading and the last look, after everything in flight has answered. */
  private async finish(summary: DriveSummary): Promise<MeasuredArms> {
    if (this.shape.anyLost) this.beside.read(this.stamp(), true);
    else await this.read(true);
    await this.metrics?.finish();
    await this.beside.finish(() => this.stamp());
    this.shape.failedSources = { ...this.metrics?.failedSources, ...this.beside.failedSources };
    const at = this.stamp();
    this.shape.orphans = summary.orphans;
    this.shape.generatorLate = isGeneratorLate(summary) && !this.shape.anyLost;
    const run = this.shape.at(true);
    this.measured.look(at, run);
    this.record(at, run, true);
    const notes = [...(this.metrics?.notes ?? []), ...this.beside.notes];
    return { measured: this.measured, judgement: this.conclude(at, run), summary, endedAt: at, use: this.resources.use(), notes };
  }

  private record(at: number, run: RunShape, final: boolean): void {
    const collected = this.metrics ? { collected: this.metrics.collectedUntil } : {};
    this.recorder.look({ at, afterSeq: this.measured.trialCount, run, final, ...collected });
  }

  private tell(handle: DriveHandle): void {
    const { sent, rate, latenessP99Ms } = handle.snapshot();
    const { judge } = this.measured;
    const warming = judge.warmUpEndedAt === null;
    this.setup.onProgress({
      kind: 'tick',
      phase: this.setup.phase === 'confirming' ? 'confirming' : warming ? 'warm-up' : this.extending ? 'extending' : 'measuring',
      seconds: this.now(),
      forSeconds: this.setup.measurement.forSeconds,
      sent,
      rate,
      latenessP99Ms,
      ...(this.setup.environment.egress ? { denied: this.setup.environment.egress.denied } : {}),
      evidence: judge.looks.at(-1)?.evidence ?? {},
      stillNeeded: null,
    });
  }

  /** The time of a reading or a look: never the same twice, because the store keeps one value a time, and a later judgement tells by it what came first. */
  private stamp(): number {
    this.stamped = Math.max(this.now(), Number((this.stamped + 0.001).toFixed(3)));
    return this.stamped;
  }

  /** Seconds since the start of the traffic, to the millisecond. */
  private now(): number {
    return Number(((this.setup.clock.monotonic() - this.startedAt) / 1_000).toFixed(3));
  }
}
