import type { Random } from '../../core/random.js';
import type { Point } from '../../core/series.js';
import type { SeriesPair, TrialEvidence } from '../evidence.js';

/**
 * Trials of an experiment in which nothing differs, drawn from those of a run: blocks of consecutive seconds with replacement, so that what the machine did for a
 * while stays together. Where there was a baseline arm, it plays the experiment: two copies of the live code. Otherwise the two sides of every trial
 * change places at random, which keeps their correlation and takes their difference away.
 * @param trials in order of time; @param forSeconds length of the drawn experiment; @param blockSeconds above 0
 */
export function resampleTrials(
  trials: readonly TrialEvidence[],
  forSeconds: number,
  blockSeconds: number,
  random: Random,
): TrialEvidence[] {
  const blocks = blocksOf(trials, blockSeconds);
  const hasBaseline = trials.some(({ baseline }) => baseline !== undefined);
  const drawn: TrialEvidence[] = [];
  if (blocks.length === 0) return drawn;
  for (let start = 0; start < forSeconds; start += blockSeconds) {
    const block = blocks[Math.floor(random() * blocks.length)] as Block;
    for (const trial of block.trials) {
      const at = Number((start + trial.at - block.from).toPrecision(12));
      if (at < forSeconds) drawn.push({ ...(hasBaseline ? baselineAsShadow(trial) : swapped(trial, random)), at });
    }
  }
  return drawn;
}

interface Block {
  readonly from: number;
  readonly trials: TrialEvidence[];
}

/** Whole blocks only: the last seconds of a run are seldom full. */
function blocksOf(trials: readonly TrialEvidence[], blockSeconds: number): Block[] {
  const blocks: Block[] = [];
  for (const trial of trials) {
    if (trial.whole) continue;
    const index = Math.floor(trial.at / blockSeconds);
    while (blocks.length <= index) blocks.push({ from: blocks.length * blockSeconds, trials: [] });
    blocks[index]?.trials.push(trial);
  }
  const filled = blocks.filter((block) => block.trials.length > 0);
  return filled.length > 1 ? filled.slice(0, -1) : filled;
}

function baselineAsShadow({ at, route, primary, baseline, differences }: TrialEvidence): TrialEvidence {
  const noise = differences?.baseline;
  return { at, route, primary, shadow: baseline ?? primary, ...(noise ? { differences: { shadow: noise } } : {}) };
}

function swapped({ at, route, primary, shadow }: TrialEvidence, random: Random): TrialEvidence {
  return random() < 0.5 ? { at, route, primary, shadow } : { at, route, primary: shadow, shadow: primary };
}

/**
 * Two stretches of one series in which nothing changed, of equal length and not overlapping, as control and experiment.
 * @param points at equal steps; @param steps at most half of them
 */
export function resampleSeries(kpi: string, points: readonly Point[], stepSeconds: number, steps: number, random: Random): SeriesPair {
  const room = points.length - 2 * steps;
  const first = Math.floor(random() * (room + 1));
  const second = first + steps + Math.floor(random() * (room - first + 1));
  const stretch = (from: number): Point[] => points.slice(from, from + steps).map(([, value], index) => [index * stepSeconds, value]);
  const pair = { kpi, stepSeconds };
  return random() < 0.5
    ? { ...pair, control: stretch(first), experiment: stretch(second) }
    : { ...pair, control: stretch(second), experiment: stretch(first) };
}
