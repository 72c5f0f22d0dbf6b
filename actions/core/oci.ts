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
  return `blobs/${digest.replace(':', '/')}`;
}

export function contentOf({ text }: Pick<Manifest, 'text'>): ManifestContent {
  return JSON.parse(text);
}
