import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../../src/core/redact.js';

describe('createRedactor', () => {
  test('removes a secret as it is, percent-encoded, JSON-escaped and in base64', () => {
    const secret = 'p@ss/"word"+1';
    const redact = createRedactor([secret]);
    const text = [secret, encodeURIComponent(secret), JSON.stringify({ secret }), Buffer.from(secret).toString('base64')].join(' | ');
    expect(redact(text)).toBe('*** | *** | {"secret":"***"} | ***');
  });

  test.each([
    ['in base64 after a name, as a header has it', (secret: string) => Buffer.from(`robot:${secret}`).toString('base64')],
    ['in base64 between others', (secret: string) => Buffer.from(`a ${secret} and more`).toString('base64')],
    ['in base64 for URLs', (secret: string) => Buffer.from(secret).toString('base64url')],
    ['in hex', (secret: string) => Buffer.from(secret).toString('hex')],
    ['in capital hex', (secret: string) => Buffer.from(secret).toString('hex').toUpperCase()],
    ['percent-encoded in small letters', (secret: string) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ['in a form', (secret: string) => new URLSearchParams({ x: secret }).toString().slice(2)],
    [
      'in HTML',
      (secret: string) => secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ],
  ])('removes a secret %s', (_name, encode) => {
    for (const secret of ['s3cr3t-t0ken-abcdefgh', 'p@ss/"w<o>rd" & more+1', 'ключ-от-двери']) {
      const rest = createRedactor([secret])(`before ${encode(secret)} after`);
      expect(rest).toMatch(/^before [^ ]{0,16}\*\*\*[^ ]{0,16} after$/);
    }
  });

  test('leaves no rest of a secret that contains another', () => {
    expect(createRedactor(['abcd', 'abcdefgh'])('abcdefgh abcd')).toBe('*** ***');
  });

  test('removes every line of a secret of several lines', () => {
    const redact = createRedactor(['-----BEGIN KEY-----\nMIIEvQIBADANBg\n-----END KEY-----']);
    expect(redact('log: MIIEvQIBADANBg')).toBe('log: ***');
  });

  test('leaves text alone where there is nothing to redact, and ignores values too short to be secrets', () => {
    expect(createRedactor(['', '1', 'abc'])('1 abc')).toBe('1 abc');
  });

  test('no secret survives, whatever characters it has', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string(), fc.string(), (secret, before, after) => {
        fc.pre(!'***'.includes(secret));
        expect(createRedactor([secret], '')(before + secret + after).length).toBeLessThanOrEqual(before.length + after.length);
        expect(createRedactor([secret], '\u0000')(`${before}\u0001${secret}\u0001${after}`)).not.toContain(`\u0001${secret}\u0001`);
      }),
    );
  });
});
