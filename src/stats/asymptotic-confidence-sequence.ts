/** The mixing parameter at which the sequence is tightest at time `optimalT`; one-sided: give twice alpha. */
export function asymptoticRho(optimalT: number, alpha: number): number {
  const log = -2 * Math.log(alpha);
  return Math.sqrt((log + Math.log(1 + log)) / optimalT);
}

/**
 * Half-width of the asymptotic confidence sequence of a mean after `t` values of standard deviation `deviation`: for all t at once, approximately, from
 * about 100 values on. Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas, "Time-uniform central limit theory and asymptotic confidence sequences",
 * Ann. Statist. 2024 (theorem 2.2; one-sided: appendix).
 */
export function asymptoticHalfWidth(t: number, deviation: number, alpha: number, rho: number, sides: 1 | 2 = 2): number {
  const tr = t * rho * rho;
  const root = Math.sqrt(tr + 1);
  const log = sides === 2 ? Math.log(root / alpha) : Math.log(1 + root / (2 * alpha));
  return deviation * Math.sqrt(((2 * (tr + 1)) / (t * tr)) * log);
}
