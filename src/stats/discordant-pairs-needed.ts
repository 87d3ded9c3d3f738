import { logMcNemarE } from './log-mc-nemar-e.js';

const MOST = 1e9;

/**
 * Discordant pairs after which the sequential McNemar E reaches 1/alpha when a share of them falls on the tested side
 * (statistics.md 1.4 "Planning": 0.55 -> 1 117, 0.60 -> 241, 0.75 -> 31 at alpha 0.05). Infinity for shares up to one half.
 */
export function discordantPairsNeeded(share: number, alpha: number): number {
  if (!(share > 0.5)) return Number.POSITIVE_INFINITY;
  const reached = (n: number): boolean => logMcNemarE(share * n, (1 - share) * n) >= -Math.log(alpha);
  let high = 8;
  while (!reached(high)) {
    high *= 2;
    if (high > MOST) return Number.POSITIVE_INFINITY;
  }
  let low = 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
