import type { Decision, Finding, Verdict } from '../judge/verdict.js';
import type { EnforceLevel } from '../kpi/kpi.js';
import type { Outcome } from '../core/outcome.js';
import type { Stage } from './stage.js';

/** What an exit code may be mapped to; the verdict itself never changes. */
export type Policy = 'fail' | 'hold' | 'pass';

export interface PolicySpec {
  readonly onInconclusive?: Policy | undefined;
  readonly onError?: Policy | undefined;
  readonly onNoData?: 'fail' | 'hold' | undefined;
}

type Judged = Pick<Verdict, 'outcome' | 'tier' | 'grade' | 'findings'>;

/** The table of verdict.md 1: what a verdict means at this stage. Inside a rollout only `proven` moves on and only a roll-back tier rolls back. */
export function decide(verdict: Judged, stage: Stage, enforce: EnforceLevel): Decision {
  const inRollout = stage.kind === 'rollout';
  if (verdict.outcome === 'pass') {
    if (!inRollout) return 'advance';
    if (verdict.grade === 'no-regression-found') return 'hold';
    return stage.step >= stage.steps ? 'promote' : 'advance';
  }
  if (!inRollout || enforce !== 'roll-back') return 'hold';
  const byForecast = stage.rollbackOnForecast && verdict.outcome !== 'error' && verdict.findings.some(isBreach);
  const byTier = verdict.outcome === 'fail' && verdict.tier === 'roll-back';
  return byTier || byForecast ? 'roll-back' : 'hold';
}

/** A forecast that stands and may roll back: neither observed nor accepted, nor of a KPI that only holds. */
function isBreach(finding: Finding): boolean {
  return finding.code === 'forecast-breach' && finding.outcome !== 'pass' && finding.facts?.['mayRollBack'] !== false;
}

/** Exit code of an outcome: 0 pass, 1 fail, 2 inconclusive, 69 could not measure. */
export const EXIT_OF: Readonly<Record<Outcome, number>> = { pass: 0, fail: 1, inconclusive: 2, error: 69 };
const EXIT_OF_POLICY: Readonly<Record<Policy, number>> = { fail: 1, hold: 2, pass: 0 };

/** Whether an inconclusive verdict is so because nothing was measured. */
export function isNoData(verdict: Judged): boolean {
  if (verdict.outcome !== 'inconclusive') return false;
  const reasons = verdict.findings.filter((finding) => finding.outcome === 'inconclusive');
  return reasons.every((finding) => finding.code === 'no-data');
}

/** The exit code after the policies and `enforce: observe`. The verdict is not touched. */
export function exitCodeOf(verdict: Judged, policies: PolicySpec, enforce: EnforceLevel): number {
  if (enforce === 'observe') return 0;
  if (verdict.outcome === 'error' && policies.onError) return EXIT_OF_POLICY[policies.onError];
  if (verdict.outcome === 'inconclusive') {
    if (isNoData(verdict)) return policies.onNoData ? EXIT_OF_POLICY[policies.onNoData] : EXIT_OF.inconclusive;
    if (policies.onInconclusive) return EXIT_OF_POLICY[policies.onInconclusive];
  }
  return EXIT_OF[verdict.outcome];
}
