import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Exchange } from '../../src/traffic/exchange.js';
import { attributeOf, createSelect, type ResolvedSelect } from '../../src/traffic/select.js';
import { mayReplayUnsafe } from '../../src/traffic/safety.js';
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
