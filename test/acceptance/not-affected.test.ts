import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { commit, git } from '../environment/scene.js';
import { expectRecomputable, runShop, type ShopRun } from '../support/shop-run.js';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(120_000);

const BASE = {
  'config/app.yml': 'pool:\n  max: 10\n  password: hunter2\n',
  'README.md': 'The shop.\n',
  '.gitignore': 'out*/\ncache/\nreceived-*\n',
};

type Section = Readonly<Record<string, unknown>>;

/** Both arms are the same command: what differs is what is committed. */
function configure(scene: ShopScene, { environment = {}, service = {} }: { environment?: Section; service?: Section } = {}): void {
  const ready = { ready: { http: '/healthz', within: '60s' } };
  const document = {
    version: 1,
    service: { name: 'corner-shop', ...service },
    environment: { driver: 'process', command: shopCommand(), primary: ready, baseline: false, ...environment },
    traffic: { replay: { recording: 'traffic.jsonl', rate: 'closed', connections: 1 }, for: '1s' },
    budget: '60s',
    kpis: { latency: { critical: false, margin: '1000%', 'tail-margin': '2000%' }, cpu: { margin: '1000%' }, memory: { margin: '1000%' } },
    judge: { confirm: false },
  };
  scene.write('foreshadow.yml', JSON.stringify(document, null, 2));
}

/** The shop in a repository: a base, and a head with these files. */
function openRepository(files: Readonly<Record<string, string>>, given: Parameters<typeof configure>[1] = {}): ShopScene {
  const scene = new ShopScene();
  configure(scene, given);
  git(scene.directory, 'init', '--quiet');
  commit(scene.directory, 'The shop', BASE);
  commit(scene.directory, 'The change', files);
  return scene;
}
/** Every request that any arm got. */
const received = (scene: ShopScene): unknown[] => scene.received('any');
const runHere = (scene: ShopScene): Promise<ShopRun> => runShop(scene, [], { env: { RECEIVED: scene.path('received-any') } });
const reportOf = (scene: ShopScene, folder = 'out'): Report => scene.json(`${folder}/report.json`) as unknown as Report;

describe('given a pull request that changes only words and tests', () => {
  let scene: ShopScene;
  let run: ShopRun;
  beforeAll(async () => {
    scene = openRepository({ 'README.md': 'The corner shop.\n', 'test/shop.test.js': '// more\n', 'docs/guide.md': 'How.\n' });
    run = await runHere(scene);
  });
  afterAll(() => scene[Symbol.dispose]());

  test('then it is green and nothing was started', () => {
    expect(run).toMatchObject({ code: 0, verdict: { outcome: 'pass', decision: 'advance', score: 100, looks: [] } });
    expect(run.verdict.findings).toMatchObject([
      {
        code: 'not-affected',
        outcome: 'pass',
        facts: { files: 3, paths: ['README.md', 'docs/guide.md', 'test/shop.test.js'] },
      },
    ]);
    expect(received(scene)).toEqual([]);
  });

  test('then every report is written, and says so', () => {
    for (const name of ['report.html', 'report.md', 'report.json', 'report.xml', 'verdict.json', 'plan.json', 'journal.ndjson'])
      expect(scene.exists(`out/${name}`)).toBe(true);
    expect(scene.read('out/report.md')).toContain('**not affected: nothing the service is made of has changed.**');
    expect(reportOf(scene).reach.not).toContain('no arm was started');
    expect(scene.read('out/report.xml')).toContain('failures="0"');
  });

  test('then it can be judged again, and the gate is open', async () => {
    await expectRecomputable(scene);
    const gate = await scene.runHere(['gate', '--run', 'out', '--json']);
    expect(gate).toMatchObject({ code: 0 });
    expect(JSON.parse(gate.stdout)).toEqual({ outcome: 'pass', decision: 'advance', exitCode: 0, affected: false });
  });

  test('when its reports are made again, then they are the same bytes', async () => {
    const names = ['report.html', 'report.md', 'report.json', 'report.xml'];
    const before = names.map((name) => scene.read(`out/${name}`));
    expect((await scene.runHere(['report', '--run', 'out', '--format', 'all'])).code).toBe(0);
    expect(names.map((name) => scene.read(`out/${name}`))).toEqual(before);
  });

  test('when it is forced, then it is run', async () => {
    const env = { RECEIVED: scene.path('received-any') };
    const ended = await scene.run(['run', '--force', '--json', '--out', 'out-forced'], { env });
    expect(received(scene).length).toBeGreaterThan(0);
    expect(ended.stdout).not.toContain('not-affected');
    expect(reportOf(scene, 'out-forced').reproduce).toContain('--force');
  });
});

