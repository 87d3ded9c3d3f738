import { scaleLinear, scaleLog } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { formatMs } from '../numbers.js';
import type { EcdfChart } from '../report.js';
import { bottomAxis, emptyChart, FRAME, isPlottable, leftAxis, svg, type Tick } from './frame.js';

type Row = readonly [ms: number, share: number];

/** Cumulative distributions of the response time of all arms, on a logarithmic axis. The curve further right is slower; the primary's is broad, so that an equal one shows on top of it. */
export function ecdfChart(chart: EcdfChart): string {
  const arms = (['primary', 'shadow', 'baseline'] as const).map((arm) => ({ arm, rows: plottable(chart[arm] ?? []) }));
  const all = arms.flatMap(({ rows }) => rows);
  const title = `Cumulative distribution of response times: ${chart.route}`;
  if (all.length === 0) return emptyChart(title);
  const least = all.reduce((low, [ms]) => Math.min(low, ms), Number.POSITIVE_INFINITY);
  const most = all.reduce((high, [ms]) => Math.max(high, ms), 0);
  const x = scaleLog([least * 0.95, most * 1.05], [FRAME.left, FRAME.width - FRAME.right]);
  const y = scaleLinear([0, 1], [FRAME.height - FRAME.bottom, FRAME.top]);
  const path = line<Row>(
    (row) => x(row[0]),
    (row) => y(row[1]),
  ).curve(curveStepAfter);
  const curves = arms.map(({ arm, rows }) =>
    rows.length === 0 ? '' : `<path class="line ${arm}${arm === 'primary' ? ' broad' : ''}" d="${path(rows) ?? ''}"/>`,
  );
  const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: y(share), label: `${share * 100} %` }));
  return svg(FRAME, title, `From ${formatMs(least)} to ${formatMs(most)}.`, [
    leftAxis(FRAME, shares),
    bottomAxis(
      FRAME,
      logTicks(least * 0.95, most * 1.05).map((ms): Tick => ({ at: x(ms), label: formatMs(ms) })),
      'response time (logarithmic)',
    ),
    ...curves,
  ]);
}

/** 1, 2 and 5 of each decade; where that is too few or too many, all digits or decades only. */
function logTicks(from: number, to: number): number[] {
  const decades = Math.log10(to / from);
  const digits = decades < 0.7 ? [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9] : decades < 2.5 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++) {
    for (const digit of digits) {
      const value = Number((digit * 10 ** power).toPrecision(3));
      if (value >= from && value <= to) ticks.push(value);
    }
  }
  return ticks;
}

function plottable(rows: readonly Row[]): Row[] {
  return rows.filter(([ms, share]) => isPlottable(ms) && ms > 1e-9 && isPlottable(share) && share >= 0 && share <= 1);
}
