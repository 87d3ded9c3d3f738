import { describe, expect, test } from '@jest/globals';
import { isGeneratorLate, LatenessRecorder } from '../../src/traffic/lateness.js';

function recorded(values: readonly number[]): LatenessRecorder {
  const recorder = new LatenessRecorder();
  for (const value of values) recorder.add(value);
  return recorder;
}

describe('lateness', () => {
  test('nothing recorded is all zeros', () => {
    expect(new LatenessRecorder().summary()).toEqual({ count: 0, p50: 0, p99: 0, max: 0, over5ms: 0 });
  });

  test('counts exactly what is more than 5 ms late; quantiles within the histogram grid', () => {
    const summary = recorded(Array.from({ length: 1_000 }, (_, i) => i / 100)).summary(); // 0 to 9.99 ms
    expect(summary).toMatchObject({ count: 1_000, max: 9.99, over5ms: 0.499 });
    expect(summary.p50 / 5).toBeCloseTo(1, 1);
    expect(summary.p99 / 9.9).toBeCloseTo(1, 1);
  });

  test('an early start is on time', () => {
    expect(recorded([-3, -1]).summary()).toMatchObject({ count: 2, max: 0, p99: 0, over5ms: 0 });
  });

  test('clearing forgets the warm-up', () => {
    const recorder = recorded([100, 200]);
    recorder.clear();
    recorder.add(1);
    expect(recorder.summary()).toMatchObject({ count: 1, max: 1, over5ms: 0 });
  });
});

describe('the generator was late', () => {
  const onTime = { count: 1_000, p50: 0.3, p99: 4, max: 40, over5ms: 0.004 };

  test.each([
    ['on time', { askedRate: 500, achievedRate: 500, latenessMs: onTime }, false],
    ['a busy runner: every tenth start late', { askedRate: 500, achievedRate: 499, latenessMs: { ...onTime, over5ms: 0.1 } }, false],
    ['every third start late', { askedRate: 500, achievedRate: 499, latenessMs: { ...onTime, over5ms: 0.34 } }, true],
    ['too slow, each start on its own time', { askedRate: 500, achievedRate: 470, latenessMs: onTime }, true],
    ['a closed loop has no schedule', { askedRate: null, achievedRate: 3, latenessMs: { ...onTime, over5ms: 1 } }, false],
    ['nothing was sent', { askedRate: 500, achievedRate: 0, latenessMs: { ...onTime, count: 0 } }, false],
  ])('%s', (_name, summary, late) => {
    expect(isGeneratorLate(summary)).toBe(late);
  });
});
