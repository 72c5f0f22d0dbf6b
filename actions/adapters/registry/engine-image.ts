import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { failed } from '../../core/errors.ts';
import { blobPath, type Descriptor, OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST } from '../../core/image/oci.ts';
import type { ImageSource } from '../../ports/images.ts';
import { digestOfText } from '../system/digest-of.ts';
import { saveImage } from './engine-save.ts';
import { Layout } from './layout.ts';

export interface EngineImage {
  readonly source: ImageSource;
  readonly digest: string;
  close(): Promise<void>;
}

/**
 * An image of the local Docker engine as an OCI layout in `folder`, which is its alone. `docker save` of every engine since 20.10 has a
 * manifest.json that names config and layers: https://docs.docker.com/reference/cli/docker/image/save/. The engine keeps
 * no compressed layers, so they are compressed here, always in the same way; nothing is held in memory.
 */
export async function engineImage(name: string, folder: string, tell: (line: string) => void): Promise<EngineImage> {
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(join(folder, 'saved'), { recursive: true });
    await mkdir(join(folder, 'blobs/sha256'), { recursive: true });
    await saveImage(name, join(folder, 'saved'), tell);
    const digest = await toLayout(name, folder);
    return { source: new Layout(folder), digest, close };
  } catch (error) {
    await close();
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOSPC') throw error;
    throw failed(
      `taking ${name} out of the Docker engine: the disk of RUNNER_TEMP is full; free some of it`,
      'failed',
      error,
    );
  }
}

async function toLayout(name: string, folder: string): Promise<string> {
  const doing = `image: taking ${name} out of the local Docker engine`;
  const saved = await realpath(join(folder, 'saved'));
  // Some engines save a layer that comes twice as a link to the other; nothing leads out of what was saved.
  const part = async (path: string) => {
    const place = await realpath(join(saved, path));
    if (place.startsWith(`${saved}/`)) return place;
    throw failed(`${doing}: it names ${path}, which leads out of what it saved; give the image by digest`);
  };
  const [image] = JSON.parse(await readFile(await part('manifest.json'), 'utf8'));
  if (!image) throw failed(`${doing}: it saved nothing; give the image by digest`);
  const config = await store(folder, OCI_CONFIG, await readFile(await part(image.Config)));
  const layers: Descriptor[] = [];
  for (const layer of image.Layers as string[]) layers.push(await compress(folder, await part(layer)));
  const content = { schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers };
  const manifest = await store(folder, OCI_MANIFEST, Buffer.from(JSON.stringify(content)));
  const index = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [manifest] };
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  return manifest.digest;
}

async function store(folder: string, mediaType: string, content: Buffer): Promise<Descriptor> {
  const digest = digestOfText(content);
  await writeFile(join(folder, blobPath(digest)), content);
  return { mediaType, digest, size: content.byteLength };
}

/** A layer as registries keep it; engines with containerd's store save it compressed already. */
async function compress(folder: string, file: string): Promise<Descriptor> {
  const kind = await compressionOf(file);
  const hash = createHash('sha256');
  let size = 0;
  const fresh = join(folder, 'layer');
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.byteLength;
      yield chunk;
    }
  };
  const read = createReadStream(file, { highWaterMark: 1 << 20 });
  if (kind === undefined) await pipeline(read, createGzip({ level: 6 }), counted, createWriteStream(fresh));
  else await pipeline(read, counted, createWriteStream(fresh));
  const digest = `sha256:${hash.digest('hex')}`;
  await rename(fresh, join(folder, blobPath(digest)));
  return { mediaType: `${OCI_LAYER}+${kind ?? 'gzip'}`, digest, size };
}

async function compressionOf(file: string): Promise<'gzip' | 'zstd' | undefined> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (buffer.readUInt16BE(0) === 0x1f8b) return 'gzip';
    return buffer.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : undefined;
  } finally {
    await handle.close();
  }
}
