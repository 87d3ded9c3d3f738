import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accountCpu, type CpuAccount, type ProcessStat, parseStat, selectTree } from '../../src/environment/process-tree.js';

const stat = (given: Partial<ProcessStat>): ProcessStat => ({
  pid: 1,
  state: 'S',
  ppid: 0,
  session: 0,
  startTicks: 0,
  ownTicks: 0,
  reapedTicks: 0,
  ...given,
});

describe('/proc/PID/stat', () => {
  test('is read by position after the command, which may hold blanks and parentheses', () => {
    const text = '4242 (a) b (c)) R 41 4242 4000 0 -1 4194560 100 200 0 0 7 5 30 2 20 0 1 0 987654 1000 50 18446744073709551615';
    expect(parseStat(text)).toEqual({ pid: 4242, state: 'R', ppid: 41, session: 4000, ownTicks: 12, reapedTicks: 32, startTicks: 987654 });
    expect(parseStat('')).toBeUndefined();
    expect(parseStat('12 (x) R 1')).toBeUndefined();
  });
});

describe('the tree of an arm', () => {
  test('is its descendants, also in other sessions, and its session, also without a parent', () => {
    const all = [
      stat({ pid: 10, ppid: 1, session: 10 }),
      stat({ pid: 11, ppid: 10, session: 10 }),
      stat({ pid: 12, ppid: 11, session: 12 }),
      stat({ pid: 13, ppid: 1, session: 10 }),
      stat({ pid: 14, ppid: 13, session: 14 }),
      stat({ pid: 20, ppid: 1, session: 20 }),
    ];
    expect(
      selectTree(all, 10)
        .map(({ pid }) => pid)
        .sort(),
    ).toEqual([10, 11, 12, 13, 14]);
    expect(selectTree(all, 99)).toEqual([]);
  });
});

/** A family in which children work, end and are waited for, or are lost; `truth` counts what was really used. */
interface Family {
  readonly parent: { own: number; reaped: number };
  readonly children: Map<number, number>;
  truth: number;
}

describe('CPU of a tree', () => {
  const step = fc.record({ kind: fc.constantFrom('work', 'spawn', 'reap', 'lose', 'read'), amount: fc.nat(50) });

  test('never falls, loses nothing that was read, and is exact where children are waited for', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const family: Family = { parent: { own: 0, reaped: 0 }, children: new Map(), truth: 0 };
        let pid = 100;
        let account: CpuAccount | undefined;
        let everLost = false;
        for (const { kind, amount } of [...steps, { kind: 'read', amount: 0 }]) {
          const [oldest] = family.children.keys();
          if (kind === 'spawn') family.children.set(++pid, 0);
          if (kind === 'work') {
            family.truth += amount;
            if (oldest === undefined) family.parent.own += amount;
            else family.children.set(oldest, (family.children.get(oldest) ?? 0) + amount);
          }
          if ((kind === 'reap' || kind === 'lose') && oldest !== undefined) {
            if (kind === 'reap') family.parent.reaped += family.children.get(oldest) ?? 0;
            else everLost = true;
            family.children.delete(oldest);
          }
          if (kind !== 'read') continue;
          const tree = [
            stat({ pid: 10, ownTicks: family.parent.own, reapedTicks: family.parent.reaped }),
            ...[...family.children].map(([child, own]) => stat({ pid: child, ppid: 10, ownTicks: own })),
          ];
          const before = account?.totalTicks ?? 0;
          account = accountCpu(account, tree);
          expect(account.totalTicks).toBeGreaterThanOrEqual(before);
          expect(account.totalTicks).toBeLessThanOrEqual(family.truth);
          if (!everLost) expect(account.totalTicks).toBe(family.truth);
        }
      }),
    );
  });

  test('a number used again by another process is another process', () => {
    const first = accountCpu(undefined, [stat({ pid: 10, startTicks: 1 }), stat({ pid: 11, startTicks: 1, ownTicks: 80 })]);
    expect(accountCpu(first, [stat({ pid: 10, startTicks: 1 }), stat({ pid: 11, startTicks: 2, ownTicks: 5 })]).totalTicks).toBe(85);
  });
});
