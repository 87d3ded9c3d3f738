import { isSource, type Location, locate, type Repository } from './repository.js';

/** A host that the code calls, and where that is written. */
export interface OutboundHost {
  readonly host: string;
  readonly at: Location;
}

const MOST = 10;
const ADDRESS = /\bhttps?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/:'"`\s?]|$)/gi;
/** Names of nobody, documentation, schemas: written in code, not called by it. */
const NOBODY =
  /(?:^|\.)(?:example\.(?:com|org|net)|test|invalid|local|localhost|internal|w3\.org|schema\.org|json-schema\.org|xmlsoap\.org|github\.com|githubusercontent\.com|npmjs\.(?:com|org)|nodejs\.org|mozilla\.org|stackoverflow\.com|wikipedia\.org|apache\.org|opensource\.org|swagger\.io|openapis\.org|ietf\.org|rfc-editor\.org)$/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|<!--)/;

/** Hosts whose addresses are literals of the source, comments left out; at most ten. */
export function findOutboundHosts({ texts }: Repository): readonly OutboundHost[] {
  const found = new Map<string, OutboundHost>();
  for (const [path, text] of texts) {
    if (!isSource(path)) continue;
    for (const match of text.matchAll(ADDRESS)) {
      const host = (match[1] ?? '').toLowerCase();
      const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
      const counts = !NOBODY.test(host) && !COMMENT.test(line) && !found.has(host) && found.size < MOST;
      if (counts) found.set(host, { host, at: locate(path, text, match.index) });
    }
  }
  return [...found.values()];
}

/** The hosts of addresses in an environment that are not services of the same file. */
export function hostsOfEnvironment(
  environment: Readonly<Record<string, string>>,
  services: readonly string[],
  at: Location,
): OutboundHost[] {
  return Object.values(environment).flatMap((value) => {
    const host = /^https?:\/\/([^/:@\s]+)/.exec(value)?.[1]?.toLowerCase();
    const outside = host !== undefined && !services.includes(host) && !NOBODY.test(host) && /\.(?![\d.]+$)/.test(host);
    return outside ? [{ host, at }] : [];
  });
}
