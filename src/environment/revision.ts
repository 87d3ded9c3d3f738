import { createHash } from 'node:crypto';
import { distance } from 'fastest-levenshtein';
import type { Arm, EnvironmentSpec } from './environment.js';

/** A commit as git stores it: read raw, because a shallow clone hides parents from every other command. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly subject: string;
}

/** A ref resolved to what is checked out for it. */
export interface Revision extends Commit {
  /** as written in the configuration */
  readonly ref: string;
  /** true where `head` is the working tree with its uncommitted changes */
  readonly uncommitted: boolean;
}

/** What is known of the surrounding workflow. */
export interface WorkflowContext {
  readonly ci: boolean;
  /** `refs/pull/N/merge` is checked out */
  readonly pullMerge: boolean;
  /** the branch a pull request goes to */
  readonly baseBranch: string | undefined;
}

/** How the commit that `base` means is found. */
export type BaseRule =
  /** drift of the main branch since the branch was cut is on both sides */
  { readonly kind: 'first-parent'; readonly sha: string } | { readonly kind: 'merge-base'; readonly branches: readonly string[] };

/** The subject GitHub gives the merge commit it makes for a pull request. */
const PULL_MERGE_SUBJECT = /^Merge [0-9a-f]{40} into [0-9a-f]{40}$/;

/** Reads what GitHub Actions says about the event, from the environment of the process. */
export function readWorkflow(env: Readonly<Record<string, string | undefined>>): WorkflowContext {
  return {
    ci: env['GITHUB_ACTIONS'] === 'true' || (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false'),
    pullMerge: /^refs\/pull\/\d+\/merge$/.test(env['GITHUB_REF'] ?? ''),
    baseBranch: env['GITHUB_BASE_REF'] || undefined,
  };
}

/**
 * What `base` means. The merge commit of a pull request: its first parent. Otherwise: where the branch left the pull request's
 * target or the default branch (`origin/HEAD`, `main`, `master`).
 */
export function chooseBaseRule(head: Commit, workflow: WorkflowContext): BaseRule {
  const [first] = head.parents;
  const isPullMerge = head.parents.length > 1 && (workflow.pullMerge || PULL_MERGE_SUBJECT.test(head.subject));
  if (isPullMerge && first !== undefined) return { kind: 'first-parent', sha: first };
  const target = workflow.baseBranch === undefined ? [] : [`origin/${workflow.baseBranch}`, workflow.baseBranch];
  return { kind: 'merge-base', branches: [...target, 'origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'] };
}

/**
 * What `base` is once the fork point is known. On the default branch itself the fork point is head: then base is the last commit
 * where there are uncommitted changes to judge, else the commit before.
 */
export function settleBase(head: Commit, forkPoint: string | undefined, uncommitted: boolean): string | undefined {
  if (forkPoint !== undefined && forkPoint !== head.sha) return forkPoint;
  return uncommitted ? head.sha : head.parents[0];
}

/** Reads `git cat-file commit SHA`. */
export function parseCommit(sha: string, raw: string): Commit {
  const end = raw.indexOf('\n\n');
  const headers = (end < 0 ? raw : raw.slice(0, end)).split('\n').map((line) => line.split(' '));
  const values = (name: string): string[] => headers.filter(([key]) => key === name).map(([, value]) => value ?? '');
  const body = end < 0 ? '' : raw.slice(end + 2);
  return { sha, tree: values('tree')[0] ?? '', parents: values('parent'), subject: body.split('\n', 1)[0] ?? '' };
}

/** Whether a ref can only be a commit id, whole or abbreviated. */
export const isCommitId = (ref: string): boolean => /^[0-9a-f]{7,40}$/.test(ref);

/** Known names close to the one that was not found, the closest first, at most five; `origin/` does not count as a difference. */
export function nearestNames(ref: string, known: readonly string[]): string[] {
  const score = (name: string): number => distance(ref.toLowerCase(), name.replace(/^origin\//, '').toLowerCase());
  return [...new Set(known)]
    .filter((name) => name !== 'origin' && !name.endsWith('/HEAD'))
    .sort((a, b) => score(a) - score(b) || a.localeCompare(b))
    .slice(0, 5);
}

/**
 * The name of a build in the cache: equal content built by equal means is built once.
 * @param toolchain what else the result depends on (the runtime's version and platform)
 */
export function nameBuild(tree: string, build: string | undefined, toolchain: string): string {
  const means = createHash('sha256')
    .update(`${build ?? ''}\0${toolchain}`)
    .digest('hex');
  return `${tree}-${means.slice(0, 12)}`;
}

/**
 * Whether an arm runs in a copy of its own: always where `files` change something, so that nobody else's tree is touched, and where
 * a built revision must not be dirtied by an arm's own state (`state.each: own`).
 */
export function needsPrivateCopy(spec: EnvironmentSpec, name: Arm): boolean {
  const arm = spec[name];
  if (!arm) return false;
  return Object.keys(arm.files).length > 0 || (arm.ref !== undefined && spec.state.each === 'own');
}

/** A ref as part of a file name. */
export const fileNameOf = (ref: string): string => ref.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'ref';
