import type { Pseudonyms } from './pseudonym.js';
import { scrubText } from './scrub-text.js';
import { isAmbiguousName, isSecretName, looksRandom } from './secret-name.js';

/** Strings (also one that the end of a cut text leaves open), structure, and anything else. */
const TOKEN = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\]:,]|[^\s{}[\]:,"]+/g;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

interface Level {
  readonly object: boolean;
  /** everything inside belongs to something named like a secret */
  readonly secret: boolean;
  /** the member being read; null where a name is still expected */
  name: string | null;
}

/**
 * Replaces the values of members named like secrets in a JSON text, and secrets inside other strings. Every other byte stays as it is: numbers keep their
 * digits, whitespace its place. A text cut in the middle is scrubbed as far as it goes, and so are several documents one after another.
 */
export function scrubJson(text: string, pseudonyms: Pseudonyms): string {
  const levels: Level[] = [];
  return text.replace(TOKEN, (token) => {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      const secret = level ? level.secret || (level.name !== null && isSecretName(level.name)) : false;
      levels.push({ object: token === '{', secret, name: null });
      return token;
    }
    if (token === '}' || token === ']') {
      levels.pop();
      return token;
    }
    if (token === ',' && level) level.name = null;
    if (token === ':' || token === ',') return token;
    if (level?.object && level.name === null) {
      level.name = decodeString(token);
      return token;
    }
    return scrubValue(token, level, pseudonyms);
  });
}

function scrubValue(token: string, level: Level | undefined, pseudonyms: Pseudonyms): string {
  const name = level?.name ?? '';
  const secret = (level?.secret ?? false) || isSecretName(name);
  if (!token.startsWith('"')) return secret && NUMBER.test(token) ? pseudonyms.ofNumber(token) : token;
  const value = decodeString(token);
  if (secret || (isAmbiguousName(name) && looksRandom(value))) return JSON.stringify(pseudonyms.of(value));
  const scrubbed = scrubText(value, pseudonyms);
  return scrubbed === value ? token : JSON.stringify(scrubbed);
}

/** The text of a string token; as it stands where its escapes are broken or its end is missing. */
function decodeString(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.replace(/^"|"$/g, '');
  }
}
