/** Holm's step-down adjusted p-values (1979): reject those at most alpha, the chance of any false rejection stays below alpha. */
export function adjustHolm(pValues: readonly number[]): number[] {
  const order = ascending(pValues);
  const adjusted = pValues.slice();
  let reached = 0;
  order.forEach((index, position) => {
    reached = Math.max(reached, Math.min(1, (pValues.length - position) * (pValues[index] as number)));
    adjusted[index] = reached;
  });
  return adjusted;
}

/** Benjamini and Hochberg's step-up adjusted p-values (1995): the share of false rejections stays below alpha under positive dependence. */
export function adjustBenjaminiHochberg(pValues: readonly number[]): number[] {
  const order = ascending(pValues);
  const adjusted = pValues.slice();
  let reached = 1;
  for (let position = order.length - 1; position >= 0; position--) {
    const index = order[position] as number;
    reached = Math.min(reached, (pValues.length / (position + 1)) * (pValues[index] as number));
    adjusted[index] = reached;
  }
  return adjusted;
}

function ascending(values: readonly number[]): number[] {
  return values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
}
