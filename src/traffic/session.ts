import type { Exchange, HeaderPairs, Session } from './exchange.js';
import { leavesOf, parseJson } from './correlation/extract.js';
import { findHeader, readCookies, readSetCookies } from './headers.js';

const SESSION_COOKIE = /sess|sid$|^sid|auth|token|jwt|remember|^user/i;

/**
 * Who sent a request: its session cookie or bearer token, or the one its answer hands out (so that a login belongs to the session it opens), with the
 * address; else the address and user agent. The result is raw: it passes the anonymiser before it is stored.
 * @param address the peer's address where it is known, else a constant
 * @param responseBody text of the answer, where it may hand out a token as JSON
 */
export function clientOf(headers: HeaderPairs, address: string, responseHeaders: HeaderPairs = [], responseBody = ''): string {
  const from = findHeader(headers, 'x-forwarded-for')?.split(',', 1)[0]?.trim() || address;
  const own = sessionCookie(readCookies(headers)) ?? bearerOf(findHeader(headers, 'authorization'));
  const key = own ?? sessionCookie(readSetCookies(responseHeaders)) ?? handedToken(responseBody);
  return key === undefined ? `${from} ${findHeader(headers, 'user-agent') ?? ''}`.trim() : `${from} ${key}`;
}

const bearerOf = (authorization: string | undefined): string | undefined => {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  return token && `bearer=${token}`;
};

const TOKEN = /^(?:(?:access|id|auth|session|bearer)[_-]?)?token$|^jwt$/i;
const SHORTEST_TOKEN = 16;

/** The token that a login answers with. */
function handedToken(body: string): string | undefined {
  if (!/token|jwt/i.test(body)) return undefined;
  for (const { name, value } of leavesOf(parseJson(body)))
    if (TOKEN.test(name) && typeof value === 'string' && value.length >= SHORTEST_TOKEN) return `bearer=${value}`;
  return undefined;
}

/** Whether a request says who sent it: by `authorization`, or by a cookie of a session. */
export function carriesCredentials(headers: HeaderPairs): boolean {
  return findHeader(headers, 'authorization') !== undefined || sessionCookie(readCookies(headers)) !== undefined;
}

/** Groups exchanges by client, each in the order given; sessions in the order of their first exchange. Holds them all. */
export function groupSessions(exchanges: Iterable<Exchange>): Session[] {
  const byClient = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const known = byClient.get(exchange.client);
    if (known) known.push(exchange);
    else byClient.set(exchange.client, [exchange]);
  }
  return [...byClient].map(([id, members]) => ({ id, exchanges: members }));
}

function sessionCookie(cookies: readonly (readonly [string, string])[]): string | undefined {
  const found = cookies.find(([name, value]) => value !== '' && SESSION_COOKIE.test(name));
  return found && `${found[0]}=${found[1]}`;
}
