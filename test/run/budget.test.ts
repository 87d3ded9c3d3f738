import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import type { Finding } from '../../src/judge/verdict.js';
import { bare } from '../../src/judge/validity.js';
import { CONFIRMATION_MIN_MS, confirmationSeconds, MARGIN_MS, mayExtend, SHORTEST_SECONDS, withinBudget } from '../../src/run/budget.js';
import type { Measurement } from '../../src/run/measurement.js';

const measurement = (forSeconds: number, warmUpSeconds?: number): Measurement => ({
  kpis: [],
  judge: DEFAULT_JUDGE,
  forecast: { horizonMs: 3_600_000, productionRate: null, horizonRequests: 1_000_000, risk: [], warnings: 2, rollbackOnForecast: false },
  forSeconds,
  warmUpSeconds,
});
const finding = (code: Finding['code'], outcome: Finding['outcome'], tier: Finding['tier'] = 'none'): Finding => ({
  ...bare(code, outcome, 100),
  tier,
});

describe('what the budget leaves for the traffic', () => {
  test('all that was asked for, where it fits', () => {
    const asked = measurement(36);
    expect(withinBudget(asked, 60_000, true)).toBe(asked);
    expect(withinBudget(asked, 36_000, false)).toBe(asked);
  });

  test('less, in whole seconds, where a fail could not be confirmed otherwise', () => {
    expect(withinBudget(measurement(50), 60_500, true).forSeconds).toBe(49);
    expect(withinBudget(measurement(60), 50_900, false).forSeconds).toBe(50);
  });

  test('never less than a run that can say something, and never more than was asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        fc.double({ min: -1e5, max: 1e7, noNaN: true }),
        fc.boolean(),
        (asked, left, confirms) => {
          const { forSeconds } = withinBudget(measurement(asked), left, confirms);
          expect(forSeconds).toBeLessThanOrEqual(asked);
          expect(forSeconds).toBeGreaterThanOrEqual(Math.min(asked, SHORTEST_SECONDS));
          if (forSeconds > SHORTEST_SECONDS)
            expect(forSeconds * 1_000 + (confirms ? CONFIRMATION_MIN_MS + MARGIN_MS : 0)).toBeLessThanOrEqual(left);
        },
      ),
    );
  });

  test('a warm-up of the time that is left, not of what was asked for', () => {
    const { forSeconds, warmUpSeconds } = withinBudget(measurement(600, 100), 60_000, false);
    expect(warmUpSeconds).toBeCloseTo(forSeconds * DEFAULT_JUDGE.warmupShare);
    expect(withinBudget(measurement(600), 60_000, false).warmUpSeconds).toBe(0);
  });
});

describe('whether a run goes on past its time', () => {
  const open = {
    outcome: 'inconclusive',
    findings: [finding('not-enough', 'inconclusive'), finding('regression', 'inconclusive', 'hold'), finding('no-change', 'pass')],
  } as const;

  test('while more traffic could decide it and a confirmation would still fit', () => {
    expect(mayExtend(open, 60_000, 40, true)).toBe(true);
    expect(mayExtend(open, CONFIRMATION_MIN_MS + MARGIN_MS, 30, true)).toBe(false);
    expect(mayExtend(open, CONFIRMATION_MIN_MS + MARGIN_MS, 30, false)).toBe(true);
    // half of the confirmation of a long run
    expect(mayExtend(open, 60_000, 600, true)).toBe(false);
  });

  test.each(['pass', 'fail', 'error'] as const)('not where it is decided: %s', (outcome) => {
    expect(mayExtend({ ...open, outcome }, 1e6, 40, true)).toBe(false);
  });

  test.each(['unrepresentative', 'too-noisy', 'forecast-breach', 'no-data'] as const)(
    'not where more of the same would change nothing: %s',
    (code) => {
      expect(mayExtend({ outcome: 'inconclusive', findings: [...open.findings, finding(code, 'inconclusive')] }, 1e6, 40, true)).toBe(
        false,
      );
    },
  );
});

describe('the length of a confirmation', () => {
  test('is half of the run, less where the budget ends before, and nothing where it could say nothing', () => {
    expect(confirmationSeconds(60, 100_000)).toBe(30);
    expect(confirmationSeconds(60, 20_000)).toBe(17);
    expect(confirmationSeconds(60, CONFIRMATION_MIN_MS - 1)).toBeNull();
  });
});
