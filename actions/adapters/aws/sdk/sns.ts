import { PublishCommand, type SNS, SNSClient } from '@aws-sdk/client-sns';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = { publish: PublishCommand };

export type Sns = SNSClient & Pick<SNS, keyof typeof commands>;

export function make(options: ClientOptions): Sns {
  return withCalls<Sns>(new SNSClient(options), commands);
}
