import { access, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadPlan } from '../../src/config/load.js';
import { resolveRevision } from '../../src/environment/drivers/resolve-revision.js';
import { systemClock } from '../../src/io/system-clock.js';
import { openRecording } from '../../src/traffic/sources/open-recording.js';
import { git, init, openScene, openShop, processesIn, readRecording, run } from './scene.js';

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

describe('init on a repository without anything', () => {
  test('writes a configuration that only observes, a workflow, and a recording with sessions; nothing runs afterwards', async () => {
    await using shop = await openShop();
    git(shop.directory, 'init', '--quiet');
    const result = await init(shop.directory);
    expect(result.files).toEqual([
      { path: 'foreshadow.yml', action: 'written' },
      { path: '.github/workflows/foreshadow.yml', action: 'written' },
      { path: 'traffic/first.jsonl.gz', action: 'written' },
      { path: '.gitignore', action: 'written' },
    ]);
    const plan = await loadPlan(join(shop.directory, 'foreshadow.yml'), { env: {}, seed: 1 });
    expect(plan.enforce).toBe('observe');
    expect(plan.service.name).toBe('shop');
    expect(plan.environment).toMatchObject({
      driver: 'process',
      command: 'node app.js',
      primary: { ref: 'base', ready: { http: '/healthz' } },
    });
    expect(plan.environment.baseline).toBeDefined();
    expect(plan.traffic.replay.recording).toBe(join(shop.directory, 'traffic/first.jsonl.gz'));
    const { targets, methods, clients } = await readRecording(plan.traffic.replay.recording ?? '');
    expect(Object.keys(targets).sort()).toEqual(['/', '/about', '/api/books', '/api/books/17', '/api/books/18', '/healthz', '/visits']);
    expect([...methods]).toEqual(['GET']);
    // each of the four comes as itself until the shop hands it a session cookie
    expect(clients).toBeGreaterThanOrEqual(4);
    expect(result.recording).toMatchObject({ by: 'crawl', requests: 28 });
    expect(await shop.read('.gitignore')).toBe('foreshadow-run/\n');
    expect(processesIn(shop.directory)).toEqual([]);
  }, 60_000);

  test('a client keeps the cookie it is given, and the file holds only a pseudonym of it', async () => {
    await using shop = await openShop();
    await init(shop.directory);
    const cookies: string[] = [];
    for await (const { target, headers, response } of (await openRecording(join(shop.directory, 'traffic/first.jsonl.gz'))).exchanges) {
      expect(target).not.toBe('/logout');
      expect(JSON.stringify([headers, response?.headers])).not.toContain('visitor');
      cookies.push(...headers.filter(([name]) => name === 'cookie').map(([, value]) => value));
    }
    expect(cookies.length).toBeGreaterThan(0);
    expect(new Set(cookies).size).toBe(1);
  }, 60_000);

  test('what it wrote can be run on uncommitted changes: the ignored run folder is no obstacle', async () => {
    await using shop = await openShop();
    git(shop.directory, 'init', '--quiet');
    await init(shop.directory, '--no-recording');
    git(shop.directory, 'add', '--all', '--', '.', ':(exclude)node_modules');
    git(shop.directory, 'commit', '--quiet', '-m', 'one');
    await shop.write('foreshadow-run/verdict.json', '{}');
    await shop.write('app.js', '// changed');
    const context = {
      directory: shop.directory,
      clock: systemClock,
      signal: new AbortController().signal,
      env: { ...process.env, CI: undefined, GITHUB_ACTIONS: undefined },
    };
    const head = await resolveRevision('head', context, { exclude: [join(shop.directory, 'foreshadow-run')] });
    expect(head.uncommitted).toBe(true);
    expect(git(shop.directory, 'show', `${head.sha}:app.js`)).toBe('// changed');
  }, 60_000);

  test('in a directory of a larger repository the workflow goes to the top and names the configuration', async () => {
    await using top = await openScene({ 'services/api/server.js': 'app.get("/x", f)', 'services/api/package.json': '{"name":"api"}' });
    git(top.directory, 'init', '--quiet');
    await init(join(top.directory, 'services/api'), '--no-recording');
    const workflow = parse(await top.read('.github/workflows/foreshadow.yml'));
    expect(workflow.jobs.foreshadow.steps.find(({ id }: { id?: string }) => id === 'foreshadow').with).toEqual({
      config: 'services/api/foreshadow.yml',
    });
    expect(await exists(join(top.directory, 'services/api/foreshadow.yml'))).toBe(true);
  });
});

