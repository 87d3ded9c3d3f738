import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileCondition } from '../../../src/judge/profiles/argo-condition.js';
import { kayentaInterval } from '../../../src/judge/profiles/kayenta-interval.js';
import { judgeByProfile } from '../../../src/judge/profiles/profile.js';
import { PROFILES } from '../../../src/judge/profiles/registry.js';
import { parseProfileEvidence, type ProfileName, withoutProfiles } from '../../../src/run/profile-evidence.js';
import { parseEvidence } from '../../../src/run/evidence-input.js';
import { hodgesLehmann } from '../../../src/stats/hodges-lehmann.js';

type Values = readonly (number | null)[];
const points = (values: Values) => values.map((value, index) => [index * 60, value]);
interface Given {
  readonly control?: Values;
  readonly experiment: Values;
  readonly settings?: object;
  readonly whole?: object;
}

function judge(profile: ProfileName, ...given: readonly Given[]) {
  const document = {
    kpis: given.map(({ settings }, index) => ({ name: `m${index}`, [profile]: settings ?? {} })),
    series: given.map(({ control, experiment }, index) => ({
      kpi: `m${index}`,
      stepSeconds: 60,
      control: points(control ?? []),
      experiment: points(experiment),
    })),
    judge: { [profile]: given[0]?.whole ?? {} },
  };
  return judgeByProfile(PROFILES[profile], parseProfileEvidence(document, 'test', profile));
}
const words = (profile: ProfileName, ...given: readonly Given[]) =>
  judge(profile, ...given).findings.map((finding) => finding.classification);

const LOW = [10, 12, 11, 13, 9, 10.5, 12.5, 11.5, 9.5, 12.2];
const HIGH = LOW.map((value) => value + 20);

describe('kayenta', () => {
  test('a shift up is High, down Low, none Pass; the direction decides which counts', () => {
    expect(words('kayenta', { control: LOW, experiment: HIGH })).toEqual(['High']);
    expect(words('kayenta', { control: HIGH, experiment: LOW })).toEqual(['Low']);
    expect(words('kayenta', { control: LOW, experiment: [...LOW].reverse() })).toEqual(['Pass']);
    expect(words('kayenta', { control: LOW, experiment: HIGH, settings: { direction: 'decrease' } })).toEqual(['Pass']);
    expect(words('kayenta', { control: HIGH, experiment: LOW, settings: { direction: 'increase' } })).toEqual(['Pass']);
  });

  test('an allowed increase of the mean ratio, or of the probability of superiority', () => {
    expect(words('kayenta', { control: LOW, experiment: HIGH, settings: { effectSize: { allowedIncrease: 5 } } })).toEqual(['Pass']);
    expect(
      words('kayenta', { control: LOW, experiment: HIGH, settings: { effectSize: { measure: 'cles', allowedIncrease: 0.9 } } }),
    ).toEqual(['High']);
    expect(judge('kayenta', { control: LOW, experiment: HIGH }).findings[0]?.deviation).toBeCloseTo(31.12 / 11.12, 10);
  });

  test('missing points are removed or count as zero; an empty side is Nodata, or fails where it must have data', () => {
    const empty = { control: LOW, experiment: [null, null] };
    expect(words('kayenta', empty)).toEqual(['Nodata']);
    expect(words('kayenta', { ...empty, settings: { mustHaveData: true } })).toEqual(['NodataFailMetric']);
    expect(words('kayenta', { ...empty, settings: { mustHaveData: true, critical: true } })).toEqual(['Nodata']);
    expect(words('kayenta', { control: [], experiment: [], settings: { nanStrategy: 'replace' } })).toEqual(['Pass']);
    const gaps = { control: LOW, experiment: [...LOW.slice(0, 5), null, null, null, null, null] };
    expect(words('kayenta', gaps)).toEqual(['Pass']);
    expect(words('kayenta', { ...gaps, settings: { nanStrategy: 'replace' } })).toEqual(['Pass']);
    expect(words('kayenta', { control: LOW, experiment: Array(10).fill(null), settings: { nanStrategy: 'replace' } })).toEqual(['Low']);
  });

  test('outliers may be removed; two constants are told apart, and alike', () => {
    const spiky = [...LOW.slice(0, 9), 4_000];
    expect(words('kayenta', { control: LOW, experiment: spiky, settings: { outliers: { strategy: 'remove' } } })).toEqual(['Pass']);
    const constants = { control: Array(10).fill(5), experiment: Array(10).fill(6) };
    expect(words('kayenta', constants)).toEqual(['High']);
    expect(judge('kayenta', constants)).toEqual(judge('kayenta', constants));
    expect(words('kayenta', { control: Array(10).fill(5), experiment: Array(4).fill(5) })).toEqual(['Pass']);
  });

  test('the score: groups and weights, critical failures, too little data, muted metrics', () => {
    const good = { control: LOW, experiment: [...LOW].reverse() };
    const bad = { control: LOW, experiment: HIGH };
    const whole = { groups: { a: ['m0', 'm1'], b: ['m2'] }, groupWeights: { a: 70 }, scoreThresholds: { pass: 90, marginal: 60 } };
    expect(judge('kayenta', { ...good, whole }, bad, good)).toMatchObject({
      score: 65,
      classification: 'Marginal',
      outcome: 'inconclusive',
    });
    expect(judge('kayenta', { ...good, whole }, good, good)).toMatchObject({ score: 100, classification: 'Pass', outcome: 'pass' });
    expect(judge('kayenta', good, { ...bad, settings: { critical: true } }, good)).toMatchObject({ score: 0, classification: 'Fail' });
    expect(judge('kayenta', good, { ...bad, settings: { muted: true } })).toMatchObject({ score: 100 });
    expect(judge('kayenta', good, { control: [], experiment: LOW })).toMatchObject({ score: 0, outcome: 'fail' });
    expect(judge('kayenta', good, good, { control: [], experiment: LOW })).toMatchObject({ score: 100 });
  });

  test('its interval lies at the order statistics of the differences, to its own tolerance', () => {
    const value = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.uniqueArray(value, { minLength: 51, maxLength: 70 }),
        fc.uniqueArray(value, { minLength: 51, maxLength: 70 }),
        (x, y) => {
          const ours = hodgesLehmann(x, y, 0.98);
          const theirs = kayentaInterval(x, y, 0.98);
          for (const side of ['low', 'high'] as const) expect(Math.abs(ours[side] - theirs[side])).toBeLessThan(1.5);
        },
      ),
      { numRuns: 50, seed: 31 },
    );
  });
});

