import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { answeringServer } from '../support/answering-server.js';
import { eventually, mirrorScene } from '../support/mirror-scene.js';

const directory = mkdtempSync(join(tmpdir(), 'foreshadow-mirror-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const isThere = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;
const browser = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
  .find(Boolean);
const whenCurl = isThere('curl') ? test : test.skip;
const whenTls = isThere('curl') && spawnSync('openssl', ['version']).error === undefined ? test : test.skip;
const whenBrowser = browser === undefined ? test.skip : test;
if (!isThere('curl')) process.stderr.write('skipped: the mirror driven by curl, because curl is not there\n');
if (whenTls === test.skip) process.stderr.write('skipped: the mirror over TLS, because curl or openssl is not there\n');
if (browser === undefined) process.stderr.write('skipped: the mirror in a browser, because no Chromium is on PATH\n');

const curl = (...args: string[]): string => {
  const { stdout, stderr, status } = spawnSync('curl', ['-sS', '--max-time', '20', ...args], { encoding: 'utf8' });
  return status === 0 ? stdout : `curl ${status}: ${stderr}`;
};

/** Spawned synchronously, curl would wait for this process, which serves: it is given a process of its own. */
const curlApart = (...args: string[]): Promise<string> =>
  new Promise((resolve) => {
    void import('node:child_process').then(({ execFile }) =>
      execFile('curl', ['-sS', '--max-time', '20', ...args], { encoding: 'utf8' }, (error, stdout, stderr) =>
        resolve(error ? `curl ${error.code}: ${stderr}` : stdout),
      ),
    );
  });

describe('the mirror', () => {
  whenCurl('in front of a service, driven by curl: HEAD, uploads with Expect, chunked, HTTP/1.0', async () => {
    await using primary = await answeringServer(({ method, url, body }, response) => response.end(`${method} ${url} ${body.length}`));
    await using shadow = await answeringServer(({ method, url, body }, response) => response.end(`${method} ${url} ${body.length}`));
    await using scene = await mirrorScene(primary.url, shadow.url);
    const { origin } = scene.mirror;
    expect(await curlApart(`${origin}/a?b=1`)).toBe('GET /a?b=1 0');
    expect(await curlApart('-I', `${origin}/a`)).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(await curlApart('-H', 'Expect: 100-continue', '-d', 'x'.repeat(100_000), `${origin}/up`)).toBe('POST /up 100000');
    expect(await curlApart('-H', 'Transfer-Encoding: chunked', '-d', 'chunks', `${origin}/up`)).toBe('POST /up 6');
    expect(await curlApart('--http1.0', `${origin}/old`)).toBe('GET /old 0');
    await eventually(() => scene.trials.length === 5);
    expect(scene.trials.map(({ same }) => same)).toEqual(Array.from({ length: 5 }, () => ({ shadow: true })));
    expect(curl('--version')).toContain('curl');
  });

  whenTls('serves over TLS with the key and certificate it is given', async () => {
    const [key, cert] = [join(directory, 'k.pem'), join(directory, 'c.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject], {
      stdio: 'ignore',
    });
    await using primary = await answeringServer(({ headers }, response) => response.end(String(headers['x-forwarded-proto'])));
    await using scene = await mirrorScene(primary.url, null, { tls: { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') } });
    expect(scene.mirror.origin).toMatch(/^https:/);
    expect(await curlApart('--cacert', cert, `${scene.mirror.origin}/`)).toBe('https');
  });

  test('divides 20,000 requests within three binomial sigma, each user always on the same side, the 1 % among the 5 %', async () => {
    await using primary = await answeringServer((_, response) => response.end('p'));
    await using shadow = await answeringServer((_, response) => response.end('s'));
    await using scene = await mirrorScene(primary.url, shadow.url, { by: 'header:x-user', shares: { share: 0, split: 0.01 } });
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    const sideOf = (user: number): Promise<string> =>
      new Promise((resolve, reject) => {
        get({ host: '127.0.0.1', port: scene.port, agent, headers: { 'x-user': `u${user}` } }, (reply) => {
          let text = '';
          reply.on('data', (chunk: Buffer) => (text += chunk.toString()));
          reply.on('end', () => resolve(text));
        }).on('error', reject);
      });
    const askAll = async (users: number): Promise<Set<number>> => {
      const onShadow = new Set<number>();
      for (let at = 0; at < users; at += 200)
        await Promise.all(Array.from({ length: 200 }, async (_, i) => (await sideOf(at + i)) === 's' && onShadow.add(at + i)));
      return onShadow;
    };
    const one = await askAll(4_000);
    scene.mirror.setShares({ split: 0.05 });
    const five = await askAll(20_000);
    agent.destroy();
    expect(Math.abs(five.size - 1_000)).toBeLessThan(3 * Math.sqrt(20_000 * 0.05 * 0.95));
    expect(Math.abs(one.size - 40)).toBeLessThan(3 * Math.sqrt(4_000 * 0.01 * 0.99));
    expect([...one].every((user) => five.has(user))).toBe(true);
  }, 120_000);

  whenBrowser(
    'in front of a page in a browser: scripts, writes, and a side that stays',
    async () => {
      const page = (side: string): string =>
        `<title>${side}</title><script src="/app.js"></script><script>fetch('/api', {method: 'POST', body: 'x'}).then((r) => r.text()).then((t) => { document.body.dataset.api = t; })</script><body></body>`;
      const serve =
        (side: string) =>
        ({ url }: { url: string }, response: import('node:http').ServerResponse): void => {
          if (url === '/') response.setHeader('content-type', 'text/html').end(page(side));
          else if (url === '/app.js') response.setHeader('content-type', 'text/javascript').end(`window.side = '${side}'`);
          else response.end(`${side} ${url}`);
        };
      await using primary = await answeringServer(serve('primary'));
      await using shadow = await answeringServer(serve('shadow'));
      await using scene = await mirrorScene(primary.url, shadow.url, { shares: { share: 1, split: 0.5 } });
      const launched = await chromium.launch({ executablePath: browser ?? '', args: ['--no-sandbox'] });
      try {
        for (let visitor = 0; visitor < 4; visitor++) {
          const context = await launched.newContext();
          const tab = await context.newPage();
          const sides: string[] = [];
          for (let visit = 0; visit < 3; visit++) {
            await tab.goto(scene.mirror.origin, { waitUntil: 'networkidle' });
            sides.push(await tab.title(), await tab.evaluate('window.side'), (await tab.evaluate('document.body.dataset.api')) as string);
          }
          await context.close();
          // the first answer sets the cookie; from the second visit on everything comes from one side
          expect(new Set(sides.slice(3).map((text) => text.split(' ')[0])).size).toBe(1);
        }
      } finally {
        await launched.close();
      }
    },
    120_000,
  );
});
