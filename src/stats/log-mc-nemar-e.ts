import { logBetaOfCounts } from './log-beta-of-counts.js';
import { logBetaUpperTail } from './log-beta-upper-tail.js';

/**
 * log E of the sequential McNemar test: among `b + c` discordant pairs the share `b` of pairs in which only the experiment is
 * bad is at most one half under H0; mixture Beta(1,1) truncated to (1/2, 1) (statistics.md 1.3, 1.4). An e-process in the
 * counts, so it may be looked at as often as one likes. Symmetric use: swap the arguments to test the other direction.
 * @param b only the experiment exceeds / fails
 * @param c only the control exceeds / fails
 * @returns natural log, finite for counts up to 1e7
 */
export function logMcNemarE(b: number, c: number): number {
  if (b === 0 && c === 0) return 0;
  return logBetaOfCounts(b, c) + logBetaUpperTail(b, c, 0.5) + (b + c + 1) * Math.LN2;
}
