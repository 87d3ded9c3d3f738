import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { logBettingE } from '../../src/stats/betting-mean.js';
import { blockT } from '../../src/stats/block-t.js';
import { discordantPairsNeeded } from '../../src/stats/discordant-pairs-needed.js';
import { logConditionalBinomialE } from '../../src/stats/log-conditional-binomial-e.js';
import { logMcNemarE } from '../../src/stats/log-mc-nemar-e.js';
import { newcombeDifference } from '../../src/stats/newcombe-difference.js';

const read = <T>(name: string): T[] => JSON.parse(readFileSync(join(process.cwd(), 'test/fixtures/stats', `${name}.json`), 'utf8')) as T[];

/** Relative to the size of the number, and absolute near zero. */
const close = (found: number, wanted: number, tolerance = 1e-9): void => {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
};

describe('against reference numbers (scripts/references/stats.py)', () => {
  test.each(read<{ b: number; c: number; logE: number }>('mcnemar'))('McNemar e-value at b=$b c=$c', ({ b, c, logE }) => {
    close(logMcNemarE(b, c), logE, 1e-8);
  });

  type Conditional = {
    experiment: number;
    control: number;
    experimentExposure: number;
    controlExposure: number;
    margin: number;
    logE: number;
  };
  test.each(read<Conditional>('conditional-binomial'))('conditional binomial at $experiment : $control', (row) => {
    close(logConditionalBinomialE(row.experiment, row.control, row.experimentExposure, row.controlExposure, row.margin), row.logE, 1e-8);
  });

  type Block = { values: number[]; phi: number; alpha: number; logBF: number | null; t: number; effectiveN: number; half: number | null };
  test.each(read<Block>('block-t').map((row, index) => ({ ...row, index })))('block t, series $index', (row) => {
    const found = blockT(row.values, { phi: row.phi, minEffective: 1, alpha: row.alpha });
    close(found.t, row.t, 1e-10);
    close(found.effectiveN, row.effectiveN, 1e-10);
    if (row.logBF === null) expect(found.logBF).toBe(Number.NEGATIVE_INFINITY);
    else close(found.logBF, row.logBF, 1e-10);
    if (row.half === null) expect(found.high).toBe(Number.POSITIVE_INFINITY);
    else close(found.high - found.mean, row.half, 1e-8);
  });

  type Newcombe = { x1: number; n1: number; x2: number; n2: number; level: number; low: number; high: number };
  test.each(read<Newcombe>('newcombe'))("Newcombe's interval of $x1/$n1 - $x2/$n2", (row) => {
    const found = newcombeDifference(row.x1, row.n1, row.x2, row.n2, row.level);
    close(found.low, row.low, 1e-9);
    close(found.high, row.high, 1e-9);
  });

  type Betting = { values: number[]; m: number; alpha: number; logE: number };
  test.each(read<Betting>('betting').map((row, index) => ({ ...row, index })))('betting e-value, series $index', (row) => {
    close(logBettingE(row.values, row.m, row.alpha), row.logE, 1e-10);
  });

  test('discordant pairs needed, as planned in the literature table', () => {
    // shares 0.55 to 0.90 at alpha 0.05; the published figures count whole pairs, ours allow fractions of a pair
    for (const [share, wanted] of [
      [0.55, 1117],
      [0.6, 241],
      [2 / 3, 76],
      [0.75, 31],
      [0.9, 11],
    ] as const) {
      expect(Math.abs(discordantPairsNeeded(share, 0.05) - wanted)).toBeLessThanOrEqual(Math.max(1, 0.01 * wanted));
    }
    expect(discordantPairsNeeded(0.5, 0.05)).toBe(Number.POSITIVE_INFINITY);
  });
});
