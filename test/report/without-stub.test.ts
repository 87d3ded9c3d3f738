import { describe, expect, test } from '@jest/globals';
import type { Point } from '../../src/core/series.js';
import { withoutStub } from '../../src/report/without-stub.js';

const even: Point[] = [
  [1, 20],
  [2, 21],
  [3, 19],
  [4, 20],
];

describe('the last point of a series', () => {
  test('goes where it stands for the rest of a step', () => {
    expect(withoutStub([...even, [4.02, 0]])).toEqual(even);
  });

  test('stays where its step is whole, or nearly', () => {
    expect(withoutStub([...even, [4.7, 22]])).toHaveLength(5);
    expect(withoutStub(even)).toEqual(even);
  });

  test('stays where too few points say what a step is', () => {
    for (const length of [0, 1, 2, 3]) expect(withoutStub(even.slice(0, length))).toHaveLength(length);
  });
});
