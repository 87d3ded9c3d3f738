import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ClassTable, DiscordantReader } from '../../src/stats/class-table.js';
import { CELLS, cellBound, cellOf, INFINITE_CELL, LAST_FINITE_CELL, ratioOf, shiftOf } from '../../src/stats/latency-grid.js';

const latency = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0.01, max: 400_000, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) }, // many ties
);

describe('the latency grid', () => {
  test('cellOf is the smallest cell whose bound is not below the value', () => {
    fc.assert(
      fc.property(latency, (value) => {
        const cell = cellOf(value);
        expect(cellBound(cell)).toBeGreaterThanOrEqual(value);
        if (cell > 0 && cell < INFINITE_CELL) expect(cellBound(cell - 1)).toBeLessThan(value);
      }),
    );
  });

  test('a bound lies in its own cell, and five minutes is still finite', () => {
    for (let k = 0; k <= LAST_FINITE_CELL; k += 7) expect(cellOf(cellBound(k))).toBe(k);
    expect(cellOf(300_000)).toBeLessThan(INFINITE_CELL);
    expect(cellOf(Number.NaN)).toBe(INFINITE_CELL);
    expect(CELLS).toBe(INFINITE_CELL + 1);
  });

  test('a margin is rounded up by at most a quarter of a percent', () => {
    for (const margin of [0, 0.03, 0.05, 0.1, 0.25, 1, 4]) {
      const rounded = ratioOf(shiftOf(1 + margin));
      expect(rounded).toBeGreaterThanOrEqual(1 + margin - 1e-6);
      expect(rounded / (1 + margin)).toBeLessThanOrEqual(1.0025 + 1e-9);
    }
  });
});

describe('the class table', () => {
  test('equals direct counts at every threshold and shift, with ties, zeros and infinities', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(latency, latency), { maxLength: 120 }),
        fc.uniqueArray(fc.integer({ min: 0, max: LAST_FINITE_CELL }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: -400, max: 700 }),
        (pairs, cells, shift) => {
          const thresholds = [...cells].sort((a, b) => a - b);
          const table = new ClassTable(thresholds);
          for (const [x, y] of pairs) table.add(x, y);
          const reader = new DiscordantReader().load(table);
          thresholds.forEach((cell, level) => {
            const bound = Math.min(cell + shift, LAST_FINITE_CELL);
            const slow = (y: number) => cellOf(y) > bound;
            const b = pairs.filter(([x, y]) => cellOf(x) <= cell && slow(y)).length;
            const c = pairs.filter(([x, y]) => cellOf(x) > cell && !slow(y)).length;
            expect(reader.at(level, shift)).toEqual({ b, c });
            const [sumB, sumC] = [new Float64Array(9), new Float64Array(9)];
            reader.addShifts(level, shift - 4, sumB, sumC);
            const around = Array.from({ length: 9 }, (_, k) => reader.at(level, shift - 4 + k));
            expect([...sumB]).toEqual(around.map((row) => row.b));
            expect([...sumC]).toEqual(around.map((row) => row.c));
          });
        },
      ),
    );
  });

  test('a reader can be loaded again: nothing of the earlier table stays', () => {
    const big = new ClassTable([100, 200, 300, 400, 500]);
    for (let i = 0; i < 50; i++) big.add(i * 100, i * 300);
    const small = new ClassTable([100, 200, 300, 400, 500]);
    small.add(0.1, 0.2);
    const reader = new DiscordantReader().load(big).load(small);
    for (let level = 0; level < 5; level++)
      for (const shift of [-90, 0, 20, 3000]) expect(reader.at(level, shift)).toEqual(new DiscordantReader().load(small).at(level, shift));
  });

  test('tables add, and refuse to add where their thresholds differ', () => {
    const make = (pairs: [number, number][]) => {
      const table = new ClassTable([500, 900, 1200, 1500, 2000]);
      for (const [x, y] of pairs) table.add(x, y);
      return table;
    };
    const left: [number, number][] = [
      [0.2, 0.9],
      [3, 1],
      [Number.POSITIVE_INFINITY, 2],
    ];
    const right: [number, number][] = [
      [8, Number.POSITIVE_INFINITY],
      [1, 1],
    ];
    const sum = make(left);
    sum.merge(make(right));
    expect(sum.counts).toEqual(make([...left, ...right]).counts);
    expect(sum.pairs).toBe(5);
    expect(() => sum.merge(new ClassTable([1, 2, 3, 4, 5]))).toThrow(RangeError);
  });
});
