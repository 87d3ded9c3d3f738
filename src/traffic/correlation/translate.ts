import type { Handed } from './link.js';
import { isCsrfName, isIdName, isTokenName, isUnmistakable } from './names.js';
import { jsonLeaves } from './slots.js';

/** What an arm handed out, and what the primary handed out for the same thing. */
export type Aliases = ReadonlyMap<string, Handed>;

/** Leaves looked at in one reply. */
const MOST_LEAVES = 20_000;

/**
 * A reply's text with the arm's own values (numbers of orders, tokens) written as the primary's, so that comparing finds what else differs. As strict as carrying
 * over: whole values, small numbers only under a name that speaks of an identifier or as a segment of a path.
 */
export function translateText(text: string, aliases: Aliases): string {
  if (aliases.size === 0) return text;
  return /^\s*[[{]/.test(text) ? translateJson(text, aliases) : translateWords(text, aliases);
}

/** A header's value: a location, a token. */
export function translateHeader(value: string, aliases: Aliases): string {
  const whole = aliases.get(value);
  return whole === undefined ? translatePath(value, aliases) : String(whole);
}

function translateJson(text: string, aliases: Aliases): string {
  let result = '';
  let done = 0;
  for (const { start, end, value, name, encoding } of jsonLeaves(text, MOST_LEAVES)) {
    const alias = aliases.get(value);
    const fits = alias !== undefined && (isUnmistakable(value) || isIdName(name) || isCsrfName(name) || isTokenName(name));
    const written = fits ? String(alias) : encoding === 'json-string' ? translatePath(value, aliases) : value;
    if (written === value) continue;
    const bare = encoding === 'json-bare' && /^-?\d+(?:\.\d+)?$/.test(written);
    result += text.slice(done, start) + (bare ? written : JSON.stringify(written));
    done = end;
  }
  return done === 0 ? text : result + text.slice(done);
}

function translatePath(value: string, aliases: Aliases): string {
  if (!value.includes('/')) return value;
  return value.replace(/(?<=\/)[^/?#\s"'<>]+/g, (segment) => String(aliases.get(segment) ?? segment));
}

function translateWords(text: string, aliases: Aliases): string {
  let result = text;
  for (const [own, alias] of aliases) if (isUnmistakable(own)) result = result.replaceAll(own, String(alias));
  return translatePath(result, aliases);
}
