import { escapeHtml } from '../escape.js';

/** The plotting area in SVG units. Charts are drawn 420 wide, so that their 12-unit text stays readable on a phone. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const FRAME: Frame = { width: 420, height: 240, left: 58, right: 16, top: 14, bottom: 40 };

export interface Tick {
  /** position in SVG units */
  readonly at: number;
  readonly label: string;
}

/** A whole chart: its name for screen readers, then its marks. The colours are classes of the page's style sheet. */
export function svg(frame: Frame, title: string, description: string, marks: readonly string[]): string {
  const label = escapeHtml(`${title}. ${description}`, 600);
  return `<svg class="chart" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${label}">${marks.join('')}</svg>`;
}

/** Horizontal grid lines with their labels to the left of the plot. */
export function leftAxis(frame: Frame, ticks: readonly Tick[]): string {
  return ticks
    .map(
      ({ at, label }) =>
        `<path class="grid" d="M${frame.left} ${px(at)}H${frame.width - frame.right}"/>${text(frame.left - 7, at + 4, label, 'end')}`,
    )
    .join('');
}

/** Ticks below the plot; a label that would touch its left neighbour is left out. */
export function bottomAxis(frame: Frame, ticks: readonly Tick[], title: string): string {
  const base = frame.height - frame.bottom;
  let free = Number.NEGATIVE_INFINITY;
  const labels = [...ticks]
    .sort((a, b) => a.at - b.at)
    .map(({ at, label }) => {
      const half = label.length * 3.4;
      const x = Math.min(frame.width - half - 1, Math.max(half + 1, at));
      const mark = `<path class="axis" d="M${px(at)} ${base}v4"/>`;
      if (x - half < free) return mark;
      free = x + half + 6;
      return mark + text(x, base + 17, label, 'middle');
    });
  const axis = `<path class="axis" d="M${frame.left} ${base}H${frame.width - frame.right}"/>`;
  return axis + labels.join('') + text((frame.left + frame.width - frame.right) / 2, frame.height - 5, title, 'middle', 'label');
}

/** Text at a place. Everything written into a chart passes here and is escaped. */
export function text(x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end', kind = 'tick'): string {
  return `<text class="${kind}" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${escapeHtml(content, 60)}</text>`;
}

/** A coordinate with one decimal; never anything but a finite number. */
export function px(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toFixed(1))) : '0';
}

/** What stands in place of a chart without data. */
export function emptyChart(title: string): string {
  return svg(FRAME, title, 'No data.', [text(FRAME.width / 2, FRAME.height / 2, 'no data', 'middle', 'label')]);
}

/** Finite and of a size that arithmetic and labels survive. */
export function isPlottable(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e15;
}

/** Nothing that is measured is smaller; below it a scale's own arithmetic underflows. */
const SMALLEST = 1e-12;

/** Least and greatest, widened where they coincide, so that a scale always has a length. */
export function spread(values: readonly number[], padding = 0.05): [low: number, high: number] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  const size = Math.abs(high) + Math.abs(low);
  // Below a billionth of its size a difference is rounding, not data.
  const room = high - low > Math.max(size * 1e-9, SMALLEST) ? (high - low) * padding : size < SMALLEST ? 1 : size * 0.1;
  return [low - room, high + room];
}
