import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageConfig } from '../../core/builds/layers.ts';
import { blobPath, contentOf, type Descriptor, isAttestation, type ManifestContent } from '../../core/image/oci.ts';
import { localPlatform } from '../../core/image/platform.ts';
import type { BuiltImage } from '../../ports/build.ts';

/** An OCI layout: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
export function readLayout(layout: string): { digest: string; images: readonly BuiltImage[] } {
  const [top] = contentOf({ text: readFileSync(join(layout, 'index.json'), 'utf8') }).manifests ?? [];
  if (top === undefined) throw new Error(`${layout}/index.json names no image`);
  const content = read<ManifestContent>(layout, top.digest);
  const descriptors = content.manifests ?? [top];
  const images = descriptors.filter((each) => !isAttestation(each));
  return { digest: top.digest, images: images.map((each) => image(layout, each)) };
}

function image(layout: string, { digest, platform }: Descriptor): BuiltImage {
  const content = read<ManifestContent>(layout, digest);
  const config = content.config ? read<ImageConfig>(layout, content.config.digest) : {};
  const { os, architecture, variant } = { ...localPlatform(process.arch), ...config, ...platform };
  return { digest, content, config, platform: { os, architecture, ...(variant ? { variant } : {}) } };
}

function read<T>(layout: string, digest: string): T {
  return JSON.parse(readFileSync(join(layout, blobPath(digest)), 'utf8'));
}
