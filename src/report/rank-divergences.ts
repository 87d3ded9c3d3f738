import type { Divergence } from '../diff/difference.js';
import type { Report } from './report.js';

/** Differing paths as a reader wants them. */
export interface RankedDivergences {
  /** those a finding speaks of */
  readonly accused: readonly Divergence[];
  /** seen on the shadow only, too seldom to accuse it */
  readonly open: readonly Divergence[];
  /** differing between two copies of the same code too: times, counters, random names */
  readonly noise: readonly Divergence[];
}

export function rankDivergences({ divergences, verdict }: Report): RankedDivergences {
  const key = (route: string | undefined, path: unknown): string => `${route}\n${String(path)}`;
  const spokenOf = new Set(
    verdict.findings.flatMap(({ route, facts }) => (facts?.['path'] === undefined ? [] : [key(route, facts['path'])])),
  );
  const isAccused = (row: Divergence): boolean => spokenOf.has(key(row.route, row.path));
  return {
    accused: divergences.filter(isAccused),
    open: divergences.filter((row) => !isAccused(row) && row.baselineOnly === 0),
    noise: divergences.filter((row) => !isAccused(row) && row.baselineOnly > 0),
  };
}
