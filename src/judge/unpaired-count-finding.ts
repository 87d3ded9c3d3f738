import type { Kpi } from '../kpi/kpi.js';
import { logConditionalBinomialE } from '../stats/log-conditional-binomial-e.js';
import { rateRatioInterval } from '../stats/rate-ratio-interval.js';
import type { SeriesPair } from './evidence.js';
import { eValueOf, pValueOf, rounded } from './figures.js';
import { align } from './series-finding.js';
import type { JudgeSpec } from './spec.js';
import { bare } from './validity.js';
import type { Finding, Tier } from './verdict.js';

/**
 * Counts of two streams that were not paired, one count a step: given the total, the shadow's share is binomial, whatever the
 * common rate does (statistics.md 1.3). Only times at which both sides were measured count, so both have the same exposure.
 */
export function unpairedCountFinding(pair: SeriesPair | undefined, kpi: Kpi, spec: JudgeSpec): Finding {
  const { both, controlOnly, experimentOnly } = pair ? align(pair) : { both: [], controlOnly: 0, experimentOnly: 0 };
  const steps = both.length;
  if (steps === 0) return withoutSteps(kpi, controlOnly, experimentOnly);
  const control = both.reduce((sum, row) => sum + row.control, 0);
  const experiment = both.reduce((sum, row) => sum + row.experiment, 0);
  const logE = logConditionalBinomialE(experiment, control, steps, steps, kpi.margin);
  const requests = lastRequests(pair);
  const above = requests === null || (experiment - control) / requests >= kpi.absoluteMargin;
  const tier: Tier = !above
    ? 'none'
    : logE >= -Math.log(spec.countRollbackAlpha)
      ? 'roll-back'
      : logE >= -Math.log(spec.alpha)
        ? 'fail'
        : 'none';
  // The sample of a count is its requests; where they are not known, the steps of its series.
  const tooFew = tier === 'none' && (requests === null ? steps < spec.seriesMinPoints : requests < kpi.minimumSample);
  const interval = rateRatioInterval(experiment, control, steps, steps, 1 - spec.confidenceLevel);
  return {
    ...bare(tooFew ? 'not-enough' : tier === 'none' ? 'no-change' : 'regression', outcomeOf(tier, tooFew, kpi), steps),
    kpi: kpi.name,
    tier,
    method: 'conditional-binomial',
    tests: [{ name: 'conditional-binomial', eValue: eValueOf(logE) }],
    effect: {
      ratio: rounded((experiment + 0.5) / (control + 0.5)),
      low: Number.isFinite(interval.low) ? rounded(interval.low) : null,
      high: Number.isFinite(interval.high) ? rounded(interval.high) : null,
      level: spec.confidenceLevel,
      difference: rounded(experiment - control),
    },
    eValue: eValueOf(logE),
    pValue: pValueOf(logE),
    alpha: tier === 'roll-back' ? spec.countRollbackAlpha : spec.alpha,
    facts: { control, experiment, steps },
    critical: kpi.critical,
  };
}

function outcomeOf(tier: Tier, tooFew: boolean, kpi: Kpi): Finding['outcome'] {
  if (tier !== 'none') return 'fail';
  return tooFew && (kpi.critical || kpi.required) ? 'inconclusive' : 'pass';
}

/** Nothing comparable: one side is missing (fail where required, else a warning), or both are. */
function withoutSteps(kpi: Kpi, controlOnly: number, experimentOnly: number): Finding {
  const known = { kpi: kpi.name, n: { control: controlOnly, experiment: experimentOnly }, critical: kpi.critical };
  const oneSide = controlOnly > 0 !== experimentOnly > 0;
  const method = oneSide ? 'one-side-missing' : 'none';
  if (oneSide && kpi.required) return { ...bare('no-data', 'fail', 0), ...known, method, tier: 'fail' };
  if (oneSide) return { ...bare('warning', 'pass', 0), ...known, method, tier: 'warn' };
  const both = controlOnly > 0;
  return { ...bare(both ? 'not-enough' : 'no-data', outcomeOf('none', true, kpi), 0), ...known, method };
}

/** Requests served over the whole time, where the evidence says it. */
function lastRequests(pair: SeriesPair | undefined): number | null {
  const last = pair?.requests?.at(-1)?.[1];
  return typeof last === 'number' && last > 0 ? last : null;
}
