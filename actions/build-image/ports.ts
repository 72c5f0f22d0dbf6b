import type { Attestations } from '../ports/attestations.ts';
import type { Docker, Source } from '../ports/build.ts';
import type { Registries } from '../ports/images.ts';
import type { Runner } from '../ports/runner.ts';

/** What is a function is loaded when it is first asked for: what is found needs no docker, and `scratch` no registry. */
export interface BuildPorts {
  readonly runner: Runner;
  source(): Promise<Source>;
  docker(): Promise<Docker>;
  registries(): Promise<Registries>;
  attestations(): Promise<Attestations>;
}
