import { prewhitenedMannKendall } from '../stats/prewhitened-mann-kendall.js';
import { lagOneCorrelation } from '../stats/lag-one-correlation.js';
import { medianOf } from '../stats/median-of.js';
import { theilSen } from '../stats/theil-sen.js';
import type { FloorBlock } from './floor-blocks.js';

/** The 97.5 % point of the standard normal distribution. */
const NORMAL_975 = 1.959963984540054;

/**
 * Two copies of the same service drift apart by about this share of what they hold over a run (heap growth comes in steps, at moments of
 * the runtime's choosing), however long it is. Over a short run a slope below it says nothing.
 */
export const DRIFT_SHARE = 0.03;

/** How the experiment's floors grow beyond the reference's, in units a request. */
export interface GrowthSlope {
  readonly slope: number;
  /** the copy of the live code beyond which the experiment grows least */
  readonly reference: 'baseline' | 'control';
  /** 95 % interval, widened for lag-1 correlation of the residuals */
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  /** one-sided, trend-free prewhitened Mann-Kendall */
  readonly pValue: number;
  /** how far two copies of the same service may drift apart, as a standard error of the slope: the slope between control and baseline, and `DRIFT_SHARE` */
  readonly drift: number;
  /** slopes from the second to the third and from the third to the fourth quarter of the blocks (medians) */
  readonly lateSlopes: readonly [number, number];
}

/**
 * How the experiment grows beyond every copy of the live code there is: of baseline and control the one that leaves the smaller slope. Two
 * equal processes drift apart for a while; that the experiment outgrows both of two equal ones by chance is far rarer.
 * @param blocks at least eight, in order of requests
 */
export function measureGrowth(blocks: readonly FloorBlock[]): GrowthSlope {
  const beyondControl = measureBeyond(blocks, 'control');
  if (blocks[0]?.baseline == null) return beyondControl;
  const beyondBaseline = measureBeyond(blocks, 'baseline');
  return beyondBaseline.slope <= beyondControl.slope ? beyondBaseline : beyondControl;
}

/**
 * Theil-Sen slope of experiment minus reference over requests served, with what is needed to doubt it. Sen's interval assumes independent residuals: its half-widths are multiplied by
 * sqrt((1+r)/(1-r)), r their lag-1 correlation (0 where negative).
 */
function measureBeyond(blocks: readonly FloorBlock[], reference: GrowthSlope['reference']): GrowthSlope {
  const requests = blocks.map((block) => block.requests);
  const excess = blocks.map((block) => block.experiment - (reference === 'baseline' ? (block.baseline ?? block.control) : block.control));
  const line = theilSen(requests, excess, 0.95);
  const lagOne = Math.max(0, lagOneCorrelation(excess.map((value, i) => value - line.slope * (requests[i] as number))));
  const inflation = Math.sqrt((1 + lagOne) / (1 - lagOne));
  return {
    slope: line.slope,
    reference,
    low: line.slope - (line.slope - line.low) * inflation,
    high: line.slope + (line.high - line.slope) * inflation,
    standardError: ((line.high - line.low) * inflation) / (2 * NORMAL_975),
    pValue: prewhitenedMannKendall(excess).pRising,
    drift: driftOf(blocks),
    lateSlopes: lateSlopes(requests, excess),
  };
}

function driftOf(blocks: readonly FloorBlock[]): number {
  const requests = blocks.map((block) => block.requests);
  const span = (requests.at(-1) ?? 0) - (requests[0] ?? 0);
  const level = Math.abs(medianOf(blocks.map((block) => block.baseline ?? block.control)));
  const between = blocks.flatMap((block) => (block.baseline === null ? [] : [block.control - block.baseline]));
  const identical = between.length === blocks.length ? theilSen(requests, between, 0.95).slope : 0;
  return Math.hypot(identical, (DRIFT_SHARE * level) / span);
}

function lateSlopes(requests: readonly number[], excess: readonly number[]): [number, number] {
  const quarter = requests.length / 4;
  const middle = (index: number): { x: number; y: number } => {
    const from = Math.round(index * quarter);
    const to = Math.round((index + 1) * quarter);
    return { x: medianOf(requests.slice(from, to)), y: medianOf(excess.slice(from, to)) };
  };
  const [second, third, fourth] = [middle(1), middle(2), middle(3)];
  return [(third.y - second.y) / (third.x - second.x), (fourth.y - third.y) / (fourth.x - third.x)];
}
