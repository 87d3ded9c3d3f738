import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  advance,
  chooseProbe,
  describeProbe,
  pauseBefore,
  type Probe,
  type Readiness,
  type ReadinessEvent,
  STARTING,
} from '../../src/environment/probe.js';

const event = fc.oneof(
  fc.constant<ReadinessEvent>({ type: 'probe-ok' }),
  fc.constant<ReadinessEvent>({ type: 'probe-failed', failure: 'ECONNREFUSED' }),
  fc.constantFrom('ready now', 'loading').map((line): ReadinessEvent => ({ type: 'line', line })),
  fc.constant<ReadinessEvent>({ type: 'exit', exitCode: 1, signal: null }),
  fc.constant<ReadinessEvent>({ type: 'deadline' }),
);
const log: Probe = { kind: 'log', pattern: /^ready/ };
const run = (events: readonly ReadinessEvent[], probe: Probe): Readiness =>
  events.reduce((state, next) => advance(state, next, probe), STARTING);

describe('readiness', () => {
  test('the first final event decides and nothing later changes it', () => {
    fc.assert(
      fc.property(fc.array(event), fc.constantFrom(log, { kind: 'tcp' } as Probe), (events, probe) => {
        const decides = (e: ReadinessEvent) =>
          ['probe-ok', 'exit', 'deadline'].includes(e.type) || (e.type === 'line' && probe.kind === 'log' && e.line === 'ready now');
        const first = events.find(decides);
        const { state } = run(events, probe);
        if (!first) expect(['starting', 'probing']).toContain(state);
        else expect(state).toBe(first.type === 'exit' || first.type === 'deadline' ? 'failed' : 'ready');
      }),
    );
  });

  test('the last failure and the number of tries are kept for the message', () => {
    const failed = (failure: string): ReadinessEvent => ({ type: 'probe-failed', failure });
    expect(run([failed('ECONNREFUSED'), failed('HTTP 503'), { type: 'deadline' }], { kind: 'tcp' })).toEqual({
      state: 'failed',
      reason: 'deadline',
      attempts: 2,
      lastFailure: 'HTTP 503',
    });
    expect(run([{ type: 'exit', exitCode: null, signal: 'SIGSEGV' }], log)).toEqual({
      state: 'failed',
      reason: 'exit',
      exitCode: null,
      signal: 'SIGSEGV',
    });
  });

  test('the first probe named is used; TCP without one; a broken pattern is refused', () => {
    expect(chooseProbe({ http: 'healthz', tcp: true, log: 'x', withinMs: 1 })).toEqual({ kind: 'http', path: '/healthz' });
    expect(chooseProbe({ log: '^up', withinMs: 1 })).toEqual({ kind: 'log', pattern: /^up/ });
    expect(chooseProbe({ withinMs: 1 })).toEqual({ kind: 'tcp' });
    expect(() => chooseProbe({ log: '[', withinMs: 1 })).toThrow(expect.objectContaining({ code: 'FS_VALUE' }));
    expect(describeProbe({ kind: 'http', path: '/h' })).toBe('GET /h answering 2xx or 3xx');
  });

  test('pauses grow and stay short', () => {
    const pauses = Array.from({ length: 50 }, (_, attempt) => pauseBefore(attempt));
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect([pauses[0], pauses[49]]).toEqual([20, 250]);
  });
});