describe('given a pull request that makes a pool smaller', () => {
  let scene: ShopScene;
  let run: ShopRun;
  beforeAll(async () => {
    scene = openRepository({ 'config/app.yml': 'pool:\n  max: 2\n  password: hunter3\n' });
    run = await runHere(scene);
  });
  afterAll(() => scene[Symbol.dispose]());

  test('then every report names key and values, and no secret', () => {
    expect(run.verdict.findings.map(({ code }) => code)).not.toContain('not-affected');
    for (const name of ['report.md', 'report.html']) {
      const text = scene.read(`out/${name}`).replaceAll('&#62;', '>').replaceAll('&gt;', '>');
      expect(text).toContain('pool.max 10 -> 2');
      expect(text).toContain('pool.password changed');
    }
    for (const [name, bytes] of scene.files('out')) expect({ name, found: bytes.includes('hunter') }).toEqual({ name, found: false });
  });

  test('then its impact is told, with why', () => {
    const { change } = reportOf(scene);
    expect(change?.study.impact).toMatchObject({ level: 'medium', points: 5 });
    // `for` is written in the configuration, and stays; alpha is not.
    expect(change).toMatchObject({ forMs: null, alpha: 0.05 });
    expect(scene.read('out/report.md')).toContain('Impact: medium (5 points); by default that means alpha 5 %.');
  });

  test('then the arms are alike but for the change', () => {
    expect(run.verdict.findings.map(({ code }) => code)).not.toContain('parity');
    expect(reportOf(scene).parity?.parity?.differences).toMatchObject([
      { arm: 'shadow', fact: 'files', names: ['config/app.yml'], declared: true },
    ]);
  });
});

describe('given a baseline that has less of the machine than the primary', () => {
  test('then it is a finding, and no pass', async () => {
    const command = `${availableParallelism() > 1 ? 'taskset -c 0' : 'nice -n 5'} ${shopCommand()}`;
    using scene = openRepository({ 'shop-notes.js': '// code\n' }, { environment: { baseline: { command } } });
    const run = await runHere(scene);
    expect(run).toMatchObject({ code: 2, verdict: { outcome: 'inconclusive' } });
    expect(run.reasons).toContain('parity run');
    const [finding] = run.verdict.findings.filter(({ code }) => code === 'parity');
    expect(finding).toMatchObject({ outcome: 'inconclusive', facts: { arm: 'baseline', biases: true } });
    expect(scene.read('out/report.md')).toContain('The baseline is not like the primary');
  });
});

const shopCommand = (): string => `"${process.execPath}" shop.mjs`;

describe('given `service.paths`', () => {
  test('then only they count, and `always` runs all the same', async () => {
    const service = { paths: ['shop.mjs', 'config/**'] };
    using scene = openRepository({ 'tools/report.js': '// code\n' }, { service });
    expect(await runHere(scene)).toMatchObject({ code: 0, verdict: { findings: [{ code: 'not-affected' }] } });
    configure(scene, { service: { ...service, always: true } });
    await runHere(scene);
    expect(received(scene).length).toBeGreaterThan(0);
  });

  test('then a pull request that takes its own files out of them does not get past', async () => {
    using scene = openRepository({ 'server.js': '// code\n' });
    configure(scene, { service: { paths: ['nothing'] } });
    const codes = (await runHere(scene)).verdict.findings.map(({ code }) => code);
    expect(codes).toContain('loosened-gate');
    expect(codes).not.toContain('not-affected');
  });
});
