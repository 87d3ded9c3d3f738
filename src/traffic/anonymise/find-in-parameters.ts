import { type Field, readFieldName } from './field-name.js';
import { findByField } from './find-by-field.js';
import { findInText } from './find-in-text.js';
import type { Match } from './match.js';
import { isAmbiguousName } from './secret-name.js';
import { type Decoded, lookInside, type Place, type Sink } from './sink.js';

const SECRET: Field = { kind: 'secret', words: [], ofPerson: false, holds: null, otherNumber: false, plain: true };

/** `a=b&c=d`: query strings and forms. `key`, `code` and `state` are credentials here. Everything that is not a value found keeps its spelling. */
export function findInParameters(text: string, from: number, limit: number, place: Place, sink: Sink, out: Match[]): void {
  const maybe: (() => void)[] = [];
  let person = false;
  for (let at = from; at < limit; ) {
    const ampersand = text.indexOf('&', at);
    const end = ampersand < 0 || ampersand > limit ? limit : ampersand;
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= end) findInText(text, at, end, place, sink, out);
    else {
      const name = decodeParameter(text.slice(at, equals)).text;
      const field = isAmbiguousName(name) ? SECRET : readFieldName(name);
      person ||= field.ofPerson;
      findInValue(text.slice(equals + 1, end), equals + 1, field, place, sink, out, maybe);
    }
    at = end + 1;
  }
  if (person) for (const add of maybe) add();
}

function findInValue(raw: string, start: number, field: Field, place: Place, sink: Sink, out: Match[], maybe: (() => void)[]): void {
  if (raw === '') return;
  const decoded = decodeParameter(raw);
  const add = (person: boolean): 'found' | 'maybe' | 'none' => {
    const before = out.length;
    const found = findByField(field, { start, end: start + raw.length, text: decoded.text }, { person, address: person }, sink, out);
    for (let i = before; i < out.length; i++) {
      const match = out[i] as Match;
      out[i] = { ...match, replacement: match.replacement === null ? null : decoded.encode(match.replacement) };
    }
    return found;
  };
  const found = add(false);
  if (found === 'found') return;
  const before = out.length;
  lookInside(decoded, start, { field, depth: place.depth }, sink, out);
  if (found === 'maybe' && out.length === before) maybe.push(() => add(true));
}

/** Percent-encoding and `+` undone; as it stands where it is broken. */
export function decodeParameter(raw: string): Decoded {
  const plus = raw.includes('+');
  if (!plus && !raw.includes('%')) return { text: raw, at: (index) => index, encode: encodeParameter };
  const parts: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < raw.length; ) {
    const escapes = /^(?:%[0-9A-Fa-f]{2})+/.exec(raw.slice(at, at + 9_999))?.[0] ?? '';
    const text = decodeEscapes(escapes);
    if (text !== null && escapes !== '') {
      let offset = 0;
      for (const char of text) {
        for (let unit = 0; unit < char.length; unit++) places.push(at + offset);
        offset += Buffer.byteLength(char, 'utf8') * 3;
      }
      parts.push(text);
      at += escapes.length;
    } else {
      places.push(at);
      parts.push(raw[at] === '+' ? ' ' : (raw[at] as string));
      at++;
    }
  }
  places.push(raw.length);
  return { text: parts.join(''), at: (index) => places[index] ?? raw.length, encode: encodeParameter };
}

function decodeEscapes(escapes: string): string | null {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return null;
  }
}

/** A lone surrogate cannot be percent-encoded; pseudonyms have none, names of rare scripts might. */
function encodeParameter(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
