import { type Outcome, worst } from '../core/outcome.js';
import type { Kpi } from '../kpi/kpi.js';
import type { Finding } from './verdict.js';

/** A KPI under `enforce: observe` reports what it would have said and decides nothing; one under `hold` never rolls back. */
export function capped(finding: Finding, kpis: readonly Kpi[]): Finding {
  const level = kpis.find((kpi) => kpi.name === finding.kpi)?.enforce;
  if (level === 'observe' && finding.outcome !== 'pass')
    return { ...finding, outcome: 'pass', facts: { ...finding.facts, wouldHave: finding.outcome } };
  const rollsBack = finding.tier === 'roll-back' || finding.code === 'forecast-breach';
  if (level !== 'hold' || !rollsBack) return finding;
  return { ...finding, tier: finding.tier === 'roll-back' ? 'fail' : finding.tier, facts: { ...finding.facts, mayRollBack: false } };
}

/** Worst wins; without any finding there was no data, which is never a pass. */
export function overall(findings: readonly Finding[]): Outcome {
  const judged = findings.filter((finding) => finding.code !== 'no-data' || finding.outcome !== 'pass');
  if (judged.length === 0) return 'inconclusive';
  const measured = judged.some((finding) => finding.n.control > 0 && finding.n.experiment > 0);
  return worst([...judged.map((finding) => finding.outcome), measured ? 'pass' : 'inconclusive']);
}
