import type { Marks, Tags } from '../../../core/environments/marks.ts';
import type { Tag } from '../scope.ts';

/** One environment of a branch, as far as AWS is concerned. */
export interface Environment {
  readonly marks: Marks;
  /** Undefined for what no name leads to. */
  readonly host?: string;
  /** Name of its target group. */
  readonly targetGroup: string;
  /** Names as the fleet file has them; when empty, the one that the wildcard leads to. */
  readonly balancers: readonly string[];
  /** Where its machines answer; a teardown makes no target group and has no need of it. */
  readonly entry?: { readonly port: number; readonly path: string };
}

const PREFIX = 'immutable:';

export function markTags(marks: Marks): { Key: string; Value: string }[] {
  return Object.entries(marks).map(([key, Value]) => ({ Key: PREFIX + key, Value }));
}

/** Ours among the tags of a thing. */
export function toTags(tags: readonly Tag[] = []): Tags {
  return Object.fromEntries(
    tags.flatMap(({ Key = '', Value = '' }) => (Key.startsWith(PREFIX) ? [[Key.slice(PREFIX.length), Value]] : [])),
  );
}
