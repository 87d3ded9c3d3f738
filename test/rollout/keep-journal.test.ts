import { describe, expect, test } from '@jest/globals';
import { changeState } from '../../src/rollout/change-state.js';
import { unfinishedActs } from '../../src/rollout/journal.js';
import { appendEntry, JOURNAL_LIMIT, keepAct, type PlannedAct } from '../../src/rollout/keep-journal.js';
import { takeLease } from '../../src/rollout/lease.js';
import type { Lease } from '../../src/rollout/state.js';
import { JumpingClock } from '../support/jumping-clock.js';
import { MemoryState } from '../support/memory-state.js';

const NOW = Date.parse('2026-11-25T03:00:00Z');
const ACT: PlannedAct = { actId: 'roll-back:1', act: 'roll-back', reason: 'errors', by: 'ann', detail: { to: 'v1' } };

function scene() {
  const store = new MemoryState();
  const taken = takeLease(store.document, { holder: 'a', purpose: 'roll-back', ttlMs: 60_000, nowMs: NOW });
  if ('heldBy' in taken) throw new Error('held');
  store.put(taken.document);
  const clock = new JumpingClock(NOW, () => false);
  return {
    store,
    lease: taken.lease,
    clock,
    phases: () => store.document.journal.map(({ phase }) => phase),
    [Symbol.dispose]: () => clock[Symbol.dispose](),
  };
}

describe('an act', () => {
  test('stands in the journal before it is done, and afterwards with what came of it', async () => {
    using one = scene();
    const { value, entry } = await keepAct(one, one.lease, ACT, () => {
      expect(one.phases()).toEqual(['begun']);
      return Promise.resolve({ value: 42, detail: { deployment: '7' } });
    });
    expect(value).toBe(42);
    expect(one.store.document.journal.at(-1)).toEqual(entry);
    expect(entry).toEqual({
      actId: 'roll-back:1',
      act: 'roll-back',
      phase: 'done',
      at: '2026-11-25T03:00:00.000Z',
      by: 'ann',
      fence: 1,
      reason: 'errors',
      detail: { to: 'v1', deployment: '7' },
    });
  });

  test('that is done is not done again; one that was left half done is, and a failure is kept', async () => {
    using one = scene();
    const { store, lease } = one;
    await expect(keepAct(one, lease, ACT, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(store.document.journal.at(-1)).toMatchObject({ phase: 'failed', reason: 'no disk' });
    expect(unfinishedActs(store.document.journal)).toEqual([]);
    let times = 0;
    const perform = () => Promise.resolve({ value: ++times });
    expect((await keepAct(one, lease, ACT, perform)).value).toBe(1);
    expect((await keepAct(one, lease, ACT, perform)).value).toBeUndefined();
    expect([times, one.phases()]).toEqual([1, ['begun', 'failed', 'done']]);
  });

  test("is not begun under a lease that is somebody else's, and not ended under one either", async () => {
    using one = scene();
    const { store, lease } = one;
    const steal = () => store.put({ ...store.document, lease: { ...(store.document.lease as Lease), holder: 'b', fence: 9 } });
    let times = 0;
    const stolen = keepAct(one, lease, ACT, () => {
      times += 1;
      steal();
      return Promise.resolve({ value: 1 });
    });
    await expect(stolen).rejects.toMatchObject({ code: 'FS_LEASE_LOST' });
    await expect(keepAct(one, lease, { ...ACT, actId: 'other' }, () => Promise.resolve({ value: ++times }))).rejects.toMatchObject({
      code: 'FS_LEASE_LOST',
    });
    expect([times, one.phases()]).toEqual([1, ['begun']]);
  });

  test('is journalled over what somebody else writes at the same time, and neither is lost', async () => {
    using one = scene();
    const { store, lease } = one;
    let others = 3;
    store.beforeWrite = () => {
      if (others-- > 0) store.put({ ...store.document, ledger: [...store.document.ledger, { verdict: String(others) } as never] });
    };
    await keepAct(one, lease, ACT, () => Promise.resolve({ value: 1 }));
    expect([one.phases(), store.document.ledger.length]).toEqual([['begun', 'done'], 3]);
    store.beforeWrite = () => store.put({ ...store.document });
    await expect(changeState(one, (document) => ({ ...document }))).rejects.toMatchObject({ code: 'FS_STATE_CONFLICT' });
  });

  test('the journal is bounded, and what was left half done never drops out of it', () => {
    let { document } = new MemoryState();
    const line = (actId: string, phase: 'begun' | 'done') => ({
      actId,
      act: 'shift' as const,
      phase,
      at: '',
      by: '',
      fence: 1,
      reason: '',
    });
    document = appendEntry(document, line('left', 'begun'));
    for (let n = 0; n < 300; n++) document = appendEntry(appendEntry(document, line(`a${n}`, 'begun')), line(`a${n}`, 'done'));
    expect(document.journal).toHaveLength(JOURNAL_LIMIT);
    expect(document.journal[0]?.actId).toBe('left');
    expect(document.journal.at(-1)).toEqual(line('a299', 'done'));
  });
});
