import type { Exchange } from '../exchange.js';
import { findHeader } from '../headers.js';
import type { Encoding, Take } from './link.js';

/** One complete value within a request: a path segment, a parameter, a header, a JSON leaf. Never a part of one. */
export interface Slot {
  readonly place: Take['place'];
  readonly start: number;
  readonly end: number;
  readonly encoding: Encoding;
  /** decoded */
  readonly value: string;
  /** the parameter's, header's or member's name; for a path segment, the one before it */
  readonly name: string;
}

/** Slots of a body beyond these are not looked at: whoever sends more sends data, not references. */
const MOST_SLOTS = 500;
const LARGEST_BODY = 256 * 1024;
/** Headers that never carry what a reply has handed out. */
const PLAIN_HEADERS =
  /^(?:host|user-agent|accept(?:-.*)?|content-.*|connection|cookie|referer|origin|sec-.*|cache-control|pragma|traceparent|tracestate|baggage|x-forwarded-.*|x-real-ip|via|dnt|te|date|expect|upgrade.*|if-none-match|if-modified-since)$/i;

/** All values of a request that may be one a reply has handed out; cookies go by their name and are not among them. */
export function slotsOf(exchange: Exchange): Slot[] {
  return [...targetSlots(exchange.target), ...headerSlots(exchange), ...bodySlots(exchange)];
}

function* targetSlots(target: string): Generator<Slot> {
  const queryAt = target.indexOf('?');
  const path = queryAt < 0 ? target : target.slice(0, queryAt);
  let name = '';
  let start = 1;
  for (const segment of path.slice(1).split('/')) {
    const value = decodePercent(segment, false);
    if (segment !== '') yield { place: 'target', start, end: start + segment.length, encoding: 'path', value, name };
    name = value;
    start += segment.length + 1;
  }
  if (queryAt >= 0) yield* parameterSlots(target.slice(queryAt + 1), queryAt + 1, 'target', 'query');
}

function* parameterSlots(text: string, offset: number, place: Take['place'], encoding: Encoding): Generator<Slot> {
  let at = offset;
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    if (equals >= 0 && equals < pair.length - 1) {
      const value = decodePercent(pair.slice(equals + 1), true);
      yield { place, start: at + equals + 1, end: at + pair.length, encoding, value, name: decodePercent(pair.slice(0, equals), true) };
    }
    at += pair.length + 1;
  }
}

function* headerSlots({ headers }: Exchange): Generator<Slot> {
  for (const [index, [name, value]] of headers.entries()) {
    if (PLAIN_HEADERS.test(name) || value === '') continue;
    // `Bearer TOKEN`: the scheme stays
    const start = /^(?:bearer|token|jwt|dpop)\s+/i.exec(value)?.[0].length ?? 0;
    yield { place: index, start, end: value.length, encoding: 'header', value: value.slice(start), name: name.toLowerCase() };
  }
}

function bodySlots({ body, headers }: Exchange): Slot[] {
  if (body === null || body.encoding !== 'utf8' || body.truncated || body.text.length > LARGEST_BODY) return [];
  const type = (findHeader(headers, 'content-type') ?? '').toLowerCase();
  if (type.includes('x-www-form-urlencoded')) return [...parameterSlots(body.text, 0, 'body', 'form')].slice(0, MOST_SLOTS);
  return type.includes('json') || /^\s*[[{]/.test(body.text) ? jsonLeaves(body.text, MOST_SLOTS) : [];
}

const JSON_TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Text and number leaves of a JSON text with the member's name before them, at most so many. */
export function jsonLeaves(text: string, most: number): Slot[] {
  const slots: Slot[] = [];
  let name = '';
  for (const match of text.matchAll(JSON_TOKEN)) {
    if (slots.length >= most) break;
    if (match[2] === undefined) slots.push(jsonSlot(match[0], match.index, name));
    else name = decodeString(match[1] as string);
  }
  return slots;
}

function jsonSlot(token: string, start: number, name: string): Slot {
  const quoted = token.startsWith('"');
  return {
    place: 'body',
    start,
    end: start + token.length,
    encoding: quoted ? 'json-string' : 'json-bare',
    value: quoted ? decodeString(token) : token,
    name,
  };
}

function decodeString(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.slice(1, -1);
  }
}

/** Percent signs that mean nothing stay as they are. */
export function decodePercent(text: string, plus: boolean): string {
  const spaced = plus ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
