import { createHash } from 'node:crypto';
import { fail } from '../../core/errors.js';
import { type GithubRepository, openRepository, refusalOf, statusOf } from '../../io/github-repository.js';
import type { CreateReverter } from '../reverter-context.js';
import type { Keeper, Reverter, RevertOutcome } from '../reverter.js';

const DEFAULT_BASE = 'main';

/**
 * Opens a pull request that brings the branch back to the files of the verified commit, one commit on top of what stands: nothing is taken out of
 * the history, and a person merges it. A version is a commit. Branch and pull request are named after the act, so that it is opened once.
 */
export const createRevertPullRequest: CreateReverter = (spec, context): Reverter & Keeper => {
  const base = spec.base ?? DEFAULT_BASE;
  const { env, clock, signal } = context;
  let opened: Promise<GithubRepository> | undefined;
  const asked = async <T>(ask: (github: GithubRepository) => Promise<T>): Promise<T> => {
    opened ??= openRepository({ repository: spec.repository, env, clock, signal, code: 'FS_REVERT_SETUP' });
    const github = await opened;
    return ask(github).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw cause instanceof Error && 'exitCode' in cause
        ? cause
        : fail('FS_REVERT_FAILED', { found: refusalOf(cause), hint: hintOf(cause), cause });
    });
  };
  const standing = (): Promise<Commit> => asked((github) => commitOf(github, base));
  return {
    name: 'revert-pull-request',
    current: async () => (await standing()).sha,
    check: ({ version }) =>
      asked(async (github) => {
        try {
          const target = await commitOf(github, version);
          const stands = await commitOf(github, base);
          return target.tree === stands.tree
            ? { possible: false, reason: `${base} has the files of ${version} already` }
            : { possible: true };
        } catch (error) {
          if (statusOf(error) !== 404 && statusOf(error) !== 422) throw error;
          return { possible: false, reason: `${github.owner}/${github.repo} has no commit ${version}, or no branch ${base}` };
        }
      }),
    revert: ({ version }, actId) => asked((github) => propose(github, { version, actId, base, reason: context.reason })),
    async verify({ version }) {
      const [target, stands] = [await asked((github) => commitOf(github, version)), await standing()];
      return target.tree === stands.tree;
    },
    async keep() {
      const { sha } = await standing();
      return { version: sha, detail: { commit: sha } };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
};

interface Commit {
  readonly sha: string;
  readonly tree: string;
}

interface Wanted {
  readonly version: string;
  readonly actId: string;
  readonly base: string;
  readonly reason: string;
}

async function commitOf({ octokit, owner, repo }: GithubRepository, ref: string): Promise<Commit> {
  const { data } = await octokit.rest.repos.getCommit({ owner, repo, ref });
  return { sha: data.sha, tree: data.commit.tree.sha };
}

/** Commit, branch, pull request; each is looked for first. */
async function propose(github: GithubRepository, { version, actId, base, reason }: Wanted): Promise<RevertOutcome> {
  const { octokit, owner, repo } = github;
  // The act's id counts up in each environment's state: the version keeps the branches of two environments apart.
  const branch = `foreshadow/${actId.replace(/[^\w-]+/g, '-')}-${createHash('sha256').update(`${actId} ${version}`).digest('hex').slice(0, 8)}`;
  const known = await octokit.rest.pulls.list({ owner, repo, head: `${owner}:${branch}`, state: 'all' });
  const [before] = known.data;
  if (before?.state === 'closed' && before.merged_at === null)
    throw fail('FS_REVERT_FAILED', { found: `${before.html_url} was closed without being merged; ${base} stands as it was` });
  if (before) return outcomeOf(version, before.html_url, branch);
  const title = `Roll back to ${version.slice(0, 12)}`;
  await makeBranch(github, { version, base, branch, message: `${title}\n\n${reason}\n` });
  const body = `${reason}\n\nBrings \`${base}\` back to the files of ${version}, the last verified version. Nothing is taken out of the history.`;
  const { data } = await octokit.rest.pulls.create({ owner, repo, head: branch, base, title, body });
  return outcomeOf(version, data.html_url, branch);
}

const outcomeOf = (version: string, url: string, branch: string): RevertOutcome => ({
  version,
  detail: { pull: url, branch },
  pending: `review and merge ${url}, then run this again to verify it`,
});

async function makeBranch(
  github: GithubRepository,
  {
    version,
    base,
    branch,
    message,
  }: { readonly version: string; readonly base: string; readonly branch: string; readonly message: string },
): Promise<void> {
  const { octokit, owner, repo } = github;
  const ref = `heads/${branch}`;
  const { data: refs } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref });
  if (refs.some((one) => one.ref === `refs/${ref}`)) return;
  const [target, stands] = [await commitOf(github, version), await commitOf(github, base)];
  const { data: commit } = await octokit.rest.git.createCommit({ owner, repo, message, tree: target.tree, parents: [stands.sha] });
  await octokit.rest.git.createRef({ owner, repo, ref: `refs/${ref}`, sha: commit.sha });
}

function hintOf(error: unknown): string | undefined {
  if (![401, 403, 404].includes(statusOf(error) ?? 0)) return undefined;
  return 'The token needs `contents: write` and `pull-requests: write`, and the repository has to allow Actions to open pull requests.';
}
