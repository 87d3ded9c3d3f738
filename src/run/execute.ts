import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plan } from '../config/plan.js';
import { publicPlan, secretValues } from '../config/public-plan.js';
import type { Clock } from '../core/clock.js';
import { fail } from '../core/errors.js';
import { createRedactor } from '../core/redact.js';
import { VERSION } from '../core/version.js';
import { boundYoungGeneration } from '../io/young-generation.js';
import { studyChange } from '../environment/drivers/study-change.js';
import { type ChangeStudy, unknownChange } from '../environment/change-study.js';
import { namedPaths, underImpact } from './change-context.js';
import type { ExperimentContext } from './context.js';
import { concludeNotAffected } from './not-affected.js';
import { underBaseGate } from './base-gate.js';
import { type ExperimentResult, runExperiment } from './experiment.js';
import type { ProgressListener } from './progress.js';
import { RUN, type RunDocument } from './run-document.js';
import { RunFolder } from './run-folder.js';
import type { StepTraffic } from './step-traffic.js';
import { writeReports } from './write-reports.js';

/** What a command or an action hands over besides the plan. */
export interface World {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly outDirectory: string;
  readonly onProgress: ProgressListener;
  readonly reproduce: string;
  /** the arms are up already, and this is one step of several */
  readonly step?: StepTraffic | undefined;
}

/** Runs a plan to its end: gate of the base, experiment, verdict and reports in the run folder. */
export async function executePlan(asked: Plan, world: World): Promise<ExperimentResult> {
  using _memory = boundYoungGeneration();
  const gated = await underBaseGate(asked, world);
  const secrets = secretValues(gated.plan);
  const redactSecrets = createRedactor(secrets);
  const { createAnonymiser } = await import('../traffic/anonymise/create-anonymiser.js');
  const { anonymise, anonymiseKey } = gated.plan.traffic;
  const pseudonymise = createAnonymiser({ ...anonymise, key: anonymiseKey ?? randomBytes(16).toString('hex') });
  const redact = (text: string): string => pseudonymise.text(redactSecrets(text));
  const study = await studyOf(gated.plan, world, redact);
  const { plan, change } = underImpact(gated.plan, study);
  const context: ExperimentContext = {
    clock: world.clock,
    signal: world.signal,
    runId: randomBytes(6).toString('hex'),
    processEnv: world.env,
    outDirectory: world.outDirectory,
    cacheDirectory: cacheDirectory(world.env),
    onProgress: world.onProgress,
    publicPlan: { version: VERSION, seed: plan.seed, plan: publicPlan(plan) },
    redact,
    extra: gated.findings,
    change,
    reproduce: world.reproduce,
    ...(world.step ? { step: world.step } : {}),
    cancelled: () => fail('FS_CANCELLED', { found: 'an interrupt' }),
  };
  const result =
    study.affected.affected || plan.service.always
      ? await runExperiment(plan, context)
      : await concludeNotAffected(plan, context, study.affected);
  const folder = new RunFolder(result.folder);
  folder.writeJson('verdict.json', result.verdict);
  // A report that cannot be written changes no verdict.
  writeReports(result.report, folder, plan.report.html, (error) => world.onProgress({ kind: 'message', text: messageOf(error) }));
  if (plan.remoteWrite) await sendPoints(plan.remoteWrite, folder, world);
  if (plan.state && !world.signal.aborted) await keepVerdict(result, plan, world);
  if (plan.notify?.length) await (await import('./notify-result.js')).notifyResult(result, plan, world);
  return result;
}

/** What the shadow has otherwise than the primary, by git and by the plan. */
async function studyOf(plan: Plan, world: World, redact: (text: string) => string): Promise<ChangeStudy> {
  const { clock, signal, env, cwd } = world;
  const named = namedPaths(plan, cwd);
  const configuration = plan.file === null ? undefined : resolve(cwd, plan.file);
  const exclude = [world.outDirectory, cacheDirectory(env)].map((path) => resolve(plan.environment.directory, path));
  const context = { directory: resolve(plan.environment.directory), clock, signal, env };
  try {
    return await studyChange({ spec: plan.environment, service: plan.service, named, configuration, exclude, redact }, context);
  } catch (error) {
    if (!signal.aborted) throw error;
    return unknownChange('The run was interrupted');
  }
}

/** The verdict into the ledger; a state that cannot be written changes no verdict. */
async function keepVerdict({ verdict }: ExperimentResult, plan: Plan, world: World): Promise<void> {
  try {
    const { recordVerdict } = await import('./ledger-run.js');
    await recordVerdict(verdict, plan, world);
  } catch (error) {
    world.onProgress({ kind: 'message', text: `The ledger was not written: ${messageOf(error)}`, warning: true });
  }
}

/** Hands the points of the run to the metrics backend; a failure is said and changes no verdict. */
async function sendPoints(spec: NonNullable<Plan['remoteWrite']>, folder: RunFolder, world: World): Promise<void> {
  const { openForReading } = await import('../store/stores/sqlite-reader.js');
  const { writeRemote } = await import('../store/stores/remote-write-client.js');
  try {
    using store = openForReading(folder.path('store.db'));
    const { runId, trafficStartedAtMs } = store.document(RUN) as RunDocument;
    if (trafficStartedAtMs === null) return;
    const options = { ...spec, run: runId, startedAtMs: trafficStartedAtMs, signal: world.signal };
    const { samples } = await writeRemote(store.series({}), options, { clock: world.clock, random: Math.random });
    world.onProgress({ kind: 'message', text: `${samples} points written to ${new URL(spec.url).origin}` });
  } catch (error) {
    world.onProgress({ kind: 'message', text: messageOf(error) });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Worktrees and builds that outlive a run. */
export function cacheDirectory(env: Readonly<Record<string, string | undefined>>): string {
  if (env['FORESHADOW_CACHE']) return resolve(env['FORESHADOW_CACHE']);
  const base = env['XDG_CACHE_HOME'] || env['RUNNER_TOOL_CACHE'] || join(env['HOME'] || homedir(), '.cache');
  return join(base, 'foreshadow');
}
