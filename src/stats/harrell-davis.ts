import betainc from '@stdlib/math-base-special-betainc';

export interface HarrellDavis {
  readonly estimate: number;
  /** Maritz-Jarrett standard error from the same weights */
  readonly standardError: number;
}

/** Beyond so many standard deviations of the beta weights an order statistic has none that a double could show. */
const REACH = 40;

/**
 * Harrell-Davis estimate of a quantile: order statistics weighed by I_{i/n} - I_{(i-1)/n} of Beta((n+1)p, (n+1)(1-p)); smoother than one
 * order statistic, wants n >= 30/(1-p). Sources: Harrell & Davis 1982; Maritz & Jarrett 1978; values as SciPy's `mquantiles_hd`.
 * @param sorted ascending, finite, at least one; @param p in (0, 1)
 */
export function harrellDavis(sorted: ArrayLike<number>, p: number): HarrellDavis {
  const n = sorted.length;
  const [a, b] = [(n + 1) * p, (n + 1) * (1 - p)];
  const spread = REACH * Math.sqrt((p * (1 - p)) / (n + 2));
  const from = Math.max(0, Math.floor((p - spread) * n));
  const to = Math.min(n, Math.ceil((p + spread) * n));
  let [mean, square] = [0, 0];
  const origin = sorted[Math.min(n - 1, Math.floor(p * n))] as number; // differences keep their digits
  for (let i = from, below = betainc(from / n, a, b, true, false); i < to; i++) {
    const upTo = betainc((i + 1) / n, a, b, true, false);
    const value = (sorted[i] as number) - origin;
    mean += (upTo - below) * value;
    square += (upTo - below) * value * value;
    below = upTo;
  }
  return { estimate: origin + mean, standardError: Math.sqrt(Math.max(0, square - mean * mean)) };
}
