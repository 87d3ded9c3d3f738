import { describe, expect, test } from '@jest/globals';
import type { ForecastInput } from '../../../src/forecast/forecaster.js';
import { naive } from '../../../src/forecast/forecasters/naive.js';
import { FORECASTERS } from '../../../src/forecast/forecasters/registry.js';
import { ridgeAr } from '../../../src/forecast/forecasters/ridge-ar.js';
import { seasonalNaive } from '../../../src/forecast/forecasters/seasonal-naive.js';
import { trend } from '../../../src/forecast/forecasters/trend.js';
import { makeSeries } from '../synthetic.js';

const seriesOf = (values: ForecastInput['values'], rest: Partial<ForecastInput> = {}): ForecastInput => ({
  name: 'kpi',
  stepSeconds: 60,
  values,
  ...rest,
});

describe.each(Object.entries(FORECASTERS))('every forecaster: %s', (name, forecaster) => {
  test('is registered under its own name', () => expect(forecaster.name).toBe(name));

  test('works on its least number of points, with as many steps as asked, twice the same', () => {
    const input = makeSeries({ points: forecaster.minimumPoints });
    const once = forecaster.fit(input).predict(30);
    expect(once).toHaveLength(30);
    expect(once.every(Number.isFinite)).toBe(true);
    expect(forecaster.fit(input).predict(30)).toEqual(once);
    expect(forecaster.fit(input).predict(3)).toHaveLength(3);
  });
});

test('naive repeats the last measured value', () => {
  expect(naive.fit(seriesOf([1, 5, null])).predict(2)).toEqual([5, 5]);
});

test('seasonal naive repeats the last season, and is naive where there is none', () => {
  expect(seasonalNaive.fit(seriesOf([9, 1, 2, 3], { seasonSteps: 3 })).predict(5)).toEqual([1, 2, 3, 1, 2]);
  expect(seasonalNaive.fit(seriesOf([1, 2], { seasonSteps: 3 })).predict(2)).toEqual([2, 2]);
});

describe('trend', () => {
  test('goes on from the recent level, past a spike on the last point', () => {
    const values = makeSeries({ points: 60, slope: 2, noise: 0.1 }).values.map((value, i) => (i === 59 ? 1000 : value));
    expect(trend.fit(seriesOf(values)).predict(1)[0]).toBeCloseTo(220, 0);
  });
  test('does not extrapolate what is no trend', () => {
    const flat = trend.fit(makeSeries({ points: 60, noise: 3, seed: 4 })).predict(200);
    expect(new Set(flat).size).toBe(1);
  });
  test('finds the slope of a long series, reduced to block medians', () => {
    const [first, last] = [0, 99].map((step) => trend.fit(makeSeries({ points: 1500, slope: 0.5, noise: 4 })).predict(100)[step] as number);
    expect(((last as number) - (first as number)) / 99).toBeCloseTo(0.5, 2);
  });
});

test('ridge autoregression learns a season nobody named, also beyond its direct steps', () => {
  const input = makeSeries({ points: 240, season: 20, noise: 0.5 });
  const forecast = ridgeAr.fit(input).predict(230);
  const actual = (step: number): number => 100 + 20 * Math.sin((2 * Math.PI * (240 + step)) / 24);
  for (const step of [0, 5, 11, 47]) expect(Math.abs((forecast[step] as number) - actual(step))).toBeLessThan(6);
  expect(Math.max(...forecast.map(Math.abs))).toBeLessThan(200);
});
