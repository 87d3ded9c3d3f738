import { Agent } from 'node:http';
import { join } from 'node:path';
import type { Clock } from '../core/clock.js';
import { fail } from '../core/errors.js';
import { exec } from '../io/exec.js';
import { inheritedEnvironment } from '../environment/arm-command.js';
import type { EnvironmentSpec } from '../environment/environment.js';
import type { Anonymiser } from '../traffic/anonymise/anonymiser.js';
import { type RecordResult, recordWhile } from '../traffic/recorders/record-while.js';
import { ask } from './ask.js';
import type { Detected } from './detect.js';
import { type Explored, explore } from './explore.js';
import type { FoundCommand } from './package-commands.js';
import { startCompose } from './start-compose.js';
import { type Service, startService } from './start-service.js';
import { walk } from './walk.js';

/** Bounds of the crawl, both of its parts together: 200 requests, 20 s. */
const LIMITS = { explore: { mostRequests: 60, mostMs: 8_000 }, walk: { mostRequests: 140, mostMs: 12_000 } } as const;
const READY_MS = 60_000;
const HEALTHY_MS = 15_000;
const BUILD_MS = 10 * 60_000;
const END_TO_END_MS = 5 * 60_000;

export interface RecordingOptions {
  readonly directory: string;
  /** file to write */
  readonly out: string;
  readonly detected: Detected;
  /** what a Compose project is started with; undefined: the service is a process of its own */
  readonly environment?: EnvironmentSpec | undefined;
  /** whether the dependencies are installed already */
  readonly installed: boolean;
  readonly anonymiser: Anonymiser;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly processEnv: Readonly<Record<string, string | undefined>>;
  readonly progress: (message: string) => void;
}

/** How a first recording came about. */
export interface FirstRecording {
  readonly by: 'end-to-end' | 'crawl';
  /** requests in the file; 0 where nothing could be recorded */
  readonly written: number;
  /** whether the health path answered; undefined where none is known */
  readonly healthy?: boolean | undefined;
  /** sentences for the person: what went less well */
  readonly notes: readonly string[];
}

/**
 * Builds and starts the service, records what the end-to-end tests ask of it (or, without any, what a small crawl finds), and stops it.
 * @throws FS_BUILD_FAILED, FS_PORT_IN_USE, FS_ARM_*, FS_STORE; nothing is left running
 */
export async function makeRecording(options: RecordingOptions): Promise<FirstRecording> {
  const { detected, clock, signal } = options;
  await using service = options.environment ? await startProject(options, options.environment) : await startProcess(options);
  const healthy = detected.health && (await becomesHealthy(service.origin, detected.health.path, clock, signal));
  const notes: string[] = [];
  if (detected.endToEnd) {
    const written = await recordTests(service.origin, detected.endToEnd.text, notes, options);
    if (written > 0) return { by: 'end-to-end', written, healthy, notes };
  }
  return { by: 'crawl', written: await recordCrawl(service.origin, notes, options), healthy, notes };
}

async function startProcess(options: RecordingOptions): Promise<Service> {
  const { detected, clock, signal, processEnv, directory, progress } = options;
  await build(options, detected.build);
  progress(`starting \`${detected.command.text}\``);
  const fixedPort = detected.port.kind === 'fixed' ? detected.port.port : undefined;
  return startService({ command: detected.command.text, directory, processEnv, fixedPort, withinMs: READY_MS, clock, signal });
}

/** The images bring what the service needs; only end-to-end tests need something here. */
async function startProject(options: RecordingOptions, environment: EnvironmentSpec): Promise<Service> {
  const { detected, clock, signal, processEnv, progress } = options;
  const install = detected.packageManager?.install;
  if (detected.endToEnd && install && detected.compose?.context === '') await build(options, [install]);
  return startCompose({ environment, processEnv, clock, signal, progress });
}

/** @throws FS_BUILD_FAILED */
async function build(options: RecordingOptions, steps: readonly FoundCommand[]): Promise<void> {
  const { detected, installed, directory, processEnv, clock, signal, progress } = options;
  for (const step of steps) {
    if (installed && step === detected.packageManager?.install) continue;
    progress(`running \`${step.text}\``);
    const env = inheritedEnvironment(processEnv);
    const result = await exec('sh', ['-c', `exec 2>&1\n${step.text}`], { cwd: directory, env, clock, signal, timeoutMs: BUILD_MS });
    if (result.exitCode === 0) continue;
    const lastLines = result.stdout.trimEnd().split('\n').slice(-10);
    const how = result.timedOut ? 'took longer than 10 minutes' : `ended with exit code ${result.exitCode}`;
    throw fail('FS_BUILD_FAILED', { found: `\`${step.text}\` ${how}`, hint: `Run it by hand in ${directory}.`, lastLines });
  }
}

