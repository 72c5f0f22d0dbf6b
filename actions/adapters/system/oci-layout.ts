import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blobPath, contentOf, type Descriptor } from '../../core/image/oci.ts';

/** What a folder's index.json names, by https://github.com/opencontainers/image-spec/blob/main/image-layout.md; undefined when it is no such layout. */
export async function layoutIndex(folder: string): Promise<readonly Descriptor[] | undefined> {
  const text = await readFile(join(folder, 'index.json'), 'utf8').catch(missing);
  return text === undefined ? undefined : (contentOf({ text }).manifests ?? []);
}

/** A manifest or config of it, as it lies there: nothing is compared with the digest. Undefined when it isn't there. */
export async function layoutText(folder: string, digest: string): Promise<string | undefined> {
  return await readFile(layoutFile(folder, digest), 'utf8').catch(missing);
}

export function layoutFile(folder: string, digest: string): string {
  return join(folder, blobPath(digest));
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
