/** An ascending copy. Typed arrays sort by value and several times faster than lists. @param values finite or infinite, no NaN */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}
