import { existsSync, rmSync } from 'node:fs';
import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import type { Clock } from '../core/clock.js';
import { fail } from '../core/errors.js';
import { lookUp } from '../core/registry.js';
import { drivers } from '../environment/drivers/registry.js';
import { type Detachable, type DriverContext, type EnvironmentDriver, isDetachable, type Target } from '../environment/environment.js';
import { readJson, RunFolder } from './run-folder.js';

/** Written by `up`, read by whatever comes between, taken away by `down`. */
const STANDING = 'environment.json';

/** What a step is handed besides its plan. */
export interface StepWorld {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** the run folder, absolute */
  readonly directory: string;
  readonly cacheDirectory: string;
  readonly progress: (text: string) => void;
}

/** The arms that stand between two commands. */
export interface Standing {
  readonly driver: string;
  readonly targets: readonly Target[];
  readonly handle: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * Brings the arms of a plan up and leaves them up; the run folder says what and where.
 * @throws FS_USAGE where the driver cannot, or the folder has arms already; what the driver's `up` throws
 */
export async function standUp(plan: Plan, world: StepWorld, ttlMs: number): Promise<Standing> {
  const folder = new RunFolder(world.directory);
  if (existsSync(folder.path(STANDING)))
    throw fail('FS_USAGE', {
      found: `arms of ${world.directory} that are up`,
      hint: `Take them down with \`foreshadow down --run ${world.directory}\`.`,
    });
  const driver = detachable(plan.environment.driver);
  const { targets, facts, handle } = await driver.upDetached(plan.environment, { ...contextOf(world), secrets: secretValues(plan) }, ttlMs);
  const standing: Standing = { driver: plan.environment.driver, targets, handle, facts };
  folder.journal('arms up', { driver: standing.driver, targets }, world.clock.now());
  folder.writeJson(STANDING, standing);
  return standing;
}

/** Takes down the arms of a run folder. @throws FS_INPUT_MISSING where it has none */
export async function takeDown(world: StepWorld): Promise<Readonly<Record<string, number>>> {
  const folder = new RunFolder(world.directory);
  const { driver, handle } = readStanding(world.directory);
  const removed = await detachable(driver).down(handle, contextOf(world));
  folder.journal('arms down', { driver, removed }, world.clock.now());
  rmSync(folder.path(STANDING), { force: true });
  return removed;
}

/** Takes down what processes that died left, of every driver that leaves something. */
export async function takeDownStale(world: StepWorld): Promise<Readonly<Record<string, number>>> {
  const removed: Record<string, number> = {};
  for (const driver of Object.values<EnvironmentDriver>(drivers)) {
    if (!isDetachable(driver)) continue;
    for (const [kind, count] of Object.entries(await driver.downStale(contextOf(world)))) removed[kind] = (removed[kind] ?? 0) + count;
  }
  return removed;
}

/** @throws FS_INPUT_MISSING where the folder has no arms that are up */
export function readStanding(directory: string): Standing {
  const file = `${directory}/${STANDING}`;
  if (!existsSync(file)) throw fail('FS_INPUT_MISSING', { found: file, hint: 'Bring arms up with `foreshadow up --run DIR` first.' });
  return readJson(file) as Standing;
}

function detachable(name: string): EnvironmentDriver & Detachable {
  const driver = lookUp<EnvironmentDriver>(drivers, 'driver', name);
  if (isDetachable(driver)) return driver;
  const can = Object.values<EnvironmentDriver>(drivers)
    .filter(isDetachable)
    .map((one) => one.name);
  throw fail('FS_USAGE', {
    found: `driver \`${name}\`, whose arms end with the command that started them`,
    expected: can.join(' | '),
    hint: 'Use `foreshadow run`.',
  });
}

const contextOf = ({ clock, signal, env, directory, cacheDirectory, progress }: StepWorld): DriverContext => ({
  clock,
  signal,
  runDirectory: directory,
  cacheDirectory,
  progress,
  processEnv: env,
});
