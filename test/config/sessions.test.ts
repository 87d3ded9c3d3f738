import { describe, expect, test } from '@jest/globals';
import { ForeshadowError } from '../../src/core/errors.js';
import { parsePlan } from '../../src/config/parse.js';
import { publicPlan } from '../../src/config/public-plan.js';
import type { Plan } from '../../src/config/plan.js';

const KEY = 'a-very-secret-test-key';

function parse(traffic: string, environment = 'driver: url, primary: { url: "http://a" }, shadow: { url: "http://b" }', rest = ''): Plan {
  const text = `version: 1\nenvironment: { ${environment} }\ntraffic: { ${traffic} }\n${rest}`;
  return parsePlan(text, 'foreshadow.yml', { directory: '/srv', env: { TEST_KEY: KEY }, inGit: false, seed: 1 });
}

function linesOf(traffic: string): string {
  try {
    parse(traffic);
    return '';
  } catch (error) {
    if (!(error instanceof ForeshadowError)) throw error;
    return `${error.detail.found ?? ''} ${(error.detail.issues ?? []).map((issue) => JSON.stringify(issue)).join('\n')}`;
  }
}

const REPLAY = 'replay: { recording: a.jsonl }';

describe('traffic.auth.jwt', () => {
  test('is read with its defaults; the key is a secret and is never written', () => {
    const plan = parse(`${REPLAY}, auth: { jwt: { key: env:TEST_KEY, claims: { iss: tests, roles: [a] } } }`);
    expect(plan.traffic.jwt).toEqual({
      key: KEY,
      algorithm: 'HS256',
      claims: { iss: 'tests', roles: ['a'] },
      header: 'authorization',
      expiresMs: 86_400_000,
    });
    const written = JSON.stringify(publicPlan(plan));
    expect(written).not.toContain(KEY);
    expect(written).toContain('env:TEST_KEY');
  });

  test.each([
    ['a key written out', 'auth: { jwt: { key: hunter22 } }', 'a secret is written out'],
    ['an unknown algorithm', 'auth: { jwt: { key: env:TEST_KEY, algorithm: none } }', 'HS256'],
    ['a header that is none', 'auth: { jwt: { key: env:TEST_KEY, header: "a b" } }', 'the name of a header'],
    ['a key that is missing', 'auth: { jwt: { algorithm: HS256 } }', 'missing'],
    ['nothing that lets anybody in', 'auth: {}', 'missing'],
  ])('%s', (_, auth, expected) => {
    expect(linesOf(`${REPLAY}, ${auth}`)).toContain(expected);
  });
});

describe('selection and think time', () => {
  test('share: auto is everything to copies, and follows criticality where something runs already', () => {
    const critical = 'service: { criticality: high }\n';
    expect(parse(REPLAY, undefined, critical).traffic.select).toMatchObject({ share: 0.2, auto: true });
    expect(parse(REPLAY, 'driver: process, command: node server.js', critical).traffic.select).toEqual({
      share: 1,
      by: 'random',
      missing: 'skip',
    });
    expect(parse(`${REPLAY}, select: { share: 5%, quota: 30 }`, undefined, critical).traffic.select).toEqual({
      share: 0.05,
      by: 'random',
      missing: 'skip',
      quota: 30,
    });
  });

  test.each([
    ['rate: 600/m, think-time: recorded', 'recorded'],
    ['rate: closed, speed: 2, think-time: recorded', 'recorded'],
    ['rate: recorded, think-time: recorded', 'recorded'],
    ['rate: auto, think-time: none', 'none'],
    ['rate: 600/m', undefined],
  ])('%s', (replay, expected) => {
    expect(parse(`replay: { recording: a.jsonl, ${replay} }`).traffic.replay.thinkTime).toBe(expected);
  });

  test.each(['think-time: recorded', 'rate: auto, think-time: recorded', 'rate: recorded, think-time: none', 'speed: 2, think-time: none'])(
    'refuses %s',
    (replay) => {
      expect(linesOf(`replay: { recording: a.jsonl, ${replay} }`)).toContain('think time and rate contradict each other');
    },
  );

  test.each(['quota: 0', 'quota: 1.5', 'quota: many'])('refuses %s', (select) => {
    expect(linesOf(`${REPLAY}, select: { ${select} }`)).toContain('whole number of at least 1');
  });
});
