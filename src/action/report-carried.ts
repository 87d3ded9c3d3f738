import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { fail } from '../core/errors.js';
import { createRedactor } from '../core/redact.js';
import { MAX_GATE_BYTES, parseGateDocument, renderGateDocument } from '../report/gate-document.js';
import type { Github } from '../io/github.js';
import { type FollowedRun, readFollowedRun } from './event.js';
import type { ActionWorld } from './world.js';

/**
 * Comments with what a workflow run without rights has found (`workflow_run`). The file is somebody else's: it is checked word by word, and the pull request
 * is the open one whose head is the commit of the event.
 * @returns the address of the comment
 * @throws FS_USAGE outside of `workflow_run`, FS_INPUT_INVALID, FS_INPUT_MISSING, FS_PUBLISH
 */
export async function reportCarried(file: string, token: string | undefined, world: ActionWorld): Promise<string> {
  const run = readFollowedRun(world.env);
  if (typeof run === 'string')
    throw fail('FS_USAGE', {
      found: run,
      expected: 'a workflow that follows the one of the pull request',
      hint: 'See docs/github-actions.md, "Pull requests from forks".',
    });
  if (token === undefined) throw fail('FS_USAGE', { found: 'no github-token', expected: 'a token with `pull-requests: write`' });
  const document = parseGateDocument(readPlainFile(file), run.headSha);
  const [{ openGithub }, { keepComment }] = await Promise.all([import('../io/github.js'), import('../report/publishers/pull-request.js')]);
  const github = openGithub({
    token,
    baseUrl: world.env['GITHUB_API_URL'] || 'https://api.github.com',
    clock: world.clock,
    signal: world.signal,
  });
  const number = await pullRequestOf(run, github);
  const place = { github, owner: run.owner, repo: run.repo, number, headSha: run.headSha, redact: createRedactor([token]) };
  const published = await keepComment(document.service, () => renderGateDocument(document, run.url), place);
  if (published.status !== 'published') throw fail('FS_PUBLISH', { found: published.why });
  return published.url ?? '';
}

/** A file and no link, of bounded size. */
function readPlainFile(file: string): string {
  let descriptor: number;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    throw fail('FS_INPUT_MISSING', { found: `gate.json (${(cause as NodeJS.ErrnoException).code ?? 'unreadable'})`, cause });
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile() || stat.size > MAX_GATE_BYTES)
      throw fail('FS_INPUT_INVALID', {
        found: stat.isFile() ? `${stat.size} bytes` : 'no file',
        expected: `a file of at most ${MAX_GATE_BYTES} bytes`,
      });
    const buffer = Buffer.alloc(stat.size);
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, stat.size, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** By branch and commit: the event of a fork's run names no pull request. */
async function pullRequestOf({ owner, repo, headSha, headBranch, headRepository }: FollowedRun, { octokit }: Github): Promise<number> {
  const head = `${headRepository.split('/')[0]}:${headBranch}`;
  const pulls = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', head, per_page: 100 });
  const found = pulls.find((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository);
  if (found) return found.number;
  throw fail('FS_PUBLISH', {
    found: `no open pull request whose head is ${headSha.slice(0, 10)}`,
    hint: 'It was closed, or somebody pushed meanwhile: the next run comments.',
  });
}
