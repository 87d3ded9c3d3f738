import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type DatabaseReading,
  normaliseStatement,
  quantityBetween,
  statementsBetween,
  type StatementTotals,
} from '../../src/metrics/database.js';
import { readRedisInfo } from '../../src/metrics/redis-info.js';

const reading = (
  statements: Readonly<Record<string, number>>,
  epoch = 'a',
  values: Readonly<Record<string, number>> = {},
): DatabaseReading => ({
  statements: new Map(
    Object.entries(statements).map(([text, calls]): [string, StatementTotals] => [text, { calls, timeMs: 2 * calls, rows: calls }]),
  ),
  values,
  epoch,
});

describe('a statement', () => {
  test.each([
    ['SELECT 1 /* trace 00-ab */', 'SELECT 1'],
    ['SELECT  a\n  FROM b -- why\n WHERE c = $1;', 'SELECT a FROM b WHERE c = $1'],
    ['SELECT a FROM b WHERE c IN ($1, $2, $3)', 'SELECT a FROM b WHERE c IN ($n, ...)'],
    ['INSERT INTO a VALUES ($1, $2), ($3, $4), ($5, $6)', 'INSERT INTO a VALUES ($n, ...), ...'],
  ])('%s is compared as %s', (text, normal) => expect(normaliseStatement(text)).toBe(normal));
});

describe('what was done between two readings', () => {
  test('is the difference; what did nothing is left out', () => {
    const between = statementsBetween(reading({ a: 1, b: 5 }), reading({ a: 4, b: 5, c: 2 }));
    expect([...(between ?? [])].map(([text, { calls }]) => [text, calls])).toEqual([
      ['a', 3],
      ['c', 2],
    ]);
  });

  test.each([
    ['a count that fell', reading({ a: 5 }), reading({ a: 4 })],
    ['a statement that is gone', reading({ a: 5, b: 1 }), reading({ a: 6 })],
    ['statistics of another time', reading({ a: 5 }), reading({ a: 6 }, 'b')],
  ])('%s is a loss and no difference', (_name, before, now) => expect(statementsBetween(before, now)).toBeNull());

  test('never shows fewer calls than none, and adds up', () => {
    const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(1_000));
    fc.assert(
      fc.property(counts, counts, (before, more) => {
        const now = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, (before[name] ?? 0) + (more[name] ?? 0)]));
        const between = statementsBetween(reading(before), reading(now));
        const total = [...(between?.values() ?? [])].reduce((sum, { calls }) => sum + calls, 0);
        expect(total).toBe(Object.values(more).reduce((sum, calls) => sum + calls, 0));
      }),
    );
  });

  test('as quantities', () => {
    const [before, now] = [
      reading({ a: 1 }, 'a', { hits: 1, misses: 1, memory: 5 }),
      reading({ a: 11 }, 'a', { hits: 10, misses: 4, memory: 7 }),
    ];
    const of = (quantity: string): number | null => quantityBetween(quantity, before, now, statementsBetween(before, now) ?? new Map(), 2);
    expect(['calls', 'time', 'rows', 'hit-ratio', 'memory'].map(of)).toEqual([5, 10, 5, 0.75, 7]);
    expect(quantityBetween('hit-ratio', now, now, new Map(), 2)).toBeNull();
  });
});

test('INFO of Redis: commands but our own, hits, memory, which run', () => {
  const text =
    '# Server\r\nrun_id:ab\r\nused_memory:1000\r\nkeyspace_hits:3\r\nkeyspace_misses:1\r\n# Commandstats\r\ncmdstat_get:calls=4,usec=80,usec_per_call=20.00,rejected_calls=0\r\ncmdstat_config|get:calls=1,usec=5\r\ncmdstat_info:calls=9,usec=9\r\n';
  const { statements, values, epoch } = readRedisInfo(text);
  expect([...statements]).toEqual([
    ['GET', { calls: 4, timeMs: 0.08, rows: 0 }],
    ['CONFIG GET', { calls: 1, timeMs: 0.005, rows: 0 }],
  ]);
  expect([values, epoch]).toEqual([{ hits: 3, misses: 1, memory: 1000 }, 'ab']);
});
