import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareTrees } from '../../src/trace/compare.js';
import { Operations } from '../../src/trace/operation.js';
import type { Span } from '../../src/trace/span.js';
import { treesOfArms } from '../../src/trace/span-tree.js';

const ARMS = new Map([
  ['arm-p', 'primary'],
  ['arm-s', 'shadow'],
]);

function span(id: string, parentId: string | null, startMs: number, endMs: number, more: Partial<Span> = {}): Span {
  return {
    id,
    parentId,
    service: 'shop',
    name: id,
    kind: 'internal',
    startUs: startMs * 1_000,
    durationUs: (endMs - startMs) * 1_000,
    isError: false,
    ...more,
  };
}

const selfOf = (spans: readonly Span[], id: string): number | undefined =>
  [...treesOfArms(spans, ARMS).trees.values()].flat().find((node) => node.span.id === id)?.selfMs;

describe('the trees of the arms', () => {
  test('each arm has the spans below the id that its request carried, whatever order they come in', () => {
    const spans = [
      span('s2', 's1', 1, 2),
      span('p1', 'arm-p', 0, 10),
      span('s1', 'arm-s', 0, 10),
      span('arm-p', 'trial', 0, 11, { service: 'foreshadow' }),
      span('arm-s', 'trial', 0, 11, { service: 'foreshadow' }),
      span('trial', null, 0, 11, { service: 'foreshadow' }),
    ];
    const { trees, orphans } = treesOfArms(spans, ARMS);
    expect(trees.get('primary')?.map(({ span: { id }, parent }) => [id, parent])).toEqual([['p1', -1]]);
    expect(trees.get('shadow')?.map(({ span: { id }, parent }) => [id, parent])).toEqual([
      ['s1', -1],
      ['s2', 0],
    ]);
    expect(orphans).toBe(0);
  });

  test('a span without its parent is an orphan with all that is below it, unless it names its arm', () => {
    const lost = [span('a', 'gone', 0, 5), span('b', 'a', 1, 2)];
    expect(treesOfArms([span('p', 'arm-p', 0, 1), ...lost], ARMS).orphans).toBe(2);
    const named = [span('a', 'gone', 0, 5, { arm: 'shadow' }), span('b', 'a', 1, 2)];
    const { trees, orphans } = treesOfArms([span('p', 'arm-p', 0, 1), ...named], ARMS);
    expect([trees.get('shadow')?.length, orphans]).toEqual([2, 0]);
    expect(treesOfArms([span('a', 'gone', 0, 5, { arm: 'somebody' })], ARMS).orphans).toBe(1);
  });

  test('spans in a circle, a span sent twice and a span that is its own parent end the walk', () => {
    const spans = [span('a', 'b', 0, 1), span('b', 'a', 0, 1), span('c', 'c', 0, 1), span('p', 'arm-p', 0, 3), span('p', 'arm-p', 0, 3)];
    const { trees, orphans } = treesOfArms(spans, ARMS);
    expect([trees.get('primary')?.length, orphans]).toEqual([1, 3]);
  });

  test('a chain of 100,000 spans is no deeper than a stack', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => span(`n${i}`, i === 0 ? 'arm-p' : `n${i - 1}`, 0, 1));
    expect(treesOfArms(chain, ARMS).trees.get('primary')).toHaveLength(100_000);
  });
});

