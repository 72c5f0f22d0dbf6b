import type { Attempt } from './attempt.ts';
import { beforeTraffic } from './before-traffic.ts';
import { grow, launchSize, need } from './capacity.ts';
import { retiring } from './fleet.ts';
import { pinStable } from './pin-stable.ts';
import { askUnproven, awaitProof, provenOf } from './proof.ts';
import type { Seen } from './seen.ts';
import { effect, howMany, type Step, wait } from './step.ts';
import { healthy } from './traffic.ts';

/** Seconds after the deadline at which AWS ends a candidate that nobody came back for. */
const ORPHAN = 600;

/** Before traffic: the candidate is launched, proven and, once, allowed to migrate; stable is held still. */
export function launch(attempt: Attempt, seen: Seen): Step {
  const { candidate, stable, spec, lease, began } = attempt;
  const size = launchSize(attempt, 0, need(attempt, seen.targetGroups));
  if (candidate === undefined) return create(attempt, seen, size);
  if (candidate.deleting) return wait(`${candidate.name} is being deleted`);
  if (!attempt.warm) {
    if (!retiring(candidate)) {
      return effect(
        { do: 'put-retire', fleet: candidate.name, at: began.at + spec.timeout + ORPHAN },
        `let AWS end ${candidate.name} by itself should nobody come back for it`,
      );
    }
    // Until it is attached AWS doesn't drain what it ends, so it must not end machines only to balance zones.
    if (seen.targetGroups.length > 0 && !candidate.suspended.includes('AZRebalance')) {
      return effect(
        { do: 'suspend', fleet: candidate.name, processes: ['AZRebalance'] },
        `keep AWS from rebalancing ${candidate.name} while its machines are registered by id`,
      );
    }
    const step =
      grow(attempt, candidate, size) ??
      askUnproven(attempt, seen, candidate) ??
      awaitProof(attempt, seen, candidate, size);
    if (step) return step;
    const first = provenOf(attempt, seen, candidate)[0];
    // Stable is held first: by its own health check AWS would replace the very machines that a bad migration makes sick.
    const pin = stable && lease.kind === 'rollout' ? pinStable(stable) : undefined;
    const once = lease.kind === 'rollout' && first ? beforeTraffic(attempt, seen, candidate, first.id) : undefined;
    const next = pin ?? once;
    if (next) return next;
  }
  return effect(
    { do: 'write-facts', fleet: candidate.name, facts: { progress: { attempt: lease.attempt, wave: 0 } } },
    `${candidate.name} is ready for traffic: begin the first wave`,
  );
}

function create(attempt: Attempt, seen: Seen, size: number): Step {
  const { stable, spec, lease } = attempt;
  if (seen.template === undefined) {
    return effect({ do: 'make-template' }, `make the launch template version of ${spec.release}`);
  }
  const earlier = seen.fleets.find(({ name }) => name === lease.restores);
  const facts = {
    rank: earlier?.facts.rank ?? lease.attempt,
    attempt: lease.attempt,
    short: stable ? Math.max(0, stable.desired - healthy(seen.targetGroups, stable).length) : 0,
  };
  return effect(
    { do: 'create-fleet', fleet: lease.candidate, size, facts },
    `launch ${howMany(size)} of ${spec.release} as ${lease.candidate}`,
  );
}
