import type { Tag } from '@aws-sdk/client-elastic-load-balancing-v2';
import { branchTag } from '../../actions/core/image/tags.ts';
import { instances } from '../../dev/stage/instances.ts';
import { APP, type Stage } from '../../dev/stage/stage.ts';

/** As feature-env names it. */
export interface Named {
  readonly branch: string;
  readonly environment: string;
  /** Where it answers. */
  readonly host: string;
}

/** The kinds of things that AWS has of an environment: none when it is gone. */
export async function leftOf({ aws }: Stage, { branch, environment, host }: Named): Promise<string[]> {
  const { scaling, balancing, ec2, ssm, ecr } = aws;
  const Filters = [
    { Name: 'tag:immutable:app', Values: [APP] },
    { Name: 'tag:immutable:environment', Values: [environment] },
  ];
  const running = { Name: 'instance-state-name', Values: ['pending', 'running', 'shutting-down'] };
  const tag = branchTag(`refs/heads/${branch}`) ?? '';
  const [label = '', ...domain] = host.split('.');
  const [groups, templates, machines, records, name, targets, balancers, images] = await Promise.all([
    scaling.describeAutoScalingGroups({ Filters }),
    ec2.describeLaunchTemplates({ Filters }),
    instances(ec2, [...Filters, running]),
    ssm.getParametersByPath({ Path: `/immutable/${APP}/${environment}`, Recursive: true }),
    ssm.getParametersByPath({ Path: `/immutable/${domain.join('.')}`, Recursive: true }),
    balancing.describeTargetGroups({}),
    balancing.describeLoadBalancers({}),
    ecr.describeImages({ repositoryName: `${APP}-review` }),
  ]);
  const arns = (targets.TargetGroups ?? []).map(({ TargetGroupArn = '' }) => TargetGroupArn);
  const { TagDescriptions = [] } = await balancing.describeTags({ ResourceArns: arns });
  const ours = (tags: readonly Tag[] = []) =>
    tags.some(({ Key, Value }) => Key === 'immutable:environment' && Value === environment);
  const listeners = await Promise.all(
    (balancers.LoadBalancers ?? []).map(({ LoadBalancerArn }) => balancing.describeListeners({ LoadBalancerArn })),
  );
  const rules = await Promise.all(
    listeners.flatMap(({ Listeners = [] }) =>
      Listeners.map(({ ListenerArn }) => balancing.describeRules({ ListenerArn })),
    ),
  );
  const hosts = rules
    .flatMap(({ Rules = [] }) => Rules)
    .flatMap(({ Conditions = [] }) => Conditions.flatMap(({ HostHeaderConfig }) => HostHeaderConfig?.Values ?? []));
  const found = {
    group: groups.AutoScalingGroups?.length,
    template: templates.LaunchTemplates?.length,
    machine: machines.length,
    record: records.Parameters?.length,
    name: name.Parameters?.filter(({ Name }) => Name?.endsWith(`/${label}`)).length,
    'target group': TagDescriptions.filter(({ Tags }) => ours(Tags)).length,
    rule: hosts.filter((each) => each === host).length,
    image: images.imageDetails?.filter(({ imageTags = [] }) => imageTags.includes(tag)).length,
  };
  return Object.entries(found).flatMap(([kind, count = 0]) => (count > 0 ? [kind] : []));
}
