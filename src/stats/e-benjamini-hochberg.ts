/**
 * e-BH ("False discovery rate control with e-values", arXiv 2009.02824): rejects the k* largest of K e-values,
 * k* = max{k : e_(k) >= K / (k alpha)}. FDR <= alpha under any dependence.
 * @param logEs natural logs
 * @returns indexes of the rejected, largest e-value first
 */
export function eBenjaminiHochberg(logEs: readonly number[], alpha: number): number[] {
  const order = logEs.map((_, index) => index).sort((a, b) => (logEs[b] as number) - (logEs[a] as number) || a - b);
  let rejected = 0;
  order.forEach((index, position) => {
    const k = position + 1;
    if ((logEs[index] as number) >= Math.log(logEs.length / (k * alpha))) rejected = k;
  });
  return order.slice(0, rejected);
}
