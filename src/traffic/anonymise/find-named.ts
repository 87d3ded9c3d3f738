import { isWord } from './character-kinds.js';
import { readFieldName } from './field-name.js';
import { findByField } from './find-by-field.js';
import { SCHEMES } from './find-secret.js';
import type { Match } from './match.js';
import { isAmbiguousName, looksRandom } from './secret-name.js';
import type { Sink } from './sink.js';

const LONGEST_NAME = 64;
/** Between a name and its value: `=`, `: `, `":"`, `\":\"`, ` => `. */
const BETWEEN = /(?:\\?["'])?\s?(?:=>|[=:])\s?(?:\\?["'])?/y;
/** A value ends at what ends one in URLs, logs and JSON. */
const VALUE = /[^\s"'&,;<>\\{}[\]()]{1,4096}/y;
const LINE = /[^\r\n"']{1,8192}/y;
const WORDS = /[^\r\n"'<>&;,|{}[\]()=\\]{1,128}/y;
/** A name in text: each word begins with a capital, or is of a script without them. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|der|la|le|el|bin|al)){0,4}$/u;
/** A value an earlier pass has dealt with. */
const OURS = /^fs_[A-Za-z0-9_-]{16}/;
/** Words that are often followed by an ordinary word in a log ("session: started"). */
const ORDINARY_IN_PROSE: ReadonlySet<string> = new Set(
  'session sessions auth sid signature sig pin pass ticket cookie authentication authorization nonce state secret token password credential credentials'.split(
    ' ',
  ),
);

/** A value that follows its name in free text: `password=hunter2`, `Cookie: a=b`, `first_name: Ann`. @param start of the last word of the name @returns the value's end, or -1 */
export function findNamed(text: string, start: number, end: number, floor: number, limit: number, sink: Sink, out: Match[]): number {
  BETWEEN.lastIndex = end;
  const between = BETWEEN.exec(text)?.[0];
  if (between === undefined) return -1;
  let from = start;
  while (from > floor && end - from < LONGEST_NAME && isName(text.charCodeAt(from - 1))) from--;
  const name = text.slice(from, end).replace(/^[.-]+/, '');
  const field = readFieldName(name);
  const at = end + between.length;
  switch (field.kind) {
    case 'secret':
    case 'maybe-secret':
      return findSecretAfter(text, name.toLowerCase(), between, at, limit, sink, out);
    case 'person':
    case 'location':
      return findWordsAfter(text, field.kind, between, at, limit, sink, out);
    default:
      return -1;
  }
}

function isName(char: number): boolean {
  return isWord(char) || char === 45 || char === 46;
}

function findSecretAfter(text: string, name: string, between: string, at: number, limit: number, sink: Sink, out: Match[]): number {
  if ((name === 'cookie' || name === 'set-cookie') && between.includes(':')) return findCookies(text, name, at, limit, sink, out);
  if (name.endsWith('authorization')) return findAuthorization(text, between, at, limit, sink, out);
  const value = valueAt(VALUE, text, at, limit);
  if (!hidesSecret(name, between, value)) return -1;
  sink.add(out, /^eyJ[\w-]+\.[\w.-]+$/.test(value) ? 'JWT' : 'SECRET', at, at + value.length, 0.85, value);
  return at + value.length;
}

function valueAt(pattern: RegExp, text: string, at: number, limit: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].slice(0, Math.max(0, limit - at)) ?? '';
}

function hidesSecret(name: string, between: string, value: string): boolean {
  if (value.length < 2 || /^(?:true|false|null|undefined|none|\*+)$/i.test(value)) return false;
  if (OURS.test(value) || SCHEMES.has(value.toLowerCase())) return false;
  if (isAmbiguousName(name)) return looksRandom(value);
  const prose = ORDINARY_IN_PROSE.has(name) && between.includes(':') && !/["']/.test(between);
  return !prose || looksRandom(value) || (/^(?:password|secret|token|pin|pass)$/.test(name) && /\d/.test(value));
}

function findAuthorization(text: string, between: string, at: number, limit: number, sink: Sink, out: Match[]): number {
  const line = valueAt(/["']$/.test(between) ? LINE : /[^\r\n"']{1,8192}/y, text, at, limit).trimEnd();
  const scheme = /^([A-Za-z0-9-]+)\s+(?=\S)/.exec(line);
  const skipped = scheme && SCHEMES.has((scheme[1] as string).toLowerCase()) ? scheme[0].length : 0;
  const value = line.slice(skipped);
  if (value.length < 2 || OURS.test(value)) return -1;
  sink.add(out, /^eyJ[\w-]+\.[\w.-]+$/.test(value) ? 'JWT' : 'SECRET', at + skipped, at + line.length, 0.9, value);
  return at + line.length;
}

/** Of a line with cookies the names stay; of Set-Cookie the attributes too. */
function findCookies(text: string, kind: string, at: number, limit: number, sink: Sink, out: Match[]): number {
  const line = valueAt(LINE, text, at, limit);
  findInCookies(text, at, at + line.length, kind === 'set-cookie', sink, out);
  return at + line.length;
}

/** The values of cookies. @param single only the first pair is one: what follows in Set-Cookie are attributes */
export function findInCookies(text: string, from: number, limit: number, single: boolean, sink: Sink, out: Match[]): void {
  for (let at = from; at < limit; ) {
    const semicolon = text.indexOf(';', at);
    const end = semicolon < 0 || semicolon > limit ? limit : semicolon;
    const equals = text.indexOf('=', at);
    let start = equals < 0 || equals >= end ? at : equals + 1;
    let last = end;
    while (start < last && text.charCodeAt(start) <= 32) start++;
    while (last > start && text.charCodeAt(last - 1) <= 32) last--;
    const value = text.slice(start, last);
    if (value !== '') sink.add(out, /^eyJ[\w-]+\.[\w.-]+$/.test(value) ? 'JWT' : 'SECRET', start, last, 0.9, value);
    if (single) return;
    at = end + 1;
  }
}

/** A name or an address after its label in free text. */
function findWordsAfter(
  text: string,
  kind: 'person' | 'location',
  between: string,
  at: number,
  limit: number,
  sink: Sink,
  out: Match[],
): number {
  const value = valueAt(between.includes('=') ? VALUE : WORDS, text, at, limit).trimEnd();
  if (value.length < 2 || (kind === 'person' ? !NAME.test(value) : !/^[\p{Lu}\p{N}]/u.test(value) || value.startsWith('//'))) return -1;
  sink.add(out, kind === 'person' ? 'PERSON' : 'LOCATION', at, at + value.length, 0.7, value);
  return at + value.length;
}

const OPEN = /<(?:[A-Za-z0-9_-]{1,32}:)?([A-Za-z][A-Za-z0-9_.-]{1,63})(?=[\s>])/y;
const CONTENT = /(?:\s[^<>]{0,512})?>([^<>]{1,4096})(?=<\/)/y;

/** `<password>hunter2</password>`. @param at of the `<` @returns the end of the content where it was taken, or -1 */
export function findElement(text: string, at: number, limit: number, sink: Sink, out: Match[]): number {
  OPEN.lastIndex = at;
  const name = OPEN.exec(text)?.[1];
  if (name === undefined) return -1;
  const field = readFieldName(name);
  if (field.kind === 'none') return -1;
  CONTENT.lastIndex = OPEN.lastIndex;
  const content = CONTENT.exec(text)?.[1];
  if (content === undefined || CONTENT.lastIndex > limit || content.trim() === '') return -1;
  const end = CONTENT.lastIndex;
  const value = { start: end - content.length, end, text: content };
  return findByField(field, value, { person: false, address: false }, sink, out) === 'found' ? end : -1;
}
