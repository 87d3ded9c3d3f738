import { logMcNemarE } from '../stats/log-mc-nemar-e.js';
import { ratioOf } from '../stats/latency-grid.js';
import type { RouteEvidence } from './route-evidence.js';
import type { JudgeSpec } from './spec.js';
import type { TrendEvidence } from './trend-evidence.js';
import type { Effect } from './verdict.js';

/** Shifts searched: ratios from 1/50 to 50. */
const SPAN = 1_567;

/**
 * For every quantile of the spec the ratio shadow / primary, of one route or of all, with the confidence sequence of verdict.md 2: the ratios at which
 * neither side's evidence reaches 2 / alpha. Bounds are null where the data do not close the interval within 1/50 to 50.
 */
export function quantileEffects(evidence: TrendEvidence, spec: JudgeSpec, route?: RouteEvidence): Effect[] {
  const quantiles = spec.quantiles;
  const sums = discordantsByShift(
    evidence,
    quantiles.map((_, level) => level),
    route,
  );
  return quantiles.map((quantile, level) => effectOf(sums[level] as ByShift, quantile, spec));
}

/** Discordant counts for the shifts from -SPAN to SPAN. */
interface ByShift {
  readonly b: Float64Array;
  readonly c: Float64Array;
}

function effectOf(sums: ByShift, quantile: number, spec: JudgeSpec): Effect {
  const bar = Math.log(2 / (1 - spec.confidenceLevel));
  const b = (shift: number): number => sums.b[shift + SPAN] as number;
  const c = (shift: number): number => sums.c[shift + SPAN] as number;
  const ratio = firstShift((shift) => b(shift) <= c(shift));
  const low = firstShift((shift) => logMcNemarE(b(shift), c(shift)) < bar);
  const high = firstShift((shift) => logMcNemarE(c(shift), b(shift)) >= bar);
  return {
    ratio: ratioOf(ratio ?? SPAN),
    low: low === null || low === -SPAN ? null : ratioOf(low - 1),
    high: high === null ? null : ratioOf(high),
    level: spec.confidenceLevel,
    quantile,
  };
}

/** b falls and c rises with the shift, so each condition holds from one shift on: found by bisection. */
function firstShift(holds: (shift: number) => boolean): number | null {
  if (!holds(SPAN)) return null;
  let low = -SPAN - 1;
  let high = SPAN;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle >= -SPAN && !holds(middle)) low = middle;
    else if (middle < -SPAN) low = middle;
    else high = middle;
  }
  return high;
}

/** Discordant counts at these quantiles for every shift, of one route or summed over all (each pair against its own route's threshold). */
function discordantsByShift(evidence: TrendEvidence, levels: readonly number[], only?: RouteEvidence): ByShift[] {
  const size = 2 * SPAN + 1;
  const sums = levels.map(() => ({ b: new Float64Array(size), c: new Float64Array(size) }));
  for (const route of only ? [only] : evidence.tables()) {
    if (!route.table) continue;
    const reader = evidence.reader.load(route.table);
    levels.forEach((level, i) => {
      const { b, c } = sums[i] as ByShift;
      reader.addShifts(level, -SPAN, b, c);
    });
  }
  return sums;
}
