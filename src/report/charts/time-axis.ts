import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../numbers.js';
import type { Frame, Tick } from './frame.js';

/** Seconds since the start on the x axis, in the unit that suits the span. */
export interface TimeAxis {
  readonly x: (seconds: number) => number;
  readonly ticks: readonly Tick[];
  readonly title: string;
}

const UNITS: readonly (readonly [from: number, size: number, name: string])[] = [
  [2 * 86_400, 86_400, 'days'],
  [2 * 3_600, 3_600, 'hours'],
  [180, 60, 'minutes'],
  [0, 1, 'seconds'],
];

/** @param domain seconds, of positive length */
export function timeAxis(frame: Frame, [from, to]: readonly [number, number]): TimeAxis {
  const [, size, name] = UNITS.find(([least]) => to - from >= least) ?? [0, 1, 'seconds'];
  const scale = scaleLinear([from / size, to / size], [frame.left, frame.width - frame.right]);
  return {
    x: (seconds) => scale(seconds / size),
    ticks: scale.ticks(5).map((value) => ({ at: scale(value), label: formatNumber(value) })),
    title: `${name} since the start of the traffic`,
  };
}
