import type { Difference } from './difference.js';
import { Found } from './found.js';
import { jsonType } from './json-value.js';
import { elementPath, keyPath } from './path.js';

/** Containers nested deeper are left to `compareJson`, which reports them at an ancestor. */
const MAX_DEPTH = 40;
const READER = new TextDecoder();
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;
const LONG_NUMBER = /\d{16}/;
const WORDS = ['true', 'false', 'null'].map((word) => new TextEncoder().encode(word));
/** `\` in a string has to be followed by one of these, `\u` by four hexadecimal digits. */
const ESCAPED = new Set([...'"\\/bfnrtu'].map((letter) => letter.charCodeAt(0)));

/**
 * The differing paths of two JSON texts of one shape, found by reading both in step, without building their values: most pairs differ in
 * a time stamp or an id, and parsing two bodies to learn that costs several times more than everything else done with a trial.
 * Gives what `compareJson` gives, or undefined where that has to look: other keys, lengths or types of containers, elements that
 * may have moved, nesting beyond 40, long integers, numbers as keys, or no valid JSON. (A key that stands twice in one object
 * counts where it differs; a parser would only see the last.)
 * @param primary, other UTF-8 bytes
 */
export function compareJsonInStep(primary: Uint8Array, other: Uint8Array): Difference[] | undefined {
  const reading = new Reading(primary, other);
  return reading.document() ? reading.found.list() : undefined;
}

/** One position in the first text; the other text is the same bytes, `shift` further on, up to `limit`. Every method is false where it gives up. */
class Reading {
  readonly found = new Found();
  private readonly a: Uint8Array;
  private readonly b: Uint8Array;
  private at = 0;
  private shift = 0;
  private limit: number;
  /** where the key begins, or -1 for an element, of every container around the value */
  private readonly keys: number[] = [];
  /** of every array around the value: the element at hand, and the one that differs (-1: none yet) */
  private readonly elements: { at: number; differs: number }[] = [];

  constructor(a: Uint8Array, b: Uint8Array) {
    this.a = a;
    this.b = b;
    this.limit = firstDifference(a, b, 0, 0);
  }

  document(): boolean {
    this.skipBlanks();
    if (!this.value()) return false;
    this.skipBlanks();
    return this.at === this.a.length && this.at + this.shift === this.b.length && this.limit === this.at;
  }

  private value(): boolean {
    const first = this.a[this.at];
    if (first !== 0x7b && first !== 0x5b) return this.scalar();
    if (this.keys.length >= MAX_DEPTH || !this.take(first)) return false;
    return first === 0x7b ? this.members() : this.array();
  }

  private members(): boolean {
    this.skipBlanks();
    if (this.a[this.at] === 0x7d) return this.take(0x7d);
    for (;;) {
      const key = this.at;
      if (!this.key()) return false;
      this.keys.push(key);
      if (!this.value()) return false;
      this.keys.pop();
      this.skipBlanks();
      if (this.a[this.at] === 0x7d) return this.take(0x7d);
      if (!this.take(COMMA)) return false;
      this.skipBlanks();
    }
  }

  private key(): boolean {
    if (this.a[this.at] !== QUOTE || isDigit(this.a[this.at + 1])) return false; // objects order such keys otherwise than texts
    const end = endOfString(this.a, this.at);
    if (end < 0 || end > this.limit) return false;
    this.at = end;
    this.skipBlanks();
    if (!this.take(COLON)) return false;
    this.skipBlanks();
    return true;
  }

  private array(): boolean {
    this.skipBlanks();
    if (this.a[this.at] === 0x5d) return this.take(0x5d);
    const element = { at: 0, differs: -1 };
    this.elements.push(element);
    this.keys.push(-1);
    for (; ; element.at++) {
      if (!this.value()) return false;
      this.skipBlanks();
      if (this.a[this.at] === 0x5d) break;
      if (!this.take(COMMA)) return false;
      this.skipBlanks();
    }
    this.keys.pop();
    this.elements.pop();
    return this.take(0x5d);
  }

