import type { HeaderPairs } from '../exchange.js';
import { HOP_BY_HOP } from '../headers.js';

/** Where a request to the proxy is meant to go. The path is passed on byte for byte: a URL object would tidy it up. */
export interface Destination {
  readonly origin: URL;
  readonly path: string;
  /** the service being recorded, not some other host reached through the proxy */
  readonly recorded: boolean;
}

/**
 * Where a request goes: a path (the proxy used as the service's address) to the target; an absolute URL (the proxy used as HTTP_PROXY) to its host, which is the
 * target also where it names the proxy itself.
 * @returns null where it is neither
 */
export function destinationOf(requestTarget: string, target: URL, ownOrigins: ReadonlySet<string>): Destination | null {
  if (requestTarget.startsWith('/')) return { origin: target, path: prefix(target) + requestTarget, recorded: true };
  if (requestTarget === '*') return { origin: target, path: '*', recorded: false };
  const match = /^(https?:\/\/[^/?#]+)(.*)$/i.exec(requestTarget);
  const url = match ? URL.parse(match[1] as string) : null;
  if (!match || !url) return null;
  const path = (match[2] as string).startsWith('/') ? (match[2] as string) : `/${match[2] as string}`;
  if (ownOrigins.has(url.origin)) return { origin: target, path: prefix(target) + path, recorded: true };
  return { origin: url, path, recorded: url.origin === target.origin };
}

/** A target may have a path of its own, which goes before every request's. */
function prefix(target: URL): string {
  return target.pathname.replace(/\/$/, '');
}

/** What node:http needs to reach a destination. */
export function connectOptions({ origin, path }: Pick<Destination, 'origin' | 'path'>): {
  protocol: string;
  hostname: string;
  port: string;
  path: string;
} {
  return { protocol: origin.protocol, hostname: origin.hostname.replace(/^\[|\]$/g, ''), port: origin.port, path };
}

/** Raw headers, as node:http gives them, in pairs. */
export function toPairs(raw: readonly string[]): HeaderPairs {
  const pairs: (readonly [string, string])[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) pairs.push([raw[i] as string, raw[i + 1] as string]);
  return pairs;
}

/** Pairs without the headers of the connection, those that `connection` names included. */
export function endToEnd(headers: HeaderPairs): HeaderPairs {
  const named = headers
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
  return headers.filter(([name]) => !HOP_BY_HOP.has(name.toLowerCase()) && !named.includes(name.toLowerCase()));
}

/** What the service must see: its own address where the client has written the proxy's, or its checks of host and origin fail. */
export function towardsTarget(headers: HeaderPairs, target: URL, ownOrigins: ReadonlySet<string>): HeaderPairs {
  return headers.map(([name, value]) => {
    switch (name.toLowerCase()) {
      case 'host':
        return [name, target.host] as const;
      case 'origin':
      case 'referer':
        return [name, replaceOrigin(value, ownOrigins, target.origin)] as const;
      default:
        return [name, value] as const;
    }
  });
}

/** What the client must see: redirects that stay with the proxy, or the recording would end at the first one. */
export function towardsClient(headers: HeaderPairs, target: URL, proxyOrigin: string): HeaderPairs {
  const origins = new Set([target.origin]);
  return headers.map(([name, value]) =>
    name.toLowerCase() === 'location' ? ([name, replaceOrigin(value, origins, proxyOrigin)] as const) : [name, value],
  );
}

function replaceOrigin(value: string, from: ReadonlySet<string>, to: string): string {
  for (const origin of from) if (value === origin || value.startsWith(`${origin}/`)) return to + value.slice(origin.length);
  return value;
}
