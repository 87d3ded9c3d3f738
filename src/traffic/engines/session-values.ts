import { constants, brotliDecompressSync, unzipSync } from 'node:zlib';
import type { Arm } from '../../environment/environment.js';
import { extract, type ReadableReply } from '../correlation/extract.js';
import type { Handed, Take } from '../correlation/link.js';
import type { Aliases } from '../correlation/translate.js';
import { type CookieJar, storeCookies, substitute, withJar } from '../correlation/substitute.js';
import type { CarriedValues, PreparedRequest } from '../engine.js';
import type { Call } from './call.js';
import { encodingOf } from './compare-calls.js';
import { HandedBefore } from './handed-before.js';
import { type Outgoing, prepareOutgoing } from './outgoing.js';

/** Sessions of which values are kept; the one that got its last value longest ago is forgotten first. */
export const MOST_SESSIONS = 10_000;
const NOTHING: readonly Take[] = [];
/** Values kept for one session on one arm. */
const MOST_VALUES = 200;
/** A reply that expands beyond this is not looked into. */
const LARGEST_TEXT = 4 * 1024 * 1024;

interface ArmValues {
  readonly cookies: CookieJar;
  readonly values: Map<number, Handed>;
}

interface SessionState {
  readonly arms: Partial<Record<Arm, ArmValues>>;
  readonly carried: Set<Take['source']>;
  readonly missing: Set<Take['source']>;
}

/**
 * What each arm has handed out to each session, and the requests that send it back. A session that was handed nothing costs one look into a map a request,
 * and nothing where no session was.
 */
export class SessionValues {
  private readonly set: Readonly<Record<string, string>>;
  private readonly isOn: boolean;
  private readonly states = new Map<string, SessionState>();
  private readonly histories = new HandedBefore();
  private readonly counts = { values: 0, sessions: 0, missing: 0 };

  /**
   * @param set headers that replace recorded ones of the same name
   * @param isOn false: nothing is carried over
   */
  constructor(set: Readonly<Record<string, string>>, isOn = true) {
    this.set = set;
    this.isOn = isOn;
  }

  get carried(): CarriedValues {
    return { ...this.counts };
  }

  /** Keeps what an answer hands out; called before anything that waits for it is sent. */
  learn(call: Call): void {
    if (!this.isOn) return;
    const { session, links, account } = call.flight.request;
    const setCookie = call.headers['set-cookie'];
    const gives = links?.gives;
    if ((setCookie === undefined && (gives === undefined || gives.length === 0)) || session === '') return;
    const { cookies, values } = this.armOf(session, call.lane.arm);
    if (setCookie !== undefined) storeCookies(cookies, Array.isArray(setCookie) ? setCookie : [setCookie]);
    if (gives === undefined || gives.length === 0) return;
    const reply = readable(call);
    const parsed = {};
    for (const { link, places } of gives) {
      const value = extract(places, reply, parsed);
      if (value === undefined) continue;
      keep(values, link, value);
      if (account !== undefined) this.histories.add(account, `${session} ${link}`, call.lane.arm, value);
    }
  }

  /** The request as it goes to one arm: with what that arm has handed out, and its credentials. */
  adapt(request: PreparedRequest, outgoing: Outgoing, arm: Arm, credentials?: Readonly<Record<string, string>>): Outgoing {
    const state = this.states.size === 0 ? undefined : this.states.get(request.session);
    const takes = request.links === undefined || !this.isOn ? NOTHING : request.links.takes;
    if (state === undefined && takes.length === 0 && credentials === undefined) return outgoing;
    const exchange = state || takes.length > 0 ? this.carryOver(request, takes, arm) : request.exchange;
    if (exchange === request.exchange && credentials === undefined) return outgoing;
    const adapted = prepareOutgoing(exchange, credentials === undefined ? this.set : { ...this.set, ...credentials });
    return typeof adapted === 'string' ? outgoing : adapted;
  }

