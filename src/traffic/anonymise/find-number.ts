import { dateEnd } from './birth-date.js';
import { CONTEXT, hasContext, namesAny } from './context-words.js';
import { isCardNumber, isCommonCardLength } from './credit-card.js';
import { ipv4End } from './ip-address.js';
import type { Match } from './match.js';
import { isNationalNumber, rateInternational } from './phone-number.js';
import { isSure, type Place, type Sink } from './sink.js';
import { isSocialSecurityNumber } from './us-ssn.js';

/** No number with its separators is longer. */
const LONGEST = 32;
/** Groups of digits with one separator between them, or a closing bracket and one. */
const RUN = /\d+(?:(?:[ ./-]|\) ?|[ .-]\()\d+){0,9}/y;
const CARD = /^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})(?!\d)/;

/**
 * What the digits that begin at `start` are: an address, a card, a social security number, a date of birth, a telephone number.
 * @param wordEnd where the first group of letters and digits ends
 * @returns the end of what was found, or -1
 */
export function findNumber(
  text: string,
  start: number,
  wordEnd: number,
  floor: number,
  limit: number,
  around: Place,
  sink: Sink,
  out: Match[],
): number {
  const place = { ...around, since: floor };
  const length = wordEnd - start;
  const next = wordEnd < limit ? text.charCodeAt(wordEnd) : 0;
  const plus = start > floor && text.charCodeAt(start - 1) === 43;
  const bracket = start > floor && text.charCodeAt(start - 1) === 40;
  if (length < 7 && !plus && !isSeparator(next)) return -1;
  if (next === 46 && length <= 3) {
    const end = findIpv4(text, start, floor, limit, place, sink, out);
    if (end > 0) return end;
  }
  if (length <= 2 && (next === 32 || next === 45 || next === 46)) {
    const end = findBirthDate(text, start, text.slice(start, wordEnd + 1), place, sink, out);
    if (end > 0) return end;
  }
  RUN.lastIndex = start;
  const run = RUN.exec(text)?.[0].slice(0, Math.min(LONGEST, limit - start)) ?? '';
  if (run.length < 6) return -1;
  if (start > floor && text.charCodeAt(start - 1) === 46) return -1;
  const found = [findSsn, findCard, findBirthDate].reduce((end, find) => (end > 0 ? end : find(text, start, run, place, sink, out)), -1);
  if (found > 0) return found;
  return findPhone(text, plus || bracket ? start - 1 : start, start, run, place, sink, out);
}

/** Space, brackets, hyphen, dot, slash. */
function isSeparator(char: number): boolean {
  return char === 32 || char === 41 || char === 45 || char === 46 || char === 47;
}

/** `Chrome/120.0.0.0` and `v1.2.3.4` are versions. */
function findIpv4(text: string, start: number, floor: number, limit: number, place: Place, sink: Sink, out: Match[]): number {
  const end = ipv4End(text, start, limit);
  if (end < 0 || (start > floor && text[start - 1] === '.') || isVersion(text, start, place)) return -1;
  sink.add(out, 'IP_ADDRESS', start, end, 0.95, text.slice(start, end));
  return end;
}