describe('with end-to-end tests', () => {
  const manifest = (script: string): string => JSON.stringify({ name: 'raw', main: 'server.js', scripts: { 'test:e2e': script } });
  const server = `require('node:http').createServer((q, r) => r.end(q.method + q.url)).listen(process.env.PORT);`;

  test('they are what is recorded, unsafe requests included', async () => {
    const tests = `fetch(process.env.BASE_URL + '/orders', { method: 'POST', body: 'x' }).then((r) => r.text()).then((t) => process.exit(t === 'POST/orders' ? 0 : 1));`;
    await using scene = await openScene({ 'package.json': manifest('node e2e.js'), 'server.js': server, 'e2e.js': tests });
    const result = await init(scene.directory);
    expect(result.warnings).toEqual([]);
    expect(result.recording).toMatchObject({ by: 'end-to-end', requests: 1 });
    expect((await readRecording(join(scene.directory, 'traffic/first.jsonl.gz'))).targets).toEqual({ '/orders': 1 });
  }, 60_000);

  test('where they send nothing to BASE_URL, or fail, a crawl is made and both are said', async () => {
    await using scene = await openScene({ 'package.json': manifest('node -e "process.exit(3)"'), 'server.js': server });
    const result = await init(scene.directory);
    expect(result.recording).toMatchObject({ by: 'crawl' });
    expect(result.warnings).toEqual([
      expect.stringContaining('exit code 3'),
      expect.stringContaining('sent nothing to BASE_URL'),
      expect.stringContaining('1 path only'),
    ]);
    expect(processesIn(scene.directory)).toEqual([]);
  }, 60_000);
});

describe('what is there already', () => {
  test('is kept by a second init, and replaced with --force', async () => {
    await using shop = await openShop();
    await init(shop.directory);
    await shop.write('foreshadow.yml', '# mine\n');
    const recording = await readFile(join(shop.directory, 'traffic/first.jsonl.gz'));
    const second = await init(shop.directory);
    expect(second.files).toEqual([
      { path: 'foreshadow.yml', action: 'kept' },
      { path: '.github/workflows/foreshadow.yml', action: 'kept' },
      { path: 'traffic/first.jsonl.gz', action: 'kept' },
    ]);
    expect(await shop.read('foreshadow.yml')).toBe('# mine\n');
    expect((await readFile(join(shop.directory, 'traffic/first.jsonl.gz'))).equals(recording)).toBe(true);
    const forced = await init(shop.directory, '--force');
    expect(forced.files.map(({ action }) => action)).toEqual(['replaced', 'replaced', 'replaced']);
    expect(await shop.read('foreshadow.yml')).toContain('enforce: observe');
  }, 60_000);

  test('a configuration in another of its usual places counts', async () => {
    await using scene = await openScene({ 'package.json': '{}', '.github/foreshadow.yml': '# mine\n' });
    const { files } = await init(scene.directory, '--no-recording');
    expect(files[0]).toEqual({ path: '.github/foreshadow.yml', action: 'kept' });
    expect(await exists(join(scene.directory, 'foreshadow.yml'))).toBe(false);
  });

  test('a .gitignore keeps its lines', async () => {
    await using scene = await openScene({ 'package.json': '{}', '.gitignore': 'node_modules' });
    const { files } = await init(scene.directory, '--no-recording');
    expect(files.at(-1)).toEqual({ path: '.gitignore', action: 'added to' });
    expect(await scene.read('.gitignore')).toBe('node_modules\nforeshadow-run/\n');
  });

  test('a recording that git ignores is said', async () => {
    await using shop = await openShop();
    git(shop.directory, 'init', '--quiet');
    await shop.write('.gitignore', '*.gz\n');
    expect((await init(shop.directory)).next).toContainEqual(expect.stringContaining('git add --force traffic/first.jsonl.gz'));
  }, 60_000);
});

test('--dry-run prints what would be written, starts nothing and writes nothing', async () => {
  await using shop = await openShop();
  await shop.write('app.js', `require('node:fs').writeFileSync('started', '');\n${await shop.read('app.js')}`);
  const before = await readdir(shop.directory, { recursive: true });
  const { code, stdout } = await run(shop.directory, ['init', '--dry-run']);
  expect(code).toBe(0);
  expect(stdout).toContain('enforce: observe');
  expect(stdout).toContain('pull-requests: write');
  expect(stdout).toMatch(/planned +traffic\/first\.jsonl\.gz/);
  expect(await readdir(shop.directory, { recursive: true })).toEqual(before);
});

