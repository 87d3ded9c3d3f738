import type { Exchange } from '../exchange.js';
import { readCookies } from '../headers.js';
import { isSafe } from '../safety.js';
import { type Handout, handoutsOf, lastPlace, shownIds } from './handouts.js';
import type { Extract, Give, Links, Take } from './link.js';
import { isCsrfName, isIdName, isTokenName, isUnmistakable, looksLikeId, nounOf } from './names.js';
import { decodePercent, type Slot, slotsOf } from './slots.js';

/** What is remembered at once; what was used longest ago is forgotten first. */
export const MOST_SESSIONS = 10_000;
const MOST_CANDIDATES = 200;
const MOST_SEEN = 2_000;
const MOST_SOURCES = 20;
/** Exchanges with links; a recording with more keeps those it has. */
export const MOST_LINKED = 200_000;

/** A value that may be sent back. It becomes a link once it is. */
interface Candidate {
  readonly kind: Handout['kind'];
  readonly sources: { readonly ordinal: number; readonly places: readonly Extract[] }[];
  link: number | null;
}

/** A write whose reply was not recorded: what it created is recognised by where it is used. */
interface Creation {
  readonly ordinal: number;
  readonly noun: string;
  claimed: boolean;
}

interface SessionMemory {
  readonly candidates: Map<string, Candidate>;
  readonly seen: Set<string>;
  readonly creations: Creation[];
  /** replies that may hold a token that the recording does not show */
  readonly pages: number[];
  readonly logins: number[];
  /** named tokens of which the recording does not show the value, by kind */
  readonly named: Map<'csrf' | 'token', Candidate>;
}

/** Which exchanges of a recording hand out values that later ones of the same session send back; by their place in the recording. */
export interface LinkTable {
  readonly links: number;
  of(ordinal: number): Links | undefined;
}

/**
 * Learns the links of a recording in one pass over it. A value is carried over only where the recording shows that it was handed out first (or, where replies
 * were not recorded, where its name or its place says so), and only whole values are: never a part of a text.
 */
export class LinkLearner {
  private readonly sessions = new Map<string, SessionMemory>();
  private readonly linked = new Map<number, { gives: Give[]; takes: Take[] }>();
  private links = 0;

  /**
   * @param ordinal the exchange's place in the recording, counted from 0
   * @param exchange as it will be sent
   */
  show(ordinal: number, exchange: Exchange): void {
    if (this.linked.size >= MOST_LINKED) return;
    const memory = this.memoryOf(exchange.client);
    const slots = slotsOf(exchange);
    for (const slot of slots) this.take(ordinal, exchange, slot, memory);
    for (const slot of slots) if (looksLikeId(slot.value)) remember(memory.seen, keyOf(slot.value, nounAt(slot, exchange)));
    this.hearReply(ordinal, exchange, new Set(slots.map(({ value }) => value)), memory);
  }

  table(): LinkTable {
    const { linked } = this;
    return { links: this.links, of: (ordinal) => linked.get(ordinal) };
  }

  private take(ordinal: number, exchange: Exchange, slot: Slot, memory: SessionMemory): void {
    const { place, start, end, encoding, value } = slot;
    const source = this.sourceOf(exchange, slot, memory);
    if (source === null) return;
    const at = encoding === 'header' ? end - value.length : start;
    this.at(ordinal).takes.push({ source, place, start: at, end, encoding });
  }

  private sourceOf(exchange: Exchange, slot: Slot, memory: SessionMemory): number | string | null {
    const { value, name } = slot;
    const noun = nounAt(slot, exchange);
    const candidate = memory.candidates.get(value) ?? memory.candidates.get(keyOf(value, noun));
    if (candidate && fits(slot, candidate)) return this.linkOf(candidate);
    if (isCsrfName(name)) {
      const twin = readCookies(exchange.headers).find(([, cookie]) => cookie === value || decodePercent(cookie, false) === value);
      return twin ? twin[0] : this.namedLink('csrf', memory.pages, memory);
    }
    if (slot.encoding === 'header' && name === 'authorization') return this.namedLink('token', memory.logins, memory);
    const creation = creationFor(slot, noun, memory);
    if (!creation) return null;
    creation.claimed = true;
    const created: Candidate = {
      kind: 'id',
      sources: [{ ordinal: creation.ordinal, places: placesOfCreated(exchange, slot, creation.noun) }],
      link: null,
    };
    keep(memory.candidates, keyOf(value, creation.noun), created);
    return this.linkOf(created);
  }

  /** Everything that hands the value out is linked from its first use on. */
  private linkOf(candidate: Candidate): number {
    if (candidate.link !== null) return candidate.link;
    candidate.link = this.links++;
    for (const source of candidate.sources) this.give(candidate.link, source.ordinal, source.places);
    return candidate.link;
  }

  private namedLink(kind: 'csrf' | 'token', ordinals: readonly number[], memory: SessionMemory): number | null {
    const known = memory.named.get(kind);
    if (known) return known.link;
    if (ordinals.length === 0) return null;
    const sources = ordinals.map((ordinal) => ({ ordinal, places: [{ from: 'named', kind }] as const }));
    const candidate: Candidate = { kind: 'token', sources, link: null };
    memory.named.set(kind, candidate);
    return this.linkOf(candidate);
  }

