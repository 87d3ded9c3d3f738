import { worst } from '../core/outcome.js';
import type { Kpi } from '../kpi/kpi.js';
import type { Finding, Tier, Verdict } from './verdict.js';

const TIERS: readonly Tier[] = ['none', 'proven', 'no-regression-found', 'warn', 'forecast', 'hold', 'fail', 'roll-back'];

/** 100 x the weights of the KPIs that pass / the weights of the KPIs judged. It informs and decides nothing. */
export function scoreOf(findings: readonly Finding[], kpis: readonly Kpi[]): number {
  let passed = 0;
  let judged = 0;
  for (const kpi of kpis) {
    const own = findings.filter((finding) => finding.kpi === kpi.name);
    if (own.length === 0 || own.every((finding) => finding.code === 'no-data')) continue;
    judged += kpi.weight;
    if (worst(own.map((finding) => finding.outcome)) === 'pass') passed += kpi.weight;
  }
  return judged === 0 ? 0 : Number(((100 * passed) / judged).toFixed(1));
}

/** The strongest tier among the findings that share the verdict's outcome; what was accepted or only observed decided nothing. */
export function tierOf(findings: readonly Finding[], outcome: Verdict['outcome']): Tier {
  const deciding = findings.filter((finding) => finding.code !== 'accepted' && finding.facts?.['wouldHave'] === undefined);
  const tiers = deciding.filter((finding) => finding.outcome === outcome).map((finding) => TIERS.indexOf(finding.tier));
  return TIERS[Math.max(0, ...tiers)] as Tier;
}

/** A pass is `proven` only where every critical trend KPI was; else the weaker grade is said. */
export function gradeOf(findings: readonly Finding[], outcome: Verdict['outcome']): Verdict['grade'] {
  if (outcome !== 'pass') return undefined;
  if (findings.some((finding) => finding.tier === 'no-regression-found')) return 'no-regression-found';
  return findings.some((finding) => finding.tier === 'proven') ? 'proven' : undefined;
}
