// What there is of a branch's environment when a run has ended, in words that are the same for every attempt.

import { APP } from '../../dev/stage/stage.ts';
import type { Branch } from './branch.ts';
import { DOMAIN } from './domain.ts';

export interface BranchEnd {
  /** Parameters but for beats, `lease/1` and its like; the name as `deed`. */
  readonly records: readonly string[];
  readonly deed: { readonly ending?: boolean; readonly deployment?: number; readonly comment?: number };
  /** By release: desired machines, those that the balancer calls healthy, and what ends them. */
  readonly groups: Readonly<Record<string, { desired: number; healthy: number; ends: readonly string[] }>>;
  readonly machines: number;
  readonly targetGroups: number;
  readonly rules: number;
  readonly templates: number;
  readonly deployments: readonly string[];
  readonly comments: readonly string[];
}

export async function branchEnd(branch: Branch): Promise<BranchEnd> {
  const { aws } = branch.stage;
  const environment = `review-${branch.name}`;
  const { scaling, balancing, ec2 } = aws;
  const Filters = [{ Name: 'tag:immutable:environment', Values: [environment] }];
  const [all, schedules, instances, targets, templates, records] = await Promise.all([
    scaling.describeAutoScalingGroups({ Filters }),
    scaling.describeScheduledActions({}),
    ec2.describeInstances({ Filters: [...Filters, { Name: 'instance-state-name', Values: ['pending', 'running'] }] }),
    balancing.describeTargetGroups({ PageSize: 400 }),
    ec2.describeLaunchTemplates({ Filters: [{ Name: 'launch-template-name', Values: [`${APP}.${environment}`] }] }),
    parameters(branch, `/immutable/${APP}/${environment}`),
  ]);
  const [found, deed] = [await ours(branch, environment, targets.TargetGroups ?? []), await deedOf(branch)];
  const groups: Record<string, { desired: number; healthy: number; ends: readonly string[] }> = {};
  for (const group of all.AutoScalingGroups ?? []) {
    const { AutoScalingGroupName: name, Instances = [] } = group;
    const release = group.Tags?.find(({ Key }) => Key === 'immutable:release')?.Value ?? '';
    if (groups[release]) throw new Error(`two groups of ${release}`);
    groups[release] = {
      desired: group.DesiredCapacity ?? 0,
      healthy: Instances.filter(({ InstanceId = '' }) => found.healthy.includes(InstanceId)).length,
      ends: (schedules.ScheduledUpdateGroupActions ?? [])
        .filter(({ AutoScalingGroupName }) => AutoScalingGroupName === name)
        .map(({ ScheduledActionName = '' }) => ScheduledActionName),
    };
  }
  const machines = (instances.Reservations ?? []).flatMap(({ Instances = [] }) => Instances).length;
  const made = {
    targetGroups: found.targetGroups,
    rules: found.rules,
    templates: templates.LaunchTemplates?.length ?? 0,
  };
  return { records, deed, groups, machines, ...made, ...branch.told() };
}

/** Target groups and rules with this environment's tags, and the machines that are healthy there. */
async function ours(
  { stage: { aws } }: Branch,
  environment: string,
  targetGroups: readonly { TargetGroupArn?: string | undefined; TargetGroupName?: string | undefined }[],
) {
  const tagged = async (arns: readonly string[]) => {
    if (arns.length === 0) return [];
    const { TagDescriptions = [] } = await aws.balancing.describeTags({ ResourceArns: [...arns] });
    const mine = TagDescriptions.filter(({ Tags = [] }) =>
      Tags.some(({ Key, Value }) => Key === 'immutable:environment' && Value === environment),
    );
    return mine.map(({ ResourceArn = '' }) => ResourceArn);
  };
  const own = await tagged(targetGroups.map(({ TargetGroupArn = '' }) => TargetGroupArn));
  const { LoadBalancers: [balancer] = [] } = await aws.balancing.describeLoadBalancers({ Names: ['branches'] });
  const { Listeners: [listener] = [] } = await aws.balancing.describeListeners({
    LoadBalancerArn: balancer?.LoadBalancerArn,
  });
  const { Rules = [] } = await aws.balancing.describeRules({ ListenerArn: listener?.ListenerArn });
  const rules = await tagged(Rules.filter(({ IsDefault }) => !IsDefault).map(({ RuleArn = '' }) => RuleArn));
  const health = await Promise.all(own.map((TargetGroupArn) => aws.balancing.describeTargetHealth({ TargetGroupArn })));
  const healthy = health
    .flatMap(({ TargetHealthDescriptions = [] }) => TargetHealthDescriptions)
    .filter(({ TargetHealth }) => TargetHealth?.State === 'healthy')
    .map(({ Target }) => Target?.Id ?? '');
  return { targetGroups: own.length, rules: rules.length, healthy };
}

async function deedOf({ stage, name }: Branch): Promise<BranchEnd['deed']> {
  const { Parameters = [] } = await stage.aws.ssm.getParameters({ Names: [`/immutable/${DOMAIN}/${name}`] });
  return JSON.parse(Parameters[0]?.Value ?? '{}');
}

async function parameters({ stage }: Branch, Path: string): Promise<string[]> {
  const found: string[] = [];
  for (let NextToken: string | undefined; ; ) {
    const page = await stage.aws.ssm.getParametersByPath({ Path, Recursive: true, NextToken });
    found.push(...(page.Parameters ?? []).map(({ Name = '' }) => Name.slice(Path.length + 1)));
    NextToken = page.NextToken;
    if (NextToken === undefined) return found.sort();
  }
}
