import { waitUntilCommandExecuted } from '@aws-sdk/client-ssm';
import type { Stage } from '../../dev/stage/stage.ts';

/** What a command on a machine prints. */
export async function runOn({ aws: { ssm } }: Stage, machine: string, command: string): Promise<string> {
  const asked = { DocumentName: 'AWS-RunShellScript', InstanceIds: [machine], Parameters: { commands: [command] } };
  const { Command: { CommandId = '' } = {} } = await ssm.sendCommand(asked);
  const which = { CommandId, InstanceId: machine };
  await waitUntilCommandExecuted({ client: ssm, minDelay: 1, maxWaitTime: 60 }, which);
  const { StandardOutputContent = '' } = await ssm.getCommandInvocation(which);
  return StandardOutputContent;
}
