import { expect, jest, test } from '@jest/globals';
import { openRepository } from '../../src/io/github-repository.js';
import { systemClock } from '../../src/io/system-clock.js';
import { emptyState, type LedgerEntry } from '../../src/rollout/state.js';
import { askFates, settleAll } from '../../src/run/refresh-ledger.js';
import { FakeGit } from '../support/fake-git.js';

// Compiling GitHub's description of a pull request takes a moment.
jest.setTimeout(60_000);

const open = ({ env }: FakeGit) =>
  openRepository({ repository: undefined, env, clock: systemClock, signal: new AbortController().signal, code: 'FS_STATE_UNREACHABLE' });

test('what became of each verdict is asked of GitHub', async () => {
  await using git = await FakeGit.start();
  const first = git.commit('one');
  const bad = git.commit('bad', [first]);
  git.refs.set(
    'refs/heads/main',
    git.commit('one', [git.commit('x', [bad], 'Revert "X"\n\nReverts acme/shop#5')], `Revert\n\nThis reverts commit ${bad}.`),
  );
  const mergedAt = '2026-11-18T10:00:00Z';
  const pull = (number: number, state: 'open' | 'closed', merged: string | null, head = `b${number}`) => {
    git.refs.set(`refs/heads/${head}`, git.commit(head));
    git.pulls.push({ number, head, base: 'main', title: 'X', body: '', state, mergedAt: merged });
    return git.refs.get(`refs/heads/${head}`) as string;
  };
  const entry = (verdict: string, subject: string, commit?: string, fate: LedgerEntry['fate'] = 'open'): LedgerEntry => ({
    verdict,
    at: '2026-11-17T10:00:00Z',
    subject,
    ...(commit === undefined ? {} : { commit }),
    outcome: 'pass',
    enforce: 'hold',
    kpis: [],
    fate,
  });
  const ledger = [
    entry('open', 'pull/1', pull(1, 'open', null)),
    entry('merged', 'pull/2', pull(2, 'closed', mergedAt)),
    entry('merged-otherwise', 'pull/2', 'another commit'),
    entry('closed', 'pull/3', pull(3, 'closed', null)),
    entry('gone', 'pull/99', 'c'),
    entry('reverted-by-button', 'pull/5', pull(5, 'closed', mergedAt), 'merged'),
    entry('reverted-by-git', 'main', bad),
    entry('rolled-back', 'main', bad, 'rolled-back'),
  ];
  const after = settleAll({ ...emptyState('shop', 'production'), ledger }, await askFates(ledger, await open(git)));
  expect(Object.fromEntries(after.ledger.map(({ verdict, fate }) => [verdict, fate]))).toEqual({
    open: 'open',
    merged: 'merged',
    'merged-otherwise': 'closed',
    closed: 'closed',
    gone: 'open',
    'reverted-by-button': 'reverted',
    'reverted-by-git': 'reverted',
    'rolled-back': 'rolled-back',
  });
  expect(after.ledger[1]?.fateAt).toBe(mergedAt);
  expect(git.violations).toEqual([]);
});

test('a refusal says what is needed', async () => {
  await using git = await FakeGit.start();
  git.refusals.push({ status: 403, message: 'Resource not accessible by integration' });
  const ledger = [
    { verdict: 'd', at: '2026-11-17T10:00:00Z', subject: 'pull/1', outcome: 'pass', enforce: 'hold', kpis: [], fate: 'open' },
  ] as const;
  await expect(askFates(ledger, await open(git))).rejects.toMatchObject({
    code: 'FS_STATE_UNREACHABLE',
    hint: expect.stringContaining('pull-requests: read'),
  });
});
