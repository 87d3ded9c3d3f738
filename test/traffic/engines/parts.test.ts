import { describe, expect, test } from '@jest/globals';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { BodyBudget } from '../../../src/traffic/engines/body-budget.js';
import { Deadlines, type Expiring } from '../../../src/traffic/engines/deadlines.js';
import { decodeBody } from '../../../src/traffic/engines/decode-body.js';
import { ReceivedBody } from '../../../src/traffic/engines/received-body.js';
import { SESSION_BACKLOG, SessionGate } from '../../../src/traffic/engines/session-gate.js';

describe('session gate', () => {
  test('one at a time, in order, and nothing is kept of a session at rest', () => {
    const gate = new SessionGate<number>();
    expect([gate.enter('a', 1), gate.enter('a', 2), gate.enter('b', 3), gate.enter('a', 4)]).toEqual([true, false, true, false]);
    expect([gate.leave('a'), gate.leave('b'), gate.leave('a'), gate.leave('a')]).toEqual([2, undefined, 4, undefined]);
    expect(gate.enter('a', 5)).toBe(true);
    expect(gate.overtaken).toBe(0);
  });

  test('a recording denser than the arm is fast does not pile up', () => {
    const gate = new SessionGate<number>();
    const entered = Array.from({ length: 100 }, (_, i) => gate.enter('a', i));
    expect(entered.filter((now) => !now)).toHaveLength(SESSION_BACKLOG);
    expect(gate.overtaken).toBe(100 - 1 - SESSION_BACKLOG);
  });

  test('whatever comes and goes, each item goes exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.constantFrom('a', 'b'))), (steps) => {
        const gate = new SessionGate<number>();
        const gone: number[] = [];
        const running: string[] = [];
        let next = 0;
        const depart = (session: string): void => {
          const item = gate.leave(session);
          if (item === undefined) running.splice(running.indexOf(session), 1);
          else gone.push(item);
        };
        for (const [comes, session] of steps) {
          if (comes && gate.enter(session, next)) {
            gone.push(next);
            running.push(session);
          } else if (!comes && running.includes(session)) depart(session);
          if (comes) next++;
        }
        while (running[0] !== undefined) depart(running[0]);
        expect(gone.sort((x, y) => x - y)).toEqual(Array.from({ length: next }, (_, i) => i));
      }),
    );
  });
});

describe('deadlines', () => {
  interface Item extends Expiring {
    readonly name: string;
  }
  const item = (name: string, dueAtMs: number): Item => ({ name, dueAtMs, previous: null, following: null });

  test('each is overdue once, then times out once, unless removed before', () => {
    const deadlines = new Deadlines<Item>(10, 100);
    const [a, b, c] = [item('a', 0), item('b', 5), item('c', 8)];
    for (const one of [a, b, c]) deadlines.add(one);
    const log: string[] = [];
    const look = (at: number): void =>
      deadlines.expire(
        at,
        ({ name }) => log.push(`overdue ${name}`),
        ({ name }) => log.push(`timeout ${name}`),
      );
    look(9);
    look(12);
    deadlines.remove(b);
    deadlines.remove(b);
    look(20);
    look(20);
    look(105);
    look(500);
    expect(log).toEqual(['overdue a', 'overdue c', 'timeout a', 'timeout c']);
    expect([...deadlines.waiting()]).toEqual([]);
  });

  test('removing in any order leaves exactly the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), fc.infiniteStream(fc.nat()), (removed, order) => {
        const deadlines = new Deadlines<Item>(10, 100);
        const items = removed.map((_, i) => item(String(i), i));
        for (const one of items) deadlines.add(one);
        const leaving = items.filter((_, i) => removed[i]);
        while (leaving.length > 0) for (const one of leaving.splice((order.next().value ?? 0) % leaving.length, 1)) deadlines.remove(one);
        expect([...deadlines.waiting()].map(({ name }) => name)).toEqual(items.filter((_, i) => !removed[i]).map(({ name }) => name));
      }),
    );
  });
});

describe('received body', () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  const receive = (body: Uint8Array, chunk: number, cap: number, budget: BodyBudget): ReceivedBody => {
    const received = new ReceivedBody();
    for (let i = 0; i < body.length; i += chunk) received.add(body.subarray(i, i + chunk), cap, budget);
    return received;
  };

  test('equality is that of whole bodies, however they were cut, capped or budgeted; kept is a prefix', () => {
    const cuts = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 150 }));
    fc.assert(
      fc.property(bytes, fc.option(bytes), cuts, cuts, (a, other, [chunkA, capA, budgetA], [chunkB, capB, budgetB]) => {
        const b = other ?? a;
        const [x, y] = [receive(a, chunkA, capA, new BodyBudget(budgetA)), receive(b, chunkB, capB, new BodyBudget(budgetB))];
        expect(x.equals(y)).toBe(Buffer.compare(a, b) === 0);
        expect(x.bytes).toBe(a.length);
        expect(x.kept().length).toBeLessThanOrEqual(Math.min(capA, budgetA));
        expect(Buffer.compare(x.kept(), a.subarray(0, x.kept().length))).toBe(0);
        expect(x.truncated).toBe(x.kept().length < a.length);
      }),
    );
  });

  test('what was held is given back', () => {
    const budget = new BodyBudget(100);
    receive(new Uint8Array(100), 10, 1_000, budget).release(budget);
    expect(budget.take(100)).toBe(true);
    expect(budget.take(1)).toBe(false);
  });
});

describe('decode body', () => {
  const plain = Buffer.from('hello '.repeat(1_000));
  const decoded = async (body: Uint8Array, codings: string, cap = 1_000_000): Promise<string | null> => {
    const result = await decodeBody(body, codings, cap);
    return result && Buffer.from(result).toString();
  };

  test.each([
    ['gzip', gzipSync(plain)],
    ['x-gzip', gzipSync(plain)],
    ['deflate', deflateSync(plain)],
    ['deflate', deflateRawSync(plain)],
    ['deflate,gzip', gzipSync(deflateSync(plain))],
    ['identity', plain],
    ['', plain],
  ])('%s', async (codings, body) => {
    expect(await decoded(body, codings)).toBe(plain.toString());
  });

  test('a cut body gives its beginning', async () => {
    const noise = Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7_919 + (i % 13) * 31) % 251));
    const cut = gzipSync(noise).subarray(0, 1_000);
    const result = await decodeBody(cut, 'gzip', 1_000_000);
    expect(result?.length).toBeGreaterThan(100);
    expect(Buffer.compare(Buffer.from(result ?? []), noise.subarray(0, result?.length))).toBe(0);
  });

  test('an unknown coding, a body that is not what it says, and a bomb are left alone', async () => {
    expect(await decodeBody(plain, 'compress', 1_000)).toBeNull();
    expect(await decodeBody(plain, 'gzip', 1_000)).toBeNull();
    expect(await decodeBody(gzipSync(Buffer.alloc(10_000_000)), 'gzip', 1_000)).toBeNull();
  });
});
