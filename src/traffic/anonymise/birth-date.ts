import type { KeyedStream } from './keyed-stream.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const LOCAL = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
const COMPACT = /((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/y;
const DAY_MONTH = /(\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}([A-Za-z]{3,9})[ .,-]{1,2}(\d{4})(?!\d)/y;
const MONTH_DAY = /([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/y;

/** The end of a calendar date that begins at `start`, in one of the usual spellings, or -1. */
export function dateEnd(text: string, start: number): number {
  const iso = matchAt(ISO, text, start);
  if (iso) return isDay(iso[3], iso[4]) ? start + iso[0].length : -1;
  const local = matchAt(LOCAL, text, start);
  if (local) return isDay(local[1], local[3]) || isDay(local[3], local[1]) ? start + local[0].length : -1;
  const compact = matchAt(COMPACT, text, start);
  if (compact) return isDay(compact[2], compact[3]) ? start + compact[0].length : -1;
  const worded = matchAt(DAY_MONTH, text, start) ?? matchAt(MONTH_DAY, text, start);
  return worded && isMonth(/^\d/.test(worded[1] as string) ? worded[2] : worded[1]) ? start + worded[0].length : -1;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function isDay(month: string | undefined, day: string | undefined): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

function isMonth(word: string | undefined): boolean {
  return word !== undefined && MONTHS.some((month) => word.toLowerCase().startsWith(month));
}

/** Whether the word from `start` to `end` is a month's name, in full or three letters of it. */
export function isMonthName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  return end - start >= 3 && end - start <= 9 && first >= 65 && first <= 83 && isMonth(text.slice(start, end));
}

/** Another day, at most three years away, in the same spelling; month and day stay within what every calendar has. What follows the date (a time) stays. */
export function pseudonymOfDate(value: string, stream: KeyedStream): string {
  const years = stream.below(7) - 3;
  const month = 1 + stream.below(12);
  const day = 1 + stream.below(28);
  const made = respell(value, years === 0 ? 3 : years, month, day);
  return made ?? value.replace(/\d/g, () => String(1 + stream.below(9)));
}

function respell(value: string, years: number, month: number, day: number): string | null {
  const two = (number: number, like: string | undefined): string => String(number).padStart(like?.length === 1 && number < 10 ? 1 : 2, '0');
  const shift = (year: string): string =>
    String(((Number(year) + years) % 10 ** year.length) + (year.length === 2 && Number(year) + years < 0 ? 100 : 0)).padStart(
      year.length,
      '0',
    );
  const rest = (match: RegExpExecArray): string => value.slice(match[0].length);
  const iso = matchAt(ISO, value, 0);
  if (iso) return `${shift(iso[1] as string)}${iso[2]}${two(month, iso[3])}${iso[2]}${two(day, iso[4])}${rest(iso)}`;
  const local = matchAt(LOCAL, value, 0);
  // Both at most 12, so that day and month may be read either way round.
  if (local)
    return `${two(Math.min(day, 12), local[1])}${local[2]}${two(month, local[3])}${local[2]}${shift(local[4] as string)}${rest(local)}`;
  const compact = matchAt(COMPACT, value, 0);
  if (compact) return `${shift(compact[1] as string)}${two(month, '00')}${two(day, '00')}${rest(compact)}`;
  const worded = matchAt(DAY_MONTH, value, 0) ?? matchAt(MONTH_DAY, value, 0);
  if (!worded) return null;
  return value.replace(/\d{4}/, shift(/\d{4}/.exec(worded[0])?.[0] ?? '2000')).replace(/\d{1,2}/, String(day));
}
