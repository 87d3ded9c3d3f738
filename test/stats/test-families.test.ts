import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../src/core/random.js';
import { asymptoticHalfWidth, asymptoticRho } from '../../src/stats/asymptotic-confidence-sequence.js';
import { logBetaBinomialMixture, quantileAbTest } from '../../src/stats/beta-binomial-mixture.js';
import { blockBootstrap } from '../../src/stats/block-bootstrap.js';
import { closedETesting } from '../../src/stats/closed-e-testing.js';
import { empiricalProcessBand, lilConstant } from '../../src/stats/empirical-process-band.js';
import { equivalence, pairedEquivalence } from '../../src/stats/equivalence.js';
import { fisherExact } from '../../src/stats/fisher-exact.js';
import { harrellDavis } from '../../src/stats/harrell-davis.js';
import { hodgesLehmann } from '../../src/stats/hodges-lehmann.js';
import { kolmogorovSmirnov } from '../../src/stats/kolmogorov-smirnov.js';
import { mannWhitney } from '../../src/stats/mann-whitney.js';
import { mcNemar } from '../../src/stats/mc-nemar.js';
import { miettinenNurminen } from '../../src/stats/miettinen-nurminen.js';
import { logMsprt, msprtP } from '../../src/stats/msprt.js';
import { logNormalMixture, mixtureRho, normalMixtureBound } from '../../src/stats/normal-mixture.js';
import { adjustBenjaminiHochberg, adjustHolm } from '../../src/stats/p-adjustment.js';
import { pseudoMedian } from '../../src/stats/pseudo-median.js';
import { quantileInterval } from '../../src/stats/quantile-interval.js';
import { compareRates } from '../../src/stats/rate-comparison.js';
import { logSampleRatioE } from '../../src/stats/sample-ratio.js';
import { signedRank } from '../../src/stats/signed-rank.js';
import { pairedT, welchT } from '../../src/stats/t-test.js';

interface Shifted {
  readonly name: string;
  readonly greater: number;
  readonly less: number;
  readonly twoSided: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}
interface Two {
  readonly x: number[];
  readonly y: number[];
}
interface Numbers {
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}
type Table = readonly [number, number, number, number];
interface OfR {
  readonly rankSum: (Shifted & Two & { readonly u: number })[];
  readonly signedRank: (Shifted & { readonly d: number[]; readonly v: number })[];
  readonly welch: (Numbers & Two & { readonly name: string; readonly greaterBeyond: number })[];
  readonly paired: (Numbers & { readonly name: string; readonly d: number[] })[];
  readonly ks: (Two & { readonly name: string; readonly d: number; readonly p: number })[];
  readonly fisher: { readonly table: Table; readonly twoSided: number; readonly greater: number; readonly less: number }[];
  readonly rates: { readonly counts: Table; readonly low: number; readonly high: number | null; readonly greater: number }[];
  readonly mcNemar: { readonly b: number; readonly c: number; readonly exact: number; readonly midP: number; readonly greater: number }[];
  readonly quantileRanks: { readonly n: number; readonly p: number; readonly low: number; readonly high: number }[];
  readonly adjusted: { readonly p: number[]; readonly holm: number[]; readonly bh: number[] };
}
interface OfPython {
  readonly tost: (Two & { readonly bound: number; readonly p: number })[];
  readonly tostPaired: { readonly d: number[]; readonly bound: number; readonly p: number }[];
  readonly harrellDavis: {
    readonly values: number[];
    readonly scipy: number[];
    readonly rows: { readonly p: number; readonly estimate: number; readonly standardError: number }[];
  };
  readonly miettinenNurminen: { readonly counts: Table; readonly low: number; readonly high: number }[];
  readonly lilBand: { readonly t: number; readonly m: number; readonly alpha: number; readonly eps: number }[];
  readonly betaBinomial: Record<'k' | 'n' | 'p' | 'optimalN' | 'alpha' | 'logM', number>[];
  readonly quantileAb: (Two & { readonly p: number; readonly optimalN: number; readonly pValue: number })[];
  readonly normalMixture: Record<'s' | 'v' | 'vOpt' | 'alpha' | 'bound' | 'logM', number>[];
  readonly msprt: Record<'difference' | 'n' | 'variance' | 'tau2' | 'logL', number>[];
  readonly sampleRatio: { readonly counts: number[]; readonly shares: number[]; readonly k: number; readonly logE: number }[];
  readonly closed: { readonly e: number[]; readonly adjusted: number[] }[];
  readonly adjusted: OfR['adjusted'];
}
const read = <T>(name: string): T => JSON.parse(readFileSync(`test/fixtures/stats/${name}.json`, 'utf8')) as T;
const r = read<OfR>('tests-r');
const python = read<OfPython>('tests-python');

