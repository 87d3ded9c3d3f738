import { assessGrowth } from '../../forecast/growth.js';
import type { ForecastSpec } from '../../forecast/spec.js';
import { advanceWarnings, assessWarnings, startWarnings, type WarningState } from '../../forecast/warnings.js';
import type { SeriesPair } from '../../judge/evidence.js';
import { rounded } from '../../judge/figures.js';
import { bare } from '../../judge/validity.js';
import type { Finding } from '../../judge/verdict.js';
import { growthPoints } from '../forecast-watch.js';

/**
 * The risks of `forecast.risk` at one look of a rollout (verdict.md 7). The looks before are other processes', so their streaks are handed in.
 * @param streaks of `carried.warnings`; empty at the first look of a step
 */
export function forecastFindings(
  series: readonly SeriesPair[],
  spec: ForecastSpec,
  streaks: WarningState['streaks'],
): { readonly warnings: WarningState['streaks']; readonly findings: readonly Finding[] } {
  if (spec.risk.length === 0) return { warnings: [], findings: [] };
  const growths = spec.risk.map(({ kpi, above }) => {
    const pair = series.find((candidate) => candidate.kpi === kpi);
    const points = pair ? growthPoints(pair) : [];
    const last = points.at(-1);
    return last && above !== undefined ? assessGrowth({ points, limit: { above }, spec, currentValue: last.experiment }) : null;
  });
  const probabilities = growths.map((growth) => (growth === null || growth.reason === 'too-few-points' ? null : growth.probability));
  const before = streaks.length === spec.risk.length ? { streaks } : startWarnings(spec);
  const state = advanceWarnings(before, probabilities, spec);
  const { warned, hold } = assessWarnings(state, spec);
  const outcome = !hold ? 'pass' : spec.rollbackOnForecast ? 'fail' : 'inconclusive';
  const findings = spec.risk.flatMap(({ kpi, above }, index): Finding[] => {
    const growth = growths[index];
    if (!growth || !warned.includes(kpi)) return [];
    const facts = { probability: rounded(growth.probability), limit: above ?? null, per100kRequests: rounded(growth.per100kRequests) };
    const tier = hold ? 'forecast' : 'warn';
    return [{ ...bare(hold ? 'forecast-breach' : 'warning', outcome, growth.blocks), kpi, tier, method: 'growth-per-request', facts }];
  });
  return { warnings: state.streaks, findings };
}
