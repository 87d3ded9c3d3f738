import { area, line } from 'd3-shape';
import type { Point } from '../../core/series.js';
import { formatValue } from '../numbers.js';
import type { TimelineChart } from '../report.js';
import { bottomAxis, emptyChart, FRAME, isPlottable, leftAxis, px, spread, svg, text } from './frame.js';
import { timeAxis } from './time-axis.js';
import { valueAxis } from './value-axis.js';

interface Band {
  readonly t: number;
  readonly low: number;
  readonly high: number;
}

/** One KPI over time on all arms, then the forecast with its band and the limit it may meet. Gaps stay gaps. */
export function timelineChart(chart: TimelineChart): string {
  const { forecast } = chart;
  const band = forecast ? bandOf(forecast) : [];
  const measured = [...(chart.baseline ?? []), ...chart.primary, ...chart.shadow].filter(isDrawn);
  const ahead = (forecast?.points ?? []).filter(isDrawn);
  const title = `${chart.kpi} over time`;
  const times = [...measured, ...ahead].map(([t]) => t).concat(band.map((row) => row.t));
  if (times.length === 0) return emptyChart(title);
  const values = [...measured, ...ahead].map(([, value]) => value).concat(band.flatMap((row) => [row.low, row.high]));
  const limit = isPlottable(forecast?.limit) ? forecast.limit : null;
  const axis = timeAxis(FRAME, spread(times, 0));
  const drawn = [...values, ...(limit === null ? [] : [limit])];
  const [low, high] = spread(drawn, 0.08);
  // Room below zero would promise values that nothing measured can have.
  const { y, ticks } = valueAxis(FRAME, [drawn.every((value) => value >= 0) ? Math.max(0, low) : low, high], chart.unit);
  const path = line<Point>(
    (point) => axis.x(point[0]),
    (point) => y(point[1] ?? 0),
  ).defined(isDrawn);
  const curve = (points: readonly Point[], kind: string): string =>
    points.some(isDrawn) ? `<path class="line ${kind}" d="${path(points) ?? ''}"/>` : '';
  const shade = area<Band>(
    (row) => axis.x(row.t),
    (row) => y(row.low),
    (row) => y(row.high),
  );
  return svg(FRAME, title, describe(chart, measured), [
    leftAxis(FRAME, ticks),
    bottomAxis(FRAME, axis.ticks, axis.title),
    band.length > 1 ? `<path class="band" d="${shade(band) ?? ''}"/>` : '',
    limit === null
      ? ''
      : `<path class="limit" d="M${FRAME.left} ${px(y(limit))}H${FRAME.width - FRAME.right}"/>${text(FRAME.left + 6, y(limit) + (y(limit) < FRAME.top + 16 ? 14 : -5), `limit ${formatValue(limit, chart.unit)}`, 'start', 'limit-label')}`,
    curve(chart.baseline ?? [], 'baseline'),
    curve(chart.primary, 'primary'),
    curve(chart.shadow, 'shadow'),
    curve(forecast?.points ?? [], 'ahead'),
  ]);
}

function bandOf(forecast: NonNullable<TimelineChart['forecast']>): Band[] {
  const highs = new Map(forecast.high.filter(isDrawn));
  return forecast.low.filter(isDrawn).flatMap(([t, low]) => {
    const high = highs.get(t);
    return high === undefined ? [] : [{ t, low, high }];
  });
}

function isDrawn(point: Point): point is readonly [number, number] {
  return isPlottable(point[0]) && isPlottable(point[1]);
}

function describe(chart: TimelineChart, measured: readonly (readonly [number, number])[]): string {
  const last = (points: readonly Point[]): string => formatValue(points.filter(isDrawn).at(-1)?.[1] ?? null, chart.unit);
  if (measured.length === 0) return 'Forecast only.';
  return `Last values: primary ${last(chart.primary)}, shadow ${last(chart.shadow)}.`;
}
