import { setTimeout as pause } from 'node:timers/promises';
import { failed } from '../../core/errors.ts';
import { contentOf, type Descriptor, type Manifest, OCI_INDEX } from '../../core/image/oci.ts';
import { type ImageRepository, TagTaken } from '../../ports/images.ts';
import { digestOfText } from '../system/digest-of.ts';
import type { Patience } from './passing.ts';

type Place = Pick<ImageRepository, 'host' | 'name' | 'manifest' | 'put'>;

/** Looks in a row that have to show all, and looks in all. */
const QUIET = 3;
const LOOKS = 40;

/**
 * Lists of referrers where the registry keeps none: an index under a tag, which each client reads, adds to and writes back
 * ("referrers tag schema" of the distribution specification). Of two that do so at once one writes over what the other wrote, and no
 * registry says so, so what was added here is looked for again.
 */
export class KeptReferrers {
  readonly #place: Place;
  /** By the digest of what they refer to. */
  readonly #added = new Map<string, Manifest[]>();

  constructor(place: Place) {
    this.#place = place;
  }

  async of(subject: string): Promise<readonly Descriptor[]> {
    const list = await this.#place.manifest(fallbackTag(subject));
    return list ? (contentOf(list).manifests ?? []) : [];
  }

  async add(subject: string, manifest: Manifest): Promise<void> {
    this.#added.set(subject, [...(this.#added.get(subject) ?? []), manifest]);
    await this.#list(subject);
  }

  /** Looks until all that was added shows several times in a row, and adds again what doesn't. */
  async settle({ pauses: [first = 0.5] }: Pick<Patience, 'pauses'>): Promise<void> {
    if (this.#added.size === 0) return;
    for (let looks = 0, quiet = 0; quiet < QUIET; looks++) {
      if (looks === LOOKS) {
        const { host, name } = this.#place;
        throw failed(
          `listing what refers to images of ${host}/${name}: others write over it again and again; run the job again when they have ended`,
        );
      }
      // By chance, so that jobs that wrote at once don't do so again.
      await pause(first * (0.5 + Math.random()) * 1000);
      const were = await Promise.all([...this.#added.keys()].map((subject) => this.#list(subject)));
      quiet = were.every(Boolean) ? quiet + 1 : 0;
    }
  }

  /** Whether all was listed before. */
  async #list(subject: string): Promise<boolean> {
    const known = await this.of(subject);
    const missing = (this.#added.get(subject) ?? []).filter(
      (each) => !known.some(({ digest }) => digest === each.digest),
    );
    if (missing.length === 0) return true;
    const text = JSON.stringify({
      schemaVersion: 2,
      mediaType: OCI_INDEX,
      manifests: [...known, ...missing.map(described)],
    });
    const tag = fallbackTag(subject);
    await this.#place.put({ mediaType: OCI_INDEX, digest: digestOfText(text), text }, tag).catch((error: unknown) => {
      if (!(error instanceof TagTaken)) throw error;
      const { host, name } = this.#place;
      const all = missing.map(({ digest }) => digest).join(', ');
      throw failed(
        `listing ${all} under ${tag} of ${host}/${name}: ${error.message}; exclude sha256-* from the repository's immutable tags`,
        'failed',
        error,
      );
    });
    return false;
  }
}

function fallbackTag(digest: string): string {
  return digest.replace(':', '-');
}

function described(manifest: Manifest): Descriptor {
  const { artifactType, config, annotations } = contentOf(manifest);
  const kind = artifactType ?? config?.mediaType;
  return {
    mediaType: manifest.mediaType,
    digest: manifest.digest,
    size: Buffer.byteLength(manifest.text),
    ...(kind !== undefined && { artifactType: kind }),
    ...(annotations && { annotations }),
  };
}
