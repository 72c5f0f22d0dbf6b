import type { Action, Rule, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import { Denied, Later } from '../../../ports/rollout.ts';
import type { Services } from '../services.ts';

/** Where the app answers, as the listener in front of its target group tells; nobody needs it, so nothing fails by it. */
export async function findUrl({ balancing }: Services, group: TargetGroup | undefined): Promise<string | undefined> {
  const [balancer, arn] = [group?.LoadBalancerArns?.[0], group?.TargetGroupArn];
  if (balancer === undefined || arn === undefined) return undefined;
  try {
    const read = await balancing.read();
    const [{ LoadBalancers = [] }, { Listeners = [] }] = await Promise.all([
      read.describeLoadBalancers({ LoadBalancerArns: [balancer] }),
      read.describeListeners({ LoadBalancerArn: balancer }),
    ]);
    for (const { ListenerArn, Protocol, Port, DefaultActions } of Listeners) {
      if (Protocol !== 'HTTP' && Protocol !== 'HTTPS') continue;
      const direct = forwards(DefaultActions, arn);
      const { Rules = [] } = direct ? {} : await read.describeRules({ ListenerArn });
      const rule = Rules.find(({ Actions }) => forwards(Actions, arn));
      if (!direct && rule === undefined) continue;
      const host = hostOf(rule) ?? LoadBalancers[0]?.DNSName;
      if (host === undefined) continue;
      const usual = Port === (Protocol === 'HTTPS' ? 443 : 80);
      return `${Protocol.toLowerCase()}://${host}${usual ? '' : `:${Port}`}`;
    }
  } catch (error) {
    if (!(error instanceof Denied || error instanceof Later)) throw error;
  }
  return undefined;
}

function forwards(actions: readonly Action[] | undefined, arn: string): boolean {
  return (actions ?? []).some(
    ({ TargetGroupArn, ForwardConfig }) =>
      TargetGroupArn === arn || ForwardConfig?.TargetGroups?.some((each) => each.TargetGroupArn === arn),
  );
}

function hostOf(rule: Rule | undefined): string | undefined {
  return rule?.Conditions?.flatMap(({ HostHeaderConfig }) => HostHeaderConfig?.Values ?? []).find(
    (host) => !/[*?]/.test(host),
  );
}
