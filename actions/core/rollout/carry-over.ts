import type { Attempt } from './attempt.ts';
import type { Fleet } from './fleet.ts';
import { effect, type Step } from './step.ts';

/**
 * The group whose settings a new one is to have: the one in service, if it is ours: others' have settings of their owner's.
 * What expires by itself is nobody's to set up by hand.
 */
export function like({ stable, spec }: Attempt): { readonly like?: string } {
  return stable === undefined || stable.adopted || spec.ttl !== undefined ? {} : { like: stable.name };
}

/** Once, what can't be said when a group is made; that it was done can't be seen in one look, so it is a fact. */
export function carryOver(attempt: Attempt, candidate: Fleet): Step | undefined {
  const from = like(attempt).like;
  if (from === undefined || candidate.facts.carried) return undefined;
  return effect(
    { do: 'carry-over', from, to: candidate.name },
    `give ${candidate.name} the metrics and notifications of ${from}`,
  );
}

/** Processes of stable that somebody else suspended, which nobody but they may resume on what takes its place. */
export function heldBack({ spec }: Attempt, stable: Fleet | undefined): readonly string[] {
  return spec.drop?.includes('suspended-processes') ? [] : (stable?.facts.originals?.suspended ?? []);
}
