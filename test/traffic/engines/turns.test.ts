import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../../../src/core/random.js';
import { systemClock } from '../../../src/io/system-clock.js';
import { anyNumber, NumberedAccounts } from '../../../src/traffic/accounts.js';
import type { CredentialSource } from '../../../src/traffic/credentials.js';
import type { DriveSummary, Pace, PreparedRequest } from '../../../src/traffic/engine.js';
import { nativeEngine } from '../../../src/traffic/engines/native.js';
import { Turns } from '../../../src/traffic/engines/turns.js';
import type { Trial } from '../../../src/traffic/observation.js';
import { createSelect } from '../../../src/traffic/select.js';
import { inspectRecording } from '../../../src/traffic/sources/replay.js';
import { replayRequests } from '../../../src/traffic/sources/replay-requests.js';
import { answeringServer, type AnsweringServer } from '../../support/answering-server.js';
import { exchangeOf } from '../decoded.js';

const STEPS = ['PUT /cart', 'POST /order', 'GET /order', 'POST /order'] as const;
/** What a customer alone is answered: the second order finds the cart empty. */
const ALONE = [200, 201, 200, 409];

/** A shop that keeps a cart for each customer, and takes its time: one answer in four takes five times as long, and one in eleven `lagMs`. */
function shop(delayMs: number, lagMs: number): Promise<AnsweringServer> {
  const full = new Set<string>();
  return answeringServer(({ method, url, headers }, response, index) => {
    const customer = headers.authorization ?? headers['x-client']?.toString() ?? '';
    const answer = (): void => {
      const ordered = method === 'POST' && full.delete(customer);
      if (method === 'PUT') full.add(customer);
      response.writeHead(method === 'POST' ? (ordered ? 201 : 409) : 200).end(url);
    };
    setTimeout(answer, index % 11 === 5 && lagMs > 0 ? lagMs : index % 4 === 0 ? 5 * delayMs : delayMs);
  });
}

/** Customers one after the other, as end-to-end tests run them, and two requests of a reader (a negative number of customers: none). */
function recording(count: number): string {
  const customers = Math.abs(count);
  const lines = Array.from({ length: customers }, (_, customer) =>
    STEPS.map((step, i) => lineOf(step, `c${customer}`, 20 * (customer * STEPS.length + i), ALONE[i] ?? 200)),
  ).flat();
  const end = 20 * lines.length;
  if (count < 0) return lines.join('\n');
  return [...lines, lineOf('GET /books', 'reader', end, 200), lineOf('GET /books', 'reader', end + 20, 200)].join('\n');
}

function lineOf(step: string, client: string, at: number, status: number): string {
  const [method, target] = step.split(' ');
  const headers = [['x-client', client]];
  return JSON.stringify({ id: `${at}`, at, method, target, headers, body: null, client, response: { status, headers: [], body: null } });
}

const PACE: Pace = {
  rate: 400,
  speed: 1,
  durationMs: 700,
  connections: 64,
  pairing: 'back-to-back',
  timeoutMs: 5_000,
  bodyCapBytes: 65_536,
  sharedCores: false,
};

