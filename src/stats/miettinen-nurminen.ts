import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * Miettinen and Nurminen's score interval of the difference of two proportions x1/n1 - x2/n2 (Statistics in Medicine 4, 1985): for
 * non-inferiority of rates, also with zero cells. The restricted estimates are the closed form of their appendix.
 */
export function miettinenNurminen(x1: number, n1: number, x2: number, n2: number, level = 0.95): { low: number; high: number } {
  const bound = normalQuantile((1 + level) / 2, 0, 1) ** 2;
  const difference = x1 / n1 - x2 / n2;
  const beyond = (delta: number): boolean => score(delta, x1, n1, x2, n2) > bound;
  return { low: edge(difference, -1, beyond), high: edge(difference, 1, beyond) };
}

/** Where the score passes its bound, between the estimate and an end of [-1, 1]. */
function edge(inside: number, outside: number, beyond: (delta: number) => boolean): number {
  if (!beyond(outside)) return outside;
  let [kept, left] = [inside, outside];
  for (let i = 0; i < 100; i++) {
    const middle = (kept + left) / 2;
    if (beyond(middle)) left = middle;
    else kept = middle;
  }
  return kept;
}

/** The chi-square of a difference `delta`, with the factor N / (N - 1). */
function score(delta: number, x1: number, n1: number, x2: number, n2: number): number {
  const total = n1 + n2;
  const p2 = restricted(delta, x1, n1, x2, n2);
  const p1 = Math.min(1, Math.max(0, p2 + delta));
  const variance = ((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2) * (total / (total - 1));
  const distance = x1 / n1 - x2 / n2 - delta;
  return variance > 0 ? distance ** 2 / variance : distance === 0 ? 0 : Number.POSITIVE_INFINITY;
}

/** The likelihood's maximum for the second share under p1 - p2 = delta: the root of a cubic, by its trigonometric form. */
function restricted(delta: number, x1: number, n1: number, x2: number, n2: number): number {
  const total = n1 + n2;
  const a = total;
  const b = (n1 + 2 * n2) * delta - total - (x1 + x2);
  const c = (n2 * delta - total - 2 * x2) * delta + x1 + x2;
  const d = x2 * delta * (1 - delta);
  const q = (b / (3 * a)) ** 3 - (b * c) / (6 * a * a) + d / (2 * a);
  const size = Math.sqrt(Math.max(0, (b / (3 * a)) ** 2 - c / (3 * a)));
  const p = q >= 0 ? size : -size;
  const cosine = p === 0 ? 0 : Math.min(1, Math.max(-1, q / p ** 3));
  const root = 2 * p * Math.cos((Math.PI + Math.acos(cosine)) / 3) - b / (3 * a);
  return Math.min(1, Math.max(0, root));
}
