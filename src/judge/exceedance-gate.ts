import type { Kpi } from '../kpi/kpi.js';
import { blockT } from '../stats/block-t.js';
import { logMeanExp } from '../stats/log-mean-exp.js';
import { logStratifiedRateE } from '../stats/stratified-rate.js';
import { type Counted, type CountedBlock, strataOf, totals } from './counted.js';
import type { JudgeSpec } from './spec.js';

/** A bound that is judged: the one nearest to a quantile of the control, as its first requests showed it. */
interface JudgedBound {
  readonly index: number;
  /** the margin of a time at this quantile */
  readonly margin: number;
}

/** Evidence of the gate at one margin: natural logs. */
export interface GateEvidence {
  readonly exceedance: number;
  /** twice the block test's Bayes factor, as the gate weighs it */
  readonly blocks: number;
}

/** The bounds are chosen by blocks that the tests then skip, so that looking again chooses no others. */
export interface ChosenBounds {
  readonly bounds: readonly JudgedBound[];
  readonly blocks: readonly CountedBlock[];
}

/** Bounds nearest to p50, p75, p90, p95 and p99 of the control's first `thresholdPairs` requests; none where too few were made. */
export function chooseBounds({ blocks, bounds }: Counted, kpi: Kpi, spec: JudgeSpec): ChosenBounds {
  let seen = 0;
  const learnt = blocks.findIndex(({ control }) => (seen += control.all) >= spec.thresholdPairs) + 1;
  if (learnt === 0) return { bounds: [], blocks: [] };
  const { all, above } = totals(blocks.slice(0, learnt), 'control');
  const chosen = spec.quantiles.flatMap((quantile) => nearestBound(above, all, 1 - quantile));
  return {
    bounds: [...new Set(chosen)]
      .filter((index) => bounds[index] !== undefined)
      .map((index) => ({ index, margin: (above[index] as number) / all > 0.1 ? kpi.margin : kpi.tailMargin })),
    blocks: blocks.slice(learnt),
  };
}

function nearestBound(above: readonly number[], all: number, wanted: number): number[] {
  const distance = (count: number): number => Math.abs(Math.log(count / all / wanted));
  let best = -1;
  above.forEach((count, index) => {
    // A bound that everybody or nobody exceeds compares nothing.
    if (count <= 0 || count >= all) return;
    if (best < 0 || distance(count) < distance(above[best] as number)) best = index;
  });
  return best < 0 ? [] : [best];
}

/**
 * The gate of verdict.md 3 on unpaired requests: exceedances of the judged bounds, and their blocks in time, each the mean over four starts.
 * @param factor of the margins: 1 to fail, `holdMargin` to hold, 0 for a first sign
 */
export function gateEvidence(
  counted: Counted,
  chosen: ChosenBounds,
  kpi: Kpi,
  spec: JudgeSpec,
  factor: number,
  forSeconds: number,
): GateEvidence {
  const starts = spec.segments.map((segment) => chosen.blocks.filter(({ at }) => at >= segment * forSeconds - 1e-9));
  const control = totals(counted.blocks, 'control');
  const ratios = chosen.bounds.map(({ index, margin }) => exceedanceRatio(counted.bounds, control, index, margin * factor));
  const isSwapped = kpi.direction === 'decrease';
  const exceedance = starts.map((blocks) =>
    blocks.length === 0
      ? 0
      : logMeanExp(chosen.bounds.map(({ index }, i) => logStratifiedRateE(strataOf(blocks, index, isSwapped), (ratios[i] as number) - 1))),
  );
  const bayes = starts.map((blocks) => {
    const supported = chosen.bounds.flatMap(
      ({ index }, i) => blockEvidence(blocks, index, Math.log(ratios[i] as number), isSwapped, spec) ?? [],
    );
    return supported.length === 0 ? Number.NEGATIVE_INFINITY : logMeanExp(supported);
  });
  return { exceedance: logMeanExp(exceedance), blocks: logMeanExp(bayes) + Math.log(2) };
}

/**
 * By how much more requests exceed a bound where every one takes `margin` longer: P(X > b / (1 + margin)) / P(X > b), read off the control's own
 * counts, between two bounds along the straight line in logarithms (a power law), below the first along a straight line. At least 1 + margin.
 */
export function exceedanceRatio(
  bounds: readonly number[],
  { all, above }: { readonly all: number; readonly above: readonly number[] },
  index: number,
  margin: number,
): number {
  const [bound, here] = [bounds[index] as number, (above[index] as number) / all];
  const [below, there] = index === 0 ? [0, 1] : [bounds[index - 1] as number, (above[index - 1] as number) / all];
  if (here <= 0 || margin === 0) return 1 + margin;
  const moved = bound / (1 + margin);
  if (below <= 0 || moved <= below) {
    const share = moved <= below ? there : 1 - ((1 - here) * moved) / bound;
    return Math.max(1 + margin, share / here);
  }
  const slope = Math.log(there / here) / Math.log(bound / below);
  return Math.max(1 + margin, (1 + margin) ** slope);
}

/** log BF that the shares above a bound differ by more than the margin, over blocks large enough to have a share; undefined where there are too few. */
function blockEvidence(
  blocks: readonly CountedBlock[],
  index: number,
  logMargin: number,
  isSwapped: boolean,
  spec: JudgeSpec,
): number | undefined {
  const values = mergedShares(blocks, index, spec.blockSupport).map((ratio) => (isSwapped ? -ratio : ratio) - logMargin);
  if (values.length < spec.minEffectiveBlocks) return undefined;
  return blockT(values, { phi: spec.phi, minEffective: spec.minEffectiveBlocks }).logBF;
}

/** log ratios of the shares, blocks joined until the control has `support` events and the shadow requests for as many. */
function mergedShares(blocks: readonly CountedBlock[], index: number, support: number): number[] {
  const ratios: number[] = [];
  let [k, n, c, m] = [0, 0, 0, 0];
  for (const { control, experiment } of blocks) {
    k += experiment.above[index] ?? 0;
    n += experiment.all;
    c += control.above[index] ?? 0;
    m += control.all;
    if (c < support || m === 0 || (n * c) / m < support) continue;
    ratios.push(Math.log((k + 0.5) / (n + 1) / ((c + 0.5) / (m + 1))));
    [k, n, c, m] = [0, 0, 0, 0];
  }
  return ratios;
}
