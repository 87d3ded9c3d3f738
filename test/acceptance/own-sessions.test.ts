import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { encodeJsonl } from '../../src/traffic/formats/jsonl.js';
import type { RouteRow } from '../../src/report/report.js';
import type { Exchange, HeaderPairs } from '../../src/traffic/exchange.js';
import { runShop } from '../support/shop-run.js';
import { NODE, ShopScene } from '../support/shop-scene.js';
import { RunningShop } from '../examples/bookshop/running-shop.js';

jest.setTimeout(120_000);

const JSON_TYPE = ['content-type', 'application/json'] as const;
const READERS = 40;

/** Readers who look, sign in, fill a cart, order, and look at what they ordered: each as the shop of the recording let them. */
async function recordReaders(shop: RunningShop): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  for (let reader = 0; reader < READERS; reader++) {
    const send = async (method: string, target: string, headers: HeaderPairs, body: string | null = null): Promise<Response> => {
      const response = await fetch(`http://127.0.0.1:${shop.port}${target}`, {
        method,
        headers: headers.map(([name, value]) => [name, value]),
        body,
      });
      const text = await response.clone().text();
      exchanges.push({
        id: `${exchanges.length}`,
        atMs: exchanges.length * 5,
        method,
        target,
        headers,
        body: body === null ? null : { encoding: 'utf8', text: body },
        response: { status: response.status, headers: [...response.headers], body: { encoding: 'utf8', text }, latencyMs: 1 },
        client: `reader-${reader}`,
      });
      expect(response.status).toBeLessThan(300);
      return response;
    };
    const first = await send('GET', '/books', [['accept', '*/*']]);
    const cookie = ['cookie', (first.headers.get('set-cookie') ?? '').split(';', 1)[0] as string] as const;
    const login = await send('POST', '/login', [cookie, JSON_TYPE], JSON.stringify({ reader: `ada-${reader}` }));
    const { access_token: token } = (await login.json()) as { access_token: string };
    const bearer = ['authorization', `Bearer ${token}`] as const;
    await send('POST', '/cart', [cookie, JSON_TYPE], JSON.stringify({ bookId: 100 + reader, quantity: 2 }));
    await send('GET', '/cart', [cookie]);
    const placed = await send('POST', '/orders', [cookie, bearer, JSON_TYPE], '{}');
    const { order } = (await placed.json()) as { order: { id: number } };
    await send('GET', `/orders/${order.id}`, [cookie, bearer]);
  }
  return exchanges;
}

describe('given the bookshop with sign-in, carts and orders, each copy with numbers and tokens of its own', () => {
  test('when readers who order are replayed, both arms let them; without carrying over neither does', async () => {
    using scene = new ShopScene();
    cpSync('examples/bookshop', scene.path('bookshop'), { recursive: true });
    {
      await using shop = await RunningShop.start({ env: { SESSION_ADOPT: 'false' } });
      scene.write('traffic.jsonl', (await recordReaders(shop)).map(encodeJsonl).join('\n'));
    }
    const configure = (correlate: boolean): void =>
      scene.configure({
        environment: {
          command: `"${NODE}" "${join(scene.directory, 'bookshop/server.js')}"`,
          state: { each: 'own' },
          egress: { default: 'deny' },
        },
        primary: { env: { SESSION_ADOPT: 'false' } },
        shadow: { env: { SESSION_ADOPT: 'false' } },
        replay: { connections: 4, correlate },
      });

    configure(true);
    const carried = await runShop(scene);
    const report = scene.json('out/report.json') as { traffic: { notes: string[]; skipped: object }; routes: RouteRow[] };
    expect(report.traffic.skipped).toEqual({});
    expect(report.routes.map(({ route }) => route)).toContain('POST /orders');
    expect(report.traffic.notes.join(' ')).toMatch(/\d+ values of \d+ sessions \(cookies, tokens, created identifiers\) were carried over/);
    expect(carried.verdict.findings.filter(({ code, outcome }) => code === 'unrepresentative' || outcome === 'fail')).toEqual([]);
    for (const line of report.routes) expect([line.primary.errors, line.shadow.errors]).toEqual([0, 0]);

    configure(false);
    const asRecorded = await runShop(scene);
    const refused = asRecorded.verdict.findings.filter(({ code }) => code === 'unrepresentative').map(({ route }) => route);
    expect(refused).toEqual(expect.arrayContaining(['POST /orders', 'GET /orders/{id}']));
  });
});
