import type { Kpi } from '../kpi/kpi.js';
import { isEnforced } from './is-enforced.js';
import type { SeriesPair } from './evidence.js';
import { seriesFindings } from './series-findings.js';
import type { JudgeSpec } from './spec.js';
import type { Finding, Tier } from './verdict.js';

const RANK: readonly Tier[] = ['none', 'warn', 'hold', 'fail', 'roll-back'];

/** Remembers the strongest alarm of each series KPI: its test is anytime-valid, so an alarm at any look stands. */
export class SeriesStates {
  private readonly strongest = new Map<string, Finding>();
  private readonly rollBackLooks = new Map<string, number>();
  private readonly observed = new Set<string>();

  look(series: readonly SeriesPair[], kpis: readonly Kpi[], spec: JudgeSpec, at: number): void {
    for (const kpi of kpis) if (!isEnforced(kpi)) this.observed.add(kpi.name);
    for (const finding of seriesFindings(series, kpis, spec)) {
      if (finding.method === 'one-side-missing') continue; // a late scrape is not an alarm; it is judged at the end
      const known = this.strongest.get(finding.kpi);
      const rolledBack = finding.tier === 'roll-back';
      this.rollBackLooks.set(finding.kpi, rolledBack ? (this.rollBackLooks.get(finding.kpi) ?? 0) + 1 : 0);
      if (rank(finding) > 0 && rank(finding) > rank(known))
        this.strongest.set(finding.kpi, { ...finding, firstAlarmAt: known?.firstAlarmAt ?? at });
    }
  }

  /** The findings at the end, each KPI at the strongest tier it ever reached. */
  conclude(series: readonly SeriesPair[], kpis: readonly Kpi[], spec: JudgeSpec): Finding[] {
    return seriesFindings(series, kpis, spec).map((finding) => {
      const known = this.strongest.get(finding.kpi);
      if (!known || rank(known) < rank(finding)) return finding;
      // What was counted is said as it stands now, beside the effect; of a mean it is the one at the alarm.
      const facts = finding.facts?.['steps'] === undefined ? known.facts : finding.facts;
      return { ...known, effect: finding.effect ?? known.effect, n: finding.n, ...(facts ? { facts } : {}) };
    });
  }

  /** The roll-back tier stood at two successive looks. */
  get standsForRollBack(): boolean {
    return [...this.rollBackLooks].some(([kpi, looks]) => looks >= 2 && !this.observed.has(kpi));
  }

  get hasFailed(): boolean {
    return [...this.strongest.values()].some((finding) => finding.outcome === 'fail' && !this.observed.has(finding.kpi));
  }
}

function rank(finding: Finding | undefined): number {
  return finding ? Math.max(0, RANK.indexOf(finding.tier)) : -1;
}
