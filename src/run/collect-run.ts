import { existsSync } from 'node:fs';
import type { Plan } from '../config/plan.js';
import { publicPlan, secretValues } from '../config/public-plan.js';
import type { Clock } from '../core/clock.js';
import { fail } from '../core/errors.js';
import { seeded } from '../core/random.js';
import { VERSION } from '../core/version.js';
import { ARMS, type Target } from '../environment/environment.js';
import type { RunShape } from '../judge/evidence.js';
import { Judge } from '../judge/judge.js';
import { boundYoungGeneration } from '../io/young-generation.js';
import { SqliteStore } from '../store/stores/sqlite.js';
import { describeArms } from './describe-arms.js';
import { liveMeasurement, type Measurement, type MeasurementDocument, toDocument } from './measurement.js';
import { measurementNotes, type SourceMeasurement } from './measurements.js';
import type { CollectedSource } from './metrics-collector.js';
import { collectedNames, openSources } from './open-metrics.js';
import { requestTimeoutOf } from './open-engine.js';
import { readSource } from './read-source.js';
import { MEASUREMENT, RUN, type RunDocument } from './run-document.js';
import { readLines, RunFolder } from './run-folder.js';
import { type RecordedLook, RunRecorder } from './run-recorder.js';
import { watchNote } from './watch-note.js';

/** What `collect` is asked for; times in milliseconds since the epoch. */
export interface CollectRequest {
  readonly plan: Plan;
  /** the run folder, absolute */
  readonly directory: string;
  readonly targets: readonly Target[];
  /** null: as long as the traffic of the run in the folder */
  readonly window: { readonly fromMs: number; readonly toMs: number } | null;
  readonly runId: string;
}

