import { fail } from '../core/errors.js';

/** A value as stored: what is not a finite number was not measured (JSON has no word for it either). */
export function measured(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value + 0 : null; // + 0 makes -0 a plain 0, as SQLite does
}

/** A time as stored. @throws FS_INTERNAL where it is not a finite number: such a point would be lost silently */
export function checkedTime(t: number): number {
  if (!Number.isFinite(t)) throw fail('FS_INTERNAL', { found: `a point at time ${t}`, expected: 'seconds since the start of the run' });
  return t + 0;
}
