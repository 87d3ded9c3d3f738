import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { seeded } from '../../src/core/random.js';
import type { Series } from '../../src/core/series.js';
import { sendRequest } from '../../src/io/http.js';
import { systemClock } from '../../src/io/system-clock.js';
import { createPrometheus } from '../../src/metrics/sources/prometheus.js';
import { writeRemote } from '../../src/store/stores/remote-write-client.js';

interface Receiver {
  readonly binary: string;
  readonly ready: string;
  /** significant decimal digits it keeps; 17 is every bit */
  readonly digits: number;
  arguments(directory: string, port: number): string[];
}

const RECEIVERS: readonly Receiver[] = [
  {
    binary: 'prometheus',
    digits: 17,
    ready: '/-/ready',
    arguments: (directory, port) => {
      const config = join(directory, 'prometheus.yml');
      writeFileSync(config, 'global: {}\n');
      return [
        `--config.file=${config}`,
        `--storage.tsdb.path=${join(directory, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
        '--web.enable-remote-write-receiver',
      ];
    },
  },
  {
    binary: 'victoria-metrics',
    digits: 15,
    ready: '/health',
    arguments: (directory, port) => [
      `-storageDataPath=${join(directory, 'data')}`,
      `-httpListenAddr=127.0.0.1:${port}`,
      '-search.latencyOffset=0s',
    ],
  },
];

const context = { clock: systemClock, random: seeded(1) };

describe('remote write to a real receiver', () => {
  for (const receiver of RECEIVERS) {
    const present = spawnSync(receiver.binary, ['--version']).error === undefined;
    if (!present)
      process.stderr.write(`skipped: remote write to ${receiver.binary}, because it is not on PATH (Debian package ${receiver.binary})\n`);
    (present ? test : test.skip)(`${receiver.binary} keeps every sample of a run`, () => keepsEverySample(receiver), 60_000);
  }
});

async function keepsEverySample(receiver: Receiver): Promise<void> {
  await using running = await start(receiver);
  const startedAtMs = Math.floor(Date.now() / 1_000) * 1_000 - 600_000;
  const series: Series[] = ['primary', 'shadow'].map((arm, k) => ({
    key: { kpi: 'cpu', arm, route: 'GET /"ü"' },
    points: Array.from({ length: 300 }, (_, i) => [i, i === 5 ? null : i * 0.1 + k]),
  }));
  expect(await writeRemote(series, { url: `${running.url}/api/v1/write`, run: 'r1', startedAtMs }, context)).toEqual({
    samples: 598,
    requests: 1,
  });
  const query = new URLSearchParams({ query: 'foreshadow_cpu{run="r1",arm="shadow"}[400s]', time: String(startedAtMs / 1_000 + 300) });
  const kept = (value: number | null): number => Number((value ?? Number.NaN).toPrecision(receiver.digits));
  const expected = series[1]?.points.filter(([, value]) => value !== null).map(([t, value]) => [startedAtMs / 1_000 + t, kept(value)]);
  await eventually(async () => {
    const answer = await sendRequest({ url: `${running.url}/api/v1/query?${query}` }, context);
    const { data } = answer.json() as { data: { result: { metric: Record<string, string>; values: [number, string][] }[] } };
    expect(data.result[0]?.metric).toEqual({ __name__: 'foreshadow_cpu', arm: 'shadow', route: 'GET /"ü"', run: 'r1' });
    expect(data.result[0]?.values.map(([t, value]) => [t, kept(Number(value))])).toEqual(expected);
  });
  await readsThemBack(running.url, startedAtMs, expected as [number, number][]);
}

/** The same samples through the metric source: a value for each second, and null where the server's own look-back ends. */
async function readsThemBack(url: string, startedAtMs: number, expected: readonly (readonly [number, number])[]): Promise<void> {
  const spec = {
    source: 'prometheus',
    url,
    queries: { cpu: 'last_over_time(foreshadow_cpu{run="{{run}}",arm="{{arm}}"}[999ms])' },
    headers: {},
    stepMs: null,
    delayMs: 0,
  } as const;
  const arm = { arm: 'shadow', origin: 'http://127.0.0.1:1', variables: { arm: 'shadow', run: 'r1' } } as const;
  using source = createPrometheus(spec, [arm], { ...context, signal: new AbortController().signal, secrets: [] });
  const [series] = await source.collect({ fromMs: startedAtMs, toMs: startedAtMs + 310_000, stepMs: 1_000 });
  expect(series).toMatchObject({ query: 'cpu', arm: 'shadow' });
  const values = new Map(expected.map(([t, value]) => [t * 1_000, value]));
  expect(series?.points.map(([at, value]) => [at, value === null ? null : Number(value.toPrecision(15))])).toEqual(
    Array.from({ length: 310 }, (_, i) => {
      const at = startedAtMs + i * 1_000;
      const value = values.get(at);
      return [at, value === undefined ? null : Number(value.toPrecision(15))];
    }),
  );
  await expect(
    createPrometheus({ ...spec, queries: { bad: 'sum(' } }, [arm], {
      ...context,
      signal: new AbortController().signal,
      secrets: [],
    }).collect({ fromMs: startedAtMs, toMs: startedAtMs + 2_000, stepMs: 1_000 }),
  ).rejects.toMatchObject({ code: 'FS_METRIC_QUERY' });
}

/** Receivers make samples visible a little later: tried until it holds, at most for 20 s. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (let left = 100; ; left--) {
    try {
      return await check();
    } catch (error) {
      if (left === 0) throw error;
      await context.clock.sleep(200);
    }
  }
}

async function start(receiver: Receiver): Promise<AsyncDisposable & { readonly url: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-receiver-'));
  const port = await freePort();
  const child: ChildProcess = spawn(receiver.binary, receiver.arguments(directory, port), { stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    }
    rmSync(directory, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await eventually(async () => {
      await sendRequest({ url: url + receiver.ready, attempts: 1 }, context);
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, [Symbol.asyncDispose]: stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
