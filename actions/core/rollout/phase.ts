import { inWords } from './adopted.ts';
import type { Attempt } from './attempt.ts';
import { goal, nextWave } from './capacity.ts';
import type { Progress } from './fleet.ts';
import { returns, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';

/**
 * Where an attempt stands: what it is decided by, one group of the log and one chapter of the summary. `lease` is whatever
 * comes before this run has the lease and the spec of its attempt; `number` counts the waves that differ, from 1.
 */
export type Phase =
  | { readonly name: 'lease' }
  | { readonly name: 'launch'; readonly candidate: string }
  | { readonly name: 'wave'; readonly progress: Progress; readonly number: number; readonly of: number }
  | { readonly name: 'released'; readonly candidate: string }
  | { readonly name: 'rolled-back'; readonly stable: string | undefined }
  | { readonly name: 'site'; readonly host: string }
  | { readonly name: 'teardown' | 'pruning'; readonly environment: string };

export function phaseOf(attempt: Attempt, seen: Seen): Phase {
  const { lease, candidate } = attempt;
  const verdict = verdictOf(seen.records, lease.attempt);
  const adopted = lease.adopted && inWords(lease.adopted);
  if (verdict?.ruling === 'release')
    return { name: 'released', candidate: (returns(lease) ? adopted : undefined) ?? lease.candidate };
  if (verdict) return { name: 'rolled-back', stable: lease.stable ?? adopted };
  const progress = candidate?.facts.progress;
  if (progress?.attempt !== lease.attempt) return { name: 'launch', candidate: lease.candidate };
  const needed = goal(attempt, seen.targetGroups);
  const waves = [0];
  for (
    let next = nextWave(attempt.waves, 0, needed);
    next !== undefined;
    next = nextWave(attempt.waves, next, needed)
  ) {
    waves.push(next);
  }
  const number = waves.filter((wave) => wave <= progress.wave).length;
  return { name: 'wave', progress, number, of: waves.length };
}

/** What a person reads above the phase's steps. */
export function heading(phase: Phase): string {
  switch (phase.name) {
    case 'lease':
      return 'Lease';
    case 'launch':
      return `Launch and prove ${phase.candidate}`;
    case 'wave':
      return `Wave ${phase.number} of ${phase.of}`;
    case 'released':
      return `Released: ${phase.candidate} takes over for good`;
    case 'rolled-back':
      return `Rolled back: ${phase.stable ?? 'nothing'} takes the traffic again`;
    case 'site':
      return `Lead ${phase.host} there`;
    case 'teardown':
      return `Tear ${phase.environment} down`;
    case 'pruning':
      return `Forget old releases of ${phase.environment}`;
  }
}
