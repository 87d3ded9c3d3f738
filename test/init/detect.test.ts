import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { loadPlanText } from '../../src/config/load.js';
import { composeConfig } from '../../src/init/compose-config.js';
import { composeGitignore } from '../../src/init/compose-gitignore.js';
import { composeWorkflow, DEFAULT_ACTION } from '../../src/init/compose-workflow.js';
import { detect } from '../../src/init/detect.js';
import { repositoryOf } from './scene.js';

const detectIn = (manifest: unknown, files: Record<string, string> = {}) =>
  detect(repositoryOf({ 'package.json': JSON.stringify(manifest), ...files }));
const needs = { dependencies: { express: '5' } };

describe('package manager by lock file', () => {
  test.each([
    ['package-lock.json', 'npm ci'],
    ['npm-shrinkwrap.json', 'npm ci'],
    ['yarn.lock', 'yarn install --frozen-lockfile'],
    ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile'],
    ['bun.lock', 'bun install --frozen-lockfile'],
    ['README.md', 'npm install --no-audit --no-fund'],
  ])('%s: %s', (file, install) => {
    expect(detectIn(needs, { [file]: '' }).build.map(({ text }) => text)).toEqual([install]);
  });

  test('yarn 2 and newer has another flag, `packageManager` counts without a lock file, and without dependencies nothing is installed', () => {
    expect(detectIn(needs, { 'yarn.lock': '', '.yarnrc.yml': '' }).build[0]?.text).toBe('yarn install --immutable');
    expect(detectIn({ ...needs, packageManager: 'pnpm@9.1.0' }).build[0]?.text).toBe('pnpm install');
    expect(detectIn({ main: 'a.js' }, { 'package-lock.json': '' }).build).toEqual([]);
  });

  test('the build script comes after', () => {
    expect(detectIn({ ...needs, scripts: { build: 'tsc' } }, { 'pnpm-lock.yaml': '' }).build.map(({ text }) => text)).toEqual([
      'pnpm install --frozen-lockfile',
      'pnpm run build',
    ]);
  });
});

describe('start command', () => {
  test.each<[string, unknown, Record<string, string>, string, boolean]>([
    [
      'a plain script is run as it stands',
      { scripts: { start: 'node --max-old-space-size=256 dist/server.js' } },
      {},
      'node --max-old-space-size=256 dist/server.js',
      true,
    ],
    ['a watcher is not', { scripts: { start: 'nodemon app.js' } }, {}, 'node app.js', true],
    ['any other script by its package manager', { scripts: { start: 'NODE_ENV=production node app.js' } }, {}, 'npm start', true],
    ['one with hooks too', { scripts: { start: 'node app.js', prestart: 'node migrate.js' } }, {}, 'npm start', true],
    ['the production one first', { scripts: { start: 'nest start', 'start:prod': 'node dist/main' } }, {}, 'node dist/main', true],
    ['main', { main: './lib/index.js' }, { 'lib/index.js': '' }, 'node lib/index.js', true],
    ['a file of a usual name', {}, { 'app.js': '', 'server.js': '' }, 'node server.js', true],
    ['nothing', {}, {}, 'node server.js', false],
  ])('%s', (_, manifest, files, command, certain) => {
    expect(detectIn(manifest, files).command).toMatchObject({ text: command, certain });
  });

  test('a package.json that does not parse is as good as none', () => {
    expect(detect(repositoryOf({ 'package.json': '{' }))).toMatchObject({ language: 'unknown', command: { certain: false } });
  });
});

describe('end-to-end command', () => {
  test.each<[string, unknown, Record<string, string>, string | undefined]>([
    ['a script', { scripts: { 'test:e2e': 'jest e2e' } }, { 'yarn.lock': '' }, 'yarn run test:e2e'],
    [
      'not one that waits for a person',
      { scripts: { e2e: 'cypress open', 'cypress:run': 'cypress run' } },
      {},
      'CYPRESS_BASE_URL="$BASE_URL" npm run cypress:run',
    ],
    [
      'Playwright by its configuration',
      { devDependencies: { '@playwright/test': '1' } },
      { 'playwright.config.ts': '' },
      'npx --no playwright test',
    ],
    ['unit tests are none', { scripts: { test: 'jest' } }, {}, undefined],
  ])('%s', (_, manifest, files, expected) => {
    expect(detectIn(manifest, files).endToEnd?.text).toBe(expected);
  });
});

