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
