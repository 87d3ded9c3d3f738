import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fail, isForeshadowError } from '../../core/errors.js';
import {
  chooseBaseRule,
  isCommitId,
  nearestNames,
  parseCommit,
  type Commit,
  type Revision,
  readWorkflow,
  settleBase,
} from '../revision.js';
import { type GitContext, git, tryGit } from './git.js';

/** How far a shallow history is deepened in search of a fork point before the whole of it is fetched. */
const DEEPEN_STEPS = [50, 250, 1_000];

export interface ResolveOptions {
  /** absolute paths that are never part of a snapshot of the working tree (run folder, cache) */
  readonly exclude: readonly string[];
}

/**
 * Resolves `base`, `head`, a commit, tag or branch; fetches from `origin` what a shallow clone lacks.
 * @throws FS_REF_UNKNOWN listing near names; FS_GIT where git itself fails
 */
export async function resolveRevision(ref: string, context: GitContext, options: ResolveOptions): Promise<Revision> {
  if (ref === 'head') return resolveHead(context, options);
  if (ref === 'base') return { ...(await resolveBase(context, options)), ref, uncommitted: false };
  const sha = (await findLocally(ref, context)) ?? (await findAtOrigin(ref, context));
  if (sha === undefined) throw await unknownRef(ref, context);
  return { ...(await readCommit(sha, context)), ref, uncommitted: false };
}

async function resolveHead(context: GitContext, options: ResolveOptions): Promise<Revision> {
  const head = await readCommit(await headSha(context), context);
  if (readWorkflow(context.env).ci || !(await isDirty(context, options))) return { ...head, ref: 'head', uncommitted: false };
  const snapshot = await commitWorkingTree(head.sha, context, options);
  return {
    ...(await readCommit(snapshot, context)),
    ref: 'head',
    uncommitted: true,
    subject: `${head.subject} (with uncommitted changes)`,
  };
}

async function resolveBase(context: GitContext, options: ResolveOptions): Promise<Commit> {
  const workflow = readWorkflow(context.env);
  const head = await readCommit(await headSha(context), context);
  const rule = chooseBaseRule(head, workflow);
  if (rule.kind === 'first-parent') return fetchAndRead(rule.sha, context);
  if (workflow.baseBranch !== undefined) await ensureBranch(workflow.baseBranch, context);
  const forkPoint = await findForkPoint(head.sha, rule.branches, context);
  const uncommitted = !workflow.ci && (await isDirty(context, options));
  const sha = settleBase(head, forkPoint, uncommitted);
  if (sha !== undefined) return fetchAndRead(sha, context);
  throw fail('FS_REF_UNKNOWN', {
    found: 'base: the first commit of the history is checked out',
    expected: 'a commit before it',
    hint: 'Name the commit, tag or branch to compare with as `environment.primary.ref`.',
  });
}

