import { contentOf, type Manifest, partsOf } from '../core/image/oci.ts';
import type { ImageRepository } from '../ports/images.ts';

/**
 * What of an image is not in its repository, undefined when all is. A registry that took a manifest had its parts then; a
 * clean-up of untagged images takes an index' images from under it (GHCR).
 */
export async function missingOf(repository: ImageRepository, top: Manifest): Promise<string | undefined> {
  const { manifests = [] } = contentOf(top);
  const looks = [
    ...manifests.map(async ({ digest }) => {
      const below = await repository.manifest(digest);
      return below === undefined ? digest : await missingOf(repository, below);
    }),
    ...partsOf(top).map(async ({ digest }) => ((await repository.has(digest)) ? undefined : digest)),
  ];
  return (await Promise.all(looks)).find((each) => each !== undefined);
}
