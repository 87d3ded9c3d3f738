import type { Kpi } from '../kpi/kpi.js';
import { eBenjaminiHochberg } from '../stats/e-benjamini-hochberg.js';
import { LogEvidence, type LogRow } from './log-evidence.js';
import { type AccusedLogs, droppedLogs, earlyLogs, EXCEPTIONS, logFinding, quietLogs, SHOWN } from './log-finding.js';
import { excessOf, testLogs } from './log-test.js';
import type { JudgeSpec } from './spec.js';
import type { Finding } from './verdict.js';

/** The labels of the KPI `exceptions`. */
const SERIOUS: readonly string[] = ['exception', 'error', 'fatal'];

/** Judges what the arms write, each KPI over its own templates. Its tests are anytime-valid, so what stood at any look stands. */
export class LogWatch {
  readonly evidence = new LogEvidence();
  private readonly kpis: readonly Kpi[];
  private readonly spec: JudgeSpec;
  private readonly standing = new Map<number, AccusedLogs>();

  constructor(kpis: readonly Kpi[], spec: JudgeSpec) {
    this.kpis = kpis;
    this.spec = spec;
  }

  /** One interim analysis. */
  look(at: number): readonly Finding[] {
    for (const kpi of this.kpis)
      for (const accused of this.accusedNow(kpi)) {
        const known = this.standing.get(accused.id);
        const isStronger = !known || accused.logE > known.logE;
        this.standing.set(accused.id, { ...(isStronger ? accused : known), firstAlarmAt: known?.firstAlarmAt ?? at });
      }
    return this.findings();
  }

  /** The findings as of the last look. */
  findings(): Finding[] {
    return this.kpis.flatMap((kpi) => this.findingsOf(kpi));
  }

  private findingsOf(kpi: Kpi): Finding[] {
    const { evidence, spec } = this;
    const rows = this.rowsOf(kpi);
    const accused = rows.flatMap((row) => this.standing.get(row.id) ?? []).sort((a, b) => b.logE - a.logE || a.id - b.id);
    const found = accused
      .slice(0, SHOWN)
      .map((one) => logFinding(one, evidence.rows.get(one.id) as LogRow, evidence, kpi, spec, accused.length));
    const dropped = kpi === this.kpis[0] ? droppedLogs(evidence, kpi) : [];
    return [...found, ...(found.length === 0 ? [quietLogs(rows, evidence, kpi)] : []), ...earlyLogs(rows, evidence, kpi), ...dropped];
  }

  /** By e-BH over all templates of the KPI; then those above its floor. */
  private accusedNow(kpi: Kpi): AccusedLogs[] {
    const rows = this.rowsOf(kpi).filter(({ lines }) => lines.shadow + lines.primary + lines.baseline > 0);
    const tests = rows.map((row) => testLogs(row, this.evidence, kpi.margin));
    const rolledBack = new Set(eBenjaminiHochberg(tests, this.spec.countRollbackAlpha));
    return eBenjaminiHochberg(tests, this.spec.alpha).flatMap((index) => {
      const row = rows[index] as LogRow;
      const excess = excessOf(row, this.evidence);
      if (excess <= 0 || excess < kpi.absoluteMargin) return [];
      return [{ id: row.id, tier: rolledBack.has(index) ? 'roll-back' : 'fail', logE: tests[index] as number, firstAlarmAt: null }];
    });
  }

  private rowsOf({ name }: Kpi): LogRow[] {
    return [...this.evidence.rows.values()].filter(({ label }) => SERIOUS.includes(label) === (name === EXCEPTIONS));
  }
}
