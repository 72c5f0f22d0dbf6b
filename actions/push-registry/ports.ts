import type { Attestations } from '../ports/attestations.ts';
import type { Clock } from '../ports/clock.ts';
import type { CopyCount, CopyJob, EcrRepositories, ImageRepository, ImageSource, Registries } from '../ports/images.ts';
import type { Scratch } from '../ports/runner.ts';

export interface PushPorts {
  readonly clock: Clock;
  readonly registries: Registries;
  readonly ecr: EcrRepositories;
  layout(folder: string): Promise<ImageSource>;
  readonly scratch: Scratch;
  /** 64 hex digits of a text in UTF-8. */
  sha256(text: string): string;
  /** An image of the local Docker engine, taken out of it into a folder; `close` removes that. */
  engine(
    name: string,
    folder: string,
    tell: (line: string) => void,
  ): Promise<{ readonly source: ImageSource; readonly digest: string; close(): Promise<void> }>;
  copy(job: CopyJob): Promise<CopyCount>;
  attestations(): Promise<Attestations>;
}

/** What is pushed. */
export interface Pushed {
  readonly source: ImageSource;
  readonly repository?: ImageRepository | undefined;
  readonly digest: string;
  /** Of several that were joined, each. */
  readonly parts?: readonly Pushed[];
  /** Whoever made it there may have left its base image's revision in it. */
  readonly ofEngine?: boolean;
  close(): Promise<void>;
}

/** A repository that the image goes to. */
export interface Target {
  readonly repository: ImageRepository;
  readonly full: string;
  readonly ecr: boolean;
  readonly created: boolean;
  /** Whether the registry itself keeps tags from moving. */
  readonly keepsTags: boolean;
}
