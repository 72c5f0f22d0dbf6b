import { alive, type Fleet } from './fleet.ts';
import { begun, type Records, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';

export function wasReleased(records: Records, fleet: Fleet): boolean {
  return verdictOf(records, fleet.facts.attempt)?.ruling === 'release';
}

/**
 * What was in service when the release in service was rolled out first: the highest released rank up to that one's, so
 * that two rollbacks don't toggle, and one that was rolled back by hand before is not gone back to.
 */
export function previousOf(seen: Seen, serving: Fleet | undefined): Fleet | undefined {
  if (serving === undefined) return undefined;
  const before = begun(seen.records, serving.facts.rank)?.stable;
  const highest = seen.fleets.find(({ name }) => name === before)?.facts.rank ?? serving.facts.rank - 1;
  return seen.fleets
    .filter((fleet) => !fleet.deleting && fleet.facts.rank <= highest && wasReleased(seen.records, fleet))
    .sort((a, b) => b.facts.rank - a.facts.rank || alive(b).length - alive(a).length)[0];
}
