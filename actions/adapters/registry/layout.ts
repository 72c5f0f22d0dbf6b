import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { wrong } from '../../core/errors.ts';
import {
  blobPath,
  type Descriptor,
  type Manifest,
  type ManifestContent,
  OCI_INDEX,
  OCI_MANIFEST,
} from '../../core/image/oci.ts';
import type { ImageSource } from '../../ports/images.ts';
import { digestOfText } from '../system/digest-of.ts';
import { layoutContent, layoutFile, layoutIndex, layoutText } from '../system/oci-layout.ts';
import { verified } from './digest.ts';

const NAME = 'org.opencontainers.image.ref.name';

/** An OCI layout, each part of it compared with its digest. */
export class Layout implements ImageSource {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async manifest(reference: string): Promise<Manifest | undefined> {
    const digest = reference.startsWith('sha256:') ? reference : await this.#tagged(reference);
    if (digest === undefined) return undefined;
    const text = await this.#read(digest);
    if (text === undefined) return undefined;
    const content = this.#content(digest, text);
    const mediaType = content.mediaType ?? (content.manifests ? OCI_INDEX : OCI_MANIFEST);
    return { mediaType, digest, text };
  }

  async blob(digest: string): Promise<ReadableStream<Uint8Array>> {
    const path = await layoutFile(this.#folder, digest);
    if (path === undefined) throw this.#missing(digest);
    const file = createReadStream(path, { highWaterMark: 1 << 20 });
    return verified(Readable.toWeb(file) as ReadableStream<Uint8Array>, digest);
  }

  async text(digest: string): Promise<string> {
    const text = await this.#read(digest);
    if (text === undefined) throw this.#missing(digest);
    return text;
  }

  async referrers(digest: string): Promise<readonly Descriptor[]> {
    const all = await this.#index();
    const found = await Promise.all(
      all.map(async (each) => {
        const manifest = await this.manifest(each.digest);
        return manifest && this.#content(each.digest, manifest.text).subject?.digest === digest ? [each] : [];
      }),
    );
    return found.flat();
  }

  async #tagged(tag: string): Promise<string | undefined> {
    return (await this.#index()).find(({ annotations }) => annotations?.[NAME] === tag)?.digest;
  }

  async #index(): Promise<readonly Descriptor[]> {
    const found = await layoutIndex(this.#folder);
    if (found === undefined)
      throw wrong(`image: ${this.#folder} holds no OCI layout; build it in this job, or correct the path`);
    return found;
  }

  async #read(digest: string): Promise<string | undefined> {
    const text = await layoutText(this.#folder, digest);
    if (text !== undefined && digestOfText(text) !== digest)
      throw wrong(`image: ${this.#file(digest)} is damaged; build it again`);
    return text;
  }

  #content(digest: string, text: string): ManifestContent {
    return layoutContent(this.#folder, text, digest);
  }

  #missing(digest: string): Error {
    return wrong(`image: ${this.#file(digest)} is not there; build it again`);
  }

  #file(digest: string): string {
    return join(this.#folder, blobPath(digest));
  }
}
