import type { PushRow } from '../core/image/push-summary.ts';
import type { ImageRepository } from './images.ts';

/** Puts images that a builder has pushed by their digests under the tags by which they are found, once they have passed a scan. */
export interface Publisher {
  /** The repository is there after this, made and set up where it is ECR's. */
  open(repository: string): Promise<Place>;
}

export interface Place {
  readonly repository: ImageRepository;
  /** What the tags name that an image would get, which is good for a publication that follows at once. */
  look(image: Publishing): Promise<Seen>;
  publish(image: Publishing, seen?: Seen): Promise<Published>;
}

/** Digests by tags; undefined of a tag that names nothing. */
export type Seen = ReadonlyMap<string, string | undefined>;

export interface Publishing {
  readonly digest: string;
  /** Undefined when nobody is to find it by one. */
  readonly key: string | undefined;
  /** Built by this job, or there before it. */
  readonly from: 'built' | 'promoted';
}

export interface Published {
  /** By digest: another one than was given where another job was first with the same content. */
  readonly image: string;
  readonly digest: string;
  readonly tags: readonly string[];
  readonly rows: readonly PushRow[];
}
