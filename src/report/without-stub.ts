import type { Point } from '../core/series.js';

/**
 * A series without its last point where that stands closer to the one before than half the usual step: a rate over such a rest of a
 * step, cut off by the end of the run, is 0 or twice what it was and would be drawn as a fall or a jump.
 */
export function withoutStub(points: readonly Point[]): readonly Point[] {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before || points.length < 4) return points;
  const steps = points.slice(1).map(([t], index) => t - (points[index]?.[0] ?? t));
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  return last[0] - before[0] < usual / 2 ? points.slice(0, -1) : points;
}
