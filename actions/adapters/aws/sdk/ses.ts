import { type SESv2, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = { sendEmail: SendEmailCommand };

export type Ses = SESv2Client & Pick<SESv2, keyof typeof commands>;

export function make(options: ClientOptions): Ses {
  return withCalls<Ses>(new SESv2Client(options), commands);
}
