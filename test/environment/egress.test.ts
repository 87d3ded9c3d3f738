import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decide,
  type Destination,
  type EgressPolicy,
  explainDenial,
  isHostPattern,
  labelOfHost,
  matchesHost,
  readAuthority,
} from '../../src/environment/egress.js';
import { EgressLedger, MOST_HOSTS, MOST_RECORDS, OTHERS } from '../../src/environment/egress-ledger.js';
import { createStubMatcher, shapeOf, type StubExchange } from '../../src/environment/egress-stub.js';
import { egressVariables } from '../../src/environment/egress-variables.js';

const to = (host: string, port = 443, tls = true): Destination => ({ host, port, tls });

describe('what becomes of a call', () => {
  const policy: EgressPolicy = {
    default: 'deny',
    allow: ['*.allowed.test', 'plain.test:8443'],
    stubs: {
      '*.test': { url: 'http://a' },
      'api.pay.test': { url: 'http://b' },
      'api.pay.test:8443': { url: 'http://c' },
      localhost: { url: 'http://d' },
    },
  };
  test.each([
    ['api.pay.test', 443, { kind: 'stub', key: 'api.pay.test' }],
    ['api.pay.test', 8443, { kind: 'stub', key: 'api.pay.test:8443' }],
    ['www.allowed.test', 443, { kind: 'stub', key: '*.test' }],
    ['localhost', 5432, { kind: 'stub', key: 'localhost' }],
    ['127.0.0.1', 5432, { kind: 'own' }],
    ['::1', 80, { kind: 'own' }],
    ['test', 80, { kind: 'deny' }],
    ['a.test.evil', 80, { kind: 'deny' }],
    ['atest', 80, { kind: 'deny' }],
  ])('%s:%d', (host, port, ruling) => expect(decide(policy, to(host, port))).toEqual(ruling));

  test('without a stub the list decides, then the default', () => {
    const { stubs: _, ...listed } = policy;
    expect(decide(listed, to('x.allowed.test')).kind).toBe('allow');
    expect(decide(listed, to('allowed.test')).kind).toBe('deny');
    expect(decide(listed, to('plain.test', 8443)).kind).toBe('allow');
    expect(decide(listed, to('plain.test', 443)).kind).toBe('deny');
    expect(decide({ default: 'allow' }, to('anything')).kind).toBe('allow');
  });

  test('a pattern means its own letters: nothing in it is an expression', () => {
    expect(matchesHost('a.b', to('axb'))).toBe(false);
    expect(matchesHost('*', to('any.thing'))).toBe(true);
    fc.assert(fc.property(fc.domain(), (host) => matchesHost(host, to(host.toLowerCase())) && isHostPattern(host)));
    fc.assert(fc.property(fc.string(), fc.domain(), (text, host) => typeof matchesHost(text, to(host)) === 'boolean'));
  });

  test('an authority is read or refused; never misread', () => {
    expect(readAuthority('API.test:8443', 443)).toEqual({ host: 'api.test', port: 8443 });
    expect(readAuthority('[::1]', 80)).toEqual({ host: '::1', port: 80 });
    expect(readAuthority('api.test.', 80)).toEqual({ host: 'api.test', port: 80 });
    for (const text of ['', ':', 'a:', 'a:0', 'a:65536', 'a b', 'user@host:1', '[x', 'http://a', '::1'])
      expect(readAuthority(text, 80)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => (readAuthority(text, 80)?.port ?? 80) > 0));
  });

  test('hosts are named with their port where it is unusual', () => {
    expect([to('a'), to('a', 80, false), to('a', 80), to('::2', 8443)].map(labelOfHost)).toEqual(['a', 'a', 'a:80', '[::2]:8443']);
    expect(explainDenial('GET /x', 'a.test')).toContain('allow: ["a.test"]');
  });
});

const exchange = (target: string, requestBody: string, body: string, method = 'POST'): StubExchange => ({
  method,
  target,
  requestBody,
  status: 200,
  headers: [],
  body: Buffer.from(body),
});