  /** @param sent the request's own values: a reply that repeats one has not made it */
  private hearReply(ordinal: number, exchange: Exchange, sent: ReadonlySet<string>, memory: SessionMemory): void {
    const { response } = exchange;
    const writes = !isSafe(exchange.method);
    if (response)
      for (const handout of handoutsOf(exchange, response))
        if (handout.kind === 'token' || !sent.has(handout.value)) this.hear(ordinal, handout, memory);
    if (response?.body?.encoding === 'utf8')
      for (const [name, id] of shownIds(response.body.text, MOST_CANDIDATES))
        remember(memory.seen, keyOf(id, nounOf(name) || nounOf(lastPlace(exchange.target))));
    if (response && response.status >= 400) return;
    const isLogin = writes && /log-?in|sign-?in|auth|token|session|oauth/i.test(exchange.target);
    this.watch(ordinal, 'token', isLogin, memory.logins, memory);
    this.watch(ordinal, 'csrf', true, memory.pages, memory);
    if (exchange.method === 'POST' && !response?.body) {
      memory.creations.push({ ordinal, noun: nounOf(lastPlace(exchange.target)), claimed: false });
      if (memory.creations.length > MOST_SOURCES) memory.creations.shift();
    }
  }

  private hear(ordinal: number, { value, place, kind, nouns }: Handout, memory: SessionMemory): void {
    const keys = kind === 'token' || isUnmistakable(value) ? [value] : nouns.map((noun) => keyOf(value, noun));
    const known = keys.map((key) => memory.candidates.get(key)).find((candidate) => candidate !== undefined);
    if (known) {
      if (known.sources.length >= MOST_SOURCES || (kind === 'id' && known.sources.at(-1)?.ordinal !== ordinal)) return;
      known.sources.push({ ordinal, places: [place] });
      if (known.link !== null) this.give(known.link, ordinal, [place]);
      return;
    }
    if (kind === 'id' && keys.some((key) => memory.seen.has(key))) return;
    const candidate: Candidate = { kind, sources: [{ ordinal, places: [place] }], link: null };
    for (const key of keys) keep(memory.candidates, key, candidate);
  }

  /** A reply that may hold the token of a kind: linked at once where the session has used it, else kept until it does. */
  private watch(ordinal: number, kind: 'csrf' | 'token', may: boolean, ordinals: number[], memory: SessionMemory): void {
    if (!may) return;
    const named = memory.named.get(kind);
    if (named && named.link !== null) this.give(named.link, ordinal, [{ from: 'named', kind }]);
    else {
      ordinals.push(ordinal);
      if (ordinals.length > MOST_SOURCES) ordinals.shift();
    }
  }

  private give(link: number, ordinal: number, places: readonly Extract[]): void {
    const { gives } = this.at(ordinal);
    const same = gives.findIndex((other) => other.link === link);
    if (same < 0) gives.push({ link, places });
    else gives[same] = { link, places: [...(gives[same] as Give).places, ...places] };
  }

  private at(ordinal: number): { gives: Give[]; takes: Take[] } {
    let entry = this.linked.get(ordinal);
    if (!entry) this.linked.set(ordinal, (entry = { gives: [], takes: [] }));
    return entry;
  }

  private memoryOf(client: string): SessionMemory {
    const known = this.sessions.get(client);
    const memory = known ?? { candidates: new Map(), seen: new Set(), creations: [], pages: [], logins: [], named: new Map() };
    this.sessions.delete(client);
    this.sessions.set(client, memory);
    if (this.sessions.size > MOST_SESSIONS) this.sessions.delete(this.sessions.keys().next().value as string);
    return memory;
  }
}

/** What a slot speaks of: by its own name, for a bare `id` by the path. */
function nounAt({ name, place }: Slot, { target }: Exchange): string {
  return nounOf(name) || (place === 'target' ? '' : nounOf(lastPlace(target)));
}

/** A value that could be anything (17) is known together with what it is of: `order:17`. */
function keyOf(value: string, noun: string): string {
  return isUnmistakable(value) ? value : `${noun}:${value}`;
}

function fits({ value, name, encoding }: Slot, { kind }: Candidate): boolean {
  if (/^(?:W\/)?".*"$/.test(value)) return name === 'if-match';
  if (kind === 'token') return isUnmistakable(value) || isCsrfName(name) || isTokenName(name);
  return encoding === 'path' || isUnmistakable(value) || isIdName(name);
}

/** `/orders/991` after `POST /orders`, or `orderId: 991`, where 991 was never seen before. */
function creationFor({ value, name, encoding }: Slot, noun: string, { creations, seen }: SessionMemory): Creation | undefined {
  if (noun === '' || !looksLikeId(value) || seen.has(keyOf(value, noun)) || (encoding !== 'path' && !isIdName(name))) return undefined;
  return creations.find((creation) => !creation.claimed && creation.noun === noun);
}

/** Where replies put the identifier of what they have created. */
function placesOfCreated(exchange: Exchange, slot: Slot, noun: string): Extract[] {
  const segment = slot.encoding === 'path' ? exchange.target.slice(1, slot.start).split('/').length - 1 : null;
  const names = ['id', `${noun}Id`, `${noun}_id`, 'uuid', '_id', `${noun}Uuid`];
  return [
    ...(segment === null ? [] : [{ from: 'location', segment } as const]),
    ...['', 'data', noun].flatMap((parent) =>
      names.map((name) => ({ from: 'json', path: parent === '' ? [name] : [parent, name] }) as const),
    ),
  ];
}

function remember(set: Set<string>, value: string): void {
  if (set.size < MOST_SEEN) set.add(value);
}

function keep(candidates: Map<string, Candidate>, value: string, candidate: Candidate): void {
  if (candidates.size >= MOST_CANDIDATES) candidates.delete(candidates.keys().next().value as string);
  candidates.set(value, candidate);
}
