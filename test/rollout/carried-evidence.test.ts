import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finishStage, joinedEvidence, levelsLeft, NOTHING_CARRIED, readCarried } from '../../src/rollout/carried-evidence.js';
import { seeded } from '../../src/core/random.js';

const LEVELS = { alpha: 0.05, rollbackAlpha: 0.01, countRollbackAlpha: 0.001 };
const evidence = fc.double({ min: 0, max: 1e6, noNaN: true });

describe('one alpha over all steps', () => {
  test('the level left to a step is reached exactly where the evidence of the whole rollout is', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 6 }), evidence, (finished, present) => {
        const stages = 7;
        const { alpha } = levelsLeft(LEVELS, finished, stages);
        const joined = joinedEvidence(present, finished, stages);
        const isAlarm = present >= 1 / alpha;
        // Where a step alone is below the plain level, it is never accused by the evidence of others.
        if (alpha < LEVELS.alpha) expect(isAlarm).toBe(joined >= 1 / LEVELS.alpha || Math.abs(joined * LEVELS.alpha - 1) < 1e-9);
        else expect(alpha).toBe(LEVELS.alpha);
      }),
    );
  });

  test('rollouts of healthy versions are accused less often than alpha, however often one looks', () => {
    const random = seeded(7);
    const stages = 6;
    let accused = 0;
    for (let run = 0; run < 4_000; run++) {
      let carried = NOTHING_CARRIED;
      let isAccused = false;
      for (let stage = 0; stage < stages && !isAccused; stage++) {
        const { alpha } = levelsLeft(LEVELS, carried.finished['errors'] ?? [], stages);
        let wealth = 1;
        for (let look = 0; look < 60 && !isAccused; look++) {
          wealth *= random() < 0.5 ? 1.5 : 0.5; // a fair bet
          isAccused = wealth >= 1 / alpha;
        }
        carried = finishStage(carried, { errors: wealth });
      }
      if (isAccused) accused++;
    }
    expect(accused / 4_000).toBeLessThan(0.05);
    expect(accused).toBeGreaterThan(0);
  });

  test('a clean early step never has to be outweighed', () => {
    const clean = levelsLeft(LEVELS, [0, 0, 0], 6);
    expect(1 / clean.alpha).toBe(6 / LEVELS.alpha - 2);
    expect(1 / levelsLeft(LEVELS, [], 1).countRollbackAlpha).toBeCloseTo(1_000);
  });

  test('what a record of another version carries is nothing', () => {
    expect(readCarried(undefined)).toBe(NOTHING_CARRIED);
    expect(readCarried('x')).toBe(NOTHING_CARRIED);
    expect(readCarried({ finished: { errors: [2] } })).toEqual({ ...NOTHING_CARRIED, finished: { errors: [2] } });
  });
});
