import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mannKendall } from '../../src/stats/mann-kendall.js';
import { medianOf } from '../../src/stats/median-of.js';
import { prewhitenedMannKendall } from '../../src/stats/prewhitened-mann-kendall.js';
import { quantileSorted } from '../../src/stats/quantile-sorted.js';
import { solvePositiveDefinite } from '../../src/stats/solve-positive-definite.js';
import { theilSen } from '../../src/stats/theil-sen.js';

interface TrendCase {
  readonly name: string;
  readonly x: number[];
  readonly y: number[];
  readonly theilSen: { slope: number; low: number; high: number; intercept: number };
  readonly mannKendall: { s: number; variance: number; z: number; pTwoSided: number };
  readonly prewhitened: { s: number; z: number; pTwoSided: number } | null;
}
interface QuantileCase {
  readonly sorted: number[];
  readonly at: { p: number; value: number }[];
}

/** Relative tolerance against SciPy and pymannkendall. */
const TOLERANCE = 1e-9;

const read = <T>(name: string): T => JSON.parse(readFileSync(join(process.cwd(), 'test/fixtures/forecast', name), 'utf8')) as T;
const expectClose = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(expected)));

describe('trend statistics against SciPy and pymannkendall', () => {
  test.each(read<TrendCase[]>('trends.json'))('$name', ({ x, y, ...expected }) => {
    const line = theilSen(x, y, 0.95);
    for (const key of ['slope', 'low', 'high', 'intercept'] as const) expectClose(line[key], expected.theilSen[key]);
    const plain = mannKendall(y);
    for (const key of ['s', 'variance', 'z', 'pTwoSided'] as const) expectClose(plain[key], expected.mannKendall[key]);
    const white = prewhitenedMannKendall(y, false);
    if (expected.prewhitened) for (const key of ['s', 'z', 'pTwoSided'] as const) expectClose(white[key], expected.prewhitened[key]);
  });

  test('quantiles equal NumPy type 7', () => {
    for (const { sorted, at } of read<QuantileCase[]>('quantiles.json')) {
      for (const { p, value } of at) expectClose(quantileSorted(sorted, p), value);
    }
  });
});

describe('edges', () => {
  test('too few points leave the interval unbounded', () => {
    expect(theilSen([0, 1], [0, 2], 0.95)).toEqual({
      slope: 2,
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
      intercept: 0,
    });
    expect(theilSen([0, 1, 2, 3], [0, 2, 3, 5], 0.95).high).toBe(Number.POSITIVE_INFINITY);
    expect(theilSen([1, 1, 1], [1, 2, 3], 0.95)).toMatchObject({ slope: 0, low: Number.NEGATIVE_INFINITY });
  });

  test('a constant has no trend', () => {
    expect(mannKendall([4, 4, 4, 4])).toMatchObject({ s: 0, z: 0, pRising: 0.5, pTwoSided: 1 });
    expect(theilSen([1, 2, 3, 4, 5], [4, 4, 4, 4, 4], 0.95)).toEqual({ slope: 0, low: 0, high: 0, intercept: 4 });
  });

  test('medians and quantiles of nothing and of infinities', () => {
    expect(medianOf([])).toBeNaN();
    expect(medianOf([3, 1])).toBe(2);
    expect(quantileSorted([1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.75)).toBe(Number.POSITIVE_INFINITY);
  });

  test('a matrix that is not positive definite is refused', () => {
    expect(() => solvePositiveDefinite(Float64Array.from([1, 0, 2, 1]), Float64Array.from([1, 1]))).toThrow(RangeError);
  });
});

const finite = fc.integer({ min: -1000, max: 1000 });

describe('properties', () => {
  test('Theil-Sen follows scale and shift of y; a falling copy mirrors the interval', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 5, maxLength: 30 }), fc.integer({ min: 1, max: 64 }), finite, (y, factor, shift) => {
        const x = y.map((_, i) => i);
        const line = theilSen(x, y, 0.95);
        const moved = theilSen(
          x,
          y.map((value) => factor * value + shift),
          0.95,
        );
        expect(moved.slope).toBeCloseTo(factor * line.slope, 6);
        expect(moved.low).toBeCloseTo(factor * line.low, 6);
        const mirrored = theilSen(
          x,
          y.map((value) => -value),
          0.95,
        );
        expect(mirrored.low).toBeCloseTo(-line.high, 6);
        expect(line.low).toBeLessThanOrEqual(line.slope);
        expect(line.high).toBeGreaterThanOrEqual(line.slope);
      }),
    );
  });

  test('the solution of a positive definite system satisfies it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(finite, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }), (rows) => {
        const matrix = new Float64Array(16);
        for (let i = 0; i < 4; i++) {
          for (let j = 0; j < 4; j++) {
            const product = rows.reduce((sum, row) => sum + ((row[i] as number) * (row[j] as number)) / 1e6, 0);
            matrix[i * 4 + j] = product + (i === j ? 1 : 0);
          }
        }
        const right = Float64Array.from([1, -2, 3, 0.5]);
        const x = solvePositiveDefinite(matrix, right);
        for (let i = 0; i < 4; i++) {
          const sum = x.reduce((total, value, j) => total + value * (matrix[i * 4 + j] as number), 0);
          expect(sum).toBeCloseTo(right[i] as number, 8);
        }
      }),
    );
  });
});
