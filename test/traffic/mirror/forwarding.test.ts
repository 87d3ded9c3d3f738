import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPseudonymiser } from '../../../src/traffic/anonymise/pseudonymiser.js';
import type { Exchange } from '../../../src/traffic/exchange.js';
import { AnonymisationWatch } from '../../../src/traffic/mirror/anonymisation-watch.js';
import { CopyQueue } from '../../../src/traffic/mirror/copy-queue.js';
import { createForwarding } from '../../../src/traffic/mirror/forwarding.js';

const exchange: Exchange = {
  id: '0',
  atMs: 0,
  method: 'GET',
  target: '/users/alice/orders?token=secret-of-alice&page=2',
  headers: [
    ['Host', 'shop.example'],
    ['Cookie', 'sid=session-of-alice; theme=dark'],
    ['Authorization', 'Bearer token-of-alice'],
    ['X-Forwarded-For', '203.0.113.9'],
  ],
  body: null,
  response: null,
  client: 'alice',
};
const anonymiser = createPseudonymiser('key');

describe('what crosses the boundary', () => {
  test('no credential and no address of the user', () => {
    const text = JSON.stringify(createForwarding(anonymiser, { kind: 'pseudonyms' }).request(exchange).headers);
    for (const secret of ['session-of-alice', 'token-of-alice', '203.0.113.9']) expect(text).not.toContain(secret);
    expect(text).toContain('shop.example');
  });

  test('mapped values where the map has them: headers, cookies, query parameters, path segments', () => {
    const map = new Map([
      ['Bearer token-of-alice', 'Bearer shadow-token'],
      ['session-of-alice', 'shadow-session'],
      ['secret-of-alice', 'shadow-secret'],
      ['alice', 'test-alice'],
    ]);
    const sent = createForwarding(anonymiser, { kind: 'map', map }).request(exchange);
    expect(sent.target).toBe('/users/test-alice/orders?token=shadow-secret&page=2');
    const headers = Object.fromEntries(sent.headers);
    expect(headers['Authorization']).toBe('Bearer shadow-token');
    expect(headers['Cookie']).toMatch(/^sid=shadow-session; theme=/);
    expect(JSON.stringify(sent)).not.toMatch(/(token|session|secret)-of-alice/);
  });

  test('what the map does not know stays a pseudonym', () => {
    const sent = createForwarding(anonymiser, { kind: 'map', map: new Map([['nobody', 'x']]) }).request(exchange);
    expect(JSON.stringify(sent)).not.toMatch(/(token|session|secret)-of-alice/);
  });

  test('one account for everybody in place of credentials', () => {
    const sent = createForwarding(anonymiser, { kind: 'test-user', headers: { authorization: 'Bearer test' } }).request(exchange);
    expect(sent.headers.filter(([name]) => /authorization|cookie/i.test(name))).toEqual([['authorization', 'Bearer test']]);
  });

  test('the primary answers under the same pseudonyms as the shadow was asked', () => {
    const forwarding = createForwarding(anonymiser, { kind: 'pseudonyms' });
    const body = { encoding: 'utf8' as const, text: '{"you":{"token":"secret-of-alice"}}' };
    const answer = forwarding.answer({ ...exchange, response: { status: 200, headers: [], body, latencyMs: 1 } });
    const asked = new URLSearchParams(forwarding.request(exchange).target.split('?')[1]).get('token');
    expect(JSON.parse(answer?.body?.text ?? '')).toEqual({ you: { token: asked } });
  });
});

describe('the watch for broken traffic', () => {
  const brokenAfter = (pairs: number, shadowStatus: (i: number) => number, primaryStatus: (i: number) => number = () => 200): boolean => {
    const watch = new AnonymisationWatch();
    for (let i = 0; i < pairs; i++) watch.add(primaryStatus(i), shadowStatus(i));
    return watch.isBroken;
  };

  test('speaks after 200 pairs, above 5 %, of 401, 403 and 404 beyond those of the primary', () => {
    expect(brokenAfter(199, () => 404)).toBe(false);
    expect(brokenAfter(200, () => 404)).toBe(true);
    expect(brokenAfter(200, (i) => (i < 10 ? 401 : 200))).toBe(false);
    expect(brokenAfter(200, (i) => (i < 11 ? 403 : 200))).toBe(true);
    expect(
      brokenAfter(
        200,
        () => 404,
        () => 404,
      ),
    ).toBe(false);
    expect(brokenAfter(200, () => 500)).toBe(false);
  });

  test('is not moved by what comes later', () => {
    expect(brokenAfter(2_000, (i) => (i < 200 ? 200 : 404))).toBe(false);
  });
});

describe('the queue of copies', () => {
  test('keeps order, refuses the newest beyond its number or bytes, and never holds more', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(30), fc.constant(null)), { maxLength: 300 }), (steps) => {
        const queue = new CopyQueue<{ readonly bytes: number }>(5, 60);
        const model: { readonly bytes: number }[] = [];
        for (const bytes of steps) {
          if (bytes === null) expect(queue.take()).toBe(model.shift());
          else {
            const item = { bytes };
            const held = model.reduce((total, one) => total + one.bytes, 0);
            const reason = model.length >= 5 ? 'queue-full' : bytes > 0 && held + bytes > 60 ? 'queue-bytes' : null;
            expect(queue.add(item)).toBe(reason);
            if (reason === null) model.push(item);
          }
          expect([queue.length, queue.bytes]).toEqual([model.length, model.reduce((total, one) => total + one.bytes, 0)]);
        }
      }),
    );
  });
});
