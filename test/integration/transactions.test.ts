import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { NODE, ShopScene } from '../support/shop-scene.js';
import { runShop, type ShopRun } from '../support/shop-run.js';

jest.setTimeout(120_000);

const ORDER = `scenarios:
  - name: order
    steps:
      - name: login
        request: { method: POST, path: /login, json: { user: ann, password: "env:SHOP_PASSWORD" } }
        extract: { token: { jsonpath: $.token } }
      - name: create
        request:
          method: POST
          path: /orders
          headers: { authorization: "Bearer {{token}}" }
          json: { quantity: "{{random.int 1 9}}", reference: "{{uuid}}" }
        extract: { where: { header: location } }
        assert: [{ status: 201 }]
      - name: read
        request: { path: "{{where}}", headers: { authorization: "Bearer {{token}}" } }
        assert: [{ status: 200 }, { jsonpath: $.currency, equals: EUR }]
`;
const PASSWORD = 'correct-horse-7';

/** A scene whose service takes orders. */
function orderScene(traffic: Record<string, unknown>, shadow: Record<string, string> = {}, more: Record<string, unknown> = {}): ShopScene {
  const scene = new ShopScene();
  cpSync(join(process.cwd(), 'test/fixtures/acceptance/orders.mjs'), scene.path('orders.mjs'));
  scene.write('traffic/order.yml', ORDER);
  scene.configure({
    environment: { command: `"${NODE}" orders.mjs` },
    primary: { env: { PASSWORD } },
    shadow: { env: { PASSWORD, ...shadow } },
    baseline: true,
  });
  const document = JSON.parse(scene.read('foreshadow.yml')) as Record<string, unknown>;
  scene.write('foreshadow.yml', JSON.stringify({ ...document, traffic: { for: '2s', ...traffic }, ...more }, null, 2));
  return scene;
}

const SYNTHETIC = { synthetic: { scenarios: 'traffic/*.yml', users: 2 }, safety: { unsafe: 'replay' } };
const ENV = { SHOP_PASSWORD: PASSWORD };

describe('given scripted transactions and nothing else, and a change that breaks an assertion', () => {
  let scene: ShopScene;
  let run: ShopRun;
  beforeAll(async () => {
    scene = orderScene(SYNTHETIC, { FAULT: 'currency' }, { judge: { confirm: true } });
    run = await runShop(scene, [], { env: ENV });
  });
  afterAll(() => scene[Symbol.dispose]());

  test('then it fails, names scenario, step and assertion with what was found, and has seen it again', () => {
    expect(run.code).toBe(1);
    const finding = run.verdict.findings.find(({ kpi, code }) => kpi === 'assertions' && code === 'regression');
    expect(finding).toMatchObject({
      route: 'order / read',
      outcome: 'fail',
      method: 'assertions-e-bh',
      facts: {
        scenario: 'order',
        step: 'read',
        assertion: '$.currency equals "EUR"',
        primaryOnly: 0,
        both: 0,
        sampleShadow: 'USD',
        reproduced: true,
      },
    });
    expect(scene.read('out/report.md')).toMatch(
      /order \/ read: the assertion .*currency equals .* fails on the shadow only in [\d,]+ of [\d,]+ checks, found: USD/,
    );
  });

  test('then every step is a route, and the whole transaction is judged beside them', () => {
    const routes = (scene.json('out/report.json')['report'] ?? scene.json('out/report.json')) as { routes: { route: string }[] };
    expect(routes.routes.map(({ route }) => route).sort()).toEqual(['order / create', 'order / login', 'order / read']);
    expect(run.verdict.findings.some(({ kpi, code }) => kpi === 'transaction-failures' && code === 'regression')).toBe(true);
    expect(scene.read('out/report.md')).toMatch(
      /transactions?: 0 whole, [\d,]+ ended early by a step that failed \([\d,]+ at order \/ read on shadow\)/,
    );
  });

  test('then the password is nowhere in the run folder', () => {
    const found = [...scene.files('out')].filter(([, bytes]) => bytes.includes(PASSWORD)).map(([name]) => name);
    expect(found).toEqual([]);
  });
});

