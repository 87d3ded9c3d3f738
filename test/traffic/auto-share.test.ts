import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AutoShareState,
  autoShareSpec,
  FIRST_SHARE,
  firstShareTable,
  type Level,
  type ShareReading,
  startAutoShare,
  stepAutoShare,
} from '../../src/traffic/auto-share.js';

const LEVELS: readonly Level[] = ['low', 'medium', 'high'];
const level = fc.constantFrom(...LEVELS);
const calm: ShareReading = { pairs: 100, primaryErrors: 0, shadowErrors: 0, primaryMs: 10, shadowMs: 11, evidenceMissing: 0.5 };
const reading = fc.record({
  pairs: fc.nat(1_000),
  primaryErrors: fc.nat(1_000),
  shadowErrors: fc.nat(1_000),
  primaryMs: fc.oneof(fc.double({ min: 0.1, max: 1e5, noNaN: true }), fc.constant(Number.POSITIVE_INFINITY), fc.constant(Number.NaN)),
  shadowMs: fc.oneof(fc.double({ min: 0.1, max: 1e5, noNaN: true }), fc.constant(Number.POSITIVE_INFINITY), fc.constant(Number.NaN)),
  evidenceMissing: fc.double({ min: -1, max: 2, noNaN: true }),
});

describe('share: auto', () => {
  test('begins smaller the more critical the service and the larger the impact', () => {
    for (const one of LEVELS)
      for (const i of [0, 1] as const) {
        const [less, more] = [LEVELS[i], LEVELS[i + 1]] as [Level, Level];
        expect(FIRST_SHARE[one][more]).toBeLessThanOrEqual(FIRST_SHARE[one][less]);
        expect(FIRST_SHARE[more][one]).toBeLessThanOrEqual(FIRST_SHARE[less][one]);
      }
    expect(readFileSync('docs/selection.md', 'utf8')).toContain(firstShareTable());
  });

  test('stays between its bounds whatever happens', () => {
    fc.assert(
      fc.property(level, level, fc.array(reading, { maxLength: 50 }), (criticality, impact, readings) => {
        const spec = autoShareSpec(criticality, impact);
        let state = startAutoShare(spec);
        for (const one of readings) {
          state = stepAutoShare(state, one, spec);
          expect(state.share).toBeGreaterThanOrEqual(spec.least);
          expect(state.share).toBeLessThanOrEqual(spec.most);
        }
      }),
    );
  });

  test('rises while evidence is missing, and the more of it the higher; eases back once it is there', () => {
    const spec = autoShareSpec('high', 'medium');
    const settle = (evidenceMissing: number, from: AutoShareState): AutoShareState => {
      let state = from;
      for (let i = 0; i < 60; i++) state = stepAutoShare(state, { ...calm, evidenceMissing }, spec);
      return state;
    };
    const [none, half, all] = [0, 0.5, 1].map((missing) => settle(missing, startAutoShare(spec)).share);
    expect([none, half, all].map((share) => Number(share?.toFixed(6)))).toEqual([0.2, 0.3, 0.4]);
    expect(settle(0, settle(1, startAutoShare(spec))).share).toBeCloseTo(0.2, 9);
  });

  test.each<[string, Partial<ShareReading>, boolean]>([
    ['errors of the shadow alone', { shadowErrors: 6 }, true],
    ['few errors', { shadowErrors: 4 }, false],
    ['many requests of which few fail', { pairs: 1_000, shadowErrors: 40 }, false],
    ['errors of both', { primaryErrors: 60, shadowErrors: 62 }, false],
    ['a shadow four times as slow', { shadowMs: 400, primaryMs: 100 }, true],
    ['four times as slow, by a few milliseconds', { shadowMs: 12, primaryMs: 3 }, false],
    ['twice as slow', { shadowMs: 200, primaryMs: 100 }, false],
    ['both hang', { shadowMs: Number.POSITIVE_INFINITY, primaryMs: Number.POSITIVE_INFINITY }, false],
    ['the shadow hangs', { pairs: 30, shadowMs: Number.POSITIVE_INFINITY }, true],
    ['slow, but hardly any pairs', { pairs: 5, shadowMs: 900 }, false],
  ])('%s', (_, part, cut) => {
    const spec = autoShareSpec('medium', 'medium');
    const state = stepAutoShare(startAutoShare(spec), { ...calm, ...part }, spec);
    expect(state.cuts).toBe(cut ? 1 : 0);
    if (cut) expect(state.share).toBe(0.125);
    else expect(state.share).toBeGreaterThanOrEqual(0.5);
  });

  test('is not raised soon after it was lowered, then recovers step by step', () => {
    const spec = autoShareSpec('medium', 'medium');
    let state = stepAutoShare(startAutoShare(spec), { ...calm, shadowErrors: 50 }, spec);
    const shares: number[] = [];
    for (let i = 0; i < 30; i++) {
      state = stepAutoShare(state, calm, spec);
      shares.push(state.share);
    }
    expect(shares.slice(0, spec.rest)).toEqual(Array.from({ length: spec.rest }, () => 0.125));
    expect(shares[spec.rest]).toBeCloseTo(0.125 * spec.raise, 9);
    expect(shares.at(-1)).toBeCloseTo(0.75, 9);
  });
});