describe('own time', () => {
  test('children that overlap are counted once, and none beyond its parent', () => {
    const spans = [span('p', 'arm-p', 0, 100), span('a', 'p', 10, 40), span('b', 'p', 30, 50), span('c', 'p', 90, 130)];
    expect(selfOf(spans, 'p')).toBe(50);
  });

  test('a callee on a clock that is minutes apart takes its time from the caller all the same', () => {
    const callee = (start: number): Span => span('b', 'a', start, start + 30, { service: 'stock' });
    for (const start of [-600_000, 5, 600_000]) expect(selfOf([span('a', 'arm-p', 0, 40), callee(start)], 'a')).toBe(10);
    // on the same clock what lies outside did not hold the caller up
    expect(selfOf([span('a', 'arm-p', 0, 40), span('b', 'a', 600, 630)], 'a')).toBe(40);
    // longer than its caller: none of the caller's time is left
    expect(selfOf([span('a', 'arm-p', 0, 40), span('b', 'a', -9, 99, { service: 'stock' })], 'a')).toBe(0);
  });

  const tree = fc.array(fc.tuple(fc.nat(50), fc.nat(100), fc.nat(100), fc.boolean()), { minLength: 1, maxLength: 40 });
  const spansOf = (shape: readonly (readonly [number, number, number, boolean])[]): Span[] =>
    shape.map(([up, start, length, far], i) =>
      span(`n${i}`, i === 0 ? 'arm-p' : `n${up % i}`, start, start + length, { service: far ? 'far' : 'shop' }),
    );

  test('is between nothing and the whole of a span, and does not depend on the order or on the clock', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: -1_000_000, max: 1_000_000 }), (shape, shiftUs) => {
        const spans = spansOf(shape);
        const selves = (list: readonly Span[]): (readonly [string, number])[] =>
          (treesOfArms(list, ARMS).trees.get('primary') ?? [])
            .map(({ span: { id }, selfMs }) => [id, selfMs] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1));
        const found = selves(spans);
        for (const [id, selfMs] of found) {
          const own = spans.find((one) => one.id === id) as Span;
          expect(selfMs).toBeGreaterThanOrEqual(0);
          expect(selfMs).toBeLessThanOrEqual(own.durationUs / 1_000);
        }
        expect(selves([...spans].reverse())).toEqual(found);
        expect(selves(spans.map((one) => ({ ...one, startUs: one.startUs + shiftUs })))).toEqual(found);
      }),
    );
  });

  test('of a tree whose children lie within their parents one after the other adds up to its root', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 20 }), (lengths) => {
        let at = 1;
        const children = lengths.map((length, i) => {
          const child = span(`c${i}`, 'root', at, at + length);
          at += length + 1;
          return child;
        });
        const nodes = treesOfArms([span('root', 'arm-p', 0, at), ...children], ARMS).trees.get('primary') ?? [];
        expect(nodes.reduce((sum, { selfMs }) => sum + selfMs, 0)).toBeCloseTo(at, 9);
      }),
    );
  });
});

describe('operations', () => {
  test('arm beside arm, by service, kind, name and what stands above', () => {
    const operations = new Operations();
    const arm = (id: string, calls: number): Span[] => [
      span(`${id}1`, `arm-${id}`, 0, 10, { name: 'GET /books/17', kind: 'server' }),
      ...Array.from({ length: calls }, (_, i) =>
        span(`${id}c${i}`, `${id}1`, i, i + 1, { name: `SELECT ${i}`, kind: 'client', isError: i > 0 }),
      ),
    ];
    const { trees } = treesOfArms([...arm('p', 1), ...arm('s', 2)], ARMS);
    expect(compareTrees(trees, operations, false)).toEqual([
      [0, 1, 0, 9, 1, 0, 8],
      [1, 1, 0, 1, 2, 1, 2],
    ]);
    expect(operations.list).toEqual([
      { service: 'shop', name: 'GET /books/{}', kind: 'server', parent: null },
      { service: 'shop', name: 'SELECT {}', kind: 'client', parent: 0 },
    ]);
  });

  test('two arms that did the same have equal figures, whatever the trace', () => {
    const shape = fc.array(fc.tuple(fc.nat(30), fc.nat(50), fc.nat(50), fc.constantFrom('a', 'b', 'c')), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(shape, (nodes) => {
        const arm = (id: string): Span[] =>
          nodes.map(([up, start, length, name], i) =>
            span(`${id}${i}`, i === 0 ? `arm-${id}` : `${id}${up % i}`, start, start + length, { name }),
          );
        const { trees, orphans } = treesOfArms([...arm('p'), ...arm('s')], ARMS);
        expect(orphans).toBe(0);
        for (const row of compareTrees(trees, new Operations(), false)) expect(row.slice(1, 4)).toEqual(row.slice(4, 7));
      }),
    );
  });

  test('names without end become one operation', () => {
    const operations = new Operations();
    const letters = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    for (let i = 0; i < 3_000; i++) operations.of(span('x', null, 0, 1, { name: letters(i) }), null);
    expect(operations.list.length).toBeLessThanOrEqual(2_001);
    expect(operations.list.at(-1)?.name).toBe('(more operations)');
  });
});
