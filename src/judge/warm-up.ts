import { theilSen } from '../stats/theil-sen.js';
import { LatencyHistogram } from '../stats/latency-histogram.js';
import { blockSeconds } from './paired-blocks.js';
import type { JudgeSpec } from './spec.js';

/** Blocks over which the trend is taken. */
const TREND_BLOCKS = 5;

/**
 * Decides where the warm-up ends (verdict.md 6): at the first block end where the slope of the shadow's last five block
 * medians is within +-2 % a minute or not distinguishable from it, and at the latest after a sixth of the run.
 */
export class WarmUp {
  /** seconds since the start where measuring began; null while warming up */
  endedAt: number | null = null;
  pairs = 0;
  private readonly spec: JudgeSpec;
  private readonly earliest: number;
  private readonly latest: number;
  private readonly step: number;
  private boundary: number;
  private readonly open = new LatencyHistogram();
  private readonly medians: (readonly [at: number, logMedian: number])[] = [];

  /** @param atLeast seconds before which it does not end, however steady the shadow is (while the rate is searched) */
  constructor(spec: JudgeSpec, forSeconds: number, atLeast = 0) {
    this.spec = spec;
    this.earliest = atLeast;
    this.latest = Math.max(atLeast, forSeconds * spec.warmupShare);
    this.step = blockSeconds(spec, forSeconds);
    this.boundary = this.step;
  }

  /** Whether a pair sent at `at` still belongs to the warm-up; if so it is counted here and judged nowhere else. */
  takes(at: number, experimentMs: number): boolean {
    if (this.endedAt !== null) return false;
    while (at >= this.boundary && this.endedAt === null) this.closeBlock();
    if (this.endedAt === null && at >= this.latest) this.endedAt = this.latest;
    if (this.endedAt !== null) return false;
    this.open.add(experimentMs);
    this.pairs++;
    return true;
  }

  private closeBlock(): void {
    if (this.open.total >= this.spec.minBlockPairs) {
      const median = this.open.quantile(0.5);
      this.medians.push([this.boundary - this.step / 2, Math.log(Number.isFinite(median) ? median : this.spec.requestTimeoutMs)]);
      this.open.clear();
    }
    if (this.boundary >= this.earliest && this.boundary <= this.latest && this.isSteady()) this.endedAt = this.boundary;
    this.boundary += this.step;
  }

  private isSteady(): boolean {
    if (this.medians.length < TREND_BLOCKS) return false;
    const last = this.medians.slice(-TREND_BLOCKS);
    const trend = theilSen(
      last.map((row) => row[0] / 60),
      last.map((row) => row[1]),
      this.spec.confidenceLevel,
    );
    const bound = Math.log1p(this.spec.warmupSlopePerMinute);
    return Math.abs(trend.slope) <= bound || (trend.low <= bound && trend.high >= -bound);
  }
}
