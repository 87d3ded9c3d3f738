import type { Kpi } from '../kpi/kpi.js';
import { eValueOf, pValueOf, rounded } from './figures.js';
import type { JudgeSpec } from './spec.js';
import type { OperationEvidence, TraceEvidence } from './trace-evidence.js';
import { bare } from './validity.js';
import type { Effect, Finding, Tier } from './verdict.js';

/** How an operation differs on the shadow. */
export type TraceChange = 'more' | 'fewer' | 'errors' | 'slower';

/** An operation and what may be wrong with it. */
export interface TraceSuspicion {
  readonly index: number;
  readonly change: TraceChange;
  readonly logE: number;
  readonly method: string;
  readonly tier: Tier;
  readonly firstAlarmAt: number | null;
}

/** A share of trials without a whole trace above which it is said beside a quiet verdict. */
const TELLING_SHARE = 0.2;

/** An operation that the shadow does more often, that fails on it or that takes longer. */
export function accusation(
  one: TraceSuspicion,
  { below, further }: { readonly below: number; readonly further: number },
  evidence: TraceEvidence,
  kpi: Kpi,
  spec: JudgeSpec,
): Finding {
  const known = evidence.operations[one.index] as OperationEvidence;
  const test = { name: TESTS[one.method] ?? 'mcnemar', eValue: eValueOf(one.logE) };
  return {
    ...bare('trace-difference', 'fail', evidence.trials),
    kpi: kpi.name,
    ...(known.route === null || known.route === '' ? {} : { route: known.route }),
    tier: one.tier,
    method: one.method,
    tests: [test],
    effect: one.change === 'slower' ? timeEffect(known, spec) : countEffect(known, one.change, spec),
    eValue: test.eValue,
    pValue: pValueOf(one.logE),
    firstAlarmAt: one.firstAlarmAt,
    facts: { ...factsOf(one, known, evidence), ...(below > 0 ? { below } : {}), ...(further > 0 ? { further } : {}) },
    critical: kpi.critical,
  };
}

const TESTS: Readonly<Record<string, string>> = { 'trace-gate': 'gate', 'trace-fast-lane': 'exceedance' };

/** What decides nothing but should be seen. */
export function sightings(evidence: TraceEvidence, noted: readonly TraceSuspicion[], kpi: Kpi, most: number): Finding[] {
  return noted.slice(0, most).map((one) => ({
    ...bare('trace-difference', 'pass', evidence.trials),
    kpi: kpi.name,
    ...routeOf(evidence.operations[one.index]),
    tier: 'warn',
    method: one.method,
    tests: [{ name: 'mcnemar', eValue: eValueOf(one.logE) }],
    eValue: eValueOf(one.logE),
    facts: factsOf(one, evidence.operations[one.index] as OperationEvidence, evidence),
  }));
}

/** No operation is accused: how much was compared, and what could not be. */
export function summary(evidence: TraceEvidence, kpi: Kpi): Finding {
  const { trials, counts, operations } = evidence;
  const needed = kpi.critical || kpi.required;
  const isEnough = trials >= kpi.minimumSample;
  const code = trials === 0 ? 'no-data' : isEnough ? 'no-change' : 'not-enough';
  return {
    ...bare(code, !isEnough && needed ? 'inconclusive' : 'pass', trials),
    kpi: kpi.name,
    method: 'trace-mcnemar',
    facts: { operations: operations.length, compared: trials, ...lostOf(evidence), sampled: counts.sampled },
    critical: kpi.critical,
  };
}

