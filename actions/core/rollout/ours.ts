import { fleetName } from './attempt.ts';
import type { Fleet, TaggedGroup } from './fleet.ts';
import type { Records } from './records.ts';
import type { Foreign } from './seen.ts';
import { readFacts } from './stored-facts.ts';

/**
 * A fleet is ours only when its name, its tags and the records agree: tags are anybody's to write, a lease is written before
 * its group is made, and names are one of a kind. What isn't ours is no fleet to any rule: never counted, gone back to or
 * touched. Errors are those of `readFacts`, for fleets of ours alone.
 */
export function ours(
  records: Records,
  groups: readonly TaggedGroup[],
): { readonly fleets: readonly Fleet[]; readonly foreign: readonly Foreign[] } {
  const known = new Set(records.leases.map(({ candidate }) => candidate));
  const judged = groups.map((group) => ({ group, why: whyForeign(known, group) }));
  return {
    fleets: judged.flatMap(({ group, why }) => (why === undefined ? [readFleet(group)] : [])),
    // Of one that AWS is deleting the records may be gone already.
    foreign: judged.flatMap(({ group, why }) => (why && !group.deleting ? [{ name: group.name, why }] : [])),
  };
}

/** A group whose tags are taken for true. */
export function readFleet({ tags, ...group }: TaggedGroup): Fleet {
  return { ...group, release: tags['release'] ?? '', facts: readFacts(group.name, tags) };
}

/** For people: what was seen, and what to do. */
export function toldOf({ name, why }: Foreign): string {
  return `the Auto Scaling group ${name} has the tags of a fleet of ours and is none, since ${why}: it is left alone; delete it or take its immutable: tags away, and find out who made it`;
}

function whyForeign(known: ReadonlySet<string>, { name, tags }: TaggedGroup): string | undefined {
  const { app = '', environment = '', release = '', attempt = '' } = tags;
  const tagged = fleetName(app, environment, release, attempt);
  if (name !== tagged) return `by them it is ${tagged}`;
  return known.has(name) ? undefined : 'no lease names it';
}
