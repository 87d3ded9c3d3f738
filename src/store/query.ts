import type { Point, Series, Window } from '../core/series.js';

/**
 * Puts series on one grid of steps, so that they can be compared point by point. The point of a step `[t, t + step)` stands at
 * its beginning, a multiple of the step, and is the mean of what was measured in it; null where nothing was.
 * @param window what the grid spans; where not given, from the first to the last point of all series
 */
export function align(series: readonly Series[], stepSeconds: number, window: Window | undefined = spanOf(series)): readonly Series[] {
  if (!(stepSeconds > 0)) throw new RangeError(`a step of ${stepSeconds} s`);
  if (!window) return series.map(({ key }) => ({ key, points: [] }));
  const first = Math.floor(window.from / stepSeconds);
  const steps = Math.max(0, Math.ceil(window.to / stepSeconds) - first);
  return series.map(({ key, points }) => ({ key, points: onGrid(points, stepSeconds, first, steps, window) }));
}

function onGrid(points: readonly Point[], stepSeconds: number, first: number, steps: number, window: Window): Point[] {
  const sums = new Float64Array(steps);
  const counts = new Uint32Array(steps);
  for (const [t, value] of points) {
    if (value === null || t < window.from || t >= window.to) continue;
    const step = Math.min(steps - 1, Math.floor(t / stepSeconds) - first);
    sums[step] = (sums[step] as number) + value;
    counts[step] = (counts[step] as number) + 1;
  }
  return Array.from(sums, (sum, step) => {
    const n = counts[step] as number;
    return [(first + step) * stepSeconds, n === 0 ? null : sum / n];
  });
}

/** Half-open around all points: it ends just after the last one. */
function spanOf(series: readonly Series[]): Window | undefined {
  let from = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { points } of series) {
    for (const [t] of points) {
      if (t < from) from = t;
      if (t > last) last = t;
    }
  }
  return from <= last ? { from, to: last + Math.max(Number.EPSILON, Math.abs(last) * 2 ** -50) } : undefined;
}

/**
 * A counter's increase a second between each measured point and the one before it, at the later one's time. A value lower than
 * the one before is a restart: the counter is taken to have begun again at zero, as Prometheus does. The first point and unmeasured
 * ones are null.
 * @param points in order of time
 */
export function rate(points: readonly Point[]): readonly Point[] {
  let before: readonly [number, number] | undefined;
  return points.map(([t, value]) => {
    const previous = before;
    if (value === null) return [t, null];
    before = [t, value];
    if (!previous || t <= previous[0]) return [t, null];
    const increase = value >= previous[1] ? value - previous[1] : value;
    return [t, increase / (t - previous[0])];
  });
}

/** The p-quantile (0-1) of the measured values, interpolated linearly between ranks (R's type 7); null where there is none. */
export function quantile(points: readonly Point[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile of ${p}`);
  const values = points.flatMap(([, value]) => (value === null ? [] : [value])).sort((a, b) => a - b);
  if (values.length === 0) return null;
  const rank = p * (values.length - 1);
  const low = values[Math.floor(rank)] as number;
  const high = values[Math.ceil(rank)] as number;
  return low === high ? low : low + (high - low) * (rank - Math.floor(rank));
}
