/**
 * log likelihood ratio of the mixture SPRT of two means with known variance and n values an arm, mixed over N(0, tau^2); 1/L is an
 * always-valid p-value. Source: Johari, Pekelis & Walsh, "Always Valid Inference", section 5. With a variance that is estimated: `blockT`.
 * @param difference of the means; @param variance of one value; @param tau2 variance of the mixture
 */
export function logMsprt(difference: number, n: number, variance: number, tau2: number): number {
  const spread = 2 * variance + n * tau2;
  return 0.5 * Math.log((2 * variance) / spread) + (n * n * tau2 * difference * difference) / (4 * variance * spread);
}

/** The always-valid p-value of one look; over several looks take the smallest so far. */
export function msprtP(difference: number, n: number, variance: number, tau2: number): number {
  return Math.min(1, Math.exp(-logMsprt(difference, n, variance, tau2)));
}
