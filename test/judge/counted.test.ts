import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../src/core/random.js';
import { countedFinding } from '../../src/judge/counted-finding.js';
import type { CountedPair, CountedStep } from '../../src/judge/evidence.js';
import { exceedanceRatio } from '../../src/judge/exceedance-gate.js';
import { histogramFinding } from '../../src/judge/histogram-finding.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import { ownKpi } from '../../src/kpi/catalogue.js';
import type { Kpi } from '../../src/kpi/kpi.js';

const BOUNDS = [0.025, 0.05, 0.1, 0.2, 0.4, 0.8];
const LATENCY: Kpi = {
  ...ownKpi('latency'),
  kind: 'histogram',
  unit: 's',
  margin: 0.05,
  tailMargin: 0.1,
  critical: true,
  minimumSample: 200,
};
const ERRORS: Kpi = {
  ...ownKpi('errors'),
  kind: 'count',
  unpaired: true,
  margin: 0.25,
  absoluteMargin: 0.001,
  critical: true,
  minimumSample: 100,
};

interface Arm {
  readonly requests: number;
  /** times everybody's time, at a step */
  readonly slower?: (step: number) => number;
  readonly errorShare?: number;
}

/** Lognormal times (sigma 0.6, median 80 ms) by the minute, as a histogram counts them. */
function histogram(arm: Arm, steps: number, random: () => number): CountedStep[] {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: steps }, (_, step) => {
    const times = Array.from({ length: arm.requests }, () => 0.08 * Math.exp(0.6 * normal()) * (arm.slower?.(step) ?? 1));
    return { t: step * 60, all: arm.requests, above: BOUNDS.map((bound) => times.filter((time) => time > bound).length) };
  });
}

function events(arm: Arm, steps: number, random: () => number): CountedStep[] {
  return Array.from({ length: steps }, (_, step) => ({
    t: step * 60,
    all: arm.requests,
    above: [Array.from({ length: arm.requests }, random).filter((x) => x < (arm.errorShare ?? 0)).length],
  }));
}

const pairOf = (control: CountedStep[], experiment: CountedStep[], bounds = BOUNDS): CountedPair => ({
  stepSeconds: 60,
  forSeconds: Math.max(control.length, experiment.length) * 60,
  bounds,
  control,
  experiment,
});
const times = (control: Arm, experiment: Arm, seed: number, steps = 30): CountedPair => {
  const random = seeded(seed);
  return pairOf(histogram(control, steps, random), histogram(experiment, steps, random));
};
const judge = (pair: CountedPair | undefined, kpi = LATENCY) => histogramFinding(pair, kpi, DEFAULT_JUDGE);
const judgeEvents = (control: Arm, experiment: Arm, seed = 1, kpi = ERRORS) => {
  const random = seeded(seed);
  return countedFinding(pairOf(events(control, 30, random), events(experiment, 30, random), [0]), kpi, DEFAULT_JUDGE);
};

