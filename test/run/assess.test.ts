import { beforeAll, describe, expect, test } from '@jest/globals';
import { fail } from '../../src/core/errors.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import { bare } from '../../src/judge/validity.js';
import type { Judgement } from '../../src/judge/judge.js';
import type { TrialEvidence } from '../../src/judge/evidence.js';
import { assess } from '../../src/run/assess.js';
import { lostBeforeTraffic } from '../../src/run/bring-up.js';
import { MeasuredRun } from '../../src/run/measured-run.js';
import type { Measurement } from '../../src/run/measurement.js';
import { fromDocument, toDocument } from '../../src/run/measurement.js';
import type { RunDocument } from '../../src/run/run-document.js';
import { kpi, slower, stream } from '../support/streams.js';

const KPIS = [kpi('latency'), kpi('errors')];
const measurement: Measurement = {
  kpis: KPIS,
  judge: DEFAULT_JUDGE,
  forecast: { horizonMs: 3_600_000, productionRate: null, horizonRequests: 1_000_000, risk: [], warnings: 2, rollbackOnForecast: false },
  forSeconds: 30,
};
const run: RunDocument = {
  service: 'shop',
  enforce: 'hold',
  policies: {},
  accept: [],
  today: '2026-01-01',
  extra: [],
  arms: [],
  traffic: { seconds: 30, ratePerSecond: 300, askedRate: 300, latenessP99Ms: 1, skipped: {}, notes: [] },
  minutesUsed: 0.5,
  reproduce: 'foreshadow run',
  startedAt: '2026-01-01T00:00:00.000Z',
  runId: 'abc',
  trafficStartedAtMs: 0,
  seed: 7,
  confirmed: false,
};
const shape = { forSeconds: 30, ended: true, arms: { primary: 'alive', shadow: 'alive' }, orphans: 0 } as const;

/** As the live loop does it: trials as they come, a look every two seconds. */
async function measure(trials: readonly TrialEvidence[]): Promise<{ measured: MeasuredRun; judgement: Judgement }> {
  const measured = await MeasuredRun.create(measurement);
  let next = 2;
  for (const trial of trials) {
    for (; trial.at >= next; next += 2) measured.look(next, { ...shape, ended: false });
    measured.add(trial);
  }
  measured.look(30, shape);
  return { measured, judgement: measured.conclude(30, shape, [], { rules: [], today: run.today }) };
}

let same: Awaited<ReturnType<typeof measure>>;
let worse: Awaited<ReturnType<typeof measure>>;
beforeAll(async () => {
  same = await measure(stream({ seconds: 30, perSecond: 300 }));
  worse = await measure(stream({ seconds: 30, perSecond: 300, shadow: slower(1.5) }));
});
const assessed = (again: Judgement | null, changes: Partial<RunDocument> = {}) =>
  assess(worse.measured, worse.judgement, again, KPIS, { ...run, ...changes }, { kind: 'experiment' });

describe('from what was measured to verdict, exit code and report', () => {
  test('two arms alike pass and may go on', () => {
    const { verdict, exitCode, report } = assess(same.measured, same.judgement, null, KPIS, run, { kind: 'experiment' });
    expect([verdict.outcome, verdict.decision, exitCode]).toEqual(['pass', 'advance', 0]);
    expect(report.traffic).toMatchObject({ pairs: 9_000, seconds: 30 });
    expect(report.traffic.measuredPairs).toBeLessThanOrEqual(9_000);
    expect(report.verdict).toBe(verdict);
  });

  test('a slower shadow fails, and the verdict is the same whatever is enforced', () => {
    const [hold, observe] = [assessed(null), assessed(null, { enforce: 'observe' })];
    expect([hold.verdict.outcome, hold.exitCode, hold.report.effective.wouldHave]).toEqual(['fail', 1, null]);
    expect([observe.verdict.outcome, observe.exitCode, observe.report.effective.wouldHave]).toEqual(['fail', 0, 'fail']);
    expect(observe.verdict.findings).toEqual(hold.verdict.findings);
  });

  test('a policy maps the exit code and nothing else', () => {
    const inconclusive = { ...worse.judgement, outcome: 'inconclusive' as const, findings: [bare('too-noisy', 'inconclusive', 10)] };
    const of = (policies: RunDocument['policies']) =>
      assess(worse.measured, inconclusive, null, KPIS, { ...run, policies }, { kind: 'experiment' });
    expect([of({}).exitCode, of({ onInconclusive: 'fail' }).exitCode, of({ onInconclusive: 'pass' }).exitCode]).toEqual([2, 1, 0]);
    expect(of({ onInconclusive: 'pass' }).verdict).toEqual(of({}).verdict);
  });
});

describe('a fail that was tried again on fresh processes', () => {
  test('and happened again stays a fail', () => {
    const { verdict, exitCode } = assessed(worse.judgement);
    expect([verdict.outcome, exitCode]).toEqual(['fail', 1]);
    expect(
      verdict.findings.filter((finding) => finding.outcome === 'fail').every((finding) => finding.facts?.['reproduced'] === true),
    ).toBe(true);
  });

  test('and did not happen again is inconclusive, never a pass', () => {
    const { verdict, exitCode, report } = assessed(same.judgement);
    expect([verdict.outcome, exitCode]).toEqual(['inconclusive', 2]);
    expect(verdict.findings.map(({ code }) => code)).toContain('not-reproduced');
    expect(report.verdict).toBe(verdict);
  });

  test('in which the shadow died stays a fail', () => {
    const died = { ...same.judgement, findings: [{ ...bare('arm-died', 'fail', 10), facts: { arm: 'shadow', state: 'died' } }] };
    expect(assessed(died).verdict.outcome).toBe('fail');
  });

  test('in which the primary died is no confirmation', () => {
    const died = { ...same.judgement, findings: [{ ...bare('arm-died', 'error', 10), facts: { arm: 'primary', state: 'died' } }] };
    expect(assessed(died).verdict.outcome).toBe('inconclusive');
  });
});

describe('what is kept of a measurement', () => {
  test('comes back from JSON as it was, with the focus of a confirmation and without', () => {
    const focused: Measurement = { ...measurement, focus: { routes: ['GET /'], thresholds: new Map([['GET /', [1, 2, 3, 4, 5]]]) } };
    for (const one of [measurement, focused]) expect(fromDocument(JSON.parse(JSON.stringify(toDocument(one))))).toEqual(one);
  });
});

describe('an arm that was lost before the traffic', () => {
  test('is judged where it is the shadow, and is no arm’s state otherwise', () => {
    expect(lostBeforeTraffic(fail('FS_ARM_NOT_READY', { arm: 'shadow' }))).toEqual({ shadow: 'never-ready' });
    expect(lostBeforeTraffic(fail('FS_ARM_DIED', { arm: 'shadow' }))).toEqual({ shadow: 'died' });
    expect(lostBeforeTraffic(fail('FS_ARM_COMMAND', { arm: 'shadow' }))).toEqual({ shadow: 'died' });
    for (const error of [
      fail('FS_ARM_DIED', { arm: 'primary' }),
      fail('FS_ARM_NOT_READY', { arm: 'baseline' }),
      fail('FS_BUILD_FAILED', { arm: 'shadow' }),
      fail('FS_GIT'),
      new Error('bug'),
    ])
      expect(lostBeforeTraffic(error)).toEqual({});
  });
});
