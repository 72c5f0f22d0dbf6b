import type { Facts } from '../../../core/rollout/fleet.ts';
import { storedFacts } from '../../../core/rollout/stored-facts.ts';
import type { Tag } from '../scope.ts';

const PREFIX = 'immutable:';

export function key(name: string): string {
  return `${PREFIX}${name}`;
}

/** Facts as tags of a group. */
export function factTags(facts: Partial<Facts>): { Key: string; Value: string }[] {
  return Object.entries(storedFacts(facts)).map(([name, Value]) => ({ Key: key(name), Value }));
}

/** What the tags of ours say, by their names without the prefix. */
export function textsOf(tags: readonly Tag[] | undefined): Readonly<Record<string, string>> {
  const ours = (tags ?? []).filter(({ Key }) => Key?.startsWith(PREFIX));
  return Object.fromEntries(ours.map(({ Key = '', Value = '' }) => [Key.slice(PREFIX.length), Value]));
}
