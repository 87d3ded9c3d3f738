import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { Point } from '../../core/series.js';
import { labelOf } from '../sentences/words.js';
import type { EvidenceChart } from '../report.js';
import { bottomAxis, emptyChart, FRAME, type Frame, isPlottable, leftAxis, px, svg, text } from './frame.js';
import { timeAxis } from './time-axis.js';

/** Evidence is cut below 1 : 100 and above a million: how far it goes there decides nothing, and would squeeze what does. */
const FLOOR = -2;
const CEILING = 6;
export const MOST_LINES = 5;

/** log10 e-values over time against the thresholds that decide; above a threshold its tier is reached. */
export function evidenceChart(chart: EvidenceChart): string {
  const frame = { ...FRAME, right: 78 };
  const title = `Evidence over time: ${labelOf(chart.kpi)}`;
  const lines = chart.lines.slice(0, MOST_LINES).map(({ name, points }) => ({ name, points: points.filter(isDrawn) }));
  const points = lines.flatMap((each) => each.points);
  if (points.length === 0) return emptyChart(title);
  const thresholds = chart.thresholds
    .filter(({ eValue }) => isPlottable(eValue) && eValue > 0)
    .map(({ name, eValue }) => ({ name, log: Math.log10(eValue) }))
    .sort((a, b) => a.log - b.log);
  const values = points.map(([, value]) => value);
  const most = Math.min(
    CEILING,
    values.concat(thresholds.map(({ log }) => log)).reduce((a, b) => Math.max(a, b), 1),
  );
  const least = Math.max(FLOOR, values.reduce((a, b) => Math.min(a, b), 0) - 0.25);
  const times = points.map(([t]) => t);
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const axis = timeAxis(frame, [first, last > first ? last : first + 1]);
  const y = scaleLinear([least, most * 1.08], [frame.height - frame.bottom, frame.top]).clamp(true);
  const path = line<readonly [number, number]>(
    ([t]) => axis.x(t),
    ([, value]) => y(value),
  ).curve(curveStepAfter);
  return svg(frame, title, lines.map(({ name, points: own }) => `${name} ends at ${odds(own.at(-1)?.[1] ?? 0)}`).join(', '), [
    leftAxis(
      frame,
      wholeTicks(most).map((log) => ({ at: y(log), label: log === CEILING ? '10^6 up' : odds(log) })),
    ),
    bottomAxis(frame, axis.ticks, axis.title),
    ...lines.map(({ points: own }, index) => (own.length === 0 ? '' : `<path class="line series-${index + 1}" d="${path(own) ?? ''}"/>`)),
    drawThresholds(
      frame,
      thresholds.map(({ name, log }) => ({ name, at: y(log) })),
    ),
  ]);
}

/** Dashed lines, their names beside the plot where no curve runs; a name too near the one below moves up. */
function drawThresholds(frame: Frame, thresholds: readonly { readonly name: string; readonly at: number }[]): string {
  let free = Number.POSITIVE_INFINITY;
  return thresholds
    .map(({ name, at }) => {
      const line = `<path class="threshold" d="M${frame.left} ${px(at)}H${frame.width - frame.right}"/>`;
      const baseline = Math.min(at + 4, free);
      if (baseline < 10) return line;
      free = baseline - 13;
      return line + text(frame.width - frame.right + 5, baseline, name, 'start', 'threshold-label');
    })
    .join('');
}

/** Whole powers of ten, few enough to be told apart. */
function wholeTicks(most: number): number[] {
  const step = Math.max(1, Math.ceil(most / 4));
  const ticks: number[] = [];
  for (let log = 0; log <= most; log += step) ticks.push(log);
  return ticks;
}

function odds(log: number): string {
  if (!Number.isFinite(log)) return '0';
  if (log < -1.999) return 'below 0.01';
  const whole = Math.round(log);
  if (log <= 4 && log >= 0) return Number((10 ** log).toPrecision(2)).toLocaleString('en-US');
  return log < 0 ? Number((10 ** log).toPrecision(1)).toString() : `10^${whole}`;
}

function isDrawn(point: Point): point is readonly [number, number] {
  return isPlottable(point[0]) && isPlottable(point[1]);
}
