import { isAbsolute, resolve } from 'node:path';
import { findConfig } from '../config/find-config.js';
import { loadPlan } from '../config/load.js';
import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import { fail } from '../core/errors.js';
import { createRedactor } from '../core/redact.js';
import { parseDuration } from '../core/units.js';
import { systemClock } from '../io/system-clock.js';
import { openReverter, openState } from '../run/open-state.js';
import { deploy, type DeployResult } from '../run/rollout/deploy.js';
import { actorOf, openRouterOf } from '../run/rollout/open-rollout.js';
import type { DeployOptions } from './commands/deploy.js';
import type { CliIo } from './io.js';
import { parseSeed } from './parse-seed.js';
import { runAndTell } from './run-and-tell.js';

/** 0 it stands, 1 it was not proven or was taken back, 2 a person has to decide. */
const EXIT: Readonly<Record<DeployResult['status'], number>> = {
  deployed: 0,
  'stood-already': 0,
  'not-proven': 1,
  'rolled-back': 1,
  held: 2,
};

/** `foreshadow deploy --to FILE`. */
export async function deployFromConfig(options: DeployOptions, io: CliIo): Promise<number> {
  const plan = await loadPlan(options.config ?? findConfig(io.cwd), { env: io.env, seed: parseSeed(options.seed) ?? 0, cwd: io.cwd });
  if (!plan.rollback)
    throw fail('FS_REVERT_SETUP', {
      expected: '`rollback: { reverter: { kind: config-file, file: PATH } }`',
      place: { file: plan.file ?? undefined },
    });
  const { env, signal } = io;
  const file = resolve(io.cwd, options.to ?? '');
  const by = options.by ?? actorOf(env);
  const reason = options.reason ?? `deploy asked by ${by}`;
  const say = (text: string): void => void (options.quiet || io.stderr(`${text}\n`));
  const opening = { env, clock: systemClock, signal, random: Math.random, say };
  const outDirectory = resolve(io.cwd, options.out ?? 'foreshadow-deploy');
  await using reverter = await openReverter(plan, { ...opening, redact: createRedactor(secretValues(plan)), reason });
  const router = plan.rollout ? openRouterOf(plan, plan.rollout, { ...opening, outDirectory }) : null;
  const watchMs = options.watch === undefined ? (plan.rollout?.watchMs ?? 300_000) : parseDuration(options.watch);
  const everyMs = Math.min(parseDuration(options.every ?? '5s'), watchMs / 4);
  const store = await openState(plan, opening);
  const proveOnShadow = async (): Promise<boolean> => options.shadow === false || (await prove(plan, file, options, outDirectory, io));
  const result = await deploy(plan, { file, by, reason, watchMs, everyMs }, { ...opening, store, reverter, router, proveOnShadow });
  if (options.json) io.stdout(`${JSON.stringify(result)}\n`);
  else io.stdout(describe(result, plan));
  return EXIT[result.status];
}

/** The experiment of the configuration, its shadow with the new file. */
async function prove(plan: Plan, file: string, options: DeployOptions, out: string, io: CliIo): Promise<boolean> {
  const changed = withFile(plan, file, options.as);
  if (!options.quiet) io.stderr(`Proving ${options.to} on a shadow before anybody gets it\n`);
  const reproduce = `foreshadow deploy --to ${options.to ?? ''}`;
  const code = await runAndTell(changed, { out, reproduce, options: { ...options, json: false } }, { ...io, stdout: io.stderr });
  return code === 0;
}

/**
 * Two copies of the primary, one with the new file: nothing else differs. Where the arms run somewhere else (`url`, `attach`), the shadow has the new file
 * already, and is compared as it is.
 */
function withFile(plan: Plan, file: string, as: string | undefined): Plan {
  const { environment, rollback, service } = plan;
  const asked: Plan = { ...plan, gateConfig: 'head', service: { ...service, always: true } };
  if (environment.driver === 'url' || environment.driver === 'attach') return asked;
  const path = as ?? rollback?.reverter.file ?? '';
  if (isAbsolute(path) || path.split('/').includes('..'))
    throw fail('FS_USAGE', { found: `the file ${path}, which is in no arm's worktree`, expected: '--as PATH, relative to the worktree' });
  const { primary } = environment;
  return { ...asked, environment: { ...environment, shadow: { ...primary, files: { ...primary.files, [path]: file } } } };
}

function describe({ status, version, before, reason }: DeployResult, { service, rollback }: Plan): string {
  const short = (name: string | null): string => (name === null ? 'nothing known' : name.slice(0, 19));
  const file = rollback?.reverter.file ?? '';
  const lines: Readonly<Record<DeployResult['status'], string>> = {
    deployed: `DEPLOYED: ${file} of ${service.name} holds ${short(version)} (before: ${short(before)})`,
    'stood-already': `Nothing to do: ${file} of ${service.name} holds ${short(version)} already`,
    'not-proven': `NOT DEPLOYED: ${file} of ${service.name} still holds ${short(before)}`,
    'rolled-back': `ROLLED BACK: ${file} of ${service.name} holds ${short(before)} again, verified`,
    held: `HELD: ${file} of ${service.name}, a person has to decide`,
  };
  return `${lines[status]}\n${reason}\n`;
}
