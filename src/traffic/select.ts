import { createHmac } from 'node:crypto';
import picomatch from 'picomatch';
import type { Exchange } from './exchange.js';
import { findHeader, readCookies } from './headers.js';
import type { SelectBy, SelectSpec } from './spec.js';
import { browserOf, deviceOf } from './user-agent.js';

/** Why an exchange is not chosen. */
export type SelectSkip = 'method' | 'path' | 'missing-attribute' | 'unselected';

/** null: chosen. */
export type Select = (exchange: Exchange) => SelectSkip | null;

/** As the plan has it, with `auto` already resolved to a number. */
export type ResolvedSelect = Omit<SelectSpec, 'share'> & { readonly share: number };

/**
 * Builds the choice of a share of the traffic. An exchange is in when the keyed hash of its attribute falls below the share: the same attribute is always
 * decided alike, on every machine with the same key, and raising the share only adds. `random` hashes each exchange by itself; an attribute of few values
 * (geo, browser, device) comes or stays as whole groups.
 * @param key any text: the seed; another key chooses another share
 */
export function createSelect(spec: ResolvedSelect, key: string): Select {
  const methods = spec.methods && new Set(spec.methods.map((method) => method.toUpperCase()));
  const matches = spec.paths && spec.paths.length > 0 ? picomatch([...spec.paths], { dot: true }) : null;
  return (exchange) => {
    if (methods && methods.size > 0 && !methods.has(exchange.method)) return 'method';
    if (matches && !matches(pathOf(exchange))) return 'path';
    const attribute = attributeOf(exchange, spec.by);
    if (attribute === null && spec.missing === 'skip') return 'missing-attribute';
    return attribute === null || position(key, attribute) < spec.share ? null : 'unselected';
  };
}

/** Where an exchange stands on the way from no traffic to all of it: it is sent at every share above its place. null: without the attribute, which no share decides about. */
export function createPlace(by: SelectBy, key: string): (exchange: Exchange) => number | null {
  return (exchange) => {
    const attribute = attributeOf(exchange, by);
    return attribute === null ? null : position(key, attribute);
  };
}

/** A place in [0, 1) that depends only on key and value: the first 48 bits of HMAC-SHA256. */
export function position(key: string, value: string): number {
  return createHmac('sha256', key).update(value).digest().readUIntBE(0, 6) / 2 ** 48;
}

/** The value an exchange is chosen by; null where it has none. */
export function attributeOf(exchange: Exchange, by: SelectBy): string | null {
  const colon = by.indexOf(':');
  const kind = colon < 0 ? by : by.slice(0, colon);
  const name = by.slice(colon + 1);
  const userAgent = findHeader(exchange.headers, 'user-agent');
  switch (kind) {
    case 'random':
      return exchange.id;
    case 'ip':
      return addressOf(exchange) || null;
    case 'geo':
      return countryOf(exchange);
    case 'browser':
      return userAgent === undefined ? null : browserOf(userAgent);
    case 'device':
      return userAgent === undefined ? null : deviceOf(userAgent);
    case 'header':
      return findHeader(exchange.headers, name) ?? null;
    case 'cookie':
      return readCookies(exchange.headers).find(([cookie]) => cookie === name)?.[1] ?? null;
    default:
      return new URLSearchParams(exchange.target.split('?').slice(1).join('?')).get(name);
  }
}

/** The first hop a trusted proxy has written down, else who sent it. */
function addressOf(exchange: Exchange): string {
  for (const name of ['cf-connecting-ip', 'true-client-ip', 'x-real-ip', 'x-forwarded-for']) {
    const value = findHeader(exchange.headers, name)?.split(',', 1)[0]?.trim();
    if (value) return value;
  }
  return exchange.client;
}

/** Where content networks and load balancers write the country; XX and T1 are Cloudflare's words for unknown and Tor. */
const COUNTRY_HEADERS = [
  'cf-ipcountry',
  'cloudfront-viewer-country',
  'x-vercel-ip-country',
  'x-appengine-country',
  'x-client-geo-country',
  'x-geo-country',
  'x-country-code',
  'x-country',
  // Fastly and Transparent Edge: as their own guides name what their configuration passes on
  'fastly-geo-country-code',
  'client-geo-country',
  'geo-country-code',
  'geo_country_code',
];

/** Akamai: `georegion=263,country_code=DE,region_code=BE,...`. */
const EDGESCAPE = /(?:^|,)\s*country_code=([A-Za-z]{2})(?:,|$)/;

const UNKNOWN: ReadonlySet<string> = new Set(['XX', 'T1', 'ZZ', '?', 'UNKNOWN']);

function countryOf(exchange: Exchange): string | null {
  for (const name of COUNTRY_HEADERS) {
    const country = findHeader(exchange.headers, name)?.trim().toUpperCase();
    if (country && !UNKNOWN.has(country)) return country;
  }
  return EDGESCAPE.exec(findHeader(exchange.headers, 'x-akamai-edgescape') ?? '')?.[1]?.toUpperCase() ?? null;
}

function pathOf(exchange: Exchange): string {
  return exchange.target.split(/[?#]/, 1)[0] as string;
}
