import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { translateHeader, translateText } from '../../../src/traffic/correlation/translate.js';
import type { Handed } from '../../../src/traffic/correlation/link.js';

const UUID = '5f0e6a0e-9f7e-4a1c-8a53-0123456789ab';
const ALIASES = new Map<string, Handed>([
  ['900', 500],
  [UUID, '0a0b0c0d-0000-4a1c-8a53-000000000000'],
]);

describe('an arm’s own values in its reply', () => {
  test.each([
    ['{"id":900,"copies":900,"total":9001}', '{"id":500,"copies":900,"total":9001}'],
    ['{"orderId": "900", "note":"900"}', '{"orderId": "500", "note":"900"}'],
    ['[{"self":"/orders/900/items?x=900"}]', '[{"self":"/orders/500/items?x=900"}]'],
    [`{"anything":"${UUID}"}`, '{"anything":"0a0b0c0d-0000-4a1c-8a53-000000000000"}'],
    [`<a href="/orders/900">${UUID} for 900</a>`, '<a href="/orders/500">0a0b0c0d-0000-4a1c-8a53-000000000000 for 900</a>'],
    ['{"id":9000}', '{"id":9000}'],
  ])('%s', (text, expected) => {
    expect(translateText(text, ALIASES)).toBe(expected);
  });

  test('a location', () => {
    expect(translateHeader('https://h/orders/900?n=900', ALIASES)).toBe('https://h/orders/500?n=900');
    expect(translateHeader(UUID, ALIASES)).toBe('0a0b0c0d-0000-4a1c-8a53-000000000000');
  });

  test('JSON stays JSON, and nothing else of it changes', () => {
    fc.assert(
      fc.property(fc.json(), fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string()), { maxKeys: 5 }), (json, aliases) => {
        const text = `{"kept":${json}}`;
        const translated = translateText(text, new Map(Object.entries(aliases)));
        expect(() => JSON.parse(translated) as unknown).not.toThrow();
        const apart = new Map(Object.keys(aliases).map((own): [string, Handed] => [`not-there-${own}-${UUID}`, 'x']));
        expect(translateText(text, apart)).toBe(text);
      }),
    );
  });
});
