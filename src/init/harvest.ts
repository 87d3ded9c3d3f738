/** What an answer tells about what else may be asked for. */
export interface Harvest {
  /** paths with their query, of the same origin, in the order found */
  readonly links: readonly string[];
  /** texts and numbers by the name of their JSON key, in lower case: what may fill a `:parameter` */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

const MOST_LINKS = 100;
const MOST_VALUES = 5;
const MOST_NODES = 5_000;
const HREF = /\b(?:href|src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;
const PATH_LIKE = /^(?:https?:\/\/[^\s/]+)?\/[\w\-./~%:@!$&'()*+,;=]*(?:\?[^\s#]*)?$/;
/** Never followed, even though a GET should be safe: some services still act on it. */
const ACTING = /(?:^|[/_-])(?:log-?out|sign-?out|delete|remove|destroy|unsubscribe|reset|revoke|shutdown|restart|cancel)(?:$|[/_?.-])/i;

/** Reads links out of HTML, and links and identifiers out of JSON. Anything else tells nothing. @param url of the answer, absolute */
export function harvest(body: string, contentType: string, url: string): Harvest {
  const links = new Set<string>();
  const values = new Map<string, string[]>();
  if (/html/i.test(contentType))
    for (const [, double, single] of body.matchAll(HREF)) addLink(links, unescapeHtml(double ?? single ?? ''), url);
  else if (/json/i.test(contentType)) readJson(body, links, values, url);
  return { links: [...links], values };
}

/** A link that may be followed as path and query; undefined for other origins and for what acts. */
export function followable(link: string, url: string): string | undefined {
  const target = URL.parse(link, url);
  if (!target || target.origin !== new URL(url).origin || ACTING.test(target.pathname)) return undefined;
  return target.pathname + target.search;
}

function addLink(links: Set<string>, link: string, url: string): void {
  if (link === '' || link.startsWith('#') || links.size >= MOST_LINKS) return;
  const path = followable(link, url);
  if (path !== undefined) links.add(path);
}

function readJson(body: string, links: Set<string>, values: Map<string, string[]>, url: string): void {
  let document: unknown;
  try {
    document = JSON.parse(body);
  } catch {
    return;
  }
  const waiting: [key: string, value: unknown][] = [['', document]];
  for (let seen = 0; seen < waiting.length && seen < MOST_NODES; seen++) {
    const [key, value] = waiting[seen] as [string, unknown];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_LINKS).map((item): [string, unknown] => [key, item]));
    else if (value !== null && typeof value === 'object') waiting.push(...Object.entries(value));
    else if (typeof value === 'string' || typeof value === 'number') readScalar(key, String(value), links, values, url);
  }
}

function readScalar(key: string, text: string, links: Set<string>, values: Map<string, string[]>, url: string): void {
  if (PATH_LIKE.test(text)) addLink(links, text, url);
  if (text === '' || text.length > 80 || /[\s/]/.test(text)) return;
  const known = values.get(key.toLowerCase()) ?? [];
  if (known.length < MOST_VALUES && !known.includes(text)) values.set(key.toLowerCase(), [...known, text]);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#39': "'", '#x27': "'" };
const unescapeHtml = (text: string): string => text.replace(/&(amp|quot|#39|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');
