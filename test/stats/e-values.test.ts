import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bettingMean, logBettingE } from '../../src/stats/betting-mean.js';
import { NEW_BETTING, stepBetting } from '../../src/stats/betting-mc-nemar.js';
import { blockT } from '../../src/stats/block-t.js';
import { eBenjaminiHochberg } from '../../src/stats/e-benjamini-hochberg.js';
import { logMcNemarE } from '../../src/stats/log-mc-nemar-e.js';
import { logMeanExp } from '../../src/stats/log-mean-exp.js';
import { rateRatioInterval } from '../../src/stats/rate-ratio-interval.js';
import { routeCombination } from '../../src/stats/route-combination.js';
import { seeded } from '../../src/core/random.js';

const count = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 10_000_000 }));

describe('sequential McNemar', () => {
  test('is finite for every count up to ten million', () => {
    fc.assert(fc.property(count, count, (b, c) => expect(Number.isFinite(logMcNemarE(b, c))).toBe(true)));
  });

  test('one more pair against the shadow never lowers the evidence; one more for it never raises it', () => {
    fc.assert(
      fc.property(count, count, (b, c) => {
        const here = logMcNemarE(b, c);
        const slack = 1e-7 * Math.max(1, Math.abs(here));
        expect(logMcNemarE(b + 1, c)).toBeGreaterThanOrEqual(here - slack);
        expect(logMcNemarE(b, c + 1)).toBeLessThanOrEqual(here + slack);
      }),
    );
  });

  test('a healthy arm never has infinite evidence against it', () => {
    for (const c of [2_000, 20_000, 200_000, 10_000_000]) expect(logMcNemarE(0, c)).toBeLessThan(0);
  });

  test('fair coins raise a false alarm in at most 5 % of runs, however often one looks', () => {
    const random = seeded(7);
    let alarms = 0;
    const runs = 1_000;
    for (let run = 0; run < runs; run++) {
      let b = 0;
      for (let n = 1; n <= 400; n++) {
        if (random() < 0.5) b++;
        if (logMcNemarE(b, n - b) < Math.log(20)) continue;
        alarms++;
        break;
      }
    }
    expect(alarms / runs).toBeLessThanOrEqual(0.05);
    expect(alarms).toBeGreaterThan(0);
  });
});

describe('block t', () => {
  test('says nothing where the mean is not above zero, and does not change with the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 60 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (values, scale) => {
          const one = blockT(values, { phi: 1, minEffective: 6 });
          const other = blockT(
            values.map((x) => x * scale),
            { phi: 1, minEffective: 6 },
          );
          if (one.t <= 0) expect(one.logBF).toBe(Number.NEGATIVE_INFINITY);
          if (Number.isFinite(one.logBF) && Number.isFinite(other.logBF)) expect(Math.abs(one.logBF - other.logBF)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  test('needs six effective blocks, and correlated blocks count for less', () => {
    const rising = Array.from({ length: 12 }, (_, i) => 0.2 + 0.01 * i);
    expect(blockT(rising, { phi: 1, minEffective: 6 }).effectiveN).toBeLessThan(6);
    expect(blockT(rising, { phi: 1, minEffective: 6 }).logBF).toBe(Number.NEGATIVE_INFINITY);
    expect(blockT([1, 1.1, 0.9, 1, 1.05], { phi: 1, minEffective: 6 }).logBF).toBe(Number.NEGATIVE_INFINITY);
  });

  test('constant blocks above zero are evidence, constant zeros are none', () => {
    expect(blockT(Array(20).fill(0.1), { phi: 1, minEffective: 6 }).logBF).toBeGreaterThan(10);
    expect(blockT(Array(20).fill(0), { phi: 1, minEffective: 6 }).logBF).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('joining e-values', () => {
  test('log mean exp survives what exp cannot hold', () => {
    expect(logMeanExp([1_000, Number.NEGATIVE_INFINITY])).toBeCloseTo(1_000 - Math.LN2, 9);
    expect(logMeanExp([Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY);
  });

  test('e-BH equals its definition', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 12, noNaN: true }), { minLength: 1, maxLength: 12 }), (logEs) => {
        const alpha = 0.05;
        const sorted = [...logEs].sort((a, b) => b - a);
        let k = 0;
        for (let i = 1; i <= sorted.length; i++) if ((sorted[i - 1] as number) >= Math.log(sorted.length / (i * alpha))) k = i;
        expect(eBenjaminiHochberg(logEs, alpha)).toHaveLength(k);
      }),
    );
  });

  test('one bad route among many is seen, and so is a small shift everywhere', () => {
    expect(routeCombination([8, ...Array<number>(9).fill(-1)])).toBeGreaterThan(Math.log(20));
    expect(routeCombination(Array<number>(20).fill(0.4))).toBeGreaterThan(Math.log(20));
  });
});

describe('betting', () => {
  test('on a bounded mean never alarms on a mean at the bound more often than stated', () => {
    const random = seeded(11);
    let alarms = 0;
    for (let run = 0; run < 300; run++) {
      const values = Array.from({ length: 120 }, () => (random() + random()) / 2);
      for (let n = 5; n <= values.length; n += 5) {
        if (logBettingE(values.slice(0, n), 0.5, 0.05) < Math.log(20)) continue;
        alarms++;
        break;
      }
    }
    expect(alarms / 300).toBeLessThanOrEqual(0.05);
  });

  test('the confidence sequence holds the true mean', () => {
    const random = seeded(5);
    const values = Array.from({ length: 400 }, () => (random() < 0.8 ? 1 : 0));
    const { low, high, mean } = bettingMean(values, 0.05);
    expect(low).toBeLessThanOrEqual(0.8);
    expect(high).toBeGreaterThanOrEqual(0.8);
    expect(mean).toBeGreaterThan(0.7);
    expect(high - low).toBeLessThan(0.25);
  });

  test('of pairs grows when the shadow fails beyond the ratio, and never goes to zero', () => {
    let worse = NEW_BETTING;
    let alike = NEW_BETTING;
    for (let i = 0; i < 400; i++) {
      worse = stepBetting(worse, i % 4 === 0, i % 20 === 0, 1.1);
      alike = stepBetting(alike, i % 5 === 0, i % 5 === 1, 1.1);
    }
    expect(worse.logE).toBeGreaterThan(Math.log(100));
    expect(alike.logE).toBeLessThan(Math.log(20));
    expect(Number.isFinite(alike.logE)).toBe(true);
  });
});

describe('the rate ratio interval', () => {
  test('holds the observed ratio and is open where a side has no event', () => {
    const { low, high } = rateRatioInterval(40, 20, 1, 1, 0.05);
    expect(low).toBeLessThan(2);
    expect(high).toBeGreaterThan(2);
    expect(rateRatioInterval(5, 0, 1, 1, 0.05).high).toBe(Number.POSITIVE_INFINITY);
    expect(rateRatioInterval(0, 0, 1, 1, 0.05)).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
  });
});
