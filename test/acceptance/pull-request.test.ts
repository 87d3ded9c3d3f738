import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { git } from '../environment/scene.js';
import { runShop } from '../support/shop-run.js';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(120_000);

const KEEP_OUT = ['out/', 'cache/'];
/** How the shop's code is changed so that one page fails. */
const breaking = (path: string) => (code: string) => code.replace("FAULT = ''", `FAULT = 'errors ${path}'`);

interface PullRequest {
  /** changes of the files in the base, before the branch leaves it */
  readonly base?: Readonly<Record<string, (text: string) => string>>;
  readonly change: Readonly<Record<string, (text: string) => string>>;
  /** what happens on main after the branch has left it */
  readonly drift?: Readonly<Record<string, (text: string) => string>>;
  /** files that only the pull request brings */
  readonly added?: readonly string[];
}

/** The shop in a repository, with the merge commit of a pull request checked out, as a workflow has it. */
function openPullRequest({ base = {}, change, drift = {}, added = [] }: PullRequest): ShopScene {
  const scene = new ShopScene();
  // As a team writes it: nothing is said of the shadow, so that the base is compared with the head.
  scene.configure({ environment: { primary: { ready: { http: '/healthz', within: '60s' } }, shadow: undefined } });
  const later = new Map(added.map((name) => [name, scene.read(name)]));
  const rewrite = (files: Readonly<Record<string, (text: string) => string>>): void => {
    for (const [name, edit] of Object.entries(files)) scene.write(name, edit(scene.read(name)));
  };
  const commit = (subject: string): void => {
    git(scene.directory, 'add', '--all');
    git(scene.directory, 'commit', '--quiet', '--message', subject);
  };
  git(scene.directory, 'init', '--quiet');
  scene.write('.gitignore', KEEP_OUT.join('\n'));
  for (const name of added) scene.remove(name);
  rewrite(base);
  commit('The shop');
  git(scene.directory, 'checkout', '--quiet', '-b', 'change');
  for (const [name, text] of later) scene.write(name, text);
  rewrite(change);
  commit('The change');
  git(scene.directory, 'checkout', '--quiet', 'main');
  rewrite(drift);
  git(scene.directory, 'commit', '--quiet', '--all', '--allow-empty', '--message', 'Main goes on');
  git(scene.directory, 'checkout', '--quiet', '--detach', 'main');
  git(scene.directory, 'merge', '--quiet', '--no-ff', '--message', 'Merge the change', 'change');
  return scene;
}

describe('given a pull request that breaks a page, to a main branch that has gone on', () => {
  let scene: ShopScene;
  beforeAll(() => {
    scene = openPullRequest({
      change: { 'shop.mjs': breaking('/search') },
      // What main does to another page is in the merge commit, too.
      drift: { 'shop.mjs': (code) => code.replace('at: pathname', "drift: 'of main', at: pathname") },
    });
  });
  afterAll(() => scene[Symbol.dispose]());

  test('when the merge commit is compared with its first parent, then the page of the change is named, and nothing else', async () => {
    const run = await runShop(scene);
    expect(run).toMatchObject({ code: 1, verdict: { outcome: 'fail' } });
    const failed = run.verdict.findings.filter((finding) => finding.outcome === 'fail');
    expect(new Set(failed.map((finding) => finding.route ?? 'GET /search'))).toEqual(new Set(['GET /search']));
    const report = scene.json('out/report.json') as { arms: { arm: string; what: string }[] };
    expect(report.arms.map(({ what }) => what.replace(/ [0-9a-f]{10} /, ' '))).toEqual([
      expect.stringContaining('base "Main goes on"'),
      expect.stringContaining('head "Merge the change"'),
    ]);
  });

  test('when it is over, then no worktree is registered in a way that stops git, and the checkout is as it was', () => {
    expect(git(scene.directory, 'status', '--porcelain')).toBe('');
    expect(git(scene.directory, 'log', '-1', '--format=%s')).toBe('Merge the change');
  });
});

describe('given a pull request that brings the configuration and the recording', () => {
  test('when there is none in the base, then the base is compared all the same, by what the head says', async () => {
    using scene = openPullRequest({ added: ['foreshadow.yml', 'traffic.jsonl'], change: {} });
    const run = await runShop(scene);
    expect(run).toMatchObject({ code: 0, verdict: { outcome: 'pass' } });
    expect(scene.json('out/report.json')).toMatchObject({
      arms: [{ what: expect.stringContaining('base') }, { what: expect.stringContaining('head') }],
    });
    expect(run.verdict.findings.map(({ code }) => code)).not.toContain('loosened-gate');
  });
});

describe('given a pull request that breaks a page and loosens the gate', () => {
  const loosen = (text: string): string =>
    text.replace('"kpis": {', '"enforce": "observe", "kpis": { "errors": false, "errors-5xx": false, ');

  test('when the base decides, as it does by default, then it fails, and the attempt is a finding', async () => {
    using scene = openPullRequest({ change: { 'shop.mjs': breaking('/search'), 'foreshadow.yml': loosen } });
    const run = await runShop(scene);
    expect(run).toMatchObject({ code: 1, verdict: { outcome: 'fail' } });
    const finding = run.verdict.findings.find(({ code }) => code === 'loosened-gate');
    expect(finding?.facts).toMatchObject({
      used: 'base',
      settings: expect.arrayContaining([expect.stringMatching(/^enforce: hold -> observe/)]),
    });
  });

  test('when the base lets the head decide, then the head does, and the report still says so', async () => {
    const letting = (text: string): string => text.replace('"kpis": {', '"gate-config": "head", "kpis": {');
    using scene = openPullRequest({
      base: { 'foreshadow.yml': letting },
      change: { 'shop.mjs': breaking('/search'), 'foreshadow.yml': loosen },
    });
    const run = await runShop(scene);
    expect(run.code).toBe(0);
    expect(run.verdict.findings.find(({ code }) => code === 'loosened-gate')?.facts).toMatchObject({ used: 'head' });
  });
});
