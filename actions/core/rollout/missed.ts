import { expires } from './expiry.ts';
import { CATCH_UP, type Fleet, type Instant, type OneOff, type Schedule, type Sizes } from './fleet.ts';
import { lastDue } from './recurrence.ts';

/** How many one-off actions of the user are written down: what a tag's 256 characters hold beside the rest. */
const NOTED = 3;

/** Those that go where the traffic goes: the user's, and what one of them missed before; not ours, such as immutable-retire. */
export function ofUser({ schedules }: Fleet): readonly Schedule[] {
  return schedules.filter(({ name }) => name === CATCH_UP || !name.startsWith('immutable-'));
}

/** One-off actions that come up next: once its time has passed AWS shows one no more, so this can't be observed again. */
export function oneOffs(stable: Fleet): readonly OneOff[] {
  return ofUser(stable)
    .flatMap(({ recurring, at, sizes }) => (recurring || at === undefined || !sizes ? [] : [{ at, ...sizes }]))
    .sort((a, b) => a.at - b.at)
    .slice(0, NOTED);
}

/** Those that can be given to another group: AWS refuses a start that has passed. */
export function heritable(stable: Fleet, now: Instant): readonly Schedule[] {
  return ofUser(stable).filter(({ recurring, at = 0 }) => recurring || at > now + 5);
}

/**
 * What the user's scheduled actions would have made of stable while they were suspended by us, the later ones last; undefined
 * when none was due, and where nothing was suspended. AWS doesn't make up for it: "any scheduled actions scheduled to run during the time the process is
 * suspended do not run. After you resume the process, EC2 Auto Scaling only evaluates scheduled actions whose time has not
 * yet passed" (Suspend and resume Amazon EC2 Auto Scaling processes).
 */
export function missed(stable: Fleet, now: Instant): Sizes | undefined {
  const { since, oneOffs: noted = [], suspended = [] } = stable.facts.originals ?? {};
  if (since === undefined || suspended.includes('ScheduledActions') || expires(stable)) return undefined;
  const due = [
    ...noted.filter(({ at }) => at > since && at <= now),
    ...ofUser(stable).flatMap((schedule) => recurred(schedule, since, now)),
  ].sort((a, b) => a.at - b.at);
  if (due.length === 0) return undefined;
  const { at: _, ...sizes } = Object.assign({}, ...due) as OneOff;
  return sizes;
}

function recurred({ recurrence, timeZone, at: next, end = Infinity, sizes }: Schedule, since: Instant, now: Instant) {
  if (recurrence === undefined || sizes === undefined) return [];
  const at = lastDue(recurrence, timeZone, since, Math.min(end, now));
  // One whose next time is not the first that its recurrence gives begins only then.
  const begun = next === undefined || lastDue(recurrence, timeZone, now, next - 60) === undefined;
  return at === undefined || !begun ? [] : [{ at, ...sizes }];
}

/** `min 4, max 8, desired 6`, of those that there are. */
export function sizesInWords(sizes: Sizes): string {
  const words = (['min', 'max', 'desired'] as const).flatMap((name) =>
    sizes[name] === undefined ? [] : [`${name} ${sizes[name]}`],
  );
  return words.join(', ');
}
