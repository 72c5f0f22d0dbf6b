// What others have beside the environments of branches: records in the zone, rules and target groups at balancers.
import type { Change, ResourceRecordSet } from '@aws-sdk/client-route-53';
import type { Domain } from './domain.ts';

/** Target groups that one rule may lead to. */
const IN_A_RULE = 5;
const NOTHING = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } } as const;

export async function changeRecord(
  { made, stage }: Domain,
  Action: Change['Action'],
  ResourceRecordSet: ResourceRecordSet,
): Promise<void> {
  const ChangeBatch = { Changes: [{ Action, ResourceRecordSet }] };
  await stage.aws.dns.changeResourceRecordSets({ HostedZoneId: made.zone, ChangeBatch });
}

/** At the listener that leads to environments. */
export async function giveRule(
  { stage }: Domain,
  balancer: string,
  Priority: number,
  hosts: readonly string[],
  groups?: readonly string[],
): Promise<void> {
  const { balancing } = stage.aws;
  const { LoadBalancers: [at] = [] } = await balancing.describeLoadBalancers({ Names: [balancer] });
  const { Listeners = [] } = await balancing.describeListeners({ LoadBalancerArn: at?.LoadBalancerArn });
  const TargetGroups = groups?.map((TargetGroupArn) => ({ TargetGroupArn, Weight: 1 }));
  await balancing.createRule({
    ListenerArn: Listeners.find(({ Protocol }) => Protocol === 'HTTPS')?.ListenerArn,
    Priority,
    Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [...hosts] } }],
    Actions: TargetGroups ? [{ Type: 'forward', ForwardConfig: { TargetGroups } }] : [NOTHING],
  });
}

/** So many target groups, which this balancer leads to. */
export async function fill(domain: Domain, balancer: string, count: number): Promise<void> {
  const arns: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const place = { VpcId: domain.made.vpc, Protocol: 'HTTP', Port: 80 } as const;
    const { TargetGroups } = await domain.stage.aws.balancing.createTargetGroup({
      Name: `${balancer}-${number}`,
      ...place,
    });
    arns.push(TargetGroups?.[0]?.TargetGroupArn ?? '');
  }
  for (let first = 0; first < count; first += IN_A_RULE)
    await giveRule(domain, balancer, 1 + first, [`${first}.example.org`], arns.slice(first, first + IN_A_RULE));
}
