import type { Count } from './rose.ts';
import { tail } from './tail.ts';

/**
 * Fisher's exact test, one-sided: how likely so many of the failures of both, or more, are to be `now`'s by chance alone, where both
 * fail as often; 1 where `now` fails no more often. "The one-sided p-value for alternative='greater' is the probability that a
 * random table has x >= a", with x hypergeometric
 * (https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.fisher_exact.html). It is exact for three answers too.
 */
export function fisher(now: Count, other: Count): number {
  if (now.of === 0 || other.of === 0 || now.count * other.of <= other.count * now.of) return 1;
  const failed = now.count + other.count;
  const all = now.of + other.of;
  const logarithm = choices(now.of, now.count) + choices(other.of, other.count) - choices(all, failed);
  return tail(logarithm, now.count, Math.min(failed, now.of), (i) => {
    return ((failed - i) * (now.of - i)) / ((i + 1) * (other.of - failed + i + 1));
  });
}

/** Logarithm of in how many ways `some` of `all` can be taken. */
function choices(all: number, some: number): number {
  let logarithm = 0;
  for (let i = 1; i <= Math.min(some, all - some); i++) logarithm += Math.log((all - i + 1) / i);
  return logarithm;
}
