import { dateEnd } from './birth-date.js';
import type { Field } from './field-name.js';
import { isCardNumber } from './credit-card.js';
import { jwtEnd } from './json-web-token.js';
import type { Match } from './match.js';
import { SCHEMES } from './find-secret.js';
import { looksRandom } from './secret-name.js';
import type { Sink } from './sink.js';

/** A value's spelling in the text that is searched, and what it says. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the fields around say. */
export interface Record {
  /** a person's record: its `name` is a person's */
  readonly person: boolean;
  /** an address: its `city` and `zip` are a person's */
  readonly address: boolean;
}

/** `maybe`: it is one if its record is a person's, which the fields that follow may show. */
export type ByField = 'found' | 'maybe' | 'none';

const EMPTY = /^(?:n\/?a|none|null|undefined|unknown|anonymous|test|default|true|false|-+|\*+|)$/i;
const PHONE = /^[+(\d][\d\s()./+-]{4,30}(?:(?:x|ext\.? ?)\d{1,6})?$/i;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ,]{0,79}$/u;
const LONGEST_WORDS = 256;

/** Values known by the name of their field: credentials, names, places, dates of birth, and numbers whose form alone would not do. */
export function findByField(field: Field, value: Value, record: Record, sink: Sink, out: Match[]): ByField {
  const { start, end, text } = value;
  switch (field.kind) {
    case 'secret':
      return findSecret(value, sink, out);
    case 'maybe-secret':
      return looksRandom(text) ? findSecret(value, sink, out) : 'none';
    case 'person':
      if (!isWords(text) || text.includes('@')) return 'none';
      sink.add(out, 'PERSON', start, end, 0.85, text);
      return 'found';
    case 'maybe-person':
      return isName(text) ? whenIn(record.person || isRole(field, text), () => sink.add(out, 'PERSON', start, end, 0.75, text)) : 'none';
    case 'location':
      if (!isWords(text) || text.includes('@') || /^https?:\/\//.test(text)) return 'none';
      sink.add(out, 'LOCATION', start, end, 0.85, text);
      return 'found';
    case 'maybe-location':
      return isPlace(text) ? whenIn(record.address || record.person, () => sink.add(out, 'LOCATION', start, end, 0.75, text)) : 'none';
    case 'coordinate':
      if (!/^-?\d{1,3}\.\d{3,}$/.test(text)) return 'none';
      sink.add(out, 'LOCATION', start, end, 0.8, text);
      return 'found';
    case 'none':
      return 'none';
    default:
      return findNumberByField(field, value, sink, out);
  }
}

function whenIn(record: boolean, add: () => void): ByField {
  if (!record) return 'maybe';
  add();
  return 'found';
}

function findNumberByField(field: Field, { start, end, text }: Value, sink: Sink, out: Match[]): ByField {
  const digits = text.replace(/\D/g, '');
  const found = ((): readonly ['US_SSN' | 'PHONE_NUMBER' | 'CREDIT_CARD' | 'DATE_TIME' | 'EMAIL_ADDRESS', number, number] | null => {
    switch (field.kind) {
      case 'birth-date': {
        const date = dateEnd(text, 0);
        return date > 0 ? ['DATE_TIME', 0.95, date] : null;
      }
      case 'phone':
        return PHONE.test(text) && digits.length >= 6 && digits.length <= 18 ? ['PHONE_NUMBER', 0.9, text.length] : null;
      case 'ssn':
        return /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text) ? ['US_SSN', 0.9, text.length] : null;
      case 'card':
        return /^\d[\d -]{10,22}\d$/.test(text) && digits.length >= 12
          ? ['CREDIT_CARD', isCardNumber(digits) ? 1 : 0.6, text.length]
          : null;
      case 'email':
        return /^[^\s@<>"]{1,64}@[^\s@<>".]{1,253}$/.test(text) ? ['EMAIL_ADDRESS', 0.7, text.length] : null;
      default:
        return null;
    }
  })();
  if (!found) return 'none';
  const [entity, score, length] = found;
  sink.add(out, entity, start, length === text.length ? end : start + length, score, text.slice(0, length));
  return 'found';
}

/** Tokens keep their shape, and a scheme before the credential stays: services read both. */
function findSecret({ start, end, text }: Value, sink: Sink, out: Match[]): ByField {
  if (text === '') return 'none';
  const space = text.indexOf(' ');
  const skipped = space > 0 && end - start === text.length && SCHEMES.has(text.slice(0, space).toLowerCase()) ? space + 1 : 0;
  const value = text.slice(skipped);
  if (value.trim() === '') return 'none';
  sink.add(out, jwtEnd(value, 0, value.length) === value.length ? 'JWT' : 'SECRET', start + skipped, end, 0.95, value);
  return 'found';
}

function isWords(text: string): boolean {
  return text.length <= LONGEST_WORDS && !EMPTY.test(text.trim()) && /[\p{L}]/u.test(text);
}

/** One to five words of letters, the first of them not a common noun in lower case: "Ann Smith", "O'Neill, Mary". */
function isName(text: string): boolean {
  return NAME.test(text) && !EMPTY.test(text.trim()) && text.split(/\s+/).length <= 5 && !/^[a-z]/.test(text);
}

/** `"owner":"Ann Smith"` is a person in any record, `"name":"Red Lamp"` is not. */
function isRole({ words }: Field, text: string): boolean {
  return !/^(?:name|nombre|nome|nom|naam|navn|namn|displayname)$/.test(words.join('')) && /^\p{Lu}\S* \p{Lu}/u.test(text);
}

function isPlace(text: string): boolean {
  return text.length <= 64 && !EMPTY.test(text.trim()) && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.\- ,]*$/u.test(text);
}
