import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../src/core/errors.js';
import { parsePlan } from '../../src/config/parse.js';

const OPTIONS = { directory: '/repo', seed: 1, env: { TOKEN: 'hidden-token' } };
const head = 'version: 1\nenvironment: { driver: url, primary: { url: "http://a:1" }, shadow: { url: "http://b:2" } }\n';
const parse = (traffic: string, environment = '') =>
  parsePlan(`${head.replace(' }\n', `${environment} }\n`)}traffic: ${traffic}\n`, 'foreshadow.yml', OPTIONS);

function problems(traffic: string, environment = ''): string[] {
  try {
    parse(traffic, environment);
    return [];
  } catch (error) {
    return isForeshadowError(error)
      ? (error.detail.issues ?? []).map(({ message, found, place }) => `${place.path}: ${message} ${found}`)
      : [String(error)];
  }
}

describe('traffic.mirror', () => {
  test('defaults: everybody copied under pseudonyms, nobody answered by the shadow', () => {
    expect(parse('{ mirror: { listen: "127.0.0.1:8080" } }').traffic.mirror).toEqual({
      listen: { host: '127.0.0.1', port: 8080 },
      share: 1,
      split: 0,
      by: 'random',
      forward: 'pseudonyms',
      credentials: { kind: 'pseudonyms' },
      connections: 32,
      timeoutMs: 5_000,
      bodyCapBytes: 131_072,
    });
  });

  test('paths are those of the configuration, and the timeout is the one of the judge', () => {
    const plan = parse(
      '{ mirror: { listen: ":0", share: 5%, split: 0.1%, by: "cookie:sid", credentials: "map ids.json", tls: { key: k.pem, cert: c.pem }, control: c.sock, timeout: 2s } }',
    );
    expect(plan.traffic.mirror).toMatchObject({
      share: 0.05,
      split: 0.001,
      by: 'cookie:sid',
      credentials: { kind: 'map', file: '/repo/ids.json' },
      tls: { keyFile: '/repo/k.pem', certFile: '/repo/c.pem' },
      control: '/repo/c.sock',
      timeoutMs: 2_000,
    });
  });

  test.each([
    ['{ mirror: { listen: "nowhere" } }', '', /traffic\.mirror\.listen/],
    ['{ mirror: {} }', '', /traffic\.mirror\.listen: missing/],
    ['{ mirror: { listen: ":0", split: 120% } }', '', /split/],
    ['{ mirror: { listen: ":0", credentials: alice } }', '', /credentials/],
    ['{ mirror: { listen: ":0" }, replay: { recording: a.jsonl } }', '', /traffic\.replay: a mirror takes what clients send/],
    [
      '{ mirror: { listen: ":0", forward: original, credentials: test-user }, auth: { header: "a: b" } }',
      '',
      /carry their own credentials/,
    ],
    ['{ mirror: { listen: ":0", credentials: test-user } }', '', /traffic\.mirror\.credentials: missing/],
    ['{ mirror: { listen: ":0" } }', ', baseline: { url: "http://c:3" }', /two arms/],
  ])('refuses %s%s', (traffic, environment, expected) => {
    expect(problems(traffic, environment).join('\n')).toMatch(expected);
  });

  test('stands in front of running services only', () => {
    const text = 'version: 1\nenvironment: { driver: process, command: "node ." }\ntraffic: { mirror: { listen: ":0" } }\n';
    expect(() => parsePlan(text, 'foreshadow.yml', OPTIONS)).toThrow(/1 problem|running services/);
  });
});
