/**
 * The k-th smallest (0-based) of a huge sorted-by-rows multiset of reals, found without building it: bisection over the representable
 * numbers between two bounds, each step one count. O(64 c) for a count that costs c.
 * @param low, high bounds that enclose all values
 * @param countAtMost how many of the values are at most v
 */
export function selectByCount(k: number, low: number, high: number, countAtMost: (v: number) => number): number {
  let [below, above] = [toOrdinal(low), toOrdinal(high)];
  while (below < above) {
    const middle = below + ((above - below) >> 1n);
    if (countAtMost(fromOrdinal(middle)) > k) above = middle;
    else below = middle + 1n;
  }
  return fromOrdinal(above);
}

const view = new DataView(new ArrayBuffer(8));

/** Doubles as integers of the same order: neighbours differ by one. */
function toOrdinal(value: number): bigint {
  view.setFloat64(0, value);
  const bits = view.getBigInt64(0);
  return bits >= 0n ? bits : -(bits & 0x7fffffffffffffffn);
}

function fromOrdinal(ordinal: bigint): number {
  view.setBigInt64(0, ordinal >= 0n ? ordinal : -ordinal);
  const magnitude = view.getFloat64(0);
  return ordinal >= 0n ? magnitude : -magnitude;
}
