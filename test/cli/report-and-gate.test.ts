import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { runShop } from '../support/shop-run.js';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(60_000);

let scene: ShopScene;
beforeAll(async () => {
  scene = new ShopScene();
  scene.configure({ shadow: { env: { FAULT: 'errors /search' } } });
  await runShop(scene);
});
afterAll(() => scene[Symbol.dispose]());

describe('report', () => {
  const FORMATS: readonly [string, string, RegExp][] = [
    ['terminal', '', /^FAIL: /],
    ['markdown', 'report.md', /^#+ .*\n/],
    ['html', 'report.html', /^<!doctype html>/i],
    ['json', 'report.json', /^\{/],
    ['junit', 'report.xml', /^<\?xml/],
  ];
  test.each(FORMATS)('as %s is what the run wrote', async (format, file, begins) => {
    const { code, stdout, stderr } = await scene.runHere(['report', '--run', 'out', '--format', format]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(begins);
    expect(stdout.endsWith('\n')).toBe(true);
    if (file !== '') expect(stdout.trimEnd()).toBe(scene.read(`out/${file}`).trimEnd());
  });

  test('goes to a file where one is named, and says so where it cannot', async () => {
    expect(await scene.runHere(['report', '--run', 'out', '--format', 'junit', '--output', 'mine.xml'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(scene.read('mine.xml')).toBe(scene.read('out/report.xml'));
    const lost = await scene.runHere(['report', '--run', 'out', '--format', 'junit', '--output', 'no/such/folder/mine.xml']);
    expect(lost).toMatchObject({ code: 69, stderr: expect.stringContaining('FS_STORE') });
  });

  test('of a folder without a run is refused', async () => {
    expect(await scene.runHere(['report', '--run', 'elsewhere'])).toMatchObject({
      code: 64,
      stdout: '',
      stderr: expect.stringMatching(/FS_INPUT_MISSING.*elsewhere/),
    });
  });
});

describe('gate', () => {
  test('says the outcome, the decision and the exit code', async () => {
    expect(await scene.runHere(['gate', '--run', 'out'])).toEqual({
      code: 1,
      stdout: 'FAIL: The change is held until a person decides. Exit code 1.\n',
      stderr: '',
    });
    const { stdout } = await scene.runHere(['gate', '--run', 'out', '--json']);
    expect(JSON.parse(stdout)).toEqual({ outcome: 'fail', decision: 'hold', exitCode: 1, affected: true });
  });

  test('of a verdict alone, without its run, goes by the verdict', async () => {
    scene.write('alone/verdict.json', scene.read('out/verdict.json'));
    expect((await scene.runHere(['gate', '--run', 'alone'])).code).toBe(1);
  });

  const BROKEN: readonly [string, string | null, string][] = [
    ['is not there', null, 'FS_INPUT_MISSING'],
    ['is no JSON', '{', 'FS_INPUT_INVALID'],
    ['is no verdict', '{"outcome":"splendid"}', 'FS_INPUT_INVALID'],
    ['is a list', '[]', 'FS_INPUT_INVALID'],
  ];
  test.each(BROKEN)('of a verdict that %s never opens', async (_, text, code) => {
    using broken = new ShopScene();
    if (text !== null) broken.write('out/verdict.json', text);
    const ended = await broken.runHere(['gate', '--run', 'out', '--on-inconclusive', 'pass', '--on-error', 'pass']);
    expect([ended.code, ended.stderr]).toEqual([64, expect.stringContaining(code)]);
  });
});

describe('validate', () => {
  test('says what a configuration comes to, without asking for its secrets', async () => {
    using here = new ShopScene();
    here.configure({ traffic: { auth: { header: 'authorization: Bearer env:NOT_SET_HERE' } } });
    const { code, stdout, stderr } = await here.runHere(['validate', 'foreshadow.yml', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      valid: true,
      file: 'foreshadow.yml',
      service: 'corner-shop',
      driver: 'process',
      enforce: 'hold',
    });
    // found by itself, or named by the option that every command has
    const found = await here.runHere(['validate']);
    expect(found.stdout).toMatch(/^foreshadow\.yml is valid: service corner-shop, driver process/);
    expect(await here.runHere(['validate', '--config', 'foreshadow.yml'])).toEqual(found);
  });
});

describe('run --dry-run', () => {
  test('prints the plan without secrets and starts nothing', async () => {
    using here = new ShopScene();
    here.configure({ traffic: { auth: { header: 'authorization: Bearer env:SHOP_TOKEN' } } });
    const { code, stdout } = await here.runHere(['run', '--dry-run', '--seed', '7'], { env: { SHOP_TOKEN: 'not-to-be-printed' } });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ service: { name: 'corner-shop' }, seed: 7 });
    expect(stdout).not.toContain('not-to-be-printed');
    expect(here.exists('foreshadow-run')).toBe(false);
  });
});
