import { access, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';
import { CappedLog, LOG_CAP_BYTES } from '../../io/capped-log.js';
import { exec } from '../../io/exec.js';
import { writeAtomic } from '../../io/files.js';
import { acquireLock } from '../../io/lock-file.js';
import { identify, isAlive } from '../../io/processes.js';
import type { Arm } from '../environment.js';
import { logRedactor, redactOutput } from '../redact-output.js';
import { fileNameOf, nameBuild, type Revision } from '../revision.js';
import { type GitContext, git, tryGit } from './git.js';

/** Worktrees kept for the next run, besides those in use. */
const KEPT = 5;
let leases = 0;

export interface WorktreeRequest {
  readonly revision: Revision;
  /** the arm the errors name */
  readonly arm: Arm;
  readonly build: string | undefined;
  readonly cacheDirectory: string;
  readonly logDirectory: string;
  /** values that must not be written to a log */
  readonly secrets?: readonly string[] | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly progress: (message: string) => void;
}

/** A built checkout that stays as long as it is not released. */
export interface Worktree {
  readonly root: string;
  /** the directory in it that corresponds to the configuration's */
  readonly directory: string;
  /** whether an earlier run's build was used */
  readonly cached: boolean;
  release(): Promise<void>;
}

/**
 * Checks a revision out into the cache and builds it, once for equal trees; other processes that want the same wait for the first.
 * @throws FS_GIT, FS_BUILD_FAILED; a build that failed leaves nothing behind
 */
export async function provideWorktree(request: WorktreeRequest, context: GitContext): Promise<Worktree> {
  const store = join(request.cacheDirectory, 'worktrees');
  await mkdir(store, { recursive: true });
  const toolchain = `${process.platform}-${process.arch}-${process.version}`;
  const name = nameBuild(request.revision.tree, request.build, toolchain);
  const root = join(store, name);
  const marker = `${root}.built`;
  leases += 1;
  const lease = `${root}.lease.${process.pid}.${leases}`;
  await writeFile(lease, identify());
  const release = () => rm(lease, { force: true });
  try {
    const unlock = await acquireLock(`${root}.lock`, context.clock, context.signal);
    try {
      const directory = join(root, await git(context, 'rev-parse', '--show-prefix'));
      const cached = (await exists(marker)) && (await exists(root));
      if (!cached) await checkOutAndBuild(root, directory, marker, request, context);
      const usedAt = new Date(context.clock.now());
      await utimes(marker, usedAt, usedAt);
      return { root, directory, cached, release };
    } finally {
      await unlock();
    }
  } catch (error) {
    await release();
    throw error;
  }
}

async function checkOutAndBuild(
  root: string,
  directory: string,
  marker: string,
  request: WorktreeRequest,
  context: GitContext,
): Promise<void> {
  const { revision, arm } = request;
  await removeWorktree(root, context); // what a killed run left half done
  try {
    request.progress(`Checking out ${revision.ref} (${revision.sha.slice(0, 10)})`);
    await alone(root, context, () =>
      git(context, '-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach', '--force', root, revision.sha),
    );
    if (!(await exists(directory))) {
      throw fail('FS_ARM_COMMAND', {
        arm,
        found: `${arm}: ${revision.ref} (${revision.sha.slice(0, 10)}) has no directory ${directory.slice(root.length + 1)}`,
        expected: 'the directory of the configuration in that revision',
      });
    }
    if (request.build !== undefined) await runBuild(request.build, directory, request, context);
    await writeAtomic(marker, JSON.stringify({ sha: revision.sha, ref: revision.ref, build: request.build ?? null }));
  } catch (error) {
    await removeWorktree(root, { ...context, signal: new AbortController().signal });
    throw error;
  }
}

/** Runs the build in a directory; its output goes to `logs/build-REF.log`. @throws FS_BUILD_FAILED with the last lines */
export async function runBuild(
  build: string,
  directory: string,
  request: Pick<WorktreeRequest, 'arm' | 'logDirectory' | 'env' | 'progress' | 'secrets'> & { readonly revision?: Revision | undefined },
  context: { readonly clock: Clock; readonly signal: AbortSignal; readonly onSpawn?: ((group: number) => () => void) | undefined },
): Promise<void> {
  const { revision, arm } = request;
  const what = revision ? `${revision.ref} (${revision.sha.slice(0, 10)})` : directory;
  const path = join(request.logDirectory, `build-${fileNameOf(revision?.ref ?? 'directory')}.log`);
  const log = await CappedLog.open(path, LOG_CAP_BYTES, logRedactor(request.env, request.secrets));
  request.progress(`Building ${what}`);
  try {
    const result = await exec('sh', ['-c', build], {
      ...context,
      cwd: directory,
      env: request.env,
      maxBytes: 0,
      onOutput: (chunk) => log.write(chunk),
    });
    if (result.exitCode === 0) return;
    const end = result.signal ?? `exit code ${result.exitCode}`;
    throw fail('FS_BUILD_FAILED', {
      arm,
      found: `${what}, for ${arm}: \`${build}\` ended with ${end}`,
      lastLines: redactOutput(log.lastLines(), request.env, request.secrets),
      place: { file: log.path },
    });
  } finally {
    await log.close();
  }
}

/** Removes the worktrees of old runs: all but the five used last and those in use. Never fails a run. */
export async function pruneWorktrees(cacheDirectory: string, context: GitContext): Promise<void> {
  const store = join(cacheDirectory, 'worktrees');
  const names = await readdir(store).catch(() => []);
  const built = names.filter((name) => name.endsWith('.built')).map((name) => name.slice(0, -'.built'.length));
  const used = await Promise.all(built.map(async (name) => ({ name, at: (await stat(join(store, `${name}.built`))).mtimeMs })));
  for (const { name } of used.sort((a, b) => b.at - a.at).slice(KEPT)) {
    if (await isInUse(store, name)) continue;
    await rm(join(store, `${name}.built`), { force: true });
    await removeWorktree(join(store, name), context);
  }
}

async function isInUse(store: string, name: string): Promise<boolean> {
  for (const file of await readdir(store)) {
    if (!file.startsWith(`${name}.l`)) continue; // .lease.*, .lock
    const path = join(store, file);
    const owner = await readFile(path, 'utf8').catch(() => '');
    if (isAlive(owner)) return true;
    await rm(path, { force: true });
  }
  return false;
}

async function removeWorktree(root: string, context: GitContext): Promise<void> {
  await alone(root, context, async () => {
    await tryGit(context, 'worktree', 'remove', '--force', '--force', root);
    await rm(root, { recursive: true, force: true });
    await tryGit(context, 'worktree', 'prune');
  });
}

/** git's own bookkeeping of worktrees does not bear an `add` beside a `prune`, which takes the directory away under it. */
async function alone<T>(root: string, context: GitContext, change: () => Promise<T>): Promise<T> {
  const unlock = await acquireLock(join(dirname(root), 'bookkeeping.lock'), context.clock, context.signal);
  try {
    return await change();
  } finally {
    await unlock();
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
