import { describe, expect, test } from '@jest/globals';
import { judgeDocument } from '../../src/judge/judge-document.js';
import { bare } from '../../src/judge/validity.js';
import type { Finding } from '../../src/judge/verdict.js';
import { decide, exitCodeOf } from '../../src/rollout/policy.js';
import { document, kpi, slower, stream } from '../support/streams.js';

const rollout = { kind: 'rollout', step: 1, steps: 3, rollbackOnForecast: true } as const;
const slow = stream({ shadow: slower(1.3), perSecond: 200 });
const withLatency = (enforce: 'observe' | 'hold' | 'roll-back') =>
  judgeDocument(document(slow, { kpis: [kpi('latency', { enforce }), kpi('errors')] }));

describe('what a verdict may do', () => {
  test('is capped by the KPI that decides it, and by the run', () => {
    expect(decide(withLatency('roll-back'), rollout, 'roll-back')).toBe('roll-back');
    expect(decide(withLatency('roll-back'), rollout, 'hold')).toBe('hold');
    const held = withLatency('hold');
    expect([held.outcome, decide(held, rollout, 'roll-back'), exitCodeOf(held, {}, 'hold')]).toEqual(['fail', 'hold', 1]);
    expect(exitCodeOf(withLatency('observe'), {}, 'hold')).toBe(0);
  });

  test('a forecast rolls back only where it counts: not one of a KPI that is observed or only holds, not in a run that was not measured', () => {
    const breach = { ...bare('forecast-breach', 'inconclusive', 20), kpi: 'memory', tier: 'forecast' } as const satisfies Finding;
    const judged = (memory: Partial<Parameters<typeof kpi>[1]>, primary: 'alive' | 'died' = 'alive') =>
      judgeDocument(document(stream({ perSecond: 60 }), { kpis: [kpi('latency'), kpi('memory', memory)], shape: { arms: { primary } } }), {
        extra: () => [breach],
      });
    expect(decide(judged({}), rollout, 'roll-back')).toBe('roll-back');
    expect(decide(judged({ enforce: 'hold' }), rollout, 'roll-back')).toBe('hold');
    expect(decide(judged({ enforce: 'observe', critical: true }), rollout, 'roll-back')).not.toBe('roll-back');
    expect(decide(judged({}, 'died'), rollout, 'roll-back')).toBe('hold');
  });

  test('policies map the exit code of inconclusive, error and no data, and nothing else', () => {
    const lost = judgeDocument(document(stream({ perSecond: 30 }), { shape: { arms: { primary: 'died' } } }));
    expect([exitCodeOf(lost, {}, 'hold'), exitCodeOf(lost, { onError: 'pass' }, 'hold'), lost.outcome]).toEqual([69, 0, 'error']);
    const few = judgeDocument(document(stream({ perSecond: 4 })));
    expect([exitCodeOf(few, {}, 'hold'), exitCodeOf(few, { onInconclusive: 'fail' }, 'hold')]).toEqual([2, 1]);
    const nothing = judgeDocument(document([]));
    expect([exitCodeOf(nothing, { onInconclusive: 'pass' }, 'hold'), exitCodeOf(nothing, { onNoData: 'fail' }, 'hold')]).toEqual([2, 1]);
    const failed = withLatency('hold');
    expect(exitCodeOf(failed, { onInconclusive: 'pass', onError: 'pass', onNoData: 'hold' }, 'hold')).toBe(1);
  });
});
