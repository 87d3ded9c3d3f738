import { describe, expect, test } from '@jest/globals';
import type { EvidenceDocument } from '../../src/judge/evidence.js';
import { judgeDocument } from '../../src/judge/judge-document.js';
import type { Finding } from '../../src/judge/verdict.js';
import { decide, exitCodeOf } from '../../src/rollout/policy.js';
import { document, kpi, slower, stream } from '../support/streams.js';

const judge = (evidence: EvidenceDocument) => judgeDocument(evidence);
const of = (findings: readonly Finding[], name: string) => findings.find((finding) => finding.kpi === name);
const rollout = { kind: 'rollout', step: 1, steps: 3, rollbackOnForecast: false } as const;
const experiment = { kind: 'experiment' } as const;

/** One worked example for each row of the table of outcomes and tiers: evidence in, verdict out. */
describe('the table of outcomes', () => {
  test('proven: an identical shadow passes, and the margins it was proven at are in the finding', () => {
    const verdict = judge(document(stream()));
    expect(verdict).toMatchObject({ outcome: 'pass', grade: 'proven', tier: 'proven', score: 100 });
    expect(of(verdict.findings, 'latency')).toMatchObject({ code: 'proven', outcome: 'pass', facts: { margin: 0.05, tailMargin: 0.1 } });
    expect([
      decide(verdict, experiment, 'hold'),
      decide(verdict, rollout, 'hold'),
      decide(verdict, { ...rollout, step: 3 }, 'hold'),
    ]).toEqual(['advance', 'advance', 'promote']);
  });

  test('no-regression-found: too few pairs for proof, no warning, the interval below 1.25 at p50 and p95', () => {
    const verdict = judge(document(stream({ perSecond: 60, seed: 4 })));
    expect(verdict).toMatchObject({ outcome: 'pass', grade: 'no-regression-found' });
    expect([decide(verdict, experiment, 'hold'), decide(verdict, rollout, 'hold')]).toEqual(['advance', 'hold']);
  });

  test('warn: 5 % slower at the margin is a note that blocks an early pass, never a fail', () => {
    const verdict = judge(document(stream({ shadow: slower(1.03), seed: 3 })));
    expect(verdict.outcome).not.toBe('fail');
    expect(of(verdict.findings, 'latency')?.facts?.['warnedAt']).toEqual(expect.any(Number));
    expect(verdict.looks.at(-1)?.at).toBe(60);
  });

  test('hold: between 0.6 of the margin and the margin the change waits for a person', () => {
    const verdict = judge(document(stream({ shadow: slower(1.05), seed: 2 })));
    expect(of(verdict.findings, 'latency')).toMatchObject({ code: 'regression', outcome: 'inconclusive', tier: 'hold' });
    expect(exitCodeOf(verdict, {}, 'hold')).toBe(2);
  });

  test('fail and roll back: 10 % slower fails, names the effect, and rolls back only inside a rollout that may', () => {
    const verdict = judge(document(stream({ shadow: slower(1.1) })));
    const latency = of(verdict.findings, 'latency') as Finding;
    expect(latency).toMatchObject({ code: 'regression', outcome: 'fail', tier: 'roll-back', route: 'GET /books/{id}' });
    expect(latency.effect?.low).toBeGreaterThan(1.05);
    expect(latency.effect?.high).toBeLessThan(1.2);
    expect(latency.tests.map((one) => one.name)).toEqual(expect.arrayContaining(['exceedance', 'blocks']));
    expect([decide(verdict, experiment, 'roll-back'), decide(verdict, rollout, 'hold'), decide(verdict, rollout, 'roll-back')]).toEqual([
      'hold',
      'hold',
      'roll-back',
    ]);
    expect(exitCodeOf(verdict, {}, 'hold')).toBe(1);
    expect(exitCodeOf(verdict, {}, 'observe')).toBe(0);
  });

  test('the fast lane needs no blocks: three times as slow is a roll-back within a few looks', () => {
    const evidence = document(stream({ shadow: slower(3), seconds: 16 }));
    const latency = of(judge(evidence).findings, 'latency') as Finding;
    expect(latency).toMatchObject({ tier: 'roll-back', method: 'fast-lane' });
    expect(latency.firstAlarmAt).toBeLessThanOrEqual(16);
  });

  test('errors on the shadow alone fail, the same errors on both arms do not', () => {
    const failing = (share: number) => (side: { status: number; latencyMs: number }, _at: number, _z: number, random: () => number) =>
      random() < share ? { ...side, status: 503 } : side;
    const alone = judge(document(stream({ shadow: failing(0.01), perSecond: 100 })));
    expect(of(alone.findings, 'errors')).toMatchObject({ code: 'regression', outcome: 'fail', tier: 'roll-back' });
    const both = judge(
      document(
        stream({ perSecond: 100 }).map((trial, index) =>
          index % 50 === 0 ? { ...trial, primary: { ...trial.primary, status: 503 }, shadow: { ...trial.shadow, status: 503 } } : trial,
        ),
      ),
    );
    expect(of(both.findings, 'errors')).toMatchObject({ code: 'no-change', outcome: 'pass' });
  });

  test('a few errors below the floor on the difference fail nothing', () => {
    const trials = stream({ perSecond: 400 }).map((trial, index) =>
      index % 2_000 === 0 ? { ...trial, shadow: { ...trial.shadow, status: 500 } } : trial,
    );
    expect(of(judge(document(trials)).findings, 'errors')).toMatchObject({ outcome: 'pass' });
  });

  test('forecast: a standing forecast-breach holds; it rolls back only where that was asked for', () => {
    const extra = () => [
      {
        ...(of(judge(document([])).findings, 'latency') as Finding),
        code: 'forecast-breach' as const,
        kpi: 'memory',
        outcome: 'inconclusive' as const,
        tier: 'forecast' as const,
        n: { control: 1, experiment: 1 },
      },
    ];
    const verdict = judgeDocument(document(stream()), { extra });
    expect(verdict.outcome).toBe('inconclusive');
    expect(decide(verdict, rollout, 'roll-back')).toBe('hold');
    expect(decide(verdict, { ...rollout, rollbackOnForecast: true }, 'roll-back')).toBe('roll-back');
  });

  test('not enough: a handful of pairs is inconclusive and says what is missing', () => {
    const verdict = judge(document(stream({ perSecond: 3 })));
    expect(verdict.outcome).toBe('inconclusive');
    expect(of(verdict.findings, 'latency')?.code).toBe('not-enough');
  });

  test('no data is never a pass: nothing measured at all, and nothing measured of a required series', () => {
    expect(judge(document([])).outcome).toBe('inconclusive');
    expect(exitCodeOf(judge(document([])), { onNoData: 'fail' }, 'hold')).toBe(1);
    const kpis = [kpi('latency'), kpi('cpu', { required: true })];
    expect(judge(document(stream(), { kpis })).outcome).toBe('inconclusive');
    const points = Array.from({ length: 30 }, (_, i) => [i, 40 + (i % 3)] as const);
    const oneSide = [{ kpi: 'cpu', stepSeconds: 1, control: points, experiment: [] }];
    expect(judge(document(stream(), { kpis, series: oneSide })).outcome).toBe('fail');
  });

  test('could not measure: lost primary, late generator, too many orphans, a source that failed', () => {
    expect(judge(document(stream({ seconds: 20 }), { shape: { arms: { primary: 'died' } } })).outcome).toBe('error');
    expect(judge(document(stream({ seconds: 20 }), { shape: { generatorLate: true } })).outcome).toBe('error');
    expect(judge(document(stream({ seconds: 20, perSecond: 100 }), { shape: { orphans: 100 } })).outcome).toBe('error');
    expect(judge(document(stream({ seconds: 20 }), { shape: { failedSources: { prometheus: 'refused' } } })).outcome).toBe('error');
  });

  test('a shadow that died or never came up is a fail, whatever was measured', () => {
    expect(judge(document(stream({ seconds: 20 }), { shape: { arms: { shadow: 'died' } } })).outcome).toBe('fail');
    expect(judge(document([], { shape: { arms: { shadow: 'never-ready' } } })).outcome).toBe('fail');
    expect(judge(document(stream({ seconds: 20 }), { shape: { arms: { shadow: 'died', primary: 'died' } } })).outcome).toBe('error');
  });

  test('too noisy: two copies of the live code that drift apart by more than 10 % hold the verdict', () => {
    const wobble = (at: number): number => Math.exp(0.4 * Math.sin(at / 3));
    const verdict = judge(document(stream({ baseline: wobble })));
    expect(verdict.findings.some((finding) => finding.code === 'too-noisy')).toBe(true);
    expect(verdict.outcome).not.toBe('pass');
  });

  test('unrepresentative: answers of another class than recorded, or refused without a record, are at most inconclusive', () => {
    const recorded = judge(document(stream({ perSecond: 100, more: () => ({ recordedStatus: 404 }) })));
    expect(recorded.findings.some((finding) => finding.code === 'unrepresentative')).toBe(true);
    expect(recorded.outcome).toBe('inconclusive');
    const refused = { primary: () => ({ status: 401, latencyMs: 1 }), shadow: () => ({ status: 401, latencyMs: 1 }) };
    expect(judge(document(stream({ perSecond: 100, ...refused }))).outcome).toBe('inconclusive');
  });

  test('divergence: a path that differs on the shadow alone fails; one that differs between two copies too does not', () => {
    const kpis = [kpi('latency'), kpi('errors'), kpi('divergence')];
    const price = { kind: 'value', path: '$.price', primary: '12.99', other: '12.98' } as const;
    const stamp = { kind: 'value', path: '$.generatedAt' } as const;
    const trials = stream({
      perSecond: 100,
      more: (index) => ({ differences: { shadow: index % 4 === 0 ? [price, stamp] : [stamp], baseline: [stamp] } }),
    });
    const verdict = judge(document(trials, { kpis }));
    const accused = verdict.findings.filter((finding) => finding.code === 'divergence');
    expect(accused.map((finding) => finding.facts?.['path'])).toEqual(['$.price']);
    expect(verdict.outcome).toBe('fail');
  });

  test('series: a service that uses a third more CPU fails on two dozen points', () => {
    const kpis = [kpi('latency'), kpi('cpu')];
    const wave = (level: number) => Array.from({ length: 40 }, (_, i) => [i, level * (1 + 0.03 * Math.sin(i * 1.7))] as const);
    const series = (level: number) => [{ kpi: 'cpu', stepSeconds: 1, control: wave(30), experiment: wave(level), baseline: wave(30.3) }];
    expect(of(judge(document(stream(), { kpis, series: series(40) })).findings, 'cpu')).toMatchObject({
      code: 'regression',
      outcome: 'fail',
    });
    expect(of(judge(document(stream(), { kpis, series: series(31) })).findings, 'cpu')).toMatchObject({
      code: 'no-change',
      outcome: 'pass',
    });
  });

  test('acceptance: a covered finding passes visibly, a worse one still fails, an expired rule is a warning', () => {
    const evidence = document(stream({ shadow: slower(1.1) }));
    const rule = { kpi: 'latency', route: 'GET /books/{id}', until: '2027-01-01', reason: 'known' };
    const accept = (upTo: number, today: string) => judgeDocument(evidence, { accept: { rules: [{ ...rule, upTo }], today } });
    expect(accept(0.2, '2026-11-25')).toMatchObject({ outcome: 'pass' });
    expect(accept(0.05, '2026-11-25')).toMatchObject({ outcome: 'fail' });
    const expired = accept(0.2, '2027-02-01');
    expect(expired.outcome).toBe('fail');
    expect(expired.findings.some((finding) => finding.code === 'accept-expired')).toBe(true);
  });
});
