// What the Auto Scaling tests stand on: a network of two zones, an image, a launch template, a target group, and waiting.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import {
  AutoScaling,
  type AutoScalingGroup,
  type CreateAutoScalingGroupCommandInput,
} from '@aws-sdk/client-auto-scaling';
import { EC2 } from '@aws-sdk/client-ec2';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { SSM } from '@aws-sdk/client-ssm';
import { type Cloud, type CloudOptions, startCloud } from '../../dev/cloud/cloud.ts';

export type World = Awaited<ReturnType<typeof startWorld>>;

/** Polls until `look` answers something true; the last thing seen is told when it never does. */
export async function until<T>(what: string, look: () => Promise<T | false | undefined>, seconds = 90): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    assert.ok(Date.now() < deadline, `${what}: not within ${seconds} s`);
    await pause(50);
  }
}

export async function startWorld(options: CloudOptions = {}) {
  const cloud: Cloud = await startCloud({ docker: false, scale: 20, bootDelay: 0.1, ...options });
  const settings = {
    endpoint: cloud.endpoint,
    region: 'eu-west-1',
    credentials: {
      accessKeyId: cloud.env.AWS_ACCESS_KEY_ID as string,
      secretAccessKey: cloud.env.AWS_SECRET_ACCESS_KEY as string,
    },
    maxAttempts: 1,
  };
  const [asg, ec2, elb, ssm] = [
    new AutoScaling(settings),
    new EC2(settings),
    new ElasticLoadBalancingV2(settings),
    new SSM(settings),
  ];
  const base = new URL(cloud.endpoint).hostname.split('.').map(Number) as [number, number, number, number];
  const address = (third: number) => `${base[0]}.${base[1]}.${base[2] + third}.0`;
  const { Vpc } = await ec2.createVpc({ CidrBlock: `${address(0)}/20` });
  const zones = ['eu-west-1a', 'eu-west-1b'];
  const subnets: string[] = [];
  for (const [index, zone] of zones.entries()) {
    const { Subnet } = await ec2.createSubnet({
      VpcId: Vpc?.VpcId,
      AvailabilityZone: zone,
      CidrBlock: `${address(8 + index)}/24`,
    });
    subnets.push(Subnet?.SubnetId as string);
  }
  const { ImageId: image } = await ec2.registerImage({ Name: 'base', RootDeviceName: '/dev/sda1' });
  // A web server on the machine's own address, which its host name tells.
  const address8080 = '8080 --bind "$(hostname | sed "s/^ip-//; s/-/./g")"';
  const script = `#!/bin/bash\ncd "$(mktemp -d)"; echo ok > healthz; python3 -m http.server ${address8080} &\n`;
  const { LaunchTemplate } = await ec2.createLaunchTemplate({
    LaunchTemplateName: 'web',
    LaunchTemplateData: { ImageId: image, InstanceType: 't3.micro', UserData: Buffer.from(script).toString('base64') },
  });
  const template = { LaunchTemplateId: LaunchTemplate?.LaunchTemplateId as string, Version: '1' };
  const { TargetGroups } = await elb.createTargetGroup({
    Name: 'web',
    Protocol: 'HTTP',
    Port: 8080,
    VpcId: Vpc?.VpcId,
  });
  const targets = TargetGroups?.[0]?.TargetGroupArn as string;
  await elb.modifyTargetGroupAttributes({
    TargetGroupArn: targets,
    Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '20' }],
  });
  // Only targets of a group that a listener uses have health, and drain.
  const { LoadBalancers } = await elb.createLoadBalancer({ Name: 'web', Subnets: subnets });
  await elb.createListener({
    LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
    Protocol: 'HTTP',
    Port: 80,
    DefaultActions: [{ Type: 'forward', TargetGroupArn: targets }],
  });

  const group = async (name: string): Promise<AutoScalingGroup | undefined> =>
    (await asg.describeAutoScalingGroups({ AutoScalingGroupNames: [name] })).AutoScalingGroups?.[0];
  return {
    cloud,
    asg,
    ec2,
    elb,
    ssm,
    subnets,
    zones,
    image: image as string,
    template,
    targets,
    group,
    settings,
    create: (name: string, size: number, more: Partial<CreateAutoScalingGroupCommandInput> = {}) =>
      asg.createAutoScalingGroup({
        AutoScalingGroupName: name,
        MinSize: 0,
        MaxSize: 6,
        DesiredCapacity: size,
        VPCZoneIdentifier: subnets.join(','),
        LaunchTemplate: template,
        ...more,
      }),
    /** The group once it has exactly `size` machines and all are InService. */
    settled: (name: string, size: number) =>
      until(`${name} has ${size} InService`, async () => {
        const seen = await group(name);
        const all = seen?.Instances ?? [];
        return all.length === size && all.every((each) => each.LifecycleState === 'InService') && seen;
      }),
    activities: async (name: string) =>
      (await asg.describeScalingActivities({ AutoScalingGroupName: name })).Activities ?? [],
    registered: async () =>
      ((await elb.describeTargetHealth({ TargetGroupArn: targets })).TargetHealthDescriptions ?? []).map((each) => ({
        id: each.Target?.Id as string,
        state: each.TargetHealth?.State as string,
      })),
  };
}
