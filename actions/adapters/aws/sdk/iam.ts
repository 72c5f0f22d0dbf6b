import { GetInstanceProfileCommand, type IAM, IAMClient } from '@aws-sdk/client-iam';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  getInstanceProfile: GetInstanceProfileCommand,
};

export type Iam = IAMClient & Pick<IAM, keyof typeof commands>;

export function make(options: ClientOptions): Iam {
  return withCalls<Iam>(new IAMClient(options), commands);
}
