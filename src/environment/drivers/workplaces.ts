import { access, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fail } from '../../core/errors.js';
import { cloneTree, replaceFile } from '../../io/files.js';
import { identify, isAlive } from '../../io/processes.js';
import { inheritedEnvironment } from '../arm-command.js';
import { ARMS, type Arm, type DriverContext, type EnvironmentSpec } from '../environment.js';
import { needsPrivateCopy, type Revision } from '../revision.js';
import type { GitContext } from './git.js';
import { resolveRevision } from './resolve-revision.js';
import { provideWorktree, pruneWorktrees, runBuild, type Worktree } from './worktree.js';

/** What an arm is run from: a worktree of its revision, or the configuration's directory as it stands. */
export interface Workplace {
  readonly root: string;
  readonly directory: string;
  readonly revision?: Revision | undefined;
  readonly cached?: boolean | undefined;
}

export interface Workplaces {
  of(arm: Arm): Workplace;
  release(): Promise<void>;
}

/** What the preparation of workplaces needs besides the driver's context. */
export interface Preparation {
  readonly spec: EnvironmentSpec;
  readonly context: DriverContext;
  /** marks what is started, see `MARK` */
  readonly mark: Readonly<Record<string, string>>;
  readonly onSpawn: (group: number) => () => void;
  /** where private copies are kept that outlive this process; default: the cache, from which the next run takes away what nobody owns */
  readonly copies?: string | undefined;
}

/** Resolves, checks out and builds what the arms need, each revision once. @throws FS_REF_UNKNOWN, FS_GIT, FS_BUILD_FAILED */
export async function prepareWorkplaces(preparation: Preparation): Promise<Workplaces> {
  const { spec, context } = preparation;
  const arms = ARMS.filter((arm) => spec[arm] !== undefined);
  const revisions = new Map<string, Revision>();
  for (const arm of arms) {
    const ref = spec[arm]?.ref;
    if (ref !== undefined && !revisions.has(ref)) revisions.set(ref, await resolveNamed(ref, arm, preparation));
  }
  const worktrees = await buildAll(arms, revisions, preparation);
  if (worktrees.size > 0) await pruneWorktrees(context.cacheDirectory, gitContext(preparation)).catch(() => undefined);
  if (arms.some((arm) => spec[arm]?.ref === undefined)) await buildDirectory(arms, preparation);
  return {
    of: (arm) => {
      const ref = spec[arm]?.ref;
      const worktree = ref === undefined ? undefined : worktrees.get(ref);
      if (!worktree) return { root: spec.directory, directory: spec.directory };
      return { root: worktree.root, directory: worktree.directory, cached: worktree.cached, revision: revisions.get(ref as string) };
    },
    release: async () => void (await Promise.all([...worktrees.values()].map((worktree) => worktree.release()))),
  };
}

async function resolveNamed(ref: string, arm: Arm, preparation: Preparation): Promise<Revision> {
  const { spec, context } = preparation;
  context.progress(`Looking for ${ref} (${arm})`);
  return resolveRevision(ref, gitContext(preparation), { exclude: ownDirectories(spec, context) });
}

/** Different trees are built side by side. All are waited for, so that the primary's failure is told even where the shadow's came first. */
async function buildAll(
  arms: readonly Arm[],
  revisions: ReadonlyMap<string, Revision>,
  preparation: Preparation,
): Promise<Map<string, Worktree>> {
  const { spec, context } = preparation;
  const refs = [...revisions.keys()];
  const results = await Promise.allSettled(
    refs.map((ref) => {
      const arm = arms.find((name) => spec[name]?.ref === ref) as Arm;
      const request = {
        revision: revisions.get(ref) as Revision,
        arm,
        build: spec.build,
        cacheDirectory: context.cacheDirectory,
        ...buildMeans(preparation),
      };
      return provideWorktree(request, gitContext(preparation));
    }),
  );
  const worktrees = new Map<string, Worktree>();
  results.forEach((result, index) => {
    if (result.status === 'fulfilled') worktrees.set(refs[index] as string, result.value);
  });
  const failed = results.find((result) => result.status === 'rejected');
  if (!failed) return worktrees;
  await Promise.all([...worktrees.values()].map((worktree) => worktree.release()));
  throw failed.reason;
}