async function replay(
  customers: number,
  pace: Partial<Pace> = {},
  credentials: CredentialSource | null = null,
  lagMs = 0,
): Promise<{ readonly summary: DriveSummary; readonly trials: readonly Trial[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'foreshadow-turns-'));
  const file = join(folder, 'recording.jsonl');
  writeFileSync(file, `${recording(customers)}\n`);
  await using primary = await shop(4, lagMs);
  await using shadow = await shop(6, 0);
  try {
    const source = await inspectRecording(file, 'auto', { sends: () => true });
    const options = {
      select: createSelect({ share: 1, by: 'random', missing: 'keep' }, 'key'),
      replayUnsafe: true,
      repeat: true,
      shiftTimes: false,
    };
    const requests = replayRequests(source, options, { read: 0, skipped: {} });
    const targets = [
      { arm: 'primary', origin: primary.url },
      { arm: 'shadow', origin: shadow.url },
    ] as const;
    const context = { clock: systemClock, random: seeded(1), signal: new AbortController().signal, runId: 'r', headers: {}, credentials };
    const trials: Trial[] = [];
    const summary = await nativeEngine.drive(requests, targets, { ...PACE, ...pace }, context, (trial) => trials.push(trial)).done;
    return { summary, trials };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const otherwise = (trials: readonly Trial[]): number =>
  trials.filter(({ primary, shadow, recordedStatus }) => primary.status !== recordedStatus || shadow.status !== recordedStatus).length;
const writes = (trials: readonly Trial[]): number => trials.filter(({ route }) => !route.includes('books')).length;

describe('rounds of a short recording at a high rate', () => {
  test.each([
    ['back-to-back', 'none'],
    ['concurrent', 'none'],
    ['back-to-back', 'recorded'],
  ] as const)('no client that writes meets itself: every arm answers as recorded (%s, think time %s)', async (pairing, thinkTime) => {
    const { summary, trials } = await replay(5, { pairing, thinkTime });
    expect(writes(trials)).toBeGreaterThan(4);
    expect(otherwise(trials)).toBe(0);
    expect(summary.overtaken).toBe(0);
  });

  test('the rate stays: what is passed over is told, and others go instead', async () => {
    const { summary, trials } = await replay(5);
    expect(summary.passedOver?.rounds).toBeGreaterThan(0);
    expect(summary.unsendable?.['client-busy']).toBe(summary.passedOver?.requests);
    expect(summary.sent).toBe(trials.length);
    expect(trials.length - writes(trials)).toBeGreaterThan(0);
  });

  test('where everybody who could go is busy the traffic waits, and says for how long', async () => {
    const { summary, trials } = await replay(1, { rate: 'closed' });
    expect(otherwise(trials)).toBe(0);
    expect(summary.sent).toBeGreaterThan(10);
    const paced = await replay(-2, { rate: 1_000, durationMs: 1_500 });
    expect(otherwise(paced.trials)).toBe(0);
    expect(paced.summary.heldShare).toBeGreaterThan(0.1);
    expect(paced.summary.achievedRate).toBeLessThan(0.95 * (paced.summary.askedRate ?? 0));
  });

  test.each(['back-to-back', 'concurrent'] as const)('nor on an arm that nobody waits for any more (%s)', async (pairing) => {
    const { summary, trials } = await replay(5, { pairing, timeoutMs: 2_000, rate: 100 }, null, 700); // patience ends after 500 ms
    expect(otherwise(trials)).toBe(0);
    expect(writes(trials)).toBeGreaterThan(4);
    expect(summary.overtaken).toBe(0);
  });

  test('with more accounts than clients, rounds overlap under accounts of their own', async () => {
    for (const accounts of [anyNumber(), new NumberedAccounts(5_000)]) {
      const headersFor: CredentialSource['headersFor'] = (_arm, account) => Promise.resolve({ authorization: `Bearer ${account}` });
      const { summary, trials } = await replay(5, {}, { headersFor, accounts });
      expect(otherwise(trials)).toBe(0);
      expect(summary.passedOver?.rounds).toBe(0);
      expect(summary.signIns?.primary?.done).toBeGreaterThan(5);
    }
  });

  test('with fewer accounts than clients no two share one at a time', async () => {
    const headersFor: CredentialSource['headersFor'] = (_arm, account) => Promise.resolve({ authorization: `Bearer ${account}` });
    const { summary, trials } = await replay(8, {}, { headersFor, accounts: new NumberedAccounts(2) });
    expect(otherwise(trials)).toBe(0);
    expect(writes(trials)).toBeGreaterThan(4);
    expect(summary.passedOver?.rounds).toBeGreaterThan(0);
  });

  test('of what only reads nothing is held', async () => {
    const { summary } = await replay(0, { rate: 500 });
    expect(summary).toMatchObject({ passedOver: { rounds: 0, requests: 0 } });
    expect(summary.heldShare).toBeUndefined();
  });
});

describe('turns', () => {
  const request = (session: string, last = false): PreparedRequest => ({
    exchange: exchangeOf({ id: session, atMs: 0 }),
    session,
    route: 'GET /',
    turn: session.split('~')[0],
    ...(last ? { last: true as const } : {}),
  });

  test('all busy: one is held until an account is free, and goes then', () => {
    let freed = 0;
    const turns = new Turns(undefined, () => freed++);
    const first = request('a', true);
    expect(turns.admit(first)).toMatchObject({ account: 'a' });
    expect(turns.admit(request('a~2', true))).toBe('pass');
    expect(turns.admit(request('a~3', true))).toBe('wait');
    expect(turns.admit(request('a~3', true))).toBe('wait');
    turns.over(first);
    expect(freed).toBe(1);
    expect(turns.admit(request('a~3', true))).toMatchObject({ account: 'a' });
    expect(turns.summary({ body: 1 })).toEqual({ unsendable: { body: 1, 'client-busy': 1 }, passedOver: { rounds: 1, requests: 1 } });
  });

  test('a round whose last request was left out ends with the next round of its client', () => {
    const turns = new Turns(undefined, () => undefined);
    const only = request('a');
    turns.admit(only);
    turns.over(only);
    expect(turns.admit(request('a~2'))).toMatchObject({ account: 'a' });
  });

  test('a round that was passed over stays so, whatever becomes free meanwhile', () => {
    const turns = new Turns(undefined, () => undefined);
    const first = request('a', true);
    turns.admit(first);
    turns.admit(request('b'));
    expect(turns.admit(request('a~2'))).toBe('pass');
    turns.over(first);
    expect(turns.admit(request('a~2', true))).toBe('pass');
    expect(turns.admit(request('a~3'))).toMatchObject({ session: 'a~3', account: 'a' });
  });
});
