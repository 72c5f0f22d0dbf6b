import { BatchGetImageCommand, type ECR, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  batchGetImage: BatchGetImageCommand,
  getAuthorizationToken: GetAuthorizationTokenCommand,
};

export type Ecr = ECRClient & Pick<ECR, keyof typeof commands>;

export function make(options: ClientOptions): Ecr {
  return withCalls<Ecr>(new ECRClient(options), commands);
}
