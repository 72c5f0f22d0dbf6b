import type { Repository, RepositoryCreationTemplate } from '@aws-sdk/client-ecr';
import { failed, Stopped, Unmade } from '../../../core/errors.ts';
import {
  type Drift,
  drift,
  type EcrSeen,
  type EcrWanted,
  joined,
  policyOf,
  withOthers,
} from '../../../core/image/ecr-repository.ts';
import { ecrHost } from '../../../core/image/reference.ts';
import type { EcrLogins, EcrRepositories, Prepared } from '../../../ports/images.ts';
import type { AwsClock } from '../clock.ts';
import { errorNames } from '../errors.ts';
import { scanningOf, scanOf, startScan } from './scan.ts';
import type { EcrServices } from './services.ts';
import { templateFor } from './templates.ts';
import { told } from './told.ts';

/** Repositories of private ECR by its API: what the registry's own HTTP interface can't do. */
export class AwsEcrRepositories implements EcrRepositories {
  readonly #aws: EcrServices;
  readonly #logins: EcrLogins;
  readonly #clock: AwsClock;

  constructor(aws: EcrServices, logins: EcrLogins, clock: AwsClock) {
    this.#aws = aws;
    this.#logins = logins;
    this.#clock = clock;
  }

  async knows(host: string): Promise<boolean> {
    return ecrHost(host) !== undefined || (await this.#logins.maybe(host)) !== undefined;
  }

  async prepare(host: string, name: string, wanted: EcrWanted, manage: boolean): Promise<Prepared> {
    const found = await this.#describe(host, name);
    if (found === undefined) {
      const template = await this.#template(host, name);
      // ECR makes it when the first layer is pushed, as the registry's owners want it.
      if (template !== undefined) {
        const keepsTags = template.imageTagMutability?.startsWith('IMMUTABLE') ?? false;
        return { created: true, atPush: true, keepsTags, notes: [`${name}: ${byTemplate(template)}`] };
      }
    }
    if (found === undefined && (await this.#create(host, name, wanted).catch(unmade)))
      return { created: true, keepsTags: true, notes: [] };
    // Another job was quicker, or the answer to an earlier try was lost: it is compared like any other.
    const there = found ?? (await this.#describe(host, name));
    const seen = there && (await this.#seen(host, there));
    if (there === undefined || seen === undefined)
      return { created: false, keepsTags: false, notes: [`${name}: whether it is set up as wanted could not be read`] };
    const notes: string[] = [];
    let keepsTags = seen.mutability.startsWith('IMMUTABLE');
    const ours = { ...wanted, movable: joined(seen, wanted.movable) };
    const differs = drift(seen, wanted);
    const template = differs.length > 0 && !manage ? await this.#template(host, name) : undefined;
    if (template !== undefined) return { created: false, keepsTags, notes: [] };
    for (const { what, text, fixed } of differs) {
      const change = () => this.#change(host, there, what, ours);
      if (!manage && what === 'lifecycle' && seen.lifecycle === undefined && (await this.#isEmpty(host, name))) {
        // It may be ours, whose run ended before it put the policy; nobody's images can be lost by it.
        notes.push(`${name}: ${text}${await change().then(() => '; changed', notPut)}`);
        continue;
      }
      const changes = manage && !fixed;
      if (changes) await change();
      if (changes && what === 'mutability') keepsTags = true;
      notes.push(`${name}: ${text}${changes ? '; changed' : fixed ? '' : '; manage: true would change it'}`);
    }
    return { created: false, keepsTags, notes };
  }

  async pushedAt(host: string, name: string, digest: string): Promise<Date | undefined> {
    const { client, registryId } = await this.#read(host);
    const asked = { repositoryName: name, ...registryId, imageIds: [{ imageDigest: digest }] };
    const answer = await client.describeImages(asked).catch(() => undefined);
    return answer?.imageDetails?.[0]?.imagePushedAt;
  }

  async scan(host: string, name: string, digest: string) {
    const { client, registryId } = await this.#read(host);
    const image = { repositoryName: name, ...registryId, imageId: { imageDigest: digest } };
    return await told(() => scanOf(client, image, this.#clock));
  }

  async startScan(host: string, name: string, digest: string) {
    const { client, registryId } = await this.#read(host);
    return await told(() =>
      startScan(client, { repositoryName: name, ...registryId, imageId: { imageDigest: digest } }),
    );
  }

  async #read(host: string) {
    const known = ecrHost(host);
    const client = await this.#aws.of(known?.region).read();
    return { client, registryId: known ? { registryId: known.account } : {} };
  }

  #quick(host: string) {
    const known = ecrHost(host);
    return { quick: this.#aws.of(known?.region).quick, registryId: known ? { registryId: known.account } : {} };
  }

  async #describe(host: string, name: string): Promise<Repository | undefined> {
    const { quick, registryId } = this.#quick(host);
    try {
      const asked = { repositoryNames: [name], ...registryId };
      return (await quick.describeRepositories(asked)).repositories?.[0];
    } catch (error) {
      if (errorNames(error, 'RepositoryNotFoundException')) return undefined;
      return await told(() => Promise.reject(error));
    }
  }

  /** Those of another account's registry only it can see. */
  async #template(host: string, name: string): Promise<RepositoryCreationTemplate | undefined> {
    const { client } = await this.#read(host);
    const account = ecrHost(host)?.account;
    const own = account === undefined || ecrHost((await this.#logins.own()).host)?.account === account;
    return own ? await templateFor(client, name) : undefined;
  }

  /** False when it is there by now. */
  async #create(host: string, name: string, wanted: EcrWanted): Promise<boolean> {
    const known = ecrHost(host);
    const own = await this.#logins.own();
    if (known && ecrHost(own.host)?.account !== known.account) {
      throw failed(
        `creating ${host}/${name}: it belongs to account ${known.account}, not to these credentials; create it there`,
      );
    }
    const { client } = await this.#read(host);
    try {
      await client.createRepository({
        repositoryName: name,
        ...mutability({ movable: withOthers(wanted.movable) }),
        imageScanningConfiguration: { scanOnPush: wanted.scanOnPush },
        ...encrypted(wanted),
        tags: tagsOf(wanted),
      });
    } catch (error) {
      if (errorNames(error, 'RepositoryAlreadyExistsException')) return false;
      return await told(() => Promise.reject(error));
    }
    const policy = policyOf(wanted);
    if (policy !== undefined) {
      await told(() => client.putLifecyclePolicy({ repositoryName: name, lifecyclePolicyText: policy }));
    }
    return true;
  }

  /** False when that can't be read. */
  async #isEmpty(host: string, name: string): Promise<boolean> {
    const { client, registryId } = await this.#read(host);
    const answer = await client.describeImages({ repositoryName: name, ...registryId, maxResults: 1 }).catch(() => {});
    return answer?.imageDetails?.length === 0;
  }

  /** undefined: not allowed to look, which doesn't keep anybody from pushing. */
  async #seen(host: string, repository: Repository): Promise<EcrSeen | undefined> {
    const { quick, registryId } = this.#quick(host);
    const { repositoryName = '', repositoryArn = '' } = repository;
    try {
      const [lifecycle, { tags }, scanning] = await Promise.all([
        quick
          .getLifecyclePolicy({ repositoryName, ...registryId })
          .then(({ lifecyclePolicyText }) => lifecyclePolicyText)
          .catch((error) => {
            if (errorNames(error, 'LifecyclePolicyNotFoundException')) return undefined;
            throw error;
          }),
        quick.listTagsForResource({ resourceArn: repositoryArn }),
        scanningOf(quick, repository),
      ]);
      const { encryptionConfiguration: encryption, imageTagMutabilityExclusionFilters: filters } = repository;
      return {
        mutability: repository.imageTagMutability ?? 'MUTABLE',
        movable: (filters ?? []).flatMap(({ filter }) => filter ?? []),
        ...scanning,
        encryption: {
          type: encryption?.encryptionType === 'KMS' ? 'KMS' : 'AES256',
          ...(encryption?.kmsKey !== undefined && { key: encryption.kmsKey }),
        },
        lifecycle,
        tags: Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
      };
    } catch {
      return undefined;
    }
  }

  async #change(
    host: string,
    { repositoryName = '', repositoryArn = '' }: Repository,
    what: Drift['what'],
    wanted: EcrWanted,
  ) {
    const { client, registryId } = await this.#read(host);
    const one = { repositoryName, ...registryId };
    const changes: Record<Exclude<Drift['what'], 'encryption'>, () => Promise<unknown>> = {
      mutability: () => client.putImageTagMutability({ ...one, ...mutability(wanted) }),
      scan: () =>
        client.putImageScanningConfiguration({ ...one, imageScanningConfiguration: { scanOnPush: wanted.scanOnPush } }),
      lifecycle: () => client.putLifecyclePolicy({ ...one, lifecyclePolicyText: policyOf(wanted) }),
      tags: () => client.tagResource({ resourceArn: repositoryArn, tags: tagsOf(wanted) }),
    };
    if (what !== 'encryption') await told(changes[what]);
  }
}

function unmade(error: unknown): never {
  throw error instanceof Stopped ? new Unmade(error.kind, error.outcome, error.message, error) : error;
}

function byTemplate({ prefix }: RepositoryCreationTemplate): string {
  return `it is made at the push, by the registry's template ${prefix}, whose settings count`;
}

function notPut(error: unknown): string {
  return `, and none could be put: ${error instanceof Error ? error.message : error}`;
}

function encrypted({ encryption }: EcrWanted) {
  if (encryption === undefined) return {};
  const { type, key } = encryption;
  return { encryptionConfiguration: { encryptionType: type, ...(key !== undefined && { kmsKey: key }) } };
}

function mutability({ movable }: Pick<EcrWanted, 'movable'>) {
  if (movable.length === 0) return { imageTagMutability: 'IMMUTABLE' as const };
  const filters = movable.map((filter) => ({ filterType: 'WILDCARD' as const, filter }));
  return {
    imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' as const,
    imageTagMutabilityExclusionFilters: filters,
  };
}

function tagsOf({ tags }: EcrWanted) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
