import { describe, expect, test } from '@jest/globals';
import { Judge } from '../../src/judge/judge.js';
import { judgeDocument } from '../../src/judge/judge-document.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import type { TrendLook } from '../../src/judge/trend-look.js';
import { advanceTrend, NEW_TREND } from '../../src/judge/trend-tiers.js';
import { document, kpi, slower, stream } from '../support/streams.js';

function look(margin: number, exceedance: number, blocks: number): TrendLook {
  const margins = { body: margin, tail: margin, shifts: { body: Math.round(margin * 400), tail: Math.round(margin * 400) } };
  return {
    pairs: 1_000,
    noise: null,
    margins: { hold: margins, fail: margins },
    joined: { logE: { warn: 0, hold: exceedance, fail: exceedance, fast: 0 }, logBF: { hold: blocks, fail: blocks } },
    routes: [],
    proof: [],
  };
}

describe('the gate over several looks', () => {
  test('the exceedance of an earlier look counts with the blocks of this one', () => {
    const early = advanceTrend(NEW_TREND, look(0.05, 4, -1), 3, DEFAULT_JUDGE);
    expect(early.firstAlarmAt.fail).toBeUndefined();
    expect(advanceTrend(early, look(0.05, 1, 3), 6, DEFAULT_JUDGE).firstAlarmAt.fail).toBe(6);
  });

  test('but not where it was gathered at a smaller margin than the noise asks for now', () => {
    const early = advanceTrend(NEW_TREND, look(0.05, 4, -1), 3, DEFAULT_JUDGE);
    expect(advanceTrend(early, look(0.12, 1, 3), 6, DEFAULT_JUDGE).firstAlarmAt.fail).toBeUndefined();
    expect(advanceTrend(early, look(0.12, 4, 3), 6, DEFAULT_JUDGE).firstAlarmAt.fail).toBe(6);
  });

  test('what is printed is what both tests reached together, so it reaches 1 / alpha just where there is an alarm', () => {
    const blocksFirst = advanceTrend(NEW_TREND, look(0.05, 0, 4), 3, DEFAULT_JUDGE);
    const after = advanceTrend(blocksFirst, look(0.05, 4, 0), 6, DEFAULT_JUDGE);
    expect(after.firstAlarmAt.fail).toBeUndefined();
    expect(after.maxGate.fail).toBeLessThan(-Math.log(DEFAULT_JUDGE.alpha));
  });
});

describe('the fast lane', () => {
  test('needs two looks that lie apart: the last one, right after another, is no second one', () => {
    const evidence = { ...look(0.05, 0, 0), joined: { ...look(0.05, 0, 0).joined, logE: { warn: 0, hold: 0, fail: 0, fast: 6 } } };
    const armed = advanceTrend(NEW_TREND, evidence, 57, DEFAULT_JUDGE);
    expect(advanceTrend(armed, evidence, 57.2, DEFAULT_JUDGE, true).firstAlarmAt.fail).toBeUndefined();
    expect(advanceTrend(armed, evidence, 60, DEFAULT_JUDGE).firstAlarmAt.fail).toBe(60);
    const judge = new Judge([kpi('latency')], DEFAULT_JUDGE, 60);
    const shape = { forSeconds: 60, ended: false, arms: {}, orphans: 0 };
    judge.look(3, { run: shape, series: [] });
    expect([judge.isRepeated(3.5), judge.isRepeated(6)]).toEqual([true, false]);
  });

  test('does not fail what the margins of the KPI allow', () => {
    const kpis = [kpi('latency', { margin: 0.6, tailMargin: 0.6 }), kpi('errors')];
    expect(judgeDocument(document(stream({ shadow: slower(1.4), perSecond: 200 }), { kpis })).outcome).toBe('pass');
    expect(judgeDocument(document(stream({ shadow: slower(2), perSecond: 200 }), { kpis })).outcome).toBe('fail');
  });

  test('is not taken by a short stretch just after a new start of the evidence', () => {
    const hiccup = (side: { status: number; latencyMs: number }, at: number) =>
      at >= 46.5 && at < 54 ? { ...side, latencyMs: side.latencyMs * 1.5 } : side;
    const latency = judgeDocument(document(stream({ shadow: hiccup }))).findings[0];
    expect(latency?.method).not.toBe('fast-lane');
    expect(latency?.outcome).not.toBe('fail');
  });
});

test('a KPI of which less is worse is not found harmless by the bound on its better side', () => {
  const kpis = [kpi('latency', { direction: 'decrease' })];
  const few = document(stream({ perSecond: 7, seed: 2 }), { kpis });
  const latency = judgeDocument(few).findings[0];
  expect(latency?.effect?.high).toEqual(expect.any(Number));
  expect(latency).toMatchObject({ code: 'not-enough', outcome: 'inconclusive' });
});
