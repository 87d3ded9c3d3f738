import type { Body, Exchange, HeaderPairs } from '../exchange.js';
import { findHeader } from '../headers.js';
import type { Anonymiser } from './anonymiser.js';
import { createPseudonyms, type Pseudonyms } from './pseudonym.js';
import { scrubMultipart, scrubParameters, scrubTarget } from './scrub-form.js';
import { scrubJson } from './scrub-json.js';
import { scrubAuthorization, scrubCookies, scrubText } from './scrub-text.js';
import { isSecretName } from './secret-name.js';

/** A value replaced once is also looked for in the rest of its exchange, if it is at least this long (a shorter one would hit by chance). */
const SHORTEST_ECHO = 8;
/** Headers whose name sounds like a secret and whose value is none. */
const PUBLIC_HEADERS: ReadonlySet<string> = new Set([
  'www-authenticate',
  'proxy-authenticate',
  'authentication-info',
  'access-control-allow-credentials',
  'sec-websocket-key',
]);

/**
 * The anonymiser that replaces credentials by keyed pseudonyms: the same secret has the same pseudonym everywhere, so that sessions stay sessions.
 * Headers that carry credentials, cookies' values, query parameters and fields of JSON, form and XML bodies named like secrets, the client, and what looks like
 * a token anywhere. A body that is compressed or binary cannot be looked into; compressed ones are dropped.
 * @param key HMAC key
 */
export function createPseudonymiser(key: string): Anonymiser {
  const pseudonyms = createPseudonyms(key);
  return {
    exchange(exchange) {
      pseudonyms.takeReplaced();
      const scrubbed = removeEchoes(scrubExchange(exchange, pseudonyms), pseudonyms.takeReplaced());
      return { ...scrubbed, client: pseudonyms.of(exchange.client) };
    },
    text(text) {
      const scrubbed = /^\s*[[{]/.test(text) ? scrubJson(text, pseudonyms) : scrubText(text, pseudonyms);
      pseudonyms.takeReplaced();
      return scrubbed;
    },
  };
}

function scrubExchange(exchange: Exchange, pseudonyms: Pseudonyms): Exchange {
  const { response } = exchange;
  return {
    ...exchange,
    target: scrubTarget(exchange.target, pseudonyms),
    headers: scrubHeaders(exchange.headers, pseudonyms),
    body: scrubBody(exchange.body, exchange.headers, pseudonyms),
    response: response && {
      ...response,
      headers: scrubHeaders(response.headers, pseudonyms),
      body: scrubBody(response.body, response.headers, pseudonyms),
    },
  };
}

function scrubHeaders(headers: HeaderPairs, pseudonyms: Pseudonyms): HeaderPairs {
  return headers.map(([name, value]) => [name, scrubHeader(name.toLowerCase(), value, pseudonyms)] as const);
}

function scrubHeader(name: string, value: string, pseudonyms: Pseudonyms): string {
  if (name === 'cookie' || name === 'set-cookie') return scrubCookies(value, name, pseudonyms);
  if (name === 'authorization' || name === 'proxy-authorization') return scrubAuthorization(value, pseudonyms);
  if (PUBLIC_HEADERS.has(name)) return value;
  if (isSecretName(name)) return pseudonyms.of(value);
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|\/)\S*$/i.test(value)) return scrubTarget(value, pseudonyms);
  return scrubText(value, pseudonyms);
}

function scrubBody(body: Body | null, headers: HeaderPairs, pseudonyms: Pseudonyms): Body | null {
  if (body === null) return null;
  if (body.encoding === 'base64') return isCompressed(headers) ? null : body;
  const text = scrubBodyText(body.text, (findHeader(headers, 'content-type') ?? '').toLowerCase(), pseudonyms);
  return text === body.text ? body : { ...body, text };
}

function scrubBodyText(text: string, type: string, pseudonyms: Pseudonyms): string {
  if (type.includes('x-www-form-urlencoded')) return scrubParameters(text, pseudonyms);
  if (type.includes('multipart/')) return scrubMultipart(text, pseudonyms);
  return type.includes('json') || /^\s*[[{]/.test(text) ? scrubJson(text, pseudonyms) : scrubText(text, pseudonyms);
}

function isCompressed(headers: HeaderPairs): boolean {
  const encoding = findHeader(headers, 'content-encoding');
  return encoding !== undefined && encoding.toLowerCase() !== 'identity';
}

/** A secret that was known by its name in one place (a cookie) may be echoed in another without one (a page, a log line in a body). */
function removeEchoes(exchange: Exchange, replaced: ReadonlyMap<string, string>): Exchange {
  const secrets = [...replaced.keys()].filter((secret) => secret.length >= SHORTEST_ECHO);
  if (secrets.length === 0) return exchange;
  const pattern = new RegExp(
    secrets
      .sort((a, b) => b.length - a.length)
      .map((secret) => secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|'),
    'g',
  );
  const replace = (text: string): string => text.replace(pattern, (secret) => replaced.get(secret) ?? secret);
  const inHeaders = (headers: HeaderPairs): HeaderPairs => headers.map(([name, value]) => [name, replace(value)] as const);
  const inBody = (body: Body | null): Body | null => (body?.encoding === 'utf8' ? { ...body, text: replace(body.text) } : body);
  const { response } = exchange;
  return {
    ...exchange,
    target: replace(exchange.target),
    headers: inHeaders(exchange.headers),
    body: inBody(exchange.body),
    response: response && { ...response, headers: inHeaders(response.headers), body: inBody(response.body) },
  };
}
