import { Readable } from 'node:stream';
import { failed } from '../../core/errors.ts';
import { contentOf, type Descriptor, MANIFESTS, type Manifest } from '../../core/image/oci.ts';
import { isDigest } from '../../core/text/split-reference.ts';
import { type ImageRepository, TagsFull, TagTaken } from '../../ports/images.ts';
import { digestOfText } from '../system/digest-of.ts';
import { LoginRefused } from './access.ts';
import type { Ask } from './channel.ts';
import { Damaged, verified } from './digest.ts';
import { placeOf } from './follow.ts';
import { KeptReferrers } from './kept-referrers.ts';
import { Passing, whilePassing } from './passing.ts';
import { receivedManifest } from './received.ts';
import { listedReferrers } from './referrers.ts';
import type { Answer } from './refusal.ts';
import { hasBlob, uploadBlob } from './upload.ts';
import type { Wire } from './wire.ts';

const accept = MANIFESTS.join(', ');

/** Of one run and repository, whether they lie beside each other or one in another: all are held in memory. */
const MANIFESTS_AT_MOST = 500;
const HELD_AT_MOST = 64 << 20;

/** A repository by the OCI distribution specification: https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export class Repository implements ImageRepository {
  readonly #wire: Wire;
  /** Manifests by digest, which never change. */
  readonly #known = new Map<string, Manifest>();
  /** Their characters in all. */
  #held = 0;
  /** Configurations by digest, likewise. */
  readonly #texts = new Map<string, Promise<string>>();
  readonly #kept = new KeptReferrers(this);

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  get host(): string {
    return this.#wire.host;
  }

  get name(): string {
    return this.#wire.name;
  }

  async manifest(reference: string): Promise<Manifest | undefined> {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    const found = await this.#read(reference);
    if (found === undefined) return undefined;
    if (!this.#known.has(found.digest)) this.#held += found.text.length;
    this.#known.set(found.digest, found);
    if (this.#known.size > MANIFESTS_AT_MOST || this.#held > HELD_AT_MOST) {
      throw failed(
        `reading ${this.#named(reference)}: its image and what refers to it are more than ${MANIFESTS_AT_MOST} manifests, or 64 MiB of them; push an image that is made of less`,
      );
    }
    return found;
  }

  async #read(reference: string): Promise<Manifest | undefined> {
    const doing = `reading ${this.#named(reference)}`;
    return await whilePassing(doing, this.#wire.channel.patience, async () => {
      const asked = {
        doing,
        method: 'GET',
        path: this.#wire.path(`manifests/${reference}`),
        headers: { accept },
        ...this.#wire.lookup,
      };
      const { status, headers, text } = await this.#wire.channel.once(asked);
      if (status === 404) return undefined;
      const digest = digestOfText(text);
      if (reference.startsWith('sha256:')) this.#check(reference, digest);
      const mediaType = receivedManifest(this.host, text).mediaType ?? headers['content-type']?.split(';')[0] ?? '';
      return { mediaType, digest, text };
    });
  }

  async digest(reference: string): Promise<string | undefined> {
    const doing = `looking up ${this.#named(reference)}`;
    const path = this.#wire.path(`manifests/${reference}`);
    const asked = {
      doing,
      method: 'HEAD',
      path,
      headers: { accept },
      needs: 'ecr:BatchGetImage',
      ...this.#wire.lookup,
    };
    const response = await this.#wire.channel.ask(asked);
    if (response.status === 404) return undefined;
    // Only recommended by the specification; without it the content tells.
    const told = response.headers['docker-content-digest'];
    return typeof told === 'string' && isDigest(told) ? told : (await this.manifest(reference))?.digest;
  }

  async arrived(reference: string): Promise<string> {
    const doing = `looking for ${this.#named(reference)} once it was put`;
    return await whilePassing(doing, this.#wire.channel.patience, async () => {
      const there = await this.digest(reference);
      if (there === undefined) throw new Passing(`${this.host} said that it stored it, and does not have it`);
      return there;
    });
  }

  async blob(digest: string): Promise<ReadableStream<Uint8Array>> {
    const { body } = await this.#wire.channel.ask({ ...this.#content(digest), streams: true });
    // On its way here: the next time it may be whole.
    const fail = (message: string) => new Passing(`${message} from ${this.host}`);
    return verified(Readable.toWeb(body) as ReadableStream<Uint8Array>, digest, fail);
  }

  async text(digest: string): Promise<string> {
    const known = this.#texts.get(digest) ?? this.#readText(digest);
    this.#texts.set(digest, known);
    known.catch(() => this.#texts.delete(digest));
    return await known;
  }

  async #readText(digest: string): Promise<string> {
    const asked = this.#content(digest);
    return await whilePassing(asked.doing, this.#wire.channel.patience, async () => {
      const { text } = await this.#wire.channel.once(asked);
      this.#check(digest, digestOfText(text));
      return text;
    });
  }

  async has(blob: string): Promise<boolean> {
    return await hasBlob(this.#wire, blob);
  }

  async mount(blob: string, from: string): Promise<boolean> {
    const doing = `taking ${blob} over from ${this.host}/${from} to ${this.#wire.full}`;
    const path = this.#wire.path(`blobs/uploads/?mount=${encodeURIComponent(blob)}&from=${encodeURIComponent(from)}`);
    const scopes = [...this.#wire.writing, `repository:${from}:pull`];
    // Some refuse what they can't take over, where the specification has them begin an upload; that one would say why.
    const takes = [201, 202, 400, 401, 403, 404, 405];
    const response = await this.#wire.channel
      .ask({ doing, method: 'POST', path, scopes, takes })
      .catch((error: Error) => {
        // A token service may give no token for two repositories; one for ours alone is all that an upload needs.
        if (error.cause instanceof LoginRefused) return undefined;
        throw error;
      });
    if (response === undefined) return false;
    const location = response.headers.location;
    if (response.status === 202 && location) {
      // It began an upload instead, which nobody will finish. ECR knows no cancelling; it forgets by itself.
      const session = placeOf(doing, this.host, location, response.url);
      await this.#wire.channel
        .once({ doing, method: 'DELETE', path: session, scopes: this.#wire.writing, takes: [200, 204] })
        .catch(() => {});
    }
    return response.status === 201;
  }

  async upload(blob: Descriptor, content: () => Promise<ReadableStream<Uint8Array>>): Promise<void> {
    await uploadBlob(this.#wire, blob, content);
  }

  async put(manifest: Manifest, tag?: string): Promise<void> {
    const doing = this.#putting(manifest, tag);
    await whilePassing(doing, this.#wire.channel.patience, () => this.#put(doing, manifest, tag));
  }

  async putNew(manifest: Manifest, tag: string, looked = false): Promise<string | undefined> {
    const doing = this.#putting(manifest, tag);
    let sent = false;
    return await whilePassing(doing, this.#wire.channel.patience, async () => {
      const there = looked && !sent ? undefined : await this.digest(tag);
      // The answer to an earlier try of ours may have been lost.
      if (there !== undefined) return sent && there === manifest.digest ? undefined : there;
      sent = true;
      await this.#put(doing, manifest, tag);
      return undefined;
    });
  }

  #putting(manifest: Manifest, tag: string | undefined): string {
    return `${tag === undefined ? 'storing' : 'tagging'} ${this.#named(tag ?? manifest.digest)}`;
  }

  async #put(doing: string, manifest: Manifest, tag: string | undefined): Promise<void> {
    const response = await this.#wire.channel.once({
      doing,
      method: 'PUT',
      path: this.#wire.path(`manifests/${tag ?? manifest.digest}`),
      scopes: this.#wire.writing,
      headers: { 'content-type': manifest.mediaType },
      body: manifest.text,
      takes: [200, 201, 202],
      unless: (answer) => (tag === undefined ? undefined : refusedTag(answer)),
    });
    const { subject } = contentOf(manifest);
    // Silence means that this registry doesn't keep referrers itself: then the client keeps them under a tag.
    if (subject && response.headers['oci-subject'] === undefined) await this.#kept.add(subject.digest, manifest);
  }

  async referrers(digest: string): Promise<readonly Descriptor[]> {
    return (await listedReferrers(this.#wire, digest)) ?? (await this.#kept.of(digest));
  }

  async settle(): Promise<void> {
    await this.#kept.settle(this.#wire.channel.patience);
  }

  #content(digest: string): Ask {
    const doing = `reading ${digest} of ${this.#wire.full}`;
    return { doing, method: 'GET', path: this.#wire.path(`blobs/${digest}`), scopes: this.#wire.reading, takes: [200] };
  }

  #check(wanted: string, seen: string): void {
    if (seen !== wanted) throw new Passing(`${this.host} sent ${seen} for it`, 0, new Damaged(wanted));
  }

  #named(reference: string): string {
    return `${this.#wire.full}${reference.startsWith('sha256:') ? '@' : ':'}${reference}`;
  }
}

function refusedTag(answer: Answer): Error | undefined {
  if (isTaken(answer)) return new TagTaken(answer.text);
  // ECR, 403 DENIED: "Adding tag '…' to an image in the repository with name '…' in registry with id '…' exceeds the maximum allowed
  // number of tags per image which is '1000'": https://github.com/medic/cht-core/issues/11099
  return /exceeds the maximum allowed number of tags per image/.test(answer.text)
    ? new TagsFull(answer.text)
    : undefined;
}

/**
 * ECR: 400 TAG_INVALID `… already exists in the 'orders' repository and cannot be overwritten because the tag is immutable`;
 * Docker Hub 403, Harbor 412 and others say `immutable` too.
 */
function isTaken({ status, text }: Answer): boolean {
  // AWS quotes the names of role and repository, which may hold the word.
  if (/not authorized to perform/.test(text)) return false;
  return [400, 403, 409, 412].includes(status) && /immutable|cannot be overwritten/i.test(text);
}
