import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wrong } from '../../core/errors.ts';
import { NoDigest } from '../../core/image/digest.ts';
import { blobPath, contentOf, type Descriptor, type ManifestContent } from '../../core/image/oci.ts';

/** What a folder's index.json names, by https://github.com/opencontainers/image-spec/blob/main/image-layout.md; undefined when it is no such layout. */
export async function layoutIndex(folder: string): Promise<readonly Descriptor[] | undefined> {
  const text = await textIn(folder, 'index.json');
  return text === undefined ? undefined : (layoutContent(folder, text, 'index.json').manifests ?? []);
}

/** A manifest or config of it, as it lies there: nothing is compared with the digest. Undefined when it isn't there. */
export async function layoutText(folder: string, digest: string): Promise<string | undefined> {
  return await textIn(folder, blobPath(digest));
}

/** What a manifest of it says, `text`; `name` is what it is called. */
export function layoutContent(folder: string, text: string, name: string): ManifestContent {
  try {
    return contentOf({ text });
  } catch (error) {
    // Not the parser's own words: they quote the text.
    const why = error instanceof NoDigest ? `names something that isn't followed: ${error.message}` : 'is no manifest';
    throw wrong(`reading the OCI layout ${folder}: ${name} ${why}; build it again`, error);
  }
}

/** Where what a digest names lies; undefined when it isn't there. */
export async function layoutFile(folder: string, digest: string): Promise<string | undefined> {
  return await fileIn(folder, blobPath(digest));
}

async function textIn(folder: string, path: string): Promise<string | undefined> {
  const file = await fileIn(folder, path);
  return file === undefined ? undefined : await readFile(file, 'utf8').catch(missing);
}

/** A layout may come from anywhere, as an artifact does, so no link in it is followed: it could lead to any file of this machine. */
async function fileIn(folder: string, path: string): Promise<string | undefined> {
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    const place = [...parts.slice(0, index), part].join('/');
    const seen = await lstat(join(folder, place)).catch(missing);
    if (seen === undefined) return undefined;
    const kind = index < parts.length - 1 ? 'folder' : 'file';
    if (kind === 'folder' ? seen.isDirectory() : seen.isFile()) continue;
    const what = seen.isSymbolicLink() ? "a symbolic link, which isn't followed" : `no ${kind}`;
    throw wrong(`reading the OCI layout ${folder}: ${place} is ${what}; build it again`);
  }
  return join(folder, path);
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
