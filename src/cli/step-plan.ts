import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { loadPlanText } from '../config/load.js';
import type { Plan } from '../config/plan.js';
import { fail } from '../core/errors.js';
import { parseDuration, parseShare } from '../core/units.js';
import type { Arm, Environment, Target } from '../environment/environment.js';
import { readStanding, type Standing } from '../run/standing.js';
import { standingEnvironment } from '../run/standing-environment.js';
import { mayReplayUnsafe } from '../traffic/safety.js';
import type { RunOptions } from './commands/run.js';
import type { CliIo, CommonOptions } from './io.js';
import { parseBy } from './parse-by.js';
import { parseSeed } from './parse-seed.js';
import { originFrom } from './parse-targets.js';
import { loadFor } from './run-from-config.js';

/** What every step of traffic may be told on its command line; the rest comes from the configuration. */
export interface StepOptions extends CommonOptions {
  readonly run?: string;
  readonly primary?: string;
  readonly shadow?: string;
  readonly baseline?: string;
  readonly for?: string;
  readonly share?: string;
  readonly by?: string;
  readonly connections?: string;
  readonly unsafe?: string;
  readonly forward?: 'pseudonyms' | 'original';
}

export interface StepPlan {
  readonly plan: Plan;
  readonly targets: readonly Target[];
  readonly environment: Environment;
}

/**
 * The plan of one step: the configuration named, or that of the arms of the run folder, or one made of the command line alone; and the arms:
 * the URLs of the command line, or those of the run folder, or the configured ones.
 * @param traffic `traffic` of a configuration where there is no other; may throw what is missing
 * @throws FS_USAGE where no arm is known, and what loading a plan throws
 */
export async function loadStepPlan(options: StepOptions, traffic: () => unknown, io: CliIo): Promise<StepPlan> {
  const standing = standingOf(options, io);
  const plan = await planOf(options, standing, traffic, io);
  const targets = targetsOf(options, standing, plan);
  return {
    plan: withFlags(withOrigins(plan, options, targets), options),
    targets,
    environment: standingEnvironment(targets, options.primary === undefined ? standing : null),
  };
}

function standingOf({ run, primary }: StepOptions, io: CliIo): Standing | null {
  if (run === undefined) return null;
  const directory = resolve(io.cwd, run);
  return existsSync(`${directory}/environment.json`) || primary === undefined ? readStanding(directory) : null;
}

async function planOf(options: StepOptions, standing: Standing | null, traffic: () => unknown, io: CliIo): Promise<Plan> {
  const origin = standing?.plan;
  const config = options.config ?? origin?.config;
  if (config !== undefined) {
    const seed = options.seed ?? origin?.seed.toString();
    return loadFor(config, { ...(seed === undefined ? {} : { seed }), ...refsOf(origin), force: true }, io);
  }
  const seed = parseSeed(options.seed) ?? (crypto.getRandomValues(new Uint32Array(1))[0] as number);
  return loadPlanText(stringify(configOf(options, standing, traffic())), 'the command line', io.cwd, { env: io.env, seed });
}

type Refs = Pick<RunOptions, 'primary' | 'shadow' | 'shadowFile' | 'shadowEnv'>;

const refsOf = (origin: Standing['plan']): Refs => ({
  ...(origin?.primary === undefined ? {} : { primary: origin.primary }),
  ...(origin?.shadow === undefined ? {} : { shadow: origin.shadow }),
  ...(origin?.shadowFile === undefined ? {} : { shadowFile: origin.shadowFile }),
  ...(origin?.shadowEnv === undefined ? {} : { shadowEnv: origin.shadowEnv }),
});

/** The shortest configuration for arms that run. */
function configOf(options: StepOptions, standing: Standing | null, traffic: unknown): unknown {
  const url = (arm: 'primary' | 'shadow'): string =>
    options[arm] ?? standing?.targets.find((target) => target.arm === arm)?.origin ?? missing(arm);
  return {
    version: 1,
    service: { name: 'service', always: true },
    environment: { driver: 'url', primary: { url: url('primary') }, shadow: { url: url('shadow') } },
    traffic,
  };
}

