import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, type STS, STSClient } from '@aws-sdk/client-sts';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  assumeRoleWithWebIdentity: AssumeRoleWithWebIdentityCommand,
  getCallerIdentity: GetCallerIdentityCommand,
};

export type Sts = STSClient & Pick<STS, keyof typeof commands>;

export function make(options: ClientOptions): Sts {
  return withCalls<Sts>(new STSClient(options), commands);
}
