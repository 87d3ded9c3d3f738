import { describe, expect, test } from '@jest/globals';
import { everyMsOf } from '../../../src/run/rollout/loop.js';

describe('between two looks of a rollout', () => {
  test.each([
    ['a step of ten minutes', { eachMs: 600_000, leaseMs: 300_000 }, false, 10_000],
    ['a step of a minute', { eachMs: 60_000, leaseMs: 300_000 }, false, 1_000],
    ['a short lease', { eachMs: 600_000, leaseMs: 20_000 }, false, 5_000],
    ['a state at GitHub', { eachMs: 600_000, leaseMs: 300_000 }, true, 75_000],
    ['a state at GitHub, a long lease', { eachMs: 600_000, leaseMs: 600_000 }, true, 90_000],
  ])('%s', (_, spec, isKeptAtGitHub, expected) => {
    expect(everyMsOf(spec, isKeptAtGitHub)).toBe(expected);
  });
});
