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
import { createPseudonymiser } from '../traffic/anonymise/pseudonymiser.js';
import { underBaseGate } from './base-gate.js';
import { type ExperimentResult, runExperiment } from './experiment.js';
import type { ProgressListener } from './progress.js';
import { RUN, type RunDocument } from './run-document.js';
import { RunFolder } from './run-folder.js';
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
}

/** Runs a plan to its end: gate of the base, experiment, verdict and reports in the run folder. */
export async function executePlan(asked: Plan, world: World): Promise<ExperimentResult> {
  using _memory = boundYoungGeneration();
  const { plan, findings } = await underBaseGate(asked, world);
  const secrets = secretValues(plan);
  const redactSecrets = createRedactor(secrets);
  const pseudonymise = createPseudonymiser(plan.traffic.anonymiseKey ?? randomBytes(16).toString('hex'));
  const result = await runExperiment(plan, {
    clock: world.clock,
    signal: world.signal,
    runId: randomBytes(6).toString('hex'),
    processEnv: world.env,
    outDirectory: world.outDirectory,
    cacheDirectory: cacheDirectory(world.env),
    onProgress: world.onProgress,
    publicPlan: { version: VERSION, seed: plan.seed, plan: publicPlan(plan) },
    redact: (text) => pseudonymise.text(redactSecrets(text)),
    extra: findings,
    reproduce: world.reproduce,
    cancelled: () => fail('FS_CANCELLED', { found: 'an interrupt' }),
  });
  const folder = new RunFolder(result.folder);
  folder.writeJson('verdict.json', result.verdict);
  // A report that cannot be written changes no verdict.
  writeReports(result.report, folder, plan.report.html, (error) => world.onProgress({ kind: 'message', text: messageOf(error) }));
  if (plan.remoteWrite) await sendPoints(plan.remoteWrite, folder, world);
  return result;
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
