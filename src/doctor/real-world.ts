import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_FILES } from '../config/find-config.js';
import { loadPlan } from '../config/load.js';
import type { Clock } from '../core/clock.js';
import { formatIssue, formatPlace, isForeshadowError } from '../core/errors.js';
import { choosePorts } from '../environment/drivers/free-ports.js';
import { ARMS } from '../environment/environment.js';
import { exec } from '../io/exec.js';
import { inspectRecording } from '../traffic/sources/replay.js';
import type { DoctorWorld, FoundConfig, FoundRecording } from './world.js';

export interface RealWorldOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** the configuration asked for; the usual places otherwise */
  readonly config?: string | undefined;
  readonly runDirectory: string;
  readonly cacheDirectory: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const PROGRAM_MS = 10_000;
const TIMERS = 20;
const TIMER_MS = 5;

/** This machine. Leaves nothing behind: what is written or listened on to try it is removed at once. */
export function realWorld(options: RealWorldOptions): DoctorWorld {
  const { cwd, env, clock, signal, runDirectory, cacheDirectory } = options;
  let config: Promise<FoundConfig> | undefined;
  return {
    env,
    platform: process.platform,
    nodeVersion: process.versions.node,
    cores: availableParallelism(),
    memory: { totalBytes: Math.min(totalmem(), process.constrainedMemory() || Infinity), availableBytes: process.availableMemory() },
    cacheDirectory,
    runDirectory: resolve(cwd, runDirectory),
    nowMs: () => clock.now(),
    measureLatenessMs: () => measureLateness(clock, signal),
    runProgram: (file, ...args) => exec(file, args, { cwd, env, clock, signal, timeoutMs: PROGRAM_MS }).catch(() => null),
    readText: (file) => readFile(file, 'utf8').catch(() => undefined),
    tryWrite,
    freeDiskBytes,
    tryPorts,
    openSqlite,
    askMetrics: async (plan) => (await import('./ask-metrics.js')).askMetrics(plan, clock, signal),
    readState: async (plan) => (await import('./look-at-state.js')).lookAtState(plan, { env, clock, signal }),
    readStanding: async (plan) => (await import('./look-at-state.js')).lookAtStanding(plan, { env, clock, signal }),
    readConfig: () => (config ??= readConfig(options)),
    inspectRecording: inspect,
  };
}

async function measureLateness(clock: Clock, signal: AbortSignal): Promise<number> {
  let worst = 0;
  for (let count = 0; count < TIMERS; count++) {
    const start = clock.monotonic();
    await clock.sleep(TIMER_MS, signal);
    worst = Math.max(worst, clock.monotonic() - start - TIMER_MS);
  }
  return worst;
}

/** The nearest directory that exists. */
function existing(directory: string): string {
  for (let at = resolve(directory); ; at = dirname(at)) if (existsSync(at) || dirname(at) === at) return at;
}

async function tryWrite(directory: string): Promise<string | undefined> {
  let scratch: string | undefined;
  try {
    scratch = await mkdtemp(join(existing(directory), '.foreshadow-doctor-'));
    await writeFile(join(scratch, 'probe'), 'x');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
  }
}

async function freeDiskBytes(directory: string): Promise<number | undefined> {
  const found = await statfs(existing(directory)).catch(() => undefined);
  return found && found.bavail * found.bsize;
}

async function tryPorts(count: number): Promise<string | undefined> {
  try {
    await choosePorts(Array.from({ length: count }, (_, index) => [ARMS[index % ARMS.length] as (typeof ARMS)[number], undefined]));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function openSqlite(): Promise<string> {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(':memory:');
  try {
    return String(database.prepare('select sqlite_version() as version').get()?.['version']);
  } finally {
    database.close();
  }
}

async function readConfig({ cwd, env, config }: RealWorldOptions): Promise<FoundConfig> {
  const file = config ?? CONFIG_FILES.find((name) => existsSync(resolve(cwd, name)));
  if (file === undefined) return { kind: 'missing' };
  const load = (missingSecrets: 'keep' | 'refuse') => loadPlan(file, { env, seed: 0, cwd, missingSecrets });
  try {
    const plan = await load('keep');
    return { kind: 'valid', file, plan, secretProblem: await problemOf(load('refuse')) };
  } catch (error) {
    return { kind: 'invalid', file, message: describe(error) };
  }
}

const problemOf = (attempt: Promise<unknown>): Promise<string | undefined> => attempt.then(() => undefined, describe);

/** Every problem on a line of its own, with its place. */
function describe(error: unknown): string {
  if (!isForeshadowError(error)) throw error;
  const issues = error.detail.issues ?? [];
  return issues.length === 0 ? error.message : issues.map((issue) => formatIssue(issue)).join('\n');
}

async function inspect(file: string, format: string): Promise<FoundRecording> {
  try {
    const { length, sessions, spanMs, tally } = await inspectRecording(file, format);
    return { requests: length, clients: sessions, spanMs, unreadable: Object.values(tally.skipped).reduce((sum, count) => sum + count, 0) };
  } catch (error) {
    if (!isForeshadowError(error)) throw error;
    return { problem: formatPlace(error.detail.place) === '' ? `${file}: ${error.message}` : error.message, next: error.hint };
  }
}
