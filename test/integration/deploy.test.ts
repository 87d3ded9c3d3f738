import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { foreshadow } from '../support/command-line.js';
import { freePort, NGINX } from '../support/nginx-scene.js';

if (NGINX === undefined)
  process.stderr.write('skipped: deploys of an nginx configuration, because nginx is not there (Debian package nginx-light)\n');
const when = (NGINX === undefined ? test.skip : test) as typeof test;
const PATIENCE_MS = 120_000;

const SITE = 'location / { default_type text/html; return 200 "page $uri"; }\nlocation = /healthz { return 200 ok; }\n';

interface Deployed {
  readonly status: string;
  readonly version: string;
  readonly before: string;
  readonly reason: string;
}

describe('foreshadow deploy --to FILE, for a configuration of nginx', () => {
  when(
    'that loses a page: the shadow finds it, and nobody gets it',
    async () => {
      await using site = await siteScene();
      const { code, told, stderr } = await site.deploy(`location = /docs/a.html { return 404; }\n${SITE}`);
      expect([code, told.status]).toEqual([1, 'not-proven']);
      expect(stderr).toContain('/docs/a.html');
      expect(site.stands()).toBe(SITE);
      expect(await site.ask('/docs/a.html')).toBe(200);
    },
    PATIENCE_MS,
  );

  when(
    'that is harmless: it is switched to, watched, and from then on one that can be gone back to',
    async () => {
      await using site = await siteScene();
      const harmless = `# a comment\n${SITE}`;
      const { code, told } = await site.deploy(harmless);
      expect([code, told.status]).toEqual([0, 'deployed']);
      expect(site.stands()).toBe(harmless);
      const again = await site.deploy(harmless);
      expect([again.code, again.told.status]).toEqual([0, 'stood-already']);
      const verified = await foreshadow(['verified', '--json'], { cwd: site.directory });
      expect(verified.stdout).toContain(told.version);
    },
    PATIENCE_MS,
  );

  when(
    'that the traffic on the shadow could not accuse, but that makes the service sick: it is taken back by itself',
    async () => {
      await using site = await siteScene();
      const sick = SITE.replace('return 200 ok;', `if (-f ${site.directory}/sick) { return 503; } return 200 ok;`);
      const deploying = site.deploy(sick, ['--no-shadow', '--watch', '40s']);
      while (site.stands() !== sick) await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      writeFileSync(join(site.directory, 'sick'), '');
      const { code, told } = await deploying;
      expect([code, told.status]).toEqual([1, 'rolled-back']);
      expect(told.reason).toContain('not healthy');
      expect(site.stands()).toBe(SITE);
      expect(await site.ask('/healthz')).toBe(200);
    },
    PATIENCE_MS,
  );

  when(
    'that nginx refuses: what stood before stands',
    async () => {
      await using site = await siteScene();
      const { code, told } = await site.deploy('nonsense on;\n', ['--no-shadow']);
      expect([code, told.status]).toEqual([1, 'rolled-back']);
      expect(told.reason).toContain('test failed');
      expect(site.stands()).toBe(SITE);
      expect(await site.ask('/docs/a.html')).toBe(200);
    },
    PATIENCE_MS,
  );
});

const PAGES = ['/index.html', '/docs/a.html', '/docs/b.html'];

/** A repository with the configuration of a site, and an nginx that serves it. */
async function siteScene() {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-deploy-'));
  chmodSync(directory, 0o755); // nginx's workers are another user's where it is started by root
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  const port = await freePort();
  write('site.conf', SITE);
  write('nginx.conf', conf('PORT'));
  write('live/site.conf', SITE);
  write('live/nginx.conf', conf(String(port)));
  const line = (i: number): string =>
    `10.0.0.${1 + (i % 5)} - - [10/Oct/2026:13:55:${String(i % 60).padStart(2, '0')} +0000] "GET ${PAGES[i % 3]} HTTP/1.1" 200 100 "-" "test"`;
  write('access.log', `${Array.from({ length: 200 }, (_, i) => line(i)).join('\n')}\n`);
  write('.gitignore', 'live\nforeshadow-deploy\n.foreshadow\n');
  const live = `${NGINX} -p ${join(directory, 'live')} -c ${join(directory, 'live/nginx.conf')}`;
  write('foreshadow.yml', JSON.stringify(configuration(port, live)));
  for (const words of [
    ['init', '-q'],
    ['-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'nothing', '--allow-empty'],
    ['add', '-A'],
    ['-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'site'],
  ])
    execFileSync('git', words, { cwd: directory });
  const server = spawn(NGINX as string, ['-p', join(directory, 'live'), '-c', join(directory, 'live/nginx.conf'), '-g', 'daemon off;'], {
    stdio: 'ignore',
  });
  const gone = once(server, 'exit');
  const ask = async (path: string): Promise<number> =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } }).then(
      ({ status }) => status,
      () => 0,
    );
  for (let tries = 0; tries < 300 && (await ask('/healthz')) !== 200; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    directory,
    ask,
    stands: () => readFileSync(join(directory, 'live/site.conf'), 'utf8'),
    deploy: async (text: string, more: readonly string[] = []) => {
      write('.foreshadow/new.conf', text);
      const words = ['deploy', '--to', '.foreshadow/new.conf', '--as', 'site.conf', '--watch', '3s', '--every', '500ms', '--json', ...more];
      const { code, stdout, stderr } = await foreshadow(words, {
        cwd: directory,
        env: { FORESHADOW_CACHE: join(directory, '.foreshadow/cache') },
      });
      return { code, stderr, told: JSON.parse(stdout) as Deployed };
    },
    async [Symbol.asyncDispose]() {
      server.kill('SIGTERM');
      await gone;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function conf(port: string): string {
  return `worker_processes 1;
pid nginx.pid;
error_log error.log;
events { worker_connections 128; }
http {
  access_log off;
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  types { text/html html; }
  server { listen 127.0.0.1:${port}; include site.conf; }
}
`;
}

function configuration(port: number, live: string): object {
  const off = Object.fromEntries(['latency', 'cpu', 'memory', 'throughput', 'response-size'].map((name) => [name, false]));
  return {
    version: 1,
    'gate-config': 'head',
    service: { name: 'site' },
    environment: {
      driver: 'process',
      command: `sed s/PORT/$PORT/ nginx.conf > own.conf && exec ${NGINX} -p "$PWD" -c "$PWD/own.conf" -g "daemon off;"`,
      primary: { ref: 'head', ready: { http: '/healthz' } },
      baseline: false,
    },
    traffic: { replay: { recording: 'access.log', rate: '60/s' }, for: '4s' },
    judge: { confirm: false, 'on-error': 'pass', 'on-inconclusive': 'pass' }, // a busy machine is not the configuration's fault
    kpis: { ...off, errors: { 'minimum-sample': 20 }, divergence: { 'minimum-sample': 20 } },
    state: { kind: 'directory' },
    rollback: {
      reverter: {
        kind: 'config-file',
        file: 'live/site.conf',
        reload: `${live} -t && ${live} -s reload && sleep 0.3`,
        health: { url: `http://127.0.0.1:${port}/healthz`, within: '2s' },
      },
    },
  };
}
