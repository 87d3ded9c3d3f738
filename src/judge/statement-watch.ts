import type { Kpi } from '../kpi/kpi.js';
import { eBenjaminiHochberg } from '../stats/e-benjamini-hochberg.js';
import { inOrder } from './figures.js';
import { seriesFinding } from './series-finding.js';
import type { JudgeSpec } from './spec.js';
import { StatementEvidence, type StatementRow } from './statement-evidence.js';
import { testCalls } from './statement-test.js';
import { moreCalls, newStatement, quietStatements, slowerStatement, type StatementAlarm } from './statement-finding.js';
import type { Finding } from './verdict.js';

/** Statements whose time is compared: those that take most of it. */
const MOST_TIMED = 20;
/** Findings of a kind. */
const SHOWN = 10;
/** What a source's statements together are kept under. */
const totalKey = (source: string): string => `total ${source}`;

/**
 * Judges what the arms' databases do: whether the shadow calls more, all statements together or one of them, and whether a statement takes longer. A statement
 * that only the shadow has is no fault by itself (a change may word it anew); it is one where the calls of all together rise with it.
 */
export class StatementWatch {
  readonly evidence = new StatementEvidence();
  private readonly kpi: Kpi;
  private readonly spec: JudgeSpec;
  private readonly standing = new Map<string, StatementAlarm>();
  private readonly slower = new Map<number, Finding>();

  constructor(kpi: Kpi, spec: JudgeSpec) {
    this.kpi = kpi;
    this.spec = spec;
  }

  /** One interim analysis: what stood at any look stands. */
  look(at: number): readonly Finding[] {
    for (const [source, total] of this.evidence.totals) this.note(totalKey(source), [total], at);
    this.note(null, [...this.evidence.rows.values()], at);
    for (const row of this.timed()) {
      const found = this.timeFinding(row);
      const known = this.slower.get(row.id);
      if (found && (!known || RANK.indexOf(found.tier) >= RANK.indexOf(known.tier)))
        this.slower.set(row.id, { ...found, firstAlarmAt: known?.firstAlarmAt ?? at });
    }
    return this.findings();
  }

  findings(): Finding[] {
    const { evidence, kpi, spec } = this;
    const rows = [...evidence.rows.values()].sort((a, b) => inOrder(a.text, b.text) || a.id - b.id);
    const accused = rows.flatMap((row) => {
      const alarm = this.standing.get(String(row.id));
      return alarm ? [{ row, alarm }] : [];
    });
    const isNew = ({ calls: { calls } }: StatementRow): boolean => calls.primary === 0 && calls.baseline === 0;
    const totals = [...evidence.totals].flatMap(([source, row]) => {
      const alarm = this.standing.get(totalKey(source));
      return alarm ? [{ source, row, alarm }] : [];
    });
    const rises = (source: string): boolean => totals.some((total) => total.source === source);
    const byStrength = accused.sort((a, b) => b.alarm.logE - a.alarm.logE);
    const more = byStrength.filter(({ row }) => !isNew(row) || rises(row.source)).slice(0, SHOWN);
    const fresh = byStrength.filter(({ row }) => isNew(row) && !rises(row.source)).slice(0, SHOWN);
    const unnamed = totals.filter(({ source }) => !more.some(({ row }) => row.source === source));
    const found = [
      ...more.map(({ row, alarm }) => moreCalls(row, alarm, evidence, kpi, spec)),
      ...unnamed.map(({ row, alarm }) => moreCalls(row, alarm, evidence, kpi, spec)),
      ...[...this.slower.values()].slice(0, SHOWN),
    ];
    return [
      ...found,
      ...(found.length === 0 ? [quietStatements(evidence, kpi)] : []),
      ...fresh.map(({ row }) => newStatement(row, evidence, kpi)),
    ];
  }

  /** By e-BH over the rows; those above the floor of calls a request. */
  private note(name: string | null, rows: readonly StatementRow[], at: number): void {
    const tests = rows.map((row) => testCalls(row, this.evidence, this.kpi.margin, this.spec));
    const rolledBack = new Set(eBenjaminiHochberg(tests, this.spec.countRollbackAlpha));
    for (const index of eBenjaminiHochberg(tests, this.spec.alpha)) {
      const row = rows[index] as StatementRow;
      const { calls } = row.calls;
      const control = this.evidence.hasBaseline ? Math.max(calls.primary, calls.baseline) : calls.primary;
      if ((calls.shadow - control) / Math.max(1, this.evidence.requests) < this.kpi.absoluteMargin) continue;
      const key = name ?? String(row.id);
      const known = this.standing.get(key);
      const logE = Math.max(tests[index] as number, known?.logE ?? Number.NEGATIVE_INFINITY);
      const tier = rolledBack.has(index) || known?.tier === 'roll-back' ? 'roll-back' : 'fail';
      this.standing.set(key, { logE, tier, firstAlarmAt: known?.firstAlarmAt ?? at });
    }
  }

  private timed(): StatementRow[] {
    const all = [...this.evidence.rows.values()].filter(({ timeMs }) => timeMs.shadow > 0 && timeMs.primary > 0);
    return all.sort((a, b) => b.timeMs.shadow - a.timeMs.shadow || a.id - b.id).slice(0, MOST_TIMED);
  }

  /** The mean time of its calls as a series; alpha is shared by all statements that are timed. */
  private timeFinding(row: StatementRow): Finding | null {
    const { spec, kpi, evidence } = this;
    const share = { ...spec, alpha: spec.alpha / MOST_TIMED, rollbackAlpha: spec.rollbackAlpha / MOST_TIMED };
    const { primary, shadow, baseline } = row.times;
    const pair = { kpi: kpi.name, stepSeconds: 1, control: primary, experiment: shadow, ...(evidence.hasBaseline ? { baseline } : {}) };
    const found = seriesFinding(pair, { ...kpi, kind: 'series', minimumSample: spec.seriesMinPoints }, share);
    return found.code === 'regression' ? slowerStatement(row, found, evidence, kpi) : null;
  }
}

const RANK: readonly Finding['tier'][] = ['none', 'warn', 'hold', 'fail', 'roll-back'];
