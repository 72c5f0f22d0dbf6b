import { formatDuration } from '../text/duration.ts';
import type { Course } from './course.ts';
import type { Instant } from './fleet.ts';
import { percent } from './share.ts';

/** Where a rollout is, what share is new, and how long it will be: a line for the log. `expected`: seconds in all, where that was foreseen. */
export function minuteTold(
  { stretches }: Course,
  release: string,
  now: Instant,
  began: Instant,
  expected?: number,
): string | undefined {
  const last = stretches.at(-1);
  if (last === undefined) return undefined;
  const here = `${last.name}, for ${formatDuration(now - last.from)} so far`;
  const share = `${percent(last.share)} of the machines in service run ${release}`;
  return [here, share, left(now - began, expected)].filter(Boolean).join('; ');
}

function left(gone: number, expected: number | undefined): string {
  if (expected === undefined) return '';
  const rest = expected - gone;
  if (rest <= 0) return `longer than the ${formatDuration(expected)} that it was to take`;
  // To the half-minute: it is no more than a forecast.
  return `about ${formatDuration(Math.max(30, Math.round(rest / 30) * 30))} to go`;
}
