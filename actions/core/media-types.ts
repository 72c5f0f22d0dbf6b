/** Media types of manifests, the OCI's and docker's: https://github.com/opencontainers/image-spec/blob/main/media-types.md */
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const OCI_CONFIG = 'application/vnd.oci.image.config.v1+json';
export const OCI_LAYER = 'application/vnd.oci.image.layer.v1.tar';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

/** All are asked for: a registry converts what a client doesn't accept, and converting changes the digest. */
export const MANIFESTS: readonly string[] = [OCI_INDEX, OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST];

/** Layers that are fetched from elsewhere and never pushed, such as Windows' base layers. */
export function isForeign(mediaType: string): boolean {
  return /\.(foreign\.diff|nondistributable)\./.test(mediaType);
}
