import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isForeshadowError } from '../../src/core/errors.js';
import { forecastSeries } from '../../src/forecast/forecast.js';
import type { ForecastInput } from '../../src/forecast/forecaster.js';
import { FORECASTERS } from '../../src/forecast/forecasters/registry.js';
import { pointsNeeded } from '../../src/forecast/rolling-origin.js';
import { makeSeries } from './synthetic.js';

const REQUEST = { horizon: 12, levels: [0.9, 0.95] };

const refusalOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (isForeshadowError(error)) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'nothing was refused';
};

describe('the document', () => {
  test('has means, nested intervals, a breach and a card, and survives JSON', () => {
    const forecast = forecastSeries(makeSeries({ points: 200, season: 10 }, { limit: { above: 115 } }), REQUEST, 'ridge-ar');
    expect(forecast).toMatchObject({ name: 'heap', model: 'ridge-ar', card: { family: 'ridge-ar', order: [12] } });
    expect(forecast.mean).toHaveLength(12);
    const inner = forecast.intervals['0.9'];
    const outer = forecast.intervals['0.95'];
    for (let step = 0; step < 12; step++) {
      expect(outer?.low[step]).toBeLessThanOrEqual(inner?.low[step] as number);
      expect(outer?.high[step]).toBeGreaterThanOrEqual(inner?.high[step] as number);
      expect(inner?.low[step]).toBeLessThan(forecast.mean[step] as number);
    }
    expect(forecast.breach?.probability).toBeGreaterThan(0);
    expect(forecast.card.backtest.origins).toBeGreaterThanOrEqual(30);
    expect(forecast.card.backtest.brier).not.toBeNull();
    expect(JSON.parse(JSON.stringify(forecast))).toEqual(forecast);
  });

  test('no limit, no breach', () => {
    const forecast = forecastSeries(makeSeries({ points: 60 }), REQUEST, 'naive');
    expect(forecast.breach).toBeNull();
    expect(forecast.card.backtest.brier).toBeNull();
  });
});

describe('auto chooses what did best on the past', () => {
  test('a line: the trend', () => expect(forecastSeries(makeSeries({ points: 120, slope: 2 }), REQUEST).model).toBe('trend'));
  test('a season that is not named: the regression on lags', () =>
    expect(forecastSeries(makeSeries({ points: 240, season: 20 }), REQUEST).model).toBe('ridge-ar'));
  test('a pure season that is named: one season ago', () =>
    expect(forecastSeries(makeSeries({ points: 240, season: 20, noise: 0 }, { seasonSteps: 24 }), REQUEST).model).toBe('seasonal-naive'));
  test('short history: only what can be tested on it', () =>
    expect(['naive', 'seasonal-naive', 'trend']).toContain(forecastSeries(makeSeries({ points: 20 }), REQUEST).model));
});

describe('awkward input', () => {
  test('gaps are filled; a gap is never scored', () => {
    const whole = makeSeries({ points: 150, slope: 1, noise: 0.5 });
    const gappy: ForecastInput = {
      ...whole,
      values: whole.values.map((value, i) => (i % 5 === 2 || (i > 60 && i < 75) || i < 3 ? null : value)),
    };
    const forecast = forecastSeries(gappy, REQUEST, 'trend');
    expect(forecast.mean[0]).toBeCloseTo(250, -1);
    expect(forecast.mean.every(Number.isFinite)).toBe(true);
  });

  test.each(['auto', 'naive', 'seasonal-naive', 'ridge-ar', 'trend'])('a constant stays constant: %s', (model) => {
    const constant: ForecastInput = { name: 'pool', stepSeconds: 1, values: new Array(80).fill(7), limit: { above: 8 } };
    const forecast = forecastSeries(constant, REQUEST, model);
    expect(forecast.mean).toEqual(new Array(12).fill(7));
    expect(forecast.intervals['0.95']?.high).toEqual(new Array(12).fill(7));
    expect(forecast.card.backtest.mase).toBeNull();
    expect(forecast.breach).toMatchObject({ seconds: { median: null } });
    expect(forecast.breach?.probability).toBeLessThan(0.05);
  });

  test('too short: the series and the number needed are named', () => {
    expect(refusalOf(() => forecastSeries(makeSeries({ points: 20 }), REQUEST, 'ridge-ar'))).toMatch(
      /FS_INPUT_INVALID .*"heap" with 20 measured values.*at least 32/,
    );
    expect(refusalOf(() => forecastSeries({ name: 'empty', stepSeconds: 1, values: [null, null] }, REQUEST))).toMatch(
      /"empty" with 0 .*at least 10/,
    );
  });

  test.each(Object.values(FORECASTERS))('exactly as many points as are asked for are enough: $name', (forecaster) => {
    const needed = pointsNeeded(forecaster);
    expect(forecastSeries(makeSeries({ points: needed }), REQUEST, forecaster.name).card.backtest.origins).toBe(8);
    expect(refusalOf(() => forecastSeries(makeSeries({ points: needed - 1 }), REQUEST, forecaster.name))).toContain(`at least ${needed}`);
  });

  test('an unknown model, also one that is yet to come, is refused with the known ones', () => {
    expect(refusalOf(() => forecastSeries(makeSeries({ points: 100 }), REQUEST, 'arima'))).toMatch(
      /FS_UNKNOWN_NAME .*"arima".*auto \| naive \| seasonal-naive \| ridge-ar \| trend/,
    );
  });

  test.each([
    [{ horizon: 0 }, {}, 'horizon'],
    [{ levels: [0.9, 95] }, {}, 'level'],
    [{}, { stepSeconds: 0 }, 'stepSeconds'],
    [{}, { seasonSteps: 1.5 }, 'seasonSteps'],
    [{}, { values: [1, Number.NaN] }, 'values[1]'],
  ])('refuses %j %j, naming %s', (request, input, field) => {
    const refused = refusalOf(() => forecastSeries({ ...makeSeries({ points: 50 }), ...input }, { ...REQUEST, ...request }));
    expect(refused).toContain('FS_INPUT_INVALID');
    expect(refused).toContain(field);
  });

  test('a horizon longer than the history still gets widening bands', () => {
    const forecast = forecastSeries(makeSeries({ points: 40, slope: 1 }), { horizon: 100, levels: [0.9] }, 'trend');
    const width = forecast.intervals['0.9']?.high.map((high, step) => high - (forecast.mean[step] as number)) as number[];
    expect(width[99]).toBeGreaterThan(3 * (width[14] as number));
  });
});

