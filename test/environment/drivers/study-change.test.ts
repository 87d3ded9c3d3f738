import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, jest, test } from '@jest/globals';
import type { ChangeStudy } from '../../../src/environment/change-study.js';
import { type StudyRequest, studyChange } from '../../../src/environment/drivers/study-change.js';
import type { ArmSpec, EnvironmentSpec } from '../../../src/environment/environment.js';
import { armSpec, commit, environmentSpec, git, openScene, type Scene, write } from '../scene.js';

jest.setTimeout(60_000);

const BASE = { 'server.js': 'a\n', 'README.md': 'a\n', 'config/app.yml': 'pool: { max: 10 }\n', 'foreshadow.yml': 'version: 1\n' };

function makeRepository(scene: Scene, files: Readonly<Record<string, string>> = BASE): string {
  const directory = join(scene.directory, 'shop');
  mkdirSync(directory);
  git(directory, 'init', '--quiet');
  commit(directory, 'First', files);
  return directory;
}

interface Given {
  readonly primary?: Partial<ArmSpec>;
  readonly shadow?: Partial<ArmSpec>;
  readonly spec?: Partial<EnvironmentSpec>;
  readonly service?: StudyRequest['service'];
  readonly env?: Record<string, string>;
}

function study(scene: Scene, directory: string, { primary, shadow, spec, service, env }: Given = {}): Promise<ChangeStudy> {
  const arms = { primary: armSpec({ ref: 'base', ...primary }), shadow: armSpec({ ref: 'head', ...shadow }) };
  const { clock, signal, processEnv } = scene.context;
  return studyChange(
    {
      spec: environmentSpec(directory, { command: 'node server.js', ...arms, ...spec }),
      service: service ?? { criticality: 'medium' },
      named: [join(directory, 'foreshadow.yml')],
      exclude: [],
      redact: (text) => text,
    },
    { directory, clock, signal, env: { ...processEnv, ...env } },
  );
}

