import type { Kpi } from '../kpi/kpi.js';
import type { DivergenceEvidence, PathEvidence } from './divergence-evidence.js';
import { eValueOf, pValueOf, rounded } from './figures.js';
import type { JudgeSpec } from './spec.js';
import type { Finding } from './verdict.js';

/** Paths shown as findings of their own; the rest are counted in the last one's facts and listed in the report. */
const SHOWN = 25;

/** One finding for each accused path, or one that says nothing differs or was compared; none where nobody needs it. */
export function divergenceFindings(evidence: DivergenceEvidence, kpis: readonly Kpi[], spec: JudgeSpec): Finding[] {
  const kpi = kpis.find((candidate) => candidate.kind === 'divergence');
  if (!kpi || (evidence.compared === 0 && !kpi.critical && !kpi.required)) return [];
  const accused = evidence.accused(spec.alpha);
  if (accused.length === 0) return [finding(kpi, null, evidence, 0, spec)];
  return accused.slice(0, SHOWN).map((row) => finding(kpi, row, evidence, accused.length, spec));
}

function finding(kpi: Kpi, row: PathEvidence | null, evidence: DivergenceEvidence, accused: number, spec: JudgeSpec): Finding {
  const tooFew = row === null && evidence.compared < kpi.minimumSample;
  const divergence = row?.divergence;
  return {
    code: row ? 'divergence' : evidence.compared === 0 ? 'no-data' : tooFew ? 'not-enough' : 'no-change',
    kpi: kpi.name,
    ...(divergence ? { route: divergence.route } : {}),
    outcome: row ? 'fail' : tooFew && (kpi.critical || kpi.required) ? 'inconclusive' : 'pass',
    tier: !row ? 'none' : row.logE >= -Math.log(spec.countRollbackAlpha) ? 'roll-back' : 'fail',
    method: 'mcnemar-e-bh',
    tests: row ? [{ name: 'mcnemar', eValue: eValueOf(row.logE) }] : [],
    effect: null,
    eValue: row ? eValueOf(row.logE) : null,
    pValue: row ? pValueOf(row.logE) : null,
    alpha: null,
    n: { control: divergence?.compared ?? evidence.compared, experiment: divergence?.compared ?? evidence.compared },
    firstAlarmAt: null,
    stillNeeded: tooFew && evidence.compared > 0 ? { pairs: kpi.minimumSample - evidence.compared, minutes: 0 } : null,
    facts: divergence
      ? {
          path: divergence.path,
          kind: divergence.kind,
          shadowOnly: divergence.shadowOnly,
          baselineOnly: divergence.baselineOnly,
          both: divergence.both,
          share: rounded(divergence.shadowOnly / Math.max(1, divergence.compared)),
          samplePrimary: divergence.sample?.primary ?? null,
          sampleShadow: divergence.sample?.shadow ?? null,
          withBaseline: evidence.withBaseline,
          noise: row?.noise ?? 'none',
          accusedPaths: accused,
        }
      : { compared: evidence.compared, withBaseline: evidence.withBaseline },
    critical: kpi.critical,
  };
}
