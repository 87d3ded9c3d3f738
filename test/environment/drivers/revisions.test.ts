import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, jest, test } from '@jest/globals';
import { isForeshadowError } from '../../../src/core/errors.js';
import type { Environment, EnvironmentSpec } from '../../../src/environment/environment.js';
import type { GitContext } from '../../../src/environment/drivers/git.js';
import { createProcessDriver } from '../../../src/environment/drivers/process.js';
import { resolveRevision } from '../../../src/environment/drivers/resolve-revision.js';
import { acquireLock } from '../../../src/io/lock-file.js';
import { armSpec, ask, commit, environmentSpec, git, NODE, openScene, type Scene, SERVICE, write } from '../scene.js';

jest.setTimeout(60_000);
const driver = createProcessDriver({ graceMs: 500 });

/** A repository with three commits on main and two on the branch "feature". */
function makeRepository(scene: Scene): { directory: string; first: string; fork: string; tip: string; feature: string } {
  const directory = join(scene.directory, 'origin');
  mkdirSync(directory);
  git(directory, 'init', '--quiet');
  const first = commit(directory, 'First', { version: '1' });
  const fork = commit(directory, 'Fork point', { version: '2', 'app/keep': '' });
  git(directory, 'tag', '-a', 'v2', '-m', 'Version 2');
  git(directory, 'checkout', '--quiet', '-b', 'feature');
  commit(directory, 'Begin the feature', { begun: 'yes' });
  const feature = commit(directory, 'The feature', { version: '3' });
  git(directory, 'checkout', '--quiet', 'main');
  const tip = commit(directory, 'Main drifts', { drift: 'yes' });
  git(directory, 'checkout', '--quiet', 'feature');
  return { directory, first, fork, tip, feature };
}

const contextOf = (scene: Scene, directory: string, env: Record<string, string> = {}): GitContext => ({
  directory,
  clock: scene.context.clock,
  signal: scene.context.signal,
  env: { ...scene.context.processEnv, ...env },
});

const resolve = async (scene: Scene, directory: string, ref: string, env: Record<string, string> = {}) =>
  resolveRevision(ref, contextOf(scene, directory, env), { exclude: [] });

