import { mountsCache } from '../core/dockerfile/wishes.ts';
import type { Age } from '../ports/build.ts';
import type { Ask } from './asks.ts';
import type { Content } from './content.ts';

/** Of the files that a build gets. What an earlier one made is younger than this commit, and cargo and make would take it for this commit's. */
export function ageOf(ask: Pick<Ask, 'file-times'>, { dockerfile }: Pick<Content, 'dockerfile'>): Age {
  return mountsCache(dockerfile) ? 'now' : ask['file-times'];
}
