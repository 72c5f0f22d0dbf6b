import type { PushRow } from '../core/image/push-summary.ts';
import type { ImageRepository } from './images.ts';

/** Puts images that a builder has pushed by their digests under the tags by which they are found, once they have passed a scan. */
export interface Publisher {
  /** The repository is there after this, made and set up where it is ECR's. */
  open(repository: string): Promise<Place>;
}

export interface Place {
  readonly repository: ImageRepository;
  publish(image: Publishing): Promise<Published>;
}

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
