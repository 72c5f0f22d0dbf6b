import type { Facts } from '../../../core/rollout/fleet.ts';
import { readFacts, storedFacts } from '../../../core/rollout/stored-facts.ts';
import type { Tag } from '../scope.ts';

const PREFIX = 'immutable:';

export function key(name: string): string {
  return `${PREFIX}${name}`;
}

/** Facts as tags of a group. */
export function factTags(facts: Partial<Facts>): { Key: string; Value: string }[] {
  return Object.entries(storedFacts(facts)).map(([name, Value]) => ({ Key: key(name), Value }));
}

/** Facts of a group's tags; throws `Stopped` for what a later version wrote, or nobody of ours. */
export function factsOf(group: string, tags: readonly Tag[] | undefined): Facts {
  const ours = (tags ?? []).filter(({ Key }) => Key?.startsWith(PREFIX));
  return readFacts(
    group,
    Object.fromEntries(ours.map(({ Key = '', Value = '' }) => [Key.slice(PREFIX.length), Value])),
  );
}
