import type { Kpi } from '../kpi/kpi.js';
import { logStratifiedRateE, stratifiedRateInterval } from '../stats/stratified-rate.js';
import { type Counted, gather, strataOf, totals } from './counted.js';
import type { CountedPair } from './evidence.js';
import { eValueOf, pValueOf, rounded } from './figures.js';
import type { JudgeSpec } from './spec.js';
import { bare } from './validity.js';
import type { Effect, Finding, Tier } from './verdict.js';

/**
 * Events among the requests of two arms that were not paired: given the total of a stratum of time, the shadow's share is binomial by the
 * exposures, whatever the common rate and the split do (statistics.md 1.3; verdict.md 5). Below `absoluteMargin` of difference nothing fails.
 */
export function countedFinding(pair: CountedPair | undefined, kpi: Kpi, spec: JudgeSpec): Finding {
  const counted = pair && gather(pair);
  const early = withoutCounts(counted, kpi);
  if (early || !counted) return early ?? { ...bare('no-data', 'pass', 0), kpi: kpi.name };
  const [control, experiment] = [totals(counted.blocks, 'control'), totals(counted.blocks, 'experiment')];
  const isSwapped = kpi.direction === 'decrease';
  const logE = logStratifiedRateE(strataOf(counted.blocks, 0, isSwapped), kpi.margin);
  const [events, controlEvents] = [experiment.above[0] ?? 0, control.above[0] ?? 0];
  const difference = events / Math.max(1, experiment.all) - controlEvents / Math.max(1, control.all);
  const tier = tierOf(logE, (isSwapped ? -1 : 1) * difference >= kpi.absoluteMargin, spec);
  const tooFew = tier === 'none' && Math.min(control.all, experiment.all) < kpi.minimumSample;
  return {
    ...bare(tooFew ? 'not-enough' : tier === 'none' ? 'no-change' : 'regression', outcomeOf(tier, tooFew, kpi), 0),
    kpi: kpi.name,
    tier,
    method: 'conditional-binomial',
    tests: [{ name: 'conditional-binomial', eValue: eValueOf(logE) }],
    effect: effectOf(counted, 0, spec),
    eValue: eValueOf(logE),
    pValue: pValueOf(logE),
    alpha: tier === 'roll-back' ? spec.countRollbackAlpha : spec.alpha,
    n: { control: Math.round(control.all), experiment: Math.round(experiment.all) },
    facts: { control: controlEvents, experiment: events, controlOf: control.all, experimentOf: experiment.all, steps: counted.steps },
    critical: kpi.critical,
  };
}

function tierOf(logE: number, isAboveFloor: boolean, spec: JudgeSpec): Tier {
  if (!isAboveFloor) return 'none';
  if (logE >= -Math.log(spec.countRollbackAlpha)) return 'roll-back';
  return logE >= -Math.log(spec.alpha) ? 'fail' : 'none';
}

function outcomeOf(tier: Tier, tooFew: boolean, kpi: Kpi): Finding['outcome'] {
  if (tier !== 'none') return 'fail';
  return tooFew && (kpi.critical || kpi.required) ? 'inconclusive' : 'pass';
}

/** Everything that is decided before a test: nothing was counted, or on one arm only, or never at the same time. */
export function withoutCounts(counted: Counted | undefined, kpi: Kpi): Finding | null {
  const { control = 0, experiment = 0, blocks = [] } = counted ?? {};
  const known = { kpi: kpi.name, n: { control, experiment }, critical: kpi.critical };
  const needed = kpi.critical || kpi.required ? 'inconclusive' : 'pass';
  if (control === 0 && experiment === 0) return { ...bare('no-data', needed, 0), ...known };
  if (control === 0 || experiment === 0) {
    const found = kpi.required ? bare('no-data', 'fail', 0) : bare('warning', 'pass', 0);
    return { ...found, ...known, method: 'one-side-missing', tier: kpi.required ? 'fail' : 'warn' };
  }
  const both = Math.min(totals(blocks, 'control').all, totals(blocks, 'experiment').all);
  return both === 0 || counted?.bounds.length === 0 ? { ...bare('not-enough', needed, 0), ...known } : null;
}

/** The ratio of the shares above a bound, shadow to control, with its confidence sequence. */
export function effectOf({ blocks }: Counted, bound: number, spec: JudgeSpec): Effect {
  const share = (side: 'control' | 'experiment'): number => {
    const { all, above } = totals(blocks, side);
    return ((above[bound] ?? 0) + 0.5) / (all + 1);
  };
  const { low, high } = stratifiedRateInterval(strataOf(blocks, bound), 1 - spec.confidenceLevel);
  return {
    ratio: rounded(share('experiment') / share('control')),
    low: Number.isFinite(low) ? rounded(low) : null,
    high: Number.isFinite(high) ? rounded(high) : null,
    level: spec.confidenceLevel,
    difference: rounded(share('experiment') - share('control')),
  };
}
