import { ceiling, launchSize, need } from './capacity.ts';
import { type Fleet, retiring } from './fleet.ts';
import { gateStep } from './gate.ts';
import { pinStable } from './pin.ts';
import type { Plan } from './plan.ts';
import { askUnproven, awaitProof, provenOf } from './proof.ts';
import type { Seen } from './seen.ts';
import { effect, type Step, wait } from './step.ts';
import { healthy } from './traffic.ts';
import { howMany } from './words.ts';

/** Seconds after the deadline at which AWS ends a candidate that nobody came back for. */
const ORPHAN = 600;

/** Before traffic: the candidate is launched, proven and, once, allowed to migrate; stable is held still. */
export function dark(plan: Plan, seen: Seen): Step {
  const { candidate, stable, spec, lease, began } = plan;
  const size = launchSize(plan, 0, need(plan, seen.targetGroups));
  if (candidate === undefined) return launch(plan, seen, size);
  if (candidate.deleting) return wait(`${candidate.name} is being deleted`);
  if (!plan.warm) {
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
      grow(plan, candidate, size) ?? askUnproven(plan, seen, candidate) ?? awaitProof(plan, seen, candidate, size);
    if (step) return step;
    const first = provenOf(plan, seen, candidate)[0];
    // Stable is held first: by its own health check AWS would replace the very machines that a bad migration makes sick.
    const pin = stable && lease.kind === 'rollout' ? pinStable(stable) : undefined;
    const gate = lease.kind === 'rollout' && first ? gateStep(plan, seen, candidate, first.id) : undefined;
    const next = pin ?? gate;
    if (next) return next;
  }
  return effect(
    { do: 'write-facts', fleet: candidate.name, facts: { progress: { attempt: lease.attempt, wave: 0 } } },
    `${candidate.name} is ready for traffic: begin the first wave`,
  );
}

function launch(plan: Plan, seen: Seen, size: number): Step {
  const { stable, spec, lease } = plan;
  if (seen.template === undefined) {
    return effect({ do: 'make-template' }, `make the launch template version of ${spec.release}`);
  }
  const earlier = seen.fleets.find(({ name }) => name === lease.restores);
  const facts = {
    rank: earlier?.facts.rank ?? lease.attempt,
    attempt: lease.attempt,
    served: stable ? healthy(seen.targetGroups, stable).length : 0,
  };
  return effect(
    { do: 'create-fleet', fleet: lease.candidate, size, facts },
    `launch ${howMany(size)} of ${spec.release} as ${lease.candidate}`,
  );
}

/** Raises the candidate to `size` and keeps minimum = desired; never shrinks it. */
export function grow(plan: Plan, candidate: Fleet, size: number): Step | undefined {
  const min = Math.max(size, candidate.desired);
  if (candidate.min === min && candidate.max >= min) return undefined;
  // What its policies raise meanwhile must not be undone: the desired capacity is given only when it is too low.
  const more = size > candidate.desired ? { desired: size } : {};
  const max = Math.max(candidate.max, ceiling(plan, min));
  return effect(
    { do: 'resize', fleet: candidate.name, min, max, ...more },
    `hold ${candidate.name} at ${howMany(min)}`,
  );
}
