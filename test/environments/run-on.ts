import { waitUntilCommandExecuted } from '@aws-sdk/client-ssm';
import type { Stage } from '../../dev/stage/stage.ts';
import { poll } from '../rollout/poll.ts';

/** What a command on a machine prints. */
export async function runOn({ aws: { ssm } }: Stage, machine: string, command: string): Promise<string> {
  const asked = { DocumentName: 'AWS-RunShellScript', InstanceIds: [machine], Parameters: { commands: [command] } };
  let CommandId = '';
  await poll('the agent of the machine is there', async () => {
    const sent = await ssm.sendCommand(asked).catch((error: Error) => {
      if (error.name !== 'InvalidInstanceId') throw error;
    });
    CommandId = sent?.Command?.CommandId ?? '';
    return CommandId !== '';
  });
  const which = { CommandId, InstanceId: machine };
  await waitUntilCommandExecuted({ client: ssm, minDelay: 1, maxWaitTime: 60 }, which);
  const { StandardOutputContent = '' } = await ssm.getCommandInvocation(which);
  return StandardOutputContent;
}
