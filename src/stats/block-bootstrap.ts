import type { Random } from '../core/random.js';
import { quantileSorted } from './quantile-sorted.js';

export interface BootstrapInterval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  readonly draws?: number | undefined;
  readonly level?: number | undefined;
  /** steps (minutes) drawn together; default ceil(n^(1/3)) */
  readonly block?: number | undefined;
}

/** Fewer blocks say nothing about the variation between them. */
export const LEAST_BLOCKS = 8;

/**
 * Moving-block bootstrap of a statistic over paired, autocorrelated steps: blocks of steps are drawn with replacement, both arms' values of a step
 * together, so that what they share stays shared. Percentile interval; null where there are fewer than eight blocks. Source: Künsch 1989.
 * @param statistic of the drawn steps' indexes, given in one reused array
 * @param steps number of steps; @param random seeded
 */
export function blockBootstrap(
  steps: number,
  statistic: (indexes: Uint32Array) => number,
  random: Random,
  { draws = 2_000, level = 0.95, block = Math.ceil(Math.cbrt(steps)) }: BootstrapOptions = {},
): BootstrapInterval | null {
  if (Math.floor(steps / block) < LEAST_BLOCKS) return null;
  const indexes = Uint32Array.from({ length: steps }, (_, i) => i);
  const estimate = statistic(indexes);
  const drawn = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    drawBlocks(indexes, block, random);
    drawn[draw] = statistic(indexes);
  }
  drawn.sort();
  const sorted = drawn as unknown as readonly number[];
  return { estimate, low: quantileSorted(sorted, (1 - level) / 2), high: quantileSorted(sorted, (1 + level) / 2) };
}

function drawBlocks(indexes: Uint32Array, block: number, random: Random): void {
  const starts = indexes.length - block + 1;
  for (let i = 0; i < indexes.length; i += block) {
    const start = Math.floor(random() * starts);
    const end = Math.min(block, indexes.length - i);
    for (let k = 0; k < end; k++) indexes[i + k] = start + k;
  }
}
