import { findHeader } from '../headers.js';
import type { Exchange, RecordedResponse } from '../exchange.js';
import { isSafe } from '../safety.js';
import { hiddenFields, leavesOf, locationPath, locationQuery, parseJson } from './extract.js';
import type { Extract } from './link.js';
import { isCsrfName, isIdName, isTokenName, isUnmistakable, looksLikeId, nounOf } from './names.js';
import { decodePercent } from './slots.js';

/** A value a recorded reply has handed out. */
export interface Handout {
  readonly value: string;
  readonly place: Extract;
  /** a token may be handed out again and again, an identifier is new once */
  readonly kind: 'token' | 'id';
  /** what an identifier is of: `order` */
  readonly nouns: readonly string[];
}

const MOST_HANDOUTS = 100;
const LARGEST_BODY = 1024 * 1024;
const LONGEST_VALUE = 8_192;

/**
 * What a recorded reply hands out: tokens by the names of their fields, headers and hidden inputs; the identifiers of what a writing request has created.
 * What a safe request shows existed before, on every arm alike, and is not handed out.
 */
export function handoutsOf(exchange: Exchange, response: RecordedResponse): Handout[] {
  const writes = !isSafe(exchange.method);
  const found = [...headerHandouts(exchange, response, writes), ...bodyHandouts(exchange, response, writes)];
  return found.filter(({ value }) => value !== '' && value.length <= LONGEST_VALUE).slice(0, MOST_HANDOUTS);
}

function* headerHandouts(exchange: Exchange, response: RecordedResponse, writes: boolean): Generator<Handout> {
  for (const [name, value] of response.headers) {
    const lower = name.toLowerCase();
    if (isCsrfName(lower) || isTokenName(lower)) yield { value, place: { from: 'header', name: lower }, kind: 'token', nouns: [] };
    if (lower === 'etag') yield { value, place: { from: 'header', name: lower }, kind: 'token', nouns: [] };
  }
  const location = findHeader(response.headers, 'location');
  if (location === undefined) return;
  for (const [name, value] of locationQuery(location))
    if (isTokenName(name) || /^(?:code|state)$/i.test(name))
      yield { value, place: { from: 'location-query', name }, kind: 'token', nouns: [] };
  if (!writes || response.status >= 400) return;
  const path = locationPath(location) ?? [];
  for (const [segment, text] of path.entries()) {
    const value = decodePercent(text, false);
    if (looksLikeId(value))
      yield { value, place: { from: 'location', segment }, kind: 'id', nouns: nounsOf(exchange, [path[segment - 1] ?? '']) };
  }
}

function* bodyHandouts(exchange: Exchange, { body, status }: RecordedResponse, writes: boolean): Generator<Handout> {
  if (body === null || body.encoding !== 'utf8' || body.text.length > LARGEST_BODY) return;
  const json = parseJson(body.text);
  if (json === undefined) {
    for (const { name, value } of hiddenFields(body.text))
      if (isCsrfName(name) || isTokenName(name)) yield { value, place: { from: 'html', name }, kind: 'token', nouns: [] };
    return;
  }
  for (const { path, name, value } of leavesOf(json)) {
    const place: Extract = { from: 'json', path };
    const text = String(value);
    if (isCsrfName(name) || (isTokenName(name) && text.length >= 6)) yield { value: text, place, kind: 'token', nouns: [] };
    else if (writes && status < 400 && isReference(name, text))
      yield { value: text, place, kind: 'id', nouns: nounsOf(exchange, [nameBefore(path), name]) };
  }
}

/** Under a name that says so, or unmistakable whatever its name; an address is not an identifier itself. */
function isReference(name: string, text: string): boolean {
  return text.length <= 200 && !/[\s/]/.test(text) && (isIdName(name) || isUnmistakable(text)) && looksLikeId(text);
}

function nounsOf(exchange: Exchange, names: readonly string[]): string[] {
  return [...new Set([...names, lastPlace(exchange.target)].map(nounOf))].filter((noun) => noun !== '');
}

/** `/shops/3/orders` speaks of orders. */
export function lastPlace(target: string): string {
  const segments = (target.split(/[?#]/, 1)[0] as string).split('/').filter((segment) => segment !== '' && !looksLikeId(segment));
  return segments.at(-1) ?? '';
}

/** The member that holds the object the leaf is in. */
function nameBefore(path: readonly (string | number)[]): string {
  const names = path.slice(0, -1).filter((key): key is string => typeof key === 'string');
  return names.at(-1) ?? '';
}

const SHOWN = /"([A-Za-z_-]{1,60})"\s*:\s*(?:"([^"\\]{1,200})"|(-?\d{1,19}))/g;

/** The identifiers a reply shows with their names, whoever made them: quick, on the text, at most `most`. */
export function* shownIds(text: string, most: number): Generator<readonly [name: string, id: string]> {
  let left = most;
  for (const [, name, quoted, bare] of text.matchAll(SHOWN)) {
    if (!isIdName(name as string)) continue;
    yield [name as string, quoted ?? (bare as string)];
    if (--left <= 0) return;
  }
}
