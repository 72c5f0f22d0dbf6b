import type { Attempt } from './attempt.ts';
import { alive, type Fleet } from './fleet.ts';
import type { Seen } from './seen.ts';
import { effect, type Step, wait } from './step.ts';
import { healthy } from './traffic.ts';

/** Codes of a shell that have a meaning of their own; all others are the command's. */
const meanings: Readonly<Record<number, string>> = {
  124: ', as a rule because its time was up',
  125: ', since its machine was restarted meanwhile',
  126: ', since bash may not run what it names',
  127: ', since bash does not find what it names',
  137: ', since it was killed, as a rule for want of memory',
};

/** For people: a code, and what it means where it means something. */
export function endedWith(code: number): string {
  return `ended with ${code}${meanings[code] ?? ''}`;
}

/**
 * `before-traffic` (Fooda's migrations between the halves): once per attempt, on one machine that is a fact before it is
 * asked. A successor asks the same machine again and gets the first one's exit code. What fails is `judge`'s to say.
 */
export function beforeTraffic(attempt: Attempt, seen: Seen, candidate: Fleet, first: string): Step | undefined {
  if (attempt.spec.beforeTraffic === undefined) return undefined;
  const number = attempt.lease.attempt;
  const run = candidate.facts.beforeTraffic?.attempt === number ? candidate.facts.beforeTraffic : undefined;
  if (run === undefined) {
    return effect(
      { do: 'write-facts', fleet: candidate.name, facts: { beforeTraffic: { attempt: number, machine: first } } },
      `choose ${first} to run before-traffic`,
    );
  }
  if (run.code !== undefined) return undefined;
  if (seen.beforeTraffic === undefined) {
    const previous = inService(attempt, seen);
    return effect(
      { do: 'run-before-traffic', machine: run.machine, ...(previous !== undefined && { previous }) },
      `run before-traffic on ${run.machine}`,
    );
  }
  if (seen.beforeTraffic.state === 'asked') return wait(`before-traffic runs on ${run.machine}`);
  return effect(
    { do: 'write-facts', fleet: candidate.name, facts: { beforeTraffic: { ...run, code: seen.beforeTraffic.code } } },
    `before-traffic ended with ${seen.beforeTraffic.code}: write it down`,
  );
}

/** A machine of stable to ask for its data: one that serves, else one that runs; none at first. */
function inService({ stable }: Attempt, { targetGroups }: Seen): string | undefined {
  return stable && (healthy(targetGroups, stable)[0] ?? alive(stable)[0]?.id);
}
