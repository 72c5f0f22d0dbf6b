import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  BatchGetRepositoryScanningConfigurationCommand,
  CreateRepositoryCommand,
  DescribeImageScanFindingsCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  DescribeRepositoryCreationTemplatesCommand,
  type ECR,
  ECRClient,
  GetAuthorizationTokenCommand,
  GetDownloadUrlForLayerCommand,
  GetLifecyclePolicyCommand,
  ListTagsForResourceCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
  PutLifecyclePolicyCommand,
  StartImageScanCommand,
  TagResourceCommand,
} from '@aws-sdk/client-ecr';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  batchDeleteImage: BatchDeleteImageCommand,
  batchGetImage: BatchGetImageCommand,
  batchGetRepositoryScanningConfiguration: BatchGetRepositoryScanningConfigurationCommand,
  createRepository: CreateRepositoryCommand,
  describeImageScanFindings: DescribeImageScanFindingsCommand,
  describeImages: DescribeImagesCommand,
  describeRepositories: DescribeRepositoriesCommand,
  describeRepositoryCreationTemplates: DescribeRepositoryCreationTemplatesCommand,
  getAuthorizationToken: GetAuthorizationTokenCommand,
  getDownloadUrlForLayer: GetDownloadUrlForLayerCommand,
  getLifecyclePolicy: GetLifecyclePolicyCommand,
  listTagsForResource: ListTagsForResourceCommand,
  putImageScanningConfiguration: PutImageScanningConfigurationCommand,
  putImageTagMutability: PutImageTagMutabilityCommand,
  putLifecyclePolicy: PutLifecyclePolicyCommand,
  startImageScan: StartImageScanCommand,
  tagResource: TagResourceCommand,
};

export type Ecr = ECRClient & Pick<ECR, keyof typeof commands>;

export function make(options: ClientOptions): Ecr {
  return withCalls<Ecr>(new ECRClient(options), commands);
}
