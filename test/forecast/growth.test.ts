import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GrowthPoint } from '../../src/forecast/floor-blocks.js';
import { assessGrowth, type GrowthForecast, type GrowthInput } from '../../src/forecast/growth.js';

import { MEGABYTE, type RunShape, simulateRun } from './service-memory.js';

const SPEC = { horizonMs: 3 * 3_600_000, productionRate: null, horizonRequests: 1_000_000 };
const LIMIT = { above: 512 * MEGABYTE };

const assess = (points: readonly GrowthPoint[], change: Partial<GrowthInput> = {}): GrowthForecast =>
  assessGrowth({ points, limit: LIMIT, spec: SPEC, currentValue: points.at(-1)?.experiment ?? 0, ...change });

/** Probabilities at looks from a third of the run on, as a run in progress sees them. */
const looksOf = (shape: RunShape): number[] => {
  const points = simulateRun(shape);
  const looks: number[] = [];
  for (let seen = Math.ceil(points.length / 3); seen <= points.length; seen += 3) looks.push(assess(points.slice(0, seen)).probability);
  return looks;
};

const everWarned = (probabilities: readonly number[]): boolean =>
  probabilities.some((p, i) => i > 0 && p >= 0.4 && (probabilities[i - 1] as number) >= 0.4);

/** Runs of 200 seeds whose looks ever amounted to a warning. */
const warnedOf200 = (shape: Omit<RunShape, 'seed'>): number => {
  let warned = 0;
  for (let seed = 1; seed <= 200; seed++) if (everWarned(looksOf({ ...shape, seed }))) warned++;
  return warned;
};

describe('identical services', () => {
  test.each([
    ['a minute, sampled twice a second', { samples: 120, requests: 9000 }],
    ['a minute, sampled once a second, no baseline arm', { samples: 60, requests: 9000, baseline: false }],
    ['five minutes', { samples: 300, requests: 45_000 }],
  ])('%s: at most 2 %% of 200 runs ever warn', (_, shape) => {
    expect(warnedOf200(shape)).toBeLessThanOrEqual(4);
  });
});

describe('a leak', () => {
  test('of 5 kB a request is warned of in at least 98 % of 200 one-minute runs', () => {
    expect(warnedOf200({ samples: 120, requests: 9000, leak: 5000 })).toBeGreaterThanOrEqual(196);
  });

  test('comes with its slope, its interval and the requests to the limit', () => {
    const points = simulateRun({ seed: 5, samples: 120, requests: 9000, leak: 5000 });
    const growth = assess(points);
    expect(growth).toMatchObject({ reason: 'growing', significant: true, reference: 'baseline', secondsToLimit: null });
    expect(growth.slopePerRequest).toBeGreaterThan(4000);
    expect(growth.slopePerRequest).toBeLessThan(6000);
    expect(growth.per100kRequests).toBe(growth.slopePerRequest * 100_000);
    const room = LIMIT.above - (points.at(-1)?.experiment as number);
    expect(growth.requestsToLimit.median).toBeCloseTo(room / growth.slopePerRequest, 6);
    expect(growth.requestsToLimit.low).toBeLessThan(growth.requestsToLimit.median as number);
    expect(growth.requestsToLimit.high ?? Number.POSITIVE_INFINITY).toBeGreaterThan(growth.requestsToLimit.median as number);
  });

  test('with a production rate is told in seconds, and the horizon in requests follows', () => {
    const points = simulateRun({ seed: 5, samples: 120, requests: 9000, leak: 5000 });
    const growth = assess(points, { spec: { ...SPEC, productionRate: 20 } });
    expect(growth.horizonRequests).toBe(216_000);
    expect(growth.secondsToLimit?.median).toBeCloseTo((growth.requestsToLimit.median as number) / 20, 6);
    const slow = assess(points, { spec: { ...SPEC, productionRate: 0.1 } });
    expect(slow.probability).toBeLessThan(0.01);
  });

  test('is the same at ten times the speed: a tenth of the samples for the same requests', () => {
    const fine = simulateRun({ seed: 11, samples: 1200, requests: 90_000, leak: 5000 });
    const coarse = fine.filter((_, i) => i % 10 === 9);
    const [slow, fast] = [assess(fine), assess(coarse)];
    expect(fast.reason).toBe(slow.reason);
    expect(Math.abs(fast.slopePerRequest / slow.slopePerRequest - 1)).toBeLessThan(0.05);
    expect(Math.abs(fast.probability - slow.probability)).toBeLessThan(0.01);
  });
});

