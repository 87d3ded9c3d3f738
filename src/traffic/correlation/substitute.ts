import type { Exchange, HeaderPairs } from '../exchange.js';
import { readSetCookies } from '../headers.js';
import type { Encoding, Handed, Take } from './link.js';

export interface Substituted {
  readonly exchange: Exchange;
  /** sources whose value took the place of another one */
  readonly carried: readonly Take['source'][];
  /** sources that had no value for this arm */
  readonly missing: readonly Take['source'][];
}

/**
 * The request with every value that was handed out replaced by what this arm has handed out. What is unknown stays as recorded.
 * @param handed what the arm has handed out; undefined where it has not
 */
export function substitute(
  exchange: Exchange,
  takes: readonly Take[],
  handed: (source: Take['source']) => Handed | undefined,
): Substituted {
  const carried: Take['source'][] = [];
  const missing: Take['source'][] = [];
  const replaced = (place: Take['place'], text: string): string => {
    let result = text;
    // from the end, so that positions before a replacement stay what they are
    for (const take of takes.filter((one) => one.place === place).sort((a, b) => b.start - a.start)) {
      const value = handed(take.source);
      if (value === undefined) missing.push(take.source);
      const written = value === undefined ? null : encode(value, take.encoding);
      if (written === null || written === text.slice(take.start, take.end)) continue;
      result = result.slice(0, take.start) + written + result.slice(take.end);
      carried.push(take.source);
    }
    return result;
  };
  const { body } = exchange;
  const changed: Exchange = {
    ...exchange,
    target: replaced('target', exchange.target),
    headers: exchange.headers.map(([name, value], index) => [name, replaced(index, value)] as const),
    body: body && { ...body, text: replaced('body', body.text) },
  };
  return { exchange: carried.length > 0 ? changed : exchange, carried, missing };
}

function encode(value: Handed, encoding: Encoding): string {
  switch (encoding) {
    case 'path':
    case 'query':
    case 'form':
      return encodeURIComponent(String(value));
    case 'json-string':
      return JSON.stringify(String(value));
    case 'json-bare':
      return typeof value === 'number' || /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?$/.test(value) ? String(value) : JSON.stringify(value);
    default:
      return String(value);
  }
}

/** Cookies of one arm and session by name, as a browser would send them back. */
export type CookieJar = Map<string, string>;

/** A service that sets ever new names cannot fill the memory. */
const MOST_COOKIES = 50;
const LONGEST_COOKIE = 8_192;

/** Puts what a reply sets into the jar; what it deletes leaves it. */
export function storeCookies(jar: CookieJar, setCookies: readonly string[]): void {
  for (const line of setCookies) {
    const [pair] = readSetCookies([['set-cookie', line]]);
    const [name, value] = pair ?? ['', ''];
    if (name === '' || value.length > LONGEST_COOKIE) continue;
    if (isDeletion(line)) jar.delete(name);
    else if (jar.has(name) || jar.size < MOST_COOKIES) jar.set(name, value);
  }
}

/** `max-age=0`, or a date that any clock has behind it. */
function isDeletion(line: string): boolean {
  const age = /;\s*max-age\s*=\s*(-?\d+)/i.exec(line)?.[1];
  if (age !== undefined) return Number(age) <= 0;
  const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(line)?.[1];
  return expires !== undefined && Date.parse(expires) < Date.UTC(2000, 0, 1);
}

/**
 * The headers with recorded cookies taking the jar's values. No cookie is added: a client that sent none sends none.
 * @param carried called with the name of each cookie that got another value
 */
export function withJar(headers: HeaderPairs, jar: ReadonlyMap<string, string>, carried: (name: string) => void): HeaderPairs {
  let changed = false;
  const result = headers.map(([name, value]) => {
    if (name.toLowerCase() !== 'cookie') return [name, value] as const;
    const parts = value.split(';').map((part) => {
      const equals = part.indexOf('=');
      const cookie = equals > 0 ? part.slice(0, equals).trim() : '';
      const known = cookie === '' ? undefined : jar.get(cookie);
      if (known === undefined || known === part.slice(equals + 1).trim()) return part.trim();
      changed = true;
      carried(cookie);
      return `${cookie}=${known}`;
    });
    return [name, parts.join('; ')] as const;
  });
  return changed ? result : headers;
}
