import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PbfWriter } from 'pbf';
import snappy from 'snappyjs';
import { parsePlan } from '../../src/config/parse.js';
import { seeded } from '../../src/core/random.js';
import { sendRequest } from '../../src/io/http.js';
import { systemClock } from '../../src/io/system-clock.js';
import { createPrometheus } from '../../src/metrics/sources/prometheus.js';
import { collectRun } from '../../src/run/collect-run.js';
import { rejudge } from '../../src/run/rejudge.js';
import { encodeWriteRequest, REMOTE_WRITE_HEADERS, type RemoteSeries } from '../../src/store/remote-write.js';
import { CountingFleet, type FleetVersion } from '../support/counting-fleet.js';

const BINARY = 'prometheus';
const present = spawnSync(BINARY, ['--version']).error === undefined;
if (!present)
  process.stderr.write(`skipped: attach with a real Prometheus, because ${BINARY} is not on PATH (Debian package prometheus)\n`);
const context = { clock: systemClock, random: seeded(1) };
const SECONDS = 300;
const STEP = 10;

(present ? describe : describe.skip)('attach with a real Prometheus', () => {
  test('a canary with more errors and slower answers fails, one that is like the old version does not', async () => {
    await using prometheus = await start();
    const beganMs = Math.floor(Date.now() / 10_000) * 10_000 - (SECONDS + 60) * 1_000;
    const old: FleetVersion = { pods: 3, requestsASecond: 30, medianSeconds: 0.08, errorShare: 0.01, restartsAt: 102 };
    const versions = {
      v41: old,
      v42: { ...old, pods: 1, requestsASecond: 10, restartsAt: 52 },
      v43: { ...old, pods: 1, requestsASecond: 10, medianSeconds: 0.13, errorShare: 0.08 },
    };
    await write(prometheus.url, encodeWriteRequest(scraped(versions, beganMs)));
    const like = await judged(prometheus.url, 'v42', beganMs);
    expect(like.verdict.findings.map(({ kpi, code }) => `${kpi} ${code}`)).toEqual([
      'rps no-change',
      'latency no-change',
      'errors no-change',
      'run equal-load',
    ]);
    const errors = like.verdict.findings.find(({ kpi }) => kpi === 'errors');
    expect(errors?.facts).toMatchObject({ controlOf: 30 * SECONDS, experimentOf: 10 * SECONDS });
    const worse = await judged(prometheus.url, 'v43', beganMs);
    expect(worse.verdict.outcome).toBe('fail');
    expect(worse.verdict.findings.filter(({ outcome }) => outcome === 'fail').map(({ kpi }) => kpi)).toEqual(['latency', 'errors']);
  }, 60_000);

  test('native histograms are read exactly, at the bounds their schema has', async () => {
    await using prometheus = await start();
    const beganMs = Math.floor(Date.now() / 10_000) * 10_000 - 120_000;
    for (let step = 0; step <= 6; step++) await write(prometheus.url, snappy.compress(nativeAt(beganMs + step * 10_000, 5 + step)));
    const spec = {
      source: 'prometheus',
      url: prometheus.url,
      queries: {},
      histograms: { latency: "took{version='v42'}" },
      headers: {},
      stepMs: null,
      delayMs: 0,
    } as const;
    const arm = { arm: 'shadow', origin: '', variables: {} } as const;
    using source = createPrometheus(spec, [arm], { ...context, signal: new AbortController().signal, secrets: [] });
    const series = await source.collect({ fromMs: beganMs, toMs: beganMs + 60_000, stepMs: 10_000 });
    const valuesOf = (counted: string) => series.find((one) => one.counted === counted)?.points.map(([, value]) => value);
    expect(valuesOf('all')).toEqual([3, 3, 3, 3, 3, 3]);
    expect(valuesOf('1')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(valuesOf('0.5')).toEqual([3, 3, 3, 3, 3, 3]);
    expect(valuesOf('4')).toEqual([0, 0, 0, 0, 0, 0]);
  }, 60_000);
});

/** What a scrape every five seconds would have kept. */
function scraped(versions: Readonly<Record<string, FleetVersion>>, beganMs: number): RemoteSeries[] {
  const fleet = new CountingFleet(versions, beganMs / 1_000, 4);
  const rows = new Map<string, { labels: RemoteSeries['labels']; samples: [number, number][] }>();
  for (let second = 0; second <= SECONDS; second += 5)
    for (const version of Object.keys(versions))
      for (const name of ['requests_total', 'errors_total', 'times_bucket'])
        for (const { metric, value = 0 } of fleet.answer(`${name}{version='${version}'}`, beganMs / 1_000 + second)) {
          const key = JSON.stringify(metric);
          const row = rows.get(key) ?? { labels: Object.entries(metric).sort(([a], [b]) => (a < b ? -1 : 1)), samples: [] };
          rows.set(key, row);
          row.samples.push([beganMs + second * 1_000, value]);
        }
  return [...rows.values()];
}

async function judged(url: string, shadow: string, beganMs: number): Promise<Awaited<ReturnType<typeof rejudge>>> {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-attach-'));
  const selector = (name: string): string => `${name}{version='{{version}}'}`;
  const document = {
    version: 1,
    environment: { driver: 'attach', primary: { vars: { version: 'v41' } }, shadow: { vars: { version: shadow } } },
    traffic: 'none',
    metrics: [
      {
        source: 'prometheus',
        url,
        step: `${STEP}s`,
        queries: { rps: `sum(rate(${selector('requests_total')}[{{window}}])) / count(${selector('requests_total')})` },
        counts: { errors: { events: selector('errors_total'), of: selector('requests_total') } },
        histograms: { latency: selector('times') },
        parity: {
          requests: `10 * count(${selector('requests_total')})`,
          replicas: `count(${selector('requests_total')})`,
          age: `time() * 0 + 600 + 0 * count(${selector('requests_total')})`,
        },
      },
    ],
    kpis: { rps: { direction: 'either', margin: '50%' } },
  };
  try {
    const plan = parsePlan(JSON.stringify(document), 'foreshadow.yml', { directory, env: {}, seed: 1 });
    const targets = [
      { arm: 'primary', origin: '' },
      { arm: 'shadow', origin: '' },
    ] as const;
    const window = { fromMs: beganMs, toMs: beganMs + SECONDS * 1_000 };
    const world = { clock: systemClock, signal: new AbortController().signal };
    await collectRun({ plan, directory, targets, window, runId: 'r1' }, world);
    return await rejudge(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * `prometheus.WriteRequest` with one native histogram of schema 3 (eight buckets a doubling): twice as many observations in (0.92, 1] as in
 * (2, 2.18], `count` of the latter.
 */
function nativeAt(atMs: number, count: number): Uint8Array {
  const writer = new PbfWriter();
  writer.writeMessage(1, writeSeries, { atMs, count });
  return writer.finish();
}

function writeSeries({ atMs, count }: { atMs: number; count: number }, writer: PbfWriter): void {
  for (const [name, value] of [
    ['__name__', 'took'],
    ['version', 'v42'],
  ] as const)
    writer.writeMessage(
      1,
      (_: unknown, label: PbfWriter) => {
        label.writeStringField(1, name);
        label.writeStringField(2, value);
      },
      null,
    );
  writer.writeMessage(4, writeHistogram, { atMs, count });
}

function writeHistogram({ atMs, count }: { atMs: number; count: number }, writer: PbfWriter): void {
  writer.writeVarintField(1, 3 * count);
  writer.writeDoubleField(3, 4.2 * count);
  writer.writeSVarintField(4, 3);
  writer.writeDoubleField(5, 1e-128);
  writer.writeVarintField(6, 0);
  for (const [offset, length] of [
    [0, 1],
    [8, 1],
  ] as const)
    writer.writeMessage(
      11,
      (_: unknown, span: PbfWriter) => {
        span.writeSVarintField(1, offset);
        span.writeVarintField(2, length);
      },
      null,
    );
  writer.writePackedSVarint(12, [2 * count, -count]);
  writer.writeVarintField(15, atMs);
}

async function write(url: string, body: Uint8Array): Promise<void> {
  await sendRequest({ url: `${url}/api/v1/write`, method: 'POST', headers: REMOTE_WRITE_HEADERS, body }, context);
}

async function start(): Promise<AsyncDisposable & { readonly url: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-prometheus-'));
  const port = await freePort();
  const config = join(directory, 'prometheus.yml');
  writeFileSync(config, 'global: {}\n');
  const flags = [
    `--config.file=${config}`,
    `--storage.tsdb.path=${join(directory, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--web.enable-remote-write-receiver',
    '--enable-feature=native-histograms',
  ];
  const child: ChildProcess = spawn(BINARY, flags, { stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    }
    rmSync(directory, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  for (let left = 100; ; left--) {
    try {
      await sendRequest({ url: `${url}/-/ready`, attempts: 1 }, context);
      return { url, [Symbol.asyncDispose]: stop };
    } catch (error) {
      if (left === 0) {
        await stop();
        throw error;
      }
      await systemClock.sleep(200);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
