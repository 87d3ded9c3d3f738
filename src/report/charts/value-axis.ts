import { scaleLinear } from 'd3-scale';
import { formatNumber, formatPercent } from '../numbers.js';
import type { Frame, Tick } from './frame.js';

/** Values of one unit on the y axis, with ticks that are round in the unit they are written in. */
export interface ValueAxis {
  readonly y: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** @param domain of positive length, in `unit` */
export function valueAxis(frame: Frame, [low, high]: readonly [number, number], unit: string): ValueAxis {
  const { size, write } = scaleOf(unit, Math.max(Math.abs(low), Math.abs(high)));
  const scale = scaleLinear([low / size, high / size], [frame.height - frame.bottom, frame.top]).nice(4);
  return { y: (value) => scale(value / size), ticks: scale.ticks(4).map((value) => ({ at: scale(value), label: write(value) })) };
}

/** Units short enough to stand beside each number do so; the others are in the chart's caption. */
function scaleOf(unit: string, most: number): { size: number; write: (value: number) => string } {
  if (unit === 'bytes' || unit === 'B') {
    const power = most < 1 ? 0 : Math.min(5, Math.floor(Math.log(most) / Math.log(1024)));
    return { size: 1024 ** power, write: (value) => `${formatNumber(value)} ${['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'][power]}` };
  }
  if (unit === 'share') return { size: 1, write: formatPercent };
  if (unit === 's' || (unit === 'ms' && most >= 2_000))
    return { size: unit === 'ms' ? 1_000 : 1, write: (value) => `${formatNumber(value)} s` };
  if (unit === 'ms') return { size: 1, write: (value) => `${formatNumber(value)} ms` };
  return { size: 1, write: (value) => formatNumber(value) };
}
