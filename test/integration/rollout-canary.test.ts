import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openControlSocket } from '../../src/traffic/mirrors/control-socket.js';
import { obey } from '../../src/traffic/mirrors/obey.js';
import { foreshadow } from '../support/command-line.js';
import { eventually, mirrorScene } from '../support/mirror-scene.js';
import { freePort, NGINX, nginxScene } from '../support/nginx-scene.js';
import { sustained } from '../support/sustained-load.js';

const PROMETHEUS = ['prometheus', '/usr/bin/prometheus'].find((name) => spawnSync(name, ['--version']).error === undefined);
if (NGINX === undefined) process.stderr.write('skipped: a canary over nginx, because nginx is not there (Debian package nginx-light)\n');
if (PROMETHEUS === undefined)
  process.stderr.write('skipped: a canary over nginx, because prometheus is not there (Debian package prometheus)\n');
const whenBoth = (NGINX !== undefined && PROMETHEUS !== undefined ? test : test.skip) as typeof test;
const PATIENCE_MS = 120_000;

interface Status {
  readonly status: string;
  readonly share: number;
  readonly verdict: { readonly sentence: string };
  readonly acts: readonly { readonly act: string; readonly phase: string; readonly at: string }[];
}

describe('a canary whose new version fails from a quarter of the users on', () => {
  test(
    'over the proxy: everybody is back on the old one, verified, and no request is lost',
    async () => {
      const directory = mkdtempSync(join(tmpdir(), 'foreshadow-canary-'));
      const primary = await answering(() => 200, 'primary');
      let isBad = false;
      const shadow = await answering(() => (isBad ? 500 : 200), 'shadow');
      const scene = await mirrorScene(primary.url, shadow.url, { by: 'header:user', shares: { share: 0, split: 0 } });
      const control = await openControlSocket(join(directory, 'control.sock'), (asked) => obey(scene.mirror, asked, () => undefined));
      try {
        configure(
          directory,
          {
            environment: { driver: 'url', primary: { url: primary.url }, shadow: { url: shadow.url } },
            traffic: { mirror: { listen: '127.0.0.1:0' } },
          },
          { kind: 'proxy', control: 'control.sock' },
        );
        const load = sustained(scene.mirror.origin, 150);
        const running = foreshadow(
          ['rollout', 'run', '--candidate', 'v42', '--stable', 'v41', '--no-shadow', '--every', '500ms', '--json'],
          { cwd: directory },
        );
        await eventually(() => scene.mirror.status().shares.split === 0.25, 'a quarter of the users', PATIENCE_MS);
        isBad = true;
        const { code, stdout } = await running;
        const { lost } = await load.stop();
        const told = JSON.parse(stdout) as Status;
        expect([code, told.status, told.share, scene.mirror.status().shares.split]).toEqual([1, 'rolled-back', 0, 0]);
        expect(told.verdict.sentence).toMatch(/errors: \d+ of \d+ on the new version/);
        expect(lost).toEqual([]);
        expect(secondsOfRollBack(told)).toBeLessThan(5);
      } finally {
        await control[Symbol.asyncDispose]();
        await scene[Symbol.asyncDispose]();
        await Promise.all([primary, shadow].map((server) => server[Symbol.asyncDispose]()));
        rmSync(directory, { recursive: true, force: true });
      }
    },
    PATIENCE_MS,
  );

  whenBoth(
    'over nginx, by what Prometheus counted: the same',
    async () => {
      let isBad = false;
      await using place = await nginxScene({}, () => (isBad ? 500 : 200));
      const router = place.open();
      await router.apply({ shadow: 0 }, (await router.read()).revision);
      await using prometheus = await realPrometheus(place.directory, place.ports);
      const counts = { errors: { events: "errors_total{version='{{version}}'}", of: "requests_total{version='{{version}}'}" } };
      const { context: _, ...named } = { context: place.context, ...place.spec };
      const { mirrorFile, ...spec } = named;
      configure(
        place.directory,
        {
          environment: { driver: 'attach', primary: { vars: { version: 'primary' } }, shadow: { vars: { version: 'shadow' } } },
          traffic: 'none',
          metrics: [{ source: 'prometheus', url: prometheus.url, step: '1s', counts }],
        },
        { ...spec, ...(mirrorFile === undefined ? {} : { 'mirror-file': mirrorFile }) },
      );
      const load = sustained(place.origin, 150);
      const running = foreshadow(['rollout', 'run', '--candidate', 'v42', '--stable', 'v41', '--no-shadow', '--every', '500ms', '--json'], {
        cwd: place.directory,
      });
      await eventually(() => readFileSync(place.file, 'utf8').includes('25% candidate'), 'a quarter of the users', PATIENCE_MS);
      isBad = true;
      const { code, stdout } = await running;
      const { lost } = await load.stop();
      const told = JSON.parse(stdout) as Status;
      expect([code, told.status, told.share]).toEqual([1, 'rolled-back', 0]);
      expect((await place.ask(50)).shadow).toBe(0);
      expect(lost).toEqual([]);
      expect(secondsOfRollBack(told)).toBeLessThan(5);
    },
    PATIENCE_MS,
  );
});

/** From the line before the act to the one after it, which is written once the router has been read again. */
function secondsOfRollBack({ acts }: Status): number {
  const at = (phase: string): number => Date.parse(acts.find((entry) => entry.act === 'roll-back' && entry.phase === phase)?.at ?? '');
  const seconds = (at('done') - at('begun')) / 1_000;
  process.stderr.write(`rolled back and verified in ${seconds} s\n`);
  return seconds;
}

function configure(directory: string, service: object, router: object): void {
  const rollout = { steps: ['5%', '25%', '100%'], each: '8s', watch: '8s', lease: '30s', router };
  const kpis = { errors: { 'minimum-sample': 20 } };
  writeFileSync(
    join(directory, 'foreshadow.yml'),
    JSON.stringify({ version: 1, service: { name: 'shop' }, state: { kind: 'directory' }, kpis, rollout, ...service }),
  );
}

async function realPrometheus(directory: string, ports: readonly [number, number]): Promise<AsyncDisposable & { readonly url: string }> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'foreshadow-prometheus-'));
  const targets = ports.map((one) => `'127.0.0.1:${one}'`).join(', ');
  const file = join(directory, 'prometheus.yml');
  writeFileSync(
    file,
    `global: { scrape_interval: 1s }\nscrape_configs:\n  - job_name: shop\n    static_configs: [{ targets: [${targets}] }]\n`,
  );
  const child = spawn(
    PROMETHEUS as string,
    [`--config.file=${file}`, `--storage.tsdb.path=${data}`, `--web.listen-address=127.0.0.1:${port}`],
    { stdio: 'ignore' },
  );
  const gone = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(`${url}/-/ready`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function answering(status: () => number, word: string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((_request, reply) => void reply.writeHead(status()).end(word));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
