import normalLogCdf from '@stdlib/stats-base-dists-normal-logcdf';
import { tieTerm } from './tie-term.js';

/** Kendall's S, its variance under "no trend", the continuity-corrected normal score, and p-values. */
export interface MannKendall {
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  /** one-sided: the series rises */
  readonly pRising: number;
  readonly pTwoSided: number;
}

/**
 * Mann-Kendall test of a monotone trend, normal approximation with tie correction (Mann 1945, Kendall 1975). Assumes independent
 * values: prewhiten first where they are not. Fewer than three values, or all equal: z = 0.
 * @param values in time order
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  let s = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) s += Math.sign((values[j] as number) - (values[i] as number));
  const variance = Math.max(0, (n * (n - 1) * (2 * n + 5) - tieTerm(values)) / 18);
  const z = n < 3 || variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, variance, z, pRising: normalCdf(-z), pTwoSided: Math.min(1, 2 * normalCdf(-Math.abs(z))) };
}

const normalCdf = (z: number): number => Math.exp(normalLogCdf(z, 0, 1));
