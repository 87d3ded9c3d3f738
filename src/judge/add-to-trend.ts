import type { Kpi } from '../kpi/kpi.js';
import type { TrialEvidence } from './evidence.js';
import type { TrendEvidence } from './trend-evidence.js';
import { isMeasured, latencyOf } from './trial-side.js';

/** Where less is worse the arms change places, so that "exceeds" always means "worse". */
export function addToTrend(evidence: TrendEvidence, kpi: Kpi, trial: TrialEvidence): void {
  const scale = MS_PER_UNIT[kpi.unit] ?? 1;
  const primary = latencyOf(trial.primary) * scale;
  const shadow = latencyOf(trial.shadow) * scale;
  const baseline = isMeasured(trial.baseline) ? latencyOf(trial.baseline) * scale : undefined;
  const ownRouteOnly = trial.byQuota === true;
  if (kpi.direction === 'decrease') evidence.add(trial.at, trial.route, shadow, primary, undefined, ownRouteOnly);
  else evidence.add(trial.at, trial.route, primary, shadow, baseline, ownRouteOnly);
}

/** The grid counts milliseconds; a KPI in another unit is converted first, so that a change of unit changes nothing. */
const MS_PER_UNIT: Readonly<Record<string, number>> = { ms: 1, s: 1_000, us: 0.001, µs: 0.001, ns: 1e-6, min: 60_000 };
