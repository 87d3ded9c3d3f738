export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** unbiased; NaN below two values */
  readonly variance: number;
}

/** Mean and unbiased variance in two passes, so that a large common offset costs no digits. */
export function momentsOf(values: ArrayLike<number>): Moments {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i] as number;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += ((values[i] as number) - mean) ** 2;
  return { n, mean, variance: squares / (n - 1) };
}