/** Arms without a ref share the user's own directory: it is built once, by the user's own command. */
async function buildDirectory(arms: readonly Arm[], preparation: Preparation): Promise<void> {
  const { spec, context, onSpawn } = preparation;
  const arm = arms.find((name) => spec[name]?.ref === undefined) as Arm;
  if (spec.build === undefined) return;
  await runBuild(
    spec.build,
    spec.directory,
    { arm, ...buildMeans(preparation) },
    { clock: context.clock, signal: context.signal, onSpawn },
  );
}

function buildMeans({ context, mark }: Preparation): {
  logDirectory: string;
  env: Record<string, string>;
  progress: (message: string) => void;
  secrets: readonly string[] | undefined;
} {
  const env = { ...inheritedEnvironment(context.processEnv), ...mark };
  return { logDirectory: join(context.runDirectory, 'logs'), env, progress: context.progress, secrets: context.secrets };
}

function gitContext({ spec, context, mark, onSpawn }: Preparation): GitContext {
  const { GIT_INDEX_FILE: _index, ...env } = context.processEnv;
  return { directory: spec.directory, clock: context.clock, signal: context.signal, env: { ...env, ...mark }, onSpawn };
}

const ownDirectories = (spec: EnvironmentSpec, context: DriverContext): string[] =>
  [context.runDirectory, context.cacheDirectory].map((path) => resolve(spec.directory, path));

/**
 * The directory an arm is started in. Where it needs a copy of its own, that is made under the cache, with the arm's `files` laid over it.
 * @returns the directory and how to remove what was made
 * @throws FS_INPUT_MISSING for a file that is not there; FS_VALUE for a path that leaves the arm's directory
 */
export async function openWorkplace(
  arm: Arm,
  workplace: Workplace,
  preparation: Preparation,
): Promise<{ directory: string; remove: () => Promise<void> }> {
  const { spec, context } = preparation;
  if (!needsPrivateCopy(spec, arm)) return { directory: workplace.directory, remove: async () => undefined };
  const store = preparation.copies ?? join(context.cacheDirectory, 'arms');
  await mkdir(store, { recursive: true });
  if (preparation.copies === undefined) await removeAbandoned(store);
  copies += 1;
  const copy = join(store, `${identify()}.${copies}.${arm}`);
  const remove = () => rm(copy, { recursive: true, force: true, maxRetries: 3 });
  const left = new Set([...ownDirectories(spec, context), join(workplace.root, '.git')]);
  try {
    await cloneTree(workplace.root, copy, { skip: (path) => left.has(path), linked: (path) => basename(path) === 'node_modules' });
    const directory = join(copy, relative(workplace.root, workplace.directory));
    for (const [target, source] of Object.entries(spec[arm]?.files ?? {}))
      await overlay(arm, directory, target, resolve(spec.directory, source));
    return { directory, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

let copies = 0;

async function overlay(arm: Arm, directory: string, target: string, source: string): Promise<void> {
  const to = resolve(directory, target);
  const place = { path: `environment.${arm}.files` };
  if (isAbsolute(target) || !to.startsWith(directory + sep))
    throw fail('FS_VALUE', { arm, found: `"${target}"`, expected: "a path inside the arm's directory", place });
  if (!(await staysInside(directory, to)))
    throw fail('FS_VALUE', { arm, found: `"${target}"`, expected: 'a path that no symbolic link leads outside', place });
  try {
    await access(source);
    await replaceFile(source, to);
  } catch (cause) {
    throw fail('FS_INPUT_MISSING', { arm, found: source, expected: `a file to put in the place of ${target}`, place, cause });
  }
}

/** A link in the tree may point at the original: writing through it would change what is not ours. */
async function staysInside(directory: string, path: string): Promise<boolean> {
  const inside = await realpath(directory);
  for (let parent = dirname(path); parent.length >= directory.length; parent = dirname(parent)) {
    const real = await realpath(parent).catch(() => undefined);
    if (real !== undefined) return real === inside || real.startsWith(inside + sep);
  }
  return false;
}

/** Copies of runs that were killed. */
async function removeAbandoned(store: string): Promise<void> {
  for (const name of await readdir(store)) {
    const owner = name.split('.', 1)[0] ?? '';
    if (!isAlive(owner)) await rm(join(store, name), { recursive: true, force: true });
  }
}
