import { median } from './start.ts';

/** Medians in seconds, and those of the turns' ratios and differences. */
export interface Pair {
  readonly ours: number;
  readonly plain: number;
  readonly ratio: number;
  /** Seconds that ours takes more. */
  readonly more: number;
  readonly turns: number;
}

/** Both of a turn meet whatever else the machine does. */
export async function pairs(
  turns: number,
  turn: (number: number) => Promise<{ ours: number; plain: number }>,
): Promise<Pair> {
  const seen: { ours: number; plain: number }[] = [];
  for (let n = 1; n <= turns; n++) seen.push(await turn(n));
  const seconds = (values: number[]) => median(values) / 1000;
  return {
    ours: seconds(seen.map(({ ours }) => ours)),
    plain: seconds(seen.map(({ plain }) => plain)),
    ratio: median(seen.map(({ ours, plain }) => ours / plain)),
    more: seconds(seen.map(({ ours, plain }) => ours - plain)),
    turns,
  };
}
