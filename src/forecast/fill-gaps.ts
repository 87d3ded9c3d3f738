/**
 * Fills what was not measured: linear between its neighbours, the nearest value at the edges.
 * @returns as many numbers as values; empty where nothing at all was measured
 */
export function fillGaps(values: readonly (number | null)[]): number[] {
  const filled: number[] = [];
  let last = -1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number | null;
    if (value === null) continue;
    const from = last < 0 ? value : (filled[last] as number);
    for (let k = last + 1; k < i; k++) filled.push(last < 0 ? value : from + ((value - from) * (k - last)) / (i - last));
    filled.push(value);
    last = i;
  }
  if (last < 0) return [];
  while (filled.length < values.length) filled.push(filled[last] as number);
  return filled;
}
