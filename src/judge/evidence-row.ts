import type { Kpi } from '../kpi/kpi.js';
import type { CountEvidence } from './count-evidence.js';
import type { TrendLook } from './trend-look.js';

/** log10 e-values of one look, by KPI and test, for the chart of evidence over time. */
export function evidenceRow(
  trends: readonly { readonly kpi: Kpi; readonly look: TrendLook | null }[],
  counts: readonly { readonly kpi: Kpi; readonly evidence: CountEvidence }[],
): Record<string, number> {
  const row: Record<string, number> = {};
  const put = (name: string, logE: number): void => {
    row[name] = Number((Math.max(logE, -700) / Math.LN10).toFixed(3));
  };
  for (const { kpi, look } of trends) {
    if (!look || look.routes.length === 0) continue;
    put(`${kpi.name}:warn`, look.joined.logE.warn);
    put(`${kpi.name}:exceedance`, look.joined.logE.fail);
    put(`${kpi.name}:blocks`, look.joined.logBF.fail + Math.LN2);
    put(`${kpi.name}:proof`, Math.min(...look.proof.map((proof) => Math.min(proof.whole, proof.half))));
  }
  for (const { kpi, evidence } of counts) if (evidence.all.pairs > 0) put(`${kpi.name}:mcnemar`, evidence.logE());
  return row;
}
