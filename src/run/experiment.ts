import type { Plan } from '../config/plan.js';
import { isForeshadowError } from '../core/errors.js';
import { hash32 } from '../core/random.js';
import { type Environment, isRestartable } from '../environment/environment.js';
import { accusationOf, isReproduced } from '../judge/confirmation.js';
import type { Judgement } from '../judge/judge.js';
import type { Finding } from '../judge/verdict.js';
import { SqliteStore } from '../store/stores/sqlite.js';
import type { Engine } from '../traffic/engine.js';
import { type Assessment, assess } from './assess.js';
import { bringUp, lostBeforeTraffic } from './bring-up.js';
import { couldNotMeasure } from './broken-traffic.js';
import { confirmationSeconds, mayExtend, withinBudget } from './budget.js';
import type { ExperimentContext } from './context.js';
import { type OpenCredentials, openCredentials } from './credentials.js';
import { type ArmsParity, compareRunningArms, NOT_COMPARED } from './arms-parity.js';
import { describeArms } from './describe-arms.js';
import { egressNotes } from './egress-note.js';
import { openFeed, type TrafficFeed } from './feed.js';
import type { ArmsMeasurement, MeasuredArms } from './arms-measurement.js';
import { measureArms } from './measure-arms.js';
import { MeasuredRun } from './measured-run.js';
import { liveMeasurement, type Measurement, toDocument } from './measurement.js';
import { openEngine, requestTimeoutOf, searchesRate } from './open-engine.js';
import { CONFIRMATION, MEASUREMENT, RUN, type RunDocument } from './run-document.js';
import { logsSetup } from './open-logs.js';
import { collectedNames } from './open-metrics.js';
import { RunFolder } from './run-folder.js';
import { RunRecorder } from './run-recorder.js';
import { notesOf } from './traffic-notes.js';

export interface ExperimentResult extends Assessment {
  readonly folder: string;
  /** why nothing could be measured, where that is the outcome */
  readonly error: Error | null;
}

/**
 * The sentence the product is: plan -> environment -> traffic -> observations -> judgement -> verdict -> report.
 * Never throws for what it could not measure: that is the outcome `error`, with whatever was measured in the run folder.
 * @throws catalogue errors with exit code 64 (usage, configuration), before anything is started
 */
export async function runExperiment(plan: Plan, context: ExperimentContext): Promise<ExperimentResult> {
  const folder = new RunFolder(context.outDirectory);
  folder.clearEarlierRun();
  folder.writeJson('plan.json', context.publicPlan);
  const experiment = new Experiment(plan, context, folder);
  folder.journal('run begun', { run: context.runId, seed: plan.seed }, context.clock.now());
  const result = await experiment.run();
  folder.journal('run ended', { outcome: result.verdict.outcome, exitCode: result.exitCode }, context.clock.now());
  return result;
}

class Experiment {
  private readonly plan: Plan;
  private readonly context: ExperimentContext;
  private readonly folder: RunFolder;
  private readonly startedMs: number;
  /** on the monotonic clock: a system clock that is set during the run changes no budget */
  private readonly deadlineMs: number;
  private readonly today: string;
  private parity: ArmsParity = NOT_COMPARED;

  constructor(plan: Plan, context: ExperimentContext, folder: RunFolder) {
    this.plan = plan;
    this.context = context;
    this.folder = folder;
    this.startedMs = context.clock.now();
    this.deadlineMs = context.clock.monotonic() + plan.budgetMs;
    this.today = new Date(this.startedMs).toISOString().slice(0, 10);
  }

  async run(): Promise<ExperimentResult> {
    using store = new SqliteStore(this.folder.path('store.db'));
    const feed = await openFeed(this.plan, this.context.change?.study.impact?.level);
    const credentials = await openCredentials(this.plan, this.context.clock, this.context.signal);
    const measurement = this.measurement(feed);
    store.putDocument(MEASUREMENT, toDocument(measurement));
    try {
      await using environment = await bringUp(this.plan, this.context, this.folder);
      this.parity = await compareRunningArms(environment, this.plan, this.context);
      const engine = await openEngine(this.plan, this.context);
      const setup = this.setup(environment, feed, engine, credentials, store, this.withinBudget(measurement, environment));
      store.putDocument(MEASUREMENT, toDocument(setup.measurement));
      const first = await measureArms(setup);
      if (this.context.signal.aborted) throw this.context.signal.reason;
      const again = await this.confirm(environment, setup, first, credentials);
      return await this.conclude(store, first, again, this.runDocument(environment, feed, first, again !== null));
    } catch (error) {
      return await this.concludeWithout(store, measurement, feed, error);
    }
  }

