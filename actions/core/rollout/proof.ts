import type { Attempt } from './attempt.ts';
import { alive, type Fleet, type Machine } from './fleet.ts';
import { servingSince } from './records.ts';
import type { Seen } from './seen.ts';
import { effect, type Step, wait } from './step.ts';

/**
 * Whether a machine may get traffic. One that served before its fleet was parked was attested then and can't have changed
 * since; every other must pass the live check, also one that AWS launched in the place of a parked one.
 */
export function proven(attempt: Attempt, seen: Seen, machine: Machine): boolean {
  // What isn't ours can't be asked; it served before.
  if (attempt.candidate?.adopted) return true;
  const parked = servingSince(seen.records, attempt.lease.attempt);
  if (attempt.warm && machine.launched !== undefined && machine.launched < parked) return true;
  return seen.answers[machine.id]?.state === 'passed';
}

export function provenOf(attempt: Attempt, seen: Seen, fleet: Fleet): readonly Machine[] {
  return alive(fleet).filter((machine) => proven(attempt, seen, machine));
}

/** The last moment at which a machine may pass its live check: whoever takes the attempt up gives it its whole time once more. */
export function checkDeadline(attempt: Attempt, machine: Machine): number {
  const { lease, spec } = attempt;
  const since = machine.launched === undefined ? lease.at + spec.timeout : Math.max(machine.launched, lease.at);
  return since + checkTime(attempt);
}

/** Seconds that a machine has from its launch: for its live check, and for the hooks that may hold it before. */
export function checkTime({ spec, candidate }: Attempt): number {
  return spec.liveCheck.timeout + (candidate?.facts.hold ?? 0);
}

/** Seconds between launches that count as one. */
const TOGETHER = 10;

/** Asks the machines that can be reached and were not asked yet; nothing when every machine has been. */
export function askUnproven(attempt: Attempt, seen: Seen, fleet: Fleet): Step | undefined {
  const open = alive(fleet).filter(
    (machine) => !proven(attempt, seen, machine) && seen.answers[machine.id] === undefined,
  );
  const agent = attempt.spec.liveCheck.via === 'ssm';
  const ready = open.filter((machine) => machine.launched !== undefined && (machine.reachable || !agent));
  if (ready.length === 0) return undefined;
  // Those that were launched together are asked together: each has its own last chance.
  const first = Math.min(...ready.map((machine) => checkDeadline(attempt, machine)));
  const batch = ready.filter((machine) => checkDeadline(attempt, machine) < first + TOGETHER);
  const until = Math.max(...batch.map((machine) => checkDeadline(attempt, machine)));
  return effect(
    { do: 'ask', machines: batch.map(({ id }) => id), until },
    `ask ${batch.length} of ${fleet.desired} machines of ${fleet.name} whether they run ${fleet.release}`,
  );
}

/** Waits until `size` machines are proven. */
export function awaitProof(attempt: Attempt, seen: Seen, fleet: Fleet, size: number): Step | undefined {
  const passed = provenOf(attempt, seen, fleet).length;
  if (passed >= size) return undefined;
  return wait(
    `${passed} of ${size} machines of ${fleet.name} passed the live check; ${alive(fleet).length} of ${fleet.desired} are up`,
  );
}
