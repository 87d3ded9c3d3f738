const A = 0.85;

/**
 * Half-width of the time-uniform band of an empirical distribution function: with probability 1 - alpha |F_hat_t(x) - F(x)| <= eps_t for all x and
 * all t >= m. eps_t = A sqrt((log(1 + log(t/m)) + C) / t), A = 0.85. Source: Howard & Ramdas, "Sequential estimation of quantiles with
 * applications to A/B testing and best-arm identification", Bernoulli 28(3), 2022; values as confseq's `empirical_process_lil_bound`.
 * @param t observations so far; @param m from which count on it holds
 */
export function empiricalProcessBand(t: number, alpha: number, m: number): number {
  if (t < m) return Number.POSITIVE_INFINITY;
  return A * Math.sqrt((Math.log(1 + Math.log(t / m)) + lilConstant(alpha)) / t);
}

const constants = new Map<number, number>();

/** C such that the smallest of the bounds over eta equals alpha. */
export function lilConstant(alpha: number): number {
  const known = constants.get(alpha);
  if (known !== undefined) return known;
  let [low, high] = [5, 20];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (smallestError(middle) > alpha) low = middle;
    else high = middle;
  }
  constants.set(alpha, high);
  return high;
}

/** min over eta of 4 exp(-g C) (1 + 1/((g-1) log eta)), by golden section: the function has one minimum where g > 1. */
function smallestError(c: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [from, to] = [1, 1 + (c * A * A) / 2];
  for (let i = 0; i < 200; i++) {
    const left = to - ratio * (to - from);
    const right = from + ratio * (to - from);
    if (errorAt(left, c) <= errorAt(right, c)) to = right;
    else from = left;
  }
  return errorAt((from + to) / 2, c);
}

function errorAt(eta: number, c: number): number {
  const g = (2 / eta) * (A - Math.sqrt((2 * (eta - 1)) / c)) ** 2;
  if (!(g > 1) || A * A < (2 * (eta - 1)) / c) return Number.POSITIVE_INFINITY;
  return 4 * Math.exp(-g * c) * (1 + 1 / ((g - 1) * Math.log(eta)));
}
