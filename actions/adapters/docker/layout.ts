import type { ImageConfig } from '../../core/builds/layers.ts';
import { type Descriptor, isAttestation, type ManifestContent } from '../../core/image/oci.ts';
import { localPlatform } from '../../core/image/platform.ts';
import type { BuiltImage } from '../../ports/build.ts';
import { layoutContent, layoutIndex, layoutText } from '../system/oci-layout.ts';

/** What a build has written. */
export async function readLayout(layout: string): Promise<{ digest: string; images: readonly BuiltImage[] }> {
  const [top] = (await layoutIndex(layout)) ?? [];
  if (top === undefined) throw new Error(`${layout}/index.json names no image`);
  const content = await manifest(layout, top.digest);
  const images = (content.manifests ?? [top]).filter((each) => !isAttestation(each));
  return { digest: top.digest, images: await Promise.all(images.map((each) => image(layout, each))) };
}

async function image(layout: string, { digest, platform }: Descriptor): Promise<BuiltImage> {
  const content = await manifest(layout, digest);
  const config: ImageConfig = content.config ? JSON.parse(await read(layout, content.config.digest)) : {};
  const { os, architecture, variant } = { ...localPlatform(process.arch), ...config, ...platform };
  return { digest, content, config, platform: { os, architecture, ...(variant ? { variant } : {}) } };
}

async function manifest(layout: string, digest: string): Promise<ManifestContent> {
  return layoutContent(layout, await read(layout, digest), digest);
}

async function read(layout: string, digest: string): Promise<string> {
  const text = await layoutText(layout, digest);
  if (text === undefined) throw new Error(`${layout} names ${digest}, and doesn't hold it`);
  return text;
}
