import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../src/core/errors.js';
import { seeded } from '../../src/core/random.js';
import { wholeIntervals } from '../../src/metrics/datadog-answer.js';
import type { CollectedSeries } from '../../src/metrics/source.js';
import { createDatadog } from '../../src/metrics/sources/datadog.js';
import { type AnsweringServer, answeringServer, type ReceivedRequest } from '../support/answering-server.js';

/** The attributes that Datadog's own client knows, made by scripts/references/datadog-models.mjs. */
const { models } = JSON.parse(readFileSync('test/fixtures/metrics/datadog-models.json', 'utf8')) as {
  models: Record<string, Record<string, { type: string; required: boolean }>>;
};

/** What in a document the published models do not know, or miss. */
function strangers(value: unknown, type: string, path = '$'): string[] {
  const list = /^Array<(.*)>$/.exec(type)?.[1];
  if (list !== undefined)
    return Array.isArray(value) ? value.flatMap((item, index) => strangers(item, list, `${path}[${index}]`)) : [`${path} is no ${type}`];
  const model = models[type === 'TimeseriesQuery' ? 'MetricsTimeseriesQuery' : type];
  // A value that is not there is null in the arrays of numbers ("nullable" in the description, which the client's types leave out).
  if (!model) return type === 'number' && typeof value !== 'number' && value !== null ? [`${path} is no number`] : [];
  if (value === null || typeof value !== 'object') return [`${path} is no ${type}`];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(model, key));
  const missing = Object.keys(model).filter((key) => model[key]?.required && !Object.hasOwn(value, key));
  const known = Object.entries(value).filter(([key]) => Object.hasOwn(model, key));
  return [
    ...unknown.map((key) => `${path}.${key} is unknown`),
    ...missing.map((key) => `${path}.${key} is missing`),
    ...known.flatMap(([key, item]) => strangers(item, model[key]?.type ?? '', `${path}.${key}`)),
  ];
}

const START = 1_700_000_000_000;
const WINDOW = { fromMs: START + 4_000, toMs: START + 44_000, stepMs: 10_000 };
const arms = [{ arm: 'shadow', origin: 'http://127.0.0.1:1', variables: { arm: 'shadow' } }] as const;
let server: AnsweringServer | undefined;

function v2(values: readonly (readonly (number | null)[])[], times: readonly number[]): unknown {
  const series = values.map((_, index) => ({ group_tags: [`host:${index}`], query_index: 0, unit: null }));
  return { data: { type: 'timeseries_response', attributes: { series: series.map(({ unit: _, ...rest }) => rest), times, values } } };
}

async function collect(
  answer: (request: ReceivedRequest, index: number) => { status?: number; headers?: Record<string, string>; body: unknown },
  api: 'v1' | 'v2' = 'v2',
): Promise<readonly CollectedSeries[]> {
  await using running = await answeringServer((request, response, index) => {
    const { status = 200, headers = {}, body } = answer(request, index);
    response.writeHead(status, headers).end(JSON.stringify(body));
  });
  server = running;
  const slept: number[] = [];
  const clock = { now: () => START, monotonic: () => 0, sleep: async (ms: number) => void slept.push(ms) };
  const spec = {
    source: 'datadog',
    url: running.url,
    api,
    queries: { pool: 'avg:db.pool{arm:{{arm}}}' },
    headers: { 'dd-api-key': 'k', 'dd-application-key': 'a' },
    stepMs: 10_000,
    delayMs: 0,
  } as const;
  using source = createDatadog(spec, arms, { clock, random: seeded(1), signal: new AbortController().signal, secrets: [] });
  const series = await source.collect(WINDOW);
  expect(slept.every((ms) => ms <= 60_000)).toBe(true);
  return series;
}

const codeOf = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'none',
    (error: unknown) => (isForeshadowError(error) ? error.code : String(error)),
  );

describe('datadog', () => {
  test('v2 is asked as its published description says, with both keys, and answers like it', async () => {
    const times = [0, 10, 20, 30].map((seconds) => START + seconds * 1_000);
    const answer = v2([[1, null, 3, 4]], times);
    expect(strangers(answer, 'TimeseriesFormulaQueryResponse')).toEqual([]);
    const series = await collect(() => ({ body: answer }));
    expect(series).toEqual([{ query: 'pool', arm: 'shadow', points: times.map((at, i) => [at, [1, null, 3, 4][i]]) }]);
    const [request] = server?.received ?? [];
    expect(request).toMatchObject({
      method: 'POST',
      url: '/api/v2/query/timeseries',
      headers: { 'dd-api-key': 'k', 'dd-application-key': 'a' },
    });
    const body = JSON.parse(Buffer.from(request?.body ?? []).toString()) as { data: { attributes: Record<string, unknown> } };
    expect(strangers(body, 'TimeseriesFormulaQueryRequest')).toEqual([]);
    expect(body.data.attributes).toMatchObject({ from: START, to: START + 40_000, interval: 10_000 });
  });

  test('v1 is asked in seconds', async () => {
    const answer = {
      status: 'ok',
      series: [
        {
          scope: 'arm:shadow',
          pointlist: [
            [START, 5],
            [START + 10_000, 6],
          ],
        },
      ],
    };
    expect(strangers(answer, 'MetricsQueryResponse')).toEqual([]);
    const series = await collect(() => ({ body: answer }), 'v1');
    expect(series[0]?.points).toEqual([
      [START, 5],
      [START + 10_000, 6],
    ]);
    expect(server?.received[0]?.url).toContain(`/api/v1/query?from=${START / 1_000}&to=${START / 1_000 + 40}&query=avg`);
  });

  test('windows that follow each other hold every interval once; the one that is not over waits', () => {
    const first = wholeIntervals({ fromMs: START + 4_000, toMs: START + 24_000, stepMs: 10_000 });
    const second = wholeIntervals({ fromMs: START + 24_000, toMs: START + 44_000, stepMs: 10_000 });
    expect([first.fromMs, first.toMs, second.fromMs, second.toMs]).toEqual([0, 20_000, 20_000, 40_000].map((ms) => START + ms));
  });

  test('an account at its limit is asked again when it says so', async () => {
    const answer = v2([[1]], [START]);
    const series = await collect((_, index) =>
      index === 0 ? { status: 429, headers: { 'x-ratelimit-reset': '7' }, body: {} } : { body: answer },
    );
    expect(series[0]?.points).toEqual([[START, 1]]);
    expect(server?.received.length).toBe(2);
  });

  test('several groups, a coarser interval, a wrong query, a wrong key, another answer: each its own error', async () => {
    expect(await codeOf(collect(() => ({ body: v2([[1], [2]], [START]) })))).toBe('FS_METRIC_QUERY');
    expect(await codeOf(collect(() => ({ body: v2([[1, 2]], [START, START + 60_000]) })))).toBe('FS_METRIC_QUERY');
    expect(await codeOf(collect(() => ({ status: 400, body: { errors: ['bad query'] } })))).toBe('FS_METRIC_QUERY');
    expect(await codeOf(collect(() => ({ status: 403, body: { errors: ['Forbidden'] } })))).toBe('FS_METRIC_SOURCE');
    expect(await codeOf(collect(() => ({ body: { data: 1 } })))).toBe('FS_METRIC_SOURCE');
    expect(await codeOf(collect(() => ({ body: { status: 'error', error: 'no' } }), 'v1'))).toBe('FS_METRIC_SOURCE');
  });
});
