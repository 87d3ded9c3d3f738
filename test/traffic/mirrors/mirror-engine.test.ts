import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../../src/core/errors.js';
import { seeded } from '../../../src/core/random.js';
import { systemClock } from '../../../src/io/system-clock.js';
import { createPseudonymiser } from '../../../src/traffic/anonymise/pseudonymiser.js';
import type { MirrorSpec } from '../../../src/traffic/mirror/spec.js';
import { mirrorEngine } from '../../../src/traffic/mirrors/mirror-engine.js';
import type { Trial } from '../../../src/traffic/observation.js';
import { type AnsweringServer, answeringServer } from '../../support/answering-server.js';
import { eventually } from '../../support/mirror-scene.js';

const SPEC: MirrorSpec = {
  listen: { host: '127.0.0.1', port: 0 },
  share: 1,
  split: 0,
  by: 'random',
  forward: 'pseudonyms',
  credentials: { kind: 'pseudonyms' },
  connections: 8,
  timeoutMs: 2_000,
  bodyCapBytes: 100_000,
};
const PACE = {
  rate: 'closed',
  speed: 1,
  durationMs: 60_000,
  connections: 1,
  pairing: 'auto',
  timeoutMs: 2_000,
  bodyCapBytes: 1_000,
  sharedCores: false,
} as const;

async function drive(primary: AnsweringServer, shadow: AnsweringServer, spec: Partial<MirrorSpec>, headers: Record<string, string> = {}) {
  const trials: Trial[] = [];
  let origin = '';
  const engine = mirrorEngine({
    spec: { ...SPEC, ...spec },
    key: '1',
    anonymiser: createPseudonymiser('key'),
    unsafe: true,
    filter: () => null,
    say: (text) => {
      origin = /http:\S+?(?=:? its|: )/.exec(text)?.[0] ?? '';
    },
  });
  const targets = [
    { arm: 'primary', origin: primary.url },
    { arm: 'shadow', origin: shadow.url },
  ] as const;
  const context = { clock: systemClock, random: seeded(1), signal: new AbortController().signal, runId: 'r', headers };
  const handle = engine.drive([], targets, PACE, context, (trial) => trials.push(trial));
  await eventually(() => origin !== '');
  return { handle, trials, origin };
}

const account = JSON.stringify({ id: 7, email: 'ann@example.org', token: 'secret-token-of-ann-0123456789' });

describe('live traffic as the traffic of a run', () => {
  test('pairs become trials; the shadow sees pseudonyms, and answers that echo them are equal', async () => {
    await using primary = await answeringServer(({ url, headers }, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ you: JSON.parse(account), token: new URLSearchParams(url.split('?')[1]).get('token'), by: headers.authorization }),
      );
    });
    await using shadow = await answeringServer(({ url, headers }, response) => {
      response.setHeader('content-type', 'application/json');
      const you = { ...JSON.parse(account), token: new URLSearchParams(url.split('?')[1]).get('token') };
      response.end(JSON.stringify({ you: { ...you, email: undefined }, token: you.token, by: headers.authorization }));
    });
    const { handle, trials, origin } = await drive(primary, shadow, {});
    const headers = { authorization: 'Bearer token-of-ann-0123456789abcdef', 'x-forwarded-for': '203.0.113.77' };
    const answer = await fetch(`${origin}/me?token=secret-token-of-ann-0123456789`, { headers });
    expect(await answer.json()).toMatchObject({ by: headers.authorization, token: 'secret-token-of-ann-0123456789' });
    await eventually(() => trials.length === 1);
    handle.stop();
    const summary = await handle.done;
    expect(summary).toMatchObject({ sent: 1, completed: 1, orphans: 0, askedRate: null });
    const seen = JSON.stringify(shadow.received);
    for (const secret of ['token-of-ann', '203.0.113.77']) expect(seen).not.toContain(secret);
    expect(shadow.received[0]?.headers).toMatchObject({
      'x-foreshadow-trial': '0',
      baggage: expect.stringContaining('foreshadow.arm=shadow'),
    });
    const [trial] = trials;
    const texts = [trial?.replies?.primary, trial?.replies?.shadow].map((reply) => JSON.parse(Buffer.from(reply?.body ?? []).toString()));
    expect(texts[0]).toMatchObject({ token: texts[1]?.token, you: { token: texts[1]?.you.token } });
    expect(JSON.stringify(texts)).not.toMatch(/secret-token|ann@example/);
  });

  test('the headers of the run are the test user where requests go under pseudonyms', async () => {
    await using primary = await answeringServer((_, response) => response.end('ok'));
    await using shadow = await answeringServer((_, response) => response.end('ok'));
    const { handle, trials, origin } = await drive(
      primary,
      shadow,
      { credentials: { kind: 'test-user' } },
      { authorization: 'Bearer test' },
    );
    await fetch(origin, { headers: { authorization: 'Bearer real', cookie: 'sid=real' } });
    await eventually(() => trials.length === 1);
    handle.stop();
    await handle.done;
    expect(primary.received[0]?.headers.authorization).toBe('Bearer real');
    expect(shadow.received[0]?.headers).toMatchObject({ authorization: 'Bearer test' });
    expect(shadow.received[0]?.headers.cookie).toBeUndefined();
    expect(trials[0]?.same).toEqual({ shadow: true });
  });

  test('a shadow that refuses the pseudonyms ends the run with an error instead of a regression', async () => {
    await using primary = await answeringServer((_, response) => response.end('ok'));
    await using shadow = await answeringServer((_, response) => response.writeHead(401).end());
    const { handle, trials, origin } = await drive(primary, shadow, {});
    for (let i = 0; i < 200; i += 20) await Promise.all(Array.from({ length: 20 }, async () => (await fetch(origin)).text()));
    const error = await handle.done.catch((thrown: unknown) => thrown);
    expect(isForeshadowError(error, 'FS_ANONYMISATION_BROKE_TRAFFIC')).toBe(true);
    expect(trials.length).toBeLessThan(200);
    await expect(fetch(origin)).rejects.toThrow();
  });

  test('the same shadow is a regression where it gets the original', async () => {
    await using primary = await answeringServer((_, response) => response.end('ok'));
    await using shadow = await answeringServer((_, response) => response.writeHead(401).end());
    const { handle, trials, origin } = await drive(primary, shadow, { forward: 'original' });
    for (let i = 0; i < 240; i += 20) await Promise.all(Array.from({ length: 20 }, async () => (await fetch(origin)).text()));
    await eventually(() => trials.length === 240);
    handle.stop();
    expect((await handle.done).sent).toBe(240);
  });
});
