/** A file and what it weighs: how long it took, or its size. */
export interface Weighed {
  readonly path: string;
  readonly weight: number;
}

/**
 * Deals files out, none twice and none left out, so that the heaviest hand is as light as can be had without a search: the heaviest
 * first, each to whoever has least (LPT: at most 4/3 of the best there is, R. L. Graham, Bounds on Multiprocessing Timing Anomalies,
 * 1969). Of equals the lower path and the first hand come first, so that jobs which know nothing of one another deal alike. The order
 * in a hand is that of the paths.
 */
export function deal(files: readonly Weighed[], hands: number): readonly (readonly string[])[] {
  const dealt = Array.from({ length: hands }, () => ({ weight: 0, paths: [] as string[] }));
  for (const { path, weight } of files.toSorted((a, b) => b.weight - a.weight || order(a.path, b.path))) {
    const least = dealt.reduce((best, each) => (lighter(each, best) ? each : best));
    least.weight += weight;
    least.paths.push(path);
  }
  return dealt.map(({ paths }) => paths.toSorted(order));
}

type Hand = { readonly weight: number; readonly paths: readonly string[] };

/** Files that weigh nothing are dealt out too. */
function lighter(one: Hand, other: Hand): boolean {
  return one.weight === other.weight ? one.paths.length < other.paths.length : one.weight < other.weight;
}

/** By code units: the same on every machine, whatever its language. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
