import { ringing, silentAlarms } from './alarms.ts';
import type { Attempt } from './attempt.ts';
import { endedWith } from './before-traffic.ts';
import { need } from './capacity.ts';
import { alive } from './fleet.ts';
import type { Seen } from './seen.ts';
import { allowance, bearable, unhealthy, unprovable } from './sick.ts';
import { failingCheck, silentCheck } from './smoke.ts';
import { exposed, reasonOf, stateOf } from './traffic.ts';

/** Why this attempt must not go on, or undefined. Asked at every look before the verdict; the first reason counts. */
export function judge(attempt: Attempt, seen: Seen): string | undefined {
  return judgeFleet(attempt, seen) ?? (attempt.lease.kind === 'rollback' ? undefined : judgeRelease(attempt, seen));
}

/** What speaks against any candidate, a rollback's too. */
function judgeFleet(attempt: Attempt, seen: Seen): string | undefined {
  const { candidate, lease } = attempt;
  if (candidate === undefined) return undefined;
  const [sick] = unprovable(attempt, seen);
  if (sick && !bearable(attempt, seen)) return sick.why;
  const unused = alive(candidate).find(({ id }) => stateOf(seen.targetGroups, id) === 'unused');
  if (unused) return `the balancer does not use ${unused.id}: ${reasonOf(seen.targetGroups, unused.id, 'unused')}`;
  // Of an earlier lease a person may have removed the cause; where nobody has, AWS says it again.
  const troubles = candidate.troubles.filter(({ at }) => at > lease.at);
  const fatal = troubles.find((trouble) => trouble.fatal);
  if (fatal) return `AWS cannot launch machines for ${candidate.name}: ${fatal.message}`;
  // One machine may die by accident (a spot reclaim); a second one says that it is the release.
  const ended = troubles.filter(({ what }) => what === 'end');
  if (ended.length > Math.max(1, candidate.desired / 2, allowance(attempt, candidate))) {
    return `${ended.length} machines of ${candidate.name} ended by themselves; the last one: ${ended[0]?.message}`;
  }
  return undefined;
}

/** What speaks against a release that is new. */
function judgeRelease(attempt: Attempt, seen: Seen): string | undefined {
  const { candidate, stable, spec } = attempt;
  const needed = need(attempt, seen.targetGroups);
  if (needed > spec.size.max)
    return `${needed} machines serve now, more than size.max ${spec.size.max} of the fleet spec`;
  if (seen.strangers.length > 0) return `healthy targets that belong to no fleet of ours: ${seen.strangers.join(', ')}`;
  if (candidate === undefined) return undefined;
  const { beforeTraffic: run, progress } = candidate.facts;
  if (run?.attempt === attempt.lease.attempt) {
    if (run.code === undefined && !alive(candidate).some(({ id }) => id === run.machine)) {
      return `${run.machine} was lost before before-traffic's exit code was read`;
    }
    const code = run.code ?? (seen.beforeTraffic?.state === 'ended' ? seen.beforeTraffic.code : 0);
    if (code !== 0) return `before-traffic on ${run.machine} ${endedWith(code)}`;
    // Machines of stable that were sick before are no sign of a migration that breaks the old release.
    const broken = stable
      ? exposed(seen.targetGroups, stable).filter((id) => stateOf(seen.targetGroups, id) === 'unhealthy')
      : [];
    if (broken.length > candidate.facts.short)
      return `${broken.join(', ')} of the old release became unhealthy after before-traffic began`;
  }
  if (progress?.attempt !== attempt.lease.attempt) return undefined;
  const [sick] = unhealthy(attempt, seen);
  if (sick && !bearable(attempt, seen)) return sick.why;
  const alarm = ringing(attempt, seen);
  if (alarm) return `alarm ${alarm.name} is in ALARM: ${alarm.reason.replace(/\.$/, '')}`;
  const check = failingCheck(attempt, seen);
  if (check) return check;
  const baked = progress.bakeSince !== undefined && seen.now >= progress.bakeSince + spec.bake;
  return baked ? (silentAlarms(attempt, seen, 'fail') ?? silentCheck(attempt, seen, 'fail')) : undefined;
}

/** Whether the time is up. It counts from the newest lease: neither a person's thinking nor the time between a death and its re-run is rollout time. */
export function overdue({ lease, spec }: Attempt, seen: Seen): string | undefined {
  return seen.now > lease.at + spec.timeout ? `${spec.timeout} s were not enough` : undefined;
}