/** Within 1e-8 of itself: closed forms. */
function close(found: number, wanted: number, relative = 1e-8): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(relative * Math.max(1e-3, Math.abs(wanted)));
}

describe('against R', () => {
  test.each(r.rankSum)('Mann-Whitney and Hodges-Lehmann: $name', (row) => {
    const found = mannWhitney(row.x, row.y);
    expect(found.u).toBe(row.u);
    close(found.pValue, row.twoSided);
    close(mannWhitney(row.x, row.y, 'greater').pValue, row.greater);
    close(mannWhitney(row.x, row.y, 'less').pValue, row.less);
    const shift = hodgesLehmann(row.x, row.y);
    // R finds the normal estimate as a root of the score and not as the median of the differences
    for (const side of ['estimate', 'low', 'high'] as const) close(shift[side], row[side], found.method === 'exact' ? 1e-8 : 2e-2);
  });

  test.each(r.signedRank)('signed rank and pseudo-median: $name', (row) => {
    const found = signedRank(row.d);
    expect(found.v).toBe(row.v);
    close(found.pValue, row.twoSided);
    close(signedRank(row.d, 'greater').pValue, row.greater);
    close(signedRank(row.d, 'less').pValue, row.less);
    const shift = pseudoMedian(row.d);
    if (row.name === 'tied') return; // R drops the zero before it looks for the interval
    for (const side of ['estimate', 'low', 'high'] as const) close(shift[side], row[side], found.method === 'exact' ? 1e-8 : 2e-2);
  });

  test.each(r.welch)("Welch's t: $name", (row) => {
    const found = welchT(row.x, row.y);
    close(found.t, row.t);
    close(found.degreesOfFreedom, row.df);
    close(found.pValue, row.p);
    close(found.low, row.low);
    close(found.high, row.high);
    close(welchT(row.x, row.y, { alternative: 'greater', null: 0.1 }).pValue, row.greaterBeyond);
  });

  test.each(r.paired)('paired t: $name', (row) => {
    const found = pairedT(row.d, { level: 0.9 });
    close(found.t, row.t);
    close(found.pValue, row.p);
    close(found.low, row.low);
    close(found.high, row.high);
  });

  test.each(r.ks)('Kolmogorov-Smirnov: $name', (row) => {
    const found = kolmogorovSmirnov(row.x, row.y);
    close(found.d, row.d);
    close(found.pValue, row.p, 1e-6);
  });

  test.each(r.fisher)('Fisher: $table', ({ table: [x1, n1, x2, n2], twoSided, greater, less }) => {
    close(fisherExact(x1, n1, x2, n2), twoSided);
    close(fisherExact(x1, n1, x2, n2, 'greater'), greater);
    close(fisherExact(x1, n1, x2, n2, 'less'), less);
  });

  test.each(r.rates)('two rates: $counts', ({ counts: [a, b, ta, tb], low, high, greater }) => {
    const found = compareRates(a, b, ta, tb);
    close(found.low, low, 1e-6);
    if (high === null) expect(found.high).toBe(Number.POSITIVE_INFINITY);
    else close(found.high, high, 1e-6);
    close(compareRates(a, b, ta, tb, { alternative: 'greater' }).pValue, greater);
  });

  test.each(r.mcNemar)('McNemar: $b against $c', (row) => {
    const found = mcNemar(row.b, row.c);
    close(found.exact, row.exact);
    if (row.b !== row.c) close(found.midP, row.midP);
    close(mcNemar(row.b, row.c, 'greater').exact, row.greater);
  });

  test.each(r.quantileRanks)('ranks of an interval of a quantile: n $n, p $p', ({ n, p, low, high }) => {
    expect(
      quantileInterval(
        Float64Array.from({ length: n }, (_, i) => i),
        p,
      ).ranks,
    ).toEqual([low, high]);
  });

  test('adjusted p-values, as statsmodels too', () => {
    for (const { p, holm, bh } of [r.adjusted, python.adjusted]) {
      for (const [i, value] of adjustHolm(p).entries()) close(value, holm[i] as number);
      for (const [i, value] of adjustBenjaminiHochberg(p).entries()) close(value, bh[i] as number);
    }
  });
});

