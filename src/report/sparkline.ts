import type { Point } from '../core/series.js';

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const GAP = '·';

/** Several series as block characters on one common scale, at most `most` characters each; a dot where nothing was measured. */
export function sparklines(series: readonly (readonly Point[])[], most = 20): string[] {
  const columns = series.map((points) => means(points, most));
  const values = columns.flat().filter((value): value is number => value !== null);
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((greatest, value) => Math.max(greatest, value), Number.NEGATIVE_INFINITY);
  return columns.map((cells) => cells.map((value) => (value === null ? GAP : bar(value, low, high))).join(''));
}

/** Constant series sit in the middle: they are neither low nor high. */
function bar(value: number, low: number, high: number): string {
  if (!(high > low)) return BARS[3];
  return BARS[Math.min(7, Math.floor(((value - low) / (high - low)) * 8))] ?? BARS[0];
}

function means(points: readonly Point[], most: number): (number | null)[] {
  const size = Math.max(1, Math.ceil(points.length / most));
  const cells: (number | null)[] = [];
  for (let start = 0; start < points.length; start += size) {
    const values = points
      .slice(start, start + size)
      .flatMap(([, value]) => (typeof value === 'number' && Math.abs(value) < 1e15 ? [value] : []));
    cells.push(values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
  }
  return cells;
}
