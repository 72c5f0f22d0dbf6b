/** The nearest rank: the smallest value that `percent` of all are not above; 0 < percent ≤ 100. Undefined without values. */
export function percentile(values: readonly number[], percent: number): number | undefined {
  // A rank that is whole must not be the next one for the last bit of a product.
  const rank = Math.ceil((percent * values.length) / 100 - 1e-9);
  return values.toSorted((a, b) => a - b)[rank - 1];
}

export function average(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, each) => sum + each, 0) / values.length;
}