function isVersion(text: string, start: number, place: Place): boolean {
  if (place.field?.words.some((word) => /^(?:version|release|build|firmware|oid)$/.test(word))) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  return /(?:^|[\s("'])[A-Za-z][\w.+-]*\/$|\b(?:v|ver|version|release|rv)[ .:=]{0,2}$/i.test(before) && !/(?:^|\s)\/$/.test(before);
}

function findSsn(text: string, start: number, run: string, place: Place, sink: Sink, out: Match[]): number {
  const match = /^(\d{3})([ -])(\d{2})\2(\d{4})(?!\d)|^\d{9}(?!\d)/.exec(run);
  if (!match || !isSocialSecurityNumber(match[0].replace(/\D/g, ''))) return -1;
  const end = start + match[0].length;
  const follows = text[end] ?? '';
  if (/[\w]/.test(follows) || (follows === '-' && /\d/.test(text[end + 1] ?? ''))) return -1;
  const near =
    place.field?.kind === 'ssn' || namesAny(place.field?.words, CONTEXT.ssn) || hasContext(text, start, place.since ?? 0, CONTEXT.ssn);
  const base = match[2] === '-' ? 0.7 : 0.3;
  const score = base + (near ? 0.3 : 0) - (isOtherNumber(text, start, place) && !near ? 0.3 : 0);
  if (!isSure(score)) return -1;
  sink.add(out, 'US_SSN', start, end, score, match[0]);
  return end;
}

function isOtherNumber(text: string, start: number, place: Place): boolean {
  return (place.field?.otherNumber ?? false) || hasContext(text, start, place.since ?? 0, CONTEXT.otherNumber);
}

function findCard(text: string, start: number, run: string, place: Place, sink: Sink, out: Match[]): number {
  const grouped = CARD.exec(run)?.[0] ?? '';
  const plain = /^\d{12,19}(?!\d)/.exec(run)?.[0] ?? '';
  const value = grouped || plain;
  if (value === '') return -1;
  const end = start + value.length;
  if (/[\w]/.test(text[end] ?? '')) return -1;
  const digits = value.replace(/\D/g, '');
  const score = scoreCard(
    digits,
    grouped !== '',
    () => isCardContext(text, start, place),
    () => isOtherNumber(text, start, place),
  );
  if (!isSure(score)) return -1;
  sink.add(out, 'CREDIT_CARD', start, end, score, value);
  return end;
}

function isCardContext(text: string, start: number, place: Place): boolean {
  return (
    place.field?.kind === 'card' || namesAny(place.field?.words, CONTEXT.card) || hasContext(text, start, place.since ?? 0, CONTEXT.card)
  );
}

/** The checksum of a random number is right in one case of ten, and the issuer's range in one of three: a word that names another thing wins, unless it is grouped. */
export function scoreCard(digits: string, grouped: boolean, near: () => boolean, other: () => boolean): number {
  if (!isCardNumber(digits)) return 0;
  if (near()) return 1;
  const base = grouped || isCommonCardLength(digits) ? 1 : 0.4;
  if (!other()) return base;
  return grouped ? 0.7 : 0.3;
}

export function findBirthDate(text: string, start: number, run: string, place: Place, sink: Sink, out: Match[]): number {
  if (!/^(?:\d{1,4}[-/. ]|(?:19|20)\d{6}|[A-Z])/.test(run)) return -1;
  const end = dateEnd(text, start);
  if (end < 0) return -1;
  const near =
    place.field?.kind === 'birth-date' ||
    namesAny(place.field?.words, CONTEXT.birth) ||
    hasContext(text, start, place.since ?? 0, CONTEXT.birth);
  if (near) sink.add(out, 'DATE_TIME', start, end, 0.9, text.slice(start, end));
  // A date is no telephone number either.
  return near || !/^\d{8}/.test(run) ? end : -1;
}

function findPhone(text: string, from: number, start: number, run: string, place: Place, sink: Sink, out: Match[]): number {
  const prefix = text.slice(from, start);
  for (let value = run; ; ) {
    const digits = value.replace(/\D/g, '').length;
    if (digits < 7) return -1;
    const end = start + value.length;
    const whole = digits <= 15 && !/[\w]/.test(text[end] ?? '') && !(text[end] === ':' && /\d/.test(text[end + 1] ?? ''));
    const score = whole ? scorePhone(text, from, prefix, value, place) : 0;
    if (isSure(score)) {
      sink.add(out, 'PHONE_NUMBER', from, end, score, text.slice(from, end));
      return end;
    }
    const shorter = value.replace(/[^\d]+\d+$/, '');
    if (shorter === value || (prefix !== '+' && prefix !== '(')) return -1;
    value = shorter;
  }
}

/** +CC is proven by the country's plan; national spellings need a shape that other numbers rarely have, or a word that says so. */
function scorePhone(text: string, from: number, prefix: string, value: string, place: Place): number {
  if (prefix === '+') return [isPhoneContext(text, from, place) ? 0.6 : 0.2, 0.6, 0.95][rateInternational(`+${value}`)] as number;
  if (/^00[1-9]/.test(value)) return rateInternational(`+${value.slice(2)}`) === 2 ? (isPhoneContext(text, from, place) ? 0.95 : 0.3) : 0;
  const shaped = isShaped(prefix, value);
  const near = isPhoneContext(text, from, place);
  if (!shaped && (!near || /\d[./]\d/.test(value))) return 0;
  if (near) return isNationalNumber(prefix + value) ? 0.9 : shaped ? 0.6 : 0.3;
  if (isOtherNumber(text, from, place)) return 0.3;
  return isNationalNumber(prefix + value) ? 0.7 : 0.3;
}

function isPhoneContext(text: string, from: number, place: Place): boolean {
  return (
    place.field?.kind === 'phone' ||
    namesAny(place.field?.words, CONTEXT.phone) ||
    hasContext(text, from, place.since ?? 0, CONTEXT.phone, 3)
  );
}

/** Bracketed area codes, North America's 3-3-4, and groups that begin with the trunk prefix 0. */
function isShaped(prefix: string, value: string): boolean {
  if (prefix === '(') return /^\d{1,5}\) ?\d[\d -]{4,10}\d$/.test(value);
  if (/^(?:1[ .-])?\(?\d{3}(?:\) ?|[ .-])\d{3}[ .-]\d{4}$/.test(value))
    return !/[.].*[.]/.test(value) || /^\d{3}\.\d{3}\.\d{4}$/.test(value);
  return /^0\d{1,5}(?:[ /-]\d{2,8}){1,4}$/.test(value) && value.replace(/\D/g, '').length >= 9;
}
