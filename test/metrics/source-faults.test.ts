import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, jest, test } from '@jest/globals';
import type { Clock } from '../../src/core/clock.js';
import { isForeshadowError } from '../../src/core/errors.js';
import { seeded } from '../../src/core/random.js';
import { createDatadog } from '../../src/metrics/sources/datadog.js';
import { createPrometheus } from '../../src/metrics/sources/prometheus.js';
import type { CreateSource } from '../../src/metrics/source.js';
import type { MetricsSpec } from '../../src/metrics/spec.js';
import { type AnsweringServer, answeringServer } from '../support/answering-server.js';

jest.setTimeout(30_000);

const TOKEN = 'topsecrettoken';
/** Pauses between attempts take no time. */
const hasty: Clock = { now: () => Date.now(), monotonic: () => performance.now(), sleep: async () => undefined };
const window = { fromMs: 1_700_000_000_000, toMs: 1_700_000_060_000, stepMs: 10_000 };
const ARM = { arm: 'shadow', origin: '', variables: { version: 'v42' } } as const;

const SOURCES: Readonly<Record<string, { readonly create: CreateSource; readonly spec: Partial<MetricsSpec> }>> = {
  prometheus: {
    create: createPrometheus,
    spec: {
      source: 'prometheus',
      queries: { lag: "lag{version='{{version}}'}" },
      histograms: { latency: 'times' },
      headers: { authorization: `Bearer ${TOKEN}` },
    },
  },
  datadog: {
    create: createDatadog,
    spec: { source: 'datadog', queries: { lag: 'avg:lag{version:{{version}}}' }, headers: { 'dd-api-key': TOKEN } },
  },
};

async function collect(name: string, server: { readonly url: string }): Promise<{ code: string; message: string }> {
  const { create, spec } = SOURCES[name] as (typeof SOURCES)[string];
  const whole = { stepMs: 10_000, delayMs: 0, ...spec, url: server.url } as MetricsSpec;
  using source = create(whole, [ARM], { clock: hasty, random: seeded(1), signal: new AbortController().signal, secrets: [TOKEN] });
  try {
    await source.collect(window);
    return { code: 'none', message: '' };
  } catch (error) {
    return {
      code: isForeshadowError(error) ? error.code : String(error),
      message: error instanceof Error ? `${error.message} ${error.stack}` : '',
    };
  }
}

/** Text without end, until the other side has had enough. */
function endless(response: ServerResponse): void {
  const piece = Buffer.alloc(1024 * 1024, 'x');
  response.writeHead(200, { 'content-type': 'application/json' });
  let sent = 0;
  const more = (): void => {
    while (!response.destroyed && sent < 500) {
      sent++;
      if (!response.write(piece)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

type Fault = readonly [name: string, answer: (response: ServerResponse) => void, code: string];
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end(`no, not with ${TOKEN}`);

const FAULTS: readonly Fault[] = [
  ['400', status(400), 'FS_METRIC_QUERY'],
  ['401', status(401), 'FS_METRIC_SOURCE'],
  ['403', status(403), 'FS_METRIC_SOURCE'],
  ['404', status(404), 'FS_METRIC_SOURCE'],
  ['429', status(429, { 'retry-after': '0' }), 'FS_METRIC_SOURCE'],
  ['429 for an hour', status(429, { 'retry-after': '3600' }), 'FS_METRIC_SOURCE'],
  ['500', status(500), 'FS_METRIC_SOURCE'],
  ['HTML', (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>sign in</html>'), 'FS_METRIC_SOURCE'],
  [
    'half a body',
    (response) => void response.writeHead(200, { 'content-length': '900' }).write('{"status":"succ', () => response.destroy()),
    'FS_METRIC_SOURCE',
  ],
  ['half a document', (response) => void response.end('{"status":"success","data":{"resultType":"mat'), 'FS_METRIC_SOURCE'],
  ['no answer', (response) => void response.destroy(), 'FS_METRIC_SOURCE'],
  ['an empty answer', (response) => void response.end(), 'FS_METRIC_SOURCE'],
  ['500 MB', endless, 'FS_METRIC_SOURCE'],
  ['another document', (response) => void response.end('[1, 2]'), 'FS_METRIC_SOURCE'],
  ['null', (response) => void response.end('null'), 'FS_METRIC_SOURCE'],
];

for (const name of Object.keys(SOURCES)) {
  describe(`a ${name} that answers`, () => {
    test.each(FAULTS)('%s: its own error, without the credentials', async (_fault, answer, code) => {
      await using server = await answeringServer((_request, response) => answer(response));
      const failed = await collect(name, server);
      expect(failed.code).toBe(code);
      expect(failed.message).not.toContain(TOKEN);
    });

    test('a redirect to another host: never followed, least of all with credentials', async () => {
      await using other = await answeringServer((_request, response) => void response.end('{}'));
      await using server: AnsweringServer = await answeringServer((_request, response) =>
        status(302, { location: `${other.url}/api` })(response),
      );
      const failed = await collect(name, server);
      expect(failed.code).toBe('FS_METRIC_SOURCE');
      expect(failed.message).toContain('redirect');
      expect(other.received).toEqual([]);
    });

    test('nothing, because nobody listens', async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as AddressInfo;
      await new Promise((resolve) => server.close(resolve));
      expect((await collect(name, { url: `http://127.0.0.1:${port}` })).code).toBe('FS_METRIC_SOURCE');
    });
  });
}

describe('a Prometheus that answers', () => {
  const answer = (rows: readonly (readonly [le: string, value: string])[]) => (request: { url: string }, response: ServerResponse) => {
    const { pathname } = new URL(request.url, 'http://p');
    const isRange = pathname.endsWith('query_range');
    const result = rows.map(([le, value]) => {
      const points = [10, 20, 30, 40, 50, 60].map((s) => [window.fromMs / 1_000 + s, value]);
      return { metric: { le }, ...(isRange ? { values: points } : { value: [window.fromMs / 1_000, value] }) };
    });
    response.end(
      JSON.stringify({
        status: 'success',
        data: { resultType: isRange ? 'matrix' : 'vector', result: request.url.includes('lag') ? [] : result },
      }),
    );
  };

  test.each([
    ['422', null, 'FS_METRIC_QUERY'],
    ['buckets without +Inf', [['0.1', '1']], 'FS_METRIC_HISTOGRAM'],
    [
      'buckets that fall',
      [
        ['0.1', '5'],
        ['0.5', '3'],
        ['+Inf', '9'],
      ],
      'FS_METRIC_HISTOGRAM',
    ],
    [
      'buckets that are no number',
      [
        ['0.1', 'NaN'],
        ['+Inf', 'NaN'],
      ],
      'none',
    ],
    [
      'an infinite count',
      [
        ['0.1', '1'],
        ['+Inf', '+Inf'],
      ],
      'none',
    ],
  ] as const)('%s', async (_name, rows, code) => {
    await using server = await answeringServer((request, response) => (rows ? answer(rows)(request, response) : status(422)(response)));
    expect((await collect('prometheus', server)).code).toBe(code);
  });
});
