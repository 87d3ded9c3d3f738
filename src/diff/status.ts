import type { Difference } from './difference.js';

/** 2 for 200-299, 4 for 400-499: what a caller acts upon. */
export function statusClass(status: number): number {
  return Math.floor(status / 100);
}

/** The status line's difference, if any. */
export function compareStatus(primary: number, other: number): Difference | undefined {
  return primary === other ? undefined : { kind: 'status', path: 'status', primary: String(primary), other: String(other) };
}
