import type { EcrWanted } from '../core/image/ecr-repository.ts';
import type { Descriptor, Manifest } from '../core/image/oci.ts';
import type { ScanLook, ScanStart } from '../core/image/scan-wait.ts';

/**
 * Where images are, in the words of the OCI distribution specification. Errors: `Stopped` (core/errors.ts) with one
 * sentence; what may pass by itself (throttling, 5xx, a lost connection) was already tried again with growing pauses.
 */
export interface ImageSource {
  /** The manifest that a tag or digest names; undefined when there is none. */
  manifest(reference: string): Promise<Manifest | undefined>;
  /** Content of a layer or config, from its first byte. */
  blob(digest: string): Promise<ReadableStream<Uint8Array>>;
  /** The same for what is small, such as an image's config: whole. */
  text(digest: string): Promise<string>;
  /** Manifests that refer to this digest as their subject: signatures, SBOMs, provenance. */
  referrers(digest: string): Promise<readonly Descriptor[]>;
}

/** One repository of a registry, logged in to. */
export interface ImageRepository extends ImageSource {
  /** Such as 111122223333.dkr.ecr.eu-west-1.amazonaws.com or ghcr.io. */
  readonly host: string;
  /** Such as acme/orders. */
  readonly name: string;
  /** The digest that a tag or digest names, without its content. */
  digest(reference: string): Promise<string | undefined>;
  has(blob: string): Promise<boolean>;
  /** Takes a blob over from another repository of this registry; false when the registry would rather have it uploaded. */
  mount(blob: string, from: string): Promise<boolean>;
  /** `content` is called once for each try. */
  upload(blob: Descriptor, content: () => Promise<ReadableStream<Uint8Array>>): Promise<void>;
  /**
   * The digest of what was just put under a tag or digest. What isn't there yet is asked for again, and is an error in the end:
   * whoever is between may answer for a registry.
   */
  arrived(reference: string): Promise<string>;
  /** Ends once what this repository was told of referrers still shows; at once where its registry keeps lists of them itself. */
  settle(): Promise<void>;
  /** Stores a manifest by its digest, or under a tag as well. Throws `TagTaken` when the registry lets no tag be moved, `TagsFull`. */
  put(manifest: Manifest, tag?: string): Promise<void>;
  /**
   * Puts a tag only while it names nothing, which is looked up again before each try. What it names already, or undefined
   * when it names this manifest by our doing. Throws `TagTaken` too: somebody may come between. `looked`: it has just been looked
   * up, and named nothing.
   */
  putNew(manifest: Manifest, tag: string, looked?: boolean): Promise<string | undefined>;
}

/** The image has as many tags as its registry takes. */
export class TagsFull extends Error {}

/** The tag is immutable and there already; which digest it names shows `digest(tag)`. */
export class TagTaken extends Error {}

export interface Registries {
  /**
   * `orders` is a repository of the ECR that the AWS credentials belong to, `ghcr.io/acme/orders` one of that host. Nothing
   * is created, and nothing but ECR's log-in asked for: one that isn't there holds nothing.
   */
  open(repository: string): Promise<ImageRepository>;
  /** Whether ECR says that it has no such repository; other registries make one at the first push. */
  isMissing(repository: string): Promise<boolean>;
  /** The digest that a build would find under a tag: its builder's mirrors are asked first. */
  resolve(repository: string, tag: string): Promise<string | undefined>;
  /** User and password for a host, as docker's configuration wants them; undefined when it is asked without. */
  login(host: string): Promise<Login | undefined>;
}

export interface Login {
  readonly username: string;
  readonly password: string;
}

/** A log-in that the user gave. */
export interface GivenLogin extends Login {
  /** The one host that may see it, such as ghcr.io. */
  readonly registry: string;
}

/** One image on its way to a repository. */
export interface CopyJob {
  readonly from: ImageSource;
  /** The same as `from` when that is a repository. */
  readonly repository?: ImageRepository | undefined;
  readonly to: ImageRepository;
  readonly digest: string;
  readonly tell: (line: string) => void;
}

export interface CopyCount {
  /** Bytes of blobs that went over the line, that were taken over within the registry, and that were there. */
  readonly uploaded: number;
  readonly mounted: number;
  readonly there: number;
  /** Manifests that were stored. */
  readonly manifests: number;
  /** Digests of signatures, SBOMs and the like that came along. */
  readonly referrers: readonly string[];
}

/** Log-ins of ECR; what was asked once isn't asked again. */
export interface EcrLogins {
  /** The registry that the AWS credentials belong to. */
  own(): Promise<{ readonly host: string; readonly login: Login }>;
  /** For a host of ECR's form, in its own region; undefined for public ECR when it is read without. */
  login(host: string): Promise<Login | undefined>;
  /** For a host whose name doesn't tell: undefined unless AWS credentials are here and their registry has this host. */
  maybe(host: string): Promise<Login | undefined>;
}

/** Repositories of private ECR, by AWS' API; `host` and `name` as an `ImageRepository` has them. */
export interface EcrRepositories {
  /** Whether a host is ECR's. */
  knows(host: string): Promise<boolean>;
  /** Creates what isn't there, or throws `Unmade`; what differs from `wanted` is changed only when it is ours to manage. */
  prepare(host: string, name: string, wanted: EcrWanted, manage: boolean): Promise<Prepared>;
  /** When an image came; undefined when that can't be read. */
  pushedAt(host: string, name: string, digest: string): Promise<Date | undefined>;
  /** One look at the scan of an image. */
  scan(host: string, name: string, digest: string): Promise<ScanLook>;
  /** Asks for a scan of it. */
  startScan(host: string, name: string, digest: string): Promise<ScanStart>;
}

export interface Prepared {
  readonly created: boolean;
  /** It isn't there yet: ECR makes it at the push, by a template of the registry's owners. */
  readonly atPush?: boolean;
  /** Whether ECR itself keeps tags from moving. */
  readonly keepsTags: boolean;
  /** What is not as wanted, a sentence each. */
  readonly notes: readonly string[];
}
