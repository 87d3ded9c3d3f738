import type { HeaderPairs } from '../exchange.js';
import { readCookies } from '../headers.js';
import { attributeOf } from '../select.js';
import type { SelectBy } from '../spec.js';

/** The cookie that keeps a user on their side where nothing else tells users apart (`by: random` with a split). */
export const SIDE_COOKIE = 'foreshadow_side';
const DAY_SECONDS = 86_400;

/** Who asks, as far as the mirror has to know. */
export interface User {
  /** what the hash is taken of; null where the request lacks it */
  readonly attribute: string | null;
  /** a cookie to be set so that the same user is known next time; null where none is needed */
  readonly setCookie: string | null;
}

export interface Asking {
  readonly method: string;
  readonly target: string;
  /** flat list of names and values */
  readonly headers: readonly string[];
  readonly address: string;
}

/**
 * @param split whether users are divided: then `random` is a cookie's, not the single request's, so that a user does not change sides between requests
 * @param fresh makes a new random word
 */
export function userOf(asking: Asking, by: SelectBy, split: boolean, fresh: () => string): User {
  const pairs = toPairs(asking.headers);
  if (by !== 'random')
    return { attribute: attributeOf({ ...EMPTY, target: asking.target, headers: pairs, client: asking.address }, by), setCookie: null };
  if (!split) return { attribute: fresh(), setCookie: null };
  const known = readCookies(pairs).find(([name]) => name === SIDE_COOKIE)?.[1];
  if (known) return { attribute: known, setCookie: null };
  const attribute = fresh();
  return { attribute, setCookie: `${SIDE_COOKIE}=${attribute}; Path=/; Max-Age=${DAY_SECONDS}; HttpOnly; SameSite=Lax` };
}

const EMPTY = { id: '', atMs: 0, method: 'GET', body: null, response: null } as const;

export function toPairs(headers: readonly string[]): HeaderPairs {
  const pairs: (readonly [string, string])[] = [];
  for (let i = 0; i + 1 < headers.length; i += 2) pairs.push([headers[i] as string, headers[i + 1] as string]);
  return pairs;
}
