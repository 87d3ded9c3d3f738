import type { Arm } from '../environment/environment.js';
import type { Outcome } from '../core/outcome.js';
import type { Kpi } from '../kpi/kpi.js';
import type { RunShape, TrialEvidence } from './evidence.js';
import { rounded } from './figures.js';
import type { Noise } from './noise.js';
import type { JudgeSpec } from './spec.js';
import { statusClass } from './trial-side.js';
import type { Finding, FindingCode, Tier } from './verdict.js';

interface RouteRepresentation {
  compared: number;
  otherClass: number;
}

/** Is the traffic like the traffic it was recorded from? (verdict.md 6, *unrepresentative*) Memory: two numbers a route. */
export class Representation {
  private readonly routes = new Map<string, RouteRepresentation>();
  private trials = 0;
  private refusedWithoutRecord = 0;

  add(trial: TrialEvidence): void {
    this.trials++;
    const status = trial.primary.status;
    if (trial.recordedStatus === undefined) {
      if (status === 401 || status === 403 || status === 404) this.refusedWithoutRecord++;
      return;
    }
    let row = this.routes.get(trial.route);
    if (!row) {
      row = { compared: 0, otherClass: 0 };
      this.routes.set(trial.route, row);
    }
    row.compared++;
    if (sameClass(trial.recordedStatus) !== sameClass(status)) row.otherClass++;
  }

  /** Findings that allow at most inconclusive. */
  findings(spec: JudgeSpec): Finding[] {
    const found: Finding[] = [];
    for (const [route, row] of this.routes) {
      const share = row.otherClass / row.compared;
      // Fewer than 20 comparisons cannot show a share of 5 %.
      if (row.compared < 20 || share <= spec.unrepresentativeRoute) continue;
      found.push({
        ...bare('unrepresentative', 'inconclusive', row.compared),
        route,
        facts: { reason: 'status-differs-from-recording', share: rounded(share), allowed: spec.unrepresentativeRoute },
      });
    }
    const share = this.trials === 0 ? 0 : this.refusedWithoutRecord / this.trials;
    if (share > spec.unrepresentativeStatus) {
      found.push({
        ...bare('unrepresentative', 'inconclusive', this.trials),
        facts: { reason: 'refused-without-recorded-response', share: rounded(share), allowed: spec.unrepresentativeStatus },
      });
    }
    return found;
  }
}

/** Class of a status; 304 answers a conditional request and counts as success. */
function sameClass(status: number | null | undefined): number {
  return status === 304 ? 2 : statusClass(status);
}

/** What happened to the run itself: lost arms, failed sources, a late generator, orphans. */
export function runFindings(run: RunShape, orphans: number, pairs: number, spec: JudgeSpec): Finding[] {
  const found: Finding[] = [];
  for (const [arm, state] of Object.entries(run.arms) as [Arm, string][]) {
    if (state === 'alive') continue;
    // Lost together with the primary it was not the change: whatever killed both is nobody's regression.
    const shadow = arm === 'shadow' && (run.arms.primary ?? 'alive') === 'alive';
    const code: FindingCode = state === 'never-ready' ? 'never-ready' : 'arm-died';
    const tier: Tier = shadow ? 'roll-back' : 'none';
    found.push({
      ...bare(code, shadow ? 'fail' : 'error', pairs),
      tier,
      kpi: 'availability',
      firstAlarmAt: run.armsLostAt?.[arm] ?? null,
      facts: { arm, state },
      critical: true,
    });
  }
  for (const [source, message] of Object.entries(run.failedSources ?? {})) {
    found.push({ ...bare('source-failed', 'error', pairs), facts: { source, message } });
  }
  if (run.generatorLate) found.push(bare('generator-late', 'error', pairs));
  const total = pairs + orphans;
  if (total > 0 && orphans / total > spec.orphanShare) {
    found.push({ ...bare('orphans', 'error', pairs), facts: { orphans, share: rounded(orphans / total), allowed: spec.orphanShare } });
  }
  return found;
}

/** Above `tooNoisy` two copies of the same code differ too much for a verdict on this environment. */
export function noiseFindings(noise: Noise | null, spec: JudgeSpec): Finding[] {
  if (!noise || noise.tau <= spec.tooNoisy) return [];
  return [
    {
      ...bare('too-noisy', 'inconclusive', noise.blocks),
      facts: { tau: rounded(noise.tau), allowed: spec.tooNoisy, offset: rounded(noise.offset) },
    },
  ];
}

/** Without one KPI that could be judged there was no measurement, however little each of them matters: no data is never a pass (verdict.md 1). */
export function nothingJudged(findings: readonly Finding[], kpis: readonly Kpi[]): Finding[] {
  const names = new Set(kpis.map(({ name }) => name));
  const ofKpis = findings.filter(({ kpi }) => names.has(kpi));
  const isSilent = ({ code, method }: Finding): boolean => code === 'no-data' || method === 'one-side-missing';
  return ofKpis.length > 0 && ofKpis.every(isSilent) ? [bare('no-data', 'inconclusive', 0)] : [];
}

/** A finding about the run rather than about a KPI's numbers. */
export function bare(code: FindingCode, outcome: Outcome, n: number): Finding {
  return {
    code,
    kpi: 'run',
    outcome,
    tier: 'none',
    method: 'validity',
    tests: [],
    effect: null,
    eValue: null,
    pValue: null,
    alpha: null,
    n: { control: n, experiment: n },
    firstAlarmAt: null,
    stillNeeded: null,
  };
}
