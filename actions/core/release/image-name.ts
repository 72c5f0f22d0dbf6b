import { parseReference } from '../text/read-reference.ts';
import { isDigest, splitReference } from '../text/split-reference.ts';

/** An image reference by digest, which machines can pull by it as it stands; a tag can be moved, so it names no release. */
export function parseImage(text: string): string {
  const { host, path, digest = '' } = splitReference(text);
  const name = host === undefined ? path : `${host}/${path}`;
  if (name !== '') parseReference(name);
  if (name === '' || !isDigest(digest))
    throw new Error(`"${text}" does not name an image by its digest; give ${name || 'orders'}@sha256:<64 hex digits>`);
  parseReference(text);
  return text;
}