describe('a recording in place of a host', () => {
  const answers = (...calls: readonly [string, string][]): (string | undefined)[] => {
    const matcher = createStubMatcher([
      exchange('/a?x=1&y=2', '', 'query', 'GET'),
      exchange('/pay', '{"amount":1,"card":{"n":"4"}}', 'one'),
      exchange('/pay', '{"amount":2,"card":{"n":"4"}}', 'two'),
      exchange('/pay', 'amount=1&card=4', 'form'),
    ]);
    return calls.map(([call, body]) => {
      const [method = '', target = ''] = call.split(' ');
      const found = matcher.answer(method, target, body);
      return found && Buffer.from(found.body).toString();
    });
  };

  test('the same body first, then the same shape in order and the last again, then any', () => {
    expect(answers(['POST /pay', '{"amount":2,"card":{"n":"4"}}'])).toEqual(['two']);
    const shape = ['POST /pay', '{"card":{"n":"7"},"amount":9}'] as [string, string];
    expect(answers(shape, shape, shape)).toEqual(['one', 'two', 'two']);
    expect(answers(['POST /pay', 'card=5&amount=3'])).toEqual(['form']);
    expect(answers(['POST /pay', '[]'], ['POST /pay', '<xml/>'])).toEqual(['one', 'two']);
  });

  test('the order of a query does not matter, its values do; another method or path is no match', () => {
    expect(answers(['get /a?y=2&x=1', ''], ['GET /a?x=2', ''], ['GET /pay', ''], ['POST /', ''])).toEqual([
      'query',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a shape is what a body looks like without its values', () => {
    expect(shapeOf('{"b":1,"a":[1,"x",null]}')).toBe(shapeOf('{"a":["y",2,null],"b":7}'));
    expect([shapeOf(''), shapeOf('a=1&b=2'), shapeOf('a text'), shapeOf('null')]).toEqual(['none', 'form a,b', 'text', 'null']);
    const deep = '['.repeat(5_000) + ']'.repeat(5_000);
    expect(shapeOf(deep).length).toBeLessThan(200);
  });
});

describe('the ledger', () => {
  test('pools hosts and calls beyond its bounds, and adds up what is too much; no call is lost', () => {
    const ledger = new EgressLedger(() => 7);
    for (let i = 0; i < MOST_RECORDS + 5_000; i++)
      ledger.add({ arm: 'shadow', host: `h${i % 150}`, call: `GET /${i % 700}`, end: 'denied', count: 1, trial: String(i) });
    const calls = ledger.drain();
    expect(calls.reduce((sum, { count }) => sum + count, 0)).toBe(MOST_RECORDS + 5_000);
    expect(ledger.denied).toBe(MOST_RECORDS + 5_000);
    expect(new Set(calls.map(({ host }) => host)).size).toBe(MOST_HOSTS + 1);
    expect(calls.some(({ host, call }) => host === OTHERS && call === OTHERS)).toBe(true);
    expect(calls.length).toBeLessThan(MOST_RECORDS + 5_000);
    expect(ledger.drain()).toEqual([]);
  });
});

test('an arm is told of its proxy in both spellings, and of certificates only where there are any', () => {
  const plain = egressVariables({ proxy: 'http://127.0.0.1:9', direct: ['db'] });
  expect(plain).toMatchObject({
    HTTP_PROXY: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
    NO_PROXY: 'localhost,127.0.0.1,::1,db',
    NODE_USE_ENV_PROXY: '1',
  });
  expect(Object.keys(plain)).not.toContain('SSL_CERT_FILE');
  expect(egressVariables({ proxy: 'x', certificates: { own: '/a', bundle: '/b' } })).toMatchObject({
    NODE_EXTRA_CA_CERTS: '/a',
    SSL_CERT_FILE: '/b',
    REQUESTS_CA_BUNDLE: '/b',
  });
});
