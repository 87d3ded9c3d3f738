/// <reference lib="es2024.string" />
/** Longest sample kept of a value, in UTF-16 code units. */
export const MAX_SAMPLE = 80;

/** Room left of the first difference when a long text is cut to a window around it. */
const LEAD = 20;

/** The first position at which two texts differ; the shorter length where one begins with the other. */
export function firstDifference(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let i = 0;
  while (i < end && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/** A JSON value in at most 80 characters: scalars as JSON, containers by their size. */
export function sampleValue(value: unknown, from = 0): string {
  if (typeof value === 'string') return sampleText(value, from, true);
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (value !== null && typeof value === 'object') return `object of ${Object.keys(value).length}`;
  return String(value);
}

/** Both values, strings cut to a window around their first difference so that the samples show it. */
export function samplePair(a: unknown, b: unknown): readonly [string, string] {
  const from = typeof a === 'string' && typeof b === 'string' ? windowStart(a, b) : 0;
  return [sampleValue(a, from), sampleValue(b, from)];
}

/** Where the window of two texts begins: 0 while both fit whole. */
export function windowStart(a: string, b: string): number {
  return Math.max(a.length, b.length) <= MAX_SAMPLE - 2 ? 0 : Math.max(0, firstDifference(a, b) - LEAD);
}

/** At most 80 characters of a text from a position on, with `…` where something was cut away. */
export function sampleText(text: string, from = 0, quoted = false): string {
  const head = from > 0 ? '…' : '';
  const piece = `${head}${text.slice(from, from + MAX_SAMPLE)}`.toWellFormed();
  const shown = quoted ? JSON.stringify(piece) : piece;
  return shown.length <= MAX_SAMPLE && from + MAX_SAMPLE >= text.length ? shown : `${shown.slice(0, MAX_SAMPLE - 1).toWellFormed()}…`;
}
