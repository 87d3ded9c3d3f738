import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Finding, Verdict } from '../../src/judge/verdict.js';
import { findingSentence } from '../../src/report/sentences.js';
import { dockerEnv, leftovers } from '../support/compose-scene.js';
import { BASE_IMAGE, openDocker } from '../support/docker.js';
import { runShop } from '../support/shop-run.js';
import { ShopScene } from '../support/shop-scene.js';

// Timings never decide: a busy machine may take long.
jest.setTimeout(240_000);

const docker = await openDocker();
afterAll(() => docker[Symbol.asyncDispose]());
const when = docker.missing === undefined ? describe : describe.skip;

const of = ({ findings }: Verdict, kpi: string): Finding[] => findings.filter((finding) => finding.kpi === kpi);
const KPIS = {
  latency: { critical: false, margin: '1000%', 'tail-margin': '2000%' },
  cpu: { margin: '1000%' },
  memory: { margin: '1000%' },
};
const TRAFFIC = { replay: { recording: 'traffic.jsonl', rate: 'closed', connections: 1 }, for: '4s' };

function openScene(): ShopScene {
  const scene = new ShopScene();
  scene.write('shop.mjs', readFileSync('test/fixtures/acceptance/logging-shop.mjs'));
  scene.record([{ target: '/checkout' }, { target: '/books/1' }], 600);
  return scene;
}

function configure(scene: ShopScene, environment: object, rest: object): void {
  const document = { version: 1, environment, traffic: TRAFFIC, budget: '120s', kpis: KPIS, judge: { confirm: false }, ...rest };
  scene.write('foreshadow.yml', JSON.stringify(document));
}

const SENTENCE =
  /^GET \/checkout: the shadow logs `Error: pool exhausted after <num> ms` [\d,]+ times, the primary never \(in [\d,]+ of [\d,]+ requests/;

when('given containers that somebody else started', () => {
  const name = `foreshadow-test-${randomUUID().slice(0, 8)}`;
  const ports: Record<string, number> = {};
  let scene: ShopScene;
  beforeAll(async () => {
    scene = openScene();
    for (const [arm, fault] of [
      ['primary', ''],
      ['shadow', 'pool'],
    ] as const) {
      ports[arm] = await freePort();
      const env = ['-e', 'PORT=3000', '-e', 'HOST=0.0.0.0', '-e', `FAULT=${fault}`, '-e', 'EVERY=3', '-e', 'EARLY=a deprecated option'];
      const mount = ['-v', `${scene.path('shop.mjs')}:/app/shop.mjs:ro`];
      await docker.run(
        'run',
        '-d',
        '--init',
        '-p',
        `127.0.0.1:${ports[arm]}:3000`,
        '--name',
        `${name}-${arm}`,
        ...env,
        ...mount,
        BASE_IMAGE,
        'node',
        '/app/shop.mjs',
      );
    }
  });
  afterAll(async () => {
    for (const arm of Object.keys(ports)) await docker.run('rm', '-f', `${name}-${arm}`).catch(() => undefined);
    scene[Symbol.dispose]();
  });
  const url = (arm: string): object => ({ url: `http://127.0.0.1:${ports[arm]}`, ready: { tcp: true, within: '60s' } });
  const container = `${name}-{{arm}}`;

  test('when one throws what the other does not, its logs are joined by request, and what both use is read', async () => {
    configure(
      scene,
      { driver: 'url', primary: url('primary'), shadow: url('shadow') },
      { logs: { source: 'docker', container }, metrics: [{ source: 'container', container, step: '1s' }] },
    );
    const { verdict, code } = await runShop(scene, [], { env: dockerEnv(docker) });
    expect(code).toBe(1);
    const found = of(verdict, 'exceptions').filter(({ outcome }) => outcome === 'fail');
    expect(found.map((finding) => findingSentence(finding))).toEqual([expect.stringMatching(SENTENCE)]);
    // What both wrote while they started is neither new nor counted.
    expect(of(verdict, 'log-messages')).toMatchObject([{ code: 'no-change' }]);
    for (const kpi of ['cpu', 'memory', 'disk-written', 'restarts'])
      expect(of(verdict, kpi).map(({ outcome }) => outcome)).toEqual(['pass']);
    const memory = scene.read('out/report.json');
    expect(memory).toContain('"memory"');
  });

  test('when there is no such container, nothing is measured and the reason is said', async () => {
    configure(
      scene,
      { driver: 'url', primary: url('primary'), shadow: url('shadow') },
      { logs: { source: 'docker', container: 'nobody-{{arm}}' } },
    );
    const { verdict, code, stderr } = await runShop(scene, [], { env: dockerEnv(docker) });
    expect([code, verdict.outcome]).toEqual([69, 'error']);
    expect(stderr).toMatch(/FS_LOG_SOURCE[\s\S]*primary, container nobody-primary: 404/);
  });
});

when('given arms out of a Compose file', () => {
  test('when the change throws, the logs of its containers say so, on fresh containers too', async () => {
    using scene = openScene();
    const api = {
      image: BASE_IMAGE,
      init: true,
      command: ['node', '/app/shop.mjs'],
      volumes: [{ type: 'bind', source: scene.path('shop.mjs'), target: '/app/shop.mjs', read_only: true }],
      ports: ['3000'],
      environment: { PORT: '3000', HOST: '0.0.0.0', EVERY: '3', FAULT: '${FAULT:-}' },
    };
    scene.write('compose.yaml', JSON.stringify({ services: { api } }));
    const arm = { image: BASE_IMAGE, ready: { tcp: true, within: '60s' } };
    configure(
      scene,
      {
        driver: 'docker-compose',
        file: 'compose.yaml',
        service: 'api',
        primary: arm,
        shadow: { ...arm, env: { FAULT: 'pool' } },
        baseline: false,
      },
      { logs: {}, judge: { confirm: true } },
    );
    const { verdict, code } = await runShop(scene, [], { env: dockerEnv(docker) });
    const found = of(verdict, 'exceptions').filter(({ outcome }) => outcome === 'fail');
    expect(found.map((finding) => findingSentence(finding))).toEqual([expect.stringMatching(SENTENCE)]);
    expect(found[0]?.facts?.['reproduced']).toBe(true);
    expect(code).toBe(1);
    expect(await leftovers(docker)).toEqual([]);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
