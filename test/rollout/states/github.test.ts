import { describe, expect, test } from '@jest/globals';
import { changeState } from '../../../src/rollout/change-state.js';
import { createGithubStore } from '../../../src/rollout/states/github.js';
import { emptyState, type StateStore } from '../../../src/rollout/state.js';
import { type StatePlace, stateStoreContract } from '../../contracts/state-store.js';
import { FakeGit } from '../../support/fake-git.js';
import { JumpingClock } from '../../support/jumping-clock.js';

const REF = 'refs/foreshadow/shop/production';
const EMPTY = emptyState('shop', 'production');

async function place(
  env: Readonly<Record<string, string>> = {},
): Promise<StatePlace & { readonly git: FakeGit; readonly clock: JumpingClock }> {
  const git = await FakeGit.start();
  const clock = new JumpingClock(Date.parse('2026-11-25T03:00:00Z'), () => false);
  const open = (service = 'shop', environment = 'production'): StateStore =>
    createGithubStore(
      { kind: 'github', environment },
      { service, directory: '/', env: { ...git.env, ...env }, clock, signal: new AbortController().signal },
    );
  return {
    git,
    clock,
    open,
    async [Symbol.asyncDispose]() {
      clock[Symbol.dispose]();
      await git[Symbol.asyncDispose]();
      expect(git.violations).toEqual([]);
    },
  };
}

stateStoreContract('a ref at GitHub', place);

describe('the GitHub store', () => {
  test('keeps a commit a write, each after the other, in a ref that is no branch', async () => {
    await using at = await place();
    const store = at.open();
    const first = await store.write(EMPTY, null);
    const second = await store.write({ ...EMPTY, nextFence: 2 }, first);
    expect([...at.git.refs]).toEqual([[REF, second]]);
    expect([at.git.commits.get(second)?.parents, at.git.commits.get(first)?.parents]).toEqual([[first], []]);
    expect(at.git.operations.filter((name) => name.startsWith('git/create'))).toHaveLength(5);
  });

  test('a state above a megabyte, which GitHub leaves out of its answer, is read all the same', async () => {
    await using at = await place();
    const document = { ...EMPTY, rollout: null, later: 'x'.repeat(1_100_000) };
    await at.open().write(document, null);
    expect((await at.open().read()).document).toEqual(document);
  });

  test('a write whose answer was lost is known to have happened', async () => {
    await using at = await place();
    const store = at.open();
    at.git.refusals.push({ operation: 'git/create-ref', status: 502, message: 'Bad Gateway', late: true });
    const first = await store.write(EMPTY, null);
    at.git.refusals.push({ operation: 'git/update-ref', status: 500, message: 'Server Error', late: true });
    const second = await store.write({ ...EMPTY, nextFence: 2 }, first);
    expect(at.git.refs.get(REF)).toBe(second);
  });

  test('a ref that was deleted, or moved by somebody else, is a conflict', async () => {
    await using at = await place();
    const store = at.open();
    const first = await store.write(EMPTY, null);
    at.git.refs.set(REF, at.git.commit('foreign'));
    await expect(store.write(EMPTY, first)).rejects.toMatchObject({ code: 'FS_STATE_CONFLICT' });
    at.git.refs.delete(REF);
    await expect(store.write(EMPTY, first)).rejects.toMatchObject({ code: 'FS_STATE_CONFLICT' });
    at.git.refusals.push({ operation: 'git/create-ref', status: 409, message: 'Conflict' });
    await expect(store.write(EMPTY, null)).rejects.toMatchObject({ code: 'FS_STATE_CONFLICT' });
    at.git.refs.set(REF, at.git.commit('foreign'));
    await expect(store.read()).rejects.toMatchObject({ code: 'FS_STATE_UNREADABLE', message: expect.stringContaining(REF) });
  });

  test('a write over what somebody else wrote meanwhile is made again over it', async () => {
    await using at = await place();
    await at.open().write(EMPTY, null);
    let others = 2;
    at.git.before = (operation) => {
      if (operation !== 'git/create-tree' || others-- <= 0) return;
      const head = at.git.refs.get(REF) as string;
      const { tree } = at.git.commits.get(head) as { tree: string };
      const files = new Map(at.git.trees.get(tree));
      files.set('state.json', JSON.stringify({ ...JSON.parse(String(files.get('state.json'))), [`other${others}`]: true }));
      at.git.trees.set(`t${others}`, files);
      at.git.commits.set(`c${others}`.padEnd(40, '0'), { tree: `t${others}`, parents: [head], message: 'other' });
      at.git.refs.set(REF, `c${others}`.padEnd(40, '0'));
    };
    const { document } = await changeState({ store: at.open(), clock: at.clock }, (kept) => ({ ...kept, nextFence: kept.nextFence + 1 }));
    expect(document).toEqual({ ...EMPTY, nextFence: 2, other1: true, other0: true });
  });

  test.each([
    [{ status: 401, message: 'Bad credentials' }, /401: Bad credentials/],
    [{ status: 403, message: 'Resource not accessible by integration' }, /403: Resource not accessible/],
    [{ status: 404, message: 'Not Found' }, /404: Not Found/],
  ])('%j is said with what is needed, and never the token', async (refusal, message) => {
    await using at = await place();
    at.git.refusals.push(refusal);
    const error = await at
      .open()
      .read()
      .catch((caught: unknown) => caught as Error & { hint: string });
    expect(error).toMatchObject({
      code: 'FS_STATE_UNREACHABLE',
      message: expect.stringMatching(message),
      hint: expect.stringContaining('contents: write'),
    });
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('ghs_secret');
  });

  test.each([
    [{ status: 429, message: 'Too many requests', headers: { 'retry-after': '7' } }],
    [{ status: 403, message: 'You have exceeded a secondary rate limit.' }],
  ])('%j is waited out', async (refusal) => {
    await using at = await place();
    at.git.refusals.push({ operation: 'git/create-tree', ...refusal });
    await at.open().write(EMPTY, null);
    expect(at.git.refs.size).toBe(1);
  });

  test('without a token or a repository it says what is missing', async () => {
    await using at = await place({ GITHUB_TOKEN: '', GITHUB_REPOSITORY: 'acme/shop' });
    await expect(at.open().read()).rejects.toMatchObject({
      code: 'FS_STATE_UNREACHABLE',
      message: expect.stringContaining('no token for acme/shop'),
    });
    await using other = await place({ GITHUB_REPOSITORY: '' });
    await expect(other.open().read()).rejects.toThrow('no repository');
  });
});
