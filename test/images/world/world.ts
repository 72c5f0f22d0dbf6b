import { copyGraph } from '../../../actions/adapters/registry/copy.ts';
import type { BuildPorts } from '../../../actions/build-image/ports.ts';
import type { Told } from '../../../actions/core/image/attested.ts';
import type { Attestations } from '../../../actions/ports/attestations.ts';
import type { PushPorts } from '../../../actions/push-registry/ports.ts';
import { publisher } from '../../../actions/push-registry/publisher.ts';
import { Clone } from './clone.ts';
import { Engine } from './engine.ts';
import { Machine } from './machine.ts';
import { Shelves } from './shelves.ts';

/** All that builds and pushes deal with, in memory and on one clock. */
export class World {
  readonly machine = new Machine();
  readonly clone = new Clone(this.machine);
  readonly shelves = new Shelves(this.machine.clock);
  readonly engine = new Engine(this.machine, this.shelves);
  /** What GitHub keeps about a digest. */
  readonly attestations = new Map<string, readonly Told[]>();

  readonly #attestations: Attestations = { about: async (digest) => this.attestations.get(digest) ?? [] };

  /** The ports of one job's step. */
  build(): BuildPorts {
    return {
      runner: this.machine.runner(this.clone.top),
      source: async () => this.clone,
      docker: async () => this.engine,
      registries: async () => this.shelves,
      layout: async (folder) => this.machine.layout(folder),
      save: async (source, digest, { dest, loadable }) => {
        const { text } = (await source.manifest(digest)) ?? { text: '' };
        this.machine.files.set(dest, `${loadable ? `${loadable.name} ` : ''}${text}`);
      },
      publisher: async (asked) => publisher({ ...asked, ports: this.push() }),
      attestations: async () => this.#attestations,
    };
  }

  push(): PushPorts {
    return {
      clock: this.machine.clock,
      scratch: this.machine.runner(this.clone.top).scratch,
      sha256: this.machine.runner(this.clone.top).sha256,
      registries: this.shelves,
      ecr: this.shelves,
      copy: copyGraph,
      attestations: async () => this.#attestations,
      layout: async (folder) => this.machine.layout(folder),
      engine: async (name) => {
        throw new Error(`no image of the engine is asked for here: ${name}`);
      },
    };
  }
}