describe('against SciPy, statsmodels, confseq and savvi', () => {
  test.each(python.tost)('equivalence within $bound', (row) => close(equivalence(row.x, row.y, row.bound).pValue, row.p));
  test.each(python.tostPaired)('paired equivalence within $bound', (row) => close(pairedEquivalence(row.d, row.bound).pValue, row.p));

  test('Harrell-Davis with its standard error', () => {
    for (const [i, row] of python.harrellDavis.rows.entries()) {
      const found = harrellDavis(python.harrellDavis.values, row.p);
      close(found.estimate, row.estimate);
      close(found.estimate, python.harrellDavis.scipy[i] as number);
      close(found.standardError, row.standardError, 1e-6);
    }
  });

  test.each(python.miettinenNurminen)('Miettinen-Nurminen: $counts', ({ counts: [x1, n1, x2, n2], low, high }) => {
    const found = miettinenNurminen(x1, n1, x2, n2);
    close(found.low, low, 1e-6);
    close(found.high, high, 1e-6);
  });

  test('Miettinen-Nurminen: the known example, and no hits at all', () => {
    const found = miettinenNurminen(56, 70, 48, 80);
    expect(found.low).toBeCloseTo(0.0528, 4);
    expect(found.high).toBeCloseTo(0.3382, 4);
    const none = miettinenNurminen(0, 50, 0, 50);
    expect(none.low).toBeLessThan(0);
    expect(none.high).toBeCloseTo(-none.low, 10);
  });

  test.each(python.lilBand)('band of the distribution function at $t', ({ t, m, alpha, eps }) =>
    close(empiricalProcessBand(t, alpha, m), eps, 1e-6),
  );

  test('constants of the band', () => {
    expect([0.05, 0.025, 0.01].map((alpha) => Number(lilConstant(alpha).toFixed(4)))).toEqual([8.1227, 8.6226, 9.2835]);
  });

  test.each(python.betaBinomial)('beta-binomial mixture: $k of $n', (row) =>
    close(logBetaBinomialMixture(row.k, row.n, row.p, row.optimalN, row.alpha), row.logM, 1e-7),
  );

  test.each(python.quantileAb)('quantile test at $p', (row) => close(quantileAbTest(row.x, row.y, row.p, row.optimalN), row.pValue, 1e-6));

  test.each(python.normalMixture)('normal mixture: $s at $v', ({ s, v, vOpt, alpha, bound, logM }) => {
    close(normalMixtureBound(v, alpha, mixtureRho(vOpt, alpha)), bound);
    close(logNormalMixture(s, v, mixtureRho(vOpt, 2 * alpha)), logM, 1e-7);
  });

  test.each(python.msprt)('mSPRT: $difference after $n', (row) => {
    close(logMsprt(row.difference, row.n, row.variance, row.tau2), row.logL, 1e-7);
    expect(msprtP(row.difference, row.n, row.variance, row.tau2)).toBeLessThanOrEqual(1);
  });

  test.each(python.sampleRatio)('sample ratio: $counts', (row) => close(logSampleRatioE(row.counts, row.shares, row.k), row.logE, 1e-7));

  test.each(python.closed)('closed testing: $e', ({ e, adjusted }) => {
    for (const [i, log] of closedETesting(e.map(Math.log)).entries()) close(Math.exp(log), adjusted[i] as number);
  });
});

