import type { CommandInvocation } from '@aws-sdk/client-ssm';
import { errorNames } from '../errors.ts';
import { pages } from '../pages.ts';
import type { Services } from '../services.ts';

/** Machines that one SendCommand takes. */
export const ADDRESSEES = 50;

/** Runs a script as root on at most 50 machines; the command's id. */
export async function send(
  { ssm }: Services,
  machines: readonly string[],
  script: string,
  seconds: number,
  comment: string,
): Promise<string> {
  const change = await ssm.change();
  const { Command } = await change.sendCommand({
    DocumentName: 'AWS-RunShellScript',
    InstanceIds: [...machines],
    Comment: comment.slice(0, 100),
    Parameters: { commands: [script], executionTimeout: [String(Math.ceil(seconds))] },
    // Seconds for delivery alone: a machine that doesn't fetch it soon is asked again.
    TimeoutSeconds: 30,
  });
  return Command?.CommandId ?? '';
}

export type Fate = 'open' | 'lost' | 'ended';

/** Where a command stands on one machine; `lost`: it never ran there, so it may be sent again. */
export function fateOf({ Status, StatusDetails }: Pick<CommandInvocation, 'Status' | 'StatusDetails'>): Fate {
  const details = (StatusDetails ?? Status ?? '').replaceAll(' ', '');
  if (/^(Pending|InProgress|Delayed|Cancelling)$/.test(details)) return 'open';
  return /^(DeliveryTimedOut|Undeliverable|Terminated|Cancell?ed|InvalidPlatform|AccessDenied)$/.test(details)
    ? 'lost'
    : 'ended';
}

/** How one command goes on every machine that it was sent to. */
export async function invocations({ ssm }: Services, CommandId: string): Promise<readonly CommandInvocation[]> {
  const read = await ssm.read();
  return await pages(
    (NextToken) => read.listCommandInvocations({ CommandId, Details: true, MaxResults: 50, NextToken }),
    (page) => page.NextToken,
    (page) => page.CommandInvocations,
  );
}

/** One machine's own record of a command, with far more of its output; undefined until there is one. */
export async function invocation({ ssm }: Services, CommandId: string, InstanceId: string) {
  const read = await ssm.read();
  try {
    return await read.getCommandInvocation({ CommandId, InstanceId });
  } catch (error) {
    if (errorNames(error, 'InvocationDoesNotExist')) return undefined;
    throw error;
  }
}
