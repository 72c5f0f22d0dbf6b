import { answeredBefore } from './answered-before.ts';
import type { Attempt } from './attempt.ts';
import { beforeTraffic } from './before-traffic.ts';
import { goal, grow, launchSize } from './capacity.ts';
import { carryOver, like } from './carry-over.ts';
import { renewed } from './expiry.ts';
import { type Fleet, RETIRE } from './fleet.ts';
import { rankOf } from './history.ts';
import { pinStable } from './pin-stable.ts';
import { askUnproven, awaitProof, provenOf } from './proof.ts';
import type { Seen } from './seen.ts';
import { replaceSick } from './sick.ts';
import { failingBefore } from './smoke.ts';
import { effect, howMany, type Step, wait } from './step.ts';
import { healthy } from './traffic.ts';

/** Seconds after the deadline of its newest lease at which AWS ends a candidate that nobody came back for. */
const ORPHAN = 600;

/** Before traffic: the candidate is launched, proven and, once, allowed to migrate; stable is held still. */
export function launch(attempt: Attempt, seen: Seen): Step {
  const { candidate, stable, lease, spec } = attempt;
  const later = stable && lease.kind === 'rollout' && renewed(spec, stable, lease.at, seen.now);
  if (later) return later;
  const size = launchSize(attempt, 0, goal(attempt, seen.targetGroups));
  if (candidate === undefined) return create(attempt, seen, size);
  if (candidate.deleting) return wait(`${candidate.name} is being deleted`);
  if (!attempt.warm) {
    const end = retireOrphan(attempt, candidate) ?? renewed(spec, candidate, lease.at, seen.now);
    if (end) return end;
    // Until it is attached AWS doesn't drain what it ends, so it must not end machines only to balance zones.
    if (seen.targetGroups.length > 0 && !candidate.suspended.includes('AZRebalance')) {
      return effect(
        { do: 'suspend', fleet: candidate.name, processes: ['AZRebalance'] },
        `keep AWS from rebalancing ${candidate.name} while its machines are registered by id`,
      );
    }
    const step =
      carryOver(attempt, candidate) ??
      replaceSick(attempt, seen, candidate) ??
      grow(attempt, candidate, size) ??
      askUnproven(attempt, seen, candidate) ??
      awaitProof(attempt, seen, candidate, size);
    if (step) return step;
    const first = provenOf(attempt, seen, candidate)[0];
    // Stable is held first: by its own health check AWS would replace the very machines that a bad migration makes sick.
    const pin = stable && lease.kind === 'rollout' ? pinStable(stable, seen.now) : undefined;
    const once = lease.kind === 'rollout' && first ? beforeTraffic(attempt, seen, candidate, first.id) : undefined;
    const next = pin ?? once;
    if (next) return next;
  }
  const failing = failingBefore(attempt, seen);
  if (failing === undefined) return wait('the release in service is asked what it answers to smoke');
  const before = answeredBefore(seen.smoke?.heard ?? [], failing);
  const progress = {
    ...{ attempt: lease.attempt, wave: 0 },
    ...(failing.length > 0 && { failing }),
    ...(before && { before }),
  };
  return effect(
    { do: 'write-facts', fleet: candidate.name, facts: { progress } },
    `${candidate.name} is ready for traffic: begin the first wave`,
  );
}

/**
 * Before it gets traffic AWS ends it by itself, should nobody come back for it. A later lease puts that off before it would end
 * under its hands, once: what leaves half of the reserve may stay.
 */
function retireOrphan({ lease, spec }: Attempt, candidate: Fleet): Step | undefined {
  const end = lease.at + spec.timeout + ORPHAN;
  const retire = candidate.schedules.find(({ name }) => name === RETIRE);
  if (retire && (retire.at ?? end) >= end - ORPHAN / 2) return undefined;
  const why = retire
    ? `put the end of ${candidate.name} off, which is worked on again`
    : `let AWS end ${candidate.name} by itself should nobody come back for it`;
  return effect({ do: 'put-retire', fleet: candidate.name, at: end }, why);
}

function create(attempt: Attempt, seen: Seen, size: number): Step {
  const { stable, spec, lease } = attempt;
  if (seen.template === undefined) {
    return effect({ do: 'make-template' }, `make the launch template version of ${spec.release}`);
  }
  const facts = {
    rank: rankOf(seen.records, lease.restores) ?? lease.attempt,
    attempt: lease.attempt,
    short: stable ? Math.max(0, stable.desired - healthy(seen.targetGroups, stable).length) : 0,
  };
  // What ends by AWS alone has no machine before it has its end: a runner that dies in between would leave one for ever.
  const first = spec.ttl === undefined ? size : 0;
  return effect(
    { do: 'create-fleet', fleet: lease.candidate, size: first, facts, ...like(attempt) },
    first === size
      ? `launch ${howMany(size)} of ${spec.release} as ${lease.candidate}`
      : `make ${lease.candidate} for ${howMany(size)} of ${spec.release}`,
  );
}
