import { resolve } from 'node:path';
import { findConfig } from '../config/find-config.js';
import { loadPlan } from '../config/load.js';
import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import { fail, isForeshadowError } from '../core/errors.js';
import { createRedactor } from '../core/redact.js';
import { parseDuration } from '../core/units.js';
import { systemClock } from '../io/system-clock.js';
import { rollBack, type RollBackRequest, type RollBackResult } from '../run/roll-back-run.js';
import { RunFolder } from '../run/run-folder.js';
import type { RollBackOptions } from './commands/roll-back.js';
import { describeRollBack } from './describe-roll-back.js';
import type { CliIo } from './io.js';

/** Exit codes: 0 it stands and is verified, 2 held or waiting for a person, 69 it could not be done. */
export async function rollBackFromConfig(options: RollBackOptions, io: CliIo): Promise<number> {
  const request = requestOf(options, io);
  const plan = await loadStatePlan(options, io);
  const say = (text: string): void => {
    if (!options.quiet) io.stderr(`${text}\n`);
  };
  const tell = await teller(plan, request, options, io);
  let result: RollBackResult;
  try {
    result = await rollBack(plan, request, { clock: systemClock, signal: io.signal, env: io.env, say });
  } catch (error) {
    if (!request.isDryRun && isForeshadowError(error) && error.exitCode === 69) await tell(null, error.message);
    throw error;
  }
  if (options.run !== undefined) keepCopy(resolve(io.cwd, options.run), result, request);
  const about = { service: plan.service.name, environment: plan.state?.environment ?? 'production' };
  if (options.json) io.stdout(`${JSON.stringify({ ...about, ...result, reason: request.reason, by: request.by })}\n`);
  else io.stdout(describeRollBack(result, { ...request, ...about }));
  if (!request.isDryRun) await tell(result, null);
  return result.status === 'held' || result.status === 'pending' ? 2 : 0;
}

/** The plan of whatever acts on the state: secrets that are not set do not matter to it. */
export async function loadStatePlan(options: Pick<RollBackOptions, 'config' | 'environment'>, io: CliIo): Promise<Plan> {
  const file = options.config ?? findConfig(io.cwd);
  const plan = await loadPlan(file, { env: io.env, seed: 0, cwd: io.cwd, missingSecrets: 'keep' });
  if (options.environment === undefined || !plan.state) return plan;
  return { ...plan, state: { ...plan.state, environment: options.environment } };
}

function requestOf(options: RollBackOptions, { env }: CliIo): RollBackRequest {
  const reason = (options.reason ?? '').trim();
  if (reason === '')
    throw fail('FS_USAGE', {
      found: 'no reason',
      expected: '--reason TEXT',
      hint: 'Say in a few words why: it stands in the journal and goes to whoever is called.',
    });
  return {
    to: options.to ?? 'last-verified',
    reason,
    by: whoIs(options.by, env),
    isForced: options.force === true,
    isAutomatic: options.automatic === true,
    takesOver: options.takeOver === true,
    isDryRun: options.dryRun === true,
    leaseMs: parseDuration(options.lease ?? '30s', { path: '--lease' }),
  };
}

/** A name for the journal. */
export function whoIs(by: string | undefined, env: CliIo['env']): string {
  const name = by?.trim() || env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'] || env['USER'];
  if (!name) throw fail('FS_USAGE', { found: 'nobody', expected: '--by NAME', hint: 'Say who you are: it stands in the journal.' });
  return name;
}

/** The state store is what counts; a run folder only has a copy. */
function keepCopy(directory: string, result: RollBackResult, { reason, by }: RollBackRequest): void {
  const folder = new RunFolder(directory);
  folder.writeJson('roll-back.json', { ...result, reason, by });
  folder.journal(
    `roll-back ${result.status}`,
    { to: result.target?.version ?? null, from: result.from, act: result.actId, by, reason },
    systemClock.now(),
  );
}

async function teller(plan: Plan, request: RollBackRequest, { quiet, json, run }: RollBackOptions, io: CliIo) {
  const specs = plan.notify ?? [];
  const secrets = secretValues(plan);
  return async (result: RollBackResult | null, problem: string | null): Promise<void> => {
    if (specs.length === 0 || result?.status === 'stood-already') return;
    const { composeRollBackNotice } = await import('../run/roll-back-notice.js');
    const { notifyAll } = await import('../run/notify-run.js');
    await notifyAll(composeRollBackNotice({ plan, request, result, problem, env: io.env, nowMs: systemClock.now() }), specs, {
      clock: systemClock,
      random: Math.random,
      signal: io.signal,
      folder: run === undefined ? null : new RunFolder(resolve(io.cwd, run)),
      redact: createRedactor(secrets),
      secrets,
      say: (text, kind) => {
        if (kind === 'warning') io.stderr(`warning: ${text}\n`);
        else if (!quiet) (json ? io.stderr : io.stdout)(`${text}\n`);
      },
    });
  };
}
