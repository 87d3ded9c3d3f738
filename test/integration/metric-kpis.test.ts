import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type AnsweringServer, answeringServer } from '../support/answering-server.js';
import { runShop } from '../support/shop-run.js';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(120_000);

let scene: ShopScene;
beforeEach(() => {
  scene = new ShopScene();
});
afterEach(() => scene[Symbol.dispose]());

const kpis = {
  latency: { critical: false, margin: '1000%', 'tail-margin': '2000%' },
  cpu: { margin: '1000%' },
  memory: { margin: '1000%' },
};

describe("given metrics on the arms' own pages", () => {
  const queries = { hits: 'rate(cache_total{result="hit"})', misses: 'rate(cache_total{result="miss"})', limit: 'limit' };
  const configure = (fault: string) =>
    scene.configure({
      shadow: { env: { FAULT: fault } },
      traffic: { for: '14s' },
      replay: { rate: '50/s' },
      rest: {
        budget: '22s',
        metrics: [{ source: 'exposition', queries, step: '1s' }],
        kpis: { ...kpis, 'cache-misses': { expression: 'misses / (hits + misses)', margin: '20%', critical: true } },
      },
    });

  test('when the shadow misses its cache far more often, then that KPI fails, by its own name', async () => {
    configure('cold-cache');
    const run = await runShop(scene);
    expect(run).toMatchObject({ code: 1, reasons: ['regression cache-misses'] });
    const finding = run.verdict.findings.find(({ kpi }) => kpi === 'cache-misses');
    expect(finding?.effect?.ratio).toBeGreaterThan(2);
    expect(run.verdict.findings.find(({ kpi }) => kpi === 'limit')).toMatchObject({ code: 'no-change' });
  });

  test('when both arms miss it alike, then nothing fails', async () => {
    configure('');
    const run = await runShop(scene);
    expect(run.verdict.findings.find(({ kpi }) => kpi === 'cache-misses')).toMatchObject({ outcome: 'pass' });
    expect(run.verdict.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'error')).toEqual([]);
  });
});

describe('given a Prometheus', () => {
  let prometheus: AnsweringServer;
  const configure = (seconds: string) =>
    scene.configure({
      traffic: { for: seconds },
      replay: { rate: '40/s' },
      rest: {
        budget: '20s',
        kpis,
        metrics: [
          {
            source: 'prometheus',
            url: prometheus.url,
            queries: { heap: 'heap_bytes{arm="{{arm}}",port="{{port}}"}' },
            headers: { authorization: 'Bearer env:PROM' },
            step: '1s',
          },
        ],
      },
    });
  afterEach(async () => {
    await prometheus[Symbol.asyncDispose]();
  });

  test('when it answers, then what it says of each arm is judged, and it was asked with the secret that no file holds', async () => {
    prometheus = await answeringServer((request, response) => {
      const { searchParams } = new URL(request.url, 'http://prometheus');
      const [start, end, step] = ['start', 'end', 'step'].map((name) => Number(searchParams.get(name))) as [number, number, number];
      const factor = searchParams.get('query')?.includes('arm="shadow"') ? 2 : 1;
      const values = Array.from({ length: Math.round((end - start) / step) + 1 }, (_, i) => [
        start + i * step,
        String(factor * (100 + (i % 3))),
      ]);
      response.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [{ metric: {}, values }] } }));
    });
    configure('12s');
    const run = await runShop(scene, [], { env: { PROM: 'prom-secret-token' } });
    expect(run.reasons).toContain('regression heap');
    expect(prometheus.received.every(({ headers }) => headers.authorization === 'Bearer prom-secret-token')).toBe(true);
    for (const [name, bytes] of scene.files('out'))
      expect({ name, holds: Buffer.from(bytes).includes('prom-secret-token') }).toEqual({ name, holds: false });
  });

  test('when it fails, then the run could not be measured: no regression, and no pass', async () => {
    prometheus = await answeringServer((_request, response) => response.writeHead(503).end('down'));
    configure('3s');
    const run = await runShop(scene, [], { env: { PROM: 'prom-secret-token' } });
    expect(run).toMatchObject({ code: 69, verdict: { outcome: 'error' } });
    expect(run.reasons).toEqual(['source-failed run']);
  });
});
