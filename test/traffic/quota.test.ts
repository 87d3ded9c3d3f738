import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prepare, type PrepareOptions, reasonToSkip } from '../../src/traffic/prepare.js';
import type { PreparedRequest } from '../../src/traffic/engine.js';
import type { Exchange } from '../../src/traffic/exchange.js';
import { QuotaLearner } from '../../src/traffic/quota.js';
import { createRouteTable } from '../../src/traffic/route-table.js';
import { createPlace, createSelect } from '../../src/traffic/select.js';
import { exchangeOf } from './decoded.js';

async function chosen(exchanges: readonly Exchange[], share: number, quota: number): Promise<PreparedRequest[]> {
  const routes = createRouteTable();
  const by = 'cookie:user';
  const options: PrepareOptions = {
    select: createSelect({ share, by, missing: 'skip' }, 'k'),
    replayUnsafe: true,
    bodies: true,
    routes,
    place: createPlace(by, 'k'),
  };
  const learner = new QuotaLearner(share, quota);
  for (const exchange of exchanges) {
    const reason = reasonToSkip(exchange, options);
    if (reason === null || reason === 'unselected')
      learner.show(routes.name(exchange.method, exchange.target), options.place?.(exchange) ?? null);
  }
  const skipped: Record<string, number> = {};
  const requests: PreparedRequest[] = [];
  for await (const request of prepare(exchanges, { ...options, reach: learner.reach() }, skipped)) requests.push(request);
  expect(requests.length + (skipped['unselected'] ?? 0)).toBe(exchanges.length);
  return requests;
}

const traffic = fc
  .array(fc.record({ route: fc.constantFrom('a', 'a', 'a', 'a', 'b', 'c'), user: fc.nat(60) }), { minLength: 1, maxLength: 120 })
  .map((list) => list.map(({ route, user }, i) => exchangeOf({ id: `${i}`, target: `/${route}`, headers: [['cookie', `user=u${user}`]] })));
const countBy = (requests: readonly { readonly route: string }[], route: string): number =>
  requests.filter((request) => request.route === route).length;

describe('quota', () => {
  test('every route has as many as asked for, or all it has; a larger quota or share only adds; users stay whole on a route', async () => {
    await fc.assert(
      fc.asyncProperty(
        traffic,
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        async (exchanges, share, quota) => {
          const requests = await chosen(exchanges, share, quota);
          const ids = new Set(requests.map(({ exchange }) => exchange.id));
          for (const route of ['a', 'b', 'c']) {
            const all = exchanges.filter(({ target }) => target === `/${route}`);
            expect(countBy(requests, `GET /${route}`)).toBeGreaterThanOrEqual(Math.min(quota, all.length));
            for (const one of all)
              for (const other of all) if (one.headers[0]?.[1] === other.headers[0]?.[1]) expect(ids.has(one.id)).toBe(ids.has(other.id));
          }
          const larger = new Set((await chosen(exchanges, share, quota + 3)).map(({ exchange }) => exchange.id));
          const wider = new Set((await chosen(exchanges, Math.min(1, share * 2), quota)).map(({ exchange }) => exchange.id));
          for (const id of ids) expect([larger.has(id), wider.has(id)]).toEqual([true, true]);
          // what is beyond the share is marked, and nothing else is
          const without = new Set((await chosen(exchanges, share, 0)).map(({ exchange }) => exchange.id));
          for (const { exchange, byQuota } of requests) expect(byQuota === true).toBe(!without.has(exchange.id));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('routes that the share leaves enough of get nothing more', async () => {
    const exchanges = Array.from({ length: 2_000 }, (_, i) =>
      exchangeOf({ id: `${i}`, target: '/a', headers: [['cookie', `user=u${i}`]] }),
    );
    const requests = await chosen(exchanges, 0.1, 20);
    expect(requests.some(({ byQuota }) => byQuota)).toBe(false);
    expect(Math.abs(requests.length - 200)).toBeLessThan(60);
  });
});
