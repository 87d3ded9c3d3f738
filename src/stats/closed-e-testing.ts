import { logMeanExp } from './log-mean-exp.js';

/**
 * Closed testing with e-values: the log of each hypothesis's adjusted e-value, the smallest mean over all sets that contain it. Rejecting those at
 * 1/alpha or more keeps the chance of any false rejection below alpha under any dependence. The smallest mean is that with the smallest others,
 * as long as they lower it. Source: Vovk & Wang, "E-values: calibration, combination, and applications", arXiv 1912.06116. O(K^2).
 * @param logEs natural logs
 */
export function closedETesting(logEs: readonly number[]): number[] {
  return logEs.map((own, index) => {
    const others = logEs.filter((_, at) => at !== index).sort((a, b) => a - b);
    let smallest = own;
    for (let k = 1; k <= others.length; k++) {
      const mean = logMeanExp([own, ...others.slice(0, k)]);
      if (mean > smallest) break;
      smallest = mean;
    }
    return smallest;
  });
}