async function becomesHealthy(origin: string, path: string, clock: Clock, signal: AbortSignal): Promise<boolean> {
  const agent = new Agent();
  try {
    for (const deadline = clock.monotonic() + HEALTHY_MS; clock.monotonic() < deadline; await clock.sleep(200, signal)) {
      const status = (await ask({ origin, path, headers: {}, agent, signal }))?.status ?? 0;
      if (status >= 200 && status < 400) return true;
      if (status === 404) return false;
    }
    return false;
  } finally {
    agent.destroy();
  }
}

/** Fewer paths than this are hardly a service's traffic. */
const FEW_PATHS = 5;

/** A suite that starts a service of its own leaves nothing in the recording: then the crawl is made. */
async function recordTests(target: string, command: string, notes: string[], options: RecordingOptions): Promise<number> {
  options.progress(`recording \`${command}\``);
  const inDirectory = `cd '${options.directory.replaceAll("'", `'\\''`)}' && ${command}`;
  const limit = AbortSignal.timeout(END_TO_END_MS);
  const result = await record(target, { command: inDirectory, signal: AbortSignal.any([options.signal, limit]) }, options);
  if (limit.aborted) notes.push(`\`${command}\` was stopped after 5 minutes`);
  else if (result.exitCode !== 0) notes.push(`\`${command}\` ended with exit code ${result.exitCode ?? 'unknown'}`);
  if (result.written === 0) notes.push(`\`${command}\` sent nothing to BASE_URL, so a small crawl was recorded instead`);
  return result.written;
}

async function recordCrawl(target: string, notes: string[], options: RecordingOptions): Promise<number> {
  const { clock, signal, detected, progress } = options;
  progress('looking for what the service answers to GET');
  const found = await explore({ origin: target, paths: startingPaths(detected), clock, signal, ...LIMITS.explore });
  if (found.usable.length === 0) {
    notes.push(`nothing answered with a status below 400 (${describeRefused(found)})`);
    return 0;
  }
  if ((found.refused['401'] ?? 0) + (found.refused['403'] ?? 0) > 0)
    notes.push(`${describeRefused(found)}: what needs a login is not in the recording; see traffic.auth in docs/configuration.md`);
  const paths = `${found.usable.length} ${found.usable.length === 1 ? 'path' : 'paths'}`;
  progress(`recording ${paths}`);
  if (found.usable.length < FEW_PATHS)
    notes.push(
      `the recording exercises ${paths} only, and a verdict covers no more than that: record your end-to-end tests (docs/recordings.md)`,
    );
  const done = new AbortController();
  let walking: Promise<void> = Promise.resolve();
  const onListening = (origin: string): void => {
    walking = walk({ origin, paths: found.usable, clock, signal, ...LIMITS.walk }).finally(() => done.abort());
    walking.catch(() => undefined); // told below
  };
  const result = await record(target, { signal: AbortSignal.any([signal, done.signal]), onListening }, options);
  await walking;
  return result.written;
}

type How = Pick<Parameters<typeof recordWhile>[0], 'command' | 'signal' | 'onListening'>;

const record = (target: string, how: How, { out, anonymiser, clock, processEnv }: RecordingOptions): Promise<RecordResult> =>
  recordWhile({ target, listen: '127.0.0.1:0', out, anonymiser, clock, processEnv, ...how });

function startingPaths({ routes, health, openApi }: Detected): string[] {
  return ['/', ...(health ? [health.path] : []), ...routes.map(({ path }) => path), ...(openApi?.requests ?? [])];
}

function describeRefused({ refused }: Explored): string {
  const parts = Object.entries(refused).map(([status, count]) =>
    status === 'none' ? `${count} without a whole answer` : `${count} times ${status}`,
  );
  return parts.join(', ') || 'nothing was asked';
}

/** Where a recording is made before it takes its place. */
export const draftOf = (directory: string): string => join(directory, 'first.jsonl.gz');
