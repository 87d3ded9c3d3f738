import { fail } from '../core/errors.js';
import { type GithubRepository, refusalOf, statusOf } from '../io/github-repository.js';
import { settleFate, type Fate } from '../rollout/ledger.js';
import type { LedgerEntry, StateDocument } from '../rollout/state.js';

/** Commits of the default branch that are looked through for reverts. */
const MOST_PAGES = 10;

/** What GitHub says became of each verdict about a pull request, or about a commit. @throws FS_STATE_UNREACHABLE */
export async function askFates(
  ledger: readonly LedgerEntry[],
  github: GithubRepository,
): Promise<ReadonlyMap<string, { readonly fate: Fate; readonly at: string }>> {
  const fates = new Map<string, { readonly fate: Fate; readonly at: string }>();
  const asked = ledger.filter(({ fate }) => fate === 'open' || fate === 'merged');
  if (asked.length === 0) return fates;
  try {
    const reverts = await revertsSince(asked[0]?.at ?? '', github);
    const pulls = new Map<number, Pull | null>();
    for (const entry of asked) {
      const number = Number(/^pull\/(\d+)$/.exec(entry.subject)?.[1] ?? 0);
      if (number > 0 && !pulls.has(number)) pulls.set(number, await pullOf(number, github));
      const fate = fateOf(entry, pulls.get(number) ?? null, number, reverts);
      if (fate && fate.fate !== entry.fate) fates.set(entry.verdict, fate);
    }
  } catch (cause) {
    throw fail('FS_STATE_UNREACHABLE', {
      found: refusalOf(cause),
      hint: 'The token needs `pull-requests: read` and `contents: read`.',
      cause,
    });
  }
  return fates;
}

/** All of them in one change. */
export function settleAll(
  document: StateDocument,
  fates: ReadonlyMap<string, { readonly fate: Fate; readonly at: string }>,
): StateDocument {
  return [...fates].reduce((kept, [verdict, { fate, at }]) => settleFate(kept, verdict, fate, at), document);
}

interface Pull {
  readonly headSha: string;
  readonly mergedAt: string | null;
  readonly closedAt: string | null;
  readonly mergeCommit: string | null;
}

async function pullOf(pull_number: number, { octokit, owner, repo }: GithubRepository): Promise<Pull | null> {
  try {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number });
    return { headSha: data.head.sha, mergedAt: data.merged_at, closedAt: data.closed_at, mergeCommit: data.merge_commit_sha };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

interface Reverts {
  /** a commit, or `#812`, and when it was taken back */
  readonly at: ReadonlyMap<string, string>;
}

/** `git revert` and GitHub's button each leave their own words. */
async function revertsSince(since: string, { octokit, owner, repo }: GithubRepository): Promise<Reverts> {
  const at = new Map<string, string>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await octokit.rest.repos.listCommits({ owner, repo, since, per_page: 100, page });
    for (const { commit } of data) {
      const date = commit.committer?.date ?? commit.author?.date ?? since;
      for (const [, sha = ''] of commit.message.matchAll(/This reverts commit ([0-9a-f]{7,40})/g)) at.set(sha, date);
      for (const [, number = ''] of commit.message.matchAll(/Reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)/g)) at.set(`#${number}`, date);
    }
    if (data.length < 100) break;
  }
  return { at };
}

function fateOf(
  entry: LedgerEntry,
  pull: Pull | null,
  number: number,
  { at }: Reverts,
): { readonly fate: Fate; readonly at: string } | null {
  const names = [`#${number}`, pull?.mergeCommit, entry.commit].filter((name): name is string => typeof name === 'string' && name !== '#0');
  const reverted = names
    .map((name) => at.get(name) ?? [...at].find(([sha]) => name.startsWith(sha))?.[1])
    .find((date) => date !== undefined);
  if (reverted !== undefined && (pull === null || pull.mergedAt !== null)) return { fate: 'reverted', at: reverted };
  if (pull === null) return null;
  const isAsItWas = entry.commit === undefined || entry.commit === pull.headSha;
  if (pull.mergedAt !== null) return { fate: isAsItWas ? 'merged' : 'closed', at: pull.mergedAt };
  return pull.closedAt === null ? null : { fate: 'closed', at: pull.closedAt };
}
