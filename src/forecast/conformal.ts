import type { Interval } from './forecaster.js';
import type { Origin, RollingOrigins } from './rolling-origin.js';

/** Step size of adaptive conformal inference (Gibbs & Candes, "Adaptive Conformal Inference Under Distribution Shift", NeurIPS 2021). */
export const ACI_STEP = 0.01;
/** A past interval is only scored where at least this many residuals were known at the time. */
const SCORES_MIN = 8;
/** Residuals wanted a step for each 1/(1 - level): below it, neighbouring steps lend theirs. */
const SCORES_PER_TAIL = 2;

/** Prediction bands for steps 1..horizon, and how often the bands of the past held (null: never testable). */
export interface Conformal {
  readonly intervals: Readonly<Record<string, Interval>>;
  readonly coverage: Readonly<Record<string, number>>;
}

/**
 * Split conformal bands from the absolute rolling-origin residuals of each step, pooled with neighbouring steps where a step has few;
 * the miscoverage rate is adapted over the past origins (ACI). Beyond the tested steps the width grows in proportion to the step. A
 * higher level is never narrower than a lower one.
 * @param mean point forecasts of steps 1..horizon; @param levels e.g. [0.9, 0.95]
 */
export function conformalBands(mean: readonly number[], rolled: RollingOrigins, levels: readonly number[]): Conformal {
  const intervals: Record<string, Interval> = {};
  const coverage: Record<string, number> = {};
  let floor = mean.map(() => 0);
  for (const level of [...levels].sort((a, b) => a - b)) {
    const past = replay(rolled, level);
    const widths = Array.from({ length: rolled.steps }, (_, step) => quantileOf(pooled(rolled.origins, step, level), past.miss));
    floor = mean.map((_, step) => Math.max(floor[step] as number, extendedWidth(widths, step)));
    intervals[String(level)] = {
      low: mean.map((value, step) => value - (floor[step] as number)),
      high: mean.map((value, step) => value + (floor[step] as number)),
    };
    if (past.coverage !== null) coverage[String(level)] = past.coverage;
  }
  return { intervals, coverage };
}

const extendedWidth = (widths: readonly number[], step: number): number => {
  const last = widths.length - 1;
  return step <= last ? (widths[step] as number) : ((widths[last] as number) * (step + 1)) / (last + 1);
};

/** Walks through the past origins with what was known at each, adapting the miscoverage rate after every one. */
function replay(rolled: RollingOrigins, level: number): { miss: number; coverage: number | null } {
  let miss = 1 - level;
  let tested = 0;
  let covered = 0;
  for (const origin of rolled.origins) {
    const seen = scoreOrigin(rolled.origins, origin, level, miss);
    if (seen.tested === 0) continue;
    tested += seen.tested;
    covered += seen.covered;
    miss = Math.min(0.5, Math.max(0.001, miss + ACI_STEP * (1 - level - (1 - seen.covered / seen.tested))));
  }
  return { miss, coverage: tested === 0 ? null : covered / tested };
}

function scoreOrigin(origins: readonly Origin[], origin: Origin, level: number, miss: number): { tested: number; covered: number } {
  let tested = 0;
  let covered = 0;
  origin.errors.forEach((error, step) => {
    if (error === null) return;
    const known = origins.filter((other) => other.at + step + 1 <= origin.at);
    const scores = pooled(known, step, level);
    if (scores.length < SCORES_MIN) return;
    tested++;
    if (Math.abs(error) <= quantileOf(scores, miss)) covered++;
  });
  return { tested, covered };
}

/** Ascending absolute residuals of a step, widened to neighbouring steps until there are enough for the level. */
function pooled(origins: readonly Origin[], step: number, level: number): number[] {
  const wanted = Math.ceil(SCORES_PER_TAIL / (1 - level));
  const steps = origins[0]?.errors.length ?? 0;
  for (let reach = 0; ; reach++) {
    const scores: number[] = [];
    for (const origin of origins) {
      for (let k = Math.max(0, step - reach); k <= Math.min(steps - 1, step + reach); k++) {
        const error = origin.errors[k] ?? null;
        if (error !== null) scores.push(Math.abs(error));
      }
    }
    if (scores.length >= wanted || reach >= steps) return scores.sort((a, b) => a - b);
  }
}

/** The conformal quantile: the ceil((n+1)(1-miss))-th smallest score, the largest where there are too few. */
function quantileOf(ascending: readonly number[], miss: number): number {
  const rank = Math.min(ascending.length, Math.ceil((ascending.length + 1) * (1 - miss) - 1e-9));
  return ascending[Math.max(0, rank - 1)] ?? 0;
}
