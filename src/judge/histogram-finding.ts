import type { Kpi } from '../kpi/kpi.js';
import { type Counted, gather, totals } from './counted.js';
import { effectOf, withoutCounts } from './counted-finding.js';
import type { CountedPair } from './evidence.js';
import { chooseBounds, type ChosenBounds, gateEvidence } from './exceedance-gate.js';
import { eValueOf, pValueOf, rounded } from './figures.js';
import type { JudgeSpec } from './spec.js';
import { bare } from './validity.js';
import type { Finding, Tier } from './verdict.js';

/** Quantiles that the finding brackets between two bounds. */
const SHOWN = [0.5, 0.95, 0.99] as const;

/**
 * Times of requests that were not paired, as counts above the bounds of a histogram: the gate of verdict.md 3 on exact exceedances. A wobble of the
 * machines is no alarm, because the blocks in time have to agree with the counts; what lies between two bounds is not seen, and is said.
 */
export function histogramFinding(pair: CountedPair | undefined, kpi: Kpi, spec: JudgeSpec): Finding {
  const counted = pair && gather(pair);
  const early = withoutCounts(counted, kpi);
  if (early || !counted || !pair) return early ?? { ...bare('no-data', 'pass', 0), kpi: kpi.name };
  const chosen = chooseBounds(counted, kpi, spec);
  const n = { control: total(chosen, 'control'), experiment: total(chosen, 'experiment') };
  const known = { kpi: kpi.name, n, critical: kpi.critical };
  const needed = kpi.critical || kpi.required ? 'inconclusive' : 'pass';
  if (chosen.bounds.length === 0) return { ...bare('not-enough', needed, 0), ...known, facts: { bounds: counted.bounds.length } };
  const evidence = (factor: number): ReturnType<typeof gateEvidence> => gateEvidence(counted, chosen, kpi, spec, factor, pair.forSeconds);
  const [fail, hold, warn] = [evidence(1), evidence(spec.holdMargin), evidence(0)];
  const tier = tierOf(fail, hold, warn.exceedance, spec);
  const tooFew = (tier === 'none' || tier === 'warn') && Math.min(n.control, n.experiment) < kpi.minimumSample;
  const shown = tier === 'hold' ? hold : fail;
  const logE = Math.min(shown.exceedance, shown.blocks);
  return {
    ...bare(codeOf(tier, tooFew), outcomeOf(tier, tooFew, needed), 0),
    ...known,
    tier: tooFew ? 'none' : tier,
    method: 'exceedance-gate',
    tests: [
      { name: 'exceedance', eValue: eValueOf(shown.exceedance) },
      { name: 'blocks', eValue: eValueOf(shown.blocks) },
    ],
    ...shares(counted, chosen, kpi, spec),
    eValue: eValueOf(logE),
    pValue: pValueOf(logE),
    alpha: tier === 'roll-back' ? spec.rollbackAlpha : spec.alpha,
  };
}

type Evidence = ReturnType<typeof gateEvidence>;

function tierOf(fail: Evidence, hold: Evidence, warn: number, spec: JudgeSpec): Tier {
  const reached = ({ exceedance, blocks }: Evidence, alpha: number): boolean => Math.min(exceedance, blocks) >= -Math.log(alpha);
  if (reached(fail, spec.rollbackAlpha)) return 'roll-back';
  if (reached(fail, spec.alpha)) return 'fail';
  if (reached(hold, spec.alpha)) return 'hold';
  return warn >= -Math.log(spec.warnAlpha) ? 'warn' : 'none';
}

function codeOf(tier: Tier, tooFew: boolean): Finding['code'] {
  if (tooFew) return 'not-enough';
  if (tier === 'warn') return 'warning';
  return tier === 'none' ? 'no-change' : 'regression';
}

function outcomeOf(tier: Tier, tooFew: boolean, needed: Finding['outcome']): Finding['outcome'] {
  if (tooFew) return needed;
  if (tier === 'hold') return 'inconclusive';
  return tier === 'fail' || tier === 'roll-back' ? 'fail' : 'pass';
}

const total = ({ blocks }: ChosenBounds, side: 'control' | 'experiment'): number => Math.round(totals(blocks, side).all);

/** The bound at which the shares differ most in the bad direction, and between which bounds the quantiles lie. */
function shares(counted: Counted, chosen: ChosenBounds, kpi: Kpi, spec: JudgeSpec): Pick<Finding, 'effect' | 'facts'> {
  const sign = kpi.direction === 'decrease' ? -1 : 1;
  const effects = chosen.bounds.map(({ index }) => ({ index, effect: effectOf(counted, index, spec) }));
  const nearOne = (bound: number | null): number => bound ?? (sign > 0 ? 0 : Number.POSITIVE_INFINITY);
  const worst = effects.toSorted((a, b) =>
    sign > 0 ? nearOne(b.effect.low) - nearOne(a.effect.low) : nearOne(a.effect.high) - nearOne(b.effect.high),
  )[0] as (typeof effects)[number];
  const [control, experiment] = [totals(counted.blocks, 'control'), totals(counted.blocks, 'experiment')];
  const share = ({ all, above }: typeof control): number => rounded((above[worst.index] as number) / all);
  return {
    effect: worst.effect,
    facts: {
      bound: counted.bounds[worst.index] as number,
      controlShare: share(control),
      experimentShare: share(experiment),
      margin: kpi.margin,
      steps: counted.steps,
      ...Object.assign({}, ...SHOWN.map((quantile) => bracketFacts(counted.bounds, control, experiment, quantile))),
    },
  };
}

/** Between which bounds a quantile lies on each arm, and so between which numbers the ratio; null where it is open. */
function bracketFacts(
  bounds: readonly number[],
  control: { readonly all: number; readonly above: readonly number[] },
  experiment: typeof control,
  quantile: number,
): Record<string, number | null> {
  const bracket = ({ all, above }: typeof control): readonly [low: number, high: number | null] => {
    const index = above.findIndex((count) => count <= all * (1 - quantile));
    if (index < 0) return [bounds.at(-1) ?? 0, null];
    return [index === 0 ? 0 : (bounds[index - 1] as number), bounds[index] as number];
  };
  const name = `p${quantile * 100}`;
  const [[controlLow, controlHigh], [low, high]] = [bracket(control), bracket(experiment)];
  return {
    [`${name}ControlLow`]: controlLow,
    [`${name}ControlHigh`]: controlHigh,
    [`${name}Low`]: low,
    [`${name}High`]: high,
    [`${name}RatioLow`]: controlHigh === null ? null : rounded(low / controlHigh),
    [`${name}RatioHigh`]: high === null || controlLow === 0 ? null : rounded(high / controlLow),
  };
}
