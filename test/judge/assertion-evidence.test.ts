import { describe, expect, test } from '@jest/globals';
import { seeded } from '../../src/core/random.js';
import { AssertionEvidence } from '../../src/judge/assertion-evidence.js';
import { assertionFindings } from '../../src/judge/assertion-finding.js';
import type { TrialEvidence } from '../../src/judge/evidence.js';
import { Judge } from '../../src/judge/judge.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import { builtInKpis } from '../../src/kpi/catalogue.js';

const KPIS = builtInKpis().filter(({ name }) => name === 'assertions');
const OK = { status: 200, latencyMs: 1 };

function trial(at: number, failed: { primary?: boolean; shadow?: boolean }): TrialEvidence {
  const found = { ...(failed.primary ? { primary: '500' } : {}), ...(failed.shadow ? { shadow: '503' } : {}) };
  const assertions = failed.primary || failed.shadow ? [{ name: 'status 200', found }] : [];
  return { at, route: 'order / pay', primary: OK, shadow: OK, assertions };
}

function judged(trials: readonly TrialEvidence[]) {
  const evidence = new AssertionEvidence();
  trials.forEach((one, index) => {
    evidence.add(one);
    if (index % 50 === 49) evidence.look(one.at, DEFAULT_JUDGE);
  });
  return assertionFindings(evidence, KPIS, DEFAULT_JUDGE);
}

const many = (count: number, of: (index: number) => TrialEvidence): TrialEvidence[] =>
  Array.from({ length: count }, (_, index) => of(index));

describe('assertions, judged in pairs', () => {
  test('one that fails on the shadow alone is a regression with scenario, step, assertion and sample', () => {
    const [finding] = judged(many(400, (i) => trial(i / 10, { shadow: i % 20 === 0 })));
    expect(finding).toMatchObject({
      code: 'regression',
      outcome: 'fail',
      route: 'order / pay',
      facts: { scenario: 'order', step: 'pay', assertion: 'status 200', shadowOnly: 20, primaryOnly: 0, both: 0, sampleShadow: '503' },
      n: { control: 400, experiment: 400 },
    });
    expect(finding?.firstAlarmAt).toBeGreaterThan(0);
  });

  test('one that fails on both alike is said, and is no regression', () => {
    const findings = judged(many(400, (i) => trial(i / 10, { primary: i % 4 === 0, shadow: i % 4 === 0 })));
    expect(findings.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['no-change', 'pass'],
      ['note', 'pass'],
    ]);
  });

  test('one that is flaky on both arms apart is no regression, in 200 runs of 1,000 checks', () => {
    let alarms = 0;
    for (let run = 0; run < 200; run++) {
      const random = seeded(run);
      const findings = judged(many(1_000, (i) => trial(i / 10, { primary: random() < 0.1, shadow: random() < 0.1 })));
      if (findings.some(({ code }) => code === 'regression')) alarms++;
    }
    expect(alarms).toBeLessThanOrEqual(200 * DEFAULT_JUDGE.alpha);
  });

  test('too few checks hold a critical KPI, none at all say nothing', () => {
    expect(judged(many(20, (i) => trial(i, {})))[0]).toMatchObject({ code: 'not-enough', outcome: 'inconclusive' });
    expect(judged([])).toEqual([]);
  });

  test('whole transactions are no requests: only their own KPIs see them, and the digest does', () => {
    const kpis = builtInKpis().filter(({ name }) => ['latency', 'errors', 'transaction', 'transaction-failures'].includes(name));
    const judge = new Judge(kpis, DEFAULT_JUDGE, 10);
    const failed = { error: 'step-failed', status: null, latencyMs: null };
    for (let i = 0; i < 300; i++) {
      judge.add({ at: i / 30, route: 'order / pay', primary: OK, shadow: OK });
      judge.add({ at: i / 30, route: 'order', primary: OK, shadow: failed, whole: true });
    }
    judge.look(10, { run: { forSeconds: 10, ended: true, arms: {}, orphans: 0 }, series: [] });
    const { findings } = judge.conclude({ run: { forSeconds: 10, ended: true, arms: {}, orphans: 0 }, series: [] });
    expect(findings.find(({ kpi }) => kpi === 'errors')).toMatchObject({ outcome: 'pass', n: { control: 300 } });
    expect(findings.find(({ kpi }) => kpi === 'transaction-failures')).toMatchObject({ code: 'regression', facts: { shadowOnly: 300 } });
    expect(judge.orphans).toBe(0);
  });
});