  private scalar(): boolean {
    const end = endOfScalar(this.a, this.at);
    if (end < 0) return false;
    if (end >= this.limit) {
      const start = this.at + this.shift;
      const otherEnd = endOfScalar(this.b, start);
      if (otherEnd < 0 || !this.report(this.a.subarray(this.at, end), this.b.subarray(start, otherEnd))) return false;
      this.shift = otherEnd - end;
      this.limit = firstDifference(this.a, this.b, end, this.shift);
    }
    this.at = end;
    return true;
  }

  /** Two scalars that may be spelt otherwise; false where more than their text has to be known. */
  private report(primary: Uint8Array, other: Uint8Array): boolean {
    const left = READER.decode(primary);
    const right = READER.decode(other);
    if (left[0] !== '"' && LONG_NUMBER.test(left)) return false;
    if (right[0] !== '"' && LONG_NUMBER.test(right)) return false;
    const x: unknown = JSON.parse(left);
    const y: unknown = JSON.parse(right);
    if (x === y) return true;
    for (const element of this.elements) {
      if (element.differs >= 0 && element.differs !== element.at) return false; // they may have changed places
      element.differs = element.at;
    }
    if (!this.found.full) this.found.addPair(jsonType(x) === jsonType(y) ? 'value' : 'type', this.path(), x, y);
    return true;
  }

  private path(): string {
    let path = '$';
    for (const start of this.keys) path = start < 0 ? elementPath(path) : keyPath(path, this.keyAt(start));
    return path;
  }

  private keyAt(start: number): string {
    return JSON.parse(READER.decode(this.a.subarray(start, endOfString(this.a, start)))) as string;
  }

  /** Past a byte that both texts have here. */
  private take(byte: number): boolean {
    if (this.a[this.at] !== byte || this.at >= this.limit) return false;
    this.at++;
    return true;
  }

  private skipBlanks(): void {
    const { a } = this;
    while (isBlank(a[this.at])) this.at++;
  }
}

/** The first place from `at` on where the texts differ, or where one of them ends. */
function firstDifference(a: Uint8Array, b: Uint8Array, from: number, shift: number): number {
  const end = Math.min(a.length, b.length - shift);
  let at = from;
  while (at < end && a[at] === b[at + shift]) at++;
  return at;
}

/** Behind the closing quote; -1 where the string is none. @param start of the opening quote */
function endOfString(bytes: Uint8Array, start: number): number {
  const { length } = bytes;
  for (let at = start + 1; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at + 1;
    if (byte < 0x20) return -1;
    if (byte !== BACKSLASH) continue;
    at++;
    if (!ESCAPED.has(bytes[at] ?? 0)) return -1;
    if (bytes[at] === 0x75 && !isHexadecimal(bytes, at + 1)) return -1;
  }
  return -1;
}

function isHexadecimal(bytes: Uint8Array, from: number): boolean {
  return /^[0-9a-fA-F]{4}$/.test(READER.decode(bytes.subarray(from, from + 4)));
}

/** Behind a string, number, true, false or null; -1 where there is none. */
function endOfScalar(bytes: Uint8Array, start: number): number {
  const first = bytes[start];
  if (first === QUOTE) return endOfString(bytes, start);
  if (first === MINUS || isDigit(first)) return endOfNumber(bytes, start);
  const word = WORDS.find((letters) => letters.every((letter, index) => bytes[start + index] === letter));
  return word ? start + word.length : -1;
}

/** Behind a number of JSON's grammar (RFC 8259, section 6); -1 where it is none. What follows it is the caller's to check. */
function endOfNumber(bytes: Uint8Array, start: number): number {
  let at = bytes[start] === MINUS ? start + 1 : start;
  const whole = endOfDigits(bytes, at);
  if (whole === at || (bytes[at] === 0x30 && whole > at + 1)) return -1;
  at = whole;
  if (bytes[at] === 0x2e) {
    const end = endOfDigits(bytes, at + 1);
    if (end === at + 1) return -1;
    at = end;
  }
  if (bytes[at] === 0x65 || bytes[at] === 0x45) {
    const sign = bytes[at + 1] === 0x2b || bytes[at + 1] === MINUS ? 2 : 1;
    const end = endOfDigits(bytes, at + sign);
    if (end === at + sign) return -1;
    at = end;
  }
  return at;
}

function endOfDigits(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isDigit(bytes[at])) at++;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
