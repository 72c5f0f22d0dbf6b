import type { ImageDetail } from '@aws-sdk/client-ecr';
import type { Parameter } from '@aws-sdk/client-ssm';
import { isBranchTag } from '../../../core/image/tags.ts';
import type { BranchImages } from '../../../ports/environments.ts';
import { errorNames } from '../errors.ts';
import { unpack } from '../ledger/packed.ts';
import { pages } from '../pages.ts';
import type { Scope } from '../scope.ts';
import { parameterPath } from '../scope.ts';
import type { Domain } from './domain.ts';

/** Where images of branches lie. */
export interface BranchRepository {
  /** Name of the repository for reviews. */
  readonly name: string;
  /** The tag that moves with the branch (core/image/tags.ts). */
  readonly tag: string;
}

/** Digests that stored specs name: those of the environment itself, and those of all others of the app. */
interface Named {
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** Images of one branch, in the repository for reviews. */
export class AwsBranchImages implements BranchImages {
  readonly #domain: Domain;
  readonly #scope: Scope;
  readonly #repository: BranchRepository;
  #named: Named | 'unknown' | undefined;

  constructor(domain: Domain, scope: Scope, repository: BranchRepository) {
    this.#domain = domain;
    this.#scope = scope;
    this.#repository = repository;
  }

  /**
   * Those with the branch's tag, and those that it launched: where tags may not move, only the first push has that tag. Specs are read
   * when there is an image to judge, and remembered: a deletion reads them again.
   */
  async look(): Promise<readonly string[]> {
    const images = await this.#tagged();
    if (images.length === 0) return [];
    this.#named ??= await this.#specs();
    if (this.#named === 'unknown') return [];
    const { own, others } = this.#named;
    return images
      .filter(({ imageTags = [] }) => imageTags.every((each) => each === this.#repository.tag || !isBranchTag(each)))
      .filter(({ imageTags, imageDigest = '' }) => imageTags?.includes(this.#repository.tag) || own.has(imageDigest))
      .flatMap(({ imageDigest }) => (imageDigest === undefined || others.has(imageDigest) ? [] : [imageDigest]));
  }

  async delete(digests: readonly string[]): Promise<void> {
    this.#named = undefined;
    const still = new Set(await this.look());
    const imageIds = digests.filter((digest) => still.has(digest)).map((imageDigest) => ({ imageDigest }));
    if (imageIds.length === 0) return;
    const ecr = await this.#domain.services.ecr.change();
    // One that is gone already is told in the answer, not thrown.
    await ecr.batchDeleteImage({ repositoryName: this.#repository.name, imageIds });
  }

  async #tagged(): Promise<readonly ImageDetail[]> {
    const { name: repositoryName } = this.#repository;
    try {
      return await this.#domain.share(`images of ${repositoryName}`, async () => {
        const ecr = await this.#domain.services.ecr.read();
        return await pages(
          (nextToken) => ecr.describeImages({ repositoryName, filter: { tagStatus: 'TAGGED' }, nextToken }),
          (page) => page.nextToken,
          (page) => page.imageDetails,
        );
      });
    } catch (error) {
      if (errorNames(error, 'RepositoryNotFoundException')) return [];
      throw error;
    }
  }

  /** One that can't be read may name any. */
  async #specs(): Promise<Named | 'unknown'> {
    const { app } = this.#scope;
    const found = await this.#domain.share(`parameters of ${app}`, async () => {
      const ssm = await this.#domain.services.ssm.read();
      return await pages(
        (NextToken) => ssm.getParametersByPath({ Path: `/immutable/${app}`, Recursive: true, NextToken }),
        (page) => page.NextToken,
        (page) => page.Parameters,
      );
    });
    const specs = found.filter(({ Name = '' }) => /\/spec\/\d+$/.test(Name));
    const isOwn = ({ Name = '' }: Parameter) => Name.startsWith(`${parameterPath(this.#scope)}/`);
    try {
      return {
        own: await digestsIn(specs.filter(isOwn)),
        others: await digestsIn(specs.filter((each) => !isOwn(each))),
      };
    } catch {
      return 'unknown';
    }
  }
}

async function digestsIn(parameters: readonly Parameter[]): Promise<ReadonlySet<string>> {
  const specs = await Promise.all(parameters.map(({ Name = '', Value = '' }) => unpack(Name, Value)));
  const images = specs.flatMap(({ image = '', services }) => [
    image,
    ...Object.values(services).map((service) => service.image),
  ]);
  return new Set(images.map((image) => image.slice(image.indexOf('@') + 1)));
}
