import type { BuildOrder } from '../../../actions/core/builds/buildx-arguments.ts';
import type { CopyOut } from '../../../actions/core/builds/copy-out-arguments.ts';
import type { Used } from '../../../actions/core/builds/used.ts';
import { failed } from '../../../actions/core/errors.ts';
import type { Built, Docker, DockerEnv, LoadOrder, PullOrder, TestOrder } from '../../../actions/ports/build.ts';
import type { Login } from '../../../actions/ports/images.ts';
import type { Machine } from './machine.ts';
import { putImage, putIndex } from './made.ts';
import { digestOf } from './shelf.ts';
import type { Shelves } from './shelves.ts';

/**
 * Docker in memory. An image is made of the files in its context, the arguments, the platform and the images that it begins with;
 * and of the moment too where the Dockerfile says `RUN date`. Such an image may bring in others by an ONBUILD, and what an ADD
 * fetches has no checksum. It is tested well unless the command is `false`.
 */
export class Engine implements Docker {
  readonly builders = new Set<string>();
  /** What an image's ONBUILD copies from, by full names. */
  readonly onbuild = new Map<string, string>();
  /** What lies at a URL. */
  readonly web = new Map<string, string>();
  /** What its engine has: where each image came from, by name. */
  readonly images = new Map<string, string>();
  full = false;
  readonly #machine: Machine;
  readonly #registries: Pick<Shelves, 'open' | 'isMissing'>;

  constructor(machine: Machine, registries: Pick<Shelves, 'open' | 'isMissing'>) {
    this.#machine = machine;
    this.#registries = registries;
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
    const used = await this.#used(dockerfile, order.held);
    const fetched = used.loose.map((url) => this.web.get(url));
    const { output } = order;
    const toShelf = 'layout' in output ? undefined : output.repository;
    if (toShelf !== undefined && (await this.#registries.isMissing(toShelf)))
      throw failed(`building ${what}: there is no repository to push to`);
    const shelf =
      'layout' in output ? this.#machine.layout(output.layout) : await this.#registries.open(output.repository);
    const made = [];
    for (const platform of order.platforms) {
      const says = JSON.stringify([...[...files].sort(), order.buildArgs, platform, moment, used, fetched]);
      const rootfs = { type: 'layers', diff_ids: [digestOf(says)] };
      const config = { ...platform, config: { Labels: order.labels }, rootfs };
      const image = await putImage(shelf, { says, config, annotations: annotationsOf(order, 'manifest') });
      made.push({ ...image, descriptor: { ...image.descriptor, platform } });
    }
    const [first] = made;
    const descriptors = made.map(({ descriptor }) => descriptor);
    const top = made.length === 1 && first ? first : await putIndex(shelf, descriptors, annotationsOf(order, 'index'));
    return { steps: [], digest: top.digest, used };
  }

  async #used(dockerfile: string, held: Readonly<Record<string, string>>): Promise<Used> {
    const bases: Record<string, string> = {};
    const begun = [...dockerfile.matchAll(/^FROM (?!scratch)(\S+)/gm)].map(([, name = '']) => name);
    for (const name of begun.flatMap((each) => [each, this.onbuild.get(each) ?? []].flat())) {
      const [repository = '', tag = ''] = name.split(/:(?=[^/]*$)/);
      const digest = held[name] ?? (await (await this.#registries.open(repository))?.digest(tag));
      if (digest === undefined) throw failed(`building the image: ${name} is not there`);
      bases[name] = digest;
    }
    const loose = [...dockerfile.matchAll(/^ADD (https:\S+)/gm)].map(([, url = '']) => url);
    return { bases, loose };
  }

  async test({ words }: TestOrder): Promise<void> {
    if (words[0] === 'false') throw failed(`test-command: ${words.join(' ')} ended with 1 in the image`);
  }

  async removeTest(): Promise<void> {}

  async load({ layout, images, names }: LoadOrder): Promise<void> {
    for (const name of names) this.images.set(name, `${layout}@${images[0]?.digest}`);
  }

  async pull({ image, names }: PullOrder): Promise<void> {
    if (this.full) throw failed('loading the image into the local engine: the disk is full');
    for (const name of names) this.images.set(name, image);
  }

  async copyOut({ image, output }: CopyOut): Promise<void> {
    const from = typeof image === 'string' ? image : `${image.layout}@${image.digest}`;
    this.#machine.files.set(output.dest, `${output.type} of ${from}`);
  }
}

/** Those of `--annotation` for a level: https://docs.docker.com/build/metadata/annotations/#specify-annotation-level */
function annotationsOf({ annotations }: BuildOrder, level: string): Record<string, string> {
  const its = Object.entries(annotations).flatMap(([name, value]) => {
    const [, levels = 'manifest', bare = ''] = /^(?:([a-z,]+):)?(.*)$/s.exec(name) ?? [];
    return levels.split(',').includes(level) ? [[bare, value]] : [];
  });
  return Object.fromEntries(its);
}
