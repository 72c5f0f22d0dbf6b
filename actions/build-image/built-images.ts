import type { ImageConfig } from '../core/builds/layers.ts';
import { contentOf, isAttestation, type Platform } from '../core/image/oci.ts';
import type { BuiltImage } from '../ports/build.ts';
import type { ImageSource } from '../ports/images.ts';

/** The images of each platform that a build has written, in order; `local` is whose an image is that doesn't say. */
export async function builtImages(
  source: ImageSource,
  digest: string,
  local: Platform,
): Promise<readonly BuiltImage[]> {
  const { manifests } = contentOf(await there(source, digest));
  const all = (manifests ?? [{ digest, platform: undefined }]).filter((each) => !isAttestation(each as never));
  return await Promise.all(
    all.map(async ({ digest, platform }) => {
      const content = contentOf(await there(source, digest));
      const config: ImageConfig = content.config ? JSON.parse(await source.text(content.config.digest)) : {};
      const { os, architecture, variant } = { ...local, ...config, ...platform };
      return { digest, content, config, platform: { os, architecture, ...(variant ? { variant } : {}) } };
    }),
  );
}

async function there(source: ImageSource, digest: string) {
  const found = await source.manifest(digest);
  if (found === undefined) throw new Error(`the builder says that it made ${digest}, which is not there`);
  return found;
}
