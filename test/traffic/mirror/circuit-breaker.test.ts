import { describe, expect, test } from '@jest/globals';
import { CircuitBreaker } from '../../../src/traffic/mirror/circuit-breaker.js';

const SPEC = { failures: 3, openMs: 100, longestOpenMs: 350, probes: 2 };

describe('the circuit breaker', () => {
  test('opens after failures in a row, and a success in between starts the count again', () => {
    const breaker = new CircuitBreaker(SPEC);
    for (const fails of [true, true, false, true, true]) fails ? breaker.fail(0) : breaker.succeed();
    expect(breaker.state).toBe('closed');
    breaker.fail(0);
    expect([breaker.state, breaker.admits(99)]).toEqual(['open', false]);
  });

  test('lets one probe at a time through when its time is over, and closes after as many successes as asked', () => {
    const breaker = new CircuitBreaker(SPEC);
    for (let i = 0; i < 3; i++) breaker.fail(0);
    expect([breaker.admits(100), breaker.admits(100), breaker.state]).toEqual([true, false, 'half-open']);
    breaker.succeed();
    expect([breaker.state, breaker.admits(101)]).toEqual(['half-open', true]);
    breaker.succeed();
    expect([breaker.state, breaker.admits(102), breaker.admits(102)]).toEqual(['closed', true, true]);
  });

  test('a probe that fails doubles the wait, up to its bound; closing sets it back', () => {
    const breaker = new CircuitBreaker(SPEC);
    for (let i = 0; i < 3; i++) breaker.fail(0);
    const waits: number[] = [];
    let now = 0;
    for (let round = 0; round < 4; round++) {
      const since = now;
      while (!breaker.admits(now)) now++;
      waits.push(now - since);
      breaker.fail(now);
    }
    expect(waits).toEqual([100, 200, 350, 350]);
    now += 350;
    for (let i = 0; i < 2; i++) {
      expect(breaker.admits(now)).toBe(true);
      breaker.succeed();
    }
    for (let i = 0; i < 3; i++) breaker.fail(now);
    expect([breaker.admits(now + 99), breaker.admits(now + 100)]).toEqual([false, true]);
  });

  test('what was sent before it opened changes nothing, and a probe that was not sent is given back', () => {
    const breaker = new CircuitBreaker(SPEC);
    for (let i = 0; i < 10; i++) breaker.fail(0);
    expect(breaker.opened).toBe(1);
    expect(breaker.admits(100)).toBe(true);
    breaker.withdraw();
    expect(breaker.admits(100)).toBe(true);
  });
});
