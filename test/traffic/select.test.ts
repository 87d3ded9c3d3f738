import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Exchange } from '../../src/traffic/exchange.js';
import { attributeOf, createSelect, type ResolvedSelect } from '../../src/traffic/select.js';
import { mayReplayUnsafe } from '../../src/traffic/safety.js';
import type { SelectBy } from '../../src/traffic/spec.js';
import { browserOf, deviceOf } from '../../src/traffic/user-agent.js';
import { exchangeOf } from './decoded.js';

const spec = (part: Partial<ResolvedSelect> = {}): ResolvedSelect => ({ share: 1, by: 'random', missing: 'skip', ...part });
const withSession = (i: number): Exchange => exchangeOf({ id: `${i}`, headers: [['Cookie', `a=1; session=s${i % 997}`]] });

describe('select', () => {
  test('chooses about the share asked for', () => {
    for (const share of [0, 0.05, 0.3, 1]) {
      const select = createSelect(spec({ share }), 'seed');
      const chosen = Array.from({ length: 20_000 }, (_, i) => select(exchangeOf({ id: `${i}` }))).filter(
        (reason) => reason === null,
      ).length;
      expect(Math.abs(chosen / 20_000 - share)).toBeLessThan(0.015);
    }
  });

  test('keeps whole sessions, and a larger share only adds', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        fc.string(),
        (one, other, i, key) => {
          const small = createSelect(spec({ share: Math.min(one, other), by: 'cookie:session' }), key);
          const large = createSelect(spec({ share: Math.max(one, other), by: 'cookie:session' }), key);
          expect(small(withSession(i))).toBe(small(withSession(i + 997)));
          if (small(withSession(i)) === null) expect(large(withSession(i))).toBe(null);
        },
      ),
    );
  });

  test('another key chooses others', () => {
    const chosen = (key: string): string =>
      Array.from({ length: 200 }, (_, i) => createSelect(spec({ share: 0.5 }), key)(exchangeOf({ id: `${i}` })) ?? 'in').join();
    expect(chosen('a')).not.toBe(chosen('b'));
  });

  test('filters methods and paths, and says why', () => {
    const select = createSelect(spec({ methods: ['get'], paths: ['/api/**', '!/api/admin/**'].slice(0, 1) }), 'k');
    expect(select(exchangeOf({ target: '/api/a/b?c=/x' }))).toBe(null);
    expect(select(exchangeOf({ target: '/static/a' }))).toBe('path');
    expect(select(exchangeOf({ target: '/api/a', method: 'POST' }))).toBe('method');
  });

  test('a missing attribute is skipped or kept as asked', () => {
    expect(createSelect(spec({ by: 'header:x-user' }), 'k')(exchangeOf())).toBe('missing-attribute');
    expect(createSelect(spec({ by: 'header:x-user', missing: 'keep', share: 0 }), 'k')(exchangeOf())).toBe(null);
  });

  test('finds each attribute', () => {
    const exchange = exchangeOf({
      target: '/a?user=7',
      client: 'fs_x',
      headers: [
        ['X-Forwarded-For', '9.9.9.9, 1.1.1.1'],
        ['CF-IPCountry', 'de'],
        ['User-Agent', 'Mozilla/5.0 (iPhone) AppleWebKit Version/17 Mobile/15E Safari/604.1'],
        ['Cookie', 'a=b; c=d'],
        ['X-Plan', 'pro'],
      ],
    });
    const by = (['ip', 'geo', 'browser', 'device', 'header:x-plan', 'cookie:c', 'query:user'] as const).map((one) =>
      attributeOf(exchange, one),
    );
    expect(by).toEqual(['9.9.9.9', 'DE', 'safari', 'mobile', 'pro', 'd', '7']);
    expect((['geo', 'browser', 'device', 'cookie:c', 'query:user'] as const).map((one) => attributeOf(exchangeOf(), one))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(attributeOf(exchangeOf({ client: '5.5.5.5' }), 'ip')).toBe('5.5.5.5');
  });
});

const BYS: readonly SelectBy[] = ['random', 'header:x-plan', 'cookie:session', 'query:user', 'ip', 'geo', 'browser', 'device'];

