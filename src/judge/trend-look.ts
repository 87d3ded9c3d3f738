import type { Kpi } from '../kpi/kpi.js';
import { blockT } from '../stats/block-t.js';
import { shiftOf } from '../stats/latency-grid.js';
import { logMcNemarE } from '../stats/log-mc-nemar-e.js';
import { logMeanExp } from '../stats/log-mean-exp.js';
import { routeCombination } from '../stats/route-combination.js';
import { effectiveMargin, measureNoise, type Noise } from './noise.js';
import type { ClosedBlock, PairedBlocks } from './paired-blocks.js';
import { type RouteEvidence, type Shifts, shiftFor, TAIL_FROM } from './route-evidence.js';
import type { JudgeSpec } from './spec.js';
import type { TrendEvidence } from './trend-evidence.js';

/** The margins of one tier, and the grid shifts they round to. */
export interface TierMargins {
  readonly body: number;
  readonly tail: number;
  readonly shifts: Shifts;
}

/** One route's evidence at one look; natural logs. */
export interface RouteLook {
  readonly route: string;
  readonly pairs: number;
  readonly logE: { readonly warn: number; readonly hold: number; readonly fail: number; readonly fast: number };
  readonly logBF: { readonly hold: number; readonly fail: number };
}

/** What one look at a trend KPI says, before any tier is decided. */
export interface TrendLook {
  readonly pairs: number;
  readonly noise: Noise | null;
  readonly margins: { readonly hold: TierMargins; readonly fail: TierMargins };
  readonly joined: Omit<RouteLook, 'route' | 'pairs'>;
  readonly routes: readonly RouteLook[];
  /** per guarded quantile: log E' over the whole run and over its last half (-Infinity before the half) */
  readonly proof: readonly {
    readonly quantile: number;
    readonly whole: number;
    readonly half: number;
    readonly b: number;
    readonly c: number;
  }[];
}

const GUARDED = [0.5, 0.9, 0.95];

/** Reads all tiers' evidence off the counted tables: O(routes x thresholds), whatever the number of pairs. */
export function lookAtTrend(evidence: TrendEvidence, kpi: Kpi, spec: JudgeSpec): TrendLook {
  const noise = measureNoise(evidence.pooledBlocks, spec);
  const hold = tier(kpi, spec.holdMargin, noise);
  const fail = tier(kpi, 1, noise);
  const warn = margins(0, 0);
  // Never below the KPI's own margins: what they allow is no regression, however quickly it is seen.
  const atLeast = (margin: number): number => effectiveMargin(Math.max(spec.fastLaneMargin, margin), noise);
  const fast = margins(atLeast(kpi.margin), atLeast(kpi.tailMargin));
  const laneOpen = !copiesDiffer(evidence, fast.shifts, spec);
  const proof = GUARDED.map((quantile) => ({ quantile, whole: [0, 0], half: [0, 0] }));
  const proofShifts = margins(kpi.margin, kpi.tailMargin).shifts;
  const routes = evidence.tables().map((route) => {
    if (!route.table) throw new RangeError('a table was expected');
    const reader = evidence.reader.load(route.table);
    sumProof(proof, route, evidence, proofShifts, spec);
    return {
      route: route.route,
      pairs: route.table.pairs,
      logE: {
        warn: route.logE(reader, warn.shifts),
        hold: route.logE(reader, hold.shifts),
        fail: route.logE(reader, fail.shifts),
        fast: laneOpen ? route.wholeLogE(reader, fast.shifts) : Number.NEGATIVE_INFINITY,
      },
      logBF: blockEvidence(route.blocks, evidence, { hold, fail }, spec),
    };
  });
  const pooled = blockEvidence(evidence.pooledBlocks, evidence, { hold, fail }, spec);
  return {
    pairs: evidence.measuredPairs,
    noise,
    margins: { hold, fail },
    joined: joinRoutes(routes, pooled),
    routes,
    proof: proof.map((row) => proofRow(row)),
  };
}

/**
 * Whether two copies of the same code already differ at the fast lane's margin: then the machine, not the change, is that noisy,
 * and the lane, which does not wait for blocks to measure the noise, stays closed.
 */
function copiesDiffer(evidence: TrendEvidence, shifts: Shifts, spec: JudgeSpec): boolean {
  const logEs = evidence.tables().map((route) => {
    if (!route.baselineTable || route.baselineTable.pairs === 0) return 0;
    const reader = evidence.reader.load(route.baselineTable);
    return logMeanExp(
      spec.quantiles.map((quantile, level) => {
        const { b, c } = reader.at(level, shiftFor(quantile, shifts));
        const faster = reader.at(level, -shiftFor(quantile, shifts));
        return Math.max(logMcNemarE(b, c), logMcNemarE(faster.c, faster.b));
      }),
    );
  });
  return logEs.length > 0 && routeCombination(logEs) >= -Math.log(spec.alpha);
}

