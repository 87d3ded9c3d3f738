import { sortedCopy } from './sorted-copy.js';

export interface KolmogorovSmirnov {
  /** sup |F_control - F_experiment| */
  readonly d: number;
  readonly pValue: number;
  readonly method: 'exact' | 'asymptotic';
}

/** Products of the sizes up to this are counted exactly (as R's `ks.test` does). */
const EXACT_PRODUCT = 10_000;

/**
 * Two-sample Kolmogorov-Smirnov test, two-sided: exact by counting lattice paths without ties and for n m below 10,000, otherwise Kolmogorov's
 * limit 2 sum (-1)^(k-1) exp(-2 k^2 z^2). Sources: Hodges 1957; values as R's `ks.test`.
 * @param control, experiment no NaN, at least one value each
 */
export function kolmogorovSmirnov(control: ArrayLike<number>, experiment: ArrayLike<number>): KolmogorovSmirnov {
  const x = sortedCopy(control);
  const y = sortedCopy(experiment);
  const { d, tied } = distance(x, y);
  const [n, m] = [x.length, y.length];
  if (n * m < EXACT_PRODUCT && !tied) return { d, pValue: exactP(d, n, m), method: 'exact' };
  return { d, pValue: limitP(d * Math.sqrt((n * m) / (n + m))), method: 'asymptotic' };
}

function distance(x: Float64Array, y: Float64Array): { d: number; tied: boolean } {
  let d = 0;
  let tied = false;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const value = Math.min(x[i] as number, y[j] as number);
    const from = i + j;
    while (i < x.length && x[i] === value) i++;
    while (j < y.length && y[j] === value) j++;
    tied ||= i + j - from > 1;
    d = Math.max(d, Math.abs(i / x.length - j / y.length));
  }
  return { d, tied };
}

/** P(D >= d): one minus the share of the lattice paths that stay closer than d to the diagonal. */
function exactP(d: number, n: number, m: number): number {
  const bound = (0.5 + Math.floor(d * n * m - 1e-7)) / (n * m);
  const chances = new Float64Array(m + 1);
  for (let j = 0; j <= m; j++) chances[j] = j / m > bound ? 0 : 1;
  for (let i = 1; i <= n; i++) {
    const kept = i / (i + m); // scales counts to probabilities on the way
    chances[0] = i / n > bound ? 0 : kept * (chances[0] as number);
    for (let j = 1; j <= m; j++)
      chances[j] = Math.abs(i / n - j / m) > bound ? 0 : kept * (chances[j] as number) + (chances[j - 1] as number);
  }
  return Math.min(1, Math.max(0, 1 - (chances[m] as number)));
}

function limitP(z: number): number {
  if (z < 0.2) return 1;
  let sum = 0;
  for (let k = 1; k <= 100; k++) {
    const term = Math.exp(-2 * k * k * z * z);
    sum += k % 2 === 1 ? term : -term;
    if (term < 1e-18) break;
  }
  return Math.min(1, 2 * sum);
}
