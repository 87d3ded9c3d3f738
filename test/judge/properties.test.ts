import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OUTCOMES } from '../../src/core/outcome.js';
import { judgeDocument } from '../../src/judge/judge-document.js';
import { document, kpi, slower, stream } from '../support/streams.js';

const rank = (outcome: (typeof OUTCOMES)[number]): number => OUTCOMES.indexOf(outcome);
const settings = { seconds: 30, perSecond: 200 } as const;
const shape = { forSeconds: 30 } as const;

describe('promises of the judge', () => {
  test('a regression made larger never improves the verdict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), (seed) => {
        const outcomes = [1, 1.1, 1.3, 2, 5].map((factor) =>
          rank(judgeDocument(document(stream({ ...settings, seed, shadow: slower(factor) }), { shape })).outcome),
        );
        for (let i = 1; i < outcomes.length; i++) expect(outcomes[i]).toBeGreaterThanOrEqual(outcomes[i - 1] as number);
      }),
      { numRuns: 8 },
    );
  });

  test('a shadow that dies at a random moment is never judged better than one that is 10 % slower', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.double({ min: 2, max: 29, noNaN: true }), (seed, diesAt) => {
        const slow = judgeDocument(document(stream({ ...settings, seed, shadow: slower(1.1) }), { shape }));
        const trials = stream({ ...settings, seed, shadow: (side, at) => (at >= diesAt ? { error: 'refused' } : side) });
        const dead = judgeDocument(document(trials, { shape: { ...shape, arms: { shadow: 'died' }, armsLostAt: { shadow: diesAt } } }));
        expect(rank(dead.outcome)).toBeGreaterThanOrEqual(rank(slow.outcome));
        const silent = judgeDocument(document(trials, { shape }));
        expect(silent.outcome).not.toBe('pass');
      }),
      { numRuns: 8 },
    );
  });

  test('a change of unit never changes the verdict', () => {
    const inMs = document(stream({ ...settings, shadow: slower(1.3) }), { shape });
    const inSeconds = {
      ...inMs,
      kpis: [kpi('latency', { unit: 's' }), kpi('errors')],
      trials: inMs.trials.map((trial) => ({
        ...trial,
        primary: { ...trial.primary, latencyMs: Number(trial.primary.latencyMs) / 1_000 },
        shadow: { ...trial.shadow, latencyMs: Number(trial.shadow.latencyMs) / 1_000 },
      })),
    };
    const [a, b] = [judgeDocument(inMs), judgeDocument(inSeconds)];
    expect([b.outcome, b.tier]).toEqual([a.outcome, a.tier]);
    const ratio = (verdict: typeof a) => verdict.findings[0]?.effect?.ratio ?? 0;
    expect(Math.abs(ratio(b) / ratio(a) - 1)).toBeLessThan(0.01);
  });

  test('the same evidence gives the same bytes; other evidence another digest', () => {
    const evidence = document(stream(settings), { shape });
    expect(JSON.stringify(judgeDocument(evidence))).toBe(JSON.stringify(judgeDocument(evidence)));
    expect(judgeDocument(document(stream({ ...settings, seed: 2 }), { shape })).digest).not.toBe(judgeDocument(evidence).digest);
  });

  test('an identical shadow is never failed, however often one looks (40 seeded runs, a look a second)', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const verdict = judgeDocument(document(stream({ ...settings, seed }), { shape }), { lookSeconds: 1 });
      expect(verdict.outcome).not.toBe('fail');
    }
  });
});
