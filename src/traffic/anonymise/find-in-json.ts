import { isCardNumber } from './credit-card.js';
import { type Field, isPartOfAddress, readFieldName } from './field-name.js';
import { findByField, type Record } from './find-by-field.js';
import { findInText } from './find-in-text.js';
import { scoreCard } from './find-number.js';
import { decodeJsonString } from './json-string.js';
import type { Match } from './match.js';
import { isSure, lookInside, type Place, type Sink } from './sink.js';

const QUOTE = 34;
const BACKSLASH = 92;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** An object or an array that is being read. */
interface Level {
  readonly object: boolean;
  /** everything inside belongs to something named like a secret */
  readonly secret: boolean;
  readonly address: boolean;
  person: boolean;
  /** the member being read; null where a name is still expected */
  field: Field | null;
  /** of an array: the field it is the value of */
  readonly inherited: Field | null;
  /** what counts if this turns out to be a person's record */
  maybe: (() => void)[] | null;
}

const BARE = /[A-Za-z-]{1,9}/y;
const LITERALS = /^(?:true|false|null|NaN|-?Infinity|undefined)$/;

interface Walk {
  readonly text: string;
  readonly limit: number;
  readonly place: Place;
  readonly sink: Sink;
  readonly out: Match[];
  readonly levels: Level[];
}

/**
 * Finds values in a JSON text: by the names of their members, and by their form inside strings and numbers. Nothing is parsed into objects: every byte that is not
 * a value found stays. A text cut in the middle is read as far as it goes, and so are several documents one after another.
 */
export function findInJson(text: string, from: number, limit: number, place: Place, sink: Sink, out: Match[]): void {
  const walk: Walk = { text, limit, place, sink, out, levels: [] };
  for (let at = from; at < limit; ) {
    const next = readToken(walk, at);
    if (next < 0) {
      // No JSON from here on: a log line after its document.
      findInText(text, at, limit, place, sink, out);
      break;
    }
    at = next;
  }
  for (const level of walk.levels.reverse()) settle(level);
}

function readToken(walk: Walk, at: number): number {
  const char = walk.text.charCodeAt(at);
  const level = walk.levels.at(-1);
  switch (char) {
    case 32:
    case 10:
    case 13:
    case 9:
    case 58:
      return at + 1;
    case 44:
      if (level) level.field = null;
      return at + 1;
    case 123:
    case 91:
      walk.levels.push(open(char === 123, level));
      return at + 1;
    case 125:
    case 93:
      if (level) settle(walk.levels.pop() as Level);
      return at + 1;
    case QUOTE:
      return readString(walk, at, level);
    default:
      return readBare(walk, at, level);
  }
}

function open(object: boolean, parent: Level | undefined): Level {
  const field = parent ? (parent.object ? parent.field : parent.inherited) : null;
  return {
    object,
    secret: (parent?.secret ?? false) || field?.kind === 'secret',
    address: field?.holds === 'address' || (!object && (parent?.address ?? false)),
    person: field?.holds === 'person',
    field: null,
    inherited: object ? null : field,
    maybe: null,
  };
}

function settle(level: Level): void {
  if (level.maybe && level.person) for (const add of level.maybe) add();
  level.maybe = null;
}

/** A member's name, or a string that is a value. */
function readString(walk: Walk, at: number, level: Level | undefined): number {
  const { text, limit } = walk;
  let end = at + 1;
  let escaped = false;
  for (; end < limit; end++) {
    const char = text.charCodeAt(end);
    if (char === QUOTE) break;
    if (char === BACKSLASH) {
      escaped = true;
      end++;
    }
  }
  end = Math.min(end, limit);
  if (level?.object && level.field === null) readName(walk, at + 1, end, escaped, level);
  else findInString(walk, at + 1, end, escaped, level);
  return end + 1;
}

/** Names are words of a program, except where a map is keyed by addresses or tokens. */
function readName(walk: Walk, start: number, end: number, escaped: boolean, level: Level): void {
  const { text, place, sink, out } = walk;
  const raw = text.slice(start, end);
  level.field = readFieldName(raw);
  if (level.field.ofPerson) level.person = true;
  if (!level.field.plain) {
    if (escaped) lookInside(decodeJsonString(raw), start, { ...place, field: null }, sink, out);
    else findInText(text, start, end, { ...place, field: null }, sink, out);
  }
}

