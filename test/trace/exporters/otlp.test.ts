import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { OtlpSpanExporter } from '../../../src/trace/exporters/otlp.js';
import { spanIdOf } from '../../../src/trace/tag.js';
import { type OwnSpan, spansOfTrial } from '../../../src/trace/trial-spans.js';
import { answeringServer, type ReceivedRequest } from '../../support/answering-server.js';

const SECRET = 'tok-1234567890';
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function trialSpans(index: number): OwnSpan[] {
  const observation = { status: 200, latencyMs: 1.5, intendedLatencyMs: 1.5, sentAtMs: index, bytes: 1, error: null };
  const traceId = `0af7651916cd43dd${index.toString(16).padStart(16, '1')}`;
  const arms = [
    { arm: 'primary', origin: 'http://127.0.0.1:1', place: 1 },
    { arm: 'shadow', origin: 'http://127.0.0.1:2', place: 2 },
  ] as const;
  const trial = { index, at: 0, route: 'GET /a', primary: observation, shadow: observation, traceId };
  return spansOfTrial(trial, arms, 1_795_000_000_000, 'r1');
}

interface Exported {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[] };
    readonly scopeSpans: readonly { readonly spans: readonly Record<string, unknown>[] }[];
  }[];
}

function spansIn({ body, headers }: ReceivedRequest): Record<string, unknown>[] {
  const text = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : Buffer.from(body);
  const { resourceSpans } = JSON.parse(text.toString()) as Exported;
  return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}

describe('the exporter of spans', () => {
  test('sends them as OTLP in JSON, with the ids that the requests carried, and says how many', async () => {
    await using server = await answeringServer((_request, response) => response.writeHead(200).end('{}'));
    await using exporter = new OtlpSpanExporter({ url: `${server.url}/v1/traces`, headers: { 'x-tenant': SECRET } }, 'mine', [SECRET]);
    for (let index = 0; index < 400; index++) exporter.offer(trialSpans(index));
    await exporter.flush(wait(20_000));
    expect(exporter.counts).toEqual({ exported: 1_200, dropped: 0, failed: 0, reason: null });
    expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(3).fill('POST /v1/traces'));
    expect(server.received[0]?.headers).toMatchObject({ 'x-tenant': SECRET, 'content-type': 'application/json' });
    const spans = server.received.flatMap(spansIn);
    expect(spans).toHaveLength(1_200);
    const [root, primary] = spans;
    expect(root).toMatchObject({ kind: 1, name: 'trial GET /a' });
    const traceId = String(primary?.['traceId']);
    expect(primary).toMatchObject({ kind: 3, spanId: spanIdOf(traceId, 1), parentSpanId: root?.['spanId'], name: 'GET /a' });
    expect(Number(BigInt(String(primary?.['endTimeUnixNano'])) - BigInt(String(primary?.['startTimeUnixNano'])))).toBe(1_500_000);
  });

  test('a receiver that hangs holds nobody up: what does not fit is dropped and counted, and the end is bounded', async () => {
    await using server = await answeringServer(() => undefined);
    const exporter = new OtlpSpanExporter({ url: `${server.url}/v1/traces`, headers: {} }, 'mine', []);
    const from = performance.now();
    for (let index = 0; index < 5_000; index++) exporter.offer(trialSpans(index));
    await exporter.flush(wait(50));
    await exporter[Symbol.asyncDispose]();
    expect(performance.now() - from).toBeLessThan(20_000);
    const { exported, dropped, failed } = exporter.counts;
    expect(exported).toBe(0);
    // At most a full queue and one batch under way were ever taken; what waited at the end was dropped too.
    expect(dropped).toBeGreaterThanOrEqual(15_000 - 512);
    expect(dropped + failed).toBeLessThanOrEqual(15_000);
    exporter.offer(trialSpans(1));
    expect(exporter.counts.dropped).toBe(dropped + 3);
  });

  test('what the receiver refuses is counted with what it said, without secrets; nothing is thrown', async () => {
    await using server = await answeringServer((_request, response) => response.writeHead(401).end(`bad token ${SECRET}`));
    await using exporter = new OtlpSpanExporter({ url: `${server.url}/v1/traces`, headers: { authorization: SECRET } }, 'mine', [SECRET]);
    exporter.offer(trialSpans(1));
    await exporter.flush(wait(20_000));
    expect(exporter.counts).toMatchObject({ exported: 0, failed: 3 });
    expect(exporter.counts.reason).toMatch(/could not be exported/);
    expect(exporter.counts.reason).not.toContain(SECRET);
  });

  test('an address that is none fails the spans, not the run', async () => {
    await using exporter = new OtlpSpanExporter({ url: 'not an address', headers: {} }, 'mine', []);
    exporter.offer(trialSpans(1));
    await exporter.flush(wait(20_000));
    expect(exporter.counts).toMatchObject({ exported: 0, failed: 3 });
  });
});
