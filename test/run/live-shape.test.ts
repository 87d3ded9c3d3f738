import { describe, expect, test } from '@jest/globals';
import type { ArmExit } from '../../src/environment/environment.js';
import { LiveShape } from '../../src/run/live-shape.js';

const exit = (arm: ArmExit['arm'], reason: ArmExit['reason'] = 'died'): ArmExit => ({
  arm,
  reason,
  atMs: 0,
  exitCode: 3,
  signal: null,
  lastLines: [],
});

describe('the shape of a run', () => {
  test('says at first that every arm lives', () => {
    const shape = new LiveShape(60, ['primary', 'shadow']);
    expect(shape.anyLost).toBe(false);
    expect(shape.at(false)).toEqual({ forSeconds: 60, ended: false, arms: { primary: 'alive', shadow: 'alive' }, orphans: 0 });
  });

  test('keeps when and how an arm was lost first', () => {
    const shape = new LiveShape(60, ['primary', 'shadow', 'baseline']);
    shape.lose(exit('shadow', 'out-of-memory'), 12.34567);
    shape.lose(exit('shadow'), 20);
    shape.lose(exit('baseline'), 21);
    expect(shape.at(true)).toMatchObject({
      ended: true,
      arms: { primary: 'alive', shadow: 'out-of-memory', baseline: 'died' },
      armsLostAt: { shadow: 12.346, baseline: 21 },
    });
  });

  test('does not know arms that are not there', () => {
    const shape = new LiveShape(60, ['primary', 'shadow']);
    shape.lose(exit('baseline'), 1);
    expect(shape.anyLost).toBe(false);
  });

  test('what was handed out stays as it was', () => {
    const shape = new LiveShape(60, ['primary', 'shadow']);
    const before = shape.at(false);
    shape.lose(exit('shadow'), 5);
    shape.orphans = 3;
    shape.generatorLate = true;
    expect(before).toEqual({ forSeconds: 60, ended: false, arms: { primary: 'alive', shadow: 'alive' }, orphans: 0 });
    expect(shape.at(true)).toMatchObject({ orphans: 3, generatorLate: true });
  });
});