function findInString(walk: Walk, start: number, end: number, escaped: boolean, level: Level | undefined): void {
  if (end === start) return;
  const { text, place, sink, out } = walk;
  const field = fieldOf(level, place);
  const decoded = escaped ? decodeJsonString(text.slice(start, end)) : null;
  const value = { start, end, text: decoded?.text ?? text.slice(start, end) };
  const before = out.length;
  const byField = level?.secret
    ? findByField(SECRET, value, NO_RECORD, sink, out)
    : field
      ? findByField(asPart(field, level), value, recordOf(level), sink, out)
      : 'none';
  if (decoded)
    for (let i = before; i < out.length; i++) out[i] = { ...(out[i] as Match), replacement: encodeAll(out[i] as Match, decoded.encode) };
  if (byField === 'found' || (level?.secret ?? false)) return;
  const inside: Place = { field, depth: place.depth };
  if (decoded) lookInside(decoded, start, inside, sink, out);
  else findInText(text, start, end, inside, sink, out);
  if (byField === 'maybe' && out.length === before && level) keepForLater(walk, level, field as Field, value, decoded?.encode);
}

function encodeAll({ replacement }: Match, encode: (text: string) => string): string | null {
  return replacement === null ? null : encode(replacement);
}

function keepForLater(
  { sink, out }: Walk,
  level: Level,
  field: Field,
  value: { start: number; end: number; text: string },
  encode: ((text: string) => string) | undefined,
): void {
  level.maybe ??= [];
  level.maybe.push(() => {
    const before = out.length;
    findByField(field, value, { person: true, address: true }, sink, out);
    if (encode)
      for (let i = before; i < out.length; i++) out[i] = { ...(out[i] as Match), replacement: encodeAll(out[i] as Match, encode) };
  });
}

const NO_RECORD: Record = { person: false, address: false };
const SECRET: Field = { kind: 'secret', words: [], ofPerson: false, holds: null, otherNumber: false, plain: true };
const PART: Field = { kind: 'location', words: [], ofPerson: false, holds: null, otherNumber: false, plain: true };

function fieldOf(level: Level | undefined, place: Place): Field | null {
  if (!level) return place.field;
  return level.object ? level.field : level.inherited;
}

function recordOf(level: Level | undefined): Record {
  return level ? { person: level.person, address: level.address } : NO_RECORD;
}

/** Inside an address its lines, numbers and cities are parts of it. */
function asPart(field: Field, level: Level | undefined): Field {
  if (!level?.address || !level.object || field.kind === 'location' || field.kind === 'maybe-location') return field;
  return isPartOfAddress(field) ? PART : field;
}

/** Numbers keep their type; `true` and `null` are passed over. @returns -1 at what is no JSON */
function readBare(walk: Walk, at: number, level: Level | undefined): number {
  const { text, limit, place, sink, out } = walk;
  NUMBER.lastIndex = at;
  const token = NUMBER.exec(text)?.[0];
  if (token === undefined || at + token.length > limit) return skipBare(text, at, limit);
  const end = at + token.length;
  const field = fieldOf(level, place);
  if (level?.secret || field?.kind === 'secret') sink.addNumber(out, 'SECRET', at, end, 0.9, token);
  else findNumberByName(token, at, end, field, level, sink, out);
  return end;
}

function skipBare(text: string, at: number, limit: number): number {
  BARE.lastIndex = at;
  const word = BARE.exec(text)?.[0] ?? '';
  const end = at + word.length;
  if (end > limit) return limit;
  return word === '' || (!LITERALS.test(word) && end < limit) ? -1 : end;
}

function findNumberByName(
  token: string,
  start: number,
  end: number,
  field: Field | null,
  level: Level | undefined,
  sink: Sink,
  out: Match[],
): void {
  const length = token.length;
  if (length < 3) return;
  const integer = /^\d+$/.test(token);
  switch (field?.kind) {
    case 'phone':
      if (integer && length >= 6 && length <= 15) sink.addNumber(out, 'PHONE_NUMBER', start, end, 0.85, token);
      return;
    case 'ssn':
      if (integer && length === 9) sink.addNumber(out, 'US_SSN', start, end, 0.9, token);
      return;
    case 'birth-date':
      if (integer && /^(?:19|20)\d{6}$/.test(token)) sink.addNumber(out, 'DATE_TIME', start, end, 0.9, token);
      return;
    case 'coordinate':
      if (/^-?\d{1,3}\.\d{3,}$/.test(token)) sink.addNumber(out, 'LOCATION', start, end, 0.8, token);
      return;
    case 'maybe-location':
      if (integer && length >= 4 && level?.address) sink.addNumber(out, 'LOCATION', start, end, 0.75, token);
      return;
  }
  if (!integer || length < 12 || length > 19) return;
  const other = field?.otherNumber ?? false;
  const score =
    field?.kind === 'card' && !isCardNumber(token)
      ? 0.6
      : scoreCard(
          token,
          false,
          () => field?.kind === 'card',
          () => other,
        );
  if (isSure(score)) sink.addNumber(out, 'CREDIT_CARD', start, end, score, token);
}