describe('growth that is not a leak', () => {
  const level = (rise: (served: number) => number): GrowthPoint[] =>
    Array.from({ length: 120 }, (_, i) => ({
      requests: (i + 1) * 100,
      control: 80 * MEGABYTE + ((i * 7919) % 13) * 1e4,
      baseline: 80 * MEGABYTE + ((i * 104_729) % 11) * 1e4,
      experiment: 80 * MEGABYTE + ((i * 1_299_709) % 17) * 1e4 + rise((i + 1) * 100),
    }));

  test('a warm-up that saturates', () => {
    expect(assess(level((served) => 40 * MEGABYTE * (1 - Math.exp(-served / 2500))))).toMatchObject({ probability: 0, significant: false });
  });
  test('one step up', () => {
    expect(assess(level((served) => (served > 6000 ? 30 * MEGABYTE : 0)))).toMatchObject({
      probability: 0,
      reason: 'growth-does-not-persist',
    });
  });
  test('both copies of the old service grow alike: the experiment is not accused', () => {
    const points = level(() => 0).map((point) => ({
      requests: point.requests,
      control: point.control + 2000 * point.requests,
      baseline: (point.baseline as number) + 2000 * point.requests,
      experiment: point.experiment + 2000 * point.requests,
    }));
    expect(assess(points).probability).toBe(0);
  });
  test('no more than two copies of the old service drift apart', () => {
    const points = level((served) => 900 * served).map((point) => ({ ...point, control: point.control + 800 * point.requests }));
    expect(assess(points)).toMatchObject({ probability: 0, reason: 'within-drift' });
  });
  test('a baseline that happens to shrink: the copy that leaves less is the reference', () => {
    const points = level((served) => 900 * served).map((point) => ({
      ...point,
      control: point.control + 880 * point.requests,
      baseline: (point.baseline as number) - 200 * point.requests,
    }));
    expect(assess(points)).toMatchObject({ probability: 0, reference: 'control' });
  });
  test('a shrinking experiment', () => {
    expect(assess(level((served) => -1000 * served))).toMatchObject({ probability: 0, reason: 'no-significant-growth' });
  });
});

describe('edges', () => {
  const flat = (value: number, control = value): GrowthPoint[] =>
    Array.from({ length: 60 }, (_, i) => ({ requests: i * 10, control, experiment: value }));

  test.each([
    ['no limit', flat(5), { limit: {} }, 'no-limit', 0],
    ['too few points', flat(5).slice(0, 35), {}, 'too-few-points', 0],
    ['no points', [], {}, 'too-few-points', 0],
    ['already above', flat(20, 5), { limit: { above: 10 } }, 'already-above-limit', 1],
    ['the control is above as well', flat(20), { limit: { above: 10 } }, 'control-above-limit', 0],
    ['all equal', flat(5), {}, 'no-significant-growth', 0],
  ] as const)('%s', (_, points, change, reason, probability) => {
    expect(assess(points, change)).toMatchObject({ reason, probability, significant: false });
  });

  test('points that are not numbers are left out, and the order of the points does not matter', () => {
    const points = simulateRun({ seed: 3, samples: 120, requests: 9000, leak: 5000 });
    const currentValue = points.at(-1)?.experiment as number;
    const broken = [...points].reverse().concat({ requests: 50, control: Number.NaN, experiment: 1 });
    expect(assess(broken, { currentValue })).toEqual(assess(points, { currentValue }));
  });
});

describe('properties', () => {
  test('a steeper leak is never less likely to reach the limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 4000 }),
        (seed, leak, more) => {
          const points = simulateRun({ seed, samples: 73, requests: 9000 });
          const currentValue = points.at(-1)?.experiment as number;
          // the leak is added block by block, so that the floors of the blocks keep their noise
          const leaking = (bytes: number): GrowthPoint[] =>
            points.map((point, i) => ({ ...point, experiment: point.experiment + bytes * 100 * Math.floor((i + 1) / 3) }));
          const [gentle, steep] = [assess(leaking(leak), { currentValue }), assess(leaking(leak + more), { currentValue })];
          expect(steep.probability).toBeGreaterThanOrEqual(gentle.probability - 1e-9);
        },
      ),
    );
  });

  test('the unit of memory does not matter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(2 ** -20, 2 ** -10, 8), (seed, factor) => {
        const points = simulateRun({ seed, samples: 90, requests: 9000, leak: 3000 });
        const scaled = points.map((point) => ({
          requests: point.requests,
          control: factor * point.control,
          experiment: factor * point.experiment,
          baseline: factor * (point.baseline as number),
        }));
        const [before, after] = [assess(points), assess(scaled, { limit: { above: factor * LIMIT.above } })];
        expect(after.slopePerRequest).toBeCloseTo(factor * before.slopePerRequest, 6);
        expect(after.probability).toBeCloseTo(before.probability, 9);
        expect(after.reason).toBe(before.reason);
      }),
      { numRuns: 30 },
    );
  });
});
