import { type ECRPUBLIC, ECRPUBLICClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr-public';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  getAuthorizationToken: GetAuthorizationTokenCommand,
};

export type EcrPublic = ECRPUBLICClient & Pick<ECRPUBLIC, keyof typeof commands>;

export function make(options: ClientOptions): EcrPublic {
  return withCalls<EcrPublic>(new ECRPUBLICClient(options), commands);
}