describe('keptn', () => {
  const slo = { pass: [{ criteria: ['<=+10%', '<600'] }], warning: [{ criteria: ['<=+25%'] }] };
  test.each([
    [100, 105, 'pass'],
    [100, 120, 'warning'],
    [100, 130, 'fail'],
    [590, 605, 'warning'],
  ])('from %d to %d: %s', (before, now, word) => {
    expect(words('keptn', { control: [before], experiment: [now], settings: slo })).toEqual([word]);
  });

  test('no earlier value holds a relative criterion; no value fails; no criteria inform only', () => {
    expect(words('keptn', { control: [], experiment: [5], settings: slo })).toEqual(['pass']);
    expect(words('keptn', { control: [5], experiment: [null], settings: slo })).toEqual(['fail']);
    expect(judge('keptn', { control: [5], experiment: [50] })).toMatchObject({ score: 100, classification: 'pass' });
  });

  test('weights, halves for warnings, key objectives', () => {
    const whole = { total_score: { pass: '90%', warning: '60%' } };
    const good = { control: [100], experiment: [100], settings: { ...slo, weight: 3 }, whole };
    expect(judge('keptn', good, { control: [100], experiment: [120], settings: slo })).toMatchObject({
      score: 87.5,
      classification: 'warning',
    });
    expect(judge('keptn', good, { control: [100], experiment: [200], settings: { ...slo, key_sli: true } })).toMatchObject({
      outcome: 'fail',
    });
  });
});

describe('argo', () => {
  const success = { successCondition: 'result[0] >= 0.95' };
  test.each([
    ['all well', [0.99, 0.98], success, 'Successful'],
    ['one failure of none allowed', [0.99, 0.5, 0.99], success, 'Failed'],
    ['one failure of one allowed', [0.99, 0.5, 0.99], { ...success, failureLimit: 1 }, 'Successful'],
    ['between both conditions', [0.9], { ...success, failureCondition: 'result[0] < 0.8' }, 'Inconclusive'],
    ['no conditions', [0.1], {}, 'Successful'],
    ['five errors in a row', [null, null, null, null, null], success, 'Error'],
    ['a default for no value', [null], { successCondition: 'default(result, 1) > 0.9' }, 'Successful'],
    ['enough successes in a row', [0.99, 0.99, 0.1], { ...success, consecutiveSuccessLimit: 2 }, 'Successful'],
    ['count reached', [0.99, 0.99, 0.1], { ...success, count: 2 }, 'Successful'],
    ['no measurement', [], success, 'Inconclusive'],
  ])('%s', (_, values, settings, word) => {
    expect(words('argo', { experiment: values as Values, settings: settings as object })).toEqual([word]);
  });

  test('conditions with words and signs; what is none is refused', () => {
    expect(compileCondition('result > 1 && !isNaN(result) || result == 0')(2)).toBe(true);
    expect(compileCondition('not (result > 1) and result != 3')(0)).toBe(true);
    for (const text of ['process.exit()', 'result = 3', 'import("fs")', 'result >', 'x > 1'])
      expect(() => compileCondition(text)).toThrow(/condition/);
  });
});

describe('flagger', () => {
  const settings = { thresholdRange: { min: 99 } };
  test('failed checks add up to the threshold, whatever lies between; a missing value is one', () => {
    expect(judge('flagger', { experiment: [99.5, 98, 99.9], settings })).toMatchObject({ classification: 'Failed', decision: 'roll-back' });
    expect(judge('flagger', { experiment: [99.5, 98, 99.9], settings, whole: { threshold: 2 } })).toMatchObject({
      classification: 'Succeeded',
    });
    expect(judge('flagger', { experiment: [99.5, null, 98], settings, whole: { threshold: 2 } })).toMatchObject({
      classification: 'Failed',
    });
    expect(judge('flagger', { experiment: [], settings })).toMatchObject({ outcome: 'fail' });
  });
});

test('settings of other systems are no evidence for our own judge, and its slips of the pen are still found', () => {
  const document = { kpis: [{ name: 'cpu', kayenta: { critical: true } }], judge: { kayenta: { tolerance: 0.3 }, alpha: 0.02 } };
  expect(parseEvidence(withoutProfiles(document), 'x').judge.alpha).toBe(0.02);
  expect(() => parseEvidence(withoutProfiles({ kpis: [{ name: 'cpu', kayentaa: {} }] }), 'x')).toThrow();
});