describe('what a ref means', () => {
  test('head, branches, tags, commits and abbreviated commits', async () => {
    using scene = openScene();
    const { directory, fork, tip, feature } = makeRepository(scene);
    expect(await resolve(scene, directory, 'head')).toMatchObject({ sha: feature, subject: 'The feature', uncommitted: false });
    expect(await resolve(scene, directory, 'main')).toMatchObject({ sha: tip });
    for (const ref of ['v2', fork, fork.slice(0, 9)]) expect(await resolve(scene, directory, ref)).toMatchObject({ sha: fork, ref });
  });

  test('base on a branch is where it left main; on main it is the commit before', async () => {
    using scene = openScene();
    const { directory, fork } = makeRepository(scene);
    expect(await resolve(scene, directory, 'base')).toMatchObject({ sha: fork });
    git(directory, 'checkout', '--quiet', 'main');
    expect(await resolve(scene, directory, 'base')).toMatchObject({ sha: fork });
  });

  test('base of the merge commit of a pull request is its first parent: drift of main is on both sides', async () => {
    using scene = openScene();
    const { directory, tip, feature } = makeRepository(scene);
    git(directory, 'checkout', '--quiet', '--detach', 'main');
    git(directory, 'merge', '--quiet', '--no-ff', '-m', `Merge ${feature} into ${tip}`, 'feature');
    expect(await resolve(scene, directory, 'base')).toMatchObject({ sha: tip });
    git(directory, 'commit', '--quiet', '--amend', '-m', 'Another subject');
    expect(await resolve(scene, directory, 'base', { GITHUB_REF: 'refs/pull/7/merge', CI: 'true' })).toMatchObject({ sha: tip });
  });

  test('in a shallow clone of the merge commit, the missing first parent is fetched, and nothing more', async () => {
    using scene = openScene();
    const { directory, tip, feature, fork } = makeRepository(scene);
    git(directory, 'checkout', '--quiet', '-b', 'pull', 'main');
    git(directory, 'merge', '--quiet', '--no-ff', '-m', `Merge ${feature} into ${tip}`, 'feature');
    git(directory, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    git(scene.directory, 'clone', '--quiet', '--depth=1', '--branch', 'pull', pathToFileURL(directory).href, 'clone');
    const clone = join(scene.directory, 'clone');
    expect(() => git(clone, 'cat-file', '-e', tip)).toThrow();
    expect(await resolve(scene, clone, 'base')).toMatchObject({ sha: tip, subject: 'Main drifts' });
    expect(() => git(clone, 'cat-file', '-e', fork)).toThrow();
    expect(await resolve(scene, clone, fork)).toMatchObject({ sha: fork });
    expect(await resolve(scene, clone, 'v2')).toMatchObject({ sha: fork });
  });

  test('in a shallow clone of a branch, history is deepened until the fork point is found', async () => {
    using scene = openScene();
    const { directory, fork } = makeRepository(scene);
    git(scene.directory, 'clone', '--quiet', '--depth=1', '--branch', 'feature', pathToFileURL(directory).href, 'clone');
    const clone = join(scene.directory, 'clone');
    expect(await resolve(scene, clone, 'base', { CI: 'true', GITHUB_BASE_REF: 'main' })).toMatchObject({ sha: fork });
  });

  test('uncommitted changes are head on a desk, not in CI; index, files and branches stay as they are', async () => {
    using scene = openScene();
    const { directory, feature, fork } = makeRepository(scene);
    write(directory, { version: 'dirty', 'new-file': 'untracked' });
    const before = git(directory, 'status', '--porcelain');
    const head = await resolve(scene, directory, 'head');
    expect(head).toMatchObject({ uncommitted: true, parents: [feature], subject: 'The feature (with uncommitted changes)' });
    expect(git(directory, 'diff', '--name-only', feature, head.sha).split('\n')).toEqual(['new-file', 'version']);
    expect(git(directory, 'status', '--porcelain')).toBe(before);
    expect(await resolve(scene, directory, 'head', { CI: 'true' })).toMatchObject({ sha: feature, uncommitted: false });
    expect(await resolve(scene, directory, 'base')).toMatchObject({ sha: fork });
    git(directory, 'stash', '--quiet', '--include-untracked');
    git(directory, 'checkout', '--quiet', 'main');
    write(directory, { version: 'dirty' });
    expect(await resolve(scene, directory, 'base')).toMatchObject({ subject: 'Main drifts' });
  });

  test('an unknown ref lists near names; a directory without a repository says so', async () => {
    using scene = openScene();
    const { directory } = makeRepository(scene);
    await expect(resolve(scene, directory, 'featrue')).rejects.toMatchObject({
      code: 'FS_REF_UNKNOWN',
      exitCode: 64,
      detail: { expected: expect.stringMatching(/base \| head \| feature \|/) },
    });
    await expect(resolve(scene, directory, '--upload-pack=x')).rejects.toMatchObject({ code: 'FS_REF_UNKNOWN' });
    await expect(resolve(scene, scene.directory, 'head')).rejects.toMatchObject({
      code: 'FS_GIT',
      message: expect.stringContaining('not a git repository'),
    });
  });
});

async function withEnvironment<T>(scene: Scene, spec: EnvironmentSpec, body: (environment: Environment) => Promise<T>): Promise<T> {
  await using environment = await driver.up(spec, scene.context);
  return await body(environment);
}

const refs = (directory: string, given: Partial<EnvironmentSpec> = {}): EnvironmentSpec =>
  environmentSpec(directory, {
    command: `"${NODE}" "${SERVICE}"`,
    build: 'echo built >> ../../../../builds; cp version built-version',
    primary: armSpec({ ref: 'base' }),
    shadow: armSpec({ ref: 'head' }),
    baseline: armSpec({ ref: 'base' }),
    ...given,
  });

describe('arms from revisions', () => {
  test('each ref is built once, in a worktree of its own, and not again in the next run', async () => {
    using scene = openScene();
    const { directory, fork, feature } = makeRepository(scene);
    const facts = await withEnvironment(scene, refs(directory), async (environment) => {
      expect(await ask(environment, 'primary', '/file?path=built-version')).toBe('2');
      expect(await ask(environment, 'baseline', '/file?path=built-version')).toBe('2');
      expect(await ask(environment, 'shadow', '/file?path=built-version')).toBe('3');
      return environment.facts;
    });
    expect(facts).toMatchObject({
      primary: { ref: 'base', revision: { sha: fork, subject: 'Fork point', uncommitted: false }, builtBefore: false },
      shadow: { ref: 'head', revision: { sha: feature, subject: 'The feature' }, builtBefore: false },
    });
    const builds = () => readFileSync(join(scene.directory, 'builds'), 'utf8').trim().split('\n').length;
    expect(builds()).toBe(2);
    await withEnvironment(scene, refs(directory), async (environment) =>
      expect(environment.facts).toMatchObject({ shadow: { builtBefore: true } }),
    );
    expect(builds()).toBe(2);
    expect(readdirSync(join(scene.context.cacheDirectory, 'worktrees')).filter((name) => /lease|lock/.test(name))).toEqual([]);
    expect(git(directory, 'status', '--porcelain')).toBe('');
    expect(git(directory, 'rev-parse', '--abbrev-ref', 'HEAD')).toBe('feature');
  });

  test('with state of its own, or files, an arm runs in a copy and leaves the built worktree clean', async () => {
    using scene = openScene();
    const { directory } = makeRepository(scene);
    write(scene.directory, { changed: 'changed' });
    const spec = refs(directory, {
      state: { each: 'own', prepare: 'echo mine > state' },
      shadow: armSpec({ ref: 'head', files: { 'built-version': '../changed' } }),
    });
    await withEnvironment(scene, spec, async (environment) => {
      const cwds = await Promise.all(['primary', 'shadow', 'baseline'].map((arm) => ask(environment, arm, '/cwd')));
      expect(new Set(cwds).size).toBe(3);
      expect(await ask(environment, 'shadow', '/file?path=built-version')).toBe('changed');
      expect(await ask(environment, 'primary', '/file?path=state')).toBe('mine\n');
      const { worktree } = environment.facts['shadow'] as { worktree: string };
      expect([existsSync(join(worktree, 'state')), readFileSync(join(worktree, 'built-version'), 'utf8')]).toEqual([false, '3']);
    });
    expect(readdirSync(join(scene.context.cacheDirectory, 'arms'))).toEqual([]);
  });

  test('a configuration in a folder of the repository runs in that folder of each revision', async () => {
    using scene = openScene();
    const { directory } = makeRepository(scene);
    await withEnvironment(scene, refs(join(directory, 'app'), { build: undefined }), async (environment) => {
      expect(await ask(environment, 'shadow', '/cwd')).toMatch(/\/worktrees\/[0-9a-f-]+\/app$/);
    });
    const primary = armSpec({ ref: 'main~2' });
    await expect(driver.up(refs(join(directory, 'app'), { build: undefined, primary }), scene.context)).rejects.toMatchObject({
      code: 'FS_ARM_COMMAND',
      detail: { arm: 'primary' },
    });
  });

  test('a build that fails names arm and ref, shows its last lines, and is tried anew the next time', async () => {
    using scene = openScene();
    const { directory } = makeRepository(scene);
    const spec = refs(directory, { build: 'grep -q 2 version || { echo "version $(cat version) does not compile"; exit 4; }' });
    for (let attempt = 0; attempt < 2; attempt++) {
      const error = await driver.up(spec, scene.context).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'FS_BUILD_FAILED', detail: { arm: 'shadow', lastLines: ['version 3 does not compile'] } });
      expect(isForeshadowError(error) && error.message).toMatch(/head \([0-9a-f]{10}\), for shadow: .*exit code 4/);
    }
    expect(readFileSync(join(scene.context.runDirectory, 'logs/build-head.log'), 'utf8')).toBe('version 3 does not compile\n');
    expect(readdirSync(join(scene.context.cacheDirectory, 'worktrees')).filter((name) => name.endsWith('.built'))).toHaveLength(1);
  });

  test('two runs that want the same build at once share one', async () => {
    using scene = openScene();
    const { directory } = makeRepository(scene);
    await Promise.all(
      [1, 2].map(() =>
        withEnvironment(scene, refs(directory, { build: 'sleep 0.3; echo built >> ../../../../builds' }), async () => undefined),
      ),
    );
    expect(readFileSync(join(scene.directory, 'builds'), 'utf8')).toBe('built\nbuilt\n');
  });

  test('only the five worktrees used last are kept', async () => {
    using scene = openScene();
    const { directory } = makeRepository(scene);
    for (let version = 10; version < 14; version++) {
      const sha = commit(directory, `Version ${version}`, { version: String(version) });
      const spec = refs(directory, {
        build: `: ${version}`,
        primary: armSpec({ ref: sha }),
        shadow: armSpec({ ref: 'v2' }),
        baseline: undefined,
      });
      await withEnvironment(scene, spec, async () => undefined);
    }
    const kept = readdirSync(join(scene.context.cacheDirectory, 'worktrees'));
    expect(kept.filter((name) => name.endsWith('.built'))).toHaveLength(5);
    expect(kept).toHaveLength(10);
    expect(git(directory, 'worktree', 'list').split('\n')).toHaveLength(6);
    rmSync(scene.context.cacheDirectory, { recursive: true });
  });
});

test('a lock whose owner died is taken over, a held one is waited for', async () => {
  using scene = openScene();
  const path = join(scene.directory, 'x.lock');
  write(scene.directory, { 'x.lock': '999999999-1' });
  const unlock = await acquireLock(path, scene.context.clock);
  const order: string[] = [];
  const second = acquireLock(path, scene.context.clock).then(async (release) => {
    order.push('second');
    await release();
  });
  await scene.context.clock.sleep(150);
  order.push('first released');
  await unlock();
  await second;
  expect(order).toEqual(['first released', 'second']);
  expect(readdirSync(scene.directory)).toEqual([]);
});
