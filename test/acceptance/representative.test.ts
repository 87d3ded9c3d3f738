import { cpSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { runShop } from '../support/shop-run.js';
import { NODE, ShopScene } from '../support/shop-scene.js';

jest.setTimeout(60_000);

const SHOP_TOKEN = 'only-for-the-acceptance-test';

/** The bookshop with its recording, behind a token. */
function openBookshop(auth: object): ShopScene {
  const scene = new ShopScene();
  cpSync('examples/bookshop', scene.path('bookshop'), { recursive: true });
  const env = { AUTH_TOKEN: 'env:SHOP_TOKEN' };
  scene.configure({
    baseline: true,
    environment: { command: `cd bookshop && exec "${NODE}" server.js` },
    primary: { env },
    shadow: { env },
    replay: { recording: 'bookshop/traffic.jsonl.gz', connections: 4 },
    traffic: { for: '3s', ...auth },
    rest: {
      kpis: { latency: { margin: '1000%', 'tail-margin': '2000%' }, cpu: false, memory: false, throughput: false, 'response-size': false },
    },
  });
  return scene;
}

describe('given the bookshop behind bearer authentication', () => {
  test('when its traffic is replayed without a token, then it is no pass: the traffic was not what it was recorded as', async () => {
    using scene = openBookshop({});
    const run = await runShop(scene, [], { env: { SHOP_TOKEN } });
    expect(run).toMatchObject({ code: 2, verdict: { outcome: 'inconclusive' } });
    expect(run.reasons).toContain('unrepresentative run');
  });

  test('when the configuration names the token, then the run is valid, and two equal shops do not fail', async () => {
    using scene = openBookshop({ auth: { header: 'authorization: Bearer env:SHOP_TOKEN' } });
    const run = await runShop(scene, [], { env: { SHOP_TOKEN } });
    expect(run.verdict.findings.map(({ code }) => code)).not.toContain('unrepresentative');
    expect([0, 2]).toContain(run.code);
    expect(scene.read('out/plan.json')).not.toContain(SHOP_TOKEN);
  });

  test('when the token is not set, then the run does not begin', async () => {
    using scene = openBookshop({ auth: { header: 'authorization: Bearer env:SHOP_TOKEN' } });
    const ended = await scene.runHere(['run']);
    expect(ended.code).toBe(64);
    expect(ended.stderr).toContain('FS_SECRET_MISSING');
  });
});
