import type { Anonymiser } from '../anonymise/anonymiser.js';
import type { Exchange, HeaderPairs, RecordedResponse } from '../exchange.js';
import type { ShadowCredentials } from './credentials.js';

/** What crosses the boundary between a primary and a shadow that may not see its users. */
export interface Forwarding {
  /** what the shadow is sent instead of a request */
  request(exchange: Exchange): Exchange;
  /** the primary's answer under the same pseudonyms, to be compared with the shadow's */
  answer(exchange: Exchange): RecordedResponse | null;
}

/** The user's address has no pseudonym that an address parser would take, so it stays behind. */
const LEFT_BEHIND: ReadonlySet<string> = new Set([
  'x-forwarded-for',
  'x-real-ip',
  'forwarded',
  'cf-connecting-ip',
  'true-client-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'fastly-client-ip',
]);
const CREDENTIALS: ReadonlySet<string> = new Set(['authorization', 'cookie', 'proxy-authorization']);

/**
 * Requests under keyed pseudonyms: equal values stay equal, so that sessions stay sessions and what the primary answers about a user can be compared.
 * Credentials go by their own rule, as a pseudonym opens no door.
 */
export function createForwarding(anonymiser: Anonymiser, credentials: ShadowCredentials): Forwarding {
  return {
    request(exchange) {
      const anonymous = anonymiser.exchange(exchange);
      const headers = anonymous.headers.filter(([name]) => !LEFT_BEHIND.has(name.toLowerCase()));
      if (credentials.kind === 'pseudonyms') return { ...anonymous, headers };
      if (credentials.kind === 'test-user') return { ...anonymous, headers: asTestUser(headers, credentials.headers) };
      return {
        ...anonymous,
        headers: mapHeaders(
          exchange.headers.filter(([name]) => !LEFT_BEHIND.has(name.toLowerCase())),
          headers,
          credentials.map,
        ),
        target: mapParts(exchange.target, anonymous.target, /([/?&=#])/, credentials.map),
      };
    },
    answer: (exchange) => anonymiser.exchange(exchange).response,
  };
}

function asTestUser(headers: HeaderPairs, set: Readonly<Record<string, string>>): HeaderPairs {
  const kept = headers.filter(([name]) => !CREDENTIALS.has(name.toLowerCase()) && !Object.hasOwn(set, name.toLowerCase()));
  return [...kept, ...Object.entries(set)];
}

/** Mapped values in place of the pseudonyms of the same position; what the map does not know stays a pseudonym. */
function mapHeaders(original: HeaderPairs, anonymous: HeaderPairs, map: ReadonlyMap<string, string>): HeaderPairs {
  if (original.length !== anonymous.length) return anonymous;
  return anonymous.map(([name, value], i) => {
    const was = original[i]?.[1] ?? '';
    const mapped = map.get(was);
    if (mapped !== undefined) return [name, mapped] as const;
    return [name, name.toLowerCase() === 'cookie' ? mapParts(was, value, /(;\s*|=)/, map) : value] as const;
  });
}

/** Replaces the parts between separators that the map knows, where pseudonyms have left the structure as it was. */
function mapParts(original: string, anonymous: string, separator: RegExp, map: ReadonlyMap<string, string>): string {
  const was = original.split(separator);
  const is = anonymous.split(separator);
  if (was.length !== is.length) return anonymous;
  return is.map((part, i) => map.get(was[i] as string) ?? part).join('');
}
