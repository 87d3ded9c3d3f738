import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parsePlan } from '../../src/config/parse.js';
import { seeded } from '../../src/core/random.js';
import { systemClock } from '../../src/io/system-clock.js';
import type { Finding } from '../../src/judge/verdict.js';
import { renderHtml } from '../../src/report/renderers/html.js';
import { renderMarkdown } from '../../src/report/renderers/markdown.js';
import { executePlan } from '../../src/run/execute.js';
import { rejudge } from '../../src/run/rejudge.js';
import { createJaeger } from '../../src/trace/backends/jaeger.js';
import { findJaeger, type RunningJaeger, startJaeger } from '../support/jaeger.js';

// Timings never decide: a busy machine may take long.
jest.setTimeout(180_000);
// Arms that a busy machine starves may send their spans too late to be read.
jest.retryTimes(1);

const program = findJaeger();
if (program === undefined)
  process.stderr.write('skipped: traces in a real Jaeger, because none is there (scripts/build-jaeger.sh builds one)\n');
const SERVICE = join(process.cwd(), 'test/fixtures/traced-shop/service.mjs');

interface Scene {
  readonly fault?: string;
  readonly traces?: Readonly<Record<string, unknown>>;
  readonly kpis?: Readonly<Record<string, unknown>>;
  readonly onTraffic?: () => void;
}

(program === undefined ? describe.skip : describe)('traces in a real Jaeger', () => {
  let jaeger: RunningJaeger;
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-traces-'));

  beforeAll(async () => {
    jaeger = await startJaeger(program as string);
    const lines = Array.from({ length: 100 }, (_, index) =>
      JSON.stringify({ id: String(index), at: index * 10, method: 'GET', target: `/books/${index + 1}`, headers: [['accept', '*/*']] }),
    );
    writeFileSync(join(directory, 'traffic.jsonl'), `${lines.join('\n')}\n`);
  });
  afterAll(async () => {
    await jaeger[Symbol.asyncDispose]();
    rmSync(directory, { recursive: true, force: true });
  });

  async function run({ fault, traces = {}, kpis = {}, onTraffic = () => undefined }: Scene) {
    const environment = {
      driver: 'process',
      command: `${process.execPath} ${SERVICE}`,
      primary: { env: { OTLP_URL: jaeger.otlp }, ready: { http: '/healthz' } },
      shadow: { env: { OTLP_URL: jaeger.otlp, ...(fault === undefined ? {} : { FAULT: fault }) } },
    };
    const document = {
      version: 1,
      service: { name: 'traced-shop', always: true },
      environment,
      traffic: { replay: { recording: 'traffic.jsonl', rate: '30/s' }, for: '6s' },
      kpis: { latency: false, cpu: false, memory: false, throughput: false, ...kpis },
      traces: { backend: 'jaeger', url: jaeger.query, sample: '100%', delay: '1s', otlp: { url: jaeger.otlp }, ...traces },
      judge: { confirm: false },
    };
    const env = { JAEGER_TOKEN: 'tok-1234567890' };
    const plan = parsePlan(JSON.stringify(document), 'foreshadow.yml', { directory, env, seed: 7 });
    const result = await executePlan(plan, {
      clock: systemClock,
      signal: new AbortController().signal,
      env: process.env,
      cwd: directory,
      outDirectory: join(directory, `out-${Math.random()}`),
      onProgress: (progress) => {
        if (progress.kind === 'tick' && progress.seconds > 2) onTraffic();
      },
      reproduce: 'foreshadow run',
    });
    return { ...result, again: await rejudge(result.folder) };
  }

  const onTraces = ({ verdict }: { verdict: { findings: readonly Finding[] } }): Finding[] =>
    verdict.findings.filter(({ kpi }) => kpi === 'traces');

  test('equal arms: nothing; our spans hold the trial together, and the verdict is the same from the run folder', async () => {
    const result = await run({});
    expect(onTraces(result)).toMatchObject([{ code: 'no-change', outcome: 'pass' }]);
    expect(Number(onTraces(result)[0]?.facts?.['compared'])).toBeGreaterThan(60);
    expect(result.again.verdict).toEqual(result.verdict);
    expect(result.report.traffic.notes.join()).toMatch(/Traces: [\d,]+ spans of ours exported\./);
  });

  test.each([
    ['new', 'new', 'POST /audit', 'shop'],
    ['more', 'more', 'GET /stock', 'shop'],
    ['errors', 'errors', 'GET /stock', 'inventory'],
    ['slow', 'slower', 'render', 'shop'],
  ])(
    'a shadow with the fault "%s" is found by its operation, with links to traces that show it',
    async (fault, change, operation, service) => {
      const result = await run({ fault });
      const failed = onTraces(result).filter(({ outcome }) => outcome === 'fail');
      expect(failed).toMatchObject([{ code: 'trace-difference', facts: { change, operation, service } }]);
      expect(result.again.verdict).toEqual(result.verdict);
      const [finding] = failed;
      const slowest = String(finding?.facts?.['slowestShadow']);
      for (const page of [renderHtml(result.report), renderMarkdown(result.report)]) {
        expect(page).toContain(`${jaeger.query}/trace/${slowest}`);
        expect(page).toContain(operation);
      }
      const trace = await traceOf(slowest);
      const ours = trace.filter(({ service: name }) => name === 'foreshadow').map(({ kind }) => kind);
      expect(ours.sort()).toEqual(['client', 'client', 'client', 'internal']);
      expect(trace.filter(({ service: name, kind }) => name === 'shop' && kind === 'server')).toHaveLength(3);
      for (const span of trace) if (span.parentId !== null) expect(trace.map(({ id }) => id)).toContain(span.parentId);
    },
  );

  async function traceOf(id: string) {
    const context = { clock: systemClock, random: seeded(1), signal: new AbortController().signal, secrets: [] };
    const [v1, v3] = await Promise.all(
      (['v1', 'v3'] as const).map(async (api) =>
        createJaeger({ kind: 'jaeger', url: jaeger.query, api, headers: {}, ui: null, delayMs: 0 }, context).fetch([id, 'f'.repeat(32)]),
      ),
    );
    const inOrder = (spans: typeof v1): unknown =>
      spans
        ?.get(id)
        ?.map(({ id: span, name, parentId, service }) => ({ span, name, parentId, service }))
        .sort((a, b) => (a.span < b.span ? -1 : 1));
    expect([v1?.size, v3?.size]).toEqual([1, 1]);
    expect(inOrder(v3)).toEqual(inOrder(v1));
    return v1?.get(id) ?? [];
  }

  test('a backend that is gone is an error where traces are required, and a note where they are not', async () => {
    const gone = { url: 'http://127.0.0.1:9', headers: { authorization: 'Bearer env:JAEGER_TOKEN' } };
    const [required, optional] = [await run({ traces: gone, kpis: { traces: { required: true } } }), await run({ traces: gone })];
    expect(required.verdict).toMatchObject({ outcome: 'error' });
    expect(required.verdict.findings).toContainEqual(
      expect.objectContaining({ code: 'source-failed', outcome: 'error', facts: expect.objectContaining({ source: 'traces' }) }),
    );
    expect(onTraces(optional)).toMatchObject([
      { code: 'no-data', outcome: 'pass' },
      { code: 'warning', outcome: 'pass' },
    ]);
    expect(required.again.verdict).toEqual(required.verdict);
    for (const { report } of [required, optional]) expect(renderHtml(report) + JSON.stringify(report)).not.toContain('tok-1234567890');
  });
});