describe('a change between two revisions', () => {
  test('of a README only does not affect the service', async () => {
    using scene = openScene();
    const directory = makeRepository(scene);
    commit(directory, 'Words', { 'README.md': 'b\n' });
    const { change, impact, affected } = await study(scene, directory);
    expect(affected).toEqual({ affected: false, because: ['README.md'], files: 1 });
    expect(change).toMatchObject({ fileCounts: { documentation: 1 }, from: expect.stringContaining('"First"') });
    expect(impact).toMatchObject({ level: 'low', points: 0 });
  });

  test('of a setting names key and values', async () => {
    using scene = openScene();
    const directory = makeRepository(scene);
    commit(directory, 'Smaller pool', { 'config/app.yml': 'pool: { max: 2 }\n' });
    const { change, impact, affected } = await study(scene, directory);
    expect(change?.settings).toEqual([
      {
        where: 'config/app.yml',
        key: 'pool.max',
        kind: 'changed',
        from: '10',
        to: '2',
        topic: 'pool',
        factor: 0.2,
        at: { path: 'config/app.yml', line: 1 },
      },
    ]);
    expect(affected).toEqual({ affected: true, because: ['config/app.yml'] });
    expect(impact?.level).toBe('medium');
  });

  test('with renamed, binary, removed and oddly named files', async () => {
    using scene = openScene();
    const directory = makeRepository(scene, { ...BASE, 'old name.js': 'long enough to be found again\n'.repeat(10), 'gone.js': 'x\n' });
    renameSync(join(directory, 'old name.js'), join(directory, 'néw\tname.js'));
    rmSync(join(directory, 'gone.js'));
    writeFileSync(join(directory, 'logo.png'), Buffer.from([0x89, 0x50, 0, 1, 2, 0]));
    commit(directory, 'Moves', {});
    const { change } = await study(scene, directory);
    expect(change?.files).toEqual([
      { path: 'gone.js', status: 'removed', kind: 'code', added: 0, removed: 1 },
      { path: 'néw\tname.js', from: 'old name.js', status: 'renamed', kind: 'code', added: 0, removed: 0 },
      { path: 'logo.png', status: 'added', kind: 'other', added: null, removed: null },
    ]);
  });

  test('with packages, migrations and a configuration that cannot be read', async () => {
    using scene = openScene();
    const directory = makeRepository(scene, { ...BASE, 'go.mod': 'module a\nrequire github.com/x/y v1.2.3\n', 'bad.yml': 'a: 1\n' });
    commit(directory, 'More', { 'go.mod': 'module a\nrequire github.com/x/y v2.0.0\n', 'db/migrations/2.sql': 'x', 'bad.yml': 'a: [' });
    const { change, impact } = await study(scene, directory);
    expect(change).toMatchObject({
      dependencies: [{ name: 'github.com/x/y', from: 'v1.2.3', to: 'v2.0.0', step: 'major' }],
      migrations: ['db/migrations/2.sql'],
      unread: ['bad.yml'],
    });
    expect(impact?.level).toBe('high');
  });

  test('that moves a submodule', async () => {
    using scene = openScene();
    const library = join(scene.directory, 'library');
    mkdirSync(library);
    git(library, 'init', '--quiet');
    commit(library, 'Library', { 'a.js': '1' });
    const directory = makeRepository(scene);
    git(directory, 'submodule', '--quiet', 'add', pathToFileURL(library).href, 'docs');
    commit(directory, 'With a library', {});
    commit(library, 'Newer', { 'a.js': '2' });
    git(join(directory, 'docs'), 'pull', '--quiet');
    commit(directory, 'Newer library', {});
    const { change, affected } = await study(scene, directory);
    expect(change?.files).toMatchObject([{ path: 'docs', submodule: true, kind: 'other' }]);
    expect(affected.affected).toBe(true);
  });

  test('is the pull request alone where a merge commit is checked out', async () => {
    using scene = openScene();
    const directory = makeRepository(scene);
    git(directory, 'checkout', '--quiet', '-b', 'feature');
    const feature = commit(directory, 'Feature', { 'README.md': 'feature\n' });
    git(directory, 'checkout', '--quiet', 'main');
    const tip = commit(directory, 'Drift', { 'server.js': 'drift\n' });
    git(directory, 'checkout', '--quiet', '--detach');
    git(directory, 'merge', '--quiet', '--no-ff', '-m', `Merge ${feature} into ${tip}`, 'feature');
    const { change, affected } = await study(scene, directory, { env: { CI: 'true' } });
    expect(change?.files.map(({ path }) => path)).toEqual(['README.md']);
    expect(affected.affected).toBe(false);
  });

  test('is seen in a shallow clone that has to fetch the other side', async () => {
    using scene = openScene();
    const directory = makeRepository(scene);
    git(directory, 'checkout', '--quiet', '-b', 'feature');
    commit(directory, 'Words', { 'README.md': 'b\n' });
    git(scene.directory, 'clone', '--quiet', '--depth=1', '--branch', 'feature', pathToFileURL(directory).href, 'clone');
    const { change, affected } = await study(scene, join(scene.directory, 'clone'), { env: { CI: 'true', GITHUB_BASE_REF: 'main' } });
    expect(change?.files.map(({ path }) => path)).toEqual(['README.md']);
    expect(affected.affected).toBe(false);
  });

  test('holds what is not committed yet, and not the run folder', async () => {
    using scene = openScene();
    const directory = makeRepository(scene);
    commit(directory, 'Second', { 'server.js': 'b\n' });
    write(directory, { 'config/app.yml': 'pool: { max: 3 }\n' });
    const { change } = await study(scene, directory);
    expect(change?.settings).toMatchObject([{ key: 'pool.max', to: '3' }]);
    expect(change?.files.map(({ path }) => path)).toEqual(['config/app.yml']);
  });

  test('of the first commit cannot be told, which is no error', async () => {
    using scene = openScene();
    const directory = makeRepository(scene);
    expect(await study(scene, directory)).toMatchObject({
      change: null,
      impact: null,
      affected: { affected: true },
      unknown: expect.stringContaining('base'),
    });
  });

  test('runs no program that the repository configures', async () => {
    using scene = openScene();
    const directory = makeRepository(scene, { ...BASE, '.gitattributes': '*.js diff=evil\n' });
    for (const key of ['diff.evil.command', 'diff.evil.textconv', 'diff.external'])
      git(directory, 'config', key, `touch ${join(scene.directory, 'ran')}`);
    commit(directory, 'Code', { 'server.js': 'b\n' });
    expect((await study(scene, directory)).change?.files).toHaveLength(1);
    expect(() => execFileSync('ls', [join(scene.directory, 'ran')], { stdio: 'ignore' })).toThrow();
  });
});

