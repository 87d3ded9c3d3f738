import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AutoRateState, autoRateSpec, BLIND_MAX_RATE, startAutoRate, stepAutoRate } from '../../src/traffic/auto-rate.js';

interface World {
  /** requests a second at which the busiest arm uses all of its share */
  readonly capacity: number;
  /** steps by which the CPU reading lags */
  readonly lag: number;
  /** the generator is late above this rate */
  readonly lateAbove: number;
  readonly seesCpu: boolean;
}

const HEALTHY: World = { capacity: 1_000, lag: 2, lateAbove: Number.POSITIVE_INFINITY, seesCpu: true };

/** Runs the controller against a modelled service. */
function search(changes: Partial<World>, durationMs = 60_000): { history: AutoRateState[]; frozenAtMs: number } {
  const world = { ...HEALTHY, ...changes };
  const spec = autoRateSpec(durationMs);
  const history = [startAutoRate(spec)];
  let frozenAtMs = Number.POSITIVE_INFINITY;
  for (let atMs = spec.stepMs; atMs <= durationMs; atMs += spec.stepMs) {
    const state = history.at(-1) as AutoRateState;
    const seen = history[Math.max(0, history.length - 1 - world.lag)] as AutoRateState;
    const cpuShare = world.seesCpu ? Math.min(1, seen.rate / world.capacity) : null;
    const reading = {
      atMs,
      cpuShare,
      latenessP90Ms: state.rate > world.lateAbove ? 50 : 1,
      completedRate: Math.min(state.rate, world.capacity),
    };
    history.push(stepAutoRate(state, reading, spec));
    if (frozenAtMs === Number.POSITIVE_INFINITY && history.at(-1)?.phase === 'frozen') frozenAtMs = atMs;
  }
  return { history, frozenAtMs };
}

const found = (changes: Partial<World>, durationMs?: number): number => search(changes, durationMs).history.at(-1)?.rate ?? 0;

describe('rate: auto', () => {
  test('starts low and settles below 60 % of what the arms can do, not far below', () => {
    const { history } = search({});
    expect(history[0]?.rate).toBe(50);
    expect(found({})).toBeLessThanOrEqual(600);
    expect(found({})).toBeGreaterThan(350);
  });

  test('whatever the capacity and the lag, the frozen rate is within the bound and is used well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 6_000 }), fc.integer({ min: 0, max: 2 }), (capacity, lag) => {
        const rate = found({ capacity, lag });
        expect(rate).toBeLessThanOrEqual(Math.ceil(0.6 * capacity));
        expect(rate).toBeGreaterThan(0.25 * capacity);
      }),
    );
  });

  test('a slow service gets a low rate', () => {
    expect(found({ capacity: 20 })).toBeLessThanOrEqual(12);
  });

  test('is frozen within a sixth of the run, and never moves again', () => {
    for (const durationMs of [6_000, 12_000, 60_000, 300_000]) {
      const { history, frozenAtMs } = search({ capacity: 100_000 }, durationMs);
      expect(frozenAtMs).toBeLessThanOrEqual(Math.max(1_000, Math.min(10_000, durationMs / 6)) + 500);
      expect(new Set(history.filter(({ phase }) => phase === 'frozen').map(({ rate }) => rate)).size).toBe(1);
    }
  });

  test('a late generator is a bound as well', () => {
    expect(found({ capacity: 100_000, lateAbove: 300 })).toBeLessThanOrEqual(300);
  });

  test('without a reading of CPU it stays gentle', () => {
    expect(found({ capacity: 100_000, seesCpu: false })).toBe(BLIND_MAX_RATE);
  });

  test('arms that cannot keep up are noticed without any CPU reading', () => {
    expect(found({ capacity: 60, seesCpu: false })).toBeLessThanOrEqual(60);
  });
});
