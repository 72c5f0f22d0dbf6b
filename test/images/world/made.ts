import {
  type Descriptor,
  type Manifest,
  OCI_CONFIG,
  OCI_INDEX,
  OCI_LAYER,
  OCI_MANIFEST,
} from '../../../actions/core/image/oci.ts';
import { digestOf, type Shelf } from './shelf.ts';

export interface ImageWords {
  /** What is in its one layer; no two images have the same. */
  readonly says: string;
  readonly config?: object;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A manifest, with the descriptor by which an index names it. */
export type Made = Manifest & { readonly descriptor: Descriptor };

/** An image that lies on a shelf, config and layer too. */
export async function putImage(shelf: Shelf, { says, config = {}, annotations }: ImageWords): Promise<Made> {
  return await put(shelf, OCI_MANIFEST, {
    config: shelf.keep(OCI_CONFIG, JSON.stringify({ os: 'linux', architecture: 'amd64', ...config })),
    layers: [shelf.keep(OCI_LAYER, says)],
    ...(annotations && { annotations }),
  });
}

/** An index of these. */
export async function putIndex(
  shelf: Shelf,
  manifests: readonly Descriptor[],
  annotations?: Readonly<Record<string, string>>,
): Promise<Made> {
  return await put(shelf, OCI_INDEX, { manifests, ...(annotations && { annotations }) });
}

async function put(shelf: Shelf, mediaType: string, content: object): Promise<Made> {
  const text = JSON.stringify({ schemaVersion: 2, mediaType, ...content });
  const manifest = { mediaType, digest: digestOf(text), text };
  await shelf.put(manifest);
  return { ...manifest, descriptor: { mediaType, digest: manifest.digest, size: Buffer.byteLength(text) } };
}
