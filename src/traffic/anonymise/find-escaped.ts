import type { Match } from './match.js';
import type { Tried } from './find-encoded.js';
import { type Decoded, lookInside, type Place, type Sink } from './sink.js';

const LONGEST_BEFORE = 256;
const LONGEST_AFTER = 8_192;
/** One escape of a URL, of HTML, or of a JavaScript string. */
const ESCAPE =
  /(?:%[0-9A-Fa-f]{2})+|&(?:#\d{2,6}|#[xX][0-9A-Fa-f]{2,5}|amp|lt|gt|quot|apos|commat|period|colon|plus);|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\\//y;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  commat: '@',
  period: '.',
  colon: ':',
  plus: '+',
};
/** What may stand beside an escape in the same value. */
const PLAIN = /[\w.~+\-!@*:\u00a1-\uffef]/;

/** A value with escapes in it, such as `ann%40shop.example`, is looked into whole. @param at of `%`, `&` or `\` */
export function findEscaped(text: string, at: number, floor: number, limit: number, place: Place, sink: Sink, out: Match[]): Tried {
  ESCAPE.lastIndex = at;
  if (!ESCAPE.test(text) || ESCAPE.lastIndex > limit) return { end: at + 1, found: false };
  let start = at;
  while (start > floor && at - start < LONGEST_BEFORE && PLAIN.test(text[start - 1] as string)) start--;
  const decoded = decodeEscapes(text, start, Math.min(limit, at + LONGEST_AFTER));
  const end = start + decoded.at(decoded.text.length);
  return { end, found: lookInside(decoded, start, place, sink, out) };
}

/** Reads as far as escapes and plain characters go. */
function decodeEscapes(text: string, start: number, limit: number): Decoded {
  const parts: string[] = [];
  const places: number[] = [];
  let percent = false;
  let at = start;
  while (at < limit) {
    ESCAPE.lastIndex = at;
    const token = ESCAPE.exec(text)?.[0];
    const decoded = token === undefined ? null : decodeOne(token);
    if (token !== undefined && decoded !== null) {
      percent ||= token.startsWith('%');
      for (let i = 0; i < decoded.length; i++) places.push(at - start + (token.startsWith('%') ? percentOffset(decoded, i) : 0));
      parts.push(decoded);
      at += token.length;
    } else if (PLAIN.test(text[at] as string)) {
      places.push(at - start);
      parts.push(text[at] as string);
      at++;
    } else break;
  }
  places.push(at - start);
  return {
    text: parts.join(''),
    at: (index) => places[index] ?? at - start,
    encode: percent ? (made) => encodeURIComponent(made) : (made) => made,
  };
}

/** Each byte of UTF-8 takes three characters. */
function percentOffset(decoded: string, index: number): number {
  return Buffer.byteLength(decoded.slice(0, index), 'utf8') * 3;
}

function decodeOne(token: string): string | null {
  if (token === '\\/') return '/';
  if (token.startsWith('\\')) return String.fromCharCode(Number.parseInt(token.slice(2), 16));
  if (token.startsWith('%')) {
    try {
      return decodeURIComponent(token);
    } catch {
      return null;
    }
  }
  if (!token.startsWith('&#')) return NAMED[token.slice(1, -1)] ?? null;
  const code = /^&#x/i.test(token) ? Number.parseInt(token.slice(3), 16) : Number.parseInt(token.slice(2), 10);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : null;
}