/** Non-inferiority with the roles swapped, on counts summed over routes: each pair is measured against its own route's thresholds. */
function sumProof(
  proof: readonly { quantile: number; whole: number[]; half: number[] }[],
  route: RouteEvidence,
  evidence: TrendEvidence,
  shifts: Shifts,
  spec: JudgeSpec,
): void {
  const halfSegment = spec.segments.indexOf(0.5);
  for (const row of proof) {
    const level = spec.quantiles.indexOf(row.quantile);
    if (level < 0) continue;
    const shift = shiftFor(row.quantile, shifts);
    addTo(row.whole, route.since(evidence.reader, level, shift, 0));
    if (halfSegment > 0 && evidence.segmentStart(halfSegment) !== null)
      addTo(row.half, route.since(evidence.reader, level, shift, halfSegment));
  }
}

function addTo(sum: number[], { b, c }: { b: number; c: number }): void {
  sum[0] = (sum[0] as number) + b;
  sum[1] = (sum[1] as number) + c;
}

function proofRow(row: { quantile: number; whole: readonly number[]; half: readonly number[] }): TrendLook['proof'][number] {
  const [b = 0, c = 0] = row.whole;
  const [halfB = 0, halfC = 0] = row.half;
  return { quantile: row.quantile, whole: logMcNemarE(c, b), half: logMcNemarE(halfC, halfB), b, c };
}

/** 0.5 mean + 0.5 product over routes for the exceedance; for the blocks 0.5 pooled + 0.5 mean over the routes that support blocks. */
function joinRoutes(routes: readonly RouteLook[], pooled: { hold: number; fail: number }): TrendLook['joined'] {
  const join = (of: (route: RouteLook) => number): number =>
    routes.length === 0 ? Number.NEGATIVE_INFINITY : routeCombination(routes.map(of));
  const blocks = (level: 'hold' | 'fail'): number => {
    const own = routes.map((route) => route.logBF[level]);
    return own.length < 2 ? pooled[level] : logMeanExp([pooled[level], logMeanExp(own)]);
  };
  return {
    logE: {
      warn: join((route) => route.logE.warn),
      hold: join((route) => route.logE.hold),
      fail: join((route) => route.logE.fail),
      fast: join((route) => route.logE.fast),
    },
    logBF: { hold: blocks('hold'), fail: blocks('fail') },
  };
}

/** log BF of the anytime-valid t on block log ratios: mean over supported quantiles, mean over segments (evidence 1 before a start). */
function blockEvidence(
  blocks: PairedBlocks | null,
  evidence: TrendEvidence,
  tiers: { readonly hold: TierMargins; readonly fail: TierMargins },
  spec: JudgeSpec,
): RouteLook['logBF'] {
  const closed = blocks?.closed ?? [];
  const hold: number[] = [];
  const fail: number[] = [];
  spec.segments.forEach((_, segment) => {
    const start = evidence.segmentStart(segment);
    const values = start === null ? null : supportedValues(closed, start, spec);
    hold.push(values ? meanOverQuantiles(values, tiers.hold, spec) : 0);
    fail.push(values ? meanOverQuantiles(values, tiers.fail, spec) : 0);
  });
  return { hold: logMeanExp(hold), fail: logMeanExp(fail) };
}

/** Per quantile the log ratios of the blocks since `start`; null where the quantile is not supported. */
function supportedValues(closed: readonly ClosedBlock[], start: number, spec: JudgeSpec): (number[] | null)[] {
  let first = 0;
  while (first < closed.length && (closed[first] as ClosedBlock).from < start - 1e-9) first++;
  const blocks = closed.length - first;
  return spec.quantiles.map((_, level) => {
    const values: number[] = [];
    for (let i = first; i < closed.length; i++) {
      const value = (closed[i] as ClosedBlock).logRatios[level];
      if (typeof value === 'number') values.push(value);
    }
    // A quantile counts as supported where most blocks support it: a few lucky blocks are no series.
    return values.length > 0 && values.length * 2 >= blocks ? values : null;
  });
}

function meanOverQuantiles(values: readonly (readonly number[] | null)[], tierMargins: TierMargins, spec: JudgeSpec): number {
  const perQuantile: number[] = [];
  spec.quantiles.forEach((quantile, level) => {
    const own = values[level];
    if (!own) return;
    const margin = Math.log1p(quantile >= TAIL_FROM ? tierMargins.tail : tierMargins.body);
    const above = own.map((x) => x - margin);
    perQuantile.push(blockT(above, { phi: spec.phi, minEffective: spec.minEffectiveBlocks }).logBF);
  });
  return perQuantile.length === 0 ? Number.NEGATIVE_INFINITY : logMeanExp(perQuantile);
}

function tier(kpi: Kpi, fraction: number, noise: Noise | null): TierMargins {
  return margins(effectiveMargin(kpi.margin * fraction, noise), effectiveMargin(kpi.tailMargin * fraction, noise));
}

function margins(body: number, tail: number): TierMargins {
  return { body, tail, shifts: { body: shiftOf(1 + body), tail: shiftOf(1 + tail) } };
}
