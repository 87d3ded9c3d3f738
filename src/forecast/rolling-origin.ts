import type { Forecaster, ForecastInput } from './forecaster.js';

/** At most this many origins are refitted: enough for a 95 % interval, cheap enough for a gate. */
export const ORIGINS_MAX = 40;
/** With fewer origins than this nothing can be said about a forecaster's error. */
export const ORIGINS_MIN = 8;

/** One past moment: the forecast made with the first `at` points, and actual minus forecast a step (null = not measured). */
export interface Origin {
  readonly at: number;
  readonly forecast: readonly number[];
  readonly errors: readonly (number | null)[];
}

/** Origins in time order, all with the same number of steps. */
export interface RollingOrigins {
  readonly steps: number;
  readonly origins: readonly Origin[];
}

/** Least number of points a series must have to be forecast with its error known. */
export function pointsNeeded(forecaster: Forecaster): number {
  return forecaster.minimumPoints + ORIGINS_MIN;
}

/**
 * Forecasts the series' own past from up to `ORIGINS_MAX` evenly spaced moments, each with what was known then. Where the history is
 * short for the horizon, fewer steps are tested (at most half of what the forecaster does not need), so that there are `ORIGINS_MIN`.
 */
export function rollOrigins(forecaster: Forecaster, input: ForecastInput, horizon: number): RollingOrigins {
  const n = input.values.length;
  const earliest = firstUsable(input.values, forecaster.minimumPoints);
  const spare = n - earliest;
  const steps = Math.max(1, Math.min(horizon, Math.floor(spare / 2), spare - ORIGINS_MIN + 1));
  const last = n - steps;
  const first = Math.max(earliest, Math.min(Math.floor(n / 3), last - ORIGINS_MIN + 1));
  const count = Math.max(0, Math.min(ORIGINS_MAX, last - first + 1));
  const origins: Origin[] = [];
  for (let i = 0; i < count; i++) {
    const at = count === 1 ? last : first + Math.round((i * (last - first)) / (count - 1));
    origins.push(testAt(forecaster, input, at, steps));
  }
  return { steps, origins: origins.filter((origin) => origin.errors.some((error) => error !== null)) };
}

function testAt(forecaster: Forecaster, input: ForecastInput, at: number, steps: number): Origin {
  const forecast = forecaster.fit({ ...input, values: input.values.slice(0, at) }).predict(steps);
  const errors = forecast.map((value, step) => {
    const actual = input.values[at + step] ?? null;
    return actual === null ? null : actual - value;
  });
  return { at, forecast, errors };
}

/** The least number of leading points that hold `needed` measured values; all of them where there are not so many. */
function firstUsable(values: readonly (number | null)[], needed: number): number {
  let known = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== null) known++;
    if (known >= needed) return i + 1;
  }
  return values.length;
}
