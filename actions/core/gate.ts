import type { Fleet } from './fleet.ts';
import type { Plan } from './plan.ts';
import type { Seen } from './seen.ts';
import { effect, type Step, wait } from './step.ts';

/**
 * `before-traffic` (Fooda's migrations between the halves): once per attempt, on one machine that is a fact before it is
 * asked. A successor asks the same machine again and gets the first one's exit code. What fails is `judge`'s to say.
 */
export function gateStep(plan: Plan, seen: Seen, candidate: Fleet, first: string): Step | undefined {
  if (plan.spec.beforeTraffic === undefined) return undefined;
  const { attempt } = plan.lease;
  const gate = candidate.facts.gate?.attempt === attempt ? candidate.facts.gate : undefined;
  if (gate === undefined) {
    return effect(
      { do: 'write-facts', fleet: candidate.name, facts: { gate: { attempt, machine: first } } },
      `choose ${first} to run before-traffic`,
    );
  }
  if (gate.code !== undefined) return undefined;
  if (seen.gate === undefined) {
    return effect({ do: 'run-gate', machine: gate.machine }, `run before-traffic on ${gate.machine}`);
  }
  if (seen.gate.state === 'asked') return wait(`before-traffic runs on ${gate.machine}`);
  return effect(
    { do: 'write-facts', fleet: candidate.name, facts: { gate: { ...gate, code: seen.gate.code } } },
    `before-traffic ended with ${seen.gate.code}: write it down`,
  );
}
