import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { systemClock } from '../../src/io/system-clock.js';

/** Where Debian puts it, which is not on everybody's PATH. */
const BINARY = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).error === undefined);
if (BINARY === undefined) process.stderr.write('skipped: replay to two nginx, because nginx is not there (Debian package nginx-light)\n');

interface Replayed {
  readonly trials: number;
  readonly failed: Readonly<Record<string, number>>;
  readonly divergences: readonly { readonly route: string; readonly path: string }[];
}

const PAGES = ['/index.html', '/docs/a.html', '/docs/b.html', '/images/logo.svg'];

describe('a recorded access log replayed to two nginx', () => {
  const when = BINARY === undefined ? test.skip : test;

  when('of the same configuration: no difference', async () => {
    const { trials, failed, divergences } = await replayTo('', '');
    expect(trials).toBe(200);
    expect(failed).toEqual({});
    expect(divergences).toEqual([]);
  });

  when('of which one lost a location: its route is named, and no other', async () => {
    const { trials, divergences } = await replayTo('', 'location /docs/ { return 404; }');
    expect(trials).toBe(200);
    expect(new Set(divergences.map(({ path }) => path))).toEqual(new Set(['status']));
    expect(divergences.length).toBeGreaterThan(0);
    expect(divergences.every(({ route }) => route.startsWith('GET /docs/'))).toBe(true);
  });
});

async function replayTo(primary: string, shadow: string): Promise<Replayed> {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-nginx-'));
  try {
    for (const page of PAGES) {
      mkdirSync(join(directory, 'root', page, '..'), { recursive: true });
      writeFileSync(join(directory, 'root', page), `<h1>${page}</h1>\n`.repeat(50));
    }
    const recording = join(directory, 'access.log');
    const line = (i: number): string =>
      `127.0.0.${1 + (i % 5)} - - [10/Oct/2026:13:55:${String(i % 60).padStart(2, '0')} +0000] "GET ${PAGES[i % PAGES.length]} HTTP/1.1" 200 100 "-" "test"`;
    writeFileSync(recording, `${Array.from({ length: 200 }, (_, i) => line(i)).join('\n')}\n`);
    await using one = await start(directory, 'primary', primary);
    await using two = await start(directory, 'shadow', shadow);
    return await replay(recording, one.origin, two.origin);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function replay(recording: string, primary: string, shadow: string): Promise<Replayed> {
  let out = '';
  const words = ['replay', '--recording', recording, '--primary', primary, '--shadow', shadow, '--rate', '100/s', '--json', '--quiet'];
  const code = await main(words, {
    stdout: (text) => (out += text),
    stderr: () => undefined,
    stdin: async function* () {},
    env: {},
    cwd: process.cwd(),
    stderrIsTerminal: false,
    stdoutIsTerminal: false,
    columns: 100,
    colour: false,
    signal: new AbortController().signal,
  });
  expect(code).toBe(0);
  return JSON.parse(out) as Replayed;
}

async function start(directory: string, name: string, location: string): Promise<AsyncDisposable & { readonly origin: string }> {
  const port = await freePort();
  const own = join(directory, name);
  mkdirSync(own);
  const file = join(own, 'nginx.conf');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ');
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${own}/pid; error_log ${own}/error.log; events {}
http { access_log off; ${paths} server { listen 127.0.0.1:${port}; root ${directory}/root; ${location} } }`,
  );
  const child = spawn(BINARY as string, ['-e', `${own}/error.log`, '-c', file], { stdio: 'ignore' });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  await ready(origin, child);
  return {
    origin,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function ready(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    const answer = await fetch(`${origin}/index.html`).catch(() => undefined);
    if (answer?.ok) return;
    await systemClock.sleep(50);
  }
  throw new Error(`nothing answers at ${origin}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
