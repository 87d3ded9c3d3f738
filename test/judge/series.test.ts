import { describe, expect, test } from '@jest/globals';
import type { Point } from '../../src/core/series.js';
import { seriesFindings } from '../../src/judge/series-findings.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import type { Kpi } from '../../src/kpi/kpi.js';
import { kpi } from '../support/streams.js';

const points = (count: number, value: (i: number) => number | null, from = 0): Point[] =>
  Array.from({ length: count }, (_, i) => [from + i, value(i)]);
const wave = (level: number) => (i: number) => level * (1 + 0.03 * Math.sin(i * 1.7));

function judge(control: Point[], experiment: Point[], changes: Partial<Kpi> = {}, baseline?: Point[]) {
  const pair = { kpi: 'cpu', stepSeconds: 1, control, experiment, ...(baseline ? { baseline } : {}) };
  return seriesFindings([pair], [kpi('cpu', changes)], DEFAULT_JUDGE)[0];
}

describe('series without a test', () => {
  test('one side missing fails where required and is a warning elsewhere', () => {
    expect(judge(points(40, wave(30)), [], { required: true })).toMatchObject({ outcome: 'fail', method: 'one-side-missing' });
    expect(judge([], points(40, wave(30)))).toMatchObject({ code: 'warning', outcome: 'pass' });
  });

  test('two sides that were never measured at the same time are too few points, not a missing side', () => {
    const [early, late] = [points(40, wave(30)), points(40, wave(30), 100)];
    expect(judge(early, late, { required: true })).toMatchObject({ code: 'not-enough', outcome: 'inconclusive' });
    expect(judge(early, late)).toMatchObject({ code: 'not-enough', outcome: 'pass' });
  });

  test('both missing is no data: inconclusive where critical or required', () => {
    for (const changes of [{ critical: true }, { required: true }])
      expect(judge([], [], changes)).toMatchObject({ code: 'no-data', outcome: 'inconclusive' });
    expect(judge([], [])).toMatchObject({ code: 'no-data', outcome: 'pass' });
  });

  test('constant and equal passes, but not where one side stopped being measured', () => {
    const constant = points(40, () => 5);
    expect(judge(constant, constant, { critical: true })).toMatchObject({ code: 'no-change', method: 'identical', outcome: 'pass' });
    const stopped = points(40, (i) => (i < 3 ? 5 : null));
    expect(judge(constant, stopped, { critical: true })).toMatchObject({ code: 'not-enough', outcome: 'inconclusive' });
  });

  test('80 % of the points on both sides are enough, less are not', () => {
    const upTo = (present: number) => points(50, (i) => (i < present ? wave(30)(i) : null));
    expect(judge(points(50, wave(30)), upTo(40))?.code).toBe('no-change');
    expect(judge(points(50, wave(30)), upTo(39))?.code).toBe('not-enough');
    expect(judge(points(9, wave(30)), points(9, wave(30.1)))?.code).toBe('not-enough');
  });
});

test('what two copies of the same code differ by does not hold either', () => {
  const control = points(60, wave(30));
  const apart = (level: number) => points(60, (i) => level * (1 + 0.03 * Math.sin(i * 1.7 + 0.4)));
  const copy = apart(30 * 1.2);
  expect(judge(control, apart(30 * 1.19), {}, copy)).toMatchObject({ tier: 'none', outcome: 'pass' });
  expect(judge(control, apart(30 * 1.19))?.outcome).toBe('fail');
  expect(judge(control, apart(30 * 1.5), {}, copy)?.outcome).toBe('fail');
});

describe('counts of two streams that were not paired', () => {
  const requests = (total: number): Point[] => [[39, total]];
  function count(control: Point[], experiment: Point[], changes: Partial<Kpi> = {}, served?: Point[]) {
    const pair = { kpi: 'restarts', stepSeconds: 1, control, experiment, ...(served ? { requests: served } : {}) };
    return seriesFindings([pair], [kpi('errors', { name: 'restarts', absoluteMargin: 0, critical: false, ...changes })], DEFAULT_JUDGE)[0];
  }
  const none = points(40, () => 0);

  test('have a minimum sample as every count has', () => {
    const critical = { critical: true, minimumSample: 100 };
    expect(count(none, none, critical, requests(99))).toMatchObject({ code: 'not-enough', outcome: 'inconclusive' });
    expect(count(none, none, critical, requests(100))).toMatchObject({ code: 'no-change', outcome: 'pass' });
    expect(
      count(
        points(9, () => 0),
        points(9, () => 0),
        critical,
      ),
    ).toMatchObject({ code: 'not-enough', outcome: 'inconclusive' });
    expect(
      count(
        none,
        points(40, (i) => i % 2),
        critical,
        requests(99),
      ),
    ).toMatchObject({ code: 'regression', outcome: 'fail' });
  });

  test('one side missing fails where required and is a warning elsewhere', () => {
    expect(count(none, [], { required: true })).toMatchObject({ outcome: 'fail', n: { control: 40, experiment: 0 } });
    expect(count(none, [])).toMatchObject({ code: 'warning', outcome: 'pass' });
    expect(count([], [], { required: true })).toMatchObject({ code: 'no-data', outcome: 'inconclusive' });
  });
});
