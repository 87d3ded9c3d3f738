/** A recorded answer, as a stub gives it again. Bodies are decoded: no `content-encoding` is among the headers. */
export interface StubExchange {
  readonly method: string;
  /** path and query */
  readonly target: string;
  readonly requestBody: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** Answers calls of one arm from a recording; every arm has its own, so that each gets the same answers in the same order. */
export interface StubMatcher {
  /** the answer to a call; undefined where the recording has none */
  answer(method: string, target: string, body: string): StubExchange | undefined;
}

interface Row {
  readonly list: StubExchange[];
  next: number;
}

/**
 * Finds the recorded answer that fits best: method, path and query with the same body; else with a body of the same shape; else with any
 * body. Several answers to the same are given in the order of the recording, then the last one again and again.
 */
export function createStubMatcher(exchanges: readonly StubExchange[]): StubMatcher {
  const rows = new Map<string, Row>();
  for (const exchange of exchanges) {
    for (const key of keysOf(exchange.method, exchange.target, exchange.requestBody)) {
      const row = rows.get(key);
      if (row) row.list.push(exchange);
      else rows.set(key, { list: [exchange], next: 0 });
    }
  }
  return {
    answer(method, target, body) {
      const row = keysOf(method, target, body)
        .map((key) => rows.get(key))
        .find((found) => found !== undefined);
      if (!row) return undefined;
      const exchange = row.list[Math.min(row.next, row.list.length - 1)];
      row.next++;
      return exchange;
    },
  };
}

/** From the closest to the loosest. */
function keysOf(method: string, target: string, body: string): string[] {
  const [path = '/', query = ''] = target.split(/\?(.*)/s, 2);
  const place = `${method.toUpperCase()} ${path}?${query.split('&').filter(Boolean).sort().join('&')}`;
  return [`${place}\nbody ${body}`, `${place}\nshape ${shapeOf(body)}`, place];
}

/** What a body looks like without its values: the keys and types of JSON, the names of a form, or only whether there is one. */
export function shapeOf(body: string): string {
  if (body === '') return 'none';
  try {
    return jsonShape(JSON.parse(body), 0);
  } catch {
    // not JSON
  }
  if (!/^[^=&\s]+=[^&\s]*(?:&[^=&\s]+=[^&\s]*)*$/.test(body)) return 'text';
  const names = body.split('&').map((pair) => pair.slice(0, pair.indexOf('=')));
  return `form ${[...new Set(names)].sort().join(',')}`;
}

const DEEPEST = 32;

function jsonShape(value: unknown, depth: number): string {
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  if (depth > DEEPEST) return '...';
  if (Array.isArray(value)) return `[${[...new Set(value.map((item) => jsonShape(item, depth + 1)))].sort().join(',')}]`;
  const entries = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}:${jsonShape(inner, depth + 1)}`);
  return `{${entries.sort().join(',')}}`;
}
