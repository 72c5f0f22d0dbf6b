import { type Pruning, pruneStep } from '../core/rollout/prune-step.ts';
import { look } from './look.ts';
import type { Decider } from './reconcile.ts';

/** Forgets an environment's old releases, and changes nothing else of it. */
export function pruning(how: Pruning): Decider {
  return { look, decide: (asked, { seen }) => pruneStep(asked, how, seen) };
}
