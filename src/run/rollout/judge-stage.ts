import { type Outcome, worst } from '../../core/outcome.js';
import type { ForecastSpec } from '../../forecast/spec.js';
import { capped } from '../../judge/cap-findings.js';
import { countedFinding } from '../../judge/counted-finding.js';
import { histogramFinding } from '../../judge/histogram-finding.js';
import { gradeOf, tierOf } from '../../judge/score.js';
import { seriesFindings } from '../../judge/series-findings.js';
import type { JudgeSpec } from '../../judge/spec.js';
import { bare } from '../../judge/validity.js';
import type { Finding, Tier } from '../../judge/verdict.js';
import type { Kpi } from '../../kpi/kpi.js';
import { type CarriedEvidence, joinedEvidence, levelsLeft } from '../../rollout/carried-evidence.js';
import type { StageEvidence } from './stage-evidence.js';

/** What the policy decides on. */
export interface StageVerdict {
  readonly outcome: Outcome;
  readonly tier: Tier;
  readonly grade?: 'proven' | 'no-regression-found' | undefined;
  readonly findings: readonly Finding[];
  /** KPI -> e-value of this stage alone */
  readonly present: Readonly<Record<string, number>>;
}

export interface JudgedBy {
  readonly kpis: readonly Kpi[];
  readonly judge: JudgeSpec;
  readonly forecast: ForecastSpec;
  /** stages of the whole rollout, the watch at the end among them */
  readonly stages: number;
  /** findings of forecasts that stand at this look */
  readonly extra: readonly Finding[];
}

/**
 * The verdict on real users of both versions since the step began. They are different users under a different load, so times, CPU and memory can accuse the new
 * version and never clear it; what can clear it are events among requests: errors, and counts and ratios of one's own.
 */
export function judgeStage(evidence: StageEvidence, carried: CarriedEvidence, { kpis, judge, stages, extra }: JudgedBy): StageVerdict {
  const judged = kpis.flatMap((kpi) => {
    const finished = carried.finished[kpi.name] ?? [];
    const own = findingOf(kpi, evidence, levelsLeft(judge, finished, stages));
    return own === null ? [] : [{ kpi, finished, finding: capped(own, kpis) }];
  });
  const present = Object.fromEntries(judged.map(({ kpi, finding }) => [kpi.name, finding.eValue ?? 1]));
  const told = judged.map(({ finding, finished }) => overAllStages(finding, finished, stages));
  const failed = Object.entries(evidence.failedSources).map(([source, message]) => sourceFailed(source, message));
  const findings = [...told, ...failed, ...extra.map((finding) => capped(finding, kpis))];
  const cleared = judged.some(({ kpi, finding }) => mayClear(kpi) && finding.outcome === 'pass' && isMeasured(finding));
  const complete = cleared ? findings : [...findings, bare('no-data', 'inconclusive', 0)];
  const outcome = worst(complete.map((finding) => finding.outcome));
  return { outcome, tier: tierOf(complete, outcome), grade: gradeOf(complete, outcome), findings: complete, present };
}

function findingOf(kpi: Kpi, { errors, latency, series }: StageEvidence, spec: JudgeSpec): Finding | null {
  const collected = series.find((pair) => pair.kpi === kpi.name);
  if (collected) {
    const own = seriesFindings([collected], [mayClear(kpi) ? kpi : optional(kpi)], spec)[0];
    if (own) return mayClear(kpi) ? own : withoutParity(own);
  }
  if (kpi.name === 'errors' && errors) return countedFinding(errors, kpi, spec);
  if (kpi.name === 'latency' && latency) return withoutParity(histogramFinding(latency, { ...optional(kpi), kind: 'histogram' }, spec));
  return null;
}

/** What cannot clear the new version must not be waited for either. */
const optional = (kpi: Kpi): Kpi => ({ ...kpi, critical: false, required: false });

const mayClear = ({ kind }: Kpi): boolean => kind === 'count' || kind === 'ratio';

const isMeasured = ({ code, method, n }: Finding): boolean =>
  code !== 'no-data' && code !== 'not-enough' && method !== 'one-side-missing' && n.control > 0 && n.experiment > 0;

/** The users of the two versions do not load them alike: a pass is only a note. */
function withoutParity(finding: Finding): Finding {
  if (finding.outcome !== 'pass' || finding.code === 'no-data' || finding.code === 'not-enough') return finding;
  return { ...finding, code: 'note', facts: { ...finding.facts, reason: 'no-load-parity' } };
}

function overAllStages(finding: Finding, finished: readonly number[], stages: number): Finding {
  if (finding.eValue === null || finished.length === 0) return finding;
  return {
    ...finding,
    facts: { ...finding.facts, evidenceOfRollout: Number(joinedEvidence(finding.eValue, finished, stages).toPrecision(4)) },
  };
}

function sourceFailed(source: string, message: string): Finding {
  return { ...bare('source-failed', 'error', 0), facts: { source, message } };
}
