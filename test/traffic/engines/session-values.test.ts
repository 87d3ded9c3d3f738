import { describe, expect, test } from '@jest/globals';
import { seeded } from '../../../src/core/random.js';
import { systemClock } from '../../../src/io/system-clock.js';
import { LinkLearner, type LinkTable } from '../../../src/traffic/correlation/learn.js';
import type { DriveSummary, Pace, PreparedRequest } from '../../../src/traffic/engine.js';
import { createPseudonymiser } from '../../../src/traffic/anonymise/pseudonymiser.js';
import { nativeEngine } from '../../../src/traffic/engines/native.js';
import type { Exchange } from '../../../src/traffic/exchange.js';
import type { Trial } from '../../../src/traffic/observation.js';
import { TrialReader } from '../../../src/run/trial-reader.js';
import { prepare } from '../../../src/traffic/prepare.js';
import { createRouteTable } from '../../../src/traffic/route-table.js';
import { createSelect } from '../../../src/traffic/select.js';
import { type Kept, recordVisits } from '../../support/order-visits.js';
import { orderService, type OrderService } from '../../support/order-service.js';

const VISITS = 8;
const PACE: Pace = {
  rate: 'closed',
  speed: 1,
  durationMs: 60_000,
  connections: 6,
  pairing: 'concurrent',
  timeoutMs: 20_000,
  bodyCapBytes: 65_536,
  sharedCores: false,
};

async function prepared(exchanges: readonly Exchange[], links: LinkTable | undefined): Promise<PreparedRequest[]> {
  const select = createSelect({ share: 1, by: 'random', missing: 'skip' }, 'k');
  const requests: PreparedRequest[] = [];
  const options = { select, replayUnsafe: true, bodies: true, routes: createRouteTable(), links };
  for await (const request of prepare(exchanges, options, {})) requests.push(request);
  return requests;
}

async function replay(
  requests: readonly PreparedRequest[],
  arms: readonly [OrderService, OrderService],
  pace: Partial<Pace>,
): Promise<{ summary: DriveSummary; trials: Trial[] }> {
  const trials: Trial[] = [];
  const targets = [
    { arm: 'primary', origin: arms[0].url },
    { arm: 'shadow', origin: arms[1].url },
  ] as const;
  const context = { clock: systemClock, random: seeded(1), signal: new AbortController().signal, runId: 'r', headers: {} };
  // a generator is used up once, so that each request is sent once
  const once = (function* () {
    yield* requests;
  })();
  const summary = await nativeEngine.drive(once, targets, { ...PACE, ...pace }, context, (trial) => trials.push(trial)).done;
  return { summary, trials };
}

function learn(exchanges: readonly Exchange[]): LinkTable {
  const learner = new LinkLearner();
  for (const [ordinal, exchange] of exchanges.entries()) learner.show(ordinal, exchange);
  return learner.table();
}

const refused = ({ answered }: OrderService): number => answered.filter(({ status }) => status >= 400).length;

describe('sessions of which every arm has its own cookies, tokens and orders', () => {
  test.each([
    ['all', 'concurrent'],
    ['all', 'back-to-back'],
    ['status', 'concurrent'],
    ['nothing', 'concurrent'],
    ['nothing', 'back-to-back'],
  ] as const)('are replayed on both where the recording keeps %s of the replies, %s', async (kept: Kept, pairing) => {
    await using recorded = await orderService(17);
    await using primary = await orderService(500);
    await using shadow = await orderService(9_000_000);
    const exchanges = await recordVisits(recorded.url, VISITS, kept);
    expect(refused(recorded)).toBe(0);
    const requests = await prepared(exchanges, learn(exchanges));
    const { summary, trials } = await replay(requests, [primary, shadow], { pairing });
    expect([refused(primary), refused(shadow)]).toEqual([0, 0]);
    expect(trials).toHaveLength(exchanges.length);
    expect(summary.carried).toEqual({ values: VISITS * 4, sessions: VISITS, missing: 0 });
    // what each arm has numbered by itself is no difference between them
    const reader = new TrialReader([], (text) => text);
    const paths = trials.flatMap((trial) => reader.read(trial).differences?.shadow ?? []).map(({ path }) => path);
    expect(paths.filter((path) => path !== '$')).toEqual([]);
    expect(trials.some(({ aliases }) => aliases?.shadow)).toBe(true);
  });

  test('are replayed from a recording in which every secret is a pseudonym', async () => {
    await using recorded = await orderService(17);
    await using primary = await orderService(500);
    await using shadow = await orderService(9_000_000);
    const pseudonymiser = createPseudonymiser('key');
    const exchanges = (await recordVisits(recorded.url, VISITS, 'all')).map((exchange) => pseudonymiser.exchange(exchange));
    const { summary } = await replay(await prepared(exchanges, learn(exchanges)), [primary, shadow], {});
    expect([refused(primary), refused(shadow)]).toEqual([0, 0]);
    expect(summary.carried).toMatchObject({ sessions: VISITS, missing: 0 });
  });

  test('without what was learnt they are refused', async () => {
    await using recorded = await orderService(17);
    await using primary = await orderService(500);
    await using shadow = await orderService(900);
    const exchanges = await recordVisits(recorded.url, 2, 'all');
    await replay(await prepared(exchanges, undefined), [primary, shadow], {});
    expect([refused(primary), refused(shadow)]).toEqual([10, 10]);
  });
});
