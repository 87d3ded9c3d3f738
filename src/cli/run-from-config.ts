import { resolve } from 'node:path';
import { findConfig } from '../config/find-config.js';
import { loadPlan } from '../config/load.js';
import { overridePlan } from '../config/override-plan.js';
import type { Plan } from '../config/plan.js';
import { publicPlan } from '../config/public-plan.js';
import { reproduceLine } from '../run/reproduce-line.js';
import type { RunOptions } from './commands/run.js';
import type { CliIo } from './io.js';
import { readPairs } from './name-value.js';
import { parseSeed } from './parse-seed.js';
import { runAndTell } from './run-and-tell.js';

/** `foreshadow run`: reads the configuration, runs it, tells the outcome. */
export async function runFromConfig(options: RunOptions, io: CliIo): Promise<number> {
  const file = options.config ?? findConfig(io.cwd);
  const plan = await loadFor(file, options, io);
  if (options.dryRun) {
    io.stdout(`${JSON.stringify(publicPlan(plan), null, 2)}\n`);
    return 0;
  }
  return runAndTell(
    plan,
    {
      out: options.out ?? 'foreshadow-run',
      reproduce: reproduceLine({ ...options, config: file, seed: plan.seed }, io.cwd),
      verifies: options.verifies,
      options,
    },
    io,
  );
}

/** Loads a plan with the overrides of a command line. Paths on it are relative to where it was typed. */
export async function loadFor(file: string, options: RunOptions, io: CliIo): Promise<Plan> {
  const plan = await loadPlan(file, { env: io.env, seed: parseSeed(options.seed) ?? newSeed(), cwd: io.cwd });
  const { primary, shadow, recording, force, shadowFile = [], shadowEnv = [], onInconclusive, onError, onNoData } = options;
  const files = Object.entries(readPairs('--shadow-file', shadowFile, /^[^/\0][^\0]*$/)).map(
    ([path, from]) => [path, resolve(io.cwd, from)] as const,
  );
  return overridePlan(plan, {
    primary,
    shadow,
    recording: recording === undefined ? undefined : resolve(io.cwd, recording),
    force,
    shadowFiles: Object.fromEntries(files),
    shadowEnv: readPairs('--shadow-env', shadowEnv, /^[A-Za-z_]\w*$/),
    onInconclusive,
    onError,
    onNoData,
  });
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}
