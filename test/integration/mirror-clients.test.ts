import { type ChildProcess, execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { startForeshadow } from '../support/command-line.js';
import { makeExampleImages } from '../support/compose-project.js';
import { openDocker } from '../support/docker.js';

// The mirror in front of a Compose service that nobody here wrote (examples/json-server, twice), as its real clients see it.
jest.setTimeout(300_000);

const which = (name: string): string | undefined =>
  spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout?.trim() || undefined;
const programs = {
  curl: which('curl'),
  k6: process.env['FORESHADOW_K6'] ?? which('k6'),
  chromium: ['chromium', 'chromium-browser', 'google-chrome'].map(which).find(Boolean),
};
for (const [name, path] of Object.entries(programs))
  if (path === undefined) process.stderr.write(`skipped: the mirror driven by ${name}, because ${name} is not on PATH\n`);
const when = (path: string | undefined): typeof test => (path === undefined ? (test.skip as unknown as typeof test) : test);

const docker = await openDocker();
const made = docker.missing === undefined ? makeExampleImages(docker) : { missing: docker.missing, images: {} };
if (docker.missing === undefined && made.missing !== undefined)
  process.stderr.write(`skipped: the mirror in front of a Compose service, because ${made.missing}\n`);
afterAll(() => docker[Symbol.asyncDispose]());

const run = promisify(execFile);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

/** One copy of the example as a Compose project of its own. */
async function composeUp(name: string) {
  const port = await freePort();
  const env = { ...docker.env, ...made.images, POSTS_PORT: String(port) };
  const compose = (...args: readonly string[]) =>
    run('docker', ['compose', '--project-name', name, '--file', 'examples/json-server/docker-compose.yml', ...args], { env });
  await compose('up', '--build', '--detach', '--wait');
  return { origin: `http://127.0.0.1:${port}`, down: () => compose('down', '--volumes', '--timeout', '1') };
}

/** What `foreshadow mirror --json` says at its end. */
interface Result {
  readonly read: number;
  readonly sent: number;
  readonly answered: { readonly primary: number; readonly shadow: number };
  readonly broken: { readonly primary: number };
  readonly failed: Readonly<Record<string, number>>;
  readonly dropped: Readonly<Record<string, number>>;
  readonly skipped: Readonly<Record<string, number>>;
  readonly divergences: readonly { readonly route: string; readonly path: string; readonly shadowOnly: number }[];
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, count) => all + count, 0);

(made.missing === undefined ? describe : describe.skip)('the mirror in front of a Compose service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foreshadow-clients-'));
  let arms: readonly Awaited<ReturnType<typeof composeUp>>[] = [];
  let mirror: ChildProcess;
  let origin = '';
  let printed = '';

  beforeAll(async () => {
    arms = [await composeUp('foreshadow-mirrored-a'), await composeUp('foreshadow-mirrored-b')];
    const urls = ['--primary', arms[0]?.origin ?? '', '--shadow', arms[1]?.origin ?? ''];
    mirror = startForeshadow(['mirror', ...urls, '--forward', 'original', '--unsafe', 'copy', '--json'], { cwd: folder });
    mirror.stdout?.setEncoding('utf8').on('data', (text: string) => void (printed += text));
    let said = '';
    for await (const text of mirror.stderr?.setEncoding('utf8') ?? []) {
      said += text;
      origin = /mirror of \S+ at (\S+)/.exec(said)?.[1] ?? '';
      if (origin !== '') break;
    }
    if (origin === '') throw new Error(said);
  });
  afterAll(async () => {
    if (mirror?.exitCode === null) mirror.kill('SIGKILL');
    await Promise.all(arms.map((arm) => arm.down()));
    rmSync(folder, { recursive: true, force: true });
  });

  when(programs.curl)('curl gets what the service itself answers, and its writes arrive', async () => {
    const curl = async (...args: readonly string[]): Promise<string> =>
      (await run(programs.curl ?? '', ['-sS', '--max-time', '30', ...args])).stdout;
    for (const path of ['/posts/1', '/posts?author=author1', '/nowhere'])
      expect(await curl('-w', '%{http_code}', `${origin}${path}`)).toBe(await curl('-w', '%{http_code}', `${arms[0]?.origin}${path}`));
    const post = JSON.parse(await curl('--json', '{"title":"written by curl"}', `${origin}/posts`)) as { id: number };
    expect(JSON.parse(await curl(`${arms[0]?.origin}/posts/${post.id}`))).toMatchObject({ title: 'written by curl' });
    expect(await curl('-I', `${origin}/posts/1`)).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  when(programs.k6)('k6 with 20 users keeps its rate: nothing fails', async () => {
    const script = join(folder, 'load.js');
    const summary = join(folder, 'summary.json');
    writeFileSync(
      script,
      `import http from 'k6/http';
import { check } from 'k6';
export const options = { scenarios: { steady: { executor: 'constant-arrival-rate', rate: 40, timeUnit: '1s', duration: '4s', preAllocatedVUs: 20, maxVUs: 60 } } };
export default function () {
  const reply = http.get(\`\${__ENV.ORIGIN}/posts/\${1 + (__ITER % 20)}\`);
  check(reply, { ok: (one) => one.status === 200 && one.json('id') !== undefined });
}
`,
    );
    await run(programs.k6 ?? '', ['run', '--quiet', '--no-usage-report', '--summary-export', summary, script], {
      env: { ...process.env, ORIGIN: origin },
    });
    const { metrics } = JSON.parse(await import('node:fs/promises').then(({ readFile }) => readFile(summary, 'utf8'))) as {
      metrics: { http_reqs: { count: number }; http_req_failed: { value: number }; checks: { fails: number } };
    };
    expect(metrics.http_reqs.count).toBeGreaterThan(80);
    expect({ failed: metrics.http_req_failed.value, wrong: metrics.checks.fails }).toEqual({ failed: 0, wrong: 0 });
  });

  when(programs.chromium)('a browser shows its page, reads and writes', async () => {
    const browser = await chromium.launch({ executablePath: programs.chromium ?? '', args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto(origin, { waitUntil: 'networkidle', timeout: 60_000 });
      expect(await page.title()).toBe('JSON Server');
      const titles = await page.evaluate(`(async () => {
        const headers = { 'content-type': 'application/json' };
        const made = await (await fetch('/posts', { method: 'POST', headers, body: JSON.stringify({ title: 'written in a browser' }) })).json();
        return (await (await fetch('/posts/' + made.id)).json()).title;
      })()`);
      expect(titles).toBe('written in a browser');
    } finally {
      await browser.close();
    }
  });

  test('the shadow got every request as well, and two equal services answer alike', async () => {
    mirror.kill('SIGINT');
    await once(mirror, 'close');
    const { read, sent, answered, broken, failed, dropped, skipped, divergences } = JSON.parse(printed) as Result;
    expect(read).toBeGreaterThan(programs.curl === undefined ? 0 : 5);
    expect({ answered: answered.primary, broken: broken.primary }).toEqual({ answered: read, broken: 0 });
    expect(sent + sum(failed) + sum(dropped) + sum(skipped)).toBe(read);
    expect({ failed, dropped }).toEqual({ failed: {}, dropped: {} });
    expect(divergences.filter(({ path }) => path.startsWith('$') || path === 'status')).toEqual([]);
  });
});
