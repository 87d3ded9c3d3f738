import type { Point } from '../../core/series.js';
import { mermaidLabel } from '../escape.js';
import type { RatioPoint, TimelineChart } from '../report.js';
import { labelOf } from '../sentences/words.js';

const MOST_POINTS = 40;

/** The change of each quantile in percent as a bar chart; null without a finite ratio. An empty or non-finite series breaks a whole diagram. */
export function mermaidRatios(points: readonly RatioPoint[]): string | null {
  const rows = points.filter(({ ratio, quantile }) => isFine(ratio) && isFine(quantile));
  if (rows.length === 0) return null;
  const changes = rows.map(({ ratio }) => (ratio - 1) * 100);
  return [
    'xychart-beta',
    '  title "Response time of the shadow against the primary"',
    `  x-axis [${rows.map(({ quantile }) => `"p${round(quantile * 100)}"`).join(', ')}]`,
    `  y-axis "change in percent" ${range([...changes, 0])}`,
    `  bar [${changes.map(round).join(', ')}]`,
  ].join('\n');
}

/** Primary (blue) and shadow (orange) of one KPI over time; null where nothing finite was measured on both. */
export function mermaidTimeline(chart: TimelineChart): string | null {
  const rows = joined(chart.primary, chart.shadow);
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last || rows.length < 2) return null;
  const [size, unit] = chart.unit === 'bytes' || chart.unit === 'B' ? [1024 ** 2, 'MiB'] : [1, chart.unit === '' ? 'value' : chart.unit];
  const lines = [rows.map((row) => row.primary / size), rows.map((row) => row.shadow / size)];
  return [
    '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f6fb2, #c2570c"}}}}%%',
    'xychart-beta',
    `  title "${mermaidLabel(labelOf(chart.kpi))}: primary blue, shadow orange"`,
    `  x-axis "seconds" ${round(first.t)} --> ${round(last.t)}`,
    `  y-axis "${mermaidLabel(unit)}" ${range(lines.flat())}`,
    ...lines.map((line) => `  line [${line.map(round).join(', ')}]`),
  ].join('\n');
}

/** Times measured on both arms, thinned to what a small chart can show. */
function joined(primary: readonly Point[], shadow: readonly Point[]): { t: number; primary: number; shadow: number }[] {
  const others = new Map(shadow);
  const rows = primary.flatMap(([t, value]) => {
    const other = others.get(t);
    return isFine(t) && isFine(value) && isFine(other) ? [{ t, primary: value, shadow: other }] : [];
  });
  const step = Math.max(1, Math.ceil(rows.length / MOST_POINTS));
  return rows.filter((_, index) => index % step === 0);
}

/** A range of positive length, written without an exponent, which the diagram's grammar does not know. */
function range(values: readonly number[]): string {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high > low ? (high - low) * 0.1 : Math.max(1, Math.abs(high) * 0.1);
  return `${round(low < 0 ? low - room : Math.max(0, low - room))} --> ${round(high + room)}`;
}

function isFine(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e12;
}

/** Four significant digits as plain decimals. */
function round(value: number): string {
  const text = Number(value.toPrecision(4)).toFixed(Math.abs(value) >= 100 ? 0 : 3);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}
