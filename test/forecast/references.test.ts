import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { meanAbsoluteScaledError } from '../../src/forecast/backtest.js';
import { ridgeAr } from '../../src/forecast/forecasters/ridge-ar.js';
import type { Origin } from '../../src/forecast/rolling-origin.js';

interface RidgeCase {
  readonly name: string;
  readonly values: number[];
  readonly lags: number;
  readonly forecast: number[];
}
interface MaseCase {
  readonly season: number;
  readonly values: number[];
  readonly origins: Origin[];
  readonly mase: number;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(process.cwd(), 'test/fixtures/forecast', name), 'utf8')) as T;

test.each(read<RidgeCase[]>('ridge.json'))("ridge autoregression equals scikit-learn's to 1e-9: $name", ({ values, lags, forecast }) => {
  const fitted = ridgeAr.fit({ name: 'reference', stepSeconds: 60, values });
  expect(fitted.order).toEqual([lags]);
  fitted.predict(forecast.length).forEach((value, step) => {
    expect(Math.abs(value / (forecast[step] as number) - 1)).toBeLessThan(1e-9);
  });
});

test.each(read<MaseCase[]>('mase.json'))("MASE equals NumPy's to 1e-12: season $season", ({ season, values, origins, mase }) => {
  const input = { name: 'reference', stepSeconds: 60, seasonSteps: season, values };
  expect(meanAbsoluteScaledError({ steps: 5, origins }, input)).toBeCloseTo(mase, 12);
});
