import { createHash } from 'node:crypto';
import { contentOf, type Descriptor, type Manifest } from '../../../actions/core/image/oci.ts';
import { type ImageRepository, TagsFull, TagTaken } from '../../../actions/ports/images.ts';

/** Of one image, as ECR has it. */
const TAGS = 1000;

/** A repository in memory. */
export class Shelf implements ImageRepository {
  readonly host: string;
  readonly name: string;
  readonly manifests = new Map<string, Manifest>();
  readonly tags = new Map<string, string>();
  readonly blobs = new Map<string, string>();
  /** Whether a tag that is there may be moved. */
  moves: (tag: string) => boolean = () => true;

  constructor(host: string, name: string) {
    this.host = host;
    this.name = name;
  }

  /** Keeps a config or layer, and gives its descriptor. */
  keep(mediaType: string, text: string): Descriptor {
    const digest = digestOf(text);
    this.blobs.set(digest, text);
    return { mediaType, digest, size: Buffer.byteLength(text) };
  }

  async manifest(reference: string): Promise<Manifest | undefined> {
    return this.manifests.get(this.tags.get(reference) ?? reference);
  }

  async digest(reference: string): Promise<string | undefined> {
    return (await this.manifest(reference))?.digest;
  }

  async text(digest: string): Promise<string> {
    const found = this.blobs.get(digest);
    if (found === undefined) throw new Error(`${this.host}/${this.name} holds no ${digest}`);
    return found;
  }

  async arrived(reference: string): Promise<string> {
    const there = await this.digest(reference);
    if (there === undefined) throw new Error(`${reference} was put, and is not there`);
    return there;
  }

  async settle(): Promise<void> {}

  async blob(digest: string): Promise<ReadableStream<Uint8Array>> {
    return new Blob([await this.text(digest)]).stream();
  }

  async has(blob: string): Promise<boolean> {
    return this.blobs.has(blob);
  }

  async mount(): Promise<boolean> {
    return false;
  }

  async upload(blob: Descriptor, content: () => Promise<ReadableStream<Uint8Array>>): Promise<void> {
    const text = await new Response(await content()).text();
    if (digestOf(text) !== blob.digest) throw new Error(`${digestOf(text)} came for ${blob.digest}`);
    this.blobs.set(blob.digest, text);
  }

  async put(manifest: Manifest, tag?: string): Promise<void> {
    const { config, layers = [], manifests = [] } = contentOf(manifest);
    for (const { digest } of [...(config ? [config] : []), ...layers])
      if (!this.blobs.has(digest)) throw new Error(`${manifest.digest} names ${digest}, which is not there`);
    for (const { digest } of manifests)
      if (!this.manifests.has(digest)) throw new Error(`${manifest.digest} names ${digest}, which is not there`);
    if (tag !== undefined && this.tags.has(tag) && !this.moves(tag)) throw new TagTaken(`${tag} is immutable`);
    if (tag !== undefined && this.tags.get(tag) !== manifest.digest && this.tagsOf(manifest.digest) >= TAGS)
      throw new TagsFull(`${manifest.digest} has ${TAGS} tags`);
    this.manifests.set(manifest.digest, manifest);
    if (tag !== undefined) this.tags.set(tag, manifest.digest);
  }

  tagsOf(digest: string): number {
    return [...this.tags.values()].filter((each) => each === digest).length;
  }

  async putNew(manifest: Manifest, tag: string): Promise<string | undefined> {
    const there = this.tags.get(tag);
    if (there === undefined) await this.put(manifest, tag);
    return there;
  }

  async referrers(digest: string): Promise<readonly Descriptor[]> {
    return [...this.manifests.values()]
      .filter((each) => contentOf(each).subject?.digest === digest)
      .map((each) => ({ mediaType: each.mediaType, digest: each.digest, size: Buffer.byteLength(each.text) }));
  }
}

export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
