import { existsSync, rmSync } from 'node:fs';
import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import type { Clock } from '../core/clock.js';
import { fail } from '../core/errors.js';
import { lookUp } from '../core/registry.js';
import { drivers } from '../environment/drivers/registry.js';
import { type Detachable, type DriverContext, type EnvironmentDriver, isDetachable, type Target } from '../environment/environment.js';
import { identify } from '../io/processes.js';
import { backgroundSteps, type EndedStep, stopBackground } from './background.js';
import { readJson, RunFolder } from './run-folder.js';

/** Written by `up`, read by whatever comes between, taken away by `down`. */
const STANDING = 'environment.json';
/** The step in the background that keeps arms up. */
export const KEEPER = 'up';

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
  /** what was brought up, so that the steps after it go by the same plan */
  readonly plan?: StandingPlan | undefined;
}

export interface StandingPlan {
  /** the configuration file, absolute */
  readonly config: string;
  readonly seed: number;
  /** overrides of the command line */
  readonly primary?: string | undefined;
  readonly shadow?: string | undefined;
  readonly shadowFile?: readonly string[] | undefined;
  readonly shadowEnv?: readonly string[] | undefined;
}

/**
 * Brings the arms of a plan up and leaves them up; the run folder says what and where.
 * @throws FS_USAGE where the driver cannot, or the folder has arms already; what the driver's `up` throws
 */
export async function standUp(plan: Plan, world: StepWorld, ttlMs: number, origin?: StandingPlan): Promise<Standing> {
  refuseSecond(world);
  const driver = detachable(plan.environment.driver);
  const { targets, facts, handle } = await driver.upDetached(plan.environment, { ...contextOf(world), secrets: secretValues(plan) }, ttlMs);
  return noteStanding({ driver: plan.environment.driver, targets, handle, facts, ...(origin ? { plan: origin } : {}) }, world);
}

/**
 * Brings the arms of a plan up and keeps them up until the signal or the end of their time: for drivers whose arms end with the process that
 * started them. @returns once everything is stopped
 * @throws as `standUp`
 */
export async function holdUp(
  plan: Plan,
  world: StepWorld,
  ttlMs: number,
  origin: StandingPlan,
  onUp: (standing: Standing) => Promise<void>,
): Promise<void> {
  refuseSecond(world);
  const driver = lookUp<EnvironmentDriver>(drivers, 'driver', plan.environment.driver);
  await using environment = await driver.up(plan.environment, { ...contextOf(world), secrets: secretValues(plan) });
  const { targets, facts } = environment;
  const handle = { keeper: identify() };
  const standing = noteStanding({ driver: plan.environment.driver, targets, handle, facts, plan: origin }, world);
  try {
    await onUp(standing);
    await world.clock.sleep(ttlMs, world.signal).catch(() => undefined);
  } finally {
    rmSync(new RunFolder(world.directory).path(STANDING), { force: true });
  }
}

/** Whether arms need somebody who keeps them: those of a driver that end with the command that started them, and those whose outbound calls go through proxies of ours. */
export function isKept({ driver, egress }: Pick<Plan['environment'], 'driver' | 'egress'>): boolean {
  return egress.watch === true || !isDetachable(lookUp<EnvironmentDriver>(drivers, 'driver', driver));
}

function refuseSecond({ directory }: StepWorld): void {
  if (existsSync(`${directory}/${STANDING}`))
    throw fail('FS_USAGE', {
      found: `arms of ${directory} that are up`,
      hint: `Take them down with \`foreshadow down --run ${directory}\`.`,
    });
}

function noteStanding(standing: Standing, world: StepWorld): Standing {
  const folder = new RunFolder(world.directory);
  folder.journal('arms up', { driver: standing.driver, targets: standing.targets }, world.clock.now());
  folder.writeJson(STANDING, standing);
  return standing;
}

/** What `takeDown` did. */
export interface TakenDown {
  /** what the driver took away, by kind */
  readonly removed: Readonly<Record<string, number>>;
  /** steps that went on in the background, as they ended */
  readonly ended: readonly EndedStep[];
}

/**
 * Ends what a run folder has going: the steps in the background first, then the arms.
 * @throws FS_INPUT_MISSING where it has neither
 */
export async function takeDown(world: StepWorld): Promise<TakenDown> {
  const steps = backgroundSteps(world.directory);
  const others = steps.filter((name) => name !== KEEPER);
  const hasArms = existsSync(`${world.directory}/${STANDING}`);
  if (!hasArms && steps.length === 0) readStanding(world.directory);
  const ended: EndedStep[] = [];
  for (const name of others) {
    const step = await stopBackground(world.directory, name, world.clock);
    if (step) ended.push(step);
  }
  const removed = hasArms || steps.includes(KEEPER) ? await takeArmsDown(world) : {};
  return { removed, ended };
}

async function takeArmsDown(world: StepWorld): Promise<Readonly<Record<string, number>>> {
  const folder = new RunFolder(world.directory);
  const standing = existsSync(folder.path(STANDING)) ? readStanding(world.directory) : null;
  const removed =
    standing && !('keeper' in standing.handle) ? await detachable(standing.driver).down(standing.handle, contextOf(world)) : null;
  const kept = await stopBackground(world.directory, KEEPER, world.clock);
  const taken = removed ?? { arms: kept?.wasRunning ? (standing?.targets.length ?? 0) : 0 };
  folder.journal('arms down', { driver: standing?.driver ?? null, removed: taken }, world.clock.now());
  rmSync(folder.path(STANDING), { force: true });
  return taken;
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
