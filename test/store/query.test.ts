import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Point, Series } from '../../src/core/series.js';
import { align, quantile, rate } from '../../src/store/query.js';

const series = (points: Point[], arm = 'shadow'): Series => ({ key: { kpi: 'k', arm }, points });

describe('align', () => {
  test('puts both arms on one grid, with means and gaps', () => {
    const [a, b] = align(
      [
        series([
          [0.5, 1],
          [0.9, 3],
          [2.1, 5],
        ]),
        series([
          [1.2, 7],
          [3, null],
        ]),
      ],
      1,
    );
    expect(a?.points).toEqual([
      [0, 2],
      [1, null],
      [2, 5],
      [3, null],
    ]);
    expect(b?.points).toEqual([
      [0, null],
      [1, 7],
      [2, null],
      [3, null],
    ]);
  });

  test('keeps to a half-open window', () => {
    expect(
      align(
        [
          series([
            [0, 1],
            [10, 2],
            [20, 3],
          ]),
        ],
        10,
        { from: 10, to: 20 },
      )[0]?.points,
    ).toEqual([[10, 2]]);
  });

  test('nothing in, nothing out; a step must be above zero', () => {
    expect(align([series([])], 1)[0]?.points).toEqual([]);
    expect(() => align([], 0)).toThrow(RangeError);
  });

  test('property: no measured value is lost, and the grid is even', () => {
    const points = fc.array(fc.tuple(fc.double({ min: -1_000, max: 1_000, noNaN: true }), fc.integer({ min: 1, max: 100 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(points, fc.constantFrom(0.5, 1, 7, 60), (list, step) => {
        const [aligned] = align([series(list)], step);
        const measured = aligned?.points.filter(([, value]) => value !== null) ?? [];
        expect(measured.length).toBe(new Set(list.map(([t]) => Math.floor(t / step))).size);
        aligned?.points.forEach(([t], i) => {
          expect(t).toBeCloseTo((aligned.points[0]?.[0] ?? 0) + i * step, 6);
        });
      }),
    );
  });
});

describe('rate', () => {
  test('per second, across gaps, from zero after a restart', () => {
    expect(
      rate([
        [0, 10],
        [10, 20],
        [20, null],
        [30, 60],
        [40, 5],
        [50, 5],
      ]),
    ).toEqual([
      [0, null],
      [10, 1],
      [20, null],
      [30, 2],
      [40, 0.5],
      [50, 0],
    ]);
  });

  test('property: never negative for a counter', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (values) => {
        for (const [, value] of rate(values.map((value, t) => [t, value]))) expect(value ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('quantile', () => {
  test('type 7, as numpy and R give it', () => {
    const points: Point[] = [
      [0, 4],
      [1, 1],
      [2, null],
      [3, 3],
      [4, 2],
    ];
    expect([0, 0.25, 0.5, 0.9, 1].map((p) => quantile(points, p))).toEqual([1, 1.75, 2.5, 3.7, 4]); // numpy.quantile([1,2,3,4], ...)
    expect(quantile([[0, null]], 0.5)).toBeNull();
    expect(() => quantile(points, 95)).toThrow(RangeError);
  });
});
