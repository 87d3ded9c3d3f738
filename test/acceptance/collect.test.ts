import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openForReading } from '../../src/store/stores/sqlite-reader.js';
import { foreshadowHere } from '../support/command-line.js';
import { CountingFleet, type FleetVersion } from '../support/counting-fleet.js';
import { type PrometheusStandIn, prometheusStandIn } from '../support/prometheus-stand-in.js';

jest.setTimeout(60_000);

const BEGAN = '2024-03-01T10:00:00Z';
const OLD: FleetVersion = { pods: 3, requestsASecond: 60, medianSeconds: 0.08, errorShare: 0.01 };
const BETWEEN = ['--from', BEGAN, '--to', '2024-03-01T10:05:00Z'];

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'foreshadow-collect-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function configure(url: string): void {
  const selector = (name: string): string => `${name}{version='{{version}}'}`;
  const document = {
    version: 1,
    service: { name: 'shop' },
    environment: { driver: 'attach', primary: { vars: { version: 'v41' } }, shadow: { vars: { version: 'v42' } } },
    traffic: 'none',
    metrics: [
      {
        source: 'prometheus',
        url,
        step: '10s',
        queries: { lag: selector('lag') },
        counts: { errors: { events: selector('errors_total'), of: selector('requests_total') } },
      },
    ],
  };
  writeFileSync(join(directory, 'foreshadow.yml'), JSON.stringify(document));
}

async function fleet(v42: Partial<FleetVersion> = {}): Promise<PrometheusStandIn> {
  const counting = new CountingFleet({ v41: OLD, v42: { ...OLD, requestsASecond: 6, pods: 1, ...v42 } }, Date.parse(BEGAN) / 1_000, 3);
  return prometheusStandIn((query, at) =>
    query.startsWith('lag{') ? [{ metric: {}, value: 5 + Math.sin(at) }] : counting.answer(query, at),
  );
}

const run = (...args: string[]) => foreshadowHere(args, { cwd: directory });

describe('given versions that ran yesterday', () => {
  test('when their metrics are collected, then they can be judged, as often as one likes', async () => {
    await using prometheus = await fleet({ errorShare: 0.08 });
    configure(prometheus.url);
    const collected = await run('collect', '--run', 'out', ...BETWEEN, '--json');
    expect(collected.code).toBe(0);
    expect(JSON.parse(collected.stdout)).toMatchObject({
      from: '2024-03-01T10:00:00.000Z',
      to: '2024-03-01T10:05:00.000Z',
      values: 2 * 3 * 30,
    });
    await prometheus[Symbol.asyncDispose]();
    const judged = await run('judge', '--input', 'out', '--json');
    expect(judged.code).toBe(1);
    const verdict = JSON.parse(judged.stdout) as { findings: { code: string; kpi: string }[]; looks: { at: number }[] };
    expect(verdict.findings.map(({ code, kpi }) => `${code} ${kpi}`)).toEqual(['no-change lag', 'regression errors']);
    expect(verdict.looks.at(-1)?.at).toBe(300);
    expect((await run('judge', '--input', 'out', '--json')).stdout).toBe(judged.stdout);
    const kept = JSON.parse(readFileSync(join(directory, 'out', 'measurements.json'), 'utf8')) as {
      name: string;
      query: string;
      values: number;
    }[];
    expect(kept).toContainEqual(
      expect.objectContaining({ name: 'lag', arm: 'shadow', query: "lag{version='v42'}", values: 30, newestSecondsOld: 10 }),
    );
    using store = openForReading(join(directory, 'out', 'store.db'));
    expect(store.series({ kpi: 'errors', arm: 'shadow' }).map(({ key }) => key.labels?.['counted'])).toEqual(
      expect.arrayContaining(['0', 'all']),
    );
    expect((await run('collect', '--run', 'out', ...BETWEEN)).stderr).toContain('has already');
  });

  test('when the server fails, then nothing is judged, and the message says what it said', async () => {
    await using prometheus = await prometheusStandIn(
      () => [],
      (_request, response) => {
        response.writeHead(403).end('no tenant');
        return true;
      },
    );
    configure(prometheus.url);
    const collected = await run('collect', '--run', 'out', ...BETWEEN);
    expect(collected).toMatchObject({ code: 69 });
    expect(collected.stderr).toContain('no tenant');
    expect((await run('judge', '--input', 'out')).code).not.toBe(0);
  });

  test.each([
    [['--for', '5m', '--from', BEGAN], 'one of them'],
    [['--from', 'yesterday'], 'a time with its zone'],
    [['--from', '2024-03-01T10:00:00Z', '--to', '2024-03-01T09:00:00Z'], 'a beginning before the end'],
  ])('refuses %j', async (args, expected) => {
    configure('http://127.0.0.1:1');
    const collected = await run('collect', '--run', 'out', ...args);
    expect(collected.code).toBe(64);
    expect(collected.stderr).toContain(expected);
  });
});
