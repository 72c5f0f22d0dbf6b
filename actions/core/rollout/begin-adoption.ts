import type { Spec } from '../release/spec.ts';
import { adoptionOf, inWords, unadoptable } from './adopted.ts';
import type { Asked } from './attempt.ts';
import { needOf } from './capacity.ts';
import { type Adopted, alive, type Fleet } from './fleet.ts';
import type { Seen } from './seen.ts';
import { storedRecord } from './stored.ts';

/** Bytes of what is adopted: beside the rest of a lease, whose record holds 4,096. */
const ROOM = 2500;

/** What a rollout begins from that isn't ours, or why it must not begin; neither where there is nothing of others. */
export function adoption(
  { adopt, spec }: Asked,
  { strangers, adoptable, targetGroups }: Seen,
  serving: Fleet | undefined,
): { readonly adopted?: Adopted; readonly refused?: string } {
  const named = `healthy targets that belong to no fleet of ours: ${strangers.join(', ')}`;
  const apart = 'or give this app target groups of its own';
  if (strangers.length > 0 && serving && adopt)
    return {
      refused: `${named}; adopt: true is for the first release, and ${serving.name} is in service: find out who registered them and take them out, ${apart}`,
    };
  if (strangers.length > 0 && !adopt) {
    const first = `where they serve now, adopt: true takes over from them without an outage and can go back to them`;
    return { refused: `${named}; ${serving ? 'deregister them' : first}, ${apart}` };
  }
  const adopted = serving || adoptable === undefined ? undefined : adoptionOf(adoptable);
  if (adopted === undefined || adoptable === undefined || adopted.size === 0) return {};
  const odd = unadoptable(adoptable, targetGroups);
  if (odd) return { refused: `what serves now can't be adopted: ${odd}` };
  if (storedRecord({ adopted }).length > ROOM)
    return {
      refused: `what serves now can't be adopted: ${inWords(adopted)} are too many to be written down; deregister some, or put them into an Auto Scaling group`,
    };
  const max = spec?.size.max ?? Infinity;
  if (adoptable.desired > max)
    return {
      refused: `${adoptable.desired} machines are in service, more than size.max ${max} of the fleet spec; raise size.max`,
    };
  return { adopted };
}

/** Why what was adopted can't be gone back to, or undefined. `stored`: the newest attempt's spec. */
export function noReturn({ adopted: now }: Seen, adopted: Adopted, serving: Fleet, stored: Spec | undefined) {
  const left = now ? alive(now).length : 0;
  const needed = needOf(serving, adopted.size, stored?.size.min ?? 0);
  if (left >= needed) return undefined;
  const rest = left === 0 ? 'nothing' : `${left} of the ${needed} machines that are needed`;
  return `before ${serving.release} ${inWords(adopted)} served, which was adopted, and ${rest} of it ${left > 1 ? 'are' : 'is'} left: whoever owns it has to bring it back first`;
}
