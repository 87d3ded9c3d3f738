import type { Exchange, HeaderPairs } from '../../src/traffic/exchange.js';

/** How much of each reply a recording keeps. */
export type Kept = 'all' | 'status' | 'nothing';

/** Visits one service as browsers do, and records what was sent and answered. */
export async function recordVisits(url: string, visits: number, kept: Kept): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  for (let visit = 0; visit < visits; visit++) await recordVisit(url, visit, kept, exchanges);
  return exchanges;
}

async function recordVisit(url: string, visit: number, kept: Kept, exchanges: Exchange[]): Promise<void> {
  const send = async (
    method: string,
    target: string,
    headers: HeaderPairs,
    body: string | null,
  ): Promise<{ response: Response; text: string }> => {
    const response = await fetch(url + target, { method, headers: headers.map(([n, v]) => [n, v]), body });
    const text = await response.text();
    const recorded = { status: response.status, headers: [...response.headers], body: { encoding: 'utf8', text }, latencyMs: 1 } as const;
    exchanges.push({
      id: `${exchanges.length}`,
      atMs: exchanges.length * 2,
      method,
      target,
      headers,
      body: body === null ? null : { encoding: 'utf8', text: body },
      response: kept === 'nothing' ? null : kept === 'all' ? recorded : { ...recorded, headers: [], body: null },
      client: `visitor-${visit}`,
    });
    return { response, text };
  };
  const json: [string, string] = ['content-type', 'application/json'];
  const first = await send('GET', '/', [], null);
  const cookie: [string, string] = ['cookie', `theme=dark; ${(first.response.headers.get('set-cookie') ?? '').split(';')[0]}`];
  const csrf = /content="([^"]+)"/.exec(first.text)?.[1] ?? '';
  const login = await send('POST', '/login', [cookie, ['x-csrf-token', csrf], json], '{"user":"ada"}');
  const bearer: [string, string] = ['authorization', `Bearer ${(JSON.parse(login.text) as { access_token: string }).access_token}`];
  const order = await send('POST', '/orders', [cookie, bearer, json], JSON.stringify({ item: `book-${visit}` }));
  const { id } = (JSON.parse(order.text) as { order: { id: number } }).order;
  await send('GET', `/orders/${id}`, [cookie, bearer], null);
  await send('POST', '/payments', [cookie, bearer, json], JSON.stringify({ orderId: id, amount: 2 }));
  await send('GET', `/orders/${id}?full=1`, [cookie, bearer], null);
}
