import { wrong } from '../core/errors.ts';
import { joinedIndex } from '../core/image/joined-index.ts';
import { contentOf, type Descriptor, type Manifest } from '../core/image/oci.ts';
import { platformOf } from '../images/inside.ts';
import type { ImageSource } from '../ports/images.ts';
import type { Pushed } from './ports.ts';

/** Several images as one: an index that lies nowhere yet, and all that it names where each of them lies. */
export async function join(parts: readonly Pushed[], sha256: (text: string) => string): Promise<Pushed> {
  const listed = await Promise.all(parts.map(listing));
  let made: Pick<Manifest, 'mediaType' | 'text'>;
  try {
    made = joinedIndex(listed);
  } catch (error) {
    throw wrong(`image: ${error instanceof Error ? error.message : error}`, error);
  }
  const index = { ...made, digest: `sha256:${sha256(made.text)}` };
  const sources = parts.map(({ source }) => source);
  const close = async () => void (await Promise.all(parts.map((part) => part.close())));
  return { source: together(index, sources), digest: index.digest, parts, close };
}

async function listing({ source, digest }: Pushed): Promise<readonly Descriptor[]> {
  const manifest = (await source.manifest(digest)) as Manifest;
  const { manifests } = contentOf(manifest);
  if (manifests !== undefined) return manifests;
  const platform = await platformOf(source, manifest);
  const size = Buffer.byteLength(manifest.text);
  return [{ mediaType: manifest.mediaType, digest, size, ...(platform && { platform }) }];
}

function together(index: Manifest, sources: readonly ImageSource[]): ImageSource {
  /** Which of them has what a digest names was seen when its manifest was read. */
  const home = new Map<string, ImageSource>();
  const holder = (digest: string) => home.get(digest) ?? (sources[0] as ImageSource);
  return {
    async manifest(reference) {
      if (reference === index.digest) return index;
      for (const source of sources) {
        const found = await source.manifest(reference);
        if (found === undefined) continue;
        const { config, layers = [] } = contentOf(found);
        for (const part of config ? [config, ...layers] : layers) home.set(part.digest, source);
        return found;
      }
      return undefined;
    },
    blob: (digest) => holder(digest).blob(digest),
    text: (digest) => holder(digest).text(digest),
    referrers: async (digest) =>
      digest === index.digest ? [] : (await Promise.all(sources.map((source) => source.referrers(digest)))).flat(),
  };
}
