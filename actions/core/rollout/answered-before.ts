import type { Count } from '../probe/rose.ts';
import type { Heard } from './heard.ts';

/** What the release in service answered before the new one had traffic, for whoever goes on: it can't be asked again. */
export interface AnsweredBefore {
  /** How often each check was asked that it didn't always fail, at least. */
  readonly asked: number;
  /** Those that failed now and then, by their place in the spec, and how often. */
  readonly flaky: readonly (readonly [check: number, failed: number])[];
}

/** Of 256 characters that a tag has, those that are left for `flaky` and the checks that always failed. */
const ROOM = 140;

/** Undefined where nothing is known, or more than there is room for. */
export function answeredBefore(heard: readonly Heard[], failing: readonly number[]): AnsweredBefore | undefined {
  const known = heard.map(({ compared }) => compared.before);
  const asked = Math.min(...known.filter((_, index) => !failing.includes(index)).map(({ of }) => of));
  const flaky = known.flatMap(({ count }, index) =>
    count === 0 || failing.includes(index) ? [] : [[index, Math.min(count, asked)] as const],
  );
  const room = failing.join('+').length + flaky.join('+').length;
  return Number.isFinite(asked) && asked > 0 && room <= ROOM ? { asked, flaky } : undefined;
}

/** Of one check. */
export function countBefore({ asked, flaky }: AnsweredBefore, check: number): Count {
  return { count: flaky.find(([index]) => index === check)?.[1] ?? 0, of: asked };
}
