import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Affected, type ArmDifferences, judgeAffected, type ServiceInputs } from '../../../src/environment/change/affected.js';
import { readComposeInputs } from '../../../src/environment/change/compose-inputs.js';
import { classifyFile } from '../../../src/environment/change/classify-file.js';
import { foreignPackages, isWorkspaceFolder, workspaceGlobs } from '../../../src/environment/change/workspace.js';
import type { ChangedFile } from '../../../src/environment/change/change.js';

const SAME: ArmDifferences = { env: [], files: [], image: false, command: false };
const INPUTS: ServiceInputs = {
  directory: '',
  named: ['foreshadow.yml', 'traffic/e2e.jsonl.gz'],
  foreign: [],
  commands: ['node server.js'],
};

const file = (path: string, given: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  status: 'changed',
  kind: classifyFile(path),
  added: 1,
  removed: 1,
  ...given,
});
const judge = (paths: readonly string[], inputs: Partial<ServiceInputs> = {}, arms: Partial<ArmDifferences> = {}): Affected =>
  judgeAffected(
    paths.map((path) => file(path)),
    { ...SAME, ...arms },
    { ...INPUTS, ...inputs },
  );

describe('without `service.paths`', () => {
  test.each([
    [['README.md'], false],
    [['README.md', 'docs/a.md', 'test/a.test.ts', '.github/workflows/ci.yml'], false],
    [['README.md', 'server.js'], true],
    [['package-lock.json'], true],
    [['some/unknown.bin'], true],
    [['.gitattributes'], true],
    [['foreshadow.yml'], true],
    [['traffic/e2e.jsonl.gz'], true],
    [[], false],
  ])('%j: %s', (paths, affected) => expect(judge(paths).affected).toBe(affected));

  test('a test or document counts where a command names it', () => {
    expect(judge(['test/stub.js'], { commands: ['node test/stub.js'] }).affected).toBe(true);
    expect(judge(['test/data/a.json'], { commands: ['node server.js --data ./test/data'] }).affected).toBe(true);
    expect(judge(['test/a.js'], { commands: ['node latest/a.js'] }).affected).toBe(false);
    expect(judge(['docs/a.md'], { commands: ['COPY docs /srv/docs'] }).affected).toBe(true);
    expect(judge(['api/README.md'], { commands: ['COPY pyproject.toml README.md ./'] }).affected).toBe(true);
    expect(judge(['api/README.md'], { commands: ['COPY . .', 'RUN make README.html'] }).affected).toBe(false);
    expect(judge(['api/docs/a.md'], { directory: 'api', commands: ['serve docs/'] }).affected).toBe(true);
  });

  test('what was moved away from the code counts, and so does a submodule', () => {
    const moved = file('docs/old.md', { status: 'renamed', from: 'src/served.md' });
    expect(judgeAffected([{ ...moved, kind: 'documentation' }], SAME, { ...INPUTS, paths: ['src/**'] }).affected).toBe(true);
    expect(judgeAffected([file('docs', { submodule: true, kind: 'other' })], SAME, INPUTS).affected).toBe(true);
  });

  test('other packages of the workspace do not count, the top does', () => {
    const inputs = { directory: 'packages/api', foreign: ['packages/web'] };
    expect(judge(['packages/web/src/a.ts'], inputs).affected).toBe(false);
    expect(judge(['packages/web-api/src/a.ts'], inputs).affected).toBe(true);
    expect(judge(['packages/web/src/a.ts', 'package-lock.json'], inputs).affected).toBe(true);
  });
});

describe('with `service.paths`', () => {
  const paths = ['src/**', 'config', '../shared/**', '!src/**/*.md'];
  test.each([
    ['api/src/a.ts', true],
    ['api/src/deep/a.md', false],
    ['api/config/a.yml', true],
    ['shared/a.ts', true],
    ['api/server.js', false],
    ['src/a.ts', false],
    ['api/src/.hidden', true],
    ['foreshadow.yml', true],
  ])('%s: %s', (path, affected) => expect(judge([path], { directory: 'api', paths }).affected).toBe(affected));
});

test('what the arms have otherwise counts whatever the files are', () => {
  for (const arms of [{ env: ['POOL'] }, { files: ['app.yml'] }, { image: true }, { command: true }])
    expect(judge(['README.md'], {}, arms)).toMatchObject({ affected: true });
  expect(judge(['README.md'], {}, { env: ['POOL'] })).toEqual({ affected: true, because: ['environment variable POOL'] });
});

