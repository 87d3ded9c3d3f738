import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../src/core/random.js';
import { isSampled } from '../../src/trace/sampled.js';
import { newTraceId, newTracePrefix, spanIdOf } from '../../src/trace/tag.js';
import { spansOfTrial } from '../../src/trace/trial-spans.js';
import type { Observation, Trial } from '../../src/traffic/observation.js';

const observed = (more: Partial<Observation> = {}): Observation => ({
  status: 200,
  latencyMs: 20,
  intendedLatencyMs: 25,
  sentAtMs: 1_000,
  bytes: 2,
  error: null,
  ...more,
});
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const ARMS = [
  { arm: 'primary', origin: 'http://127.0.0.1:8080', place: 1 },
  { arm: 'shadow', origin: 'https://shop.example', place: 2 },
] as const;
const trial = (more: Partial<Trial> = {}): Trial => ({
  index: 7,
  at: 1,
  route: 'GET /books/{id}',
  primary: observed(),
  shadow: observed({ status: 500, latencyMs: 30, sentAtMs: 1_020 }),
  traceId: TRACE,
  ...more,
});

describe('a trial as a trace', () => {
  test("each arm's span is the one its request carried, below the trial's, with the names of OpenTelemetry", () => {
    const [root, primary, shadow] = spansOfTrial(trial(), ARMS, 5_000, 'run1');
    expect(root).toMatchObject({ traceId: TRACE, parentSpanId: null, kind: 'internal', startMs: 6_000, endMs: 6_050 });
    expect(primary).toMatchObject({
      spanId: spanIdOf(TRACE, 1),
      parentSpanId: root?.spanId,
      kind: 'client',
      name: 'GET /books/{id}',
      isError: false,
    });
    expect(primary?.attributes).toEqual({
      'foreshadow.run': 'run1',
      'foreshadow.trial': '7',
      'foreshadow.arm': 'primary',
      'http.request.method': 'GET',
      'http.route': '/books/{id}',
      'server.address': '127.0.0.1',
      'server.port': 8080,
      'http.response.status_code': 200,
    });
    expect(shadow).toMatchObject({ spanId: spanIdOf(TRACE, 2), startMs: 6_020, endMs: 6_050, isError: true });
    expect(shadow?.attributes).toMatchObject({ 'error.type': '500', 'server.address': 'shop.example', 'server.port': 443 });
  });

  test('what never left has no span; a step of a scenario has no method; a whole transaction and a trial without a trace have none', () => {
    const failed = observed({ status: null, latencyMs: null, intendedLatencyMs: null, error: 'timeout' });
    const [, , shadow] = spansOfTrial(trial({ shadow: failed, route: 'order / pay' }), ARMS, 0, 'r');
    expect(shadow?.attributes).toMatchObject({ 'error.type': 'timeout' });
    expect(shadow?.attributes).not.toHaveProperty('http.request.method');
    expect(spansOfTrial(trial({ shadow: { ...failed, sentAtMs: Number.NaN } }), ARMS, 0, 'r')).toHaveLength(2);
    expect(spansOfTrial(trial({ whole: true }), ARMS, 0, 'r')).toEqual([]);
    expect(spansOfTrial(trial({ traceId: undefined }), ARMS, 0, 'r')).toEqual([]);
  });
});

describe('sampling', () => {
  test('keeps about the share asked for, the same traces every time, and more of them with a larger share', () => {
    const random = seeded(3);
    const prefix = newTracePrefix(random);
    const ids = Array.from({ length: 20_000 }, () => newTraceId(prefix, random));
    for (const share of [0.01, 0.1, 0.5, 1]) {
      const kept = ids.filter((id) => isSampled(id, share)).length / ids.length;
      expect(Math.abs(kept - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / ids.length) + 1e-12);
    }
    const shares = fc.tuple(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.double({ min: 0.001, max: 1, noNaN: true }));
    fc.assert(
      fc.property(shares, fc.nat(ids.length - 1), ([a, b], at) => {
        const id = ids[at] as string;
        expect(isSampled(id, Math.max(a, b)) || !isSampled(id, Math.min(a, b))).toBe(true);
      }),
    );
  });
});