/** Exchanges as a population has them: every attribute present, some shared by many. */
const population = fc.array(
  fc.record({
    id: fc.uuid(),
    user: fc.nat(400),
    country: fc.constantFrom('DE', 'FR', 'US', 'BR'),
    agent: fc.constantFrom('Firefox/1', 'Chrome/1 Mobile', 'curl/8'),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('whatever it is chosen by', () => {
  test.each(BYS)('%s: the 1 %% lie within the 5 %% within the 50 %%, the same user always on the same side, on every machine', (by) => {
    fc.assert(
      fc.property(population, fc.string(), (people, key) => {
        const exchanges = people.map(({ id, user, country, agent }) =>
          exchangeOf({
            id,
            target: `/x?user=${user}`,
            headers: [
              ['x-plan', `plan-${user}`],
              ['cookie', `a=1; session=s${user}`],
              ['x-forwarded-for', `10.0.${user >> 8}.${user & 255}`],
              ['cf-ipcountry', country],
              ['user-agent', agent],
            ],
          }),
        );
        const chosen = [0.01, 0.05, 0.5, 1].map((share) => {
          const [here, there] = [createSelect(spec({ share, by }), key), createSelect(spec({ share, by }), key)];
          for (const exchange of exchanges) expect(here(exchange)).toBe(there({ ...exchange, atMs: 99 }));
          return new Set(exchanges.filter((exchange) => here(exchange) === null));
        });
        for (const [i, larger] of chosen.entries()) for (const one of chosen[i - 1] ?? []) expect(larger.has(one)).toBe(true);
        for (const set of chosen)
          for (const one of exchanges)
            for (const other of exchanges) if (attributeOf(one, by) === attributeOf(other, by)) expect(set.has(one)).toBe(set.has(other));
        expect(chosen.at(-1)?.size).toBe(exchanges.length);
      }),
      { numRuns: 25 },
    );
  });

  test('the share asked for is met within three standard deviations, over 20,000 users', () => {
    for (const share of [0.001, 0.01, 0.05]) {
      const select = createSelect(spec({ share, by: 'cookie:session' }), 'seed');
      const users = 20_000;
      let chosen = 0;
      for (let i = 0; i < users; i++) if (select(exchangeOf({ headers: [['cookie', `session=user-${i}`]] })) === null) chosen++;
      expect(Math.abs(chosen - share * users)).toBeLessThan(3 * Math.sqrt(users * share * (1 - share)));
    }
  });

  test.each([
    ['cf-ipcountry', 'de', 'DE'],
    ['CloudFront-Viewer-Country', 'FR', 'FR'],
    ['x-vercel-ip-country', 'US', 'US'],
    ['client-geo-country', 'BR', 'BR'],
    ['x-akamai-edgescape', 'georegion=263,country_code=SE,region_code=AB', 'SE'],
    ['cf-ipcountry', 'XX', null],
    ['cf-ipcountry', 'T1', null],
    ['Geo_Country_Code', 'Unknown', null],
  ])('the country of %s: %s', (name, value, country) => {
    expect(attributeOf(exchangeOf({ headers: [[name, value]] }), 'geo')).toBe(country);
  });
});

describe('user agents', () => {
  test.each([
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36', 'chrome', 'desktop'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0', 'edge', 'desktop'],
    ['Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/121.0', 'firefox', 'desktop'],
    ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36', 'chrome', 'mobile'],
    ['Mozilla/5.0 (Linux; Android 14; SM-X200) AppleWebKit/537.36 Chrome/120.0 Safari/537.36', 'chrome', 'tablet'],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'bot', 'bot'],
    ['curl/8.5.0', 'tool', 'desktop'],
  ])('%s', (agent, browser, device) => {
    expect([browserOf(agent), deviceOf(agent)]).toEqual([browser, device]);
  });
});

describe('unsafe methods', () => {
  test.each([
    ['auto', 'own', 'deny', true],
    ['auto', 'snapshot', 'deny', true],
    ['auto', 'own', 'allow', false],
    ['auto', 'shared', 'deny', false],
    ['auto', 'read-only', 'deny', false],
    ['skip', 'own', 'deny', false],
    ['replay', 'shared', 'allow', true],
  ] as const)('%s with state %s and egress %s: %s', (policy, each, egress, expected) => {
    expect(mayReplayUnsafe(policy, { state: { each }, egress: { default: egress } })).toBe(expected);
  });
});
