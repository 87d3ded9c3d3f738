import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import type { Finding, Verdict } from '../../src/judge/verdict.js';
import { findingSentence } from '../../src/report/sentences.js';
import { runShop } from '../support/shop-run.js';
import { type ShopConfig, ShopScene } from '../support/shop-scene.js';

jest.setTimeout(120_000);

const STUB = { 'api.pay.test': { recording: 'pay.jsonl' } };

function openScene(config: ShopConfig): ShopScene {
  const scene = new ShopScene();
  scene.write('shop.mjs', readFileSync('test/fixtures/acceptance/calling-shop.mjs'));
  const answer = { status: 201, headers: [['content-type', 'application/json']], body: '{"id":"ch_1"}' };
  scene.write(
    'pay.jsonl',
    `${JSON.stringify({ id: 'p', at: 0, method: 'POST', target: '/v1/charges', headers: [], client: 'c', response: answer })}\n`,
  );
  scene.record([{ target: '/checkout' }, { target: '/books/1' }, { target: '/books/2' }], 60);
  const egress = { default: 'deny', stubs: STUB, ...(config.environment?.['egress'] as object | undefined) };
  scene.configure({ ...config, environment: { ...config.environment, egress }, traffic: { for: '3s' } });
  return scene;
}

const ofCalls = ({ findings }: Verdict): Finding[] => findings.filter(({ kpi }) => kpi === 'outbound-calls');

describe('given a shop that calls a payment provider once per checkout', () => {
  test.each([['yes'], ['trace']])(
    'when the change calls it twice and carries on %s, it fails, naming host and inbound route',
    async (CARRY) => {
      using scene = openScene({ primary: { env: { CARRY } }, shadow: { env: { CARRY, TIMES: '2' } } });
      const { verdict, code } = await runShop(scene);
      const [found] = ofCalls(verdict).filter(({ outcome }) => outcome === 'fail');
      expect(code).toBe(1);
      expect(found).toMatchObject({
        code: 'regression',
        route: 'GET /checkout',
        facts: { host: 'api.pay.test', call: 'POST /v1/charges' },
      });
      expect(findingSentence(found as Finding)).toMatch(
        /^GET \/checkout: the shadow calls api\.pay\.test twice per request, the primary once \(POST \/v1\/charges; [\d,]+ against [\d,]+ calls in [\d,]+ requests\)$/,
      );
      expect(scene.read('out/report.md')).toContain('the shadow calls api.pay.test twice per request, the primary once');
    },
  );

  test('when nothing is carried on, the host is named for the arm as a whole', async () => {
    using scene = openScene({ shadow: { env: { TIMES: '2' } } });
    const { verdict } = await runShop(scene);
    const [found] = ofCalls(verdict).filter(({ outcome }) => outcome === 'fail');
    expect(found).toMatchObject({ code: 'regression', facts: { host: 'api.pay.test' } });
    expect(found?.route).toBeUndefined();
    expect(findingSentence(found as Finding)).toMatch(/^The shadow calls api\.pay\.test 2 times as often as the primary \(/);
  });

  test('when nothing changes, it passes, each call answered by the recording', async () => {
    using scene = openScene({ baseline: true, primary: { env: { CARRY: 'yes' } } });
    const { verdict, code } = await runShop(scene);
    expect(code).toBe(0);
    expect(ofCalls(verdict)).toMatchObject([{ code: 'no-change', facts: { hosts: ['api.pay.test'] } }]);
  });

  test('when the change calls a host that nobody stubbed, it fails, and the call is named as refused', async () => {
    using scene = openScene({ shadow: { env: { EXTRA: 'http://tracker.test/collect/tk_live_4eC39HqLyjWDarjtT1zd?user=planted-word' } } });
    const { verdict, stderr } = await runShop(scene);
    const found = ofCalls(verdict);
    expect(found.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(['regression fail', 'unstubbed-call pass']);
    expect(found.map((finding) => findingSentence(finding))).toEqual([
      expect.stringMatching(
        /^The shadow calls tracker\.test, which the primary never does \(GET \/collect\/\{id\}; [\d,]+ against 0 calls in [\d,]+ requests\)$/,
      ),
      expect.stringMatching(
        /^An unstubbed call to tracker\.test was refused \(GET \/collect\/\{id\}\): 0 times on the primary, [\d,]+ on the shadow$/,
      ),
    ]);
    expect(stderr).toMatch(/[\d,]+ outbound calls? denied/);
    // What a call carries in its path and query is nobody's business.
    const written = [...scene.files('out')].filter(([, bytes]) => /tk_live_4eC39|planted-word/.test(bytes.toString('latin1')));
    expect(written.map(([name]) => name)).toEqual(['plan.json']);
  });

  test('when a stub has no answer, and when a recording is not there, it is said', async () => {
    using scene = openScene({ primary: { env: { PAY: 'http://api.pay.test/v2' } }, shadow: { env: { PAY: 'http://api.pay.test/v2' } } });
    const { verdict } = await runShop(scene);
    expect(ofCalls(verdict).map((finding) => findingSentence(finding))).toContainEqual(
      expect.stringMatching(
        /^The stub of api\.pay\.test has no recorded answer \(POST \/v2\/v1\/charges\): [\d,]+ times on the primary, [\d,]+ on the shadow$/,
      ),
    );
    scene.remove('pay.jsonl');
    const { code, stderr } = await scene.run(['run', '--out', 'again']);
    expect([code, stderr]).toEqual([64, expect.stringMatching(/FS_EGRESS_STUB[\s\S]*pay\.jsonl/)]);
    expect(await scene.leftRunning()).toEqual([]);
  });
});
