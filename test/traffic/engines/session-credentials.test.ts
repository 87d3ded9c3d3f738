import { describe, expect, test } from '@jest/globals';
import { fail, isForeshadowError } from '../../../src/core/errors.js';
import { seeded } from '../../../src/core/random.js';
import { systemClock } from '../../../src/io/system-clock.js';
import type { CredentialSource } from '../../../src/traffic/credentials.js';
import type { DriveSummary, Pace, PreparedRequest } from '../../../src/traffic/engine.js';
import { nativeEngine } from '../../../src/traffic/engines/native.js';
import type { Trial } from '../../../src/traffic/observation.js';
import { answeringServer, type AnsweringServer } from '../../support/answering-server.js';
import { exchangeOf } from '../decoded.js';

const PACE: Pace = {
  rate: 'closed',
  speed: 1,
  durationMs: 60_000,
  connections: 4,
  pairing: 'concurrent',
  timeoutMs: 5_000,
  bodyCapBytes: 65_536,
  sharedCores: false,
};

/** Lets in only tokens it was told of; they are used up after some uses. */
function guarded(arm: string, uses = Number.POSITIVE_INFINITY): Promise<AnsweringServer> {
  const used = new Map<string, number>();
  return answeringServer((request, response) => {
    const token = request.headers.authorization ?? '';
    const count = (used.get(token) ?? 0) + 1;
    used.set(token, count);
    response.writeHead(token.startsWith(`Bearer ${arm}:`) && count <= uses ? 200 : 401).end('{}');
  });
}

const requests = (sessions: number, each: number): PreparedRequest[] =>
  Array.from({ length: sessions * each }, (_, i) => ({
    exchange: exchangeOf({ id: `${i}`, atMs: i, target: `/x/${i}`, headers: [['Authorization', 'Bearer recorded']] }),
    session: `s${i % sessions}`,
    route: 'GET /x/{id}',
  }));

async function drive(
  all: readonly PreparedRequest[],
  [primary, shadow]: readonly [AnsweringServer, AnsweringServer],
  credentials: CredentialSource,
  pace: Partial<Pace> = {},
): Promise<{ summary: DriveSummary; trials: Trial[] }> {
  const trials: Trial[] = [];
  const once = (function* () {
    yield* all;
  })();
  const context = { clock: systemClock, random: seeded(1), signal: new AbortController().signal, runId: 'r', headers: {}, credentials };
  const targets = [
    { arm: 'primary', origin: primary.url },
    { arm: 'shadow', origin: shadow.url },
  ] as const;
  const summary = await nativeEngine.drive(once, targets, { ...PACE, ...pace }, context, (trial) => trials.push(trial)).done;
  return { summary, trials };
}

test('a request that was anonymous when it was recorded stays so', async () => {
  await using primary = await guarded('primary');
  await using shadow = await guarded('shadow');
  const mixed = requests(1, 4).map((one, i) =>
    i % 2 === 0 ? one : { ...one, anonymous: true as const, exchange: { ...one.exchange, headers: [] } },
  );
  const { trials } = await drive(mixed, [primary, shadow], {
    headersFor: (arm, session) => Promise.resolve({ authorization: `Bearer ${arm}:${session}` }),
  });
  expect(trials.map(({ primary: one, shadow: other }) => `${one.status} ${other.status}`).sort()).toEqual([
    '200 200',
    '200 200',
    '401 401',
    '401 401',
  ]);
});

const sequence = ({ received }: AnsweringServer, session: number, sessions: number): number[] =>
  received.map(({ url }) => Number(url.slice(3))).filter((i) => i % sessions === session);

describe('credentials of each session on each arm', () => {
  test.each(['concurrent', 'back-to-back'] as const)('each gets its own, once, and its requests stay in order (%s)', async (pairing) => {
    await using primary = await guarded('primary');
    await using shadow = await guarded('shadow');
    const asked: string[] = [];
    const source: CredentialSource = {
      async headersFor(arm, session) {
        asked.push(`${arm} ${session}`);
        await systemClock.sleep(arm === 'shadow' ? 15 : 5);
        return { authorization: `Bearer ${arm}:${session}` };
      },
    };
    const { summary, trials } = await drive(requests(5, 8), [primary, shadow], source, { pairing });
    expect(trials.every((trial) => trial.primary.status === 200 && trial.shadow.status === 200)).toBe(true);
    expect(asked.sort()).toEqual(['primary', 'shadow'].flatMap((arm) => [0, 1, 2, 3, 4].map((i) => `${arm} s${i}`)));
    expect(summary.signIns).toEqual({ primary: { done: 5, failed: 0 }, shadow: { done: 5, failed: 0 } });
    for (const server of [primary, shadow])
      for (let session = 0; session < 5; session++) {
        const order = sequence(server, session, 5);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
  });

  test('a session that is refused signs in again, but not for ever', async () => {
    await using primary = await guarded('primary', 3);
    await using shadow = await guarded('shadow', 3);
    let made = 0;
    const source: CredentialSource = {
      headersFor: (arm) => Promise.resolve({ authorization: `Bearer ${arm}:${made++}` }),
      forget: () => undefined,
    };
    const { trials } = await drive(requests(1, 14), [primary, shadow], source, { connections: 1 });
    // three uses, one refusal; twice renewed, then refused for good
    const statuses = [...trials].sort((a, b) => a.index - b.index).map((trial) => trial.primary.status);
    expect(statuses).toEqual([200, 200, 200, 401, 200, 200, 200, 401, 200, 200, 200, 401, 401, 401]);
  });

  test('where the shadow lets nobody in, its own answers say so', async () => {
    await using primary = await guarded('primary');
    await using shadow = await guarded('shadow');
    const source: CredentialSource = {
      headersFor: (arm) =>
        arm === 'shadow' ? Promise.reject(fail('FS_LOGIN', { found: 'a 500' })) : Promise.resolve({ authorization: `Bearer ${arm}:1` }),
    };
    const { summary, trials } = await drive(requests(4, 3), [primary, shadow], source);
    expect(trials.map((trial) => [trial.primary.status, trial.shadow.status])).toEqual(Array.from({ length: 12 }, () => [200, 401]));
    expect(summary.signIns).toEqual({ primary: { done: 4, failed: 0 }, shadow: { done: 0, failed: 4 } });
  });

  test('where the primary lets nobody in, the run ends with the reason', async () => {
    await using primary = await guarded('primary');
    await using shadow = await guarded('shadow');
    const source: CredentialSource = { headersFor: () => Promise.reject(fail('FS_LOGIN', { found: 'a 500' })) };
    const error = await drive(requests(20, 3), [primary, shadow], source).catch((caught: unknown) => caught);
    expect(isForeshadowError(error) && error.code).toBe('FS_LOGIN');
  });

  test('a sign-in that never answers is given up after the time-out of a request', async () => {
    await using primary = await guarded('primary');
    await using shadow = await guarded('shadow');
    const source: CredentialSource = {
      headersFor: (arm) => (arm === 'shadow' ? new Promise(() => undefined) : Promise.resolve({ authorization: 'Bearer primary:1' })),
    };
    const { summary, trials } = await drive(requests(1, 2), [primary, shadow], source, { timeoutMs: 200 });
    expect(trials.map((trial) => trial.shadow.status)).not.toContain(200);
    expect(summary.signIns?.shadow).toEqual({ done: 0, failed: 1 });
  });
});
