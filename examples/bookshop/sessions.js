import { randomUUID } from 'node:crypto';

/** memory for a page is taken in steps of this size, so that the next page mostly fits */
const STEP_BYTES = 4096;

const COOKIE = /(?:^|;\s*)sid=([\w.~-]{8,100})(?:;|$)/;

/** only the books seen last matter to what is recommended */
const BOOKS_SEEN = 3;

/**
 * Visitors and what they did: a cart, the books they looked at last, and a trail of the pages they saw last, as they were sent.
 * A limit of 0 means "no limit". A session id that the visitor brings is adopted (unless `adopt` is false), so that several copies of the shop agree on it.
 */
export class Sessions {
  #sessions = new Map();
  #limits;
  #now;

  /** limits: {max sessions, ttlSeconds, trail pages a session, adopt}; now: () => milliseconds */
  constructor(limits, now) {
    this.#limits = limits;
    this.#now = now;
  }

  get size() {
    return this.#sessions.size;
  }

  /** The session a Cookie header names, or a new one; `isNew` says that the visitor must be given its id. */
  open(cookieHeader) {
    const brought = COOKIE.exec(cookieHeader ?? '')?.[1];
    const id = brought ?? randomUUID();
    const known = this.#find(id);
    // a shop that adopts no foreign ids gives a visitor it does not know an id of its own
    if (known === undefined && brought !== undefined && this.#limits.adopt === false) return this.open(undefined);
    const session = known ?? { id, cart: new Map(), seen: [], trail: [], seenAt: 0 };
    session.seenAt = this.#now();
    this.#sessions.delete(id);
    this.#sessions.set(id, session);
    this.#evict();
    return { session, isNew: brought === undefined };
  }

  /** Remembers that a visitor looks at a book. */
  look(session, bookId) {
    session.seen = [...session.seen.filter((seen) => seen !== bookId), bookId].slice(-BOOKS_SEEN);
  }

  /** Remembers a page (JSON text) as it was asked for and as it was sent. The memory of the oldest page is used again where the trail is limited. */
  follow(session, { url, headers }, page) {
    const text = `{"url":${JSON.stringify(url)},"headers":${JSON.stringify(headers)},"page":${page}}`;
    const full = this.#limits.trail > 0 && session.trail.length >= this.#limits.trail;
    session.trail.push(keep(text, full ? session.trail.shift().memory : null));
  }

  #find(id) {
    const session = this.#sessions.get(id);
    const { ttlSeconds } = this.#limits;
    const expired = session !== undefined && ttlSeconds > 0 && this.#now() - session.seenAt > ttlSeconds * 1000;
    return expired ? undefined : session;
  }

  #evict() {
    if (this.#limits.max === 0 || this.#sessions.size <= this.#limits.max) return;
    this.#sessions.delete(this.#sessions.keys().next().value);
  }
}

/** Keeps a text outside the JavaScript heap, as UTF-16 as the heap would, in `memory` where it fits. */
function keep(text, memory) {
  const bytes = text.length * 2;
  const home = memory !== null && memory.length >= bytes ? memory : Buffer.allocUnsafeSlow(Math.ceil(bytes / STEP_BYTES) * STEP_BYTES);
  home.write(text, 'utf16le');
  return { memory: home, bytes };
}

/** The last page of a session's trail, parsed; null where there is none. */
export function lastPage(session) {
  const last = session.trail.at(-1);
  return last === undefined ? null : JSON.parse(last.memory.toString('utf16le', 0, last.bytes));
}
