/** How many machines of a candidate may be sick before it is the release: a number of them, or a share. */
export type Tolerance = { readonly machines: number } | { readonly percent: number };

/** As users write it: `2`, or `10%`. */
export function parseTolerance(text: string): Tolerance {
  const [, digits, sign] = /^(\d{1,6})(%?)$/.exec(text) ?? [];
  const count = Number(digits);
  if (digits === undefined) throw new Error(`"${text}" is not a number of machines such as 2, or a share such as 10%`);
  if (sign === '%' && count > 50)
    throw new Error(`${text} is more than half of the fleet, which says nothing of a release`);
  return sign === '%' ? { percent: count } : { machines: count };
}

/** Machines out of so many: a share is rounded down, and one machine at least has to be sound. */
export function tolerated(tolerance: Tolerance, machines: number): number {
  const count = 'machines' in tolerance ? tolerance.machines : Math.floor((tolerance.percent * machines) / 100);
  return Math.max(0, Math.min(count, machines - 1));
}
