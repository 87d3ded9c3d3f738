import type { HeaderPairs } from './exchange.js';

/** The first value of a header, whatever its case; undefined where it is not there. */
export function findHeader(headers: HeaderPairs, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** The headers without the named ones (lower case). */
export function withoutHeaders(headers: HeaderPairs, names: ReadonlySet<string>): HeaderPairs {
  return headers.some(([key]) => names.has(key.toLowerCase())) ? headers.filter(([key]) => !names.has(key.toLowerCase())) : headers;
}

/** Headers that speak about one connection, not about the message (RFC 9110 section 7.6.1). */
export const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'trailers',
  'transfer-encoding',
  'upgrade',
]);

/** The cookies a request carries, in order, as name and raw value. */
export function readCookies(headers: HeaderPairs): (readonly [name: string, value: string])[] {
  const cookies: (readonly [string, string])[] = [];
  for (const [key, value] of headers) {
    if (key.toLowerCase() !== 'cookie') continue;
    for (const part of value.split(';')) {
      const equals = part.indexOf('=');
      if (equals > 0) cookies.push([part.slice(0, equals).trim(), part.slice(equals + 1).trim()]);
    }
  }
  return cookies;
}

/** The cookies a response sets, as name and raw value. */
export function readSetCookies(headers: HeaderPairs): (readonly [name: string, value: string])[] {
  return headers
    .filter(([key]) => key.toLowerCase() === 'set-cookie')
    .map(([, value]) => {
      const pair = value.split(';', 1)[0] as string;
      const equals = pair.indexOf('=');
      return [pair.slice(0, Math.max(0, equals)).trim(), pair.slice(equals + 1).trim()] as const;
    });
}