describe('a change of the arms', () => {
  test('by variables and files on one directory, without git', async () => {
    using scene = openScene();
    write(scene.directory, { 'app.yml': 'pool: 10\n', 'new.yml': 'pool: 2\n' });
    const { change, affected, impact } = await study(scene, scene.directory, {
      primary: { ref: undefined, env: { POOL: '10', API_TOKEN: 'hunter2' } },
      shadow: { ref: undefined, env: { POOL: '4', API_TOKEN: 'hunter3' }, files: { 'app.yml': 'new.yml' } },
    });
    expect(change?.settings).toMatchObject([
      { where: 'environment', key: 'POOL', from: '10', to: '4' },
      { where: 'app.yml', key: 'pool', from: '10', to: '2' },
      { where: 'environment', key: 'API_TOKEN', from: '***', to: '***', topic: 'secret' },
    ]);
    expect(JSON.stringify(change)).not.toContain('hunter');
    expect(affected.affected).toBe(true);
    expect(impact?.level).toBe('medium');
  });

  test('that are declared equal is a trial of the machinery and is run', async () => {
    using scene = openScene();
    const same = await study(scene, scene.directory, { primary: { ref: undefined }, shadow: { ref: undefined } });
    expect(same).toMatchObject({ affected: { affected: true }, impact: null, change: { files: [], settings: [] } });
    const directory = makeRepository(scene);
    expect((await study(scene, directory, { primary: { ref: 'main' }, shadow: { ref: 'main' } })).affected.affected).toBe(true);
  });

  test('between different revisions of the same content affects nothing', async () => {
    using scene = openScene();
    const directory = makeRepository(scene);
    git(directory, 'commit', '--quiet', '--allow-empty', '-m', 'Nothing');
    expect((await study(scene, directory)).affected).toEqual({ affected: false, because: [], files: 0 });
  });

  test('by addresses is presumed to be the pull request, and run whatever it is', async () => {
    using scene = openScene();
    const directory = makeRepository(scene);
    git(directory, 'checkout', '--quiet', '-b', 'feature');
    commit(directory, 'Words', { 'README.md': 'b\n' });
    const url = { url: 'http://127.0.0.1:1', ref: undefined };
    const env = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' };
    expect(await study(scene, directory, { primary: url, shadow: url, env })).toMatchObject({
      change: { fileCounts: { documentation: 1 }, notes: [expect.stringContaining('addresses')] },
      impact: { level: 'low' },
      affected: { affected: true },
    });
  });

  test('by addresses is not known elsewhere', async () => {
    using scene = openScene();
    expect(await study(scene, scene.directory, { shadow: { url: 'http://127.0.0.1:1' } })).toMatchObject({
      change: null,
      affected: { affected: true },
    });
  });
});

describe('where the inputs lie', () => {
  const COMPOSE = { driver: 'docker-compose', file: 'compose.yml', service: 'api' };
  const WORKSPACE = {
    'package.json': '{"workspaces":["packages/*"]}',
    'packages/api/package.json': '{"name":"api","dependencies":{"core":"*"}}',
    'packages/api/server.js': 'a\n',
    'packages/core/package.json': '{"name":"core"}',
    'packages/web/package.json': '{"name":"web"}',
  };
  test.each([
    [{ 'packages/web/app.js': 'b\n' }, false],
    [{ 'packages/core/index.js': 'b\n' }, true],
    [{ 'package.json': '{"workspaces":["packages/*"],"x":1}' }, true],
  ])('in a workspace: %j affects: %s', async (files, affected) => {
    using scene = openScene();
    const directory = makeRepository(scene, WORKSPACE);
    commit(directory, 'Change', files);
    expect((await study(scene, join(directory, 'packages/api'))).affected.affected).toBe(affected);
  });

  test.each([
    [{ 'web/a.js': 'b\n' }, false],
    [{ 'api/a.js': 'b\n' }, true],
    [{ 'compose.yml': 'services: { api: { build: ./api }, web: { build: ./web }, x: { image: y } }\n' }, true],
  ])('by a Compose file: %j affects: %s', async (files, affected) => {
    using scene = openScene();
    const directory = makeRepository(scene, {
      'compose.yml': 'services: { api: { build: ./api }, web: { build: ./web } }\n',
      'api/a.js': 'a\n',
    });
    commit(directory, 'Change', files);
    const found = await study(scene, directory, { spec: COMPOSE });
    expect(found.affected.affected).toBe(affected);
    expect(found.impact?.level).toBe(affected ? 'medium' : 'low');
  });

  test('a document that a Dockerfile copies by name is an input', async () => {
    using scene = openScene();
    const directory = makeRepository(scene, {
      ...BASE,
      'docs/a.md': 'a\n',
      Dockerfile: 'FROM scratch\nCOPY server.js \\\n  docs/ /srv/\n',
    });
    commit(directory, 'Change', { 'docs/a.md': 'b\n' });
    expect((await study(scene, directory)).affected.affected).toBe(true);
    commit(directory, 'Only words', { 'README.md': 'b\n' });
    expect((await study(scene, directory)).affected.affected).toBe(false);
  });

  test('by a Compose file: what stands in for others counts, and so does everything where files are merged', async () => {
    using scene = openScene();
    const directory = makeRepository(scene, {
      'compose.yml': 'services: { api: { build: ./api }, web: { build: ./web } }\n',
      'api/a.js': 'a\n',
    });
    commit(directory, 'Change', { 'web/a.js': 'b\n' });
    const isAffected = async (given: Given): Promise<boolean> => (await study(scene, directory, given)).affected.affected;
    expect(await isAffected({ spec: COMPOSE })).toBe(false);
    const stubs = { 'api.example.com': { service: 'web' } };
    expect(await isAffected({ spec: { ...COMPOSE, egress: { default: 'deny', stubs } } })).toBe(true);
    expect(await isAffected({ spec: COMPOSE, env: { COMPOSE_FILE: 'a.yml:b.yml' } })).toBe(true);
    commit(directory, 'Override', { 'compose.override.yml': 'services: { api: { volumes: ["./web:/web"] } }\n' });
    commit(directory, 'Change again', { 'web/a.js': 'c\n' });
    expect(await isAffected({ spec: COMPOSE })).toBe(true);
  });
});
