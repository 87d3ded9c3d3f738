import type { Divergence } from '../diff/difference.js';
import type { Report } from './report.js';

/** Differing paths as a reader wants them. */
export interface RankedDivergences {
  /** those a finding speaks of */
  readonly accused: readonly Divergence[];
  /** seen on the shadow only, too seldom to accuse it */
  readonly open: readonly Divergence[];
  /** paths that differ between two copies of the same code too, on this route or another: times, counters, random names */
  readonly noise: readonly Divergence[];
}

export function rankDivergences({ divergences, verdict }: Report): RankedDivergences {
  const key = (route: string | undefined, path: unknown): string => `${route}\n${String(path)}`;
  const spokenOf = new Set(
    verdict.findings.flatMap(({ route, facts }) => (facts?.['path'] === undefined ? [] : [key(route, facts['path'])])),
  );
  const isAccused = (row: Divergence): boolean => spokenOf.has(key(row.route, row.path));
  // A time or a counter differs on every route; on a rare one it may not have met the baseline yet.
  const noisy = new Set(divergences.filter((row) => row.baselineOnly > 0).map((row) => row.path));
  return {
    accused: divergences.filter(isAccused),
    open: divergences.filter((row) => !isAccused(row) && !noisy.has(row.path)),
    noise: divergences.filter((row) => !isAccused(row) && noisy.has(row.path)),
  };
}
