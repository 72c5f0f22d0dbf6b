import type { ImageDetail } from '@aws-sdk/client-ecr';
import { isBranchTag } from '../../../core/image/tags.ts';
import type { BranchImages } from '../../../ports/environments.ts';
import { errorNames } from '../errors.ts';
import { unpack } from '../ledger/packed.ts';
import { pages } from '../pages.ts';
import type { Scope } from '../scope.ts';
import { parameterPath } from '../scope.ts';
import type { Services } from '../services.ts';

/** Where images of branches lie. */
export interface BranchRepository {
  /** Name of the repository for reviews. */
  readonly name: string;
  /** The tag that moves with the branch (core/image/tags.ts). */
  readonly tag: string;
}

/** Images of one branch, in the repository for reviews. */
export class AwsBranchImages implements BranchImages {
  readonly #services: Services;
  readonly #scope: Scope;
  readonly #repository: BranchRepository;
  #named: ReadonlySet<string> | 'unknown' | undefined;

  constructor(services: Services, scope: Scope, repository: BranchRepository) {
    this.#services = services;
    this.#scope = scope;
    this.#repository = repository;
  }

  /** Specs are read when there is an image to judge, and remembered: a deletion reads them again. */
  async look(): Promise<readonly string[]> {
    const digests = await this.#tagged();
    if (digests.length === 0) return [];
    this.#named ??= await this.#specs();
    const named = this.#named;
    return named === 'unknown' ? [] : digests.filter((digest) => !named.has(digest));
  }

  async delete(digests: readonly string[]): Promise<void> {
    this.#named = undefined;
    const still = new Set(await this.look());
    const imageIds = digests.filter((digest) => still.has(digest)).map((imageDigest) => ({ imageDigest }));
    if (imageIds.length === 0) return;
    const ecr = await this.#services.ecr.change();
    // One that is gone already is told in the answer, not thrown.
    await ecr.batchDeleteImage({ repositoryName: this.#repository.name, imageIds });
  }

  async #tagged(): Promise<readonly string[]> {
    const ecr = await this.#services.ecr.read();
    const { name: repositoryName, tag } = this.#repository;
    try {
      const found = await pages(
        (nextToken) => ecr.describeImages({ repositoryName, filter: { tagStatus: 'TAGGED' }, nextToken }),
        (page) => page.nextToken,
        (page) => page.imageDetails,
      );
      return found.filter((image) => isOf(tag, image)).flatMap(({ imageDigest }) => imageDigest ?? []);
    } catch (error) {
      if (errorNames(error, 'RepositoryNotFoundException')) return [];
      throw error;
    }
  }

  /** Digests in the stored specs of the app's other environments; one that can't be read may name any. */
  async #specs(): Promise<ReadonlySet<string> | 'unknown'> {
    const ssm = await this.#services.ssm.read();
    const found = await pages(
      (NextToken) => ssm.getParametersByPath({ Path: `/immutable/${this.#scope.app}`, Recursive: true, NextToken }),
      (page) => page.NextToken,
      (page) => page.Parameters,
    );
    const own = `${parameterPath(this.#scope)}/`;
    const others = found.filter(({ Name = '' }) => /\/spec\/\d+$/.test(Name) && !Name.startsWith(own));
    try {
      const specs = await Promise.all(others.map(({ Name = '', Value = '' }) => unpack(Name, Value)));
      const images = specs.flatMap(({ image, services }) => [
        image ?? '',
        ...Object.values(services).map((service) => service.image),
      ]);
      return new Set(images.map((image) => image.slice(image.indexOf('@') + 1)));
    } catch {
      return 'unknown';
    }
  }
}

function isOf(tag: string, { imageTags = [] }: ImageDetail): boolean {
  return imageTags.includes(tag) && imageTags.every((each) => each === tag || !isBranchTag(each));
}
