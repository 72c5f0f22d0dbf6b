import type { EcrRepositories, ImageRepository, ImageSource, Registries } from '../image-ports.ts';

export interface PushPorts {
  readonly registries: Registries;
  readonly ecr: EcrRepositories;
  layout(folder: string): Promise<ImageSource>;
  /** An image of the local Docker engine, taken out of it; `close` removes what that took. */
  engine(name: string): Promise<{ readonly source: ImageSource; readonly digest: string; close(): Promise<void> }>;
  copy(job: CopyJob): Promise<CopyCount>;
}

export interface CopyJob {
  readonly from: ImageSource;
  readonly repository?: ImageRepository | undefined;
  readonly to: ImageRepository;
  readonly digest: string;
  readonly tell: (line: string) => void;
}

/** Bytes that were uploaded, taken over within the registry, and there already; manifests that were stored. */
export interface CopyCount {
  readonly uploaded: number;
  readonly mounted: number;
  readonly there: number;
  readonly manifests: number;
  readonly referrers: readonly string[];
}

/** What is pushed. */
export interface Pushed {
  readonly source: ImageSource;
  readonly repository?: ImageRepository | undefined;
  readonly digest: string;
  close(): Promise<void>;
}

/** A repository that the image goes to. */
export interface Target {
  readonly repository: ImageRepository;
  readonly full: string;
  readonly ecr: boolean;
  readonly created: boolean;
}
