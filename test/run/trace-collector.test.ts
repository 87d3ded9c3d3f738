import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../src/core/clock.js';
import { fail } from '../../src/core/errors.js';
import { TraceCollector } from '../../src/run/trace-collector.js';
import type { Span } from '../../src/trace/span.js';
import { spanIdOf } from '../../src/trace/tag.js';
import type { TraceBackend } from '../../src/trace/trace-backend.js';
import type { Trial } from '../../src/traffic/observation.js';

const ARMS = [
  { arm: 'primary', place: 1 },
  { arm: 'shadow', place: 2 },
] as const;
const signal = new AbortController().signal;
const never = new Promise<never>(() => undefined);
const traceIdOf = (index: number): string => index.toString(16).padStart(32, 'a');

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Time that passes only in sleeps; what else is due on the event loop has its turn in them. */
class Time implements Clock {
  ms = 0;
  now = (): number => this.ms;
  monotonic = (): number => this.ms;
  sleep = async (ms: number): Promise<void> => {
    this.ms += ms;
    await settled();
  };
}

function trialOf(index: number, more: Partial<Trial> = {}): Trial {
  const observation = { status: 200, latencyMs: 1, intendedLatencyMs: 1, bytes: 1, error: null };
  return { index, at: index / 10, route: 'GET /a', primary: observation, shadow: observation, traceId: traceIdOf(index), ...more };
}

function spansOf(traceId: string, places: readonly number[] = [1, 2]): Span[] {
  return places.map((place) => ({
    id: `s${place}`,
    parentId: spanIdOf(traceId, place),
    service: 'shop',
    name: 'GET /a',
    kind: 'server',
    startUs: 0,
    durationUs: 1_000 * place,
    isError: false,
  }));
}

function collector(time: Time, fetch: TraceBackend['fetch'], delayMs = 1_000): TraceCollector {
  return new TraceCollector({ fetch }, ARMS, delayMs, time);
}

