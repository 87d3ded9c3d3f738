import { randomUUID } from 'node:crypto';
import { fail, type ForeshadowError } from '../../core/errors.js';
import { type GithubRepository, openRepository, refusalOf, statusOf } from '../../io/github-repository.js';
import { formatState, parseState } from '../parse-state.js';
import { emptyState, type KeptState, type StateDocument } from '../state.js';
import type { CreateStateStore } from '../state-context.js';
import { stateName } from '../state-name.js';

const FILE = 'state.json';

/**
 * Keeps the state in a ref of the repository, `refs/foreshadow/SERVICE/ENVIRONMENT`: a commit a write, which only fast-forwards, so that of two
 * writers GitHub takes one. It is no branch: it starts no workflow, shows up nowhere and is not cloned. Its history is the history of the state.
 */
export const createGithubStore: CreateStateStore = (spec, { service, env, clock, signal }) => {
  const { environment } = spec;
  const ref = `foreshadow/${stateName(service)}/${stateName(environment)}`;
  let opened: Promise<GithubRepository> | undefined;
  const open = (): Promise<GithubRepository> => {
    opened ??= openRepository({ repository: spec.repository, env, clock, signal, code: 'FS_STATE_UNREACHABLE' });
    return opened;
  };
  return {
    name: `github ${spec.repository ?? env['GITHUB_REPOSITORY'] ?? '?'} refs/${ref}`,
    async read() {
      const repository = await open();
      const revision = await headOf(repository, ref);
      return revision === null ? { document: emptyState(service, environment), revision } : readCommit(repository, ref, revision);
    },
    async write(document, expected) {
      const repository = await open();
      const commit = await commitState(repository, ref, document, expected);
      await moveRef(repository, ref, commit, expected);
      return commit;
    },
  };
};

/** The commit the ref points to; null where there is no such ref. */
async function headOf({ octokit, owner, repo }: GithubRepository, ref: string): Promise<string | null> {
  try {
    // A ref that is not there is an empty list; asked for by its name it would be a 404, as is a repository that the token cannot see.
    const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref });
    return data.find((one) => one.ref === `refs/${ref}`)?.object.sha ?? null;
  } catch (error) {
    throw unreachable(error, ref);
  }
}

async function readCommit({ octokit, owner, repo }: GithubRepository, ref: string, revision: string): Promise<KeptState> {
  const text = await (async () => {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, path: FILE, ref: revision });
    if (Array.isArray(data) || data.type !== 'file') return '';
    if (data.encoding === 'base64') return decode(data.content);
    const blob = await octokit.rest.git.getBlob({ owner, repo, file_sha: data.sha }); // above 1 MB the content is left out
    return decode(blob.data.content);
  })().catch((error: unknown) => {
    if (statusOf(error) === 404) return '';
    throw unreachable(error, ref);
  });
  return { document: parseState(text, `refs/${ref} at ${revision.slice(0, 12)}, ${FILE}`), revision };
}

/** Nobody sees it until a ref points to it; one that loses is collected by GitHub. */
async function commitState(
  { octokit, owner, repo }: GithubRepository,
  ref: string,
  document: StateDocument,
  parent: string | null,
): Promise<string> {
  try {
    const content = formatState(document);
    const tree = await octokit.rest.git.createTree({ owner, repo, tree: [{ path: FILE, mode: '100644', type: 'blob', content }] });
    const last = document.journal.at(-1);
    const subject = last ? `${last.act} ${last.phase} by ${last.by}` : 'state';
    const commit = await octokit.rest.git.createCommit({
      owner,
      repo,
      message: `${subject.replace(/\s+/g, ' ').slice(0, 70)}\n\nForeshadow-Write: ${randomUUID()}\n`,
      tree: tree.data.sha,
      parents: parent === null ? [] : [parent],
    });
    return commit.data.sha;
  } catch (error) {
    throw unreachable(error, ref);
  }
}

/** @throws FS_STATE_CONFLICT where the ref is not where it was */
async function moveRef(repository: GithubRepository, ref: string, sha: string, expected: string | null): Promise<void> {
  const { octokit, owner, repo } = repository;
  try {
    if (expected === null) await octokit.rest.git.createRef({ owner, repo, ref: `refs/${ref}`, sha });
    else await octokit.rest.git.updateRef({ owner, repo, ref, sha, force: false });
  } catch (error) {
    // The answer may have been lost, not the write.
    if ((await headOf(repository, ref)) === sha) return;
    if ([404, 409, 422].includes(statusOf(error) ?? 0))
      throw fail('FS_STATE_CONFLICT', { found: `refs/${ref} was written by somebody else`, cause: error });
    throw unreachable(error, ref);
  }
}

function unreachable(error: unknown, ref: string): Error {
  if (error instanceof Error && 'exitCode' in error) return error as ForeshadowError;
  const status = statusOf(error);
  const permission =
    status === 401 || status === 403 || status === 404
      ? 'The token needs `contents: write` on this repository; see docs/state.md.'
      : undefined;
  return fail('FS_STATE_UNREACHABLE', { found: `refs/${ref}: ${refusalOf(error)}`, hint: permission, cause: error });
}

const decode = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');
