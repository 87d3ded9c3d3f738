import { describe, expect, test } from '@jest/globals';
import { evidenceMissing, ShareControl } from '../../src/run/share-control.js';
import { autoShareSpec } from '../../src/traffic/auto-share.js';
import type { Trial } from '../../src/traffic/observation.js';

const trial = (shadow: Partial<Trial['shadow']>): Trial => {
  const fine = { status: 200, latencyMs: 5, intendedLatencyMs: 5, bytes: 1, error: null };
  return { index: 0, at: 0, route: 'GET /', primary: fine, shadow: { ...fine, ...shadow } };
};

describe('share: auto in a run', () => {
  test('a shadow that times out is sent less within a step, and the report says so', () => {
    const control = new ShareControl(autoShareSpec('medium', 'medium'));
    for (let i = 0; i < 40; i++) control.add(trial({ status: null, latencyMs: null, error: 'timeout' }));
    control.step(0.5, 1);
    expect(control.share).toBe(0.5);
    control.step(1, 1);
    expect([control.share, control.load]).toEqual([0.125, 0.25]);
    // what it did before the step no longer counts
    control.step(2, 1);
    expect(control.share).toBe(0.125);
    expect(control.note()).toBe('Share: 50 % at first, 12.5 % to 50 % in the course of the run; lowered once because the shadow suffered.');
  });

  test('a healthy one is sent more, but never faster than asked', () => {
    const control = new ShareControl(autoShareSpec('medium', 'medium'));
    for (let second = 1; second < 10; second++) {
      control.add(trial({}));
      control.step(second, 1);
    }
    expect([control.share, control.load, control.most]).toEqual([1, 1, 1]);
  });

  test('how much of the evidence is missing', () => {
    expect(evidenceMissing(undefined, 0.05)).toBe(1);
    expect(evidenceMissing({ 'latency:proof': -3, 'latency:warn': 9 }, 0.05)).toBe(1);
    expect(evidenceMissing({ 'latency:proof': Math.log10(20) / 2 }, 0.05)).toBeCloseTo(0.5, 9);
    expect(evidenceMissing({ 'latency:proof': 9, 'other:proof': 0 }, 0.05)).toBe(1);
    expect(evidenceMissing({ 'latency:proof': 9 }, 0.05)).toBe(0);
  });
});
