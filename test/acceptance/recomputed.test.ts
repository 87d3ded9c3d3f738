import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ShopRun, expectRecomputable, runShop } from '../support/shop-run.js';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(120_000);

describe('given a run that failed and was confirmed on fresh processes', () => {
  let scene: ShopScene;
  let run: ShopRun;
  beforeAll(async () => {
    scene = new ShopScene();
    scene.configure({
      shadow: { env: { FAULT: 'errors /search' } },
      baseline: true,
      traffic: { for: '2s' },
      rest: { judge: { confirm: true } },
    });
    run = await runShop(scene);
  });
  afterAll(() => scene[Symbol.dispose]());

  test('then it fails, and says that it happened again', () => {
    expect(run).toMatchObject({ code: 1, verdict: { outcome: 'fail' } });
    expect(run.stderr).toContain('confirming on fresh processes');
    const failed = run.verdict.findings.filter((finding) => finding.outcome === 'fail');
    expect(failed.map((finding) => finding.facts?.['reproduced'])).toEqual(failed.map(() => true));
    expect([...scene.files('out/confirmation').keys()]).toEqual(expect.arrayContaining(['store.db', 'looks.ndjson']));
  });

  test('when it is judged again from its folder, then verdict and printed verdict are the same bytes', async () => {
    expect(run.stdout).toBe(scene.read('out/verdict.json'));
    await expectRecomputable(scene);
  });

  test('when its reports are made again, then they are the same bytes', async () => {
    const names = ['report.html', 'report.md', 'report.json', 'report.xml'];
    const before = names.map((name) => scene.read(`out/${name}`));
    expect((await scene.runHere(['report', '--run', 'out', '--format', 'all'])).code).toBe(0);
    expect(names.map((name) => scene.read(`out/${name}`))).toEqual(before);
  });

  test('when its folder is copied elsewhere, then it still gives the same bytes', async () => {
    for (const [name, bytes] of scene.files('out')) scene.write(`artifact/${name}`, bytes);
    await expectRecomputable(scene, 'artifact');
  });

  test('when what failed is accepted, then the same data pass, the same way each time', async () => {
    const until = '2999-12-31';
    const kpis = [...new Set(run.verdict.findings.filter((finding) => finding.outcome === 'fail').map(({ kpi }) => kpi))];
    const rules = kpis.map((kpi) => `- { kpi: ${kpi}, until: ${until}, reason: "known since the last release" }`);
    scene.write('accept.yml', `${rules.join('\n')}\n`);
    const judged = async () => scene.runHere(['judge', '--input', 'out', '--accept', 'accept.yml', '--json']);
    const [first, second] = [await judged(), await judged()];
    expect(first.stdout).toBe(second.stdout);
    const verdict = JSON.parse(first.stdout) as ShopRun['verdict'];
    expect(verdict.findings.filter((finding) => finding.outcome === 'fail')).toEqual([]);
    expect(verdict.findings.filter((finding) => finding.code === 'accepted').length).toBeGreaterThan(0);
    // The folder itself is left as it was.
    expect(run.stdout).toBe(scene.read('out/verdict.json'));
  });

  test('when the gate is asked, then it says what the run said', async () => {
    expect((await scene.runHere(['gate', '--run', 'out'])).code).toBe(1);
  });
});
