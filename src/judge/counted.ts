import type { RateStratum } from '../stats/stratified-rate.js';
import type { CountedPair, CountedStep } from './evidence.js';

/** Strata of a run: within one the split between the arms counts as constant. Fixed by the planned length, so that looking changes none. */
const STRATA = 120;

/** Requests of both arms in one stratum of time, and how many of them lay above each of `Counted.bounds`. */
export interface CountedBlock {
  readonly at: number;
  readonly control: { all: number; readonly above: number[] };
  readonly experiment: { all: number; readonly above: number[] };
}

/** Both arms on equal times. */
export interface Counted {
  /** ascending: those that every step of both arms has a count for */
  readonly bounds: readonly number[];
  readonly blocks: readonly CountedBlock[];
  /** common steps */
  readonly steps: number;
  /** requests on each side, common steps or not */
  readonly control: number;
  readonly experiment: number;
}

/** Joins the steps of both arms and gathers them into strata. Bounds that a step lacks (another bucket layout) are left out. */
export function gather(pair: CountedPair): Counted {
  const experiments = new Map(pair.experiment.map((step) => [step.t, step]));
  const common = pair.control.flatMap((control): [CountedStep, CountedStep][] => {
    const experiment = experiments.get(control.t);
    return experiment ? [[control, experiment]] : [];
  });
  const kept = pair.bounds.flatMap((bound, index) =>
    common.every((sides) => sides.every((step) => step.all === 0 || typeof step.above[index] === 'number')) ? [{ bound, index }] : [],
  );
  const blockSeconds = Math.max(pair.stepSeconds, pair.forSeconds / STRATA);
  const blocks = new Map<number, CountedBlock>();
  for (const [control, experiment] of common) {
    const number = Math.floor(control.t / blockSeconds + 1e-9);
    const block = blocks.get(number) ?? emptyBlock(number * blockSeconds, kept.length);
    blocks.set(number, block);
    for (const [side, step] of [
      [block.control, control],
      [block.experiment, experiment],
    ] as const) {
      side.all += step.all;
      for (const [place, { index }] of kept.entries()) side.above[place] = (side.above[place] ?? 0) + (step.above[index] ?? 0);
    }
  }
  return {
    bounds: kept.map(({ bound }) => bound),
    blocks: [...blocks.values()].sort((a, b) => a.at - b.at),
    steps: common.length,
    control: sumAll(pair.control),
    experiment: sumAll(pair.experiment),
  };
}

function emptyBlock(at: number, bounds: number): CountedBlock {
  const side = (): { all: number; above: number[] } => ({ all: 0, above: Array.from({ length: bounds }, () => 0) });
  return { at, control: side(), experiment: side() };
}

const sumAll = (steps: readonly CountedStep[]): number => steps.reduce((sum, { all }) => sum + all, 0);

/** The strata of one bound, for the rate test. @param isSwapped where less is worse */
export function strataOf(blocks: readonly CountedBlock[], bound: number, isSwapped = false): RateStratum[] {
  return blocks.map(({ control, experiment }) => {
    const [accused, other] = isSwapped ? [control, experiment] : [experiment, control];
    return {
      experiment: accused.above[bound] ?? 0,
      control: other.above[bound] ?? 0,
      experimentExposure: accused.all,
      controlExposure: other.all,
    };
  });
}

/** Totals of one side over all blocks. */
export function totals(
  blocks: readonly CountedBlock[],
  side: 'control' | 'experiment',
): { readonly all: number; readonly above: readonly number[] } {
  const bounds = blocks[0]?.control.above.length ?? 0;
  return {
    all: blocks.reduce((sum, block) => sum + block[side].all, 0),
    above: Array.from({ length: bounds }, (_, i) => blocks.reduce((sum, block) => sum + (block[side].above[i] ?? 0), 0)),
  };
}
