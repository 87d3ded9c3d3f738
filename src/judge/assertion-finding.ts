import type { Kpi } from '../kpi/kpi.js';
import type { AssertionEvidence, AssertionRow } from './assertion-evidence.js';
import { ASSERTIONS } from './count-evidence.js';
import { eValueOf, pValueOf, rounded } from './figures.js';
import type { JudgeSpec } from './spec.js';
import type { Finding } from './verdict.js';

/** Assertions shown as findings of their own. */
const SHOWN = 25;
/** An assertion that fails on both arms in more than this share of its checks is worth a note. */
const WORTH_A_NOTE = 0.01;

/** One finding for each assertion that fails on the shadow beyond the primary, a note for each that fails on both; one that says all held otherwise. */
export function assertionFindings(evidence: AssertionEvidence, kpis: readonly Kpi[], spec: JudgeSpec): Finding[] {
  const kpi = kpis.find((candidate) => candidate.name === ASSERTIONS);
  if (!kpi || (evidence.checked === 0 && !kpi.required)) return [];
  const accused = evidence.accused(spec.alpha).slice(0, SHOWN);
  const notes = evidence
    .evidence()
    .filter(({ counts }) => counts.both > WORTH_A_NOTE * counts.pairs)
    .slice(0, SHOWN)
    .map((row) => failsOnBoth(row, kpi));
  if (accused.length > 0) return [...accused.map((row) => accusation(row, evidence, kpi, spec)), ...notes];
  return [nothing(evidence, kpi), ...notes];
}

function accusation(row: AssertionRow, evidence: AssertionEvidence, kpi: Kpi, spec: JudgeSpec): Finding {
  const { counts, logE } = row;
  return {
    ...basis(kpi, counts.pairs),
    code: 'regression',
    route: row.route,
    outcome: 'fail',
    tier: logE >= -Math.log(spec.countRollbackAlpha) ? 'roll-back' : 'fail',
    tests: [{ name: 'mcnemar', eValue: eValueOf(logE) }],
    eValue: eValueOf(logE),
    pValue: pValueOf(logE),
    alpha: spec.alpha,
    firstAlarmAt: evidence.firstAlarmAt,
    facts: factsOf(row),
  };
}

function failsOnBoth(row: AssertionRow, kpi: Kpi): Finding {
  return { ...basis(kpi, row.counts.pairs), code: 'note', route: row.route, facts: { ...factsOf(row), message: sentence(row) } };
}

function sentence({ route, assertion, counts }: AssertionRow): string {
  return `${route}: "${assertion}" fails on the primary too, in ${counts.both} of ${counts.pairs} checks; that is no regression of the change, but perhaps the scenario does not fit the service`;
}

function nothing(evidence: AssertionEvidence, kpi: Kpi): Finding {
  const tooFew = evidence.checked < kpi.minimumSample;
  return {
    ...basis(kpi, evidence.checked),
    code: evidence.checked === 0 ? 'no-data' : tooFew ? 'not-enough' : 'no-change',
    outcome: tooFew && (kpi.critical || kpi.required) ? 'inconclusive' : 'pass',
    stillNeeded: tooFew ? { pairs: kpi.minimumSample - evidence.checked, minutes: 0 } : null,
    facts: { checked: evidence.checked },
  };
}

function factsOf({ route, assertion, counts, baselineOnly, sample }: AssertionRow): Finding['facts'] {
  const [scenario = route, step = ''] = splitOnce(route);
  const share = (failed: number): number => rounded(failed / Math.max(1, counts.pairs));
  return {
    scenario,
    step,
    assertion,
    shadowOnly: counts.shadowOnly,
    primaryOnly: counts.primaryOnly,
    both: counts.both,
    baselineOnly,
    shadowShare: share(counts.shadowOnly + counts.both),
    primaryShare: share(counts.primaryOnly + counts.both),
    sampleShadow: sample,
  };
}

function splitOnce(route: string): string[] {
  const at = route.indexOf(' / ');
  return at < 0 ? [route] : [route.slice(0, at), route.slice(at + 3)];
}

function basis(kpi: Kpi, pairs: number): Finding {
  return {
    code: 'note',
    kpi: kpi.name,
    outcome: 'pass',
    tier: 'none',
    method: 'assertions-e-bh',
    tests: [],
    effect: null,
    eValue: null,
    pValue: null,
    alpha: null,
    n: { control: pairs, experiment: pairs },
    firstAlarmAt: null,
    stillNeeded: null,
    critical: kpi.critical,
  };
}
