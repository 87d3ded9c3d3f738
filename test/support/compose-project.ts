import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from '../../src/judge/verdict.js';
import { type Ended, foreshadow } from './command-line.js';
import type { Docker } from './docker.js';

/** A change of examples/shop-changes and what it is expected to lead to. */
export interface ShopChange {
  readonly name: string;
  readonly kpi?: string;
  readonly route?: string;
  /** whether the recording of the end-to-end tests shows it; else scripted customers do */
  readonly scripted?: boolean;
}

export interface ProjectRun extends Ended {
  readonly verdict: Verdict;
}

/** One of the Compose examples as a repository of its own. */
export interface ComposeProject extends Disposable {
  readonly directory: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** the command line in the project, with the engine's environment */
  run(...args: readonly string[]): Promise<Ended>;
  /** lays the files of a change over the project and commits them on a branch of its own; `main` stays the base */
  change(name: string): void;
  /** a branch from `main` */
  branch(name: string): void;
  commit(message: string): void;
  /** a run against `main`, with its verdict */
  judge(...args: readonly string[]): Promise<ProjectRun>;
}

/** Makes the base images of the examples. @returns why they cannot be made; undefined where they are there */
export function makeExampleImages({ env }: Docker): { readonly missing?: string; readonly images: Readonly<Record<string, string>> } {
  const made = spawnSync(process.execPath, ['examples/shop/images/make-images.mjs'], { env: { ...env }, encoding: 'utf8' });
  if (made.status !== 0)
    return {
      missing:
        made.stderr
          .trim()
          .split('\n')
          .findLast((line) => line.includes('Error')) ?? made.stderr,
      images: {},
    };
  const pairs = [...made.stdout.matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name = '', value = '']) => [name, value]);
  return { images: Object.fromEntries(pairs) };
}

/** A copy of `examples/NAME` with one commit on `main`. @param env what Docker and the Compose file need */
export function openComposeProject(name: string, env: Readonly<Record<string, string | undefined>>): ComposeProject {
  const directory = mkdtempSync(join(tmpdir(), `foreshadow-${name}-`));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=tester', '-c', 'user.email=tester@localhost', '-c', 'init.defaultBranch=main', ...args], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  cpSync(join('examples', name), directory, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  git('init', '--quiet');
  const commit = (message: string): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  commit('the project');
  const branch = (to: string): void => void git('checkout', '--quiet', '-B', to, 'main');
  // Tests of the project may be run by Jest's own Node.js, and as if nobody's CI had started them.
  const whole = { ...env, FORESHADOW_CACHE: join(directory, '.git', 'foreshadow-cache'), CI: undefined, GITHUB_ACTIONS: undefined };
  const run = (...args: readonly string[]): Promise<Ended> => foreshadow(args, { cwd: directory, env: whole });
  return {
    directory,
    run,
    commit,
    read: (path) => readFileSync(join(directory, path), 'utf8'),
    write: (path, text) => writeFileSync(join(directory, path), text),
    branch,
    change(change) {
      branch(change);
      const files = join('examples', `${name}-changes`, change);
      if (!existsSync(files)) throw new Error(`no change ${change}`);
      cpSync(files, directory, { recursive: true });
      commit(change);
    },
    async judge(...args) {
      const ended = await run('run', '--json', ...args);
      try {
        return { ...ended, verdict: JSON.parse(ended.stdout) as Verdict };
      } catch {
        throw new Error(`no verdict, exit code ${ended.code}: ${ended.stderr}`);
      }
    },
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }),
  };
}
