import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../../src/core/random.js';
import { systemClock } from '../../../src/io/system-clock.js';
import type { Pace, PreparedRequest } from '../../../src/traffic/engine.js';
import { nativeEngine } from '../../../src/traffic/engines/native.js';
import { createFeed } from '../../../src/traffic/engines/request-feed.js';
import { ThinkTime } from '../../../src/traffic/engines/think-time.js';
import type { Trial } from '../../../src/traffic/observation.js';
import { answeringServer } from '../../support/answering-server.js';
import { exchangeOf } from '../decoded.js';

const requestOf = (session: string, atMs: number, index: number): PreparedRequest => ({
  exchange: exchangeOf({ id: `${index}`, atMs }),
  session,
  route: 'GET /',
});

/** Virtual time: everything that may go goes, then the clock moves to the next. */
function run(
  requests: readonly PreparedRequest[],
  speed: number,
): { readonly session: string; readonly atMs: number; readonly sentMs: number }[] {
  const thinking = new ThinkTime(
    createFeed(requests, false, () => undefined),
    speed,
  );
  const sent: { session: string; atMs: number; sentMs: number }[] = [];
  let nowMs = 0;
  for (;;) {
    const next = thinking.take(nowMs);
    if (next) {
      expect(next.readyMs).toBeLessThanOrEqual(nowMs);
      thinking.sent(next.request, nowMs);
      sent.push({ session: next.request.session, atMs: next.request.exchange.atMs, sentMs: nowMs });
    } else if (thinking.ended) return sent;
    else nowMs = thinking.nextMs;
  }
}

const recording = fc
  .array(fc.record({ session: fc.constantFrom('a', 'b', 'c', ''), gapMs: fc.nat(500) }), { minLength: 1, maxLength: 80 })
  .map((list) => {
    let atMs = 0;
    return list.map(({ session, gapMs }, index) => requestOf(session, (atMs += gapMs), index));
  });

describe('think time', () => {
  test('every session waits as long as it did, and no longer; nothing is lost and order stays', () => {
    fc.assert(
      fc.property(recording, fc.constantFrom(0.5, 1, 4), (requests, speed) => {
        const sent = run(requests, speed);
        expect(sent).toHaveLength(requests.length);
        for (const session of ['a', 'b', 'c']) {
          const own = sent.filter((one) => one.session === session);
          expect(own.map(({ atMs }) => atMs)).toEqual(
            requests.filter((one) => one.session === session).map(({ exchange }) => exchange.atMs),
          );
          for (const [i, { atMs, sentMs }] of own.entries()) {
            const before = own[i - 1];
            if (before) expect(sentMs).toBeCloseTo(before.sentMs + (atMs - before.atMs) / speed, 6);
            else expect(sentMs).toBe(0);
          }
        }
      }),
    );
  });

  const PACE: Pace = {
    rate: 2_000,
    speed: 4,
    thinkTime: 'recorded',
    durationMs: 30_000,
    connections: 8,
    pairing: 'concurrent',
    timeoutMs: 5_000,
    bodyCapBytes: 1_024,
    sharedCores: false,
  };

  test.each([['closed' as const], [2_000]])('the engine keeps it at rate %s', async (rate) => {
    await using server = await answeringServer((_request, response) => void response.end('ok'));
    const requests = Array.from({ length: 24 }, (_, i) => requestOf(`s${i % 3}`, i * 40, i));
    const once = (function* () {
      yield* requests;
    })();
    const trials: Trial[] = [];
    const context = { clock: systemClock, random: seeded(1), signal: new AbortController().signal, runId: 'r', headers: {} };
    const targets = [{ arm: 'primary', origin: server.url }] as const;
    const summary = await nativeEngine.drive(once, targets, { ...PACE, rate }, context, (trial) => trials.push(trial)).done;
    expect(trials).toHaveLength(24);
    expect(summary.askedRate).toBe(null);
    for (const session of [0, 1, 2]) {
      const own = trials.filter(({ exchangeId }) => Number(exchangeId) % 3 === session);
      const inOrder = own.sort((a, b) => Number(a.exchangeId) - Number(b.exchangeId));
      // 120 ms of the recording at four times its speed, counted in intended times
      for (const [i, { at }] of inOrder.entries()) if (i > 0) expect(at - (inOrder[i - 1] as Trial).at).toBeGreaterThanOrEqual(0.03 - 1e-6);
    }
  });

  test('a smaller load spreads what is sent from then on', async () => {
    await using server = await answeringServer((_request, response) => void response.end('ok'));
    const requests = Array.from({ length: 120 }, (_, i) => requestOf('', 0, i));
    const once = (function* () {
      yield* requests;
    })();
    const trials: Trial[] = [];
    const context = { clock: systemClock, random: seeded(1), signal: new AbortController().signal, runId: 'r', headers: {} };
    const targets = [{ arm: 'primary', origin: server.url }] as const;
    const pace: Pace = { ...PACE, thinkTime: 'none', rate: 400 };
    const handle = nativeEngine.drive(once, targets, pace, context, (trial) => {
      if (trials.push(trial) === 20) handle.setLoad(0.25);
    });
    await handle.done;
    const times = trials.map(({ at }) => at).sort((a, b) => a - b);
    const gaps = times.slice(1).map((at, i) => at - (times[i] as number));
    expect(gaps[0]).toBeCloseTo(1 / 400, 6);
    expect(gaps.at(-1)).toBeCloseTo(1 / 100, 6);
  });
});
