import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../src/core/errors.js';
import { parsePlan } from '../../src/config/parse.js';
import { publicPlan } from '../../src/config/public-plan.js';
import type { Plan } from '../../src/config/plan.js';

const env = { JAEGER: 'http://jaeger.internal:16686', TOKEN: 'tok-1234567890' };
const BASE = { version: 1, environment: { driver: 'process', command: 'node a.mjs' }, traffic: { replay: { recording: 'r.jsonl' } } };

const parse = (traces: unknown, more: object = {}): Plan =>
  parsePlan(JSON.stringify({ ...BASE, traces, ...more }), 'foreshadow.yml', { directory: '/tmp', env, seed: 1 });

function issuesOf(traces: unknown, more: object = {}): string[] {
  try {
    parse(traces, more);
  } catch (error) {
    if (isForeshadowError(error)) return (error.detail.issues ?? []).map(({ message, place }) => `${place.path ?? ''}: ${message}`);
    throw error;
  }
  return [];
}

describe('traces in the configuration', () => {
  test('defaults, and the KPI that is there only with a backend', () => {
    const plan = parse({ backend: 'jaeger', url: 'http://127.0.0.1:16686' });
    expect(plan.traces).toEqual({
      backend: { kind: 'jaeger', url: 'http://127.0.0.1:16686', api: 'v1', headers: {}, ui: 'http://127.0.0.1:16686', delayMs: 7_000 },
      otlp: null,
      sample: 0.1,
      service: 'foreshadow',
    });
    expect(plan.kpis.map(({ name }) => name)).toContain('traces');
    const exporting = parse({ otlp: { url: 'http://collector:4318' }, sample: 0.5, service: 'shadowing' });
    expect(exporting.traces).toEqual({
      backend: null,
      otlp: { url: 'http://collector:4318/v1/traces', headers: {} },
      sample: 0.5,
      service: 'shadowing',
    });
    expect(exporting.kpis.map(({ name }) => name)).not.toContain('traces');
    expect(parse({ otlp: { url: 'http://c/otlp/spans' } }).traces?.otlp?.url).toBe('http://c/otlp/spans');
  });

  test('secrets are named, put in, and taken out of what is written; an address that is one is no link', () => {
    const plan = parse({
      backend: 'jaeger',
      url: 'env:JAEGER',
      headers: { authorization: 'Bearer env:TOKEN' },
      otlp: { url: 'http://c:4318', headers: { authorization: 'Bearer env:TOKEN' } },
    });
    expect(plan.traces?.backend).toMatchObject({ url: env.JAEGER, headers: { authorization: `Bearer ${env.TOKEN}` }, ui: null });
    expect(JSON.stringify(publicPlan(plan))).not.toContain(env.TOKEN);
    expect(parse({ backend: 'jaeger', url: 'env:JAEGER', ui: 'https://jaeger.example' }).traces?.backend?.ui).toBe(
      'https://jaeger.example',
    );
  });

  test.each([
    [{}, 'traces: nothing is exported or compared'],
    [{ backend: 'jaeger' }, 'traces.url: missing url'],
    [{ otlp: { url: 'http://c' }, delay: '3s' }, 'traces.delay: only a `backend` reads this key'],
    [{ backend: 'zipkin', url: 'http://j' }, 'traces.backend: '],
    [{ backend: 'jaeger', url: 'ftp://j' }, 'traces.url: '],
    [{ backend: 'jaeger', url: 'http://user:pass@j' }, 'traces.url: '],
    [{ backend: 'jaeger', url: 'http://j', sample: '200%' }, 'traces.sample: '],
    [{ backend: 'jaeger', url: 'http://j', sampel: '20%' }, 'traces.sampel: '],
    [{ backend: 'jaeger', url: 'http://j', otlp: {} }, 'traces.otlp.url: '],
    [{ backend: 'jaeger', url: 'http://j', service: ' ' }, 'traces.service: '],
    [{ backend: 'jaeger', url: 'http://j', headers: { authorization: 'env:nope' } }, 'traces.headers.authorization: '],
  ])('%j is refused where it stands', (traces, begins) => {
    expect(issuesOf(traces).some((issue) => issue.startsWith(begins))).toBe(true);
  });

  test('the traces of live traffic are not ours to compare', () => {
    const traffic = { mirror: { listen: '127.0.0.1:0' } };
    expect(issuesOf({ backend: 'jaeger', url: 'http://j' }, { traffic })).toContain(
      'traces.backend: the traces of live traffic cannot be compared',
    );
  });
});
