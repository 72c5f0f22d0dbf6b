import type { Spec } from '../release/spec.ts';
import { EXPIRE, type Fleet, type Instant } from './fleet.ts';
import { effect, type Step } from './step.ts';

/** Seconds by which an end may come earlier than the newest deploy asks for: what is within them isn't put anew at each look. */
const SLACK = 120;

/** Seconds that a deploy takes from its beginning to the words, at most. */
const SOME = 10;

/**
 * AWS itself ends an environment that nobody deploys to any more: no runner, no cron. Its end is put when a group is made, put off
 * on what serves before anything else is done, so that it doesn't end under the hands of a deploy, and never brought nearer: a
 * person may have put it off by more. `since`: when the newest deploy began.
 */
export function renewed(spec: Pick<Spec, 'ttl'>, fleet: Fleet, since: Instant, now: Instant): Step | undefined {
  const { ttl } = spec;
  // Retired or expired it runs nothing, and has no end to come.
  if (ttl === undefined || fleet.max === 0 || fleet.deleting) return undefined;
  const at = since + ttl;
  if (at < now + SLACK) return undefined;
  const end = endOf(fleet);
  if (end !== undefined && end >= at - SLACK) return undefined;
  const what = end === undefined ? 'let AWS end' : 'put off the end of';
  return effect(
    { do: 'put-expire', fleet: fleet.name, at },
    `${what} ${fleet.name}, ${inWords(ttl)} after this deploy`,
  );
}

/** Whether the fleet ends by itself: then its scheduled actions are never suspended, or a runner that dies leaves it without an end. */
export function expires(fleet: Fleet): boolean {
  return fleet.schedules.some(({ name }) => name === EXPIRE);
}

/** When AWS ends the fleet, if nobody deploys before. */
export function endOf(fleet: Fleet): Instant | undefined {
  return fleet.schedules.find(({ name }) => name === EXPIRE)?.at;
}

/** `72 h`, `90 min`, `45 s`: the largest unit that gives a whole number, where some seconds more or less are none of it. */
function inWords(exact: number): string {
  const minutes = Math.round(exact / 60) * 60;
  const seconds = minutes > 0 && Math.abs(exact - minutes) <= SOME ? minutes : Math.round(exact);
  const [size, unit] = (
    [
      [3600, 'h'],
      [60, 'min'],
    ] as const
  ).find(([size]) => seconds % size === 0) ?? [1, 's'];
  return `${seconds / size} ${unit}`;
}
