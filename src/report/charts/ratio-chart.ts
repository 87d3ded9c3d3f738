import { scaleLinear, scaleLog } from 'd3-scale';
import { formatChange } from '../numbers.js';
import type { RatioPoint } from '../report.js';
import { bottomAxis, emptyChart, FRAME, type Frame, isPlottable, px, svg, type Tick, text } from './frame.js';

/** Relative margins: of p50 and p75, and of p90 and above. */
export interface Margins {
  readonly body: number;
  readonly tail: number;
}

const TAIL_FROM = 0.9;
const TITLE = 'Response time of the shadow against the primary, by quantile';

/** Dot and whisker for each quantile's ratio, on the change in percent, with the margin of each row marked. Open intervals end in an arrow. */
export function ratioChart(points: readonly RatioPoint[], margins: Margins | null): string {
  const rows = points.filter((point) => isPlottable(point.ratio) && point.ratio > 0 && isPlottable(point.quantile));
  if (rows.length === 0) return emptyChart(TITLE);
  const frame = { ...FRAME, height: 62 + 34 * rows.length };
  const axis = ratioAxis(frame, rows, margins);
  const step = (frame.height - frame.top - frame.bottom) / rows.length;
  const marks = rows.map((row, index) => drawRow(row, frame.top + step * (index + 0.5), step, axis, frame, margins));
  const zero = `<path class="zero" d="M${px(axis.x(1))} ${frame.top}V${frame.height - frame.bottom}"/>`;
  const said = rows.map((row) => `${name(row)}: ${formatChange(row.ratio - 1)}`).join(', ');
  return svg(frame, TITLE, said, [zero, ...marks, bottomAxis(frame, axis.ticks, axis.title)]);
}

interface RatioAxis {
  readonly x: (ratio: number) => number;
  readonly ticks: readonly Tick[];
  readonly title: string;
}

/** Linear in the change up to three times as slow, logarithmic beyond. */
function ratioAxis(frame: Frame, rows: readonly RatioPoint[], margins: Margins | null): RatioAxis {
  const bounds = rows.flatMap((row) => [row.ratio, row.low, row.high]).filter((value): value is number => isPlottable(value) && value > 0);
  const all = [...bounds, 1, ...(margins ? [1 + margins.body, 1 + margins.tail].filter(isPlottable) : [])].map((ratio) =>
    Math.min(100, Math.max(0.01, ratio)),
  );
  const low = Math.min(...all);
  const high = Math.max(...all);
  const range: [number, number] = [frame.left, frame.width - frame.right];
  if (high <= 3) {
    const room = Math.max(0.01, (high - low) * 0.08);
    const scale = scaleLinear([low - 1 - room, high - 1 + room], range).clamp(true);
    const ticks = scale.ticks(5).map((change) => ({ at: scale(change), label: formatChange(change) }));
    return { x: (ratio) => scale(ratio - 1), ticks, title: 'change; right of zero is slower' };
  }
  const scale = scaleLog([low * 0.85, high * 1.2], range).clamp(true);
  const ticks = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 1.5, 2, 3, 5, 10, 20, 50, 100].filter(
    (ratio) => ratio >= low * 0.85 && ratio <= high * 1.2,
  );
  return {
    x: (ratio) => scale(ratio),
    ticks: ticks.map((ratio) => ({ at: scale(ratio), label: `${ratio}x` })),
    title: 'times the primary; right of 1x is slower',
  };
}

function drawRow(row: RatioPoint, y: number, step: number, axis: RatioAxis, frame: Frame, margins: Margins | null): string {
  const start = isPlottable(row.low) && row.low > 0 ? axis.x(row.low) : frame.left;
  const end = isPlottable(row.high) ? axis.x(row.high) : frame.width - frame.right;
  const open = [
    isPlottable(row.low) && row.low > 0
      ? `<path class="whisker" d="M${px(start)} ${px(y - 5)}v10"/>`
      : `<path class="whisker" d="M${px(start + 6)} ${px(y - 5)}l-6 5l6 5"/>`,
    isPlottable(row.high)
      ? `<path class="whisker" d="M${px(end)} ${px(y - 5)}v10"/>`
      : `<path class="whisker" d="M${px(end - 6)} ${px(y - 5)}l6 5l-6 5"/>`,
  ];
  const margin = marginMark(row, y, step, axis, frame, margins);
  const line = `<path class="whisker" d="M${px(start)} ${px(y)}H${px(end)}"/>`;
  return `${margin}${line}${open.join('')}<circle class="dot" cx="${px(axis.x(row.ratio))}" cy="${px(y)}" r="5"/>${text(frame.left - 10, y + 4, name(row), 'end', 'label')}`;
}

/** The zone beyond the margin is tinted, its edge drawn. */
function marginMark(row: RatioPoint, y: number, step: number, axis: RatioAxis, frame: Frame, margins: Margins | null): string {
  const margin = margins && (row.quantile >= TAIL_FROM ? margins.tail : margins.body);
  if (!isPlottable(margin)) return '';
  const x = axis.x(1 + margin);
  const top = y - step / 2;
  return `<rect class="beyond" x="${px(x)}" y="${px(top)}" width="${px(Math.max(0, frame.width - frame.right - x))}" height="${px(step)}"/><path class="margin" d="M${px(x)} ${px(top)}v${px(step)}"/>`;
}

function name(row: RatioPoint): string {
  return `p${Number((row.quantile * 100).toPrecision(4))}`;
}
