import { sizeOf } from '../core/builds/layers.ts';
import type { ImageAccount } from '../core/builds/summary.ts';
import { type Branches, contentTag, lastBuildTags } from '../core/image/tags.ts';
import { firstImage } from '../images/inside.ts';
import type { ImageRepository } from '../ports/images.ts';
import type { Decided } from './decide.ts';

export interface Found {
  /** <registry>/<name>@sha256:… */
  readonly image: string;
  readonly digest: string;
  readonly size: number;
}

/** The image that was once built of the same content; nothing is built then. */
export async function lookUp({ repository, key }: Decided): Promise<Found | undefined> {
  if (repository === undefined) return undefined;
  const manifest = await repository.manifest(contentTag(key));
  if (manifest === undefined) return undefined;
  const size = sizeOf(await firstImage(repository, manifest));
  return { image: `${repository.host}/${repository.name}@${manifest.digest}`, digest: manifest.digest, size };
}

/** What an image is compared with: the last build of the nearest branch that has one. */
export async function lastBuild(repository: ImageRepository, branches: Branches): Promise<ImageAccount['last']> {
  for (const tag of lastBuildTags(branches)) {
    const manifest = await repository.manifest(tag);
    if (manifest !== undefined) return { tag, size: sizeOf(await firstImage(repository, manifest)) };
  }
  return undefined;
}
