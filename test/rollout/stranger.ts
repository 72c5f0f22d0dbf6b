// A machine of nobody's, healthy behind the balancer of an environment.
import type { Environment } from '../../dev/stage/environment.ts';
import { poll } from './poll.ts';

/** Launches and registers it; `leave` takes it away again. */
export async function stranger(environment: Environment): Promise<{ id: string; leave(): Promise<void> }> {
  const { ec2, balancing } = environment.stage.aws;
  const ImageId = await environment.stage.ami('1');
  const { Instances } = await ec2.runInstances({
    ImageId,
    MinCount: 1,
    MaxCount: 1,
    SubnetId: environment.seed.subnets[0],
  });
  const id = Instances?.[0]?.InstanceId ?? '';
  const target = { TargetGroupArn: environment.seed.targetGroups[0].arn, Targets: [{ Id: id }] };
  await poll(`${id} runs`, async () => {
    const { Reservations } = await ec2.describeInstances({ InstanceIds: [id] });
    return Reservations?.[0]?.Instances?.[0]?.State?.Name === 'running';
  });
  await balancing.registerTargets(target);
  await poll(`${id} is healthy`, async () => {
    const { TargetHealthDescriptions } = await balancing.describeTargetHealth(target);
    return TargetHealthDescriptions?.[0]?.TargetHealth?.State === 'healthy';
  });
  return {
    id,
    async leave() {
      await balancing.deregisterTargets(target);
      await ec2.terminateInstances({ InstanceIds: [id] });
    },
  };
}
