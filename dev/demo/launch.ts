/** How long the machines of a release took to boot and to pass their live check, from what AWS knows of them. */
import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { DescribeInstanceInformationCommand, ListCommandInvocationsCommand } from '@aws-sdk/client-ssm';
import type { Clients } from '../stage/clients.ts';

export interface Launch {
  /** Seconds from launch until Systems Manager could reach the slowest machine. */
  readonly boot: number;
  /** Seconds of the longest live check; it waits for what the user data still has to do. */
  readonly liveCheck: number;
}

export async function measureLaunch({ ec2, ssm }: Clients, machines: readonly string[]): Promise<Launch> {
  const ids = [...machines];
  const [{ Reservations = [] }, { InstanceInformationList = [] }, { CommandInvocations = [] }] = await Promise.all([
    ec2.send(new DescribeInstancesCommand({ InstanceIds: ids })),
    ssm.send(new DescribeInstanceInformationCommand({ Filters: [{ Key: 'InstanceIds', Values: ids }] })),
    ssm.send(new ListCommandInvocationsCommand({ Details: true })),
  ]);
  const launched = new Map(
    Reservations.flatMap(({ Instances = [] }) => Instances).map((each) => [each.InstanceId, each.LaunchTime]),
  );
  const boots = InstanceInformationList.map(({ InstanceId, RegistrationDate }) =>
    seconds(launched.get(InstanceId), RegistrationDate),
  );
  const checks = CommandInvocations.filter(({ InstanceId = '' }) => ids.includes(InstanceId)).flatMap(
    ({ CommandPlugins = [] }) =>
      CommandPlugins.map(({ ResponseStartDateTime, ResponseFinishDateTime }) =>
        seconds(ResponseStartDateTime, ResponseFinishDateTime),
      ),
  );
  return { boot: Math.max(...boots), liveCheck: Math.max(...checks) };
}

function seconds(from: Date | undefined, to: Date | undefined): number {
  if (!from || !to) throw new Error('measuring a launch: AWS does not tell when it began or ended');
  return (to.getTime() - from.getTime()) / 1000;
}
