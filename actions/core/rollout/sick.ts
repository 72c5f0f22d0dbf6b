import { tolerated } from '../release/tolerance.ts';
import type { Attempt } from './attempt.ts';
import { alive, type Fleet, type Machine } from './fleet.ts';
import { checkDeadline, checkTime, proven } from './proof.ts';
import type { Seen } from './seen.ts';
import { effect, howMany, type Step } from './step.ts';
import { reasonOf, stateOf } from './traffic.ts';

/** A machine of the candidate that speaks against its release, and how. */
export interface Sick {
  readonly id: string;
  readonly why: string;
}

/** Those that failed their live check or could not be asked in time. */
export function unprovable(attempt: Attempt, seen: Seen): readonly Sick[] {
  const { candidate } = attempt;
  return (candidate ? alive(candidate) : []).flatMap((machine) => {
    const { id } = machine;
    const answer = seen.answers[id];
    if (answer?.state === 'failed') return { id, why: `${id} failed the live check: ${firstLine(answer.detail)}` };
    if (!isLate(attempt, seen, machine)) return [];
    const how = answer ? 'it was asked, but no answer came back' : 'no command could reach it';
    return { id, why: `${id} did not pass the live check within ${checkTime(attempt)} s of its launch (${how})` };
  });
}

/** Those that the balancer calls unhealthy, in a rollout: a rollback launches others beside them (wave.ts). */
export function unhealthy(attempt: Attempt, seen: Seen): readonly Sick[] {
  const { candidate, spec, lease } = attempt;
  if (lease.kind === 'rollback' || candidate?.facts.progress?.attempt !== lease.attempt) return [];
  // Without an agent a machine is registered while it boots: the balancer then decides as late as a live check would.
  const due = (machine: Machine) => spec.liveCheck.via === 'ssm' || seen.now > checkDeadline(attempt, machine);
  const found = alive(candidate).filter(
    (machine) => stateOf(seen.targetGroups, machine.id) === 'unhealthy' && due(machine),
  );
  return found.map(({ id }) => {
    return { id, why: `the balancer calls ${id} unhealthy: ${reasonOf(seen.targetGroups, id, 'unhealthy')}` };
  });
}

/** Whether fewer are sick, with those that were replaced for it since the newest lease, than the fleet file tolerates. */
export function bearable(attempt: Attempt, seen: Seen): boolean {
  const { candidate, lease } = attempt;
  if (candidate === undefined) return true;
  const sick = sickOf(attempt, seen);
  const { beforeTraffic: run } = candidate.facts;
  // Its exit code would be lost with it.
  const migrating = run?.attempt === lease.attempt && run.code === undefined && run.machine;
  if (sick.some(({ id }) => id === migrating)) return false;
  return sick.length === 0 || sick.length + replaced(attempt, candidate) <= allowance(attempt, candidate);
}

/** Machines that AWS was asked to launch others for. */
export function replaced({ lease }: Attempt, candidate: Fleet): number {
  return candidate.troubles.filter(({ at, what }) => what === 'replaced' && at > lease.at).length;
}

export function allowance({ spec }: Attempt, candidate: Fleet): number {
  return tolerated(spec.tolerate, candidate.desired);
}

/** Ends a machine that is sick and tolerated; AWS launches another in its place, which has to pass the live check. */
export function replaceSick(attempt: Attempt, seen: Seen, candidate: Fleet): Step | undefined {
  const [first] = sickOf(attempt, seen);
  if (first === undefined || !bearable(attempt, seen)) return undefined;
  const number = replaced(attempt, candidate) + 1;
  const of = howMany(allowance(attempt, candidate));
  return effect(
    { do: 'replace', fleet: candidate.name, machine: first.id },
    `replace ${first.id}, number ${number} of the ${of} that may be sick (tolerate): ${first.why}`,
  );
}

function sickOf(attempt: Attempt, seen: Seen): readonly Sick[] {
  const first = unprovable(attempt, seen);
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...unhealthy(attempt, seen).filter(({ id }) => !known.has(id))];
}

/** Seconds in which an answer that is ready comes back. */
const RETURN = 30;

/**
 * A machine that can be reached is asked before it is judged, however late: a successor finds machines whose time passed
 * while nobody was there to ask.
 */
function isLate(attempt: Attempt, seen: Seen, machine: Machine): boolean {
  if (proven(attempt, seen, machine)) return false;
  const answer = seen.answers[machine.id];
  if (answer?.state === 'asked') return seen.now > Math.max(checkDeadline(attempt, machine), answer.at) + RETURN;
  return seen.now > checkDeadline(attempt, machine) && !machine.reachable;
}

/** The rest is evidence, not a reason. */
function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
