import { logMcNemarE } from '../stats/log-mc-nemar-e.js';
import { ratioOf } from '../stats/latency-grid.js';
import type { DiscordantReader, Discordants } from '../stats/class-table.js';
import type { RouteEvidence } from './route-evidence.js';
import type { JudgeSpec } from './spec.js';
import type { TrendEvidence } from './trend-evidence.js';
import type { Effect } from './verdict.js';

/** Shifts searched: ratios from 1/50 to 50. */
const SPAN = 1_567;

/**
 * The ratio of one latency quantile, shadow / primary, with the confidence sequence of verdict.md 2: the ratios at which
 * neither side's evidence reaches 2 / alpha. Bounds are null where the data do not close the interval within 1/50 to 50.
 */
export function quantileEffect(evidence: TrendEvidence, level: number, spec: JudgeSpec, route?: RouteEvidence): Effect {
  const sums = discordantsByShift(evidence, level, route);
  const bar = Math.log(2 / (1 - spec.confidenceLevel));
  const at = (shift: number): Discordants => sums[shift + SPAN] as Discordants;
  const ratio = firstShift((shift) => at(shift).b <= at(shift).c);
  const low = firstShift((shift) => logMcNemarE(at(shift).b, at(shift).c) < bar);
  const high = firstShift((shift) => logMcNemarE(at(shift).c, at(shift).b) >= bar);
  return {
    ratio: ratioOf(ratio ?? SPAN),
    low: low === null || low === -SPAN ? null : ratioOf(low - 1),
    high: high === null ? null : ratioOf(high),
    level: spec.confidenceLevel,
    quantile: spec.quantiles[level] as number,
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

/** Discordant counts at one quantile for every shift, of one route or summed over all (each pair against its own route's threshold). */
function discordantsByShift(evidence: TrendEvidence, level: number, only?: RouteEvidence): Discordants[] {
  const sums = Array.from({ length: 2 * SPAN + 1 }, () => ({ b: 0, c: 0 }));
  for (const route of only ? [only] : evidence.tables()) {
    if (!route.table) continue;
    addRoute(sums, evidence.reader.load(route.table), level);
  }
  return sums;
}

function addRoute(sums: { b: number; c: number }[], reader: DiscordantReader, level: number): void {
  sums.forEach((sum, index) => {
    const { b, c } = reader.at(level, index - SPAN);
    sum.b += b;
    sum.c += c;
  });
}
