import type { Point } from '../core/series.js';
import type { Kpi } from '../kpi/kpi.js';
import { blockT } from '../stats/block-t.js';
import { madOf } from '../stats/mad-of.js';
import { medianOf } from '../stats/median-of.js';
import type { SeriesPair } from './evidence.js';
import { eValueOf, pValueOf, rounded } from './figures.js';
import type { JudgeSpec } from './spec.js';
import type { Effect, Finding, FindingCode, Tier } from './verdict.js';

/** Two aligned values of one time. */
interface Aligned {
  readonly control: number;
  readonly experiment: number;
}

/** What there is to compare, before any test. */
export interface AlignedSeries {
  readonly both: readonly Aligned[];
  /** times at which only one side has a value */
  readonly controlOnly: number;
  readonly experimentOnly: number;
  readonly baseline: readonly number[];
  /** log ratios of baseline and control: how far two copies of the same code lie apart */
  readonly noise: readonly number[];
}

/** Joins two series on equal times. */
export function align(pair: SeriesPair): AlignedSeries {
  const experiment = new Map(finitePoints(pair.experiment));
  const both: Aligned[] = [];
  let controlOnly = 0;
  for (const [t, control] of finitePoints(pair.control)) {
    const value = experiment.get(t);
    if (value === undefined) controlOnly++;
    else both.push({ control, experiment: value });
  }
  const baseline = new Map(finitePoints(pair.baseline ?? []));
  const noise = finitePoints(pair.control).flatMap(([t, control]) => {
    const value = baseline.get(t);
    return value !== undefined && value > 0 && control > 0 ? [Math.log(value / control)] : [];
  });
  return { both, controlOnly, experimentOnly: experiment.size - both.length, baseline: [...baseline.values()], noise };
}

/** The finding on one KPI of two aggregated series: block t on log ratios (differences scaled by the baseline's MAD where zeros occur). */
export function seriesFinding(pair: SeriesPair | undefined, kpi: Kpi, spec: JudgeSpec): Finding {
  const series = pair ? align(pair) : { both: [], controlOnly: 0, experimentOnly: 0, baseline: [], noise: [] };
  const early = withoutTest(series, kpi, spec);
  if (early) return early;
  const values = transform(series, kpi);
  const fail = logBFBeyond(transformedMargin(kpi.margin, values.scaled, series), values.list, kpi, spec);
  const hold = logBFBeyond(transformedMargin(kpi.margin * spec.holdMargin, values.scaled, series), values.list, kpi, spec);
  const bar = (alpha: number): number => -Math.log(2 * alpha);
  const tier: Tier =
    fail >= bar(spec.rollbackAlpha) ? 'roll-back' : fail >= bar(spec.alpha) ? 'fail' : hold >= bar(spec.alpha) ? 'hold' : 'none';
  const outcome = tier === 'none' ? 'pass' : tier === 'hold' ? 'inconclusive' : 'fail';
  const logE = (tier === 'hold' ? hold : fail) + Math.log(2);
  return {
    ...blank(kpi, series),
    code: tier === 'none' ? 'no-change' : 'regression',
    outcome,
    tier,
    method: 'block-t',
    tests: [{ name: 'blocks', eValue: eValueOf(tier === 'hold' ? hold : fail) }],
    effect: effectOf(series, values, kpi, spec),
    eValue: eValueOf(logE),
    pValue: pValueOf(logE),
    alpha: tier === 'roll-back' ? spec.rollbackAlpha : spec.alpha,
    facts: { ...medians(series), margin: kpi.margin, scaledDifferences: values.scaled },
  };
}

/** Everything that is decided without a test: no data, one side missing, too few points, constant and equal. */
export function withoutTest(series: AlignedSeries, kpi: Kpi, spec: JudgeSpec): Finding | null {
  const { both, controlOnly, experimentOnly } = series;
  const total = both.length + controlOnly + experimentOnly;
  const found = (code: FindingCode, outcome: Finding['outcome'], method: string): Finding => ({
    ...blank(kpi, series),
    code,
    outcome,
    method,
  });
  const needed = kpi.critical || kpi.required ? 'inconclusive' : 'pass';
  if (total === 0) return found('no-data', needed, 'none');
  // Two sides that were never measured at the same time are both there: they are too few comparable points.
  if (both.length === 0 && (controlOnly === 0 || experimentOnly === 0))
    return {
      ...found(kpi.required ? 'no-data' : 'warning', kpi.required ? 'fail' : 'pass', 'one-side-missing'),
      tier: kpi.required ? 'fail' : 'warn',
    };
  const isCovered = both.length >= spec.seriesCoverage * total;
  if (isCovered && both.length >= 2 && isIdentical(both)) return found('no-change', 'pass', 'identical');
  const isEnough = isCovered && both.length >= Math.max(spec.seriesMinPoints, kpi.minimumSample);
  return isEnough ? null : found('not-enough', needed, 'none');
}