export interface CollectWorld {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface CollectedRun {
  readonly values: number;
  readonly from: string;
  readonly to: string;
  readonly measurements: readonly SourceMeasurement[];
}

/** Looks at a window that is over: one for each block of a run, and never so many that the judge is kept busy by repeating itself. */
const MOST_LOOKS = 60;

/**
 * Reads the metric sources of a plan over a time that is over into a run folder: beside the pairs of a run that is there, or as a run of its own.
 * @throws FS_USAGE where there is nothing to read or it was read already; FS_METRIC_SOURCE, FS_METRIC_QUERY, FS_METRIC_HISTOGRAM, and then the folder is
 * as it was but for points that no look knows of
 */
export async function collectRun(request: CollectRequest, world: CollectWorld): Promise<CollectedRun> {
  using _memory = boundYoungGeneration();
  refuseUnreadable(request.plan);
  const folder = new RunFolder(request.directory);
  const earlier = earlierRun(folder);
  const window = earlier?.window ?? request.window;
  if (!window)
    throw fail('FS_USAGE', { found: 'no time', expected: '--for 30m, or --from and --to', hint: 'A folder without a run says no time.' });
  const forSeconds = (window.toMs - window.fromMs) / 1_000;
  using store = new SqliteStore(folder.path('store.db'));
  const recorder = new RunRecorder(store, folder);
  const sources = await openAll(request, window.fromMs, earlier?.measurement.forSeconds ?? forSeconds, world);
  refuseSecond(earlier, sources);
  const read = [];
  for (const source of sources) read.push(await readSource(source, window, recorder, world.clock.now()));
  const until = Object.fromEntries(read.map(({ name, untilSeconds }) => [name, untilSeconds]));
  const measurements = read.flatMap(({ measurements: rows }) => rows);
  if (earlier) await joinRun(earlier, request, store, recorder, until);
  else beginRun(request, window, store, folder, recorder, until, measurements);
  recorder.measurements(measurements);
  folder.journal('metrics collected', { sources: Object.keys(until) }, world.clock.now());
  return {
    values: read.reduce((sum, { values }) => sum + values, 0),
    from: new Date(window.fromMs).toISOString(),
    to: new Date(window.toMs).toISOString(),
    measurements,
  };
}

/** A page of an arm shows only what is now. */
function refuseUnreadable({ metrics }: Plan): void {
  if (metrics.length === 0) throw fail('FS_USAGE', { found: 'a configuration without `metrics`', expected: 'sources to read' });
  const page = metrics.find(({ source }) => source === 'exposition');
  if (page)
    throw fail('FS_USAGE', { found: 'source `exposition`', expected: 'sources that keep a history', hint: 'Use `foreshadow run`.' });
}

async function openAll(
  { plan, targets, runId }: CollectRequest,
  fromMs: number,
  forSeconds: number,
  { clock, signal }: CollectWorld,
): Promise<readonly CollectedSource[]> {
  const { primary, shadow, baseline } = plan.environment;
  const vars = { primary: primary.vars, shadow: shadow.vars, baseline: (baseline ?? primary).vars };
  const context = { clock, random: seeded(plan.seed), signal, secrets: secretValues(plan) };
  return openSources(plan.metrics, { targets }, vars, { id: runId, forSeconds, startedAtMs: fromMs }, context);
}

interface EarlierRun {
  readonly measurement: MeasurementDocument;
  readonly last: RecordedLook;
  readonly window: { readonly fromMs: number; readonly toMs: number };
}

/** A run that is in the folder with its looks. */
function earlierRun(folder: RunFolder): EarlierRun | null {
  if (!existsSync(folder.path('store.db')) || !existsSync(folder.path('looks.ndjson'))) return null;
  using store = new SqliteStore(folder.path('store.db'));
  const run = store.document(RUN) as RunDocument | undefined;
  const measurement = store.document(MEASUREMENT) as MeasurementDocument | undefined;
  const last = (readLines(folder.path('looks.ndjson')) as RecordedLook[]).at(-1);
  if (!run || !measurement || !last || typeof run.trafficStartedAtMs !== 'number')
    throw fail('FS_USAGE', { found: `a run in ${folder.directory} that measured nothing`, expected: 'another --run' });
  return { measurement, last, window: { fromMs: run.trafficStartedAtMs, toMs: run.trafficStartedAtMs + last.at * 1_000 } };
}

function refuseSecond(earlier: EarlierRun | null, sources: readonly CollectedSource[]): void {
  const known = sources.find(({ name }) => earlier?.last.collected?.[name] !== undefined);
  if (known) throw fail('FS_USAGE', { found: `values of ${known.name} that this run has already`, expected: 'another --run' });
}

/** One more look at the end, which knows the values too, and the KPIs that they are judged by. */
async function joinRun(
  { measurement, last }: EarlierRun,
  { plan }: CollectRequest,
  store: SqliteStore,
  recorder: RunRecorder,
  until: Readonly<Record<string, number>>,
): Promise<void> {
  const collected = collectedNames(plan.metrics, measurement.forSeconds);
  const known = new Set(measurement.kpis.map(({ name }) => name));
  const kpis = [
    ...measurement.kpis,
    ...plan.kpis.filter(({ name, expression }) => !known.has(name) && (expression !== undefined || name in collected)),
  ];
  const joined: MeasurementDocument = { ...measurement, kpis, collected: { ...measurement.collected, ...collected } };
  store.putDocument(MEASUREMENT, joined);
  recorder.look({ ...last, final: true, collected: { ...last.collected, ...until } });
}

function beginRun(
  { plan, targets, runId, directory }: CollectRequest,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  store: SqliteStore,
  folder: RunFolder,
  recorder: RunRecorder,
  until: Readonly<Record<string, number>>,
  measurements: readonly SourceMeasurement[],
): void {
  const forSeconds = (toMs - fromMs) / 1_000;
  const measurement: Measurement = {
    kpis: plan.kpis,
    judge: { ...plan.judge, requestTimeoutMs: requestTimeoutOf(plan.traffic) },
    forecast: plan.forecast,
    forSeconds,
    warmUpSeconds: 0,
    collected: collectedNames(plan.metrics, forSeconds),
    ...(plan.traffic.none ? liveMeasurement(plan.environment) : {}),
  };
  store.putDocument(MEASUREMENT, toDocument(measurement));
  store.putDocument(RUN, documentOf(plan, { fromMs, forSeconds, runId, directory, targets }, measurementNotes(measurements)));
  folder.writeJson('plan.json', { version: VERSION, seed: plan.seed, plan: publicPlan(plan) });
  const run: RunShape = { forSeconds, ended: false, arms: Object.fromEntries(targets.map(({ arm }) => [arm, 'alive'])), orphans: 0 };
  const cadence = Math.max(new Judge([], plan.judge, forSeconds).cadenceSeconds, forSeconds / MOST_LOOKS);
  for (let at = cadence; at < forSeconds; at += cadence) {
    const seen = Object.fromEntries(Object.entries(until).map(([name, end]) => [name, Math.min(end, at)]));
    recorder.look({ at: Number(at.toFixed(3)), afterSeq: 0, run, final: false, collected: seen });
  }
  recorder.look({ at: forSeconds, afterSeq: 0, run: { ...run, ended: true }, final: true, collected: until });
}

function documentOf(
  plan: Plan,
  run: { fromMs: number; forSeconds: number; runId: string; directory: string; targets: readonly Target[] },
  notes: readonly string[],
): RunDocument {
  const facts = Object.fromEntries(ARMS.map((arm) => [arm, { command: wordsOf(plan, arm) }]));
  return {
    service: plan.service.name,
    enforce: plan.enforce,
    policies: plan.policies,
    accept: plan.accept,
    today: new Date(run.fromMs).toISOString().slice(0, 10),
    extra: [],
    arms: describeArms({ targets: run.targets, facts } as never, plan.environment),
    traffic: {
      seconds: run.forSeconds,
      ratePerSecond: 0,
      askedRate: null,
      latenessP99Ms: null,
      skipped: {},
      watched: true,
      notes: [watchNote(plan), ...notes],
    },
    minutesUsed: 0,
    reproduce: `foreshadow judge --input ${run.directory}`,
    startedAt: new Date(run.fromMs).toISOString(),
    runId: run.runId,
    trafficStartedAtMs: run.fromMs,
    seed: plan.seed,
    confirmed: false,
  };
}

function wordsOf({ environment }: Plan, arm: (typeof ARMS)[number]): string {
  return Object.entries((environment[arm] ?? environment.primary).vars)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
