import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../src/core/random.js';
import { logConditionalBinomialE } from '../../src/stats/log-conditional-binomial-e.js';
import { rateRatioInterval } from '../../src/stats/rate-ratio-interval.js';
import { logStratifiedRateE, type RateStratum, stratifiedRateInterval } from '../../src/stats/stratified-rate.js';

const even = (experiment: number, control: number): RateStratum => ({ experiment, control, experimentExposure: 1, controlExposure: 1 });

/** The same integral by a plain sum of 40,000 cells of theta / (1 + theta). */
function bruteForce(strata: readonly RateStratum[], margin: number): number {
  const ll = (p: number): number =>
    strata.reduce((sum, { experiment: k, control: c, experimentExposure: e, controlExposure: f }) => {
      const q = (p * e) / (p * e + (1 - p) * f);
      return sum + (k > 0 ? k * Math.log(q) : 0) + (c > 0 ? c * Math.log1p(-q) : 0);
    }, 0);
  const p0 = (1 + margin) / (2 + margin);
  const cells = 40_000;
  const values = Array.from({ length: cells }, (_, i) => ll(p0 + ((i + 0.5) / cells) * (1 - p0)) - ll(p0));
  const top = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0) / cells);
}

describe('the stratified rate test', () => {
  test.each([
    [0, 0, 0],
    [7, 0, 0],
    [0, 9, 0],
    [30, 12, 0.25],
    [4_000, 3_500, 0.05],
    [120_000, 119_000, 0],
    [3, 5_000, 0],
  ])('with equal exposures it is the conditional binomial: %i against %i at margin %d', (k, c, margin) => {
    expect(logStratifiedRateE([even(k, c)], margin)).toBeCloseTo(logConditionalBinomialE(k, c, 1, 1, margin), 4);
  });

  test('equals the plain sum for a split that moves', () => {
    const strata: RateStratum[] = [
      { experiment: 3, control: 40, experimentExposure: 50, controlExposure: 950 },
      { experiment: 30, control: 25, experimentExposure: 500, controlExposure: 500 },
      { experiment: 0, control: 2, experimentExposure: 10, controlExposure: 90 },
      { experiment: 5, control: 0, experimentExposure: 0, controlExposure: 90 },
    ];
    for (const margin of [0, 0.25, 1]) expect(logStratifiedRateE(strata, margin)).toBeCloseTo(bruteForce(strata.slice(0, 3), margin), 3);
  });

  test('a split that follows the error rate is no regression, where pooled counts would accuse', () => {
    const random = seeded(5);
    const strata = Array.from({ length: 200 }, (_, i): RateStratum => {
      const late = i >= 100;
      const [experimentExposure, controlExposure, rate] = late ? [500, 500, 0.05] : [50, 950, 0.005];
      const draw = (n: number): number => Array.from({ length: n }, () => (random() < rate ? 1 : 0) as number).reduce((a, b) => a + b, 0);
      return { experiment: draw(experimentExposure), control: draw(controlExposure), experimentExposure, controlExposure };
    });
    const total = (key: keyof RateStratum): number => strata.reduce((sum, stratum) => sum + stratum[key], 0);
    const pooled = logConditionalBinomialE(total('experiment'), total('control'), total('experimentExposure'), total('controlExposure'), 0);
    expect(pooled).toBeGreaterThan(100);
    expect(logStratifiedRateE(strata, 0)).toBeLessThan(Math.log(20));
    const { low, high } = stratifiedRateInterval(strata, 0.05);
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(1);
  });

  test('the interval holds the ratio, is that of two rates, and is open where a side has nothing', () => {
    const ours = stratifiedRateInterval([even(60, 30)], 0.05);
    const theirs = rateRatioInterval(60, 30, 1, 1, 0.05);
    expect(ours.low).toBeCloseTo(theirs.low, 3);
    expect(ours.high).toBeCloseTo(theirs.high, 3);
    expect(stratifiedRateInterval([even(5, 0)], 0.05).high).toBe(Number.POSITIVE_INFINITY);
    expect(stratifiedRateInterval([even(0, 5)], 0.05).low).toBe(0);
    expect(stratifiedRateInterval([], 0.05)).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
  });

  test('more events on the experiment never lower the evidence; a larger margin never raises it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, margin) => {
          const strata = rows.map(([experiment, control, w]) => ({
            experiment,
            control,
            experimentExposure: w,
            controlExposure: 1_000 - w,
          }));
          const more = strata.map((stratum, i) => (i === 0 ? { ...stratum, experiment: stratum.experiment + 3 } : stratum));
          const e = logStratifiedRateE(strata, margin);
          expect(logStratifiedRateE(more, margin)).toBeGreaterThanOrEqual(e - 1e-6);
          expect(logStratifiedRateE(strata, margin + 0.2)).toBeLessThanOrEqual(Math.max(0, e) + 1e-6);
        },
      ),
      { numRuns: 40, seed: 3 },
    );
  });

  test('two equal streams alarm in at most one of twenty, however often one looks', () => {
    const random = seeded(11);
    let alarms = 0;
    const runs = 60;
    for (let run = 0; run < runs; run++) {
      const strata: RateStratum[] = [];
      let alarmed = false;
      for (let step = 0; step < 60 && !alarmed; step++) {
        const draw = (n: number): number => Array.from({ length: n }, () => (random() < 0.1 ? 1 : 0) as number).reduce((a, b) => a + b, 0);
        strata.push({ experiment: draw(10), control: draw(90), experimentExposure: 10, controlExposure: 90 });
        if (step % 3 === 0) alarmed = logStratifiedRateE(strata, 0) >= Math.log(20);
      }
      if (alarmed) alarms++;
    }
    expect(alarms).toBeLessThanOrEqual(6);
  });
});
