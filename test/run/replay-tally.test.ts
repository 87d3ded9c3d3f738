import { describe, expect, test } from '@jest/globals';
import { ReplayTally } from '../../src/run/replay-tally.js';
import type { Observation, Trial } from '../../src/traffic/observation.js';

const answer = (given: Partial<Observation> = {}): Observation => ({
  status: 200,
  latencyMs: 5,
  intendedLatencyMs: 5,
  bytes: 10,
  error: null,
  ...given,
});
const trial = (index: number, given: Partial<Trial> = {}): Trial => ({
  index,
  at: index,
  route: 'GET /',
  primary: answer(),
  shadow: answer(),
  same: { shadow: true },
  ...given,
});

describe('the figures of a replay', () => {
  test('of none are none', () => {
    const tally = new ReplayTally((text) => text);
    expect([tally.trials, tally.arms, tally.failed, tally.divergences]).toEqual([0, {}, {}, []]);
  });

  test('quantiles of each arm, within the grid of the histogram; a missing answer is infinitely slow', () => {
    const tally = new ReplayTally((text) => text);
    for (let i = 1; i <= 100; i++) {
      const lost = i > 97 ? answer({ status: null, latencyMs: null, error: 'timeout' }) : answer({ latencyMs: 2 * i });
      tally.add(trial(i, { primary: answer({ latencyMs: i }), shadow: lost, baseline: answer({ latencyMs: i }) }));
    }
    const { primary, shadow, baseline } = tally.arms;
    const near = (value: number | null | undefined, expected: number): void => {
      expect((value ?? 0) / expected).toBeGreaterThan(0.98);
      expect((value ?? 0) / expected).toBeLessThan(1.02);
    };
    near(primary?.p50, 50);
    near(primary?.p95, 95);
    near(shadow?.p50, 100);
    expect(shadow?.p99).toBeNull();
    expect(baseline).toEqual(primary);
    expect([primary?.errors, shadow?.errors]).toEqual([0, 3]);
    expect(tally.failed).toEqual({ 'shadow:timeout': 3 });
  });

  test('5xx are errors but not failed requests; 4xx are neither', () => {
    const tally = new ReplayTally((text) => text);
    tally.add(trial(0, { shadow: answer({ status: 500 }), primary: answer({ status: 404 }) }));
    expect(tally.arms).toMatchObject({ primary: { errors: 0 }, shadow: { errors: 1 } });
    expect(tally.failed).toEqual({});
  });

  test('paths that differ on the baseline only are left out', () => {
    const body = (text: string) => ({
      status: 200,
      headers: ['content-type', 'application/json'],
      body: new TextEncoder().encode(text),
      truncated: false,
    });
    const tally = new ReplayTally((text) => text);
    const replies = { primary: body('{"a":1,"b":1}'), shadow: body('{"a":2,"b":1}'), baseline: body('{"a":1,"b":2}') };
    tally.add(trial(0, { baseline: answer(), same: { shadow: false, baseline: false }, replies }));
    expect(tally.divergences).toEqual([expect.objectContaining({ path: '$.a', shadowOnly: 1, compared: 1 })]);
  });
});