describe('what must hold of any samples', () => {
  const sample = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 60 });

  test('swapping the arms swaps the sides; the shift changes its sign', () => {
    fc.assert(
      fc.property(sample, sample, (x, y) => {
        close(mannWhitney(x, y, 'greater').pValue, mannWhitney(y, x, 'less').pValue, 1e-9);
        const [there, back] = [hodgesLehmann(x, y), hodgesLehmann(y, x)];
        close(there.estimate, -back.estimate);
        expect(there.low).toBeLessThanOrEqual(there.estimate);
        expect(there.high).toBeGreaterThanOrEqual(there.estimate);
        close(kolmogorovSmirnov(x, y).pValue, kolmogorovSmirnov(y, x).pValue, 1e-9);
        for (const p of [mannWhitney(x, y).pValue, signedRank(x).pValue, welchT(x, y).pValue, kolmogorovSmirnov(x, y).pValue]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  test('order statistics by counting are those of the listed differences', () => {
    fc.assert(
      fc.property(sample, sample, (x, y) => {
        const differences = Float64Array.from(x.flatMap((a) => y.map((b) => b - a))).sort();
        const middle = differences.length >> 1;
        const median =
          differences.length % 2 ? differences[middle] : ((differences[middle - 1] as number) + (differences[middle] as number)) / 2;
        close(hodgesLehmann(x, y).estimate, median as number);
        const walsh = Float64Array.from(x.flatMap((a, i) => x.slice(i).map((b) => (a + b) / 2))).sort();
        const half = walsh.length >> 1;
        const pseudo = walsh.length % 2 ? walsh[half] : ((walsh[half - 1] as number) + (walsh[half] as number)) / 2;
        close(pseudoMedian(x).estimate, pseudo as number);
      }),
      { numRuns: 300, seed: 22 },
    );
  });

  test('constant, equal and empty samples are answered, not thrown at', () => {
    expect(mannWhitney([], [1]).pValue).toBe(1);
    expect(mannWhitney(Array(60).fill(3), Array(60).fill(3)).pValue).toBe(1);
    expect(hodgesLehmann(Array(60).fill(3), Array(60).fill(3)).estimate).toBe(0);
    expect(signedRank([0, 0]).pValue).toBe(1);
    expect(welchT([1, 1], [1, 1])).toMatchObject({ t: 0, pValue: 1, low: 0, high: 0 });
    expect(welchT([1, 1], [2, 2])).toMatchObject({ t: Number.POSITIVE_INFINITY, pValue: 0 });
    expect(kolmogorovSmirnov([1], [1]).d).toBe(0);
    expect(compareRates(0, 0, 1, 1)).toMatchObject({ low: 0, high: Number.POSITIVE_INFINITY, pValue: 1 });
    expect(quantileInterval([1, 2, 3], 0.99).high).toBe(Number.POSITIVE_INFINITY);
    expect(mcNemar(0, 0)).toEqual({ exact: 1, midP: 1 });
  });

  test('a block bootstrap is repeatable, covers its estimate, and refuses fewer than eight blocks', () => {
    const random = seeded(3);
    const values = Float64Array.from({ length: 60 }, () => random());
    const mean = (indexes: Uint32Array): number => indexes.reduce((sum, i) => sum + (values[i] as number), 0) / indexes.length;
    const found = blockBootstrap(60, mean, seeded(4));
    expect(found).toEqual(blockBootstrap(60, mean, seeded(4)));
    expect(found?.low).toBeLessThan(found?.estimate as number);
    expect(found?.high).toBeGreaterThan(found?.estimate as number);
    expect(blockBootstrap(7, mean, seeded(4))).toBeNull();
  });

  test('an asymptotic sequence holds at every look of 400 runs', () => {
    const rho = asymptoticRho(500, 0.05);
    let outside = 0;
    for (let run = 0; run < 400; run++) {
      const random = seeded(run);
      let [sum, squares, left] = [0, 0, false];
      for (let t = 1; t <= 1_000; t++) {
        const value = random() + random() + random() - 1.5;
        sum += value;
        squares += value * value;
        if (t >= 100) left ||= Math.abs(sum / t) > asymptoticHalfWidth(t, Math.sqrt(squares / t), 0.05, rho);
      }
      if (left) outside++;
    }
    expect(outside).toBeLessThanOrEqual(0.05 * 400);
    expect(asymptoticHalfWidth(500, 1, 0.05, rho, 1)).toBeLessThan(asymptoticHalfWidth(500, 1, 0.05, rho));
  });
});
