import { resolve } from 'node:path';
import { findConfig } from '../config/find-config.js';
import type { Plan } from '../config/plan.js';
import { parseDuration } from '../core/units.js';
import { writeAtomic } from '../io/files.js';
import { startBackground } from '../run/background.js';
import { holdUp, isKept, KEEPER, readStanding, type Standing, type StandingPlan, standUp } from '../run/standing.js';
import type { UpOptions } from './commands/up.js';
import type { CliIo } from './io.js';
import { loadFor } from './run-from-config.js';
import { stepWorld } from './step-world.js';

/** `foreshadow up`: arms that outlive this command, by themselves or with a process that keeps them. @returns 0 */
export async function bringUpFor(options: UpOptions, io: CliIo): Promise<number> {
  const { run = 'foreshadow-run', ttl = '2h', hold, readyFile, ...rest } = options;
  const ttlMs = parseDuration(ttl);
  const config = options.config ?? findConfig(io.cwd);
  const plan = await loadFor(config, rest, io);
  const { primary, shadow, shadowFile = [], shadowEnv = [] } = options;
  const origin: StandingPlan = {
    config: resolve(io.cwd, config),
    seed: plan.seed,
    primary,
    shadow,
    shadowFile,
    shadowEnv: shadowEnv.map(withoutValue),
  };
  const world = stepWorld(resolve(io.cwd, run), options, io);
  if (hold) {
    await holdUp(plan, world, ttlMs, origin, async (standing) => {
      if (readyFile !== undefined) await writeAtomic(readyFile, JSON.stringify(standing));
    });
    return 0;
  }
  const standing = isKept(plan.environment)
    ? await keepUp(plan, { ...origin, shadowEnv }, ttl, world, io)
    : await standUp(plan, world, ttlMs, origin);
  tell(run, standing, options, io);
  return 0;
}

/** What the run folder keeps of a variable: the steps after it report only that it differs. */
const withoutValue = (pair: string): string => pair.replace(/=.*$/s, '=set');

/** Starts the process that keeps the arms, and waits until they are ready. */
async function keepUp(
  { seed }: Plan,
  { config, primary, shadow, shadowFile = [], shadowEnv = [] }: StandingPlan,
  ttl: string,
  world: ReturnType<typeof stepWorld>,
  io: CliIo,
): Promise<Standing> {
  const given = { config, primary, shadow, ttl, seed: String(seed), run: world.directory };
  const flags = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  const lists = [...shadowFile.flatMap((one) => ['--shadow-file', one]), ...shadowEnv.flatMap((one) => ['--shadow-env', one])];
  await startBackground({ name: KEEPER, args: ['up', '--hold', ...flags, ...lists], cwd: io.cwd, env: io.env }, world);
  return readStanding(world.directory);
}

function tell(run: string, standing: Standing, { json }: UpOptions, io: CliIo): void {
  const origins = Object.fromEntries(standing.targets.map(({ arm, origin }) => [arm, origin]));
  if (json) io.stdout(`${JSON.stringify({ run, ...standing, origins })}\n`);
  else io.stdout(`${standing.targets.map(({ arm, origin }) => `${arm.padEnd(8)}  ${origin}`).join('\n')}\n`);
}
