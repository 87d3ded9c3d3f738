import { fillGaps } from './fill-gaps.js';
import type { ForecastInput } from './forecaster.js';
import type { Origin, RollingOrigins } from './rolling-origin.js';

/**
 * Mean absolute scaled error over the rolling origins: each origin's mean absolute error over its steps, divided by the mean absolute
 * (seasonal) naive one-step error of what was known then (Hyndman & Koehler 2006). Below 1 = better than naive steps inside the sample.
 * @returns null where no origin has a scale (a constant past)
 */
export function meanAbsoluteScaledError(rolled: RollingOrigins, input: ForecastInput): number | null {
  const values = fillGaps(input.values);
  const scaled: number[] = [];
  for (const origin of rolled.origins) {
    const scale = naiveScale(values, origin.at, input.seasonSteps ?? 1);
    const error = meanAbsolute(origin);
    if (scale > 0 && error !== null) scaled.push(error / scale);
  }
  return scaled.length === 0 ? null : scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
}

/** Mean absolute difference of the first `count` values at a distance of one season (one step where the past is shorter than two). */
function naiveScale(values: readonly number[], count: number, season: number): number {
  const lag = count >= 2 * season ? season : 1;
  let sum = 0;
  for (let i = lag; i < count; i++) sum += Math.abs((values[i] as number) - (values[i - lag] as number));
  return count > lag ? sum / (count - lag) : 0;
}

function meanAbsolute(origin: Origin): number | null {
  const known = origin.errors.filter((error) => error !== null);
  return known.length === 0 ? null : known.reduce((sum, error) => sum + Math.abs(error), 0) / known.length;
}
