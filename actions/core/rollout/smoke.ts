import { remedies } from '../probe/remedies.ts';
import { countBefore } from './answered-before.ts';
import type { Attempt } from './attempt.ts';
import { TIMES, tooManyInARow, worse } from './compared.ts';
import type { Fleet } from './fleet.ts';
import type { Heard, Round } from './heard.ts';
import { verdictOf } from './records.ts';
import { recordName } from './router.ts';
import type { Seen } from './seen.ts';
import { exposed } from './traffic.ts';

/**
 * Seconds for which the release in service is asked before the first wave, which machines take to boot anyway: beside thirty good answers a
 * half that answers badly stands out within twenty seconds, and a third that fails within a minute. A shorter bake couldn't use them.
 */
const BEFORE = 60;

/** What is to be asked about now; nothing where no answer could change anything. A rollback asks nothing. */
export function roundOf(
  { spec, lease, candidate, stable }: Attempt,
  { records, targetGroups }: Seen,
): Round | undefined {
  const decided = verdictOf(records, lease.attempt) !== undefined;
  if (spec.smoke === undefined || lease.kind === 'rollback' || decided) return undefined;
  const progress = candidate?.facts.progress;
  if (progress?.attempt !== lease.attempt) return stable && candidate ? { mixed: false } : undefined;
  if (progress.bakeSince === undefined) return undefined;
  // Who asked before a record was changed remembers what it said.
  const remembered = targetGroups.some(({ arn }) => recordName(arn) !== undefined);
  const mixed = stable !== undefined && (remembered || exposed(targetGroups, stable).length > 0);
  return { bakeSince: progress.bakeSince, mixed };
}

/** Whether the release in service has been asked enough about one check. */
export function knownBefore({ good, failed, unreached }: Heard): boolean {
  return good > 0 || failed + unreached >= TIMES;
}

/** Checks that the release in service fails, by their place in the spec; undefined while that isn't known yet. */
export function failingBefore(attempt: Attempt, seen: Seen): readonly number[] | undefined {
  if (roundOf(attempt, seen) === undefined) return [];
  const { smoke, now } = seen;
  if (smoke === undefined || smoke.bakeSince !== undefined || !smoke.heard.every(knownBefore)) return undefined;
  const soon = now < (smoke.since ?? 0) + Math.min(BEFORE, attempt.spec.bake);
  if (soon && smoke.heard.some(({ good }) => good > 0)) return undefined;
  return smoke.heard.flatMap((heard, index) => (failsBefore(heard) ? [index] : []));
}

/** Whether the release in service fails a check, so that it can say nothing of the new one. */
export function failsBefore({ good, failed }: Heard): boolean {
  return good === 0 && failed > 0;
}

/**
 * What was heard of all checks. A process that goes on for a dead one has what that wrote down of the release in service, and can't
 * say how that failed.
 */
export function allHeard(candidate: Fleet | undefined, heard: readonly Heard[]): readonly Heard[] {
  const before = candidate?.facts.progress?.before;
  return heard.map((each, index) => {
    const { compared } = each;
    if (before === undefined || compared.before.of > 0) return each;
    return { ...each, kinds: [], compared: { ...compared, before: countBefore(before, index) } };
  });
}

/** What this bake has heard of the checks that count: what failed before, with the old release, says nothing of the new. */
function counted({ candidate }: Attempt, { smoke }: Seen): readonly Heard[] | undefined {
  const progress = candidate?.facts.progress;
  if (smoke?.bakeSince === undefined || smoke.bakeSince !== progress?.bakeSince) return undefined;
  return allHeard(candidate, smoke.heard).filter((_, index) => !progress?.failing?.includes(index));
}

