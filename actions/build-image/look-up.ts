import { isContentKey } from '../core/builds/content-key.ts';
import { sizeOf } from '../core/builds/layers.ts';
import type { ImageAccount } from '../core/builds/summary.ts';
import { type Branches, contentTag, lastBuildTags } from '../core/image/tags.ts';
import { firstImage, keyOf } from '../images/inside.ts';
import { missingOf } from '../images/whole.ts';
import type { ImageRepository } from '../ports/images.ts';
import type { Decided } from './decide.ts';

export interface Found {
  /** <registry>/<name>@sha256:… */
  readonly image: string;
  readonly digest: string;
  readonly size: number;
  /** Why it is not taken, though it has this content's tag. */
  readonly doubt?: string | undefined;
}

/** The image that was once built of the same content; nothing is built then, unless it is in doubt. */
export async function lookUp({ repository, expected: { key } }: Decided): Promise<Found | undefined> {
  if (repository === undefined || key === undefined) return undefined;
  const manifest = await repository.manifest(contentTag(key));
  if (manifest === undefined) return undefined;
  const [first, missing] = await Promise.all([firstImage(repository, manifest), missingOf(repository, manifest)]);
  const doubt = missing === undefined ? another(key, await keyOf(repository, manifest)) : gone(missing);
  const image = `${repository.host}/${repository.name}@${manifest.digest}`;
  return { image, digest: manifest.digest, size: sizeOf(first), doubt };
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
