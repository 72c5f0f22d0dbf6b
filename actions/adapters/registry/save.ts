import { createWriteStream } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { failed } from '../../core/errors.ts';
import { blobPath, contentOf, type Manifest, OCI_INDEX, partsOf } from '../../core/image/oci.ts';
import type { SaveOrder } from '../../ports/build.ts';
import type { ImageSource } from '../../ports/images.ts';
import { command } from '../system/command.ts';
import { verified } from './digest.ts';

/**
 * An image as it lies there, byte for byte, as an OCI layout: https://github.com/opencontainers/image-spec/blob/main/image-layout.md.
 * `loadable`: with a list of its parts, by which every `docker load` takes it.
 */
export async function saveImageTo(source: ImageSource, digest: string, order: SaveOrder): Promise<void> {
  const { dest, archive, scratch, loadable } = order;
  const folder = archive ? scratch : dest;
  await mkdir(join(folder, 'blobs/sha256'), { recursive: true });
  const top = await saveTree(source, digest, folder, new Set());
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

/** Every manifest once, with its config and layers. */
async function saveTree(source: ImageSource, digest: string, folder: string, seen: Set<string>): Promise<Manifest> {
  const manifest = await source.manifest(digest);
  if (manifest === undefined) throw failed(`saving the image: ${digest} is not there any more; run the job again`);
  const fresh = (each: string) => !seen.has(each) && seen.add(each);
  for (const { digest: below } of contentOf(manifest).manifests ?? [])
    if (fresh(below)) await saveTree(source, below, folder, seen);
  for (const part of partsOf(manifest)) {
    const file = join(folder, blobPath(part.digest));
    if (!fresh(part.digest) || (await stat(file).catch(() => undefined))?.size === part.size) continue;
    const content = verified(await source.blob(part.digest), part.digest);
    await content.pipeTo(Writable.toWeb(createWriteStream(file)) as WritableStream<Uint8Array>);
  }
  await writeFile(join(folder, blobPath(digest)), manifest.text);
  return manifest;
}
