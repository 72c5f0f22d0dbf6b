// OCI layouts made by hand: what build-image leaves, without a builder.
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Descriptor } from '../../actions/core/image/oci.ts';
import { OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST } from '../../actions/core/image/oci.ts';

export interface Made {
  readonly folder: string;
  readonly digest: string;
  /** As the input `image` takes it. */
  readonly image: string;
  /** Manifests that belong to it: an SBOM that refers to it, by its subject. */
  readonly referrer: string;
  /** Digests of the platforms' images. */
  readonly platforms: readonly string[];
}

/** An index of two platforms and an attestation, with an SBOM that refers to it; `bytes` of each layer, `revision` and the key `k` in each config. */
export function makeLayout(folder: string, says: string, bytes = 2000, revision?: string): Made {
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
  const store = (mediaType: string, content: Buffer | string): Descriptor => {
    const data = Buffer.from(content);
    const hex = createHash('sha256').update(data).digest('hex');
    writeFileSync(join(folder, 'blobs/sha256', hex), data);
    return { mediaType, digest: `sha256:${hex}`, size: data.byteLength };
  };
  const json = (mediaType: string, content: object) =>
    store(mediaType, JSON.stringify({ schemaVersion: 2, mediaType, ...content }));
  const image = (architecture: string, os = 'linux') => {
    const labels = { Labels: { 'org.opencontainers.image.revision': revision, 'io.immutable.content-key': 'k' } };
    const about = { architecture, os, says, created: '2026-01-02T03:04:05Z', config: labels };
    const config = store(OCI_CONFIG, JSON.stringify(about));
    const layers = [store(`${OCI_LAYER}+gzip`, randomBytes(bytes))];
    return { ...json(OCI_MANIFEST, { config, layers }), platform: { architecture, os } };
  };
  const platforms = [image('amd64'), image('arm64')];
  const index = json(OCI_INDEX, { manifests: [...platforms, image('unknown', 'unknown')] });
  const config = store('application/vnd.oci.empty.v1+json', '{}');
  const sbom = { artifactType: 'application/spdx+json', config, layers: [], subject: index, annotations: { says } };
  const referrer = json(OCI_MANIFEST, sbom);
  const top = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [index, referrer] };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(top));
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  return {
    folder,
    digest: index.digest,
    image: `oci:${folder}@${index.digest}`,
    referrer: referrer.digest,
    platforms: platforms.map(({ digest }) => digest),
  };
}
