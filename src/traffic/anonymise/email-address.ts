import type { KeyedStream } from './keyed-stream.js';

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;
const OURS = /^fs_[0-9a-z]{8,}@example\.com$/;
const DOMAIN = '@example.com';

/** Where the local part before the `@` at `at` begins (RFC 5322 dot-atom without the signs that end a value in a URL or a log, letters of any script); `at` itself where there is none. */
export function localStart(text: string, at: number, floor: number): number {
  const least = Math.max(floor, at - LONGEST_LOCAL);
  let start = at;
  while (start > least && isLocal(text.charCodeAt(start - 1))) start--;
  while (start < at && isOuter(text.charCodeAt(start))) start++;
  return text.charCodeAt(at - 1) === 46 ? at : start;
}

/** Where the domain after the `@` at `at` ends, or -1: at least two labels, the last of two or more letters (or punycode). */
export function domainEnd(text: string, at: number, limit: number): number {
  const most = Math.min(limit, at + 1 + LONGEST_DOMAIN);
  let end = at + 1;
  while (end < most && isDomain(text.charCodeAt(end))) end++;
  while (end > at + 1 && !isLabel(text.charCodeAt(end - 1))) end--;
  const domain = text.slice(at + 1, end);
  const dot = domain.lastIndexOf('.');
  if (dot < 1 || domain.includes('..') || domain.startsWith('-') || domain.startsWith('.') || domain.includes('.-')) return -1;
  return /^(?:xn--[a-z0-9-]+|[a-z\u0080-\uffff]{2,})$/i.test(domain.slice(dot + 1)) ? end : -1;
}

/** The same local part of base 36 for the same address, whatever its case; of the original's length where that is long enough to stay unique. */
export function pseudonymOfEmail(value: string, stream: KeyedStream): string {
  if (OURS.test(value)) return value;
  const count = Math.min(LONGEST_LOCAL - 3, Math.max(8, value.length - DOMAIN.length - 3));
  let local = '';
  for (let i = 0; i < count; i++) local += stream.below(36).toString(36);
  return `fs_${local}${DOMAIN}`;
}

function isLocal(char: number): boolean {
  return isLabel(char) || (char < 128 && char > 32 && ".!#$%'*+-_~".includes(String.fromCharCode(char)));
}

/** What may stand inside a local part, and stands outside of most that begin with it. */
function isOuter(char: number): boolean {
  return char < 128 && !isLabel(char) && char !== 95;
}

function isDomain(char: number): boolean {
  return isLabel(char) || char === 45 || char === 46;
}

function isLabel(char: number): boolean {
  return (
    (char >= 48 && char <= 57) ||
    (char >= 65 && char <= 90) ||
    (char >= 97 && char <= 122) ||
    (char >= 0xa1 && char < 0xfff0 && !isPunctuation(char))
  );
}

/** General and CJK punctuation, full-width forms of ASCII signs. */
function isPunctuation(char: number): boolean {
  return (
    (char >= 0x2000 && char <= 0x206f) ||
    (char >= 0x3000 && char <= 0x303f) ||
    (char >= 0xff01 && char <= 0xff0f) ||
    char === 0xab ||
    char === 0xbb
  );
}
