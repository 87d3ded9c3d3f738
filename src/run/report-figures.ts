import type { Point } from '../core/series.js';
import type { Arm } from '../environment/environment.js';
import { quantileEffects } from '../judge/effects.js';
import type { Judge } from '../judge/judge.js';
import type { TrendEvidence } from '../judge/trend-evidence.js';
import type { EcdfChart, RatioPoint, RouteRow, TimelineChart } from '../report/report.js';
import type { LatencyHistogram } from '../stats/latency-histogram.js';
import type { MeasuredRun } from './measured-run.js';

/** Points of a picture of a distribution: more would not be seen. */
const ECDF_POINTS = 120;
/** Routes that get a distribution of their own, the busiest first. */
const ECDF_ROUTES = 4;

/** The rows and charts of the report that come from the first per-request trend (latency). */
export function figuresOf(measured: MeasuredRun): {
  routes: RouteRow[];
  ratios: RatioPoint[];
  ecdfs: EcdfChart[];
  timelines: TimelineChart[];
} {
  const { judge } = measured;
  const trend = judge.trends[0]?.evidence;
  return {
    routes: trend ? routeRows(trend, judge) : [],
    ratios: trend && trend.measuredPairs > 0 ? ratiosOf(trend, judge) : [],
    ecdfs: trend && trend.measuredPairs > 0 ? ecdfsOf(trend) : [],
    timelines: timelinesOf(measured),
  };
}

function routeRows(trend: TrendEvidence, judge: Judge): RouteRow[] {
  const errors = judge.counts.find(({ kpi }) => kpi.name === 'errors')?.evidence.routes;
  return [...trend.routes.values()]
    .map((route) => {
      const counts = errors?.get(route.route);
      return {
        route: route.route,
        pairs: route.histograms.primary.total,
        primary: { ...quantilesOf(route.histograms.primary), errors: counts ? counts.primaryOnly + counts.both : 0 },
        shadow: { ...quantilesOf(route.histograms.shadow), errors: counts ? counts.shadowOnly + counts.both : 0 },
      };
    })
    .sort((a, b) => b.pairs - a.pairs || a.route.localeCompare(b.route));
}

function quantilesOf(histogram: LatencyHistogram): { p50: number | null; p95: number | null; p99: number | null } {
  const at = (p: number): number | null => {
    const value = histogram.quantile(p);
    return Number.isFinite(value) ? Number(value.toPrecision(4)) : null;
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function ratiosOf(trend: TrendEvidence, judge: Judge): RatioPoint[] {
  return quantileEffects(trend, judge.spec).map(({ ratio, low, high }, level) => ({
    quantile: judge.spec.quantiles[level] as number,
    ratio,
    low,
    high,
  }));
}

function ecdfsOf(trend: TrendEvidence): EcdfChart[] {
  const busiest = [...trend.routes.values()].sort((a, b) => b.histograms.primary.total - a.histograms.primary.total).slice(0, ECDF_ROUTES);
  const rows = [{ route: 'all routes', histograms: trend.histograms }, ...(trend.routes.size > 1 ? busiest : [])];
  return rows.map(({ route, histograms }) => ({
    route,
    primary: thinned(histograms.primary.cumulative()),
    shadow: thinned(histograms.shadow.cumulative()),
    ...(histograms.baseline.total > 0 ? { baseline: thinned(histograms.baseline.cumulative()) } : {}),
  }));
}

/** Evenly spread over the share, first and last kept. */
function thinned(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  if (points.length <= ECDF_POINTS) return [...points];
  const step = (points.length - 1) / (ECDF_POINTS - 1);
  return Array.from({ length: ECDF_POINTS }, (_, i) => points[Math.round(i * step)] as readonly [number, number]);
}

const UNITS: Readonly<Record<string, string>> = {
  cpu: '% of a core',
  memory: 'bytes',
  'outbound-calls': 'calls',
  'log-messages': 'messages',
};

function timelinesOf(measured: MeasuredRun): TimelineChart[] {
  const readings = measured.readingNames.map((kpi) => timeline(kpi, UNITS[kpi] ?? '', measured.readingsOf(kpi)));
  const steps = measured.stepPairs(Math.floor(measured.lastAt)).map((pair) => ({
    kpi: pair.kpi,
    unit: measured.judge.kpis.find((kpi) => kpi.name === pair.kpi)?.unit ?? '',
    primary: pair.control,
    shadow: pair.experiment,
    ...(pair.baseline ? { baseline: pair.baseline } : {}),
  }));
  const counted = measured.counted.names.map((kpi) => ({
    kpi,
    unit: 'share',
    primary: measured.counted.shares(kpi, measured.control ?? 'primary'),
    shadow: measured.counted.shares(kpi, 'shadow'),
  }));
  return [...readings, ...counted, ...steps].filter((chart) => chart.primary.length > 1 || chart.shadow.length > 1);
}

function timeline(kpi: string, unit: string, arms: ReadonlyMap<Arm, readonly Point[]>): TimelineChart {
  const baseline = arms.get('baseline');
  return { kpi, unit, primary: arms.get('primary') ?? [], shadow: arms.get('shadow') ?? [], ...(baseline ? { baseline } : {}) };
}
