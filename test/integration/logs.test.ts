import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import type { Finding, Verdict } from '../../src/judge/verdict.js';
import { findingSentence } from '../../src/report/sentences.js';
import { runShop } from '../support/shop-run.js';
import { type ShopConfig, ShopScene } from '../support/shop-scene.js';

jest.setTimeout(120_000);

const SECRET = 'quiet-harbour-7Lm2';

function openScene(config: ShopConfig): ShopScene {
  const scene = new ShopScene();
  scene.write('shop.mjs', readFileSync('test/fixtures/acceptance/logging-shop.mjs'));
  scene.record([{ target: '/checkout' }, { target: '/books/1' }, { target: '/checkout' }], 400);
  scene.configure({ ...config, traffic: { for: '2s' }, rest: { logs: {}, judge: { confirm: false }, ...config.rest } });
  return scene;
}

const of = ({ findings }: Verdict, kpi: string): Finding[] => findings.filter((finding) => finding.kpi === kpi);
const said = (findings: readonly Finding[]): string[] => findings.map((finding) => findingSentence(finding));

describe('given a shop that logs what goes wrong', () => {
  test('when the change throws an exception the live code never does, it fails, naming it and the route, and no byte tells what was in the lines', async () => {
    using scene = openScene({ shadow: { env: { FAULT: 'pool', EVERY: '1', SECRET } }, baseline: true, rest: { judge: { confirm: true } } });
    const { verdict, code, stdout, stderr } = await runShop(scene);
    const [found] = of(verdict, 'exceptions').filter(({ outcome }) => outcome === 'fail');
    expect(code).toBe(1);
    expect(found).toMatchObject({
      code: 'regression',
      route: 'GET /checkout',
      facts: { template: 'Error: pool exhausted after <num> ms', primaryLines: 0, baselineLines: 0, reproduced: true },
    });
    expect(found?.facts?.['samples']).toHaveLength(3);
    expect(findingSentence(found as Finding)).toMatch(
      /^GET \/checkout: the shadow logs `Error: pool exhausted after <num> ms` [\d,]+ times, the primary never, the baseline never \(in [\d,]+ of [\d,]+ requests the shadow more than the primary\)$/,
    );
    const markdown = scene.read('out/report.md');
    expect(markdown).toContain('What it wrote');
    expect(markdown).toContain('pool exhausted after');
    expect(scene.read('out/report.html')).toContain('What it wrote');
    const told = [...scene.files('out')]
      .filter(([, bytes]) => /jane\.roe|quiet-harbour/.test(bytes.toString('latin1')))
      .map(([name]) => name);
    expect(told).toEqual(['plan.json']); // where the test wrote the value itself, as no secret
    expect(stdout + stderr).not.toMatch(/jane\.roe|quiet-harbour/);
  });

  test('when its lines name no request, it is found all the same', async () => {
    using scene = openScene({ primary: { env: { FORM: 'text' } }, shadow: { env: { FORM: 'text', FAULT: 'pool', EVERY: '2' } } });
    const { verdict, code } = await runShop(scene);
    const found = of(verdict, 'exceptions').filter(({ outcome }) => outcome === 'fail');
    expect(code).toBe(1);
    expect(found.map(({ facts }) => facts?.['template'])).toEqual(['Error: pool exhausted after <num> ms']);
    for (const { method, route } of found) expect([method, route]).toEqual(['conditional-binomial-e-bh', undefined]);
  });

  test('when nothing changes, what both log cancels', async () => {
    using scene = openScene({ baseline: true });
    const { verdict, code } = await runShop(scene);
    expect(code).toBe(0);
    expect(of(verdict, 'exceptions')).toMatchObject([{ code: 'no-change', facts: { templates: 1 } }]);
    expect(of(verdict, 'log-messages')).toMatchObject([{ code: 'no-change', facts: { templates: 2 } }]);
  });

  test('when the change only talks more, that is worth knowing and no fail; lines without end and bytes that are no text do no harm', async () => {
    using scene = openScene({ shadow: { env: { FAULT: 'chatter', EARLY: 'deprecated option pool-size' } } });
    const { verdict, code } = await runShop(scene);
    expect(code).toBe(0);
    const found = of(verdict, 'log-messages');
    expect(found.map((finding) => `${finding.code} ${finding.outcome}`)).toEqual(['warning pass', 'note pass']);
    expect(said(found)).toEqual([
      expect.stringMatching(/^GET \/checkout: the shadow logs `cache was rebuilt for shelf <num>` [\d,]+ times, the primary never \(/),
      'While it starts, the shadow logs `deprecated option pool-size` once, which no copy of the live code does',
    ]);
  });

  test('what is ignored or below the levels asked for is not compared', async () => {
    const rest = { logs: { levels: ['error'], ignore: ['pool exhausted after * ms'] }, judge: { confirm: false } };
    using scene = openScene({ shadow: { env: { FAULT: 'pool', SECRET: 'x' } }, rest });
    const { verdict, code } = await runShop(scene);
    expect(code).toBe(0);
    expect(of(verdict, 'exceptions')).toMatchObject([{ code: 'no-change', facts: { templates: 1 } }]);
    expect(of(verdict, 'log-messages')).toMatchObject([{ code: 'no-change', facts: { templates: 0 } }]);
  });

  test('a source that does not fit the driver is refused with its place', async () => {
    using scene = openScene({ rest: { logs: { source: 'docker' } } });
    const { code, stderr } = await scene.run(['run', '--out', 'out']);
    expect([code, stderr]).toEqual([64, expect.stringMatching(/missing container/)]);
  });
});
