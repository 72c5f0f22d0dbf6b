import { contentOf, type Descriptor, MANIFESTS, type Manifest } from '../../core/image/oci.ts';
import { type ImageRepository, TagTaken } from '../../ports/images.ts';
import { LoginRefused, type Scope } from './access.ts';
import type { Ask, Channel } from './channel.ts';
import { Damaged, digestOfText, verified } from './digest.ts';
import { Passing, patiently } from './patience.ts';
import { receivedManifest } from './received.ts';
import { keepReferrer, referrersOf } from './referrers.ts';
import type { Answer } from './refusal.ts';
import { uploadBlob } from './upload.ts';

const accept = MANIFESTS.join(', ');

/** A repository by the OCI distribution specification: https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export class Repository implements ImageRepository {
  readonly host: string;
  readonly name: string;
  readonly channel: Channel;
  /** Manifests by digest, which never change. */
  readonly #known = new Map<string, Manifest>();

  constructor(channel: Channel, name: string) {
    this.channel = channel;
    this.host = channel.host;
    this.name = name;
  }

  get full(): string {
    return `${this.host}/${this.name}`;
  }

  /** `/v2/<name>/<rest>`. */
  path(rest: string): string {
    return `/v2/${this.name}/${rest}`;
  }

  get reading(): readonly Scope[] {
    return [`repository:${this.name}:pull`];
  }

  get writing(): readonly Scope[] {
    return [`repository:${this.name}:pull,push`];
  }

  /** quay.io lets nobody pull from a repository that a push would make: https://github.com/helm/helm/issues/32144 */
  get lookup(): Pick<Ask, 'scopes' | 'wider' | 'takes'> {
    return { scopes: this.reading, wider: this.writing, takes: [200, 404] };
  }

  async manifest(reference: string): Promise<Manifest | undefined> {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    const found = await this.#read(reference);
    if (found !== undefined) this.#known.set(found.digest, found);
    return found;
  }

  async #read(reference: string): Promise<Manifest | undefined> {
    const doing = `reading ${this.#named(reference)}`;
    return await patiently(doing, this.channel.patience, async () => {
      const asked = {
        doing,
        method: 'GET',
        path: this.path(`manifests/${reference}`),
        headers: { accept },
        ...this.lookup,
      };
      const { status, headers, text } = await this.channel.once(asked);
      if (status === 404) return undefined;
      const digest = digestOfText(text);
      if (reference.startsWith('sha256:')) this.#check(reference, digest);
      const mediaType = receivedManifest(this.host, text).mediaType ?? headers.get('content-type')?.split(';')[0] ?? '';
      return { mediaType, digest, text };
    });
  }

  async digest(reference: string): Promise<string | undefined> {
    const doing = `looking up ${this.#named(reference)}`;
    const path = this.path(`manifests/${reference}`);
    const asked = { doing, method: 'HEAD', path, headers: { accept }, needs: 'ecr:BatchGetImage', ...this.lookup };
    const response = await this.channel.ask(asked);
    if (response.status === 404) return undefined;
    // Only recommended by the specification; without it the content tells.
    return response.headers.get('docker-content-digest') ?? (await this.manifest(reference))?.digest;
  }

  async blob(digest: string): Promise<ReadableStream<Uint8Array>> {
    const { body } = await this.channel.ask({ ...this.#content(digest), streams: true });
    return verified(body as ReadableStream<Uint8Array>, digest);
  }

  async text(digest: string): Promise<string> {
    const asked = this.#content(digest);
    return await patiently(asked.doing, this.channel.patience, async () => {
      const { text } = await this.channel.once(asked);
      this.#check(digest, digestOfText(text));
      return text;
    });
  }

  async has(blob: string): Promise<boolean> {
    const doing = `looking up ${blob} in ${this.full}`;
    // The scope is the upload's that follows, so that one token serves both.
    const scopes = this.writing;
    const needs = 'ecr:BatchCheckLayerAvailability';
    const asked = { doing, method: 'HEAD', path: this.path(`blobs/${blob}`), scopes, needs, takes: [200, 404] };
    return (await this.channel.ask(asked)).status === 200;
  }

  async mount(blob: string, from: string): Promise<boolean> {
    const doing = `taking ${blob} over from ${this.host}/${from} to ${this.full}`;
    const path = this.path(`blobs/uploads/?mount=${encodeURIComponent(blob)}&from=${encodeURIComponent(from)}`);
    const scopes = [...this.writing, `repository:${from}:pull`];
    // Some refuse what they can't take over, where the specification has them begin an upload; that one would say why.
    const takes = [201, 202, 400, 401, 403, 404, 405];
    const response = await this.channel.ask({ doing, method: 'POST', path, scopes, takes }).catch((error: Error) => {
      // A token service may give no token for two repositories; one for ours alone is all that an upload needs.
      if (error.cause instanceof LoginRefused) return undefined;
      throw error;
    });
    if (response === undefined) return false;
    const location = response.headers.get('location');
    if (response.status === 202 && location) {
      // It began an upload instead, which nobody will finish. ECR knows no cancelling; it forgets by itself.
      const session = new URL(location, response.url);
      await this.channel
        .once({ doing, method: 'DELETE', path: session, scopes: this.writing, takes: [200, 204] })
        .catch(() => {});
    }
    return response.status === 201;
  }

  async upload(blob: Descriptor, content: () => Promise<ReadableStream<Uint8Array>>): Promise<void> {
    await uploadBlob(this, blob, content);
  }

  async put(manifest: Manifest, tag?: string): Promise<void> {
    const doing = this.#putting(manifest, tag);
    await patiently(doing, this.channel.patience, () => this.#put(doing, manifest, tag));
  }

  async putNew(manifest: Manifest, tag: string): Promise<string | undefined> {
    const doing = this.#putting(manifest, tag);
    let sent = false;
    return await patiently(doing, this.channel.patience, async () => {
      const there = await this.digest(tag);
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
    const response = await this.channel.once({
      doing,
      method: 'PUT',
      path: this.path(`manifests/${tag ?? manifest.digest}`),
      scopes: this.writing,
      headers: { 'content-type': manifest.mediaType },
      body: manifest.text,
      takes: [200, 201, 202],
      unless: (answer) => (tag !== undefined && isTaken(answer) ? new TagTaken(answer.text) : undefined),
    });
    const { subject } = contentOf(manifest);
    // Silence means that this registry doesn't keep referrers itself: then the client keeps them under a tag.
    if (subject && !response.headers.has('oci-subject')) await keepReferrer(this, subject.digest, manifest);
  }

  async referrers(digest: string): Promise<readonly Descriptor[]> {
    return await referrersOf(this, digest);
  }

  #content(digest: string): Ask {
    const doing = `reading ${digest} of ${this.full}`;
    return { doing, method: 'GET', path: this.path(`blobs/${digest}`), scopes: this.reading, takes: [200] };
  }

  #check(wanted: string, seen: string): void {
    if (seen !== wanted) throw new Passing(`${this.host} sent ${seen} for it`, 0, new Damaged(wanted));
  }

  #named(reference: string): string {
    return `${this.full}${reference.startsWith('sha256:') ? '@' : ':'}${reference}`;
  }
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
