import type { Kpi } from '../kpi/kpi.js';
import { bettingMean, logBettingE } from '../stats/betting-mean.js';
import type { SeriesPair } from './evidence.js';
import { eValueOf, pValueOf, rounded } from './figures.js';
import { align, withoutTest } from './series-finding.js';
import type { JudgeSpec } from './spec.js';
import type { Finding, Tier } from './verdict.js';

/**
 * A KPI that is a share in [0, 1] on both arms (cache hits): betting e-process on the differences, mapped to [0, 1]. The margin
 * is relative to the control's mean share, so that "10 %" of a 0.9 hit ratio is 0.09.
 */
export function ratioSeriesFinding(pair: SeriesPair | undefined, kpi: Kpi, spec: JudgeSpec): Finding {
  const series = pair ? align(pair) : { both: [], controlOnly: 0, experimentOnly: 0, baseline: [], noise: [] };
  const early = withoutTest(series, kpi, spec);
  if (early) return early;
  const sign = kpi.direction === 'decrease' ? -1 : 1;
  const shifted = series.both.map((row) => (1 + clamp(sign * (row.experiment - row.control))) / 2);
  const control = series.both.reduce((sum, row) => sum + row.control, 0) / series.both.length;
  const logE = (fraction: number): number => logBettingE(shifted, (1 + kpi.margin * fraction * control) / 2, spec.alpha);
  const fail = logE(1);
  const hold = logE(spec.holdMargin);
  const tier = tierOf(fail, hold, spec);
  const interval = bettingMean(shifted, 1 - spec.confidenceLevel);
  const toRatio = (shiftedMean: number): number => (control === 0 ? 0 : rounded(1 + (sign * (2 * shiftedMean - 1)) / control));
  const bounds = [toRatio(interval.low), toRatio(interval.high)].sort((a, b) => a - b);
  return {
    code: tier === 'none' ? 'no-change' : 'regression',
    kpi: kpi.name,
    outcome: tier === 'none' ? 'pass' : tier === 'hold' ? 'inconclusive' : 'fail',
    tier,
    method: 'betting',
    tests: [{ name: 'betting', eValue: eValueOf(tier === 'hold' ? hold : fail) }],
    effect: {
      ratio: toRatio(interval.mean),
      low: bounds[0] ?? null,
      high: bounds[1] ?? null,
      level: spec.confidenceLevel,
      difference: rounded(sign * (2 * interval.mean - 1)),
    },
    eValue: eValueOf(tier === 'hold' ? hold : fail),
    pValue: pValueOf(tier === 'hold' ? hold : fail),
    alpha: tier === 'roll-back' ? spec.rollbackAlpha : spec.alpha,
    n: { control: series.both.length + series.controlOnly, experiment: series.both.length + series.experimentOnly },
    firstAlarmAt: null,
    stillNeeded: null,
    facts: { controlMean: rounded(control), margin: kpi.margin },
    critical: kpi.critical,
  };
}

function tierOf(fail: number, hold: number, spec: JudgeSpec): Tier {
  if (fail >= -Math.log(spec.rollbackAlpha)) return 'roll-back';
  if (fail >= -Math.log(spec.alpha)) return 'fail';
  return hold >= -Math.log(spec.alpha) ? 'hold' : 'none';
}

function clamp(difference: number): number {
  return Math.max(-1, Math.min(1, difference));
}
