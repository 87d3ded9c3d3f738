import type { Kpi } from '../kpi/kpi.js';
import { rateRatioInterval } from '../stats/rate-ratio-interval.js';
import { eValueOf, inOrder, pValueOf, rounded } from './figures.js';
import type { LogEvidence, LogRow } from './log-evidence.js';
import { controlOf, isJoined, routeOf } from './log-test.js';
import type { JudgeSpec } from './spec.js';
import { bare } from './validity.js';
import type { Finding } from './verdict.js';

/** A template that the shadow writes more often. */
export interface AccusedLogs {
  readonly id: number;
  readonly tier: 'fail' | 'roll-back';
  readonly logE: number;
  readonly firstAlarmAt: number | null;
}

/** Templates shown as findings of their own, and of the start. */
export const SHOWN = 25;
const EARLY_SHOWN = 5;

/** Exceptions fail; other messages are for a person to see, unless the KPI is critical or required. */
export function logFinding(accused: AccusedLogs, row: LogRow, evidence: LogEvidence, kpi: Kpi, spec: JudgeSpec, total: number): Finding {
  const { tier, logE, firstAlarmAt } = accused;
  const decides = kpi.name === EXCEPTIONS || kpi.critical || kpi.required;
  const method = isJoined(row) ? 'mcnemar-e-bh-templates' : 'conditional-binomial-e-bh';
  const route = routeOf(row);
  const control = row.lines[controlOf(row, evidence)];
  const interval = rateRatioInterval(row.lines.shadow, control, 1, 1, 1 - spec.confidenceLevel);
  return {
    ...bare(decides ? 'regression' : 'warning', decides ? 'fail' : 'pass', evidence.requests),
    kpi: kpi.name,
    ...(route === undefined ? {} : { route }),
    tier: decides ? tier : 'warn',
    method,
    tests: [{ name: isJoined(row) ? 'mcnemar' : 'conditional-binomial', eValue: eValueOf(logE) }],
    effect: {
      ratio: rounded((row.lines.shadow + 0.5) / (control + 0.5)),
      low: Number.isFinite(interval.low) && control > 0 ? rounded(interval.low) : null,
      high: Number.isFinite(interval.high) ? rounded(interval.high) : null,
      level: spec.confidenceLevel,
      difference: row.lines.shadow - control,
    },
    eValue: eValueOf(logE),
    pValue: pValueOf(logE),
    alpha: tier === 'roll-back' ? spec.countRollbackAlpha : spec.alpha,
    firstAlarmAt,
    facts: { ...factsOf(row, evidence), accusedTemplates: total },
    critical: kpi.critical,
  };
}

/** The KPI of exceptions and of messages at the levels `error` and `fatal`; all other messages have another. */
export const EXCEPTIONS = 'exceptions';

function factsOf(row: LogRow, evidence: LogEvidence): NonNullable<Finding['facts']> {
  const { primary } = row.against;
  return {
    template: row.text,
    label: row.label,
    shadowLines: row.lines.shadow,
    primaryLines: row.lines.primary,
    ...(evidence.hasBaseline ? { baselineLines: row.lines.baseline } : {}),
    requests: evidence.requests,
    ...(isJoined(row) ? { trialsShadow: primary.shadowOnly, trialsPrimary: primary.controlOnly, trialsBoth: primary.both } : {}),
    samples: row.samples,
  };
}

/** No message is written more often. */
export function quietLogs(rows: readonly LogRow[], evidence: LogEvidence, kpi: Kpi): Finding {
  const sum = (arm: 'primary' | 'shadow'): number => rows.reduce((total, { lines }) => total + lines[arm], 0);
  return {
    ...bare('no-change', 'pass', evidence.requests),
    kpi: kpi.name,
    method: 'mcnemar-e-bh-templates',
    facts: { templates: rows.length, shadowLines: sum('shadow'), primaryLines: sum('primary') },
    critical: kpi.critical,
  };
}

/** What the shadow alone writes while it starts: said, compared with nothing. */
export function earlyLogs(rows: readonly LogRow[], evidence: LogEvidence, kpi: Kpi): Finding[] {
  return rows
    .filter(({ early, label }) => label !== 'info' && early.shadow > 0 && early.primary === 0 && early.baseline === 0)
    .sort((a, b) => b.early.shadow - a.early.shadow || inOrder(a.text, b.text))
    .slice(0, EARLY_SHOWN)
    .map((row) => ({
      ...bare('note', 'pass', evidence.requests),
      kpi: kpi.name,
      method: 'counted',
      facts: { template: row.text, label: row.label, earlyLines: row.early.shadow, samples: row.samples },
    }));
}

/** Lines that came too fast to be read: counts of that arm are too small. */
export function droppedLogs(evidence: LogEvidence, kpi: Kpi): Finding[] {
  const { primary, shadow, baseline } = evidence.dropped;
  if (primary + shadow + baseline === 0) return [];
  const facts = { droppedPrimary: primary, droppedShadow: shadow, droppedBaseline: baseline };
  return [{ ...bare('note', 'pass', evidence.requests), kpi: kpi.name, method: 'counted', facts }];
}
