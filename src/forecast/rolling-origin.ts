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
 * short for the horizon, fewer steps are tested (at most half of what the forecaster does not need), so that there are origins at all.
 */
export function rollOrigins(forecaster: Forecaster, input: ForecastInput, horizon: number): RollingOrigins {
  const n = input.values.length;
  const spare = n - forecaster.minimumPoints;
  const steps = Math.max(1, Math.min(horizon, Math.floor(spare / 2)));
  const last = n - steps;
  const first = Math.max(forecaster.minimumPoints, Math.min(Math.floor(n / 3), last - ORIGINS_MIN + 1));
  const count = Math.min(ORIGINS_MAX, last - first + 1);
  const known = knownBefore(input.values);
  const origins: Origin[] = [];
  for (let i = 0; i < count; i++) {
    const at = count === 1 ? last : first + Math.round((i * (last - first)) / (count - 1));
    if (known[at] !== undefined && known[at] >= forecaster.minimumPoints) origins.push(testAt(forecaster, input, at, steps));
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

/** How many values were measured among the first i points, for i = 0..n. */
function knownBefore(values: readonly (number | null)[]): number[] {
  const known = [0];
  for (const value of values) known.push((known.at(-1) as number) + (value === null ? 0 : 1));
  return known;
}
