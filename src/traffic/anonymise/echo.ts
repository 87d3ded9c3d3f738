import type { Body, Exchange, HeaderPairs } from '../exchange.js';

/** A value replaced once is also looked for in the rest of its exchange, if it is at least this long (a shorter one would hit by chance). */
const SHORTEST_ECHO = 8;
/** So many at most: every exchange has a search of its own. */
const MOST_ECHOES = 200;

/** A secret or a name that was known by its field in one place may be echoed in another without one (a page, a line of a log in a body). */
export function removeEchoes(exchange: Exchange, replaced: ReadonlyMap<string, string>): Exchange {
  const values = [...replaced.keys()].filter(
    (value) => value.length >= SHORTEST_ECHO && value.length <= 1_024 && !/^[\d.,-]+$/.test(value),
  );
  if (values.length === 0) return exchange;
  const pattern = new RegExp(
    values
      .sort((a, b) => b.length - a.length)
      .slice(0, MOST_ECHOES)
      .map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|'),
    'g',
  );
  const replace = (text: string): string => text.replace(pattern, (value) => replaced.get(value) ?? value);
  const inHeaders = (headers: HeaderPairs): HeaderPairs => headers.map(([name, value]) => [name, replace(value)] as const);
  const inBody = (body: Body | null): Body | null => (body?.encoding === 'utf8' ? { ...body, text: replace(body.text) } : body);
  const { response } = exchange;
  return {
    ...exchange,
    target: replace(exchange.target),
    headers: inHeaders(exchange.headers),
    body: inBody(exchange.body),
    response: response && { ...response, headers: inHeaders(response.headers), body: inBody(response.body) },
  };
}
