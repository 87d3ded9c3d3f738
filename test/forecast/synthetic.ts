import { type Random, seeded } from '../../src/core/random.js';
import type { ForecastInput } from '../../src/forecast/forecaster.js';

/** Standard normal number of a seeded stream (Box-Muller). */
export const gaussian = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A minute series made of a start, a slope, a daily-like season and noise. */
export function makeSeries(
  shape: { points: number; start?: number; slope?: number; season?: number; noise?: number; seed?: number },
  rest: Partial<ForecastInput> = {},
): ForecastInput {
  const { points, start = 100, slope = 0, season = 0, noise = 1, seed = 1 } = shape;
  const random = seeded(seed);
  const values = Array.from(
    { length: points },
    (_, i) => start + slope * i + season * Math.sin((2 * Math.PI * i) / 24) + noise * gaussian(random),
  );
  return { name: 'heap', stepSeconds: 60, values, ...rest };
}
