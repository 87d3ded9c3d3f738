import { describe, expect, test } from '@jest/globals';
import { conformalBands } from '../../src/forecast/conformal.js';
import { ridgeAr } from '../../src/forecast/forecasters/ridge-ar.js';
import { naive } from '../../src/forecast/forecasters/naive.js';
import { type Origin, ORIGINS_MAX, ORIGINS_MIN, rollOrigins } from '../../src/forecast/rolling-origin.js';
import { makeSeries } from './synthetic.js';

describe('rolling origins', () => {
  const input = makeSeries({ points: 150, season: 5 });

  test('are in order, at most as many as allowed, and end where the last full horizon begins', () => {
    const { steps, origins } = rollOrigins(ridgeAr, input, 12);
    expect(steps).toBe(12);
    expect(origins.length).toBeLessThanOrEqual(ORIGINS_MAX);
    expect(origins.at(-1)?.at).toBe(138);
    expect(origins.every((origin, i) => i === 0 || origin.at > (origins[i - 1] as Origin).at)).toBe(true);
  });

  test('never see the future: what comes after an origin does not change its forecast', () => {
    const changed = { ...input, values: input.values.map((value, i) => (i >= 100 ? 9999 : value)) };
    const before = rollOrigins(ridgeAr, input, 12).origins.filter((origin) => origin.at <= 100);
    const after = rollOrigins(ridgeAr, changed, 12).origins.filter((origin) => origin.at <= 100);
    expect(before.length).toBeGreaterThan(10);
    expect(after.map((origin) => origin.forecast)).toEqual(before.map((origin) => origin.forecast));
  });

  test('errors are actual minus forecast, null where nothing was measured', () => {
    const values = input.values.map((value, i) => (i === 145 ? null : value));
    const last = rollOrigins(naive, { ...input, values }, 12).origins.at(-1) as Origin;
    expect(last.errors[7]).toBeNull();
    expect(last.errors[0]).toBe((values[138] as number) - (values[137] as number));
  });

  test('a short history is tested on fewer steps', () => {
    const { steps, origins } = rollOrigins(naive, makeSeries({ points: 12 }), 60);
    expect(steps).toBe(3);
    expect(origins.length).toBe(ORIGINS_MIN);
  });
});

describe('conformal bands', () => {
  /** Errors 1..39 at every origin's only step: the split conformal quantile of 40 (1 - 0.1) is the 36th. */
  const origins: Origin[] = Array.from({ length: 39 }, (_, i) => ({ at: i + 1, forecast: [0], errors: [i % 2 === 0 ? i + 1 : -(i + 1)] }));

  test('are the ceil((n+1) level)-th smallest absolute error, where nothing calls for adaptation', () => {
    const single = origins.map((origin) => ({ ...origin, at: 1 }));
    const { intervals } = conformalBands([100], { steps: 1, origins: single }, [0.9]);
    expect(intervals['0.9']).toEqual({ low: [64], high: [136] });
  });

  test('widen where the errors grow and past bands kept missing', () => {
    const { intervals, coverage } = conformalBands([0], { steps: 1, origins }, [0.8]);
    expect(coverage['0.8']).toBeLessThan(0.5);
    expect(intervals['0.8']?.high[0]).toBeGreaterThan(32);
  });

  test('grow in proportion beyond the tested steps', () => {
    const { intervals } = conformalBands([0, 0, 0], { steps: 1, origins: origins.map((origin) => ({ ...origin, at: 1 })) }, [0.9]);
    expect(intervals['0.9']?.high).toEqual([36, 72, 108]);
  });
});