/** Where the backend could not be read at last, or most traces were not whole. Where the traces are required, the failure is the run's own. */
export function unreadable(evidence: TraceEvidence, kpi: Kpi): Finding[] {
  const { counts, failure, trials } = evidence;
  const notWhole = counts.sampled - counts.unread - trials;
  const isTelling = trials > 0 && notWhole > TELLING_SHARE * (counts.sampled - counts.unread);
  const found = (facts: Finding['facts']): Finding => ({
    ...bare('warning', 'pass', trials),
    kpi: kpi.name,
    tier: 'warn',
    method: 'traces',
    facts,
  });
  return [
    ...(failure !== null && !kpi.critical && !kpi.required ? [found({ traces: 'unread', message: failure })] : []),
    ...(isTelling ? [found({ traces: 'not-whole', compared: trials, sampled: counts.sampled, ...lostOf(evidence) })] : []),
  ];
}

function lostOf({ counts }: TraceEvidence): Record<string, number> {
  const { without, partial, tooLarge, unread } = counts;
  return {
    partial,
    tooLarge,
    unread,
    withoutPrimary: without.primary,
    withoutShadow: without.shadow,
    ...(without.baseline > 0 ? { withoutBaseline: without.baseline } : {}),
  };
}

function routeOf(known: OperationEvidence | undefined): { route?: string } {
  return known?.route ? { route: known.route } : {};
}

/** `new` and `missing` where one side never does it; the trials and spans of each arm; the traces in which it took longest. */
function factsOf(one: TraceSuspicion, known: OperationEvidence, evidence: TraceEvidence): NonNullable<Finding['facts']> {
  const { trials, spans, failures, operation, slowest } = known;
  const isNew = one.change === 'more' && trials.primary + trials.baseline === 0;
  const isMissing = one.change === 'fewer' && trials.shadow === 0;
  const counted = one.change === 'errors' ? failures : spans;
  return {
    change: isNew ? 'new' : isMissing ? 'missing' : one.change,
    operation: operation.name,
    service: operation.service,
    kind: operation.kind,
    path: pathOf(one.index, evidence),
    trials: evidence.trials,
    primary: counted.primary,
    shadow: counted.shadow,
    ...(evidence.hasBaseline ? { baseline: counted.baseline } : {}),
    ...(one.change === 'slower' ? mediansOf(known) : {}),
    slowestPrimary: slowest.primary?.traceId ?? null,
    slowestShadow: slowest.shadow?.traceId ?? null,
    slowestPrimaryMs: slowest.primary?.selfMs ?? null,
    slowestShadowMs: slowest.shadow?.selfMs ?? null,
  };
}

function mediansOf({ time }: OperationEvidence): Record<string, number> {
  if (!time) return {};
  const { primaryMs, shadowMs } = time.effect();
  return { primaryMs: rounded(primaryMs), shadowMs: rounded(shadowMs) };
}

/** What stands above an operation, from the top: `shop: GET /books/{} > inventory: GET /stock`. */
function pathOf(index: number, { operations }: TraceEvidence): string {
  const names: string[] = [];
  for (let at = operations[index]?.operation.parent ?? null; at !== null; at = operations[at]?.operation.parent ?? null) {
    const { service = '', name = '' } = operations[at]?.operation ?? {};
    names.unshift(`${service}: ${name}`);
  }
  return names.join(' > ');
}

function timeEffect({ time }: OperationEvidence, spec: JudgeSpec): Effect | null {
  if (!time) return null;
  const { ratio, low, high, primaryMs, shadowMs } = time.effect();
  return {
    ratio: rounded(ratio),
    low: low === null ? null : rounded(low),
    high: high === null ? null : rounded(high),
    level: spec.confidenceLevel,
    difference: rounded(shadowMs - primaryMs),
  };
}

/** From nothing any number is infinitely many times as many: the half that is added on both sides keeps it a number. */
function countEffect({ spans, failures }: OperationEvidence, change: TraceChange, spec: JudgeSpec): Effect {
  const counted = change === 'errors' ? failures : spans;
  return {
    ratio: rounded((counted.shadow + 0.5) / (counted.primary + 0.5)),
    low: null,
    high: null,
    level: spec.confidenceLevel,
    difference: counted.shadow - counted.primary,
  };
}
