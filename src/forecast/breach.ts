import { fillGaps } from './fill-gaps.js';
import type { Breach, ForecastInput } from './forecaster.js';
import type { Origin, RollingOrigins } from './rolling-origin.js';

/** Brier scores below this count as this, so that one lucky record does not silence the other part. */
const BRIER_FLOOR = 0.01;
/** A past probability is only scored where this many other origins' futures do not overlap its own. */
const OTHERS_MIN = 5;

/** The breach, and the Brier score of the same rule over the series' own past (null: never testable). */
export interface BreachForecast {
  readonly breach: Breach;
  readonly brier: number | null;
}

type Limit = NonNullable<ForecastInput['limit']>;

/**
 * Probability that the limit is passed within the horizon: the share of past error paths that would carry the forecast over it
 * (conformal max-score, smoothed by half a count), blended with the share of past windows of that length over the limit, each part
 * weighted by the inverse square of its own Brier score over the past origins. Time to breach: when a tenth, half and nine tenths of
 * the simulated paths have passed the limit.
 * @param mean point forecasts of steps 1..horizon; @returns null where there is no limit
 */
export function forecastBreach(mean: readonly number[], rolled: RollingOrigins, input: ForecastInput): BreachForecast | null {
  const limit = input.limit;
  if (!limit || (limit.above === undefined && limit.below === undefined)) return null;
  const paths = rolled.origins.map((origin) => errorPath(origin, mean.length));
  const firsts = paths.map((path) => firstBreach(mean, path, limit));
  const values = fillGaps(input.values);
  const record = pastRecord(rolled, values, limit);
  const parts = { conformal: shareOf(firsts), past: pastShare(values, mean.length, limit) };
  const crossings = firsts.map((step) => (step === null ? Number.POSITIVE_INFINITY : step)).sort((a, b) => a - b);
  const secondsAt = (share: number): number | null => {
    const step = crossings[Math.ceil(share * crossings.length) - 1] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(step) ? step * input.stepSeconds : null;
  };
  return {
    breach: {
      probability: blend(parts, record.weight),
      seconds: { median: secondsAt(0.5), low: secondsAt(0.1), high: secondsAt(0.9) },
    },
    brier: record.brier,
  };
}

interface Parts {
  readonly conformal: number;
  readonly past: number | null;
}

const blend = (parts: Parts, weight: number): number =>
  parts.past === null ? parts.conformal : weight * parts.conformal + (1 - weight) * parts.past;

/** An origin's errors for `steps` steps: gaps filled, and beyond the tested steps growing in proportion to the step. */
function errorPath(origin: Origin, steps: number): number[] {
  const known = fillGaps(origin.errors);
  const last = known.length - 1;
  return Array.from({ length: steps }, (_, step) =>
    step <= last ? (known[step] as number) : ((known[last] as number) * (step + 1)) / (last + 1),
  );
}

/** The first step (from 1) at which forecast plus error passes the limit; null where it never does. */
function firstBreach(forecast: readonly number[], path: readonly number[], limit: Limit): number | null {
  const step = forecast.findIndex((value, i) => isOver(value + (path[i] ?? 0), limit));
  return step < 0 ? null : step + 1;
}

const isOver = (value: number, limit: Limit): boolean =>
  (limit.above !== undefined && value > limit.above) || (limit.below !== undefined && value < limit.below);

const shareOf = (firsts: readonly (number | null)[]): number => (firsts.filter((step) => step !== null).length + 0.5) / (firsts.length + 1);

/** Share of the past windows of `steps` values that passed the limit; null where there is no such window. */
function pastShare(values: readonly number[], steps: number, limit: Limit): number | null {
  if (values.length < steps) return null;
  let lastOver = -1;
  let over = 0;
  for (let i = 0; i < values.length; i++) {
    if (isOver(values[i] as number, limit)) lastOver = i;
    if (i >= steps - 1 && lastOver > i - steps) over++;
  }
  return (over + 0.5) / (values.length - steps + 2);
}

/** What both parts would have said at the past origins, against what happened. */
function pastRecord(rolled: RollingOrigins, values: readonly number[], limit: Limit): { weight: number; brier: number | null } {
  const rows: { parts: Parts; happened: number }[] = [];
  for (const origin of rolled.origins) {
    const others = rolled.origins.filter((other) => Math.abs(other.at - origin.at) >= rolled.steps);
    if (others.length < OTHERS_MIN) continue;
    const firsts = others.map((other) => firstBreach(origin.forecast, errorPath(other, rolled.steps), limit));
    const parts = { conformal: shareOf(firsts), past: pastShare(values.slice(0, origin.at), rolled.steps, limit) };
    const future = values.slice(origin.at, origin.at + rolled.steps);
    rows.push({ parts, happened: future.some((value) => isOver(value, limit)) ? 1 : 0 });
  }
  if (rows.length === 0) return { weight: 1, brier: null };
  const score = (pick: (parts: Parts) => number): number =>
    rows.reduce((sum, row) => sum + (pick(row.parts) - row.happened) ** 2, 0) / rows.length;
  const inverse = (brier: number): number => 1 / Math.max(BRIER_FLOOR, brier) ** 2;
  const conformal = inverse(score((parts) => parts.conformal));
  const past = inverse(score((parts) => parts.past ?? parts.conformal));
  const weight = conformal / (conformal + past);
  return { weight, brier: score((parts) => blend(parts, weight)) };
}
