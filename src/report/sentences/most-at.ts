import type { Finding } from '../../judge/verdict.js';
import { formatMsPair } from '../numbers.js';
import type { RouteRow } from '../report.js';
import { POOL } from './run.js';
import type { Words } from './words.js';

/** Fewer pairs than this say nothing about a route. */
const LEAST_PAIRS = 20;
/** A route that moved less is not where to begin. */
const LEAST_RATIO = 1.1;

/**
 * `; most at GET /books: p50 0.77 > 3.1 ms`: the route that moved most in what was measured, for a finding on the pool of rarer routes.
 * A pool is judged as one; a person needs a name to begin with. Empty for every other finding and where no route got slower.
 */
export function mostAt(finding: Finding, { routes = [] }: Words): string {
  if (finding.route !== POOL || finding.kpi !== 'latency' || finding.effect?.quantile === undefined) return '';
  const quantile = finding.effect.quantile < 0.9 ? 'p50' : finding.effect.quantile < 0.99 ? 'p95' : 'p99';
  const ratio = ({ primary, shadow }: RouteRow): number => (shadow[quantile] ?? 0) / (primary[quantile] || Number.POSITIVE_INFINITY);
  const worst = routes
    .filter((row) => row.pairs >= LEAST_PAIRS && row.route !== POOL && ratio(row) >= LEAST_RATIO)
    .sort((a, b) => ratio(b) - ratio(a) || b.pairs - a.pairs)[0];
  return worst === undefined
    ? ''
    : `; most at ${worst.route}: ${quantile} ${formatMsPair(worst.primary[quantile], worst.shadow[quantile])}`;
}
