import type { Count } from '../probe/rose.ts';
import type { AnsweredBefore } from './fleet.ts';
import type { Heard } from './heard.ts';

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
