import { contentOf, type Manifest, partsOf } from '../core/image/oci.ts';
import type { ImageRepository } from '../ports/images.ts';

/**
 * What of an image is not in its repository, undefined when all is. A registry that took a manifest had its parts then; a
 * clean-up of untagged images takes an index' images from under it (GHCR).
 */
export async function missingOf(repository: ImageRepository, top: Manifest): Promise<string | undefined> {
  return await missing(repository, top, new Set([top.digest]));
}

/** Each index once: ten in a row that name the next one twice would be a thousand. */
async function missing(repository: ImageRepository, top: Manifest, seen: Set<string>): Promise<string | undefined> {
  const fresh = (contentOf(top).manifests ?? []).filter(({ digest }) => !seen.has(digest) && seen.add(digest));
  const looks = [
    ...fresh.map(async ({ digest }) => {
      const below = await repository.manifest(digest);
      return below === undefined ? digest : await missing(repository, below, seen);
    }),
    ...partsOf(top).map(async ({ digest }) => ((await repository.has(digest)) ? undefined : digest)),
  ];
  return (await Promise.all(looks)).find((each) => each !== undefined);
}