async function headSha(context: GitContext): Promise<string> {
  const sha = await tryGit(context, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  if (sha !== undefined) return sha;
  await git(context, 'rev-parse', '--git-dir'); // says so where this is no repository at all
  throw fail('FS_REF_UNKNOWN', { found: 'head: the repository has no commit yet', place: { file: context.directory } });
}

async function readCommit(sha: string, context: GitContext): Promise<Commit> {
  return parseCommit(sha, await git(context, 'cat-file', 'commit', sha));
}

async function fetchAndRead(sha: string, context: GitContext): Promise<Commit> {
  const here = await tryGit(context, 'cat-file', '-e', `${sha}^{commit}`);
  if (here === undefined) await fetchCommit(sha, context);
  return readCommit(sha, context);
}

/** Depth 1 only where the clone is shallow already: in a full clone it would cut the history off. */
async function fetchCommit(sha: string, context: GitContext): Promise<void> {
  const depth = (await isShallow(context)) ? ['--depth=1'] : [];
  await git(context, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', sha);
}

async function isShallow(context: GitContext): Promise<boolean> {
  return (await tryGit(context, 'rev-parse', '--is-shallow-repository')) === 'true';
}

async function findLocally(ref: string, context: GitContext): Promise<string | undefined> {
  for (const name of [ref, `origin/${ref}`]) {
    const sha = await tryGit(context, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    if (sha !== undefined) return sha;
  }
  return undefined;
}

async function findAtOrigin(ref: string, context: GitContext): Promise<string | undefined> {
  if ((await tryGit(context, 'remote', 'get-url', 'origin')) === undefined) return undefined;
  const sha = isCommitId(ref) && ref.length === 40 ? ref : await lookUpAtOrigin(ref, context);
  if (sha === undefined) return undefined;
  try {
    return (await fetchAndRead(sha, context)).sha;
  } catch (error) {
    if (isForeshadowError(error, 'FS_GIT')) return undefined;
    throw error;
  }
}

/** The commit a branch or tag of origin points at; of an annotated tag, the commit behind it. */
async function lookUpAtOrigin(ref: string, context: GitContext): Promise<string | undefined> {
  if (ref.startsWith('-')) return undefined;
  const listed = await tryGit(context, 'ls-remote', 'origin', `refs/heads/${ref}`, `refs/tags/${ref}`, `refs/tags/${ref}^{}`);
  const found = new Map((listed ?? '').split('\n').map((line) => line.split('\t').reverse() as [string, string]));
  return found.get(`refs/tags/${ref}^{}`) ?? found.get(`refs/tags/${ref}`) ?? found.get(`refs/heads/${ref}`);
}

async function ensureBranch(branch: string, context: GitContext): Promise<void> {
  if ((await findLocally(branch, context)) !== undefined) return;
  const depth = (await isShallow(context)) ? ['--depth=1'] : [];
  await tryGit(context, 'fetch', '--quiet', '--no-tags', ...depth, 'origin', `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
}

async function findForkPoint(head: string, branches: readonly string[], context: GitContext): Promise<string | undefined> {
  for (const branch of branches) {
    const tip = await tryGit(context, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`);
    if (tip !== undefined) return mergeBase(head, tip, context);
  }
  return undefined;
}

async function mergeBase(head: string, tip: string, context: GitContext): Promise<string | undefined> {
  let found = await tryGit(context, 'merge-base', head, tip);
  for (const depth of DEEPEN_STEPS) {
    if (found !== undefined || !(await isShallow(context))) return found;
    await tryGit(context, 'fetch', '--quiet', '--no-tags', `--deepen=${depth}`, 'origin');
    found = await tryGit(context, 'merge-base', head, tip);
  }
  if (found === undefined && (await isShallow(context))) await tryGit(context, 'fetch', '--quiet', '--no-tags', '--unshallow', 'origin');
  return found ?? tryGit(context, 'merge-base', head, tip);
}

async function isDirty(context: GitContext, options: ResolveOptions): Promise<boolean> {
  const root = await git(context, 'rev-parse', '--show-toplevel');
  const status = await git(context, 'status', '--porcelain', '--untracked-files=normal', '--', root, ...pathspecs(root, options));
  return status !== '';
}

/** A commit object of the working tree as it stands, untracked files included; the user's index, files and branches are not touched. */
async function commitWorkingTree(head: string, context: GitContext, options: ResolveOptions): Promise<string> {
  const root = await git(context, 'rev-parse', '--show-toplevel');
  const scratch = await mkdtemp(join(tmpdir(), 'foreshadow-index-'));
  try {
    const identity = {
      GIT_AUTHOR_NAME: 'foreshadow',
      GIT_AUTHOR_EMAIL: 'foreshadow@localhost',
      GIT_COMMITTER_NAME: 'foreshadow',
      GIT_COMMITTER_EMAIL: 'foreshadow@localhost',
    };
    const own = { ...context, directory: root, env: { ...context.env, ...identity, GIT_INDEX_FILE: join(scratch, 'index') } };
    await git(own, 'read-tree', head);
    await git(own, 'add', '--all', '--', '.', ...pathspecs(root, { exclude: await notIgnored(options.exclude, own) }));
    const tree = await git(own, 'write-tree');
    return await git(own, 'commit-tree', tree, '-p', head, '-m', 'Working tree');
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** `git add` fails where it is told to leave out what it ignores anyway. */
async function notIgnored(paths: readonly string[], context: GitContext): Promise<string[]> {
  const ignored = await Promise.all(paths.map((path) => tryGit(context, 'check-ignore', '--quiet', '--', path)));
  return paths.filter((_, index) => ignored[index] === undefined);
}

function pathspecs(root: string, options: ResolveOptions): string[] {
  return options.exclude
    .map((path) => relative(root, path))
    .filter((path) => path !== '' && !path.startsWith('..'))
    .map((path) => `:(top,exclude)${path}`);
}

async function unknownRef(ref: string, context: GitContext): Promise<Error> {
  const listed = await git(context, 'for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes');
  const names = nearestNames(ref, listed.split('\n').filter(Boolean));
  return fail('FS_REF_UNKNOWN', { found: `"${ref}"`, expected: ['base', 'head', ...names].join(' | ') });
}
