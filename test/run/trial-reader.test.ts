import { describe, expect, test } from '@jest/globals';
import { TrialReader } from '../../src/run/trial-reader.js';
import type { Observation, Reply, Trial } from '../../src/traffic/observation.js';

const answer = (given: Partial<Observation> = {}): Observation => ({
  status: 200,
  latencyMs: 5,
  intendedLatencyMs: 6,
  bytes: 10,
  error: null,
  ...given,
});
const reply = (body: unknown, headers: readonly string[] = []): Reply => ({
  status: 200,
  headers: ['content-type', 'application/json', ...headers],
  body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
  truncated: false,
});
const trial = (given: Partial<Trial> = {}): Trial => ({
  index: 0,
  at: 1.5,
  route: 'GET /books/{id}',
  primary: answer(),
  shadow: answer(),
  same: { shadow: true },
  ...given,
});
const different = (primary: Reply, shadow: Reply, more: Partial<Trial> = {}): Trial =>
  trial({ same: { shadow: false }, replies: { primary, shadow }, ...more });
const reader = (ignore: readonly string[] = []): TrialReader => new TrialReader(ignore, (text) => text.replaceAll('mallory', '***'));

describe('a trial becomes evidence', () => {
  test('with each arm as it answered, and nothing else', () => {
    expect(
      reader().read(
        trial({ shadow: answer({ status: null, latencyMs: null, bytes: 0, error: 'timeout' }), recordedStatus: 304, exchangeId: 'r1' }),
      ),
    ).toEqual({
      at: 1.5,
      route: 'GET /books/{id}',
      primary: { status: 200, latencyMs: 5, bytes: 10 },
      shadow: { status: null, latencyMs: null, error: 'timeout', bytes: 0 },
      recordedStatus: 304,
    });
  });

  test('without a baseline arm, what the primary answers otherwise than recorded is its noise', () => {
    const then = reply({ price: 1, at: 'then' });
    const now = reply({ price: 1, at: 'now' });
    const shadow = reply({ price: 2, at: 'later' });
    const { differences } = reader().read(different(now, shadow, { recorded: then }));
    expect(differences?.shadow?.map(({ path }) => path).sort()).toEqual(['$.at', '$.price']);
    expect(differences?.baseline?.map(({ path }) => path)).toEqual(['$.at']);
    expect(reader().read(trial({ replies: { primary: now }, recorded: then })).differences).toMatchObject({
      shadow: [],
      baseline: [{ path: '$.at' }],
    });
  });

  test('answers that are the same have no difference; that they were compared is known', () => {
    expect(reader().read(trial())).toMatchObject({ differences: { shadow: [] } });
    expect(reader().read(trial({ baseline: answer(), same: { shadow: true, baseline: true } }))).toMatchObject({
      differences: { shadow: [], baseline: [] },
    });
  });

  test('answers that differ are compared by path, without what is to be ignored', () => {
    const [a, b] = [reply({ total: 3, at: 1 }), reply({ total: 4, at: 2 })];
    expect(reader().read(different(a, b)).differences?.shadow).toEqual([
      { kind: 'value', path: '$.total', primary: '3', other: '4' },
      { kind: 'value', path: '$.at', primary: '1', other: '2' },
    ]);
    expect(reader(['$.at']).read(different(a, b)).differences?.shadow).toHaveLength(1);
  });

  test('a key of an answer that is a secret is told no more than a value', () => {
    const [a, b] = [reply({ 'of mallory': 3, mallory: { n: 1 } }), reply({ 'of mallory': 4, mallory: { n: 2 } })];
    const paths = reader()
      .read(different(a, b))
      .differences?.shadow?.map(({ path }) => path);
    expect(paths).toEqual(['$["of ***"]', '$.***.n']);
  });

  const FAILED: readonly Partial<Observation>[] = [{ status: 503 }, { status: null, latencyMs: null, error: 'reset' }];
  test.each(FAILED)('an answer that failed is an error, and no divergence as well: %j', (failed) => {
    const [a, b] = [reply({ total: 3 }), reply({ error: 'broken' })];
    expect(reader().read(different(a, b, { shadow: answer(failed) })).differences).toBeUndefined();
    expect(reader().read(different(a, b, { primary: answer(failed) })).differences).toBeUndefined();
    // The baseline alone: the shadow still counts.
    const without = trial({ baseline: answer(failed), same: { shadow: true, baseline: false } });
    expect(reader().read(without).differences).toEqual({ shadow: [] });
  });

  test('where bodies were not kept nothing is said', () => {
    expect(reader().read(trial({ same: { shadow: false } })).differences).toBeUndefined();
  });

  test('bodies come decoded: a header that says otherwise does not hide them', () => {
    const [a, b] = [reply({ total: 3 }, ['Content-Encoding', 'gzip']), reply({ total: 4 }, ['content-encoding', 'gzip'])];
    expect(reader().read(different(a, b)).differences?.shadow).toEqual([{ kind: 'value', path: '$.total', primary: '3', other: '4' }]);
  });
});

describe('samples of what differs', () => {
  test('are kept five times for each arm, route and path; after that only the path', () => {
    const read = reader();
    const samples = (route: string): number[] =>
      Array.from({ length: 8 }, (_, i) => read.read(different(reply({ total: 3 }), reply({ total: i + 10 }), { route }))).map(
        ({ differences }) => (differences?.shadow?.[0]?.other === undefined ? 0 : 1),
      );
    expect(samples('GET /a')).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
    expect(samples('GET /b')).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
  });

  test('are redacted', () => {
    expect(reader().read(different(reply({ who: 'mallory' }), reply({ who: 'mallory, too' }))).differences?.shadow).toEqual([
      { kind: 'value', path: '$.who', primary: '"***"', other: '"***, too"' },
    ]);
  });

  const SECRETS: readonly [string, unknown, unknown][] = [
    ['$.password', { password: 'one' }, { password: 'two' }],
    ['$.user.accessToken', { user: { accessToken: 'one' } }, { user: { accessToken: 'two' } }],
    ['$.tokens[]', { tokens: ['one'] }, { tokens: ['two'] }],
    ['$.secret.of', { secret: { of: 'one' } }, { secret: { of: 'two' } }],
  ];
  test.each(SECRETS)('of %s, which is named like a secret, are hidden', (path, a, b) => {
    expect(reader().read(different(reply(a), reply(b))).differences?.shadow).toEqual([
      { kind: 'value', path, primary: '***', other: '***' },
    ]);
  });

  test('of a header that carries a secret are hidden', () => {
    const found = reader().read(different(reply({}, ['x-api-key', 'one']), reply({}, ['x-api-key', 'two']))).differences?.shadow;
    expect(found).toEqual([expect.objectContaining({ path: 'header:x-api-key', primary: '***', other: '***' })]);
  });

  test('of an author are shown', () => {
    expect(reader().read(different(reply({ author: 'Ann' }), reply({ author: 'Bob' }))).differences?.shadow).toEqual([
      { kind: 'value', path: '$.author', primary: '"Ann"', other: '"Bob"' },
    ]);
  });

  test('cannot fill the memory with ever new paths', () => {
    const read = reader();
    let shown = 0;
    for (let i = 0; i < 5_200; i++) {
      const { differences } = read.read(different(reply('{"a":1}'), reply('{"a":2}'), { route: `GET /${i}` }));
      if (differences?.shadow?.[0]?.primary !== undefined) shown++;
    }
    expect(shown).toBe(5_000);
  });
});
