import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { constantSchedule, recordedSchedule } from '../../src/traffic/schedule.js';

const take = (n: number, next: () => number): number[] => Array.from({ length: n }, next);

describe('constant schedule', () => {
  test('request k starts at k / rate, without an error that adds up', () => {
    const schedule = constantSchedule(3);
    const starts = take(3_000_001, () => schedule.next(0));
    expect(starts.slice(0, 4)).toEqual([0, 1_000 / 3, 2_000 / 3, 1_000]);
    expect(starts[3_000_000]).toBe(1_000_000_000);
  });

  test('a change of rate holds from the next request on', () => {
    const schedule = constantSchedule(10);
    expect(take(3, () => schedule.next(0))).toEqual([0, 100, 200]);
    schedule.setRate(20);
    expect(take(3, () => schedule.next(0))).toEqual([250, 300, 350]);
    schedule.setRate(5);
    schedule.setRate(10);
    expect(schedule.rate).toBe(10);
    expect(schedule.next(0)).toBe(450);
  });

  test('starts never go back, and their gaps are those of the rates asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 50 })), { minLength: 1 }), (steps) => {
        const schedule = constantSchedule(steps[0]?.[0] ?? 1);
        let last: number | null = null;
        for (const [rate, n] of steps) {
          schedule.setRate(rate);
          for (const at of take(n, () => schedule.next(0))) {
            if (last !== null) expect(at - last).toBeCloseTo(1_000 / rate, 6);
            last = at;
          }
        }
      }),
    );
  });
});

describe('recorded schedule', () => {
  test('keeps the recorded gaps divided by speed, counted from the first request', () => {
    const schedule = recordedSchedule(2.5);
    expect([5_000, 5_100, 6_000, 5_900, 6_250].map((at) => schedule.next(at))).toEqual([0, 40, 400, 400, 500]);
  });

  test('any recording, at any speed, is replayed in its own length divided by the speed', () => {
    const times = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.double({ min: 0.01, max: 100, noNaN: true }), (unsorted, speed) => {
        const recorded = unsorted.slice().sort((a, b) => a - b);
        const schedule = recordedSchedule(speed);
        const starts = recorded.map((at) => schedule.next(at));
        expect(starts[0]).toBe(0);
        expect(starts.at(-1)).toBeCloseTo(((recorded.at(-1) ?? 0) - (recorded[0] ?? 0)) / speed, 6);
        expect(starts.every((at, i) => i === 0 || at >= (starts[i - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
