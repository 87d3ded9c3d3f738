import { DiscordantReader } from '../stats/class-table.js';
import { LatencyHistogram } from '../stats/latency-histogram.js';
import { PairedBlocks } from './paired-blocks.js';
import { RouteEvidence } from './route-evidence.js';
import type { JudgeSpec } from './spec.js';
import { WarmUp } from './warm-up.js';

/** The pool of routes that have not yet shown enough pairs to be judged alone. */
export const OTHER_ROUTES = '(other)';

export interface TrendFocus {
  readonly thresholds?: ReadonlyMap<string, readonly number[]> | undefined;
  readonly warmUpSeconds?: number | undefined;
}

/**
 * Everything counted about one per-request KPI. Every pair goes to exactly one table: its own route's once that has fixed its
 * thresholds, the pool's before. Blocks are kept pooled over all routes (the mix is the same on both arms by construction)
 * and per route. Memory is bounded by routes x cells, whatever the number of pairs.
 */
export class TrendEvidence {
  readonly warmUp: WarmUp;
  readonly routes = new Map<string, RouteEvidence>();
  readonly reader = new DiscordantReader();
  pool: RouteEvidence | null = null;
  pooledBlocks: PairedBlocks | null = null;
  readonly histograms = { primary: new LatencyHistogram(), shadow: new LatencyHistogram(), baseline: new LatencyHistogram() };
  measuredPairs = 0;
  lastAt = 0;
  private readonly spec: JudgeSpec;
  private readonly forSeconds: number;
  private segmentsBegun = 0;

  private readonly thresholds: ReadonlyMap<string, readonly number[]>;

  /** @param focus `thresholds`: cells fixed by an earlier run on other pairs, by route; such routes skip no pairs to learn them */
  constructor(spec: JudgeSpec, forSeconds: number, focus: TrendFocus = {}) {
    this.spec = spec;
    this.forSeconds = forSeconds;
    this.thresholds = focus.thresholds ?? new Map();
    this.warmUp = new WarmUp(spec, forSeconds, focus.warmUpSeconds);
  }

  /**
   * One matched pair (or triple). Latencies in ms, Infinity where there was no usable answer.
   * @param ownRouteOnly sent by quota, beyond the share: it is evidence on its route, and would bend the mix of all routes
   */
  add(at: number, route: string, controlMs: number, experimentMs: number, baselineMs: number | undefined, ownRouteOnly = false): void {
    this.lastAt = Math.max(this.lastAt, at);
    if (this.warmUp.takes(at, experimentMs)) return;
    const own = this.route(route);
    this.beginDueSegments(at);
    this.measuredPairs++;
    for (const histograms of ownRouteOnly ? [own.histograms] : [this.histograms, own.histograms])
      countHistograms(histograms, controlMs, experimentMs, baselineMs);
    own.blocks.add(at, controlMs, experimentMs, baselineMs);
    if (!ownRouteOnly) this.pooledBlocks?.add(at, controlMs, experimentMs, baselineMs);
    if (!own.count(controlMs, experimentMs, baselineMs) && !ownRouteOnly) this.pool?.count(controlMs, experimentMs, baselineMs);
  }

  /** Evidence tables that have counted anything: mature routes, and the pool. */
  tables(): RouteEvidence[] {
    const mature = [...this.routes.values()].filter((route) => route.table && route.table.pairs > 0);
    return this.pool?.table && this.pool.table.pairs > 0 ? [...mature, this.pool] : mature;
  }

  private route(name: string): RouteEvidence {
    const start = this.warmUp.endedAt ?? 0;
    if (!this.pool) {
      this.pool = new RouteEvidence(OTHER_ROUTES, this.spec, start, this.forSeconds, this.segmentsBegun, this.thresholds.get(OTHER_ROUTES));
      this.pooledBlocks = new PairedBlocks(this.spec, start, this.forSeconds);
    }
    let route = this.routes.get(name);
    if (!route) {
      route = new RouteEvidence(name, this.spec, start, this.forSeconds, this.segmentsBegun, this.thresholds.get(name));
      this.routes.set(name, route);
    }
    return route;
  }

  /** Segments begin at fixed fractions of the planned measured time, fixed in advance: never chosen by looking. */
  private beginDueSegments(at: number): void {
    const start = this.warmUp.endedAt ?? 0;
    for (;;) {
      const fraction = this.spec.segments[this.segmentsBegun + 1];
      if (fraction === undefined || at < start + fraction * (this.forSeconds - start)) return;
      for (const route of this.routes.values()) route.beginSegment(this.reader);
      this.pool?.beginSegment(this.reader);
      this.segmentsBegun++;
    }
  }

  /** Start of a segment in seconds, or null where it has not begun. */
  segmentStart(segment: number): number | null {
    const start = this.warmUp.endedAt;
    const fraction = this.spec.segments[segment];
    if (start === null || fraction === undefined || segment > this.segmentsBegun) return null;
    return start + fraction * (this.forSeconds - start);
  }
}

type Histograms = TrendEvidence['histograms'];

function countHistograms(into: Histograms, controlMs: number, experimentMs: number, baselineMs: number | undefined): void {
  into.primary.add(controlMs);
  into.shadow.add(experimentMs);
  if (baselineMs !== undefined) into.baseline.add(baselineMs);
}
