import { describe, expect, test } from '@jest/globals';
import { accusationOf, confirmJudgement, isReproduced } from '../../src/judge/confirmation.js';
import type { TrialSide } from '../../src/judge/evidence.js';
import type { Judgement } from '../../src/judge/judge.js';
import { judgeDocument } from '../../src/judge/judge-document.js';
import { document, kpi, slower, stream } from '../support/streams.js';

const kpis = [kpi('latency'), kpi('errors')];
type Arm = (side: { readonly status: number; readonly latencyMs: number }, at: number, z: number, random: () => number) => TrialSide;
const judge = (shadow: Arm, more: Parameters<typeof document>[1] = {}): Judgement =>
  judgeDocument(document(stream({ shadow, perSecond: 200, seconds: 30 }), { kpis, shape: { forSeconds: 30 }, ...more }));
const failing: Arm = (side, _at, _z, random) => (random() < 0.05 ? { ...side, status: 503 } : side);
const slow = slower(1.3);
const slowAndFailing: Arm = (side, at, z, random) => failing({ status: 200, latencyMs: Number(slow(side).latencyMs) }, at, z, random);
const healthy: Arm = (side) => side;
const of = (judgement: Judgement, name: string) => judgement.findings.find((finding) => finding.kpi === name);

describe('confirmation', () => {
  test('re-tests only what was accused: counts at margin 0 without a floor, and its routes', () => {
    const accusation = accusationOf(judge(failing), kpis);
    expect(accusation).toMatchObject({ kpis: [{ name: 'errors', margin: 0, absoluteMargin: 0 }], routes: ['GET /books/{id}'] });
  });

  test('the pool of rare routes cannot be named to a request: all routes are judged again', () => {
    const route = (index: number) => `GET /rare/${index % 100}`;
    const rare = judgeDocument(document(stream({ shadow: slow, perSecond: 200, seconds: 30, route }), { kpis, shape: { forSeconds: 30 } }));
    expect(rare.findings.some((finding) => finding.route === '(other)')).toBe(true);
    expect(accusationOf(rare, kpis)).toMatchObject({ kpis: [{ name: 'latency' }], routes: null });
  });

  test('nothing that passed, and no shadow that died, is confirmed', () => {
    expect(accusationOf(judge(healthy), kpis)).toBeNull();
    expect(accusationOf(judge(slow, { shape: { forSeconds: 30, arms: { shadow: 'died' } } }), kpis)).toBeNull();
  });

  test('the hold tier on fresh pairs is enough; without it the fail becomes inconclusive', () => {
    const first = judge(slow);
    const held = judgeDocument(document(stream({ shadow: slower(1.05), seed: 2 }), { kpis }));
    expect(of(held, 'latency')?.tier).toBe('hold');
    expect(confirmJudgement(first, held, kpis)).toMatchObject({ outcome: 'fail', tier: 'roll-back' });
    const passed = confirmJudgement(first, judge(healthy), kpis);
    expect(passed.outcome).toBe('inconclusive');
    expect(of(passed, 'latency')).toMatchObject({ code: 'not-reproduced', facts: { was: 'regression' } });
  });

  test('a shadow that dies while confirming reproduces everything', () => {
    const dead = judge(healthy, { shape: { forSeconds: 30, arms: { shadow: 'died' } } });
    expect(confirmJudgement(judge(slow), dead, kpis).outcome).toBe('fail');
    expect(isReproduced(judge(slow), dead)).toBe(true);
  });

  test('it goes on until every accused KPI is reproduced, not only the first', () => {
    const first = judge(slowAndFailing);
    expect([of(first, 'latency')?.outcome, of(first, 'errors')?.outcome]).toEqual(['fail', 'fail']);
    expect(isReproduced(first, judge(failing))).toBe(false);
    expect(isReproduced(first, judge(slow))).toBe(false);
    expect(isReproduced(first, judge(slowAndFailing))).toBe(true);
    expect(isReproduced(judge(slow), judge(slow))).toBe(true);
  });
});
