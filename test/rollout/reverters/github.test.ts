import { describe, expect, jest, test } from '@jest/globals';
import type { Reverter } from '../../../src/rollout/reverter.js';
import type { CreateReverter } from '../../../src/rollout/reverter-context.js';
import type { ReverterSpec } from '../../../src/rollout/reverter-spec.js';
import { createGithubDeployment } from '../../../src/rollout/reverters/github-deployment.js';
import { createRevertPullRequest } from '../../../src/rollout/reverters/revert-pull-request.js';
import { type RevertPlace, reverterContract } from '../../contracts/reverter.js';
import { FakeGit } from '../../support/fake-git.js';
import { JumpingClock } from '../../support/jumping-clock.js';
import { reverterContext } from '../../support/reverter-context.js';

// Compiling GitHub's description of a pull request takes a moment.
jest.setTimeout(60_000);

const v = (name: string) => ({ version: name, at: '', verdict: null, by: 'ci' });

interface Scene extends RevertPlace {
  readonly git: FakeGit;
  open(change?: Partial<ReverterSpec>): Reverter;
}

async function scene(create: CreateReverter, kind: ReverterSpec['kind']): Promise<Scene> {
  const git = await FakeGit.start();
  const clock = new JumpingClock(Date.parse('2026-11-25T03:00:00Z'), () => false);
  const good = git.commit('good');
  const bad = git.commit('bad', [good]);
  git.refs.set('refs/heads/main', bad);
  const ran = (id: number, sha: string) => ({ id, request: { ref: sha, environment: 'production' }, sha, statuses: ['queued', 'success'] });
  git.deployments.push(ran(1, good), ran(2, bad));
  // The workflow of the repository: whatever is deployed succeeds at the second look.
  git.before = (operation) => {
    const open =
      operation === 'repos/list-deployment-statuses'
        ? git.deployments.find(({ id, statuses }) => id >= 100 && statuses.length < 2)
        : undefined;
    open?.statuses.push(open.statuses.length === 0 ? 'in_progress' : 'success');
  };
  return {
    git,
    good: v(good),
    bad,
    unknown: v('f'.repeat(40)),
    open: (change = {}) => create({ kind, timeoutMs: 60_000, ...change }, reverterContext('/', { env: git.env, clock })),
    moves: () => (kind === 'github-deployment' ? git.deployments.length - 2 : git.pulls.length),
    async [Symbol.asyncDispose]() {
      clock[Symbol.dispose]();
      await git[Symbol.asyncDispose]();
      expect(git.violations).toEqual([]);
    },
  };
}

const deployment = () => scene(createGithubDeployment, 'github-deployment');
const pull = () => scene(createRevertPullRequest, 'revert-pull-request');
reverterContract('a deployment at GitHub', deployment);
reverterContract('a pull request that reverts', pull, { pending: true });

describe('a deployment at GitHub', () => {
  test('never merges anything, asks for no statuses, and carries the act', async () => {
    await using at = await deployment();
    await at.open().revert(at.good, 'roll-back-7');
    expect(at.git.deployments.at(-1)?.request).toMatchObject({
      ref: at.good.version,
      auto_merge: false,
      required_contexts: [],
      environment: 'production',
      payload: { foreshadow: 'roll-back-7' },
    });
  });

  test('one that fails says what stands; so does one that nobody carries out', async () => {
    await using at = await deployment();
    at.git.before = () => at.git.deployments.find(({ id }) => id >= 100)?.statuses.push('failure');
    await expect(at.open().revert(at.good, 'a')).rejects.toMatchObject({
      code: 'FS_REVERT_FAILED',
      message: expect.stringContaining(`ended with failure; what stands: the last deployment that succeeded, ${at.bad}`),
    });
    at.git.before = undefined;
    await expect(at.open().revert(at.good, 'b')).rejects.toMatchObject({
      message: expect.stringContaining('still pending'),
      hint: expect.stringContaining('GITHUB_TOKEN starts none'),
    });
  });

  test.each([
    [403, 'Resource not accessible by integration'],
    [409, 'Conflict: Commit status checks failed'],
    [422, 'No ref found'],
  ])('a refusal by %i is said, without the token', async (status, message) => {
    await using at = await deployment();
    at.git.refusals.push({ operation: 'repos/create-deployment', status, message });
    const error = await at
      .open()
      .revert(at.good, 'a')
      .catch((caught: unknown) => caught as Error);
    expect(error).toMatchObject({ code: 'FS_REVERT_FAILED', message: expect.stringContaining(`${status}: ${message}`) });
    expect(String((error as Error).stack)).not.toContain('ghs_secret');
  });

  test('a limit is waited out', async () => {
    await using at = await deployment();
    at.git.refusals.push({ operation: 'repos/create-deployment', status: 403, message: 'You have exceeded a secondary rate limit.' });
    expect((await at.open().revert(at.good, 'a')).pending).toBeNull();
  });
});

describe('a pull request that reverts', () => {
  test('brings back the files on top of what stands, and is verified once it is merged', async () => {
    await using at = await pull();
    const outcome = await at.open().revert(at.good, 'roll-back-7');
    expect(outcome.pending).toContain('https://github.com/acme/shop/pull/7');
    const [head] = [...at.git.refs].filter(([ref]) => ref.startsWith('refs/heads/foreshadow/roll-back-7'));
    const commit = at.git.commits.get(String(head?.[1]));
    expect([commit?.parents, commit?.tree]).toEqual([[at.bad], at.git.commits.get(at.good.version)?.tree]);
    expect(await at.open().verify(at.good)).toBe(false);
    at.git.refs.set('refs/heads/main', String(head?.[1]));
    Object.assign(at.git.pulls[0] as object, { state: 'closed', mergedAt: '2026-11-25T03:10:00Z' });
    expect(await at.open().verify(at.good)).toBe(true);
    expect(await at.open().revert(at.good, 'roll-back-7')).toMatchObject({ version: at.good.version });
    expect(at.git.pulls).toHaveLength(1);
  });

  test('a process that died between branch and pull request is gone on with; one that was closed is not opened again', async () => {
    await using at = await pull();
    at.git.refusals.push({
      operation: 'pulls/create',
      status: 403,
      message: 'GitHub Actions is not permitted to create or approve pull requests.',
    });
    await expect(at.open().revert(at.good, 'a')).rejects.toMatchObject({
      code: 'FS_REVERT_FAILED',
      hint: expect.stringContaining('pull-requests: write'),
    });
    await at.open().revert(at.good, 'a');
    expect([at.git.pulls.length, [...at.git.refs.keys()].filter((ref) => ref.includes('foreshadow/')).length]).toEqual([1, 1]);
    Object.assign(at.git.pulls[0] as object, { state: 'closed' });
    await expect(at.open().revert(at.good, 'a')).rejects.toThrow('closed without being merged');
  });
});
