import type { Extract, Handed } from './link.js';
import { isCsrfName, isTokenName } from './names.js';
import { decodePercent } from './slots.js';

/** A reply as far as values are looked for in it. */
export interface ReadableReply {
  header(name: string): string | undefined;
  /** decoded body; empty where there is none or it cannot be read */
  text(): string;
}

const DEEPEST = 8;
const MOST_LEAVES = 5_000;

/** The first of the places that holds a value; undefined where none does. JSON is parsed once for all of them. */
export function extract(places: readonly Extract[], reply: ReadableReply, parsed: { json?: unknown } = {}): Handed | undefined {
  for (const place of places) {
    const value = extractOne(place, reply, parsed);
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

function extractOne(place: Extract, reply: ReadableReply, parsed: { json?: unknown }): Handed | undefined {
  switch (place.from) {
    case 'header':
      return reply.header(place.name);
    case 'location':
      return decoded(locationPath(reply.header('location'))?.[place.segment]);
    case 'location-query':
      return locationQuery(reply.header('location')).get(place.name) ?? undefined;
    case 'json':
      return at(jsonOf(reply, parsed), place.path);
    case 'html':
      return hiddenFields(reply.text()).find(({ name }) => name === place.name)?.value;
    default:
      return named(place.kind, reply, parsed);
  }
}

function named(kind: 'csrf' | 'token', reply: ReadableReply, parsed: { json?: unknown }): Handed | undefined {
  const fits = kind === 'csrf' ? isCsrfName : (name: string) => isTokenName(name) && !isCsrfName(name);
  if (kind === 'csrf') {
    const header = ['x-csrf-token', 'x-xsrf-token', 'csrf-token'].map((name) => reply.header(name)).find((value) => value);
    const field = header ?? hiddenFields(reply.text()).find(({ name }) => isCsrfName(name))?.value;
    if (field !== undefined) return field;
  }
  const json = jsonOf(reply, parsed);
  if (json === undefined) return undefined;
  for (const { name, value } of leavesOf(json)) if (fits(name) && value !== '') return value;
  return undefined;
}

/** The segments of a location's path, still encoded, without the first slash. */
export function locationPath(location: string | undefined): string[] | undefined {
  if (location === undefined) return undefined;
  const path = location.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] as string;
  return path.startsWith('/') ? path.slice(1).split('/') : undefined;
}

export function locationQuery(location: string | undefined): URLSearchParams {
  return new URLSearchParams((location ?? '').split('#', 1)[0]?.split('?').slice(1).join('?') ?? '');
}

export interface Leaf {
  readonly path: readonly (string | number)[];
  /** of the nearest member around it */
  readonly name: string;
  readonly value: Handed;
}

/** Text and number leaves of a JSON value, in order, at most MOST_LEAVES and DEEPEST levels. */
export function* leavesOf(json: unknown): Generator<Leaf> {
  let left = MOST_LEAVES;
  function* walk(value: unknown, path: readonly (string | number)[], name: string): Generator<Leaf> {
    if (left <= 0 || path.length > DEEPEST) return;
    if (typeof value === 'string' || typeof value === 'number') {
      left--;
      yield { path, name, value };
    } else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* walk(item, [...path, index], name);
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key], key);
  }
  yield* walk(json, [], '');
}

export interface HiddenField {
  readonly name: string;
  readonly value: string;
}

const TAG = /<(?:meta|input)\b[^<>]{0,2000}>/gi;
const ATTRIBUTE = /([a-z_:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const MOST_FIELDS = 200;

/** Meta tags with a content and hidden inputs with a value, of a page. */
export function hiddenFields(html: string): HiddenField[] {
  if (!html.includes('<')) return [];
  const fields: HiddenField[] = [];
  for (const [tag] of html.matchAll(TAG)) {
    const attributes = new Map<string, string>();
    for (const [, name, ...values] of tag.matchAll(ATTRIBUTE))
      attributes.set((name as string).toLowerCase(), withoutEntities(values.find((value) => value !== undefined) ?? ''));
    const isInput = /^<input/i.test(tag);
    if (isInput && attributes.get('type')?.toLowerCase() !== 'hidden') continue;
    const [name, value] = [attributes.get('name'), attributes.get(isInput ? 'value' : 'content')];
    if (name !== undefined && value !== undefined && value !== '') fields.push({ name, value });
    if (fields.length >= MOST_FIELDS) break;
  }
  return fields;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&#x2F;': '/',
  '&#43;': '+',
};

function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(?:amp|quot|lt|gt|#39|#43|#x27|#x2F);/gi, (entity) => ENTITIES[entity] ?? entity) : text;
}

/** The JSON of a reply; undefined where it is none. */
function jsonOf(reply: ReadableReply, parsed: { json?: unknown }): unknown {
  if ('json' in parsed) return parsed.json;
  parsed.json = parseJson(reply.text());
  return parsed.json;
}

export function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function at(json: unknown, path: readonly (string | number)[]): Handed | undefined {
  let value = json;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function decoded(segment: string | undefined): string | undefined {
  return segment === undefined ? undefined : decodePercent(segment, false);
}