function isIdentical(both: readonly Aligned[]): boolean {
  const first = both[0]?.control;
  return both.every((row) => row.control === first && row.experiment === first);
}

function blank(kpi: Kpi, series: AlignedSeries): Finding {
  const n = series.both.length;
  return {
    code: 'no-change',
    kpi: kpi.name,
    outcome: 'pass',
    tier: 'none',
    method: 'none',
    tests: [],
    effect: null,
    eValue: null,
    pValue: null,
    alpha: null,
    n: { control: n + series.controlOnly, experiment: n + series.experimentOnly },
    firstAlarmAt: null,
    stillNeeded: null,
    critical: kpi.critical,
  };
}

interface Transformed {
  readonly list: readonly number[];
  /** differences in units of the noise instead of log ratios */
  readonly scaled: number | false;
}

/** Log ratios where both sides are always positive; else differences, scaled by the MAD of the baseline (or of the control). */
function transform(series: AlignedSeries, kpi: Kpi): Transformed {
  const sign = kpi.direction === 'decrease' ? -1 : 1;
  const { both, baseline } = series;
  if (both.every((row) => row.control > 0 && row.experiment > 0)) {
    return { list: both.map((row) => sign * Math.log(row.experiment / row.control)), scaled: false };
  }
  const reference = baseline.length >= 2 ? baseline : both.map((row) => row.control);
  const scale = madOf(reference) || Math.abs(medianOf(reference)) || meanAbsolute(both.map((row) => row.control)) || 1;
  return { list: both.map((row) => (sign * (row.experiment - row.control)) / scale), scaled: scale };
}

/** The margin on the transformed scale: log(1 + m); for scaled differences m times the level, and at least m units of the noise. */
function transformedMargin(margin: number, scaled: number | false, series: AlignedSeries): number {
  if (scaled === false) return Math.max(Math.log1p(margin), noiseOffset(series.noise));
  return margin * Math.max(1, meanAbsolute(series.both.map((row) => row.control)) / scaled);
}

/** One-sided 90 % normal quantile: the "p90" of the offset. */
const Z90 = 1.2815515655446004;

/** p90 of the steady offset between two copies of the same code (verdict.md 6): a difference of that size is no regression. 0 without a baseline. */
function noiseOffset(noise: readonly number[]): number {
  if (noise.length < 2) return 0;
  const middle = mean(noise);
  const variance = noise.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (noise.length - 1);
  return Math.abs(middle) + Z90 * Math.sqrt(variance / noise.length);
}

/** Evidence that the mean lies beyond the margin: in one direction, or the worse of both at half the evidence each where either is bad. */
function logBFBeyond(margin: number, list: readonly number[], kpi: Kpi, spec: JudgeSpec): number {
  const test = (sign: number): number =>
    blockT(
      list.map((x) => sign * x - margin),
      { phi: spec.phi, minEffective: spec.minEffectiveBlocks },
    ).logBF;
  return kpi.direction === 'either' ? Math.max(test(1), test(-1)) - Math.log(2) : test(1);
}

function effectOf(series: AlignedSeries, values: Transformed, kpi: Kpi, spec: JudgeSpec): Effect {
  const { control, experiment } = means(series);
  const difference = rounded(experiment - control);
  if (values.scaled !== false)
    return { ratio: control === 0 ? 0 : rounded(experiment / control), low: null, high: null, level: spec.confidenceLevel, difference };
  const sign = kpi.direction === 'decrease' ? -1 : 1;
  const interval = blockT(
    values.list.map((x) => sign * x),
    { phi: spec.phi, minEffective: 2, alpha: 1 - spec.confidenceLevel },
  );
  return {
    ratio: rounded(Math.exp(interval.mean)),
    low: Number.isFinite(interval.low) ? rounded(Math.exp(interval.low)) : null,
    high: Number.isFinite(interval.high) ? rounded(Math.exp(interval.high)) : null,
    level: spec.confidenceLevel,
    difference,
  };
}

function means({ both }: AlignedSeries): Aligned {
  return { control: mean(both.map((row) => row.control)), experiment: mean(both.map((row) => row.experiment)) };
}

function medians({ both }: AlignedSeries): { control: number; experiment: number } {
  return { control: rounded(medianOf(both.map((row) => row.control))), experiment: rounded(medianOf(both.map((row) => row.experiment))) };
}

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
const meanAbsolute = (list: readonly number[]): number => mean(list.map(Math.abs));

function finitePoints(points: readonly Point[]): [number, number][] {
  return points
    .filter((point): point is readonly [number, number] => typeof point[1] === 'number' && Number.isFinite(point[1]))
    .map(([t, value]) => [t, value]);
}
