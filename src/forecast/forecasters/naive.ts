import { fillGaps } from '../fill-gaps.js';
import type { Forecaster } from '../forecaster.js';

/** The last value, for ever: what every other forecaster has to beat. */
export const naive: Forecaster = {
  name: 'naive',
  minimumPoints: 2,
  fit(input) {
    const last = fillGaps(input.values).at(-1) as number;
    return { family: 'naive', predict: (horizon) => new Array<number>(horizon).fill(last) };
  },
};
