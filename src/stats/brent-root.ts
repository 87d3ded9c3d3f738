/** Where the search ends and how far it may go. */
export interface RootOptions {
  readonly tolerance: number;
  readonly iterations: number;
}

/**
 * Root of a function between two points of opposite sign, by the Brent-Dekker method: inverse quadratic or linear interpolation where that
 * converges, bisection elsewhere. Source: Brent, "Algorithms for Minimization without Derivatives", 1973, chapter 4; steps, order and tolerance
 * (2 eps |b| + tolerance / 2) are those of R's `zeroin`, so that roots of step functions end at the same place as there.
 * @param atLow, atHigh the values there, of opposite sign or zero
 * @returns the best point found
 */
export function brentRoot(
  value: (x: number) => number,
  low: number,
  high: number,
  atLow: number,
  atHigh: number,
  { tolerance, iterations }: RootOptions,
): number {
  let [a, b, fa, fb] = [low, high, atLow, atHigh];
  let [c, fc] = [a, fa];
  if (fa === 0) return a;
  if (fb === 0) return b;
  for (let left = iterations + 1; left > 0; left--) {
    const previous = b - a;
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const closeness = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    let step = (c - b) / 2;
    if (Math.abs(step) <= closeness || fb === 0) return b;
    if (Math.abs(previous) >= closeness && Math.abs(fa) > Math.abs(fb))
      step = interpolated(a, b, c, fa, fb, fc, closeness, previous) ?? step;
    if (Math.abs(step) < closeness) step = step > 0 ? closeness : -closeness;
    [a, fa] = [b, fb];
    b += step;
    fb = value(b);
    if (fb * fc > 0) [c, fc] = [a, fa];
  }
  return b;
}

/** The step to where a line or a parabola through the points crosses zero; undefined where it does not promise enough. */
function interpolated(
  a: number,
  b: number,
  c: number,
  fa: number,
  fb: number,
  fc: number,
  closeness: number,
  previous: number,
): number | undefined {
  const across = c - b;
  let p: number;
  let q: number;
  if (a === c) {
    const ratio = fb / fa;
    p = across * ratio;
    q = 1 - ratio;
  } else {
    const [s, t, u] = [fa / fc, fb / fc, fb / fa];
    p = u * (across * s * (s - t) - (b - a) * (t - 1));
    q = (s - 1) * (t - 1) * (u - 1);
  }
  if (p > 0) q = -q;
  else p = -p;
  const fits = p < 0.75 * across * q - Math.abs(closeness * q) / 2 && p < Math.abs((previous * q) / 2);
  return fits ? p / q : undefined;
}
