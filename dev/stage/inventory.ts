// All that an environment of a branch may leave behind, each thing a line, so that two moments can be compared.
import { stateOf } from '../github/deployments.ts';
import { instances } from './instances.ts';
import type { Stage } from './stage.ts';

/** What GitHub shows as active no more. */
const OVER = ['inactive', 'failure', 'error'];

/** Of every kind of thing that feature-env makes, in AWS and on GitHub: what is there now, sorted. */
export async function inventory(stage: Stage): Promise<string[]> {
  const { deployments, comments } = stage.github;
  const found = await Promise.all([
    machines(stage),
    balancing(stage),
    records(stage),
    parameters(stage),
    images(stage),
  ]);
  const onGitHub = [
    ...deployments.all.filter((each) => !OVER.includes(stateOf(each))).map(({ id }) => `active deployment ${id}`),
    ...comments.all
      .filter(({ body }) => !body.includes(' is gone, '))
      .map(({ id }) => `comment ${id} that tells of it`),
  ];
  return [...found.flat(), ...onGitHub].sort();
}

async function machines({ aws: { scaling, ec2 } }: Stage): Promise<string[]> {
  const [{ AutoScalingGroups = [] }, { ScheduledUpdateGroupActions = [] }, { LaunchTemplates = [] }, running] =
    await Promise.all([
      scaling.describeAutoScalingGroups({}),
      scaling.describeScheduledActions({}),
      ec2.describeLaunchTemplates({ MaxResults: 200 }),
      instances(ec2, [{ Name: 'instance-state-name', Values: ['pending', 'running', 'stopping'] }]),
    ]);
  return [
    ...AutoScalingGroups.map(({ AutoScalingGroupName }) => `group ${AutoScalingGroupName}`),
    ...ScheduledUpdateGroupActions.map((each) => `schedule ${each.AutoScalingGroupName} ${each.ScheduledActionName}`),
    ...LaunchTemplates.map(({ LaunchTemplateName }) => `launch template ${LaunchTemplateName}`),
    ...running.map(({ InstanceId }) => `machine ${InstanceId}`),
  ];
}

async function balancing({ aws }: Stage): Promise<string[]> {
  const [{ TargetGroups = [] }, { LoadBalancers = [] }] = await Promise.all([
    aws.balancing.describeTargetGroups({ PageSize: 400 }),
    aws.balancing.describeLoadBalancers({}),
  ]);
  const lines = TargetGroups.map(({ TargetGroupArn }) => `target group ${TargetGroupArn}`);
  for (const { LoadBalancerArn } of LoadBalancers) {
    const { Listeners = [] } = await aws.balancing.describeListeners({ LoadBalancerArn });
    for (const { ListenerArn } of Listeners) {
      const { Rules = [] } = await aws.balancing.describeRules({ ListenerArn, PageSize: 400 });
      lines.push(...Rules.map(({ RuleArn }) => `rule ${RuleArn}`));
    }
  }
  return lines;
}

async function records({ aws: { dns } }: Stage): Promise<string[]> {
  const { HostedZones = [] } = await dns.listHostedZones({});
  const lines: string[] = [];
  for (const { Id } of HostedZones) {
    const { ResourceRecordSets = [] } = await dns.listResourceRecordSets({ HostedZoneId: Id, MaxItems: 300 });
    lines.push(...ResourceRecordSets.map(({ Name, Type }) => `record ${Name} ${Type}`));
  }
  return lines;
}

async function parameters({ aws: { ssm } }: Stage): Promise<string[]> {
  const lines: string[] = [];
  for (let NextToken: string | undefined; ; ) {
    const page = await ssm.describeParameters({ MaxResults: 50, NextToken });
    lines.push(...(page.Parameters ?? []).map(({ Name }) => `parameter ${Name}`));
    NextToken = page.NextToken;
    // AWS' own, which moto tells of once one of them was read.
    if (NextToken === undefined) return lines.filter((line) => !line.startsWith('parameter /aws/'));
  }
}

async function images({ aws: { ecr } }: Stage): Promise<string[]> {
  const { repositories = [] } = await ecr.describeRepositories({});
  const of = repositories.map(async ({ repositoryName }) => {
    const { imageDetails = [] } = await ecr.describeImages({ repositoryName, maxResults: 1000 });
    return imageDetails.map(({ imageDigest }) => `image ${repositoryName}@${imageDigest}`);
  });
  return (await Promise.all(of)).flat();
}
