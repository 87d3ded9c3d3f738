import logNormalCdf from '@stdlib/stats-base-dists-normal-logcdf';

/** The mixing variance at which the boundary is tightest at intrinsic time `optimalV`, two-sided; one-sided: at twice alpha. */
export function mixtureRho(optimalV: number, alpha: number): number {
  const log = Math.log(1 / alpha);
  return optimalV / (2 * log + Math.log(1 + 2 * log));
}

/**
 * Two-sided normal mixture boundary: with probability 1 - alpha |S_t| stays below it for all t, S a sub-Gaussian sum of variance process V.
 * Source: Howard, Ramdas, McAuliffe & Sekhon, "Time-uniform, nonparametric, nonasymptotic confidence sequences", Ann. Statist. 2021.
 */
export function normalMixtureBound(v: number, alpha: number, rho: number): number {
  return Math.sqrt((v + rho) * (Math.log1p(v / rho) - 2 * Math.log(alpha)));
}

/** log of the one-sided mixture martingale of a sum `s` at variance `v`: an e-process for "the drift is not positive". */
export function logNormalMixture(s: number, v: number, rho: number): number {
  return 0.5 * Math.log((4 * rho) / (v + rho)) + (s * s) / (2 * (v + rho)) + logNormalCdf(s / Math.sqrt(v + rho), 0, 1);
}
