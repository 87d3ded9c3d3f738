import { medianOf } from '../../stats/median-of.js';
import { prewhitenedMannKendall } from '../../stats/prewhitened-mann-kendall.js';
import { theilSen } from '../../stats/theil-sen.js';
import { fillGaps } from '../fill-gaps.js';
import type { Forecaster } from '../forecaster.js';

/** Two-sided level of the trend test; a trend that does not reach it is not extrapolated. */
const ALPHA = 0.05;
/** Longer series are reduced to this many block medians, which keeps the pairwise slopes at some thousands. */
const BLOCKS_MAX = 120;
/** Share of the series whose residuals set the level from which the line goes on. */
const LEVEL_SHARE = 0.1;

/**
 * The Theil-Sen line where trend-free prewhitened Mann-Kendall finds a trend, else the recent level: for leaks and saturation.
 * The line starts at the median residual of the last tenth (at least five points), not at the last point, which may be a spike.
 */
export const trend: Forecaster = {
  name: 'trend',
  minimumPoints: 10,
  fit(input) {
    const values = fillGaps(input.values);
    const blocks = blockMedians(values, BLOCKS_MAX);
    const line = theilSen(
      blocks.map((block) => block.at),
      blocks.map((block) => block.median),
      1 - ALPHA,
    );
    const test = prewhitenedMannKendall(blocks.map((block) => block.median));
    const slope = test.pTwoSided < ALPHA ? line.slope : 0;
    const recent = Math.max(5, Math.ceil(values.length * LEVEL_SHARE));
    const start = Math.max(0, values.length - recent);
    const level = medianOf(values.slice(start).map((value, i) => value - slope * (start + i)));
    return {
      family: 'trend',
      predict: (horizon) => Array.from({ length: horizon }, (_, step) => level + slope * (values.length + step)),
    };
  },
};

/** Medians of at most `most` equal blocks, each with the mean position of its points. */
function blockMedians(values: readonly number[], most: number): { at: number; median: number }[] {
  const size = Math.ceil(values.length / most);
  const blocks: { at: number; median: number }[] = [];
  for (let from = 0; from + size <= values.length; from += size) {
    blocks.push({ at: from + (size - 1) / 2, median: medianOf(values.slice(from, from + size)) });
  }
  return blocks;
}
