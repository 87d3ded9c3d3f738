import type { Plan } from '../config/plan.js';
import type { Affected } from '../environment/change/affected.js';
import { judgeNotAffected, notAffected } from '../judge/not-affected.js';
import { SqliteStore } from '../store/stores/sqlite.js';
import { assess } from './assess.js';
import type { ExperimentContext } from './context.js';
import type { ExperimentResult } from './experiment.js';
import { MeasuredRun } from './measured-run.js';
import { type Measurement, toDocument } from './measurement.js';
import { MEASUREMENT, RUN, type RunDocument } from './run-document.js';
import { RunFolder } from './run-folder.js';

/** A run in which nothing had to be started: the same folder, verdict and reports as of any other, within seconds. */
export async function concludeNotAffected(
  plan: Plan,
  context: ExperimentContext,
  { because, files }: Extract<Affected, { affected: false }>,
): Promise<ExperimentResult> {
  const startedMs = context.clock.now();
  const folder = new RunFolder(context.outDirectory);
  folder.clearEarlierRun();
  folder.writeJson('plan.json', context.publicPlan);
  folder.journal('run begun', { run: context.runId, seed: plan.seed }, startedMs);
  context.onProgress({ kind: 'message', text: 'Nothing the service is made of has changed: nothing is started' });
  const document = documentOf(plan, { ...context, extra: [notAffected(because, files), ...context.extra] }, startedMs);
  const measurement: Measurement = {
    kpis: plan.kpis,
    judge: plan.judge,
    forecast: plan.forecast,
    forSeconds: plan.traffic.forMs / 1_000,
  };
  using store = new SqliteStore(folder.path('store.db'));
  store.putDocument(MEASUREMENT, toDocument(measurement));
  store.putDocument(RUN, document);
  store.flush();
  const judgement = judgeNotAffected(plan.kpis, plan.judge, document.extra);
  const assessment = assess(await MeasuredRun.create(measurement), judgement, null, plan.kpis, document, { kind: 'experiment' });
  const { verdict, exitCode } = assessment;
  folder.journal('run ended', { outcome: verdict.outcome, exitCode }, context.clock.now());
  return { ...assessment, folder: folder.directory, error: null };
}

function documentOf(plan: Plan, context: ExperimentContext, startedMs: number): RunDocument {
  return {
    service: plan.service.name,
    enforce: plan.enforce,
    policies: plan.policies,
    accept: plan.accept,
    today: new Date(startedMs).toISOString().slice(0, 10),
    extra: context.extra,
    arms: [],
    traffic: { seconds: 0, ratePerSecond: 0, askedRate: null, latenessP99Ms: null, skipped: {}, notes: [] },
    minutesUsed: Number(((context.clock.now() - startedMs) / 60_000).toFixed(2)),
    reproduce: context.reproduce,
    startedAt: new Date(startedMs).toISOString(),
    runId: context.runId,
    trafficStartedAtMs: null,
    seed: plan.seed,
    confirmed: false,
    notAffected: true,
    ...(context.change ? { change: { ...context.change, forMs: null, alpha: null } } : {}),
  };
}
