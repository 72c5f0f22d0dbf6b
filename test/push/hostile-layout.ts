// OCI layouts that would have us read what they don't hold.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST } from '../../actions/core/image/oci.ts';
import type { Made } from './layout.ts';

const sum = (content: Buffer | string) => `sha256:${createHash('sha256').update(content).digest('hex')}`;
const file = (folder: string, digest: string) => join(folder, 'blobs', digest.replace(':', '/'));

/** An image whose second layer has this for a digest, in a layout of others; as the input `image` takes it. */
export function naming(
  { folder, platforms: [first = ''] }: Pick<Made, 'folder' | 'platforms'>,
  digest: string,
): string {
  const { config, layers } = JSON.parse(readFileSync(file(folder, first), 'utf8'));
  const layer = { mediaType: `${OCI_LAYER}+gzip`, digest, size: 6 };
  return stored(folder, { config, layers: [...layers, layer] });
}

/** An image whose layer is rightly named, and lies where a link leads to. */
export function linking({ folder }: Pick<Made, 'folder'>, target: string): string {
  const linked = join(folder, 'blobs/sha256', target);
  const content = readFileSync(linked);
  const config = '{}';
  writeFileSync(file(folder, sum(config)), config);
  rmSync(file(folder, sum(content)), { force: true });
  symlinkSync(target, file(folder, sum(content)));
  return stored(folder, {
    config: { mediaType: OCI_CONFIG, digest: sum(config), size: config.length },
    layers: [{ mediaType: OCI_LAYER, digest: sum(content), size: content.length }],
  });
}

function stored(folder: string, content: object): string {
  const text = JSON.stringify({ schemaVersion: 2, mediaType: OCI_MANIFEST, ...content });
  writeFileSync(file(folder, sum(text)), text);
  const manifests = [{ mediaType: OCI_MANIFEST, digest: sum(text), size: text.length }];
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests }));
  return `oci:${folder}@${sum(text)}`;
}