describe('given a change that changes nothing', () => {
  test('then transactions beside a replay pass, each sent to every arm', async () => {
    using scene = orderScene({
      ...SYNTHETIC,
      synthetic: { scenarios: 'traffic/*.yml' },
      replay: { recording: 'traffic.jsonl', rate: '200/s' },
    });
    scene.record([{ target: '/prices' }]);
    const run = await runShop(scene, [], { env: ENV });
    expect(run.verdict.findings.filter(({ kpi, outcome }) => (kpi === 'assertions' || kpi === 'errors') && outcome !== 'pass')).toEqual([]);
    expect(run.verdict.findings.find(({ kpi }) => kpi === 'assertions')).toMatchObject({ outcome: 'pass' });
    expect(scene.read('out/report.md')).toContain('Transactions: 1 scenario (order), 3 steps.');
    expect(scene.read('out/report.md')).toContain('Recording: ');
  });

  test('then a scenario of reads runs behind a login of each session on each arm', async () => {
    const login = `${ORDER.split('      - name: create')[0]}    session: { headers: { authorization: "Bearer {{token}}" } }\n`;
    const use = `scenarios:
  - name: missing
    steps: [{ name: read, request: { path: /orders/none }, assert: [{ status: 404 }, { jsonpath: $.error, matches: "^no such" }] }]
`;
    using scene = orderScene({ synthetic: { scenarios: 'traffic/use.yml', users: 1 }, auth: { login: 'login.yml' } });
    scene.write('login.yml', login);
    scene.write('traffic/use.yml', use);
    const run = await runShop(scene, [], { env: ENV });
    expect(run.verdict.findings.filter(({ outcome, kpi }) => outcome === 'fail' || (kpi === 'assertions' && outcome !== 'pass'))).toEqual(
      [],
    );
  });
});

describe('given the example of docs/transactions.md', () => {
  test('then it runs as it stands', async () => {
    const blocks = [...readFileSync('docs/transactions.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] as string);
    using scene = orderScene({
      synthetic: { scenarios: 'traffic/*.yml', users: 2 },
      safety: { unsafe: 'replay' },
      auth: { login: 'login.yml' },
    });
    scene.write('traffic/order.yml', blocks.find((block) => block.startsWith('# traffic/order.yml')) ?? '');
    scene.write('login.yml', blocks.find((block) => block.startsWith('# login.yml')) ?? '');
    const run = await runShop(scene, [], { env: ENV });
    expect(run.verdict.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'error')).toEqual([]);
    expect(scene.read('out/report.md')).toMatch(/\d+ transactions: [1-9][\d,]* whole/);
    expect(scene.read('out/report.md')).not.toContain('ended early');
  });
});

describe('given scenarios that cannot be run', () => {
  test('a scenario of writes without leave is refused before anything starts, by step', async () => {
    using scene = orderScene({ synthetic: { scenarios: 'traffic/*.yml' } });
    const ended = await scene.runHere(['run', '--out', 'out'], { env: ENV });
    expect(ended.code).toBe(64);
    expect(ended.stderr).toContain('FS_SCENARIO_UNSAFE');
    expect(ended.stderr).toContain('order / login (POST), order / create (POST)');
    expect(ended.stderr).toContain('traffic.safety.unsafe: replay');
  });

  test('a mistake in a scenario is told by validate, with its place', async () => {
    using scene = orderScene(SYNTHETIC);
    scene.write('traffic/order.yml', ORDER.replace('{{where}}', '{{were}}').replace('extract: { token', 'extrct: { token'));
    const ended = await scene.runHere(['validate'], { env: ENV });
    expect(ended.code).toBe(64);
    expect(ended.stderr).toContain('traffic/order.yml:6:9 scenarios[0].steps[0].extrct: unknown key; found "extrct"');
    expect(ended.stderr).toContain('did you mean "extract"?');
  });

  test('a pattern that fits no file, and a secret that is not set', async () => {
    using scene = orderScene({ ...SYNTHETIC, synthetic: { scenarios: 'nowhere/*.yml' } });
    expect((await scene.runHere(['run'], { env: ENV })).stderr).toContain('FS_SCENARIO_MISSING');
    using other = orderScene(SYNTHETIC);
    const ended = await other.runHere(['run']);
    expect(ended.stderr).toContain('FS_SECRET_MISSING');
    expect(ended.stderr).toContain('env:SHOP_PASSWORD');
  });
});
