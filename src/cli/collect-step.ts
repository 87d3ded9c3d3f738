import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { findConfig } from '../config/find-config.js';
import type { Plan } from '../config/plan.js';
import { fail } from '../core/errors.js';
import { parseDuration } from '../core/units.js';
import { ARMS, type Target } from '../environment/environment.js';
import { systemClock } from '../io/system-clock.js';
import { type CollectedRun, collectRun } from '../run/collect-run.js';
import { readStanding, type Standing } from '../run/standing.js';
import type { CollectOptions } from './commands/collect.js';
import type { CliIo } from './io.js';
import { loadFor } from './run-from-config.js';

/** `foreshadow collect`: reads, and says how much of what. */
export async function collectStep(options: CollectOptions, io: CliIo): Promise<number> {
  const directory = resolve(io.cwd, options.run ?? 'foreshadow-run');
  const standing = existsSync(`${directory}/environment.json`) ? readStanding(directory) : null;
  const { primary, shadow, seed } = options;
  const overrides = {
    ...(primary === undefined ? {} : { primary }),
    ...(shadow === undefined ? {} : { shadow }),
    ...(seed === undefined ? {} : { seed }),
  };
  const plan = await loadFor(options.config ?? standing?.plan?.config ?? findConfig(io.cwd), overrides, io);
  const request = {
    plan,
    directory,
    targets: targetsOf(plan, standing),
    window: windowOf(options, plan),
    runId: randomBytes(6).toString('hex'),
  };
  const collected = await collectRun(request, { clock: systemClock, signal: io.signal });
  io.stdout(options.json ? `${JSON.stringify(collected)}\n` : describe(collected, relative(io.cwd, directory) || '.'));
  return 0;
}

/** The arms of the run folder, or those that the configuration says where they are. */
function targetsOf({ environment }: Plan, standing: Standing | null): readonly Target[] {
  if (standing) return standing.targets;
  if (environment.driver !== 'attach' && environment.driver !== 'url')
    throw fail('FS_USAGE', {
      found: `driver \`${environment.driver}\` and no arms in the run folder`,
      expected: 'arms of `foreshadow up --run DIR`, or driver `attach` or `url`',
    });
  return ARMS.flatMap((arm) => (environment[arm] ? [{ arm, origin: environment[arm].url ?? '' }] : []));
}

/** Null where nothing was said: then the run in the folder says it, or with driver `attach` the configured length until now. */
function windowOf({ for: length, from, to }: CollectOptions, plan: Plan): { fromMs: number; toMs: number } | null {
  if (length !== undefined && from !== undefined) throw fail('FS_USAGE', { found: '--for and --from', expected: 'one of them' });
  const toMs = to === undefined ? systemClock.now() : readTime('--to', to);
  const spanMs = length === undefined ? (plan.traffic.none ? plan.traffic.forMs : null) : parseDuration(length);
  const fromMs = from === undefined ? (spanMs === null ? null : toMs - spanMs) : readTime('--from', from);
  if (fromMs === null) return null;
  if (fromMs >= toMs) throw fail('FS_USAGE', { found: `--from ${from ?? ''} --to ${to ?? 'now'}`, expected: 'a beginning before the end' });
  return { fromMs, toMs };
}

function readTime(option: string, text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time) || !/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text))
    throw fail('FS_USAGE', { found: `${option} ${text}`, expected: 'a time with its zone, such as 2026-11-25T10:00:00Z' });
  return time;
}

function describe({ values, from, to, measurements }: CollectedRun, directory: string): string {
  const lines = measurements.map(({ source, name, arm, values: count, newestSecondsOld: age }) => {
    const fresh = age === null ? '' : `, the newest ${age} s before the end`;
    return `  ${source} ${name} (${arm}): ${count} steps${fresh}`;
  });
  return [`${values} values from ${from} to ${to}:`, ...lines, `Judge them: foreshadow judge --input ${directory}`, ''].join('\n');
}