test('one more file never makes an affected service unaffected', () => {
  const some = fc.array(fc.constantFrom('README.md', 'src/a.ts', 'docs/a.md', 'test/a.js', 'x.bin', 'packages/web/a.ts', 'foreshadow.yml'));
  const inputs = fc.constantFrom<Partial<ServiceInputs>>(
    {},
    { paths: ['src/**', '!**/*.md'] },
    { foreign: ['packages/web'] },
    { roots: ['src'] },
  );
  fc.assert(
    fc.property(some, some, inputs, (a, b, given) => {
      if (judge(a, given).affected) expect(judge([...a, ...b], given).affected).toBe(true);
    }),
  );
});

describe('the inputs of a Compose service', () => {
  const COMPOSE = `
services:
  api:
    build: { context: ./api, dockerfile: Dockerfile }
    env_file: [api.env, { path: extra.env, required: false }]
    volumes: ["./config/app.yml:/etc/app.yml:ro", "data:/data", { type: bind, source: ./seed, target: /seed }, "/etc/localtime:/etc/localtime"]
    depends_on: { db: { condition: service_healthy } }
    configs: [limits]
  db: { image: "postgres:16", volumes: ["./db/init:/docker-entrypoint-initdb.d"] }
  web: { build: ./web }
configs: { limits: { file: ./limits.json } }
`;
  test('are its contexts, mounted and env files, and those of what it depends on', () => {
    expect(readComposeInputs(COMPOSE, 'deploy/compose.yml', 'api')).toEqual({
      roots: ['api', 'api.env', 'config/app.yml', 'db/init', 'extra.env', 'limits.json', 'seed', '.env', 'compose.yml']
        .map((path) => `deploy/${path}`)
        .sort(),
    });
  });

  test('leave out what only others are made of', () => {
    const read = readComposeInputs(COMPOSE, 'compose.yml', 'api');
    const roots = 'roots' in read ? read.roots : [];
    expect(judge(['web/a.js'], { roots }).affected).toBe(false);
    expect(judge(['api/a.js'], { roots }).affected).toBe(true);
    expect(judge(['api/README.md'], { roots }).affected).toBe(false);
    expect(judge(['compose.yml'], { roots }).affected).toBe(true);
    expect(judge(['db/init/1.sql'], { roots }).affected).toBe(true);
  });

  test.each([
    'services: { api: { build: "${DIR}" } }',
    'services: { api: { build: "https://example.com/a.git" } }',
    'services: { api: { extends: { service: b } } }',
    'include: [other.yml]\nservices: { api: { build: . } }',
    'services: { api: { build: ../.. } }',
    'services: { api: [ }',
  ])('are not known in doubt: %s', (text) => expect(readComposeInputs(text, 'compose.yml', 'api')).toHaveProperty('unknown'));

  test('are the whole repository where the context is', () => {
    const read = readComposeInputs('services: { api: { build: . } }', 'compose.yml', 'api');
    expect(judge(['anything/at.all'], { roots: 'roots' in read ? read.roots : [] }).affected).toBe(true);
  });
});

describe('a workspace', () => {
  const manifest = (name: string, dependencies: readonly string[] = []): string =>
    JSON.stringify({ name, dependencies: Object.fromEntries(dependencies.map((other) => [other, '*'])) });

  test('by npm, yarn and pnpm', () => {
    expect(workspaceGlobs('{"workspaces":["packages/*"]}', undefined)).toEqual(['packages/*']);
    expect(workspaceGlobs('{"workspaces":{"packages":["./apps/*/"]}}', undefined)).toEqual(['apps/*']);
    expect(workspaceGlobs(undefined, 'packages:\n  - "packages/**"\n  - "!**/test/**"\n')).toEqual(['packages/**', '!**/test/**']);
    expect(workspaceGlobs('{}', undefined)).toBeUndefined();
    expect(isWorkspaceFolder('packages/a/test/b', ['packages/**', '!**/test/**'])).toBe(false);
  });

  test('has packages that a service does not use', () => {
    const packages = [
      { folder: 'packages/api', manifest: manifest('@s/api', ['@s/core']) },
      { folder: 'packages/core', manifest: manifest('@s/core', ['@s/log']) },
      { folder: 'packages/log', manifest: manifest('@s/log') },
      { folder: 'packages/web', manifest: manifest('@s/web', ['@s/core']) },
    ];
    expect(foreignPackages(packages, 'packages/api')).toEqual(['packages/web']);
    expect(foreignPackages(packages, '')).toEqual([]);
    expect(foreignPackages([...packages, { folder: 'packages/x', manifest: '{' }], 'packages/api')).toEqual([]);
  });
});
