import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatBytes,
  formatChange,
  formatCount,
  formatEvidence,
  formatMinutes,
  formatMs,
  formatMsPair,
  formatNumber,
  formatPercent,
  formatRatio,
  formatSeconds,
  formatValue,
} from '../../src/report/numbers.js';

describe('numbers for people', () => {
  test.each([
    [formatPercent(0.38), '38 %'],
    [formatRatio(1.38), '+38 %'],
    [formatRatio(44.05), '44x'],
    [formatRatio(2, true), '2x'],
    [formatRatio(null), 'open'],
    [formatPercent(0.0134), '1.3 %'],
    [formatPercent(0.00013), '0.013 %'],
    [formatPercent(0.0999), '10 %'],
    [formatPercent(1.386), '139 %'],
    [formatPercent(12.345), '1,235 %'],
    [formatPercent(0), '0 %'],
    [formatChange(0.386), '+39 %'],
    [formatChange(-0.0412), '-4.1 %'],
    [formatChange(-1e-9), '0 %'],
    [formatMs(3.42), '3.4 ms'],
    [formatMs(123.4), '123 ms'],
    [formatMs(999.7), '1 s'],
    [formatMs(1_240), '1.24 s'],
    [formatMs(null), 'not measured'],
    [formatMsPair(18.4, 25.44), '18.4 > 25.4 ms'],
    [formatMsPair(820, 1_200), '820 ms > 1.2 s'],
    [formatMsPair(null, 12), '- > 12 ms'],
    [formatBytes(812), '812 B'],
    [formatBytes(512 * 1024 ** 2), '512 MiB'],
    [formatBytes(0), '0 B'],
    [formatValue(0.4231, 'cores'), '0.423 cores'],
    [formatValue(0.12, 'share'), '12 %'],
    [formatValue(1.5, 's'), '1.5 s'],
    [formatValue(undefined, 'ms'), 'not measured'],
    [formatSeconds(200), '3 min 20 s'],
    [formatSeconds(7_500), '2 h 5 min'],
    [formatSeconds(273_600), '3 d 4 h'],
    [formatSeconds(0.42), '0.4 s'],
    [formatSeconds(59.7), '1 min'],
    [formatMinutes(0.3), 'under a minute'],
    [formatMinutes(5.7), '6 min'],
    [formatMinutes(130), '2 h'],
    [formatCount(4_812), '4,812'],
    [formatNumber(1234567), '1,234,567'],
    [formatNumber(0.00001234), '1.2e-5'],
    [formatEvidence(812.4), '812'],
    [formatEvidence(3.1e61), '10^61'],
    [formatEvidence(2_400_000), '2.4 million'],
    [formatEvidence(1e-12), 'below 0.01'],
  ])('%s', (printed, expected) => {
    expect(printed).toBe(expected);
  });

  test('no number whatever prints as NaN, Infinity or undefined', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const all = [
          formatPercent,
          formatChange,
          (value: number) => formatRatio(value),
          formatMs,
          formatBytes,
          formatSeconds,
          formatMinutes,
          formatEvidence,
          formatNumber,
          formatCount,
        ].map((format) => format(value));
        expect([...all, formatValue(value, 'cores')].join(' ')).not.toMatch(/NaN|Infinity|undefined|∞/);
      }),
    );
  });
});
