/** Lag-1 autocorrelation about the mean (biased estimator, divisor n); 0 for a constant or for fewer than three values. */
export function lagOneCorrelation(values: readonly number[]): number {
  const n = values.length;
  if (n < 3) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let numerator = 0;
  let denominator = 0;
  for (let i = 0; i < n; i++) {
    const deviation = (values[i] as number) - mean;
    denominator += deviation * deviation;
    if (i > 0) numerator += deviation * ((values[i - 1] as number) - mean);
  }
  return denominator === 0 ? 0 : numerator / denominator;
}
