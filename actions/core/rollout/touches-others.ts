import { allFleets, HOLDS } from './adopted.ts';
import type { Seen } from './seen.ts';
import type { Effect } from './step.ts';

/**
 * What this effect would do to what isn't ours and may not be done to it, as the end of a sentence. Fleets are known by their names,
 * but for one that is to be made; machines by their ids.
 */
export function touchesOthers(seen: Seen, effect: Effect): string | undefined {
  if (effect.do === 'deregister') {
    const known = new Set(allFleets(seen).flatMap(({ machines }) => machines.map(({ id }) => id)));
    const unknown = effect.machines.find((id) => !known.has(id));
    return unknown && `deregister ${unknown}, which is nothing of ours and was not adopted`;
  }
  const name = 'to' in effect ? effect.to : 'fleet' in effect ? effect.fleet : undefined;
  if (name === undefined || effect.do === 'create-fleet') return undefined;
  if (seen.fleets.some((fleet) => fleet.name === name)) return undefined;
  const group = seen.adopted?.adopted?.groups.find((each) => each.name === name);
  if (group && (effect.do === 'suspend' || effect.do === 'resume')) {
    const own = (process: string) => effect.do === 'resume' && group.suspended.includes(process);
    const odd = effect.processes.find((process) => !HOLDS.includes(process) || own(process));
    return odd && `${effect.do} ${odd} of ${name}, which is its owner's`;
  }
  return `${effect.do} ${name}, which is no fleet of ours`;
}
