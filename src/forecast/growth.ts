import normalLogCdf from '@stdlib/stats-base-dists-normal-logcdf';
import { type FloorBlock, floorBlocks, type GrowthPoint } from './floor-blocks.js';
import { type GrowthSlope, measureGrowth } from './growth-slope.js';
import type { ForecastSpec } from './spec.js';

/** The constants of the growth rule. */
export const GROWTH_CONSTANTS = {
  /** one-sided level of the prewhitened Mann-Kendall test; strict, because a run looks many times */
  alpha: 0.002,
  /** blocks of floors: at most, and at least for any statement */
  blocksMax: 24,
  blocksMin: 12,
  /** least samples a block, so that a minimum is a floor */
  pointsPerBlock: 3,
  /** in each of the last two quarters the level must rise by this share of what the whole slope predicts: a warm-up saturates */
  persistence: 0.5,
  /** the slope must exceed this many times the drift of identical copies (`DRIFT_SHARE`, and what control and baseline show) */
  driftRatio: 2.5,
} as const;

/** Why the probability is what it is. */
export type GrowthReason =
  | 'too-few-points'
  | 'no-limit'
  | 'control-above-limit'
  | 'already-above-limit'
  | 'no-significant-growth'
  | 'growth-does-not-persist'
  | 'within-drift'
  | 'growing';

/** A quantity with its 95 % interval; null = not within reach. */
export interface Reach {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Growth of the experiment beyond its reference arm, per request served, and when it reaches the limit. */
export interface GrowthForecast {
  /** units (bytes) a request with the 95 % interval; the ends are null where unbounded */
  readonly slopePerRequest: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly per100kRequests: number;
  /** one-sided, trend-free prewhitened Mann-Kendall */
  readonly pValue: number;
  /** whether the growth counts (reason `growing`) */
  readonly significant: boolean;
  readonly horizonRequests: number;
  readonly requestsToLimit: Reach;
  /** the same in seconds of production traffic; null without a production rate */
  readonly secondsToLimit: Reach | null;
  /** that the limit is reached within the horizon */
  readonly probability: number;
  readonly reference: 'baseline' | 'control';
  readonly blocks: number;
  readonly reason: GrowthReason;
}

export interface GrowthInput {
  readonly points: readonly GrowthPoint[];
  readonly limit: { readonly above?: number | undefined };
  readonly spec: Pick<ForecastSpec, 'horizonMs' | 'productionRate' | 'horizonRequests'>;
  /** what the experiment holds now, in the unit of the points */
  readonly currentValue: number;
}

const NOWHERE: Reach = { median: null, low: null, high: null };
const HERE: Reach = { median: 0, low: 0, high: 0 };
const UNKNOWN: GrowthSlope = {
  slope: 0,
  reference: 'control',
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  standardError: Number.POSITIVE_INFINITY,
  pValue: 1,
  drift: 0,
  lateSlopes: [0, 0],
};

/**
 * The growth rule of verdict.md 7. The floors of experiment minus reference (the control, or the baseline arm where that leaves less) are
 * regressed on *requests served*, so that time, and with it the replay's speed, plays no part. Growth counts when prewhitened
 * Mann-Kendall is significant, when the level still rises in each of the last two quarters (a runtime's resident memory rises while
 * it warms up, then saturates), and when it is larger than identical copies drift apart. The probability is that of a
 * normal slope around Theil-Sen's (standard error of Sen's interval, widened for lag-1 correlation and that drift)
 * exceeding the slope that reaches the limit at the end of the horizon; 0 where growth does not count.
 */
export function assessGrowth(input: GrowthInput): GrowthForecast {
  const blocks = floorBlocks(input.points, GROWTH_CONSTANTS.blocksMax, GROWTH_CONSTANTS.pointsPerBlock);
  const enough = blocks.length >= GROWTH_CONSTANTS.blocksMin;
  const growth = enough ? measureGrowth(blocks) : UNKNOWN;
  const reason = reasonFor(input, blocks, enough, growth);
  const horizonRequests = horizonOf(input.spec);
  const room = (input.limit.above ?? Number.POSITIVE_INFINITY) - input.currentValue;
  const requestsToLimit = reachOf(reason, room, growth);
  const rate = input.spec.productionRate;
  return {
    slopePerRequest: growth.slope,
    low: finiteOrNull(growth.low),
    high: finiteOrNull(growth.high),
    per100kRequests: growth.slope * 100_000,
    pValue: growth.pValue,
    significant: reason === 'growing',
    horizonRequests,
    requestsToLimit,
    secondsToLimit: rate === null ? null : scale(requestsToLimit, 1 / rate),
    probability: probabilityOf(reason, room / horizonRequests, growth),
    reference: growth.reference,
    blocks: blocks.length,
    reason,
  };
}

/** Requests within the horizon: of production traffic where its rate is known, else the fixed number. */
function horizonOf(spec: GrowthInput['spec']): number {
  return spec.productionRate === null ? spec.horizonRequests : (spec.productionRate * spec.horizonMs) / 1000;
}

function reasonFor(input: GrowthInput, blocks: readonly FloorBlock[], enough: boolean, growth: GrowthSlope): GrowthReason {
  const limit = input.limit.above;
  if (limit === undefined) return 'no-limit';
  const last = blocks.at(-1);
  if (input.currentValue >= limit) return last && (last.baseline ?? last.control) >= limit ? 'control-above-limit' : 'already-above-limit';
  if (!enough) return 'too-few-points';
  if (!(growth.slope > 0 && growth.pValue <= GROWTH_CONSTANTS.alpha)) return 'no-significant-growth';
  if (growth.lateSlopes.some((slope) => slope < GROWTH_CONSTANTS.persistence * growth.slope)) return 'growth-does-not-persist';
  return growth.slope <= GROWTH_CONSTANTS.driftRatio * growth.drift ? 'within-drift' : 'growing';
}

function reachOf(reason: GrowthReason, room: number, growth: GrowthSlope): Reach {
  if (reason === 'already-above-limit' || reason === 'control-above-limit') return HERE;
  if (reason !== 'growing') return NOWHERE;
  const requestsAt = (slope: number): number | null => (slope > 0 ? finiteOrNull(room / slope) : null);
  return { median: requestsAt(growth.slope), low: requestsAt(growth.high), high: requestsAt(growth.low) };
}

function probabilityOf(reason: GrowthReason, needed: number, growth: GrowthSlope): number {
  if (reason === 'already-above-limit') return 1;
  if (reason !== 'growing') return 0;
  const error = Math.hypot(growth.standardError, growth.drift);
  if (error === 0) return growth.slope >= needed ? 1 : 0;
  return Math.exp(normalLogCdf((growth.slope - needed) / error, 0, 1));
}

const scale = (reach: Reach, factor: number): Reach => ({
  median: reach.median === null ? null : reach.median * factor,
  low: reach.low === null ? null : reach.low * factor,
  high: reach.high === null ? null : reach.high * factor,
});

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
