import type { Kpi } from '../kpi/kpi.js';
import { newcombeDifference } from '../stats/newcombe-difference.js';
import type { CountEvidence, PairedCounts } from './count-evidence.js';
import { eValueOf, pValueOf, rounded } from './figures.js';
import type { JudgeSpec } from './spec.js';
import type { Effect, Finding, Tier } from './verdict.js';

/** What the looks so far established about a count KPI. */
export interface CountState {
  readonly maxLogE: number;
  readonly failAt: number | null;
  readonly rollBackAt: number | null;
  readonly rollBackLooks: number;
}

export const NEW_COUNT: CountState = { maxLogE: Number.NEGATIVE_INFINITY, failAt: null, rollBackAt: null, rollBackLooks: 0 };

/** One look. Below the floor on the difference of shares nothing is an alarm, however certain. */
export function advanceCount(state: CountState, evidence: CountEvidence, kpi: Kpi, at: number, spec: JudgeSpec): CountState {
  const logE = evidence.logE();
  const maxLogE = Math.max(state.maxLogE, logE);
  const above = difference(evidence.all) >= kpi.absoluteMargin;
  const fail = above && maxLogE >= -Math.log(spec.alpha);
  const rollBack = above && maxLogE >= -Math.log(spec.countRollbackAlpha);
  return {
    maxLogE,
    failAt: state.failAt ?? (fail ? at : null),
    rollBackAt: state.rollBackAt ?? (rollBack ? at : null),
    rollBackLooks: rollBack ? state.rollBackLooks + 1 : 0,
  };
}

/** The KPI's finding, and one for each guilty route where there are several. */
export function countFindings(evidence: CountEvidence, state: CountState, kpi: Kpi, spec: JudgeSpec): Finding[] {
  const { all, routes } = evidence;
  const tier: Tier = state.rollBackAt !== null ? 'roll-back' : state.failAt !== null ? 'fail' : 'none';
  const failed = tier !== 'none';
  const tooFew = all.pairs < kpi.minimumSample;
  const onlyRoute = routes.size === 1 ? [...routes.keys()][0] : undefined;
  const finding: Finding = {
    code: failed ? 'regression' : all.pairs === 0 ? 'no-data' : tooFew ? 'not-enough' : 'no-change',
    outcome: failed ? 'fail' : tooFew && (kpi.critical || kpi.required) ? 'inconclusive' : 'pass',
    tier,
    kpi: kpi.name,
    ...(onlyRoute === undefined ? {} : { route: onlyRoute }),
    ...countFigures(evidence.logE(), state, all, kpi, spec),
    firstAlarmAt: state.failAt,
    stillNeeded: tooFew && !failed ? evidence.stillNeeded(kpi.minimumSample) : null,
    facts: countFacts(all, kpi),
    critical: kpi.critical,
  };
  if (!failed || onlyRoute !== undefined) return [finding];
  const guilty = evidence.guiltyRoutes(spec.alpha).map((route) => {
    const counts = routes.get(route) as PairedCounts;
    return {
      ...finding,
      route,
      method: 'e-bh',
      effect: countEffect(counts, spec),
      n: { control: counts.pairs, experiment: counts.pairs },
      facts: countFacts(counts, kpi),
    };
  });
  return [finding, ...guilty];
}

function countFigures(logE: number, state: CountState, all: PairedCounts, kpi: Kpi, spec: JudgeSpec) {
  const name = kpi.margin > 0 ? 'betting-mcnemar' : 'mcnemar';
  return {
    method: name,
    tests: [{ name, eValue: eValueOf(Math.max(logE, state.maxLogE)) }],
    effect: all.pairs === 0 ? null : countEffect(all, spec),
    eValue: eValueOf(state.maxLogE),
    pValue: pValueOf(state.maxLogE),
    alpha: state.rollBackAt !== null ? spec.countRollbackAlpha : spec.alpha,
    n: { control: all.pairs, experiment: all.pairs },
  };
}

/** The shares' ratio, and their difference with its interval in the facts: from zero a ratio says nothing. */
function countEffect(counts: PairedCounts, spec: JudgeSpec): Effect {
  const shadow = counts.shadowOnly + counts.both;
  const primary = counts.primaryOnly + counts.both;
  const interval = newcombeDifference(shadow, counts.pairs, primary, counts.pairs, spec.confidenceLevel);
  const share = primary / counts.pairs;
  return {
    // Half an event is added on both sides, so that the first error of a clean service has a finite ratio.
    ratio: rounded((shadow + 0.5) / (primary + 0.5)),
    low: share > 0 ? rounded(Math.max(0, 1 + interval.low / share)) : null,
    high: share > 0 ? rounded(1 + interval.high / share) : null,
    level: spec.confidenceLevel,
    difference: rounded(difference(counts)),
  };
}

function countFacts(counts: PairedCounts, kpi: Kpi): Finding['facts'] {
  return {
    shadowOnly: counts.shadowOnly,
    primaryOnly: counts.primaryOnly,
    both: counts.both,
    shadowShare: counts.pairs === 0 ? null : rounded((counts.shadowOnly + counts.both) / counts.pairs),
    primaryShare: counts.pairs === 0 ? null : rounded((counts.primaryOnly + counts.both) / counts.pairs),
    absoluteMargin: kpi.absoluteMargin,
  };
}

/** Share of the shadow minus share of the primary; pairs without any are zero. */
export function difference(counts: PairedCounts): number {
  return counts.pairs === 0 ? 0 : (counts.shadowOnly - counts.primaryOnly) / counts.pairs;
}