  /** `for` is measured traffic; the warm-up, at most a fixed share of the whole, comes on top. */
  private measurement(feed: TrafficFeed): Measurement {
    const { kpis, judge, forecast, traffic } = this.plan;
    const planned = traffic.forMs / 1_000 / (traffic.none ? 1 : 1 - judge.warmupShare);
    const forSeconds = Math.min(planned, feed.lengthSeconds ?? Number.POSITIVE_INFINITY);
    const warmUpSeconds = searchesRate(traffic) ? forSeconds * judge.warmupShare : 0;
    const collected = this.plan.metrics.length === 0 ? {} : { collected: collectedNames(this.plan.metrics, forSeconds) };
    const live = traffic.none ? liveMeasurement(this.plan.environment) : {};
    const spec = { ...judge, requestTimeoutMs: requestTimeoutOf(traffic) };
    return { kpis, judge: spec, forecast, forSeconds, warmUpSeconds, ...collected, ...live };
  }

  /** What the budget leaves of the measurement, said where it is less than was asked for. */
  private withinBudget(measurement: Measurement, environment: Environment): Measurement {
    const shortened = withinBudget(measurement, this.leftMs(), this.plan.confirm && isRestartable(environment));
    if (shortened === measurement) return measurement;
    const text = `The budget leaves ${shortened.forSeconds} s for traffic instead of ${Math.ceil(measurement.forSeconds)} s`;
    this.context.onProgress({ kind: 'message', text });
    return shortened;
  }

  /** findings made before the traffic */
  private get extra(): readonly Finding[] {
    return [...this.context.extra, ...this.parity.findings];
  }

  private leftMs(): number {
    return this.deadlineMs - this.context.clock.monotonic();
  }

  private setup(
    environment: Environment,
    feed: TrafficFeed,
    engine: Engine,
    credentials: OpenCredentials | null,
    store: SqliteStore,
    measurement: Measurement,
  ): ArmsMeasurement {
    const { plan, context } = this;
    const { replay } = plan.traffic;
    return {
      environment,
      feed,
      engine,
      store,
      folder: this.folder,
      measurement,
      pace: { ...replay, sharedCores: environment.cores !== undefined, searchMs: measurement.forSeconds * 1_000 * plan.judge.warmupShare },
      headers: plan.traffic.authHeaders,
      credentials: credentials?.(environment.targets) ?? null,
      correlate: replay.correlate ?? true,
      metrics: plan.metrics,
      logs: logsSetup(plan, context),
      traces: plan.traces,
      around: { env: context.processEnv, directory: plan.environment.directory },
      vars: {
        primary: plan.environment.primary.vars,
        shadow: plan.environment.shadow.vars,
        baseline: (plan.environment.baseline ?? plan.environment.primary).vars,
      },
      secrets: (plan.secrets ?? []).map(({ value }) => value),
      ignore: plan.traffic.ignore,
      redact: context.redact,
      runId: context.runId,
      seed: plan.seed,
      clock: context.clock,
      signal: context.signal,
      onProgress: context.onProgress,
      phase: 'measuring',
      extra: this.extra,
      accept: { rules: plan.accept, today: this.today },
      deadlineMs: this.deadlineMs,
      shouldExtend: (judgement) => mayExtend(judgement, this.leftMs(), measurement.forSeconds, plan.confirm),
      shouldStop: () => false,
    };
  }

  /** A fail by test is reproduced on fresh processes with places swapped before it is reported (verdict.md 1). */
  private async confirm(
    environment: Environment,
    setup: ArmsMeasurement,
    first: MeasuredArms,
    credentials: OpenCredentials | null,
  ): Promise<Judgement | null> {
    const accusation = this.plan.confirm ? accusationOf(first.judgement, this.plan.kpis) : null;
    const seconds = confirmationSeconds(setup.measurement.forSeconds, this.leftMs());
    if (!accusation || !isRestartable(environment) || seconds === null) return null;
    const names = accusation.kpis.map((kpi) => kpi.name).join(', ');
    this.context.onProgress({ kind: 'message', text: `Regression in ${names}: confirming on fresh processes with places swapped` });
    await using fresh = await environment.restartSwapped();
    const folder = this.folder.sub(CONFIRMATION);
    using store = new SqliteStore(folder.path('store.db'));
    const measurement: Measurement = {
      ...setup.measurement,
      kpis: accusation.kpis,
      forecast: { ...setup.measurement.forecast, risk: [] },
      warmUpSeconds: 0,
      forSeconds: seconds,
      focus: { ...(accusation.routes ? { routes: accusation.routes } : {}), thresholds: first.measured.judge.thresholds() },
    };
    store.putDocument(MEASUREMENT, toDocument(measurement));
    const again = await measureArms({
      ...setup,
      environment: fresh,
      credentials: credentials?.(fresh.targets) ?? null,
      store,
      folder,
      measurement,
      phase: 'confirming',
      extra: [],
      accept: { rules: [], today: this.today },
      seed: hash32(`${setup.seed} confirmation`),
      pace: {
        ...setup.pace,
        rate: typeof setup.pace.rate === 'number' || setup.pace.rate !== 'auto' ? setup.pace.rate : first.summary.achievedRate,
      },
      shouldExtend: () => false,
      shouldStop: (judgement) => isReproduced(first.judgement, judgement),
    });
    return again.judgement;
  }

