import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fail, isForeshadowError } from '../core/errors.js';
import { MAX_CONFIG_BYTES, type ParseOptions, parsePlan } from './parse.js';
import type { Plan } from './plan.js';

/** As `ParseOptions`; the directory and whether git keeps it are found out. */
export type LoadOptions = Omit<ParseOptions, 'directory' | 'inGit' | 'checkExpression'> & {
  /** `file` is resolved against this; default: the process's own */
  readonly cwd?: string | undefined;
};

/**
 * Reads a configuration file: the one effect of this folder.
 * @throws FS_CONFIG_MISSING where it cannot be read, and what `parsePlan` throws
 */
export async function loadPlan(file: string, options: LoadOptions): Promise<Plan> {
  const path = resolve(options.cwd ?? '.', file);
  return loadPlanText(await readConfigFile(path, file), file, configDirectory(path), options);
}

/** The same for a text that was read elsewhere, such as the base's file out of git. @param directory absolute */
export async function loadPlanText(text: string, file: string, directory: string, options: LoadOptions): Promise<Plan> {
  const expressions = /\bexpression\b/.test(text) ? await import('../kpi/expression.js') : null;
  const plan = parsePlan(text, file, { ...options, directory, inGit: isInGit(directory), checkExpression: expressions?.checkExpression });
  return plan.traffic.synthetic || plan.traffic.login ? withScenarios(plan, options) : plan;
}

/** The files that the plan names, read: their mistakes are known before anything is started. */
async function withScenarios(plan: Plan, options: LoadOptions): Promise<Plan> {
  const { loadScenarioFile, loadScenarios } = await import('./load-scenarios.js');
  const { directory } = plan.environment;
  const { synthetic, login } = plan.traffic;
  const read = synthetic && (await loadScenarios(synthetic.files, directory, options));
  const signIn = login && (await loadScenarioFile(resolve(directory, login.file), directory, options));
  if (signIn && signIn.scenarios.length > 1)
    throw fail('FS_SCENARIO_INVALID', {
      found: `${signIn.scenarios.length} scenarios`,
      expected: 'one: the login',
      place: { file: login?.file },
    });
  return Object.freeze({
    ...plan,
    traffic: {
      ...plan.traffic,
      synthetic: synthetic && { ...synthetic, scenarios: read?.scenarios ?? [] },
      login: login && { ...login, scenario: signIn?.scenarios[0] ?? null },
    },
    secrets: [...(plan.secrets ?? []), ...(read?.secrets ?? []), ...(signIn?.secrets ?? [])],
  });
}

/** Where relative paths and refs of a configuration are resolved: its own directory, or the one above where it lies in `.github/`. */
export function configDirectory(path: string): string {
  const directory = dirname(resolve(path));
  return basename(directory) === '.github' ? dirname(directory) : directory;
}

async function readConfigFile(path: string, file: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_CONFIG_BYTES)
      throw fail('FS_CONFIG_INVALID', { found: `a file of ${size} bytes`, expected: `at most ${MAX_CONFIG_BYTES}`, place: { file } });
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (isForeshadowError(cause)) throw cause;
    throw fail('FS_CONFIG_MISSING', { found: `${file} (${(cause as Error).message})`, cause });
  }
}

function isInGit(directory: string): boolean {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}
