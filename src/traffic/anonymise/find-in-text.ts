import { isMonthName } from './birth-date.js';
import { apiKeyEnd } from './api-key.js';
import { AT, COLON, DIGIT, ESCAPE, HYPHEN, isHexDigit, isWord, KINDS, LESS, NOTHING, UPPER } from './character-kinds.js';
import { isCryptoAddress } from './crypto-address.js';
import { domainEnd, localStart } from './email-address.js';
import { findEncoded, LEAST_ENCODED } from './find-encoded.js';
import { findEscaped } from './find-escaped.js';
import { findElement, findNamed } from './find-named.js';
import { findBirthDate, findNumber } from './find-number.js';
import { findPrivateKey, findScheme, findUserInfo } from './find-secret.js';
import { ibanEnd } from './iban-code.js';
import { ipv6End } from './ip-address.js';
import { jwtEnd } from './json-web-token.js';
import { macEnd } from './mac-address.js';
import type { Match } from './match.js';
import type { Place, Sink } from './sink.js';

/** Shorter texts hold nothing that is recognised by its form. */
const SHORTEST = 5;

/** One pass over a text; what is read is the state between its steps. */
interface Scan {
  readonly text: string;
  readonly limit: number;
  readonly place: Place;
  readonly sink: Sink;
  readonly out: Match[];
  /** end of the last value found: nothing found later begins before it */
  floor: number;
  /** the token that reaches up to here has been tried as base64 */
  triedUntil: number;
  /** and the token up to here as one with escapes */
  escapedUntil: number;
}

/**
 * Finds values by their form in one pass from left to right: each word is looked at once, and only a word that may begin a value is read further, a bounded
 * number of characters. Linear in the length of the text.
 */
export function findInText(text: string, from: number, limit: number, place: Place, sink: Sink, out: Match[]): void {
  if (limit - from < SHORTEST) return;
  const scan: Scan = { text, limit, place, sink, out, floor: from, triedUntil: from, escapedUntil: from };
  let at = from;
  while (at < limit) {
    const kind = KINDS[text.charCodeAt(at)] as number;
    if (kind === NOTHING) at++;
    else at = kind <= DIGIT ? readWord(scan, at) : readSign(scan, at, kind);
  }
}

/** A word of letters and digits: what may begin with it is tried, the surest first. @returns where to go on */
function readWord(scan: Scan, start: number): number {
  const { text, limit } = scan;
  let end = start;
  let digits = 0;
  for (; end < limit; end++) {
    const kind = KINDS[text.charCodeAt(end)] as number;
    if (kind === NOTHING || kind > DIGIT) break;
    if (kind === DIGIT) digits++;
  }
  const found = findWord(scan, start, end, digits);
  if (found < 0) return end;
  scan.floor = found;
  return found;
}

function findWord(scan: Scan, start: number, end: number, digits: number): number {
  const { text, floor, limit, sink, out } = scan;
  const first = text.charCodeAt(start);
  const next = end < limit ? text.charCodeAt(end) : 0;
  if (next === 64) return -1;
  if (digits > 0 || next === 58 || next === 45 || next === 46) {
    const found = findDigits(scan, start, end, digits, next);
    if (found > 0) return found;
  }
  if (first === 101 && text.startsWith('eyJ', start)) {
    const token = jwtEnd(text, start, limit);
    if (token > 0) return add(scan, 'JWT', start, token, 1);
  }
  const key = apiKeyEnd(text, start, limit);
  if (key > 0) return add(scan, 'API_KEY', start, key, 0.95);
  if (next === 58 || next === 61 || next === 34 || next === 39 || next === 92) {
    const named = findNamed(text, start, end, floor, limit, sink, out);
    if (named > 0) return named;
  }
  if (next === 32 && isMonthName(text, start, end)) {
    const date = findBirthDate(text, start, text.slice(start, end), { ...scan.place, since: floor }, sink, out);
    if (date > 0 && out.length > 0 && out.at(-1)?.start === start) return date;
  }
  if (next === 32 || next === 45) {
    const credential = findScheme(text, start, end, limit, sink, out);
    if (credential > 0) return credential;
  }
  if (end - start >= LEAST_ENCODED || next === 43 || next === 47 || next === 45) return tryEncoded(scan, start, end);
  return -1;
}

/** Base64 and hexadecimal hold text; a token is tried once, whatever words it has. */
function tryEncoded(scan: Scan, start: number, end: number): number {
  if (start < scan.triedUntil) return -1;
  const { text, limit, place, sink, out } = scan;
  const tried = findEncoded(text, start, limit, place, sink, out);
  scan.triedUntil = Math.max(end, tried.end);
  return tried.found ? tried.end : -1;
}

