import type { Kpi } from '../kpi/kpi.js';
import { eValueOf, pValueOf, rounded } from './figures.js';
import { outboundInterval } from './outbound-test.js';
import type { JudgeSpec } from './spec.js';
import type { StatementEvidence, StatementRow } from './statement-evidence.js';
import { bare } from './validity.js';
import type { Finding } from './verdict.js';

/** That a statement is called more often. */
export interface StatementAlarm {
  readonly logE: number;
  readonly tier: 'fail' | 'roll-back';
  readonly firstAlarmAt: number | null;
}

/** The calls of one statement, or of all together, a request. */
export function moreCalls(row: StatementRow, alarm: StatementAlarm, evidence: StatementEvidence, kpi: Kpi, spec: JudgeSpec): Finding {
  const { calls } = row.calls;
  const control = evidence.hasBaseline && calls.baseline > calls.primary ? 'baseline' : 'primary';
  const interval = outboundInterval(row.calls, control, evidence.stepsOf(row.source), spec.confidenceLevel);
  const test = { name: 'calls', eValue: eValueOf(alarm.logE) };
  return {
    ...bare('regression', 'fail', evidence.requests),
    kpi: kpi.name,
    tier: alarm.tier,
    method: 'calls-e-bh-statements',
    tests: [test],
    effect: {
      ratio: rounded((calls.shadow + 0.5) / (calls[control] + 0.5)),
      low: Number.isFinite(interval.low) && calls[control] > 0 ? rounded(interval.low) : null,
      high: Number.isFinite(interval.high) ? rounded(interval.high) : null,
      level: spec.confidenceLevel,
      difference: calls.shadow - calls[control],
    },
    eValue: test.eValue,
    pValue: pValueOf(alarm.logE),
    alpha: alarm.tier === 'roll-back' ? spec.countRollbackAlpha : spec.alpha,
    firstAlarmAt: alarm.firstAlarmAt,
    facts: factsOf(row, evidence, 'more'),
    critical: kpi.critical,
  };
}

/** A statement that takes longer; what the series of its times showed. */
export function slowerStatement(row: StatementRow, found: Finding, evidence: StatementEvidence, kpi: Kpi): Finding {
  return { ...found, kpi: kpi.name, facts: { ...found.facts, ...factsOf(row, evidence, 'slower') } };
}

/** A statement that only the shadow has, while all together are called no more than before. */
export function newStatement(row: StatementRow, evidence: StatementEvidence, kpi: Kpi): Finding {
  return {
    ...bare('note', 'pass', evidence.requests),
    kpi: kpi.name,
    method: 'counted',
    facts: factsOf(row, evidence, 'new'),
  };
}

export function quietStatements(evidence: StatementEvidence, kpi: Kpi): Finding {
  const totals = [...evidence.totals.values()];
  const sum = (arm: 'primary' | 'shadow'): number => totals.reduce((total, { calls }) => total + calls.calls[arm], 0);
  return {
    ...bare(totals.length === 0 ? 'no-data' : 'no-change', 'pass', evidence.requests),
    kpi: kpi.name,
    method: 'calls-e-bh-statements',
    facts: { statements: evidence.rows.size, primaryCalls: sum('primary'), shadowCalls: sum('shadow') },
    critical: kpi.critical,
  };
}

function factsOf(
  { text, source, calls: { calls }, timeMs, rows }: StatementRow,
  evidence: StatementEvidence,
  how: string,
): NonNullable<Finding['facts']> {
  const mean = (arm: 'primary' | 'shadow'): number | null => (calls[arm] > 0 ? rounded(timeMs[arm] / calls[arm]) : null);
  return {
    statement: text === '' ? `all statements of ${source}` : text,
    source,
    how,
    primaryCalls: calls.primary,
    shadowCalls: calls.shadow,
    ...(evidence.hasBaseline ? { baselineCalls: calls.baseline } : {}),
    primaryMs: mean('primary'),
    shadowMs: mean('shadow'),
    primaryRows: rows.primary,
    shadowRows: rows.shadow,
    requests: evidence.requests,
  };
}
