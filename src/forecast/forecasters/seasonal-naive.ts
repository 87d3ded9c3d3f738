import { fillGaps } from '../fill-gaps.js';
import type { Forecaster } from '../forecaster.js';

/** The value one season ago. Without `seasonSteps`, or with less than one season of history, the season is one step: `naive`. */
export const seasonalNaive: Forecaster = {
  name: 'seasonal-naive',
  minimumPoints: 2,
  fit(input) {
    const values = fillGaps(input.values);
    const asked = input.seasonSteps ?? 1;
    const season = values.length >= asked ? asked : 1;
    const start = values.length - season;
    return {
      family: 'seasonal-naive',
      order: [season],
      predict: (horizon) => Array.from({ length: horizon }, (_, step) => values[start + (step % season)] as number),
    };
  },
};