describe('a service that cannot be recorded', () => {
  test('because it ends at once: the rest is written, and the message says why and what next', async () => {
    await using scene = await openScene({
      'package.json': '{"scripts":{"start":"node app.js"}}',
      'app.js': "console.error('no database'); process.exit(4);",
    });
    const { code, stdout } = await run(scene.directory, ['init', '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/no recording was made: .*exit code 4/);
    expect(stdout).toContain('no database');
    expect(stdout).toContain('foreshadow record --target');
    expect(await scene.read('foreshadow.yml')).toContain('command: "node app.js"');
    expect(await exists(join(scene.directory, 'traffic'))).toBe(false);
    expect(processesIn(scene.directory)).toEqual([]);
  }, 60_000);

  test('because its build fails', async () => {
    await using scene = await openScene({
      'package.json': '{"scripts":{"start":"node a.js","build":"echo broken types; exit 2"}}',
      'a.js': '',
    });
    const result = await init(scene.directory);
    expect(result.recording).toBeNull();
    expect(result.warnings[0]).toMatch(/npm run build.*exit code 2[\s\S]*broken types/);
  }, 60_000);

  test('because its fixed port is taken: says both', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, resolve));
    const { port } = taken.address() as { port: number };
    try {
      await using scene = await openScene({
        'package.json': '{"main":"a.js"}',
        'a.js': `require('node:http').createServer().listen(${port})`,
      });
      const { warnings, detected } = await init(scene.directory);
      expect(detected.port).toEqual({ kind: 'fixed', port, at: 'a.js:1' });
      expect(warnings).toEqual([expect.stringContaining('let it read PORT'), expect.stringContaining('port')]);
      expect(await scene.read('foreshadow.yml')).toContain(`fixed port ${port}`);
    } finally {
      taken.close();
    }
  }, 60_000);

  test('because nothing but refusals is answered', async () => {
    const app = "require('node:http').createServer((q, r) => r.writeHead(401).end()).listen(process.env.PORT)";
    await using scene = await openScene({ 'package.json': '{"main":"a.js"}', 'a.js': app });
    const { warnings, recording } = await init(scene.directory);
    expect(recording).toBeNull();
    expect(warnings).toEqual([expect.stringMatching(/1 times? 401/)]);
  }, 60_000);

  test('a health path that does not answer well is left out of the configuration', async () => {
    const app =
      "require('node:http').createServer((q, r) => { if (q.url === '/healthz') return r.writeHead(404).end(); r.end('x'); }).listen(process.env.PORT)";
    await using scene = await openScene({ 'package.json': '{"main":"a.js"}', 'a.js': app });
    const { warnings } = await init(scene.directory);
    expect(warnings).toContainEqual(expect.stringContaining('GET /healthz'));
    expect(await scene.read('foreshadow.yml')).toContain('ready: { tcp: true');
  }, 60_000);

  test('an interrupt while the service runs stops it and writes nothing', async () => {
    await using shop = await openShop();
    await shop.write(
      'app.js',
      (await shop.read('app.js')).replace("app.get('/',", "require('node:fs').writeFileSync('started', '');\napp.get('/',"),
    );
    const controller = new AbortController();
    const running = run(shop.directory, ['init'], controller.signal);
    while (!(await exists(join(shop.directory, 'started')))) await systemClock.sleep(10);
    controller.abort(new Error('SIGINT'));
    expect((await running).code).toBe(69);
    expect(await exists(join(shop.directory, 'foreshadow.yml'))).toBe(false);
    expect(processesIn(shop.directory)).toEqual([]);
  }, 60_000);
});

describe('bad usage', () => {
  test('a directory that is not there, and --config', async () => {
    await using scene = await openScene();
    expect(await run(scene.directory, ['init', 'nowhere'])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('FS_INPUT_MISSING'),
    });
    expect(await run(scene.directory, ['init', '--config', 'x.yml'])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('FS_USAGE'),
    });
  });

  test('an empty directory gets a configuration to check, and says so', async () => {
    await using scene = await openScene();
    const { warnings, next } = await init(scene.directory);
    expect(await scene.read('foreshadow.yml')).toContain('it is a guess');
    expect(warnings.join('\n')).toContain('check `command`');
    expect(next[0]).toContain('check `command`');
  });
});
