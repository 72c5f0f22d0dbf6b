import { isContentKey } from '../core/builds/content-key.ts';
import { sizeOf } from '../core/builds/layers.ts';
import type { ImageAccount } from '../core/builds/summary.ts';
import { type Branches, contentTag, lastBuildTags } from '../core/image/tags.ts';
import { firstImage, keyOf } from '../images/inside.ts';
import { missingOf } from '../images/whole.ts';
import type { ImageRepository } from '../ports/images.ts';
import type { Decided } from './decide.ts';

export interface Found<T = unknown> {
  /** <registry>/<name>@sha256:… */
  readonly image: string;
  readonly digest: string;
  readonly size: number;
  /** Why it is not taken, though it has this content's tag. */
  readonly doubt?: string | undefined;
  readonly beside: T;
}

/**
 * The image that was once built of the same content; nothing is built then, unless it is in doubt. `beside` is asked while it is
 * looked over.
 */
export async function lookUp<T>(
  { repository, expected: { key } }: Decided,
  beside: (digest: string) => Promise<T>,
): Promise<Found<T> | undefined> {
  if (repository === undefined || key === undefined) return undefined;
  const manifest = await repository.manifest(contentTag(key));
  if (manifest === undefined) return undefined;
  const { digest } = manifest;
  const [first, missing, told, more] = await Promise.all([
    firstImage(repository, manifest),
    missingOf(repository, manifest),
    // Of what isn't whole it can't be read either, and needn't be.
    keyOf(repository, manifest).catch((error: Error) => error),
    beside(digest),
  ]);
  if (missing === undefined && told instanceof Error) throw told;
  const doubt = missing !== undefined ? gone(missing) : another(key, told as string | undefined);
  return { image: `${repository.host}/${repository.name}@${digest}`, digest, size: sizeOf(first), doubt, beside: more };
}

function gone(part: string): string {
  return `${part}, which is a part of it, is not there any more`;
}

/** Whoever may push may put any image under any tag. */
function another(key: string, told: string | undefined): string | undefined {
  if (told === undefined) return 'it does not say of which content it is';
  return told === key ? undefined : `it says that it is of another content${isContentKey(told) ? `, ${told}` : ''}`;
}

/** What an image is compared with: the last build of the nearest branch that has one. */
export async function lastBuild(repository: ImageRepository, branches: Branches): Promise<ImageAccount['last']> {
  for (const tag of lastBuildTags(branches)) {
    const manifest = await repository.manifest(tag);
    if (manifest !== undefined) return { tag, size: sizeOf(await firstImage(repository, manifest)) };
  }
  return undefined;
}
