// An Auto Scaling group that somebody else has made, with our tags and a machine behind the balancer of an environment.

import type { Environment } from '../../dev/stage/environment.ts';
import { APP } from '../../dev/stage/stage.ts';
import { poll } from './poll.ts';

/** Its machine is healthy there; `leave` takes it all away again. */
export async function planted(
  environment: Environment,
  tags: Readonly<Record<string, string>>,
): Promise<{ name: string; id: string; leave(): Promise<void> }> {
  const { scaling, balancing } = environment.stage.aws;
  const AutoScalingGroupName = `planted-${environment.name}`;
  const TargetGroupArn = environment.seed.targetGroups[0].arn;
  const all = { app: APP, environment: environment.name, ...tags };
  await scaling.createAutoScalingGroup({
    AutoScalingGroupName,
    ...{ MinSize: 1, DesiredCapacity: 1, MaxSize: 1 },
    VPCZoneIdentifier: environment.seed.subnets.join(','),
    LaunchTemplate: { LaunchTemplateName: `${APP}.${environment.name}`, Version: '1' },
    TargetGroupARNs: [TargetGroupArn],
    Tags: Object.entries(all).map(([key, Value]) => ({ Key: `immutable:${key}`, Value, PropagateAtLaunch: false })),
  });
  const described = async () => {
    const { AutoScalingGroups = [] } = await scaling.describeAutoScalingGroups({
      AutoScalingGroupNames: [AutoScalingGroupName],
    });
    return AutoScalingGroups[0];
  };
  const targets = async () => (await balancing.describeTargetHealth({ TargetGroupArn })).TargetHealthDescriptions ?? [];
  let id = '';
  await poll(`the machine of ${AutoScalingGroupName} is healthy`, async () => {
    id = (await described())?.Instances?.[0]?.InstanceId ?? '';
    return (await targets()).some(({ Target, TargetHealth }) => Target?.Id === id && TargetHealth?.State === 'healthy');
  });
  return {
    name: AutoScalingGroupName,
    id,
    async leave() {
      await scaling.deleteAutoScalingGroup({ AutoScalingGroupName, ForceDelete: true });
      await poll(`${AutoScalingGroupName} is gone`, async () => (await described()) === undefined);
      await poll(`${id} is out of the balancer`, async () =>
        (await targets()).every(({ Target }) => Target?.Id !== id),
      );
    },
  };
}
