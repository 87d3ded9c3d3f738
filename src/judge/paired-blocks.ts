import { LatencyHistogram } from '../stats/latency-histogram.js';
import type { JudgeSpec } from './spec.js';

/** One closed block of matched pairs: log ratios of the block quantiles, null where the block does not support the quantile. */
export interface ClosedBlock {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** per quantile of the spec: log(experiment / control) */
  readonly logRatios: readonly (number | null)[];
  /** per quantile: log(baseline / control); empty without a baseline arm */
  readonly baselineLogRatios: readonly (number | null)[];
  /** baseline/control log ratio of the even pairs minus that of the odd pairs, at the median: four times its mean square is the sampling variance */
  readonly baselineHalfDifference: number | null;
  readonly experimentMedian: number;
}

/** Cuts the measured time into blocks of matched pairs (verdict.md 3). Memory: six histograms, and one row a block. */
export class PairedBlocks {
  readonly closed: ClosedBlock[] = [];
  private readonly spec: JudgeSpec;
  private readonly start: number;
  private readonly plannedEnd: number;
  private readonly baseSeconds: number;
  private openFrom: number;
  private boundary: number;
  private allPairs = 0;
  private readonly control = new LatencyHistogram();
  private readonly experiment = new LatencyHistogram();
  private readonly baseline = [new LatencyHistogram(), new LatencyHistogram()] as const;
  private readonly controlHalves = [new LatencyHistogram(), new LatencyHistogram()] as const;

  constructor(spec: JudgeSpec, start: number, forSeconds: number) {
    this.spec = spec;
    this.start = start;
    this.plannedEnd = Math.max(forSeconds, start);
    this.baseSeconds = blockSeconds(spec, forSeconds);
    this.openFrom = start;
    this.boundary = start + this.baseSeconds;
  }

  /** Late arrivals (a request that timed out) count in the block that is open when they are seen. */
  add(at: number, controlMs: number, experimentMs: number, baselineMs: number | undefined): void {
    if (at >= this.boundary) this.closeBefore(at);
    this.control.add(controlMs);
    this.experiment.add(experimentMs);
    if (baselineMs !== undefined) {
      const half = this.control.total % 2 === 0 ? 0 : 1;
      this.baseline[half].add(baselineMs);
      this.controlHalves[half].add(controlMs);
    }
    this.allPairs++;
  }

  /** Pairs a block should hold: enough for p95 as long as enough blocks remain in the planned run, else the bare minimum. */
  private target(now: number): number {
    const perSecond = this.allPairs / Math.max(now - this.start, this.baseSeconds);
    const planned = perSecond * (this.plannedEnd - this.start);
    return planned / this.spec.blockPairs >= this.spec.minBlocks ? this.spec.blockPairs : this.spec.minBlockPairs;
  }

  private closeBefore(at: number): void {
    const steps = Math.floor((at - this.boundary) / this.baseSeconds);
    const end = this.boundary + steps * this.baseSeconds;
    if (this.control.total >= this.target(end)) {
      this.closed.push(this.summarise(end));
      for (const histogram of [this.control, this.experiment, ...this.baseline, ...this.controlHalves]) histogram.clear();
      this.openFrom = end;
    }
    this.boundary = end + this.baseSeconds;
  }

  private summarise(to: number): ClosedBlock {
    const quantiles = this.spec.quantiles;
    const withBaseline = this.baseline[0].total > 0 && this.baseline[1].total > 0;
    const baseline = new LatencyHistogram();
    if (withBaseline) for (const half of this.baseline) baseline.merge(half);
    return {
      from: this.openFrom,
      to,
      pairs: this.control.total,
      logRatios: quantiles.map((p) => this.logRatio(this.experiment, this.control, p)),
      baselineLogRatios: withBaseline ? quantiles.map((p) => this.logRatio(baseline, this.control, p)) : [],
      baselineHalfDifference: withBaseline ? this.halfDifference() : null,
      experimentMedian: this.experiment.quantile(0.5),
    };
  }

  private halfDifference(): number | null {
    const even = this.rawLogRatio(this.baseline[0], this.controlHalves[0], 0.5);
    const odd = this.rawLogRatio(this.baseline[1], this.controlHalves[1], 0.5);
    return even - odd;
  }

  private logRatio(experiment: LatencyHistogram, control: LatencyHistogram, p: number): number | null {
    return control.total * (1 - p) >= this.spec.blockSupport - 1e-9 ? this.rawLogRatio(experiment, control, p) : null;
  }

  /** An infinite quantile counts as the request timeout; infinite on both sides is a ratio of one. */
  private rawLogRatio(experiment: LatencyHistogram, control: LatencyHistogram, p: number): number {
    return Math.log(this.finite(experiment.quantile(p)) / this.finite(control.quantile(p)));
  }

  private finite(quantile: number): number {
    return Number.isFinite(quantile) ? quantile : this.spec.requestTimeoutMs;
  }
}

/** Block length in seconds before merging: clamp(run / 40, 1 s, 30 s). */
export function blockSeconds(spec: JudgeSpec, forSeconds: number): number {
  return Math.min(spec.maxBlockSeconds, Math.max(spec.minBlockSeconds, forSeconds / spec.blocksPerRun));
}
