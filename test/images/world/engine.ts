import type { BuildOrder } from '../../../actions/core/builds/buildx-arguments.ts';
import { failed } from '../../../actions/core/errors.ts';
import { contentOf } from '../../../actions/core/image/oci.ts';
import type { Built, BuiltImage, Docker, DockerEnv, TestOrder } from '../../../actions/ports/build.ts';
import type { Login } from '../../../actions/ports/images.ts';
import type { Machine } from './machine.ts';
import { putImage, putIndex } from './made.ts';

/**
 * Docker in memory. An image is made of the files in its context, the arguments and the platform; and of the moment too where
 * the Dockerfile says `RUN date`. It is tested well unless the
 * command is `false`.
 */
export class Engine implements Docker {
  readonly builders = new Set<string>();
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  configure(folder: string, logins: Readonly<Record<string, Login>>): DockerEnv {
    this.#machine.write(folder, new Map([['config.json', JSON.stringify(logins)]]));
    return { DOCKER_CONFIG: folder };
  }

  async chooseBuilder(asked: string | undefined, name: string) {
    if (asked !== undefined) return { name: asked, made: false };
    this.builders.add(name);
    return { name, made: true };
  }

  async removeBuilder(name: string): Promise<void> {
    this.builders.delete(name);
  }

  async build(order: BuildOrder, what: string): Promise<Built> {
    const files = this.#machine.below(order.context);
    const dockerfile = this.#machine.files.get(order.file);
    if (dockerfile === undefined) throw failed(`building ${what}: there is no ${order.file}`);
    await this.#machine.clock.wait(10);
    const moment = dockerfile.includes('RUN date') ? this.#machine.clock.now() : undefined;
    const shelf = this.#machine.layout(order.layout);
    const made = [];
    const images: BuiltImage[] = [];
    for (const platform of order.platforms) {
      const says = JSON.stringify([...[...files].sort(), order.buildArgs, platform, moment]);
      const config = { ...platform, config: { Labels: order.labels } };
      const image = await putImage(shelf, { says, config, annotations: order.annotations });
      made.push({ ...image, descriptor: { ...image.descriptor, platform } });
      images.push({ platform, digest: image.digest, content: contentOf(image), config });
    }
    const [first] = made;
    const descriptors = made.map(({ descriptor }) => descriptor);
    const top = made.length === 1 && first ? first : await putIndex(shelf, descriptors);
    return { steps: [], digest: top.digest, images, loose: [] };
  }

  async test({ words }: TestOrder): Promise<void> {
    if (words[0] === 'false') throw failed(`test-command: ${words.join(' ')} ended with 1 in the image`);
  }

  async removeTest(): Promise<void> {}
}
