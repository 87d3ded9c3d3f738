/**
 * Where a function that is negative at `inside` turns positive on the way to `end`, by bisection: the end of an interval, from without.
 * @param steps halvings; 60 reach a double's precision of a unit interval, 200 that of any
 */
export function crossing(value: (x: number) => number, inside: number, end: number, steps: number): number {
  let [within, without] = [inside, end];
  for (let step = 0; step < steps; step++) {
    const middle = (within + without) / 2;
    if (value(middle) > 0) without = middle;
    else within = middle;
  }
  return without;
}
