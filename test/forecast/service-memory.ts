import { seeded } from '../../src/core/random.js';
import type { GrowthPoint } from '../../src/forecast/floor-blocks.js';
import { gaussian } from './synthetic.js';

export const MEGABYTE = 1024 * 1024;

/** A run against identical copies of a garbage-collected service; only the experiment leaks, `leak` bytes a request. */
export interface RunShape {
  readonly seed: number;
  readonly samples: number;
  readonly requests: number;
  readonly leak?: number;
  readonly baseline?: boolean;
}

/**
 * Resident memory as seen on Node.js services: growth while warming up that saturates, a garbage-collection sawtooth of its own phase,
 * correlated noise, a step of the heap now and then. The first sixth is cut as warm-up, as a run does.
 */
export function simulateRun({ seed, samples, requests, leak = 0, baseline = true }: RunShape): GrowthPoint[] {
  const random = seeded(seed);
  const arms = [0, 0, leak].map((bytes) => simulateArm(random, samples, requests, bytes));
  const points = Array.from({ length: samples }, (_, i) => ({
    requests: ((i + 1) * requests) / samples,
    control: arms[0]?.[i] as number,
    experiment: arms[2]?.[i] as number,
    baseline: baseline ? arms[1]?.[i] : undefined,
  }));
  return points.slice(Math.floor(samples / 6));
}

function simulateArm(random: () => number, samples: number, requests: number, leak: number): number[] {
  const start = (60 + 1.5 * gaussian(random)) * MEGABYTE;
  const warm = { rise: (18 + 4 * random()) * MEGABYTE, over: requests * (0.08 + 0.1 * random()) };
  const saw = { height: (1 + 3 * random()) * MEGABYTE, period: requests / (12 + 30 * random()), phase: random() };
  let noise = 0;
  let step = 0;
  return Array.from({ length: samples }, (_, i) => {
    const served = ((i + 1) * requests) / samples;
    noise = 0.7 * noise + 0.15 * MEGABYTE * gaussian(random);
    if (random() < 2 / samples) step += (2 * random() - 0.5) * MEGABYTE;
    const sawtooth = saw.height * ((served / saw.period + saw.phase) % 1);
    return start + warm.rise * (1 - Math.exp(-served / warm.over)) + sawtooth + noise + step + leak * served;
  });
}
