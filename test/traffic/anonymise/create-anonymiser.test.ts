import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isValidIBAN } from 'ibantools';
import { isIP } from 'node:net';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { createAnonymiser } from '../../../src/traffic/anonymise/create-anonymiser.js';
import { luhnSum } from '../../../src/traffic/anonymise/credit-card.js';
import { isCryptoAddress } from '../../../src/traffic/anonymise/crypto-address.js';
import { generateRecords, generateTexts, STANDARDS } from './labelled-texts.js';

const anonymiser = createAnonymiser({ key: 'test key' });
const other = createAnonymiser({ key: 'another key' });
const pseudonymOf = (value: string, before = '', after = ''): string => {
  const text = anonymiser.text(before + value + after);
  return text.slice(before.length, text.length - after.length);
};

describe('pseudonyms keep the form of what they stand for', () => {
  test.each(['4111111111111111', '3782-822463-10005', '5555 5555 5555 4444', '36148900647913'])('card %s', (card) => {
    const made = pseudonymOf(card, 'card ', ' ok');
    expect(made).not.toBe(card);
    expect(made.replace(/\d/g, 'd')).toBe(card.replace(/\d/g, 'd'));
    expect(luhnSum(made.replace(/\D/g, '')) % 10).toBe(0);
    expect(made.slice(0, 4)).toBe(card.slice(0, 4));
  });

  test('a card written with spaces and one without have the same digits', () => {
    expect(pseudonymOf('4111 1111 1111 1111', 'card ').replace(/ /g, '')).toBe(pseudonymOf('4111111111111111', 'card '));
  });

  test.each([
    'DE89370400440532013000',
    'FR1420041010050500013M02606',
    'BE68 5390 0754 7034',
    'NO9386011117947',
    'ES9121000418450200051332',
    'MT84MALT011000012345MTLCAST001S',
  ])('account %s', (iban) => {
    const made = pseudonymOf(iban, 'IBAN ');
    expect(made).not.toBe(iban);
    expect(made.length).toBe(iban.length);
    expect(made.slice(0, 2)).toBe(iban.slice(0, 2));
    expect(isValidIBAN(made.replace(/ /g, ''))).toBe(true);
  });

  test.each(['+49 30 901820', '+1 650-253-0000', '+44 20 7031 3000', '+81 90-1234-5678', '+33 1 42 68 53 00', '+5511 96123-4567'])(
    'phone %s',
    (phone) => {
      const made = pseudonymOf(phone, 'phone ');
      expect(made).not.toBe(phone);
      expect(made.replace(/\d/g, 'd')).toBe(phone.replace(/\d/g, 'd'));
      expect(parsePhoneNumberFromString(made)?.isValid()).toBe(true);
      expect(parsePhoneNumberFromString(made)?.country).toBe(parsePhoneNumberFromString(phone)?.country);
    },
  );

  test.each([
    ['203.0.113.7', 4, /^198\.1[89]\./],
    ['10.1.2.3', 4, /^10\./],
    ['192.168.7.9', 4, /^192\.168\./],
    ['2a02:8108::42', 6, /^2001:db8:f5/],
    ['fe80::1ff:fe23:4567:890a', 6, /^fe80:/],
  ])('address %s', (address, family, range) => {
    const made = pseudonymOf(address, 'from ');
    expect(made).not.toBe(address);
    expect(isIP(made)).toBe(family);
    expect(made).toMatch(range);
  });

  test.each(['127.0.0.1', '::1', '0.0.0.0'])('%s names no one and stays', (address) => {
    expect(anonymiser.text(`listening on ${address} now`)).toBe(`listening on ${address} now`);
  });

  test.each(['00:1B:44:11:3A:B7', '00-1b-44-11-3a-b7', '001b.4411.3ab7'])('device %s', (mac) => {
    const made = pseudonymOf(mac, 'mac ');
    expect(made.replace(/[0-9a-f]/gi, 'x')).toBe(mac.replace(/[0-9a-f]/gi, 'x'));
    expect(Number.parseInt(made.slice(0, 2), 16) & 3).toBe(2);
  });

  test.each([
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  ])('wallet %s', (wallet) => {
    const made = pseudonymOf(wallet, 'to ');
    expect(made).not.toBe(wallet);
    expect(isCryptoAddress(made)).toBe(true);
  });

  test.each(['1985-03-12', '12.03.1985', '3/12/1985', '12 March 1985', 'March 12, 1985'])('date of birth %s', (date) => {
    const made = pseudonymOf(date, 'born ');
    expect(made).not.toBe(date);
    expect(made.replace(/\d+/g, 'd')).toBe(date.replace(/\d+/g, 'd'));
    expect(Math.abs(Number(/\d{4}/.exec(made)?.[0]) - 1985)).toBeLessThanOrEqual(3);
  });

  test('names and streets keep their letters, length and script; a first name is the same alone and within a full one', () => {
    const record = JSON.parse(
      anonymiser.text('{"firstName":"Jürgen","fullName":"JÜRGEN Weiß","street":"Königstraße 12","lastName":"山田"}'),
    ) as Record<string, string>;
    expect(record['fullName']?.split(' ')[0]).toBe(record['firstName']?.toUpperCase());
    expect(record['street']).toMatch(/^[A-Z][a-z]{10} \d\d$/);
    expect(record['lastName']).toMatch(/^[\u4e00-\u9fa5]{2}$/);
  });

  test('a token stays one: header and times as they were, who and signature not', () => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'RS256', kid: 'k1' })}.${part({ sub: 'user-4711', exp: 1_900_000_000, email: 'ann@shop.example', role: 'admin' })}.${'s'.repeat(43)}`;
    const [header, payload, signature] = pseudonymOf(token, 'got ').split('.') as [string, string, string];
    expect(header).toBe(part({ alg: 'RS256', kid: 'k1' }));
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    expect(claims).toMatchObject({
      sub: expect.stringMatching(/^fs_/),
      exp: 1_900_000_000,
      email: expect.stringMatching(/@example\.com$/),
      role: 'admin',
    });
    expect(signature).toMatch(/^fs_[\w-]{40}$/);
  });

  test('equal stays equal, another key gives others', () => {
    const text = 'ann@shop.example paid with 4111 1111 1111 1111 from 203.0.113.7';
    expect(anonymiser.text(text)).toBe(createAnonymiser({ key: 'test key' }).text(text));
    expect(anonymiser.text(text)).not.toBe(other.text(text));
  });
});

describe('JSON', () => {
  test('types stay: a number stays one of as many digits', () => {
    const made = anonymiser.text(
      '{"card":4111111111111111,"phone":493012345678,"zip":10115,"ok":true,"none":null,"pin":1234,"lat":52.520008}',
    );
    expect(made).toMatch(/^\{"card":4\d{15},"phone":\d{12},"zip":10115,"ok":true,"none":null,"pin":\d{4},"lat":52\.\d{6}\}$/);
    expect(luhnSum(/\d{16}/.exec(made)?.[0] ?? '1') % 10).toBe(0);
  });

  test('valid in, valid out, whatever it is; twice is quiet', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        sensitive,
        fc.array(tie('any')),
        fc.dictionary(names, tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (document, indent) => {
        const text = JSON.stringify(document, null, indent);
        const made = anonymiser.text(text);
        expect(shapeOf(JSON.parse(made))).toEqual(shapeOf(JSON.parse(text)));
      }),
      { numRuns: 400 },
    );
  });

  test('a record inside a string inside a record is looked into', () => {
    const inner = JSON.stringify({ email: 'ann@shop.example', note: 'a "quoted" word' });
    const made = JSON.parse(anonymiser.text(JSON.stringify({ log: JSON.stringify({ inner }) }))) as { log: string };
    const innermost = JSON.parse((JSON.parse(made.log) as { inner: string }).inner) as Record<string, string>;
    expect(innermost).toEqual({ email: expect.stringMatching(/^fs_.*@example\.com$/), note: 'a "quoted" word' });
  });

  test('99 of 100 tokens that are no values are left as they were', () => {
    let all = 0;
    let changed = 0;
    for (const { text, values } of [...generateTexts(11, 300), ...generateRecords(12, 300), ...STANDARDS]) {
      let rest = text;
      for (const { start, end } of [...values].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
      const made = new Set(anonymiser.text(text).split(TOKENS));
      for (const token of rest.split(TOKENS)) {
        all++;
        if (!made.has(token)) changed++;
      }
    }
    expect(all).toBeGreaterThan(10_000);
    expect(changed / all).toBeLessThan(0.01);
  });
});

/** What has no letter or digit is punctuation that stood beside a value. */
const TOKENS = /[^\p{L}\p{N}_-]+/u;
const names = fc.oneof(
  fc.constantFrom('name', 'email', 'password', 'address', 'customer', 'phone', 'zip', 'dob', 'card', 'lat', 'value', 'id'),
  fc.string(),
);
const sensitive = fc.constantFrom<unknown>(
  'ann@shop.example',
  '4111111111111111',
  4111111111111111,
  '{"token":"abc"}',
  'DE89 3704 0044 0532 0130 00',
  'Bearer abc.def-123',
  '"\\u0041nn@shop.example"',
  'YW5uQHNob3AuZXhhbXBsZQ==',
  'a%40b.example&x=1',
);

/** The types and the names of fields; names that are values themselves count as one. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).map(shapeOf);
  return value === null ? 'null' : typeof value;
}

describe('strategies', () => {
  const text = '{"email":"ann@shop.example","card":4111111111111111,"ip":"203.0.113.7"}';
  test.each([
    ['redact', '{"email":"<EMAIL_ADDRESS>","card":0,"ip":"<IP_ADDRESS>"}'],
    ['mask', '{"email":"***@****.*******","card":9999999999999999,"ip":"***.*.***.*"}'],
    ['keep', text],
  ] as const)('%s', (strategy, expected) => {
    const made = createAnonymiser({ key: 'k', strategies: { EMAIL_ADDRESS: strategy, CREDIT_CARD: strategy, IP_ADDRESS: strategy } });
    expect(made.text(text)).toBe(expected);
    expect(made.report().entities).toMatchObject({ EMAIL_ADDRESS: { found: 1, replaced: strategy === 'keep' ? 0 : 1 } });
  });

  test('hash', () => {
    const made = createAnonymiser({ key: 'k', strategies: { EMAIL_ADDRESS: 'hash', CREDIT_CARD: 'hash' } }).text(text);
    expect(made).toMatch(/^\{"email":"[0-9a-f]{16}","card":\d+,/);
    expect(() => JSON.parse(made)).not.toThrow();
  });

  test('a list leaves the others, but never credentials', () => {
    const made = createAnonymiser({ key: 'k', entities: ['CREDIT_CARD'] }).text(
      '{"email":"ann@shop.example","card":"4111111111111111","password":"hunter2"}',
    );
    expect(made).toMatch(/^\{"email":"ann@shop\.example","card":"4\d{15}","password":"fs_[\w-]{16}"\}$/);
  });
});

describe('detect', () => {
  test('counts UTF-16 code units and reports what is encoded with the place of the whole', () => {
    const text = `😀 ann@shop.example ${Buffer.from('{"email":"bob@shop.example"}').toString('base64')}`;
    expect(anonymiser.detect(text).map(({ entity, start, end }) => [entity, start, end])).toEqual([
      ['EMAIL_ADDRESS', 3, 19],
      ['EMAIL_ADDRESS', 20, text.length],
    ]);
  });

  test('the report holds counts and no value', () => {
    const made = createAnonymiser({ key: 'k' });
    made.text('ann@shop.example and bob@shop.example');
    expect(made.report()).toEqual({ entities: { EMAIL_ADDRESS: { found: 2, replaced: 2 } }, unscanned: {} });
  });

  test('takes time in proportion to the length', () => {
    const hostile = [
      'aa:',
      'a@',
      '1 ',
      '{"a":',
      'a%20',
      '%',
      '&#',
      '=:',
      'eyJ',
      '+1',
      '(1',
      'AA11',
      '1.',
      'a.b@c.',
      '-----BEGIN PRIVATE KEY-----',
      '<a>',
      '\\u00',
      'YWFh',
      '"\\',
      '0x',
      '::',
      '://a:',
    ];
    const slow = hostile.filter((piece) => {
      const cost = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const from = process.cpuUsage();
        for (let i = 0; i < 3; i++) anonymiser.detect(text);
        return process.cpuUsage(from).user;
      };
      cost(4_000);
      // Quadratic would be 256 times as much for 16 times the length.
      return cost(64_000) > 100 * Math.max(2_000, cost(4_000));
    });
    expect(slow).toEqual([]);
  });
});
