import { tail } from './tail.ts';

/** How often something happened, and in how much: bad answers of answers, lines of seconds, 5xx of requests. */
export interface Count {
  readonly count: number;
  readonly of: number;
}

/** Fewer than these are no sign, whatever was before: one line of a log is anybody's. */
export const FLOOR = 5;
/** Less than twice as often is no sign, however sure it is: traffic itself grows and falls by so much within an hour. */
const RATIO = 2;
/**
 * How likely it may be at the most that nothing has changed. A watch looks a dozen times, and each time may be wrong, so that it is a
 * tenth of the 1 % that false alarms may be.
 */
const LEVEL = 0.001;
/** Of what nothing is known from before: it fails once in a hundred. */
const UNKNOWN: Count = { count: 1, of: 100 };

/**
 * Whether it happens more often than before: a floor, a ratio, and an exact test. Where nothing has changed, each of all that happened
 * fell by chance into the time now or before, in proportion to how much there was of either, so that what fell into now is
 * binomial: Przyborowski and Wilenski's test of two Poisson rates (Biometrika 31, 1940). It needs no share of bad ones, which seconds have
 * not, and no sizes at which an approximation holds; of requests, of which few fail, it says what Fisher's test does.
 */
export function rose(now: Count, before: Count): boolean {
  const { count, of } = before.of > 0 ? before : UNKNOWN;
  if (now.count < FLOOR || now.count * of < RATIO * count * now.of) return false;
  return atLeast(now.count, now.count + count, now.of / (now.of + of)) < LEVEL;
}

/** The chance of `least` or more of `all`, each with a chance of `share`; `least` above the mean, so that the terms fall. */
export function atLeast(least: number, all: number, share: number): number {
  if (share >= 1) return 1;
  let logarithm = least * Math.log(share) + (all - least) * Math.log1p(-share);
  for (let i = 1; i <= all - least; i++) logarithm += Math.log1p(least / i);
  return tail(logarithm, least, all, (i) => ((all - i) / (i + 1)) * (share / (1 - share)));
}
