import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ArmSpec, DriverContext, Environment, EnvironmentSpec, Target } from '../../src/environment/environment.js';
import { isAlive, identify } from '../../src/io/processes.js';
import { systemClock } from '../../src/io/system-clock.js';

export const SERVICE = join(process.cwd(), 'test/fixtures/services/service.mjs');
export const NODE = process.execPath;

/** A scratch directory that removes itself, and what a driver is handed in it. */
export interface Scene extends Disposable {
  readonly directory: string;
  readonly context: DriverContext;
  readonly progress: readonly string[];
  readonly abort: AbortController;
}

export function openScene(processEnv: Readonly<Record<string, string | undefined>> = {}): Scene {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-scene-'));
  const progress: string[] = [];
  const abort = new AbortController();
  // Without the workflow's variables: the tests run in one themselves.
  const env = { PATH: process.env['PATH'], HOME: directory, GIT_CONFIG_NOSYSTEM: '1', ...processEnv };
  return {
    directory,
    progress,
    abort,
    context: {
      clock: systemClock,
      signal: abort.signal,
      runDirectory: join(directory, '.foreshadow', 'run'),
      cacheDirectory: join(directory, '.foreshadow', 'cache'),
      progress: (message) => void progress.push(message),
      processEnv: env,
    },
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export const armSpec = (given: Partial<ArmSpec> = {}): ArmSpec => ({
  env: {},
  files: {},
  vars: {},
  ready: { http: '/healthz', withinMs: 20_000 },
  ...given,
});

export const environmentSpec = (directory: string, given: Partial<EnvironmentSpec> = {}): EnvironmentSpec => ({
  driver: 'process',
  directory,
  command: `"${NODE}" "${SERVICE}"`,
  primary: armSpec(),
  shadow: armSpec(),
  state: { each: 'shared' },
  egress: { default: 'allow' },
  ...given,
});

export const targetOf = (environment: Environment, arm: string): Target => {
  const target = environment.targets.find((candidate) => candidate.arm === arm);
  if (!target) throw new Error(`no target ${arm}`);
  return target;
};

export const ask = async (environment: Environment, arm: string, path: string): Promise<string> =>
  (await fetch(targetOf(environment, arm).origin + path)).text();

/** The processes behind an arm, named so that a later process with the same number is no confusion. */
export const identities = async (environment: Environment, arm: string): Promise<string[]> =>
  (JSON.parse(await ask(environment, arm, '/pids')) as number[]).map((pid) => identify(pid));

export const living = (names: readonly string[]): string[] => names.filter(isAlive);

/** Resolves when `condition` holds; the test's own timeout is the deadline. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await systemClock.sleep(20);
}

export function git(directory: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@localhost',
    '-c',
    'init.defaultBranch=main',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...identity, ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: directory, GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

export function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
}

/** Writes files and commits everything; gives the commit. */
export function commit(directory: string, subject: string, files: Readonly<Record<string, string>>): string {
  write(directory, files);
  git(directory, 'add', '--all');
  git(directory, 'commit', '--quiet', '--message', subject);
  return git(directory, 'rev-parse', 'HEAD');
}
