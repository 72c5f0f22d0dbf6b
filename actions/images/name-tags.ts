import { wrong } from '../core/errors.ts';
import { movableTags } from '../core/image/ecr-repository.ts';
import { type NamedTag, namedBy, type TagRule } from '../core/image/tag-rules.ts';
import type { Run } from '../shell/action.ts';
import { NONE, type PushTerms } from './push-inputs.ts';

/** What the inputs say of tags, in this run; undefined where they say nothing. */
export interface AskedTags {
  readonly fixed: readonly string[] | undefined;
  readonly moving: readonly string[] | undefined;
  /** What may move in a repository that is made or managed. */
  readonly movable: readonly string[];
}

export function askedTags(inputs: PushTerms, { event, ...run }: Run, now: number): AskedTags {
  const facts = { ...run, event: event.name, now };
  const named = (what: string, rules: readonly TagRule[] | undefined): readonly NamedTag[] | undefined => {
    try {
      return rules && namedBy(rules, facts).filter(({ tag }) => tag !== NONE);
    } catch (error) {
      throw wrong(`${what}: ${error instanceof Error ? error.message : error}`, error);
    }
  };
  const fixed = named('tags', inputs.tags)?.map(({ tag }) => tag);
  const moving = named('moving-tags', inputs['moving-tags']);
  const both = moving?.find(({ tag }) => fixed?.includes(tag));
  if (both !== undefined) throw wrong(`moving-tags: ${both.tag} is what tags says in this run, and can't be both`);
  try {
    return {
      fixed,
      moving: moving?.map(({ tag }) => tag),
      movable: movableTags((moving ?? []).map(({ filter }) => filter)),
    };
  } catch (error) {
    throw wrong(`moving-tags: ${error instanceof Error ? error.message : error}`, error);
  }
}