  private async conclude(
    store: SqliteStore,
    first: MeasuredArms,
    again: Judgement | null,
    document: RunDocument,
  ): Promise<ExperimentResult> {
    store.putDocument(RUN, document);
    store.flush();
    const assessment = assess(first.measured, first.judgement, again, this.plan.kpis, document, { kind: 'experiment' });
    return { ...assessment, folder: this.folder.directory, error: null };
  }

  /**
   * No verdict on what was measured: the shadow never came up (its fault), or something else failed or was interrupted (nobody's
   * verdict). Whatever was measured stays in the store.
   */
  private async concludeWithout(
    store: SqliteStore,
    measurement: Measurement,
    feed: TrafficFeed,
    cause: unknown,
  ): Promise<ExperimentResult> {
    const error = this.context.signal.aborted ? this.context.cancelled() : cause;
    if (isForeshadowError(error) && error.exitCode === 64) throw error;
    const lost = lostBeforeTraffic(error);
    const run = { forSeconds: measurement.forSeconds, ended: true, arms: lost, orphans: 0 };
    const failure: Finding[] = Object.keys(lost).length > 0 ? [] : [couldNotMeasure(error)];
    const extra = [...this.extra, ...failure];
    store.putDocument(MEASUREMENT, toDocument(measurement));
    const measured = await MeasuredRun.create(measurement);
    measured.look(0, run);
    new RunRecorder(store, this.folder).look({ at: 0, afterSeq: 0, run, final: true });
    const judgement = measured.conclude(0, run, extra, { rules: this.plan.accept, today: this.today });
    const document = { ...this.runDocument(null, feed, null, false), extra, abandoned: true };
    store.putDocument(RUN, document);
    store.flush();
    const assessment = assess(measured, judgement, null, this.plan.kpis, document, { kind: 'experiment' });
    return { ...assessment, folder: this.folder.directory, error: error instanceof Error ? error : new Error(String(error)) };
  }

  private runDocument(environment: Environment | null, feed: TrafficFeed, first: MeasuredArms | null, confirmed: boolean): RunDocument {
    const { plan, context } = this;
    const summary = first?.summary;
    return {
      service: plan.service.name,
      enforce: plan.enforce,
      policies: plan.policies,
      accept: plan.accept,
      today: this.today,
      extra: this.extra,
      ...(context.change ? { change: context.change } : {}),
      ...(plan.traces?.backend ? { traces: { backend: plan.traces.backend.kind, ui: plan.traces.backend.ui } } : {}),
      ...(this.parity.reported ? { parity: this.parity.reported } : {}),
      arms: environment ? describeArms(environment, plan.environment, first?.use) : [],
      traffic: {
        seconds: summary?.seconds ?? 0,
        ratePerSecond: summary?.achievedRate ?? 0,
        askedRate: summary?.askedRate ?? null,
        latenessP99Ms: summary && summary.latenessMs.count > 0 ? summary.latenessMs.p99 : null, // live traffic and closed loops keep no schedule
        skipped: { ...feed.skipped(), ...summary?.unsendable },
        ...(plan.traffic.none ? { watched: true as const } : {}),
        notes: [
          ...feed.notes,
          ...feed.sentNotes(),
          ...notesOf(summary),
          ...(first?.notes ?? []),
          ...egressNotes(plan.environment, environment),
        ],
      },
      minutesUsed: Number(((plan.budgetMs - this.leftMs()) / 60_000).toFixed(2)),
      reproduce: context.reproduce,
      startedAt: new Date(this.startedMs).toISOString(),
      runId: context.runId,
      trafficStartedAtMs: summary?.startedAtMs ?? null,
      seed: plan.seed,
      confirmed,
    };
  }
}
