import { fisher } from '../probe/fisher.ts';
import { type Count, FLOOR } from '../probe/rose.ts';

/** What one check was answered in this rollout, by who answered: how many failed, of how many. */
export interface Compared {
  /** The release in service, before the new one had traffic. */
  readonly before: Count;
  /** The same beside the new one, where its answers tell. */
  readonly old: Count;
  /** The new release. */
  readonly fresh: Count;
  /** One of both while both answer, and nothing tells which. */
  readonly either: Count;
}

export type Whose = keyof Compared;

const NONE: Count = { count: 0, of: 0 };
export const nothingCompared: Compared = { before: NONE, old: NONE, fresh: NONE, either: NONE };

/**
 * How likely it may be at one look that nothing has changed. A bake looks at each answer, and what neighbouring looks say is nearly the
 * same: over a canary of three bakes of 5 min they are wrong some ten times as often as one, which is half of the 1 % that false
 * alarms may be (`dev/bench/smoke-canaries.ts`).
 */
const LEVEL = 0.0005;
/** How likely so many failures in a row may be, of which each answer may be the last. */
const IN_A_ROW = 5e-6;
/** How often in a row a check must fail to speak against a release, and must say nothing to count as silent. */
export const TIMES = 3;

export function compare(compared: Compared, whose: Whose, failed: boolean): Compared {
  const { count, of } = compared[whose];
  return { ...compared, [whose]: { count: count + (failed ? 1 : 0), of: of + 1 } };
}

/** Two counts of failures of which the first is worse, and a clause that tells both. */
export interface Worse {
  readonly now: Count;
  readonly other: Count;
  readonly said: string;
}

/**
 * What fails more often than by chance. While both releases answer, the new one is held against the old one in the same time, so that
 * what befalls both speaks against none; once it answers alone, against all that the old one answered. Where nothing tells who
 * answered, a bad half is in every answer: all of them are held against what the old release answered before. `checks`: among
 * how many this is one, since each of them may be wrong.
 */
export function worse({ before, old, fresh, either }: Compared, mixed: boolean, checks: number): Worse | undefined {
  const known = mixed ? old : sum(before, old);
  if (differs(fresh, known, checks)) {
    return told(fresh, 'of the new release', known, mixed ? 'of the old one at the same time' : 'of the old one');
  }
  const untold = { count: either.count, of: sum(either, old, fresh).of };
  if (!differs(untold, before, checks)) return undefined;
  return told(untold, 'while both releases answer', before, 'of the old one before that');
}

function told(now: Count, whose: string, other: Count, others: string): Worse {
  return { now, other, said: `${now.count} of ${now.of} answers ${whose}, ${other.count} of ${other.of} ${others}` };
}

function differs(now: Count, other: Count, checks: number): boolean {
  return now.count >= FLOOR && fisher(now, other) < LEVEL / checks;
}

/**
 * Whether so many failures in a row are more than chance gives this check: three for one that never failed before them, more for one
 * that does now and then, by the share of all its answers until then or by what is known of the old release. Where nothing is known
 * of that it is three.
 */
export function tooManyInARow(compared: Compared, inARow: number, checks: number): boolean {
  const known = sum(compared.before, compared.old);
  if (inARow < TIMES || known.of === 0) return inARow >= TIMES;
  const all = sum(...Object.values(compared));
  const until = Math.max(0, all.count - inARow) / Math.max(1, all.of - inARow);
  return until ** inARow <= IN_A_ROW / checks || runs(inARow, known) <= IN_A_ROW / checks;
}

/** The chance of so many failures in a row, by a share of which no more is known than what was seen (beta-binomial, of Jeffreys' prior). */
function runs(times: number, { count, of }: Count): number {
  return Array.from({ length: times }, (_, i) => (count + 0.5 + i) / (of + 1 + i)).reduce((all, each) => all * each);
}

export function sum(...counts: readonly Count[]): Count {
  return counts.reduce((all, each) => ({ count: all.count + each.count, of: all.of + each.of }), NONE);
}