/** The check that speaks against the release, with what was asked and what came. */
export function failingCheck(attempt: Attempt, seen: Seen): string | undefined {
  const heard = counted(attempt, seen) ?? [];
  const bad = heard.find(({ compared, failed }) => tooManyInARow(compared, failed, heard.length));
  if (bad) return `smoke: ${bad.check} failed ${bad.failed} times in a row: ${toldOf(bad)}`;
  for (const { check, compared, last } of heard) {
    const found = worse(compared, seen.smoke?.mixed === true, heard.length);
    if (found) return `smoke: ${check} fails more often than by chance: ${found.said}; ${toldOf({ failure: last })}`;
  }
  return undefined;
}

/** `wrong status: asked for status 2xx, got 500; what came: …` */
export function toldOf({ failure }: { readonly failure?: Heard['failure'] | undefined }): string {
  if (failure === undefined) return 'not answered yet';
  const { word, why, came } = failure;
  return `${word}: ${why}${came ? `; what came: ${came}` : ''}`;
}

/** What a bake heard of a check that failed, a line each: what was wrong, what came, and how often. */
export function storyOf({ failed, good, others, unreached, failure }: Heard): string {
  const bad = failed === 1 ? 'the last answer that counts was bad' : `the last ${failed} answers that count were bad`;
  const counts = [
    good > 0 ? `${bad}, after ${good} good ${good === 1 ? 'one' : 'ones'}` : bad,
    ...(others > 0 ? [`${others} came from the release before it, which doesn't count`] : []),
    ...(unreached > 0 ? [`to ${unreached} questions nothing answered`] : []),
  ];
  const came = failure?.came ? [`what came: ${failure.came}`] : [];
  return [`${failure?.word}: ${failure?.why}`, ...came, `in this bake ${counts.join('; ')}`].join('\n');
}

/** What a person may do about the checks that took a release back. */
export function smokeAdvice({ smoke }: Seen): readonly string[] {
  const heard = smoke?.heard ?? [];
  const words = heard.flatMap(({ failed, failure, last, compared }) => {
    if (failed >= TIMES && failure) return [failure.word];
    return last && worse(compared, smoke?.mixed === true, heard.length) ? [last.word] : [];
  });
  return [...new Set(words)].map((word) => `Smoke, ${word}: ${remedies[word].replaceAll('`', '')}`);
}

/**
 * At the end of a bake the latest answer to each check must have been good: what is waited for. Where there is no bake, as in
 * environments of branches, three good ones stand in its place: a first one may be luck.
 */
export function openCheck(attempt: Attempt, seen: Seen): string | undefined {
  if (roundOf(attempt, seen) === undefined) return undefined;
  const heard = counted(attempt, seen);
  if (heard === undefined) return 'smoke is asked';
  const enough = attempt.spec.bake === 0 ? TIMES : 1;
  const open = heard.find((each) => !isSilent(each) && (each.failed > 0 || each.good < enough));
  return open && `smoke: ${open.check} is asked${open.failure ? ` again, since it failed (${open.failure.word})` : ''}`;
}

/** What a silent check means at the end of a bake: a reason to fail, or to wait, when the spec says so. */
export function silentCheck(attempt: Attempt, seen: Seen, meaning: 'fail' | 'wait'): string | undefined {
  const silent = counted(attempt, seen)?.find(isSilent);
  const { noData } = attempt.spec;
  if (silent === undefined || noData === 'pass') return undefined;
  const served = attempt.stable === undefined || seen.served;
  if (noData === 'pass-if-served' && served === true) return undefined;
  // Another release's answers are no sign that nothing will come of this one.
  if (meaning !== (noData === 'fail' && silent.unreached > 0 ? 'fail' : 'wait')) return undefined;
  const also = noData === 'pass-if-served' ? `, and ${served || 'no balancer tells of a request since it began'}` : '';
  return `smoke: ${silent.check} said nothing of the release in this bake (${toldOf(silent)})${also} (no-data: ${noData})`;
}

/** Whether a silent check's meaning hangs on what the balancer served. */
export function silentChecks(attempt: Attempt, seen: Seen): boolean {
  return counted(attempt, seen)?.some(isSilent) === true;
}

export function isSilent({ good, failed, unreached, others }: Heard): boolean {
  return good === 0 && failed === 0 && unreached + others >= TIMES;
}