describe('intervals', () => {
  test('cover about as often as they say, over 40 noisy series', () => {
    let inside = 0;
    let all = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const whole = makeSeries({ points: 172, season: 8, noise: 2, seed });
      const { mean, intervals } = forecastSeries(
        { ...whole, values: whole.values.slice(0, 160) },
        { horizon: 12, levels: [0.9] },
        'ridge-ar',
      );
      mean.forEach((_, step) => {
        const actual = whole.values[160 + step] as number;
        all++;
        if (actual >= (intervals['0.9']?.low[step] as number) && actual <= (intervals['0.9']?.high[step] as number)) inside++;
      });
    }
    expect(inside / all).toBeGreaterThan(0.84);
    expect(inside / all).toBeLessThan(0.96);
  });
});

describe('breach', () => {
  const leak = (slope: number, seed: number) => makeSeries({ points: 80, slope, noise: 1, seed }, { limit: { above: 200 } });

  test('a leak that arrives in 30 minutes is seen, with its time', () => {
    const forecast = forecastSeries(
      makeSeries({ points: 80, start: 90, slope: 1, noise: 1 }, { limit: { above: 200 } }),
      { horizon: 60, levels: [0.9] },
      'trend',
    );
    expect(forecast.breach?.probability).toBeGreaterThan(0.9);
    const median = forecast.breach?.seconds.median as number;
    expect(Math.abs(median - 31 * 60)).toBeLessThan(6 * 60);
    expect(forecast.breach?.seconds.low).toBeLessThanOrEqual(median);
    expect(forecast.breach?.seconds.high).toBeGreaterThanOrEqual(median);
  });

  test('a flat series far below its limit is not', () => {
    const forecast = forecastSeries(leak(0, 3), { horizon: 60, levels: [0.9] }, 'trend');
    expect(forecast.breach?.probability).toBeLessThan(0.05);
    expect(forecast.breach?.seconds.median).toBeNull();
  });

  test('a limit below works as the mirror image of one above', () => {
    const up = makeSeries({ points: 80, start: 0, slope: 1 }, { limit: { above: 90 } });
    const down: ForecastInput = { ...up, values: up.values.map((value) => (value === null ? null : -value)), limit: { below: -90 } };
    const request = { horizon: 20, levels: [0.9] };
    expect(forecastSeries(down, request, 'trend').breach).toEqual(forecastSeries(up, request, 'trend').breach);
  });

  test('a steeper leak is never less likely to breach', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (seed, slope, more) => {
          const request = { horizon: 20, levels: [0.9] };
          const gentle = forecastSeries(leak(slope, seed), request, 'trend').breach?.probability as number;
          const steep = forecastSeries(leak(slope + more, seed), request, 'trend').breach?.probability as number;
          expect(steep).toBeGreaterThanOrEqual(gentle - 1e-9);
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('units do not matter', () => {
  test.each(['naive', 'ridge-ar', 'trend'])('%s follows scale and shift; probabilities stay', (model) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: -8, max: 8 }),
        fc.integer({ min: -1000, max: 1000 }),
        (seed, exponent, shift) => {
          const factor = 2 ** exponent;
          const series = makeSeries({ points: 90, season: 5, noise: 2, seed }, { limit: { above: 106 } });
          const moved = {
            ...series,
            values: series.values.map((v) => factor * (v as number) + shift),
            limit: { above: factor * 106 + shift },
          };
          const before = forecastSeries(series, REQUEST, model);
          const after = forecastSeries(moved, REQUEST, model);
          after.mean.forEach((value, step) => {
            expect(Math.abs(value - (factor * (before.mean[step] as number) + shift))).toBeLessThan(1e-6 * Math.max(1, Math.abs(value)));
          });
          expect(after.breach?.probability).toBeCloseTo(before.breach?.probability as number, 6);
          expect(after.card.backtest.mase).toBeCloseTo(before.card.backtest.mase as number, 6);
        },
      ),
      { numRuns: 8 },
    );
  });
});