describe('times counted in buckets', () => {
  test('a shadow that is 30 % slower fails, at a twentieth of the traffic', () => {
    const finding = judge(times({ requests: 2_000 }, { requests: 100, slower: () => 1.3 }, 1));
    expect(finding).toMatchObject({ code: 'regression', outcome: 'fail', method: 'exceedance-gate' });
    expect(finding.effect?.low).toBeGreaterThan(1.1);
    expect(finding.facts).toMatchObject({
      p50ControlLow: 0.05,
      p50ControlHigh: 0.1,
      p50Low: 0.1,
      p50High: 0.2,
      p50RatioLow: 1,
      p50RatioHigh: 4,
    });
  });

  test('identical arms never fail and never hold, however uneven the split', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const finding = judge(times({ requests: 400 }, { requests: 25 + 15 * (seed % 5) }, seed));
      expect(['no-change', 'warning']).toContain(finding.code);
      expect(finding.outcome).toBe('pass');
    }
  });

  test('a wobble between minutes that does not last is no regression', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = seeded(100 + seed);
      const wobble = Array.from({ length: 30 }, () => Math.exp(0.1 * (random() + random() + random() - 1.5) * 2));
      const finding = judge(times({ requests: 400 }, { requests: 400, slower: (step) => wobble[step] as number }, seed));
      expect(finding.outcome).toBe('pass');
    }
  });

  test('a regression that begins half way is seen', () => {
    const finding = judge(times({ requests: 2_000 }, { requests: 400, slower: (step) => (step >= 15 ? 1.4 : 1) }, 3));
    expect(finding).toMatchObject({ outcome: 'fail' });
  });

  test('less is worse where the direction says so', () => {
    const pair = times({ requests: 1_000 }, { requests: 400, slower: () => 1 / 1.5 }, 4);
    expect(judge(pair).outcome).toBe('pass');
    expect(judge(pair, { ...LATENCY, direction: 'decrease' }).outcome).toBe('fail');
  });

  test('nothing, one side, too few, and bounds that only some steps have', () => {
    const both = times({ requests: 400 }, { requests: 100 }, 5);
    expect(judge(undefined)).toMatchObject({ code: 'no-data', outcome: 'inconclusive' });
    expect(judge(pairOf([], []))).toMatchObject({ code: 'no-data', outcome: 'inconclusive' });
    expect(judge({ ...both, experiment: [] })).toMatchObject({ code: 'warning', method: 'one-side-missing' });
    expect(judge({ ...both, experiment: [] }, { ...LATENCY, required: true })).toMatchObject({ code: 'no-data', outcome: 'fail' });
    expect(judge(times({ requests: 3 }, { requests: 3 }, 6))).toMatchObject({ code: 'not-enough', outcome: 'inconclusive' });
    const patchy = {
      ...both,
      experiment: both.experiment.map((step, i) => (i === 9 ? { ...step, above: step.above.map(() => null) } : step)),
    };
    expect(judge(patchy)).toMatchObject({ code: 'not-enough', outcome: 'inconclusive' });
    const other = { ...both, control: both.control.map((step) => ({ ...step, above: step.above.map((n, i) => (i === 2 ? null : n)) })) };
    expect(judge(other).facts?.['p50ControlLow']).toBe(0.05);
    expect(judge(other).facts?.['p50ControlHigh']).toBe(0.2);
  });

  test('making the shadow slower never makes its outcome better', () => {
    const rank = ['pass', 'inconclusive', 'fail'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 1, max: 1.6, noNaN: true }),
        fc.double({ min: 1, max: 1.6, noNaN: true }),
        (seed, a, b) => {
          const at = (factor: number): number =>
            rank.indexOf(judge(times({ requests: 300 }, { requests: 80, slower: () => factor }, seed, 15)).outcome);
          expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
        },
      ),
      { numRuns: 12, seed: 1 },
    );
  });

  test('the margin of a time becomes that of a share by the control itself', () => {
    const control = { all: 1_000, above: [900, 500, 125] };
    expect(exceedanceRatio([1, 2, 4], control, 2, 0)).toBe(1);
    expect(exceedanceRatio([1, 2, 4], control, 2, 0.1)).toBeCloseTo(1.1 ** 2, 10);
    expect(exceedanceRatio([1, 2, 4], control, 0, 0.1)).toBe(1.1);
    expect(exceedanceRatio([1, 2, 4], { all: 1_000, above: [900, 500, 500] }, 2, 0.1)).toBe(1.1);
  });
});

describe('events counted on both arms', () => {
  test('four times the errors at a tenth of the traffic are a regression', () => {
    const finding = judgeEvents({ requests: 2_000, errorShare: 0.005 }, { requests: 200, errorShare: 0.02 });
    expect(finding).toMatchObject({ code: 'regression', outcome: 'fail', method: 'conditional-binomial' });
    expect(finding.effect?.ratio).toBeGreaterThan(2.5);
  });

  test('equal shares are none, and neither are a few more below the floor', () => {
    for (let seed = 1; seed <= 8; seed++)
      expect(judgeEvents({ requests: 900, errorShare: 0.01 }, { requests: 100, errorShare: 0.01 }, seed).outcome).toBe('pass');
    const rare = judgeEvents({ requests: 20_000, errorShare: 0.0002 }, { requests: 20_000, errorShare: 0.0009 });
    expect(rare).toMatchObject({ code: 'no-change', outcome: 'pass' });
    expect(rare.eValue).toBeGreaterThan(1_000);
  });

  test('too few requests are not enough; none at all no data', () => {
    expect(judgeEvents({ requests: 100 }, { requests: 1 })).toMatchObject({ code: 'not-enough', outcome: 'inconclusive' });
    expect(judgeEvents({ requests: 0 }, { requests: 0 })).toMatchObject({ code: 'no-data', outcome: 'inconclusive' });
  });
});
