import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { failed } from '../../core/errors.ts';
import { blobPath, contentOf, type Manifest, OCI_INDEX, partsOf } from '../../core/image/oci.ts';
import { patience } from '../../core/patience.ts';
import type { SaveOrder } from '../../ports/build.ts';
import type { ImageRepository, ImageSource } from '../../ports/images.ts';
import { command } from '../system/command.ts';
import { lost } from './lost.ts';
import { whilePassing } from './passing.ts';

type Tell = SaveOrder['tell'];

/**
 * An image as it lies there, byte for byte, as an OCI layout: https://github.com/opencontainers/image-spec/blob/main/image-layout.md.
 * `loadable`: with a list of its parts, by which every `docker load` takes it.
 */
export async function saveImageTo(source: ImageSource, digest: string, order: SaveOrder): Promise<void> {
  const { dest, archive, scratch, loadable, tell } = order;
  const folder = archive ? scratch : dest;
  await mkdir(join(folder, 'blobs/sha256'), { recursive: true });
  const top = await saveTree(source, digest, folder, new Set(), tell);
  const { mediaType } = top;
  const named = { mediaType, digest, size: Buffer.byteLength(top.text) };
  const write = (name: string, content: object) => writeFile(join(folder, name), JSON.stringify(content));
  await write('oci-layout', { imageLayoutVersion: '1.0.0' });
  await write('index.json', { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [named] });
  if (loadable) {
    const { config, layers = [] } = contentOf(top);
    const [Config, ...Layers] = [config, ...layers].map((each) => each && blobPath(each.digest));
    await write('manifest.json', [{ Config, RepoTags: loadable.name === undefined ? null : [loadable.name], Layers }]);
  }
  if (!archive) return;
  await mkdir(dirname(dest), { recursive: true });
  const names = ['blobs', 'index.json', 'oci-layout', ...(loadable ? ['manifest.json'] : [])];
  const { code, err } = await command('tar', ['-cf', dest, ...names], { folder });
  await rm(folder, { recursive: true, force: true });
  if (code !== 0) throw failed(`writing ${dest}: tar ended with ${code}: ${err.trim().split('\n').at(-1)}`);
}

/** A line that is lost on the way is taken up again from the first byte; each source looks whether it is what the digest says. */
async function saveBlob(source: ImageSource, digest: string, folder: string, tell: Tell): Promise<void> {
  const doing = `saving ${digest}`;
  const host = (source as Partial<ImageRepository>).host ?? 'the layout';
  const file = join(folder, blobPath(digest));
  await whilePassing(doing, { ...patience.registry, tell }, async (moved) => {
    const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        moved();
        yield chunk;
      }
    };
    try {
      const content = await source.blob(digest);
      await pipeline(
        Readable.fromWeb(content as Parameters<typeof Readable.fromWeb>[0]),
        counted,
        createWriteStream(file),
      );
    } catch (error) {
      // What the disk says is not the line's.
      throw (error as NodeJS.ErrnoException).path === file ? error : lost(doing, host, error);
    }
  });
}

/** Every manifest once, with its config and layers. */
async function saveTree(
  source: ImageSource,
  digest: string,
  folder: string,
  seen: Set<string>,
  tell: Tell,
): Promise<Manifest> {
  const manifest = await source.manifest(digest);
  if (manifest === undefined) throw failed(`saving the image: ${digest} is not there any more; run the job again`);
  const fresh = (each: string) => !seen.has(each) && seen.add(each);
  for (const { digest: below } of contentOf(manifest).manifests ?? [])
    if (fresh(below)) await saveTree(source, below, folder, seen, tell);
  for (const part of partsOf(manifest)) if (fresh(part.digest)) await saveBlob(source, part.digest, folder, tell);
  await writeFile(join(folder, blobPath(digest)), manifest.text);
  return manifest;
}
