import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EgressWatch, OutboundCall } from '../../src/environment/egress.js';
import { OutboundCalls } from '../../src/run/outbound-calls.js';
import type { Trial } from '../../src/traffic/observation.js';

const call = (given: Partial<OutboundCall> = {}): OutboundCall => ({
  arm: 'shadow',
  host: 'a.test',
  call: 'GET /x',
  end: 'answered',
  count: 1,
  ...given,
});
const observed = { status: 200, latencyMs: 1, intendedLatencyMs: 1, bytes: 1, error: null };
const trial = (index: number, route: string, traceId?: string): Trial => ({
  index,
  at: 0,
  route,
  primary: observed,
  shadow: observed,
  traceId,
});

class Told implements EgressWatch {
  readonly denied = 0;
  readonly isEnforced = false;
  waiting: OutboundCall[] = [];
  drain(): OutboundCall[] {
    return this.waiting.splice(0);
  }
}

describe('outbound calls beside the requests that led to them', () => {
  test('are settled one reading after the answer, together, however they name their trial', () => {
    const told = new Told();
    const calls = new OutboundCalls(told);
    const trace = 'a'.repeat(32);
    told.waiting = [call({ trial: '3' }), call({ trial: '3', arm: 'primary' }), call({ trial: `trace:${trace}` })];
    expect(calls.collect(1, false).units).toEqual([]);
    calls.answered(trial(3, 'POST /checkout'));
    calls.answered(trial(4, 'GET /', trace));
    told.waiting = [call({ trial: '3' })];
    expect(calls.collect(2, false).units).toEqual([]);
    expect(calls.collect(3, false).units).toEqual([
      { host: 'a.test', route: 'POST /checkout', calls: { shadow: 2, primary: 1 }, sizes: { shadow: { 2: 1 }, primary: { 1: 1 } } },
      { host: 'a.test', route: 'GET /', calls: { shadow: 1 }, sizes: { shadow: { 1: 1 } } },
    ]);
  });

  test('count by themselves where no trial is known: those of 50 ms together', () => {
    const told = new Told();
    const calls = new OutboundCalls(told);
    told.waiting = [call({ atMs: 10 }), call({ atMs: 40, arm: 'primary' }), call({ atMs: 60 }), call({ count: 5 }), call({ trial: '99' })];
    const { units } = calls.collect(1, true);
    expect(units).toEqual([{ host: 'a.test', calls: { shadow: 8, primary: 1 }, sizes: { shadow: { 1: 3, 5: 1 }, primary: { 1: 1 } } }]);
  });

  test('made before the traffic are named and compared with nothing', () => {
    const told = new Told();
    told.waiting = [call({ end: 'denied' })];
    const calls = new OutboundCalls(told);
    expect(calls.collect(1, false)).toEqual({
      at: 1,
      units: [],
      kinds: [{ arm: 'shadow', host: 'a.test', call: 'GET /x', end: 'denied', count: 1 }],
    });
    expect(calls.collect(2, false)).toEqual({ at: 2, units: [], kinds: [] });
  });

  test('none is lost and none counted twice, whatever trials they name and whenever these are answered', () => {
    const step = fc.oneof(
      fc.record({
        call: fc.record({
          trial: fc.option(fc.nat(9).map(String), { nil: undefined }),
          count: fc.integer({ min: 1, max: 5 }),
          atMs: fc.nat(500),
        }),
      }),
      fc.record({ answered: fc.nat(9) }),
      fc.constant({ collect: true }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const told = new Told();
        const calls = new OutboundCalls(told);
        let sent = 0;
        let settled = 0;
        const collect = (isLast: boolean): void => {
          for (const unit of calls.collect(0, isLast).units) settled += unit.calls.shadow ?? 0;
        };
        for (const one of steps) {
          if ('call' in one) {
            told.waiting.push(call(one.call));
            sent += one.call.count;
          } else if ('answered' in one) calls.answered(trial(one.answered, `r${one.answered % 2}`));
          else collect(false);
        }
        collect(true);
        return settled === sent;
      }),
    );
  });
});
