import type { Prove } from '../images/attestation.ts';
import type { PushTerms } from '../images/push-inputs.ts';
import type { Attestations } from '../ports/attestations.ts';
import type { Docker, SaveOrder, Source } from '../ports/build.ts';
import type { ImageSource, Registries } from '../ports/images.ts';
import type { Publisher } from '../ports/publisher.ts';
import type { Runner } from '../ports/runner.ts';
import type { Log, Run } from '../shell/action.ts';

/** What a job pushes by. */
export interface Publishes {
  readonly inputs: PushTerms;
  readonly run: Run;
  readonly log: Log;
  readonly prove: Prove | undefined;
}

/** What is a function is loaded when it is first asked for: what is found needs no docker, and `scratch` no registry. */
export interface BuildPorts {
  readonly runner: Runner;
  source(): Promise<Source>;
  docker(): Promise<Docker>;
  registries(): Promise<Registries>;
  /** An OCI layout in a folder. */
  layout(folder: string): Promise<ImageSource>;
  /** Writes an image down as it is. */
  save(source: ImageSource, digest: string, order: SaveOrder): Promise<void>;
  publisher(asked: Publishes): Promise<Publisher>;
  attestations(): Promise<Attestations>;
}
