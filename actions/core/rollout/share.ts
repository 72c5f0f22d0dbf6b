import { alive, type Fleet } from './fleet.ts';
import type { Seen } from './seen.ts';
import { healthy } from './traffic.ts';

/**
 * The candidate's part of the machines that get requests, 0 to 1: those that the balancer calls healthy, of this fleet and of stable. Where
 * nothing leads to machines, of all that run. It is of machines, not of requests: a balancer doesn't tell who gets how many until later.
 */
export function shareOf({ targetGroups }: Pick<Seen, 'targetGroups'>, candidate?: Fleet, stable?: Fleet): number {
  const [fresh, old] = [working(targetGroups, candidate), working(targetGroups, stable)];
  return fresh + old === 0 ? 0 : fresh / (fresh + old);
}

/** How many of its machines get requests, as the balancer calls them healthy; where nothing leads to machines, how many run. */
export function working(groups: Seen['targetGroups'], fleet: Fleet | undefined): number {
  if (fleet === undefined) return 0;
  return groups.length === 0 ? alive(fleet).length : healthy(groups, fleet).length;
}

/** `50 %`; what is more than nothing and less than all is told so. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return `${share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded} %`;
}
