import { readDigest } from './digest.ts';

/** Media types of manifests, the OCI's and docker's: https://github.com/opencontainers/image-spec/blob/main/media-types.md */
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const OCI_CONFIG = 'application/vnd.oci.image.config.v1+json';
export const OCI_LAYER = 'application/vnd.oci.image.layer.v1.tar';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

/** All are asked for: a registry converts what a client doesn't accept, and converting changes the digest. */
export const MANIFESTS: readonly string[] = [OCI_INDEX, OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST];

export function isIndex(mediaType: string): boolean {
  return mediaType === OCI_INDEX || mediaType === DOCKER_LIST;
}

/** Of what runs, as opposed to signatures, charts and the like. */
export function isConfig(mediaType: string): boolean {
  return mediaType === OCI_CONFIG || mediaType === 'application/vnd.docker.container.image.v1+json';
}

/** Layers that are fetched from elsewhere and never pushed, such as Windows' base layers. */
export function isForeign(mediaType: string): boolean {
  return /\.(foreign\.diff|nondistributable)\./.test(mediaType);
}

/** What the OCI image and distribution specifications call things: https://github.com/opencontainers/image-spec */

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** Names content by its digest, `sha256:<64 hex digits>`; `size` in bytes. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: Platform;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/**
 * Whether what an index names is no image but tells of one, as BuildKit keeps provenance and SBOMs: its platform "will be set
 * to `unknown/unknown`", and of `vnd.docker.reference.type`, `attestation-manifest` or not, "the entire manifest should be
 * ignored": https://docs.docker.com/build/metadata/attestations/attestation-storage/
 */
export function isAttestation({ platform, annotations }: Pick<Descriptor, 'platform' | 'annotations'>): boolean {
  return platform?.os === 'unknown' || annotations?.['vnd.docker.reference.type'] !== undefined;
}

/** An image's or an index' JSON exactly as it is stored: its digest is that of this text in UTF-8. */
export interface Manifest {
  readonly mediaType: string;
  readonly digest: string;
  readonly text: string;
}

/** The parts of a manifest's JSON that are followed: an index has `manifests`, an image `config` and `layers`. */
export interface ManifestContent {
  readonly mediaType?: string;
  readonly artifactType?: string;
  readonly manifests?: readonly Descriptor[];
  readonly config?: Descriptor;
  readonly layers?: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Where an OCI layout keeps what a digest names. */
export function blobPath(digest: string): string {
  return `blobs/${readDigest(digest).replace(':', '/')}`;
}

/**
 * What a manifest says; whoever made it may have written anything. Each digest that can be followed is one, or `NoDigest` is
 * thrown; a text that is no manifest at all is any other error. `null` is what Go makes of an empty list.
 */
export function contentOf({ text }: Pick<Manifest, 'text'>): ManifestContent {
  const content = JSON.parse(text);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw new Error('it is no manifest');
  const { manifests, config, layers, subject, ...others } = content;
  return {
    ...others,
    ...(manifests != null && { manifests: manifests.map(descriptor) }),
    ...(config != null && { config: descriptor(config) }),
    ...(layers != null && { layers: layers.map(descriptor) }),
    ...(subject != null && { subject: descriptor(subject) }),
  };
}

/** An image's configuration and those of its layers that a registry keeps. */
export function partsOf(manifest: Pick<Manifest, 'text'>): readonly Descriptor[] {
  const { config, layers = [] } = contentOf(manifest);
  return [...(config ? [config] : []), ...layers.filter(({ mediaType }) => !isForeign(mediaType))];
}

function descriptor(given: Descriptor | null): Descriptor {
  return { ...given, digest: readDigest(given?.digest) } as Descriptor;
}
