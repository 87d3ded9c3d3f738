import { ClassTable, type DiscordantReader, type Discordants } from '../stats/class-table.js';
import { cellOf, INFINITE_CELL } from '../stats/latency-grid.js';
import { LatencyHistogram } from '../stats/latency-histogram.js';
import { logMcNemarE } from '../stats/log-mc-nemar-e.js';
import { logMeanExp } from '../stats/log-mean-exp.js';
import { quantileSorted } from '../stats/quantile-sorted.js';
import { PairedBlocks } from './paired-blocks.js';
import type { JudgeSpec } from './spec.js';

/** Margins of one tier as grid shifts: `body` for p50 and p75, `tail` for p90 and above. */
export interface Shifts {
  readonly body: number;
  readonly tail: number;
}

/** Shifts that a segment's starting counts are kept for: margins from -26 % to +171 %. */
const KEPT_FROM = -120;
const KEPT_TO = 400;
const KEPT = KEPT_TO - KEPT_FROM + 1;

/** Discordant counts at the moment a segment began; evidence since then is the difference. */
interface SegmentStart {
  readonly b: Uint32Array;
  readonly c: Uint32Array;
}

/** The paired evidence of one route (or of the pool of rare ones): class tables, segments, blocks, histograms. */
export class RouteEvidence {
  readonly route: string;
  readonly blocks: PairedBlocks;
  readonly histograms = { primary: new LatencyHistogram(), shadow: new LatencyHistogram(), baseline: new LatencyHistogram() };
  table: ClassTable | null = null;
  baselineTable: ClassTable | null = null;
  private learning: number[] | null = [];
  private readonly spec: JudgeSpec;
  private readonly starts: SegmentStart[] = [];

  constructor(route: string, spec: JudgeSpec, start: number, forSeconds: number, segmentsBegun: number, thresholds?: readonly number[]) {
    this.route = route;
    this.spec = spec;
    this.blocks = new PairedBlocks(spec, start, forSeconds);
    // A route that appears late has no counts before any segment that has begun: those starts are all zero.
    for (let i = 0; i < segmentsBegun; i++) this.starts.push(emptyStart(spec));
    if (thresholds) this.setThresholds(thresholds);
  }

  get isMature(): boolean {
    return this.table !== null;
  }

  /** Counts a pair in the class table, or keeps the control's latency to find the thresholds; says whether it was counted. */
  count(controlMs: number, experimentMs: number, baselineMs: number | undefined): boolean {
    if (this.table) {
      this.table.add(controlMs, experimentMs);
      if (baselineMs !== undefined) this.baselineTable?.add(controlMs, baselineMs);
      return true;
    }
    this.learning?.push(controlMs);
    if (this.learning && this.learning.length >= this.spec.thresholdPairs) this.fixThresholds(this.learning);
    return false;
  }

  /** Remembers the counts at the start of a segment, so that a regression that begins late is seen. */
  beginSegment(reader: DiscordantReader): void {
    const start = emptyStart(this.spec);
    if (this.table) {
      reader.load(this.table);
      for (let level = 0; level < this.spec.quantiles.length; level++) {
        for (let k = 0; k < KEPT; k++) {
          const { b, c } = reader.at(level, KEPT_FROM + k);
          start.b[level * KEPT + k] = b;
          start.c[level * KEPT + k] = c;
        }
      }
    }
    this.starts.push(start);
  }

  /** log of the exceedance E at these margins: mean over thresholds, mean over segments. `reader` must hold this route's table. */
  logE(reader: DiscordantReader, shifts: Shifts): number {
    const segments = this.spec.segments.map((_, segment) => {
      if (segment > this.starts.length) return 0; // not begun: evidence 1
      const perLevel = this.spec.quantiles.map((quantile, level) => {
        const { b, c } = this.since(reader, level, shiftFor(quantile, shifts), segment);
        return logMcNemarE(b, c);
      });
      return logMeanExp(perLevel);
    });
    return logMeanExp(segments);
  }

  /** The same since measuring began only, without segments: for the fast lane, to which a short stretch must not be enough. */
  wholeLogE(reader: DiscordantReader, shifts: Shifts): number {
    const perLevel = this.spec.quantiles.map((quantile, level) => {
      const { b, c } = this.since(reader, level, shiftFor(quantile, shifts), 0);
      return logMcNemarE(b, c);
    });
    return logMeanExp(perLevel);
  }

  /** Discordant pairs since segment `segment` began (0: since measuring began). */
  since(reader: DiscordantReader, level: number, shift: number, segment: number): Discordants {
    const now = reader.at(level, shift);
    const start = segment === 0 ? undefined : this.starts[segment - 1];
    if (!start || shift < KEPT_FROM || shift > KEPT_TO) return segment === 0 || start ? now : { b: 0, c: 0 };
    const index = level * KEPT + shift - KEPT_FROM;
    return { b: now.b - (start.b[index] as number), c: now.c - (start.c[index] as number) };
  }

  /** Thresholds from finite latencies only, each snapped to the grid. With too few of them more pairs are awaited. */
  private fixThresholds(latencies: readonly number[]): void {
    const finite = latencies.filter((ms) => Number.isFinite(ms)).sort((a, b) => a - b);
    if (finite.length * 10 < this.spec.thresholdPairs) return;
    this.setThresholds(this.spec.quantiles.map((q) => Math.min(cellOf(quantileSorted(finite, q)), INFINITE_CELL - 1)));
  }

  private setThresholds(cells: readonly number[]): void {
    this.table = new ClassTable(cells);
    this.baselineTable = new ClassTable(cells);
    this.learning = null;
  }
}

/** The margin that holds at a quantile: `tail` from p90 on. */
export function shiftFor(quantile: number, shifts: Shifts): number {
  return quantile >= TAIL_FROM ? shifts.tail : shifts.body;
}

export const TAIL_FROM = 0.9;

function emptyStart(spec: JudgeSpec): SegmentStart {
  const size = spec.quantiles.length * KEPT;
  return { b: new Uint32Array(size), c: new Uint32Array(size) };
}