function findDigits(scan: Scan, start: number, end: number, digits: number, next: number): number {
  const { text, floor, limit, place, sink, out } = scan;
  const first = text.charCodeAt(start);
  const kind = KINDS[first] as number;
  const length = end - start;
  if (isHexDigit(first) && (next === 58 || next === 45 || next === 46) && length <= 4) {
    const address = findHexAddress(scan, start, length, next);
    if (address > 0) return address;
  }
  if (kind === DIGIT && digits === length) {
    const number = findNumber(text, start, end, floor, limit, place, sink, out);
    if (number > 0) return number;
  }
  if (kind === UPPER && digits >= 2 && isIbanStart(text, start)) {
    const iban = ibanEnd(text, start, limit);
    if (iban > 0) return add(scan, 'IBAN_CODE', start, iban, 1);
  }
  if (
    length >= 14 &&
    length <= 90 &&
    (first === 49 || first === 51 || first === 98 || first === 66) &&
    isCryptoAddress(text.slice(start, end))
  )
    return add(scan, 'CRYPTO', start, end, 1);
  return -1;
}

function findHexAddress(scan: Scan, start: number, length: number, next: number): number {
  const { text, limit } = scan;
  if ((length === 2 && next !== 46) || (length === 4 && next === 46)) {
    const mac = macEnd(text, start);
    if (mac > 0 && mac <= limit && !isInsideHex(text, start, scan.floor)) return add(scan, 'MAC_ADDRESS', start, mac, 0.95);
  }
  if (next !== 58) return -1;
  const address = ipv6End(text, start, limit);
  if (address < 0 || isInsideHex(text, start, scan.floor)) return -1;
  // `10::` and `a::b` are also ratios and names of C++: three colons or a long address are not.
  return isAddressLike(text, start, address) ? add(scan, 'IP_ADDRESS', start, address, 0.9) : -1;
}

function isAddressLike(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  return value.length >= 7 || (/\d/.test(value) && /^(?:fe80|2[0-9a-f]{3}|f[cd][0-9a-f]{2}):/i.test(value));
}

/** Part of something longer, such as a fingerprint. */
function isInsideHex(text: string, start: number, floor: number): boolean {
  if (start - 2 < floor) return false;
  const before = text.charCodeAt(start - 1);
  return (before === 58 || before === 45 || before === 46) && isHexDigit(text.charCodeAt(start - 2));
}

function isIbanStart(text: string, start: number): boolean {
  return (
    KINDS[text.charCodeAt(start + 1)] === UPPER &&
    KINDS[text.charCodeAt(start + 2)] === DIGIT &&
    KINDS[text.charCodeAt(start + 3)] === DIGIT
  );
}

/** A sign that may stand inside a value. @returns where to go on */
function readSign(scan: Scan, at: number, kind: number): number {
  const found = findAtSign(scan, at, kind);
  if (found < 0) return at + 1;
  scan.floor = found;
  return found;
}

function findAtSign(scan: Scan, at: number, kind: number): number {
  const { text, floor, limit, sink, out } = scan;
  switch (kind) {
    case AT:
      return findEmail(scan, at);
    case COLON: {
      if (text.charCodeAt(at + 1) === 47) return findUserInfo(text, at, limit, sink, out);
      if (text.charCodeAt(at + 1) !== 58 || (at > floor && isWord(text.charCodeAt(at - 1)))) return -1;
      const address = ipv6End(text, at, limit);
      return address > 0 && address - at >= 7 ? add(scan, 'IP_ADDRESS', at, address, 0.9) : -1;
    }
    case LESS:
      return findElement(text, at, limit, sink, out);
    case HYPHEN:
      return text.charCodeAt(at + 1) === 45 ? findPrivateKey(text, at, limit, sink, out) : -1;
    case ESCAPE:
      return tryEscaped(scan, at);
    default:
      return -1;
  }
}

/** A token with escapes is looked into once, whatever escapes it has. */
function tryEscaped(scan: Scan, at: number): number {
  if (at < scan.escapedUntil) return -1;
  const { text, floor, limit, place, sink, out } = scan;
  const tried = findEscaped(text, at, floor, limit, place, sink, out);
  scan.escapedUntil = tried.end;
  return tried.found ? tried.end : -1;
}

function findEmail(scan: Scan, at: number): number {
  const { text, floor, limit } = scan;
  const end = domainEnd(text, at, limit);
  const start = end < 0 ? at : localStart(text, at, floor);
  return start === at ? -1 : add(scan, 'EMAIL_ADDRESS', start, end, 1);
}

function add(scan: Scan, entity: Match['entity'], start: number, end: number, score: number): number {
  scan.sink.add(scan.out, entity, start, end, score, scan.text.slice(start, end));
  return end;
}