function targetsOf(options: StepOptions, standing: Standing | null, { environment }: Plan): Target[] {
  const given = (['primary', 'shadow', 'baseline'] as const).flatMap((arm): Target[] => {
    const url = options[arm];
    return url === undefined ? [] : [{ arm, origin: originFrom(`--${arm}`, url) }];
  });
  const known = standing?.targets ?? configured(environment);
  const targets = given.length === 0 ? [...known] : [...given, ...known.filter(({ arm }) => !given.some((one) => one.arm === arm))];
  for (const arm of ['primary', 'shadow'] as const) if (!targets.some((target) => target.arm === arm)) missing(arm);
  return targets;
}

/** Arms that run already by configuration. */
function configured({ driver, primary, shadow, baseline }: Plan['environment']): Target[] {
  if (driver !== 'url') return [];
  const arms: readonly (readonly [Arm, string | undefined])[] = [
    ['primary', primary.url],
    ['shadow', shadow.url],
    ['baseline', baseline?.url],
  ];
  return arms.flatMap(([arm, url]) => (url === undefined ? [] : [{ arm, origin: originFrom(`environment.${arm}.url`, url) }]));
}

function missing(arm: Arm): never {
  throw fail('FS_USAGE', {
    found: `no ${arm}`,
    expected: `--${arm} URL, a run folder whose arms are up, or a configuration with driver \`url\``,
  });
}

/** Arms named on the command line are where the traffic goes, whatever was configured: what leaves the primary's host depends on it. */
function withOrigins(plan: Plan, { primary, shadow, baseline }: StepOptions, targets: readonly Target[]): Plan {
  if (primary === undefined && shadow === undefined && baseline === undefined) return plan;
  const at = (arm: Arm): { url?: string } => {
    const origin = targets.find((target) => target.arm === arm)?.origin;
    return origin === undefined ? {} : { url: origin };
  };
  const { environment } = plan;
  return {
    ...plan,
    environment: {
      ...environment,
      primary: { ...environment.primary, ...at('primary') },
      shadow: { ...environment.shadow, ...at('shadow') },
      ...(environment.baseline ? { baseline: { ...environment.baseline, ...at('baseline') } } : {}),
    },
  };
}

/** The plan with what the command line says otherwise. The arms are up, so whether they may be written to is decided here. */
function withFlags(plan: Plan, { for: length, share, by, connections, unsafe, forward }: StepOptions): Plan {
  const { traffic } = plan;
  const forMs = length === undefined ? traffic.forMs : parseDuration(length);
  const replayUnsafe = unsafe === undefined ? mayReplayUnsafe(traffic.safety.unsafe, plan.environment) : unsafe !== 'skip';
  return {
    ...plan,
    service: { ...plan.service, always: true },
    budgetMs: Math.max(plan.budgetMs, 1.5 * forMs + 60_000),
    traffic: {
      ...traffic,
      forMs,
      select: {
        ...traffic.select,
        ...(share === undefined ? {} : { share: shareOf(share), auto: false }),
        ...(by === undefined ? {} : { by: parseBy(by) }),
      },
      replay: {
        ...traffic.replay,
        ...(connections === undefined ? {} : { connections: wholeNumber('--connections', connections) }),
        ...(forward === undefined ? {} : { forward }),
      },
      safety: { unsafe: replayUnsafe ? 'replay' : 'skip' },
    },
  };
}

function shareOf(text: string): number {
  const share = parseShare(text);
  if (share === 0) throw fail('FS_USAGE', { found: '--share 0', expected: 'above 0, at most 100%' });
  return share;
}

/** @throws FS_USAGE */
export function wholeNumber(flag: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw fail('FS_USAGE', { found: `${flag} ${text}`, expected: 'a whole number of at least 1' });
  return value;
}