describe('the collector of traces', () => {
  test('asks for a trace once its spans have had time to arrive, and hands on what it compared once', async () => {
    const time = new Time();
    const asked: string[][] = [];
    const traces = collector(time, async (ids) => {
      asked.push([...ids]);
      return new Map(ids.map((id) => [id, spansOf(id)]));
    });
    expect(traces.drain(0)).toBeNull();
    for (let index = 0; index < 3; index++) traces.answered(trialOf(index));
    time.ms = 999;
    traces.begin();
    expect(asked).toEqual([]);
    time.ms = 1_000;
    traces.begin();
    traces.begin();
    await settled();
    expect(asked).toEqual([[0, 1, 2].map(traceIdOf)]);
    const tick = traces.drain(1.5);
    expect(tick).toMatchObject({ at: 1.5, failure: null, counts: { sampled: 3, compared: 3, unread: 0 } });
    expect(tick?.operations).toEqual([{ service: 'shop', name: 'GET /a', kind: 'server', parent: null }]);
    expect(tick?.trials[1]).toEqual({ at: 0.1, traceId: traceIdOf(1), route: 'GET /a', rows: [[0, 1, 0, 1, 1, 0, 2]] });
    expect(traces.drain(2)).toBeNull();
  });

  test('late spans are waited for a bounded time: then the trial is counted by what it lacked', async () => {
    const time = new Time();
    const asked = new Map<string, number>();
    const late: Readonly<Record<string, (tries: number) => Span[]>> = {
      [traceIdOf(0)]: (tries) => (tries < 3 ? [] : spansOf(traceIdOf(0))),
      [traceIdOf(1)]: () => spansOf(traceIdOf(1), [1]),
      [traceIdOf(2)]: () => [...spansOf(traceIdOf(2)), { ...(spansOf(traceIdOf(2))[0] as Span), id: 'lost', parentId: 'gone' }],
      [traceIdOf(3)]: () => [],
    };
    const traces = collector(time, async (ids) => {
      return new Map(
        ids.map((id) => {
          asked.set(id, (asked.get(id) ?? 0) + 1);
          return [id, late[id]?.(asked.get(id) ?? 0) ?? []];
        }),
      );
    });
    for (let index = 0; index < 4; index++) traces.answered(trialOf(index));
    await traces.finish(never, signal);
    expect(traces.drain(9)?.counts).toEqual({
      sampled: 4,
      compared: 1,
      partial: 1,
      tooLarge: 0,
      unread: 0,
      without: { primary: 1, shadow: 2, baseline: 0 },
    });
    expect([...asked.values()]).toEqual([3, 4, 4, 4]);
    expect(time.ms).toBeLessThan(5_000);
  });

  test('a failure pauses and is forgotten once the backend answers again; nothing is lost by it', async () => {
    const time = new Time();
    let isDown = true;
    const traces = collector(time, async (ids) => {
      if (isDown) throw fail('FS_TRACE_BACKEND', { found: 'GET http://127.0.0.1:1/api/traces failed (network)' });
      return new Map(ids.map((id) => [id, spansOf(id)]));
    });
    traces.answered(trialOf(0));
    time.ms = 1_000;
    traces.begin();
    await settled();
    expect(traces.failed).toContain('FS_TRACE_BACKEND');
    expect(traces.drain(1)).toMatchObject({ failure: expect.stringContaining('network'), trials: [] });
    isDown = false;
    traces.begin();
    await settled();
    expect(traces.drain(1)).toBeNull();
    time.ms = 3_000;
    traces.begin();
    await settled();
    expect(traces.drain(3)).toMatchObject({ failure: null, counts: { compared: 1 } });
  });

  test('an outage to the end is a failure, and what was not read says so', async () => {
    const time = new Time();
    const traces = collector(time, async () => Promise.reject(fail('FS_TRACE_BACKEND', { found: 'down' })));
    for (let index = 0; index < 30; index++) traces.answered(trialOf(index));
    let ticks = 0;
    const giveUp = (async () => {
      while (time.ms < 30_000 && ticks++ < 10_000) await settled();
    })();
    await traces.finish(giveUp, signal);
    expect(traces.drain(30)).toMatchObject({ failure: expect.stringContaining('down'), counts: { sampled: 30, compared: 0, unread: 30 } });
  });

  test('a backend that never answers is given up', async () => {
    const traces = collector(new Time(), () => never, 0);
    traces.answered(trialOf(0));
    traces.begin();
    await traces.finish(settled(), signal);
    expect(traces.drain(1)).toMatchObject({ failure: 'it did not answer in time', counts: { unread: 1 } });
  });

  test('answers that are too long are asked for in smaller parts; a trace that is too long by itself is left out', async () => {
    const time = new Time();
    const sizes: number[] = [];
    const traces = collector(time, async (ids) => {
      sizes.push(ids.length);
      if (ids.length > 4 || ids.includes(traceIdOf(5))) throw fail('FS_TRACE_TOO_LARGE');
      return new Map(ids.map((id) => [id, spansOf(id)]));
    });
    for (let index = 0; index < 10; index++) traces.answered(trialOf(index));
    await traces.finish(never, signal);
    expect(traces.drain(1)).toMatchObject({ failure: null, counts: { compared: 9, tooLarge: 1, unread: 0 } });
    expect(sizes[0]).toBe(10);
    const crowd = Array.from({ length: 60_000 }, (_, i): Span => ({ ...(spansOf(traceIdOf(0))[0] as Span), id: `c${i}` }));
    const crowded = collector(time, async (ids) => new Map(ids.map((id) => [id, crowd])), 0);
    crowded.answered(trialOf(0));
    await crowded.finish(never, signal);
    expect(crowded.drain(1)?.counts).toMatchObject({ tooLarge: 1, compared: 0 });
  });

  test('the queue is bounded, and a trial that some arm did not answer is not asked for', async () => {
    const traces = collector(new Time(), () => never);
    const failed = { status: null, latencyMs: null, intendedLatencyMs: null, bytes: 0, error: 'timeout' } as const;
    traces.answered(trialOf(0, { shadow: failed }));
    traces.answered(trialOf(0, { traceId: undefined }));
    for (let index = 0; index < 5_000; index++) traces.answered(trialOf(index));
    expect(traces.drain(1)?.counts).toMatchObject({ sampled: 5_000, unread: 1_000 });
  });
});