describe('port and health', () => {
  test.each<[string, string, unknown]>([
    ['the variable', 'app.listen(process.env.PORT || 3000)', { kind: 'variable', at: 'app.js:1' }],
    ['taken apart', 'const { HOST, PORT = 1 } = process.env;', { kind: 'variable', at: 'app.js:1' }],
    ['a number', '\napp.listen(8080, go)', { kind: 'fixed', port: 8080, at: 'app.js:2' }],
    ['a named number', 'const port = 4000;\napp.listen({ port: port })', { kind: 'fixed', port: 4000, at: 'app.js:1' }],
    ['neither', 'app.listen(config.port)', { kind: 'unknown' }],
  ])('%s', (_, text, expected) => {
    expect(detectIn({}, { 'app.js': text }).port).toEqual(expected);
  });

  test('health is a route by preference, with its prefix, else a literal', () => {
    expect(detectIn({}, { 'a.js': "app.get('/status', f); app.get('/internal/healthz', f)" }).health).toEqual({
      path: '/internal/healthz',
      at: 'a.js:1',
    });
    expect(detectIn({}, { 'a.js': "const probe = '/health';" }).health).toEqual({ path: '/health', at: 'a.js:1' });
    expect(detectIn({}, { 'a.js': "await fetch('/health')" }).health).toBeUndefined();
  });
});

describe('other languages get a command to check', () => {
  test.each<[string, Record<string, string>, string]>([
    ['Python', { 'requirements.txt': 'fastapi', 'app/main.py': '@app.get("/healthz")' }, '.venv/bin/uvicorn app.main:app --port {{port}}'],
    ['Python', { 'pyproject.toml': 'flask', 'app.py': '' }, '.venv/bin/flask --app app run --port {{port}}'],
    ['Go', { 'go.mod': 'module x' }, './.foreshadow-service'],
    ['Java', { 'pom.xml': '', mvnw: '' }, 'java -jar target/*.jar --server.port={{port}}'],
    ['Ruby', { Gemfile: '', 'bin/rails': '' }, 'bin/rails server -p {{port}}'],
  ])('%s', async (language, files, command) => {
    const detected = detect(repositoryOf(files));
    expect(detected).toMatchObject({ language, command: { text: command, certain: false } });
    const text = composeConfig(detected);
    expect(text).toMatch(/Check this command/);
    expect(text).not.toMatch(/TODO|FIXME/);
    await expect(loadPlanText(text, 'foreshadow.yml', '/', { env: {}, seed: 1 })).resolves.toMatchObject({ enforce: 'observe' });
  });
});

test('Compose files and Dockerfiles are mentioned, packages below the top are listed', () => {
  const detected = detectIn({ workspaces: ['a'] }, { 'docker-compose.yml': '', 'a/Dockerfile': '', 'a/package.json': '{}' });
  expect(detected).toMatchObject({ containers: ['a/Dockerfile', 'docker-compose.yml'], packages: ['a'] });
  expect(composeConfig(detected)).toContain('a Compose file that builds the service');
});

test('whatever a repository calls things, the configuration can be read back with the same command', async () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(name, fc.string({ minLength: 1, maxLength: 20 }), async (service, script) => {
      const detected = detectIn(
        { name: service, scripts: { start: `x ${script}`, [script]: 'y' }, ...needs },
        { [`${script}.js`]: "app.get('/healthz', f)" },
      );
      const plan = await loadPlanText(composeConfig(detected), 'foreshadow.yml', '/', { env: {}, seed: 1 });
      expect(plan.environment.command).toBe(detected.command.text);
      expect(plan.service.name).toBe(detected.service);
    }),
    { numRuns: 100 },
  );
});

describe('workflow', () => {
  const workflow = (manifest: unknown, files: Record<string, string> = {}, directory = '') =>
    parse(composeWorkflow(detectIn(manifest, files), { action: DEFAULT_ACTION, directory }));

  test('has the least rights, pins by commit, and leaves no credentials behind', () => {
    const { on, permissions, jobs, concurrency } = workflow({});
    expect({ on, permissions, rights: jobs.foreshadow.permissions }).toEqual({
      on: 'pull_request',
      permissions: {},
      rights: { contents: 'read', 'pull-requests': 'write' },
    });
    expect(concurrency['cancel-in-progress']).toBe(true);
    expect(jobs.foreshadow['timeout-minutes']).toBeGreaterThan(10);
    const [checkout, action, upload] = jobs.foreshadow.steps;
    expect(checkout).toMatchObject({
      uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
      with: { 'persist-credentials': false, 'fetch-depth': 2 },
    });
    expect(action.uses).toBe('OWNER/foreshadow@v1');
    expect(upload.uses).toMatch(/^actions\/upload-artifact@[0-9a-f]{40}$/);
    expect(upload.if).toContain('always()');
  });

  test('brings the Node.js and the package manager that the repository names', () => {
    const { steps } = workflow({ ...needs, engines: { node: '22' } }, { 'pnpm-lock.yaml': '' }, 'api').jobs.foreshadow;
    expect(steps[1].with).toEqual({ 'node-version-file': 'api/package.json' });
    expect(steps[2].run).toBe('corepack enable');
  });
});

test('.gitignore is added to once', () => {
  expect(composeGitignore(undefined)).toBe('foreshadow-run/\n');
  expect(composeGitignore('a')).toBe('a\nforeshadow-run/\n');
  expect(composeGitignore('a\n/foreshadow-run\n')).toBeUndefined();
});
