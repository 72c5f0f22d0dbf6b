import type { Spec } from '../release/spec.ts';
import { attached, type Fleet, RETIRE, retiring } from './fleet.ts';
import { ofUser } from './missed.ts';
import { endAtLast, wake } from './overstay.ts';
import { latestLease } from './records.ts';
import type { Seen } from './seen.ts';
import { effect, type Step, wait } from './step.ts';
import { exposed } from './traffic.ts';
import { withdraw } from './withdraw.ts';

/**
 * Every fleet but those in use is out of service and has an end. Besides the one that served before, that is what a late effect
 * of a process left behind that had been succeeded: AWS' calls carry no fencing token.
 */
export function parkAll(spec: Spec, seen: Seen, inUse: readonly (string | undefined)[]): Step | undefined {
  return seen.fleets
    .filter((fleet) => !inUse.includes(fleet.name) && !fleet.deleting)
    .map((fleet) => park(spec, seen, fleet))
    .find((step) => step !== undefined);
}

/** Out of the balancer, without anything that could make it grow, and with its end put down. */
function park(spec: Spec, seen: Seen, previous: Fleet): Step | undefined {
  const { name } = previous;
  // Policies go while the group is attached, which those on requests per target need.
  if (previous.policies.length > 0) {
    return effect(
      { do: 'drop-policies', fleet: name, names: previous.policies },
      `take the scaling policies from ${name}`,
    );
  }
  const names = ofUser(previous).map((schedule) => schedule.name);
  if (names.length > 0) {
    return effect({ do: 'drop-schedules', fleet: name, names }, `take the scheduled actions from ${name}`);
  }
  const leave = outlast(seen, previous) ?? withdraw(seen, previous);
  if (leave) return leave;
  if (attached(previous).length > 0) return wait(`${name} is being detached`);
  return wake(previous) ?? endAtLast(previous, seen.now) ?? retire(spec, seen, previous) ?? forgetOriginals(previous);
}

/**
 * AWS ends machines at their time, whatever they are asked meanwhile. One that a late effect put in traffic again gets the time
 * to answer it.
 */
function outlast({ now, targetGroups }: Seen, fleet: Fleet): Step | undefined {
  const end = fleet.schedules.find(({ name }) => name === RETIRE)?.at;
  const drain = Math.max(...targetGroups.map((group) => group.drain));
  if (end === undefined || end > now + drain || exposed(targetGroups, fleet).length === 0) return undefined;
  return effect(
    { do: 'put-retire', fleet: fleet.name, at: now + drain + 60 },
    `put the end of ${fleet.name} off by ${drain + 60} s, since it has traffic again`,
  );
}

/** AWS itself ends a fleet that is out of service: no runner, no cron. */
function retire(spec: Spec, seen: Seen, fleet: Fleet): Step | undefined {
  if (fleet.desired === 0 || retiring(fleet)) return undefined;
  if (spec.place.targetGroups.length === 0) {
    return effect(
      { do: 'resize', fleet: fleet.name, min: 0, desired: 0, max: 0 },
      `retire ${fleet.name} at once: without a balancer it would go on working beside ${spec.release}`,
    );
  }
  // A minute at least, since a start time that has passed is refused; and never before its last answers are out.
  const least = Math.max(60, ...seen.targetGroups.map(({ drain }) => drain));
  const { candidate, stable } = latestLease(seen.records) ?? {};
  if (fleet.name !== candidate && fleet.name !== stable) {
    return effect(
      { do: 'put-retire', fleet: fleet.name, at: seen.now + least },
      `let AWS end ${fleet.name} in ${least} s, since it was out of service before and has no end`,
    );
  }
  const rest = Math.max(least, spec.keepPrevious);
  return effect(
    { do: 'put-retire', fleet: fleet.name, at: seen.now + rest },
    `keep ${fleet.name} warm for ${rest} s, then AWS retires it`,
  );
}

export function forgetOriginals(fleet: Fleet): Step | undefined {
  if (fleet.facts.originals === undefined) return undefined;
  return effect({ do: 'forget-originals', fleet: fleet.name }, `forget what ${fleet.name} was like as stable`);
}