  /** What an arm has handed out to a session, or before it to its account, where the primary has handed out something else for the same thing. */
  aliasesOf({ session, account }: PreparedRequest, arm: Arm): Aliases | undefined {
    if (account !== undefined) return this.histories.aliasesOf(account, arm);
    const arms = this.states.size === 0 ? undefined : this.states.get(session)?.arms;
    const [own, primary] = [arms?.[arm]?.values, arms?.primary?.values];
    if (!own || !primary || own.size === 0) return undefined;
    const aliases = new Map<string, Handed>();
    for (const [link, value] of own) {
      const theirs = primary.get(link);
      if (theirs !== undefined && String(theirs) !== String(value)) aliases.set(String(value), theirs);
    }
    return aliases.size === 0 ? undefined : aliases;
  }

  private carryOver(request: PreparedRequest, takes: readonly Take[], arm: Arm): PreparedRequest['exchange'] {
    const state = this.stateOf(request.session);
    const known = state.arms[arm];
    const result = substitute(request.exchange, takes, (source) => valueFrom(known, source));
    for (const source of result.carried) this.count(state, source);
    for (const source of result.missing) this.miss(state, source);
    if (known === undefined || known.cookies.size === 0) return result.exchange;
    const headers = withJar(result.exchange.headers, known.cookies, (name) => this.count(state, name));
    return headers === result.exchange.headers ? result.exchange : { ...result.exchange, headers };
  }

  private count(state: SessionState, source: Take['source']): void {
    if (state.carried.has(source)) return;
    if (state.carried.size === 0) this.counts.sessions++;
    state.carried.add(source);
    this.counts.values++;
  }

  /** A cookie sent twice that the arm never set is no loss: what was recorded goes out in both places. */
  private miss(state: SessionState, source: Take['source']): void {
    if (typeof source === 'string' || state.missing.has(source)) return;
    state.missing.add(source);
    this.counts.missing++;
  }

  private armOf(session: string, arm: Arm): ArmValues {
    const { arms } = this.stateOf(session);
    let known = arms[arm];
    if (!known) arms[arm] = known = { cookies: new Map(), values: new Map() };
    return known;
  }

  private stateOf(session: string): SessionState {
    const known = this.states.get(session);
    if (known) return known;
    const state: SessionState = { arms: {}, carried: new Set(), missing: new Set() };
    this.states.set(session, state);
    if (this.states.size > MOST_SESSIONS) this.states.delete(this.states.keys().next().value as string);
    return state;
  }
}

/** What was handed out longest ago goes first: it is the least likely to be sent back. */
function keep(values: Map<number, Handed>, link: number, value: Handed): void {
  values.delete(link);
  values.set(link, value);
  if (values.size > MOST_VALUES) values.delete(values.keys().next().value as number);
}

/** A cookie's value is sent again as it is read by a page: decoded. */
function valueFrom(known: ArmValues | undefined, source: Take['source']): Handed | undefined {
  if (typeof source === 'number') return known?.values.get(source);
  const cookie = known?.cookies.get(source);
  if (cookie === undefined || !cookie.includes('%')) return cookie;
  try {
    return decodeURIComponent(cookie);
  } catch {
    return cookie;
  }
}

function readable(call: Call): ReadableReply {
  let text: string | null = null;
  return {
    header(name) {
      const value = call.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    text: () => (text ??= textOf(call)),
  };
}

/** Decoded here and now, because the next request of the session waits for it; only replies that are known to hand something out get here. */
function textOf(call: Call): string {
  const body = call.body.kept();
  const limits = { maxOutputLength: LARGEST_TEXT };
  try {
    switch (encodingOf(call)) {
      case '':
        return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
      case 'br':
        return brotliDecompressSync(body, { ...limits, finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString('utf8');
      case 'gzip':
      case 'x-gzip':
      case 'deflate':
        return unzipSync(body, { ...limits, finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
      default:
        return '';
    }
  } catch {
    return '';
  }
}
