import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beginRollout, desiredShare, isActive, isFinished, isSettled, type RolloutEvent, transition } from '../../src/rollout/machine.js';
import type { RolloutRecord } from '../../src/rollout/state.js';
import { DEFAULT_STEPS, faultOfSteps } from '../../src/rollout/steps.js';

const NOW = '2026-11-25T03:12:00.000Z';
const STEPS = [0.01, 0.25, 1];
const fresh = (): RolloutRecord =>
  beginRollout({ id: 'r1', candidate: 'v2', stable: 'v1', steps: STEPS }, { shadow: 0, revision: 'a' }, NOW);

type Step = RolloutEvent | 'move';
const person = fc.record({
  kind: fc.constantFrom('hold' as const, 'resume' as const, 'promote' as const, 'abort' as const),
  reason: fc.constant('because'),
  by: fc.constant('ann'),
});
const looked = fc.record({
  kind: fc.constant('look' as const),
  decision: fc.constantFrom('advance' as const, 'hold' as const, 'promote' as const, 'roll-back' as const),
  outcome: fc.constantFrom('pass' as const, 'fail' as const, 'inconclusive' as const, 'error' as const),
  reason: fc.constant('evidence'),
  isOver: fc.boolean(),
  isSpent: fc.boolean(),
});
const abandoned = fc.record({ kind: fc.constant('abandoned' as const), onAbandon: fc.constantFrom('roll-back' as const, 'hold' as const) });
/** 'move' is a process that makes the router say what is wanted; without it, it was killed before. */
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(person, looked, looked, abandoned, fc.constant('move' as const), fc.constant('move' as const)),
  { maxLength: 40 },
);

function follow(record: RolloutRecord, step: Step): RolloutRecord {
  const event: RolloutEvent = step === 'move' ? { kind: 'arrived', reading: { shadow: desiredShare(record), revision: 'x' } } : step;
  return transition(record, event, NOW).record;
}

describe('a rollout', () => {
  test('is in a legal state after any sequence of events', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let record = fresh();
        for (const step of sequence) record = follow(record, step);
        expect(record.step).toBeGreaterThanOrEqual(0);
        expect(record.step).toBeLessThan(STEPS.length);
        expect([0, ...STEPS]).toContain(record.split.shadow);
        expect(record.held !== undefined).toBe(record.status === 'held');
        if (isFinished(record)) expect(record.split.shadow).toBe(record.status === 'promoted' ? 1 : 0);
      }),
    );
  });

  test('moves users forward only after a proven verdict on a whole step, or by a person', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let record = fresh();
        for (const step of sequence) {
          const before = desiredShare(record);
          const next = follow(record, step);
          const isResumed = step !== 'move' && step.kind === 'resume';
          if (desiredShare(next) > before && !isResumed) {
            const proves =
              step !== 'move' && step.kind === 'look' && step.isOver && ['advance', 'promote'].includes(step.decision) && isSettled(record);
            const isAsked = step !== 'move' && step.kind === 'promote';
            expect(proves || isAsked).toBe(true);
            if (proves) expect(next.step).toBe(record.step + 1);
          }
          record = next;
        }
      }),
    );
  });

  test('an abort from anywhere it is still under way ends with everybody back', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let record = fresh();
        for (const step of sequence) record = follow(record, step);
        const wasActive = isActive(record);
        record = follow(follow(record, { kind: 'abort', reason: 'enough', by: 'ann' }), 'move');
        expect(isFinished(record)).toBe(true);
        if (wasActive) expect([record.status, record.split.shadow]).toEqual(['aborted', 0]);
      }),
    );
  });

  test('what is over stays over', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('abort' as const, 'promote' as const), (sequence, kind) => {
        let record = follow(follow(fresh(), { kind, reason: '', by: 'ann' }), 'move');
        if (kind === 'promote') record = follow(record, { kind, reason: '', by: 'ann' });
        const { status, split } = record;
        for (const step of sequence) record = follow(record, step);
        expect([record.status, record.split.shadow]).toEqual([status, split.shadow]);
      }),
    );
  });

  test('proven at every step it reaches everybody, is watched, and ends promoted', () => {
    let record = fresh();
    const proven = { kind: 'look', decision: 'advance', outcome: 'pass', reason: 'proven', isOver: true, isSpent: false } as const;
    const seen: string[] = [];
    while (!isFinished(record)) {
      record = follow(record, 'move');
      seen.push(`${record.status} ${record.split.shadow}`);
      record = follow(record, proven);
    }
    expect(seen).toEqual(['running 0.01', 'running 0.25', 'running 1', 'watching 1']);
    expect(record.status).toBe('promoted');
  });

  test('a fail holds at once, too little only when the time is over; a regression takes users back even while held', () => {
    const settled = follow(fresh(), 'move');
    const look = { kind: 'look', decision: 'hold', reason: 'x', isOver: false, isSpent: false } as const;
    expect(follow(settled, { ...look, outcome: 'inconclusive' }).status).toBe('running');
    expect(follow(settled, { ...look, outcome: 'error' }).status).toBe('running');
    const held = follow(settled, { ...look, outcome: 'fail' });
    expect(held.status).toBe('held');
    expect(follow(settled, { ...look, outcome: 'inconclusive', isOver: true }).status).toBe('running');
    expect(follow(settled, { ...look, outcome: 'inconclusive', isOver: true, isSpent: true }).status).toBe('held');
    const back = follow(held, { ...look, decision: 'roll-back', outcome: 'fail' });
    expect([back.status, desiredShare(back), isFinished(back)]).toEqual(['rolled-back', 0, false]);
  });

  test('the steps are checked', () => {
    expect(faultOfSteps(DEFAULT_STEPS)).toBeNull();
    expect(faultOfSteps([0.5])).toContain('100%');
    expect(faultOfSteps([0.5, 0.1, 1])).toContain('larger');
    expect(faultOfSteps([0.0001, 1])).toContain('0.1 %');
    expect(faultOfSteps([0, 1])).toContain('above 0');
    expect(faultOfSteps([])).not.toBeNull();
  });
});
