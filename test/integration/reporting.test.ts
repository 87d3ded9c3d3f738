import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { runShop } from '../support/shop-run.js';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(60_000);

const BROKEN = { shadow: { env: { FAULT: 'errors' } } };

describe('given reports that cannot be written', () => {
  test('when the run passes, then it still passes, and the loss is said', async () => {
    using scene = new ShopScene();
    // Where a file is to be written lies a folder with something in it.
    for (const name of ['report.html', 'report.md']) mkdirSync(scene.path('out', name, 'in-the-way'), { recursive: true });
    const run = await runShop(scene);
    expect(run).toMatchObject({ code: 0, verdict: { outcome: 'pass' } });
    expect(run.stderr).toContain('report.html');
    expect(run.stderr).toContain('report.md');
    expect(scene.read('out/report.xml')).toContain('<testsuite');
  });

  test('when the run fails, then it still fails with the exit code of a fail', async () => {
    using scene = new ShopScene();
    scene.configure(BROKEN);
    mkdirSync(scene.path('out', 'report.json', 'in-the-way'), { recursive: true });
    expect(await runShop(scene)).toMatchObject({ code: 1, verdict: { outcome: 'fail' } });
  });

  test('when the metrics backend refuses the points, then the verdict stands', async () => {
    using scene = new ShopScene();
    scene.configure({ rest: { 'remote-write': { url: 'http://127.0.0.1:9/api/v1/write' } } });
    const run = await runShop(scene);
    expect(run).toMatchObject({ code: 0, verdict: { outcome: 'pass' } });
    expect(run.stderr).toMatch(/127\.0\.0\.1:9|FS_REMOTE_WRITE|remote-write/);
  });
});

describe('given a change that fails', () => {
  let scene: ShopScene;
  beforeAll(() => {
    scene = new ShopScene();
    scene.configure(BROKEN);
  });
  afterAll(() => scene[Symbol.dispose]());

  test('when the configuration only observes, then the exit code is 0, and the report says what would have been', async () => {
    using observing = new ShopScene();
    observing.configure({ ...BROKEN, rest: { enforce: 'observe' } });
    const ended = await observing.run(['run', '--out', 'out', '--quiet']);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('would have failed');
    expect(observing.json('out/verdict.json')).toMatchObject({ outcome: 'fail' });
    for (const name of ['report.md', 'report.html']) expect(observing.read(`out/${name}`)).toContain('would have failed');
    expect((await observing.runHere(['gate', '--run', 'out'])).code).toBe(0);
  });

  test('when policies for other outcomes are set, then a fail stays a fail', async () => {
    const run = await runShop(scene, ['--on-inconclusive', 'pass', '--on-error', 'pass', '--on-no-data', 'hold']);
    expect(run).toMatchObject({ code: 1, verdict: { outcome: 'fail' } });
    expect((await scene.runHere(['gate', '--run', 'out', '--on-inconclusive', 'pass', '--on-error', 'pass'])).code).toBe(1);
  });
});

describe('given a run that could not measure', () => {
  const POLICIES = [
    ['fail', 1],
    ['hold', 2],
    ['pass', 0],
  ] as const;

  test('when a policy says what an error means, then only the exit code follows it', async () => {
    using scene = new ShopScene();
    scene.configure({ environment: { command: 'no-such-program' } });
    for (const [policy, code] of POLICIES) {
      const run = await runShop(scene, ['--on-error', policy]);
      expect(run).toMatchObject({ code, verdict: { outcome: 'error', decision: 'hold' } });
    }
    // The folder remembers the policy of its run; the gate's own wins.
    expect((await scene.runHere(['gate', '--run', 'out'])).code).toBe(0);
    expect((await scene.runHere(['gate', '--run', 'out', '--on-error', 'fail'])).code).toBe(1);
    const gate = await scene.runHere(['gate', '--run', 'out', '--on-error', 'hold', '--json']);
    expect(JSON.parse(gate.stdout)).toEqual({ outcome: 'error', decision: 'hold', exitCode: 2, affected: true });
  });
});
