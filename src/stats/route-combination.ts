import { logMeanExp } from './log-mean-exp.js';

/**
 * Joins the e-processes of disjoint strata (routes) into one: 0.5 mean + 0.5 product (statistics.md 1.8). The mean sees one bad
 * route among many, the product a small shift everywhere; both are e-processes, so their average is one too.
 * @param logEs natural logs, at least one
 */
export function routeCombination(logEs: readonly number[]): number {
  const product = logEs.reduce((sum, logE) => sum + logE, 0);
  return logMeanExp([logMeanExp(logEs), product]);
}
