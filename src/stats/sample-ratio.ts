import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * log E that counts follow planned shares: multinomial against a Dirichlet mixture around them. A sample-ratio mismatch means that the arms did not get
 * the traffic they were planned to: then nothing else may be compared. Source: "Anytime-Valid Inference for Multinomial Count Data", NeurIPS 2022, arXiv 2011.03567.
 * @param shares planned, above 0, summing to 1; @param concentration of the mixture: 100 as the paper's code, 2 where counts are sparse
 */
export function logSampleRatioE(counts: readonly number[], shares: readonly number[], concentration = 100): number {
  const prior = shares.map((share) => share * concentration);
  const posterior = prior.map((a, i) => a + (counts[i] as number));
  const fit = counts.reduce((sum, count, i) => sum + count * Math.log(shares[i] as number), 0);
  return logDirichlet(posterior) - logDirichlet(prior) - fit;
}

/** log of the multivariate beta function. */
function logDirichlet(parameters: readonly number[]): number {
  return parameters.reduce((sum, a) => sum + gammaln(a), 0) - gammaln(parameters.reduce((sum, a) => sum + a, 0));
}
