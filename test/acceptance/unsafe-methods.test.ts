import { describe, expect, jest, test } from '@jest/globals';
import { runShop } from '../support/shop-run.js';
import { type ShopConfig, ShopScene } from '../support/shop-scene.js';

jest.setTimeout(60_000);

const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;
const CASES: readonly [string, ShopConfig, boolean][] = [
  ['nothing is said about the state of the arms', {}, false],
  ['each arm has its own state, but may reach the outside', { environment: { state: { each: 'own' } } }, false],
  [
    'nothing reaches the outside, but the state is shared',
    { environment: { state: { each: 'shared' }, egress: { default: 'deny' } } },
    false,
  ],
  [
    'each arm has its own state and nothing reaches the outside',
    { environment: { state: { each: 'own' }, egress: { default: 'deny' } } },
    true,
  ],
  ['the configuration asks for them', { traffic: { safety: { unsafe: 'replay' } } }, true],
  [
    'they are isolated, but the configuration leaves them out',
    {
      environment: { state: { each: 'own' }, egress: { default: 'deny' } },
      traffic: { safety: { unsafe: 'skip' } },
    },
    false,
  ],
];

describe('given a recording of 40 reads and 40 writes', () => {
  test.each(CASES)('when %s', async (_, config, replayed) => {
    using scene = new ShopScene();
    const lines = WRITES.flatMap((method) => [{ target: '/books/1' }, { method, target: '/cart', body: '{"book":1}' }]);
    scene.record(lines, 10, 2);
    scene.configure({ ...config, replay: { rate: 'recorded', connections: 8 } });
    await runShop(scene);
    for (const arm of ['primary', 'shadow']) {
      const counts: Record<string, number> = {};
      for (const { method } of scene.received(arm)) counts[method] = (counts[method] ?? 0) + 1;
      expect(counts).toEqual({ GET: 40, ...(replayed ? { POST: 10, PUT: 10, PATCH: 10, DELETE: 10 } : {}) });
    }
    expect(scene.json('out/report.json')['traffic']).toMatchObject({ pairs: replayed ? 80 : 40, skipped: replayed ? {} : { unsafe: 40 } });
  });
});
