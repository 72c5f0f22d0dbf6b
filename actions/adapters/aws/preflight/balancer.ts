import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Pace } from '../../../core/release/budget.ts';
import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { Services } from '../services.ts';
import type { Findings } from './findings.ts';

/** What AWS takes where an attribute isn't to be read: "The default value is 300 seconds" (TargetGroupAttribute). */
const DRAIN = 300;

/** The target groups that the names stand for, fit to be moved by instance ids and judged by their health, and how fast. */
export async function findTargetGroups(
  { balancing }: Services,
  fleet: FleetSpec,
  vpc: string | undefined,
  findings: Findings,
  adopt = false,
): Promise<{ readonly groups: readonly TargetGroup[]; readonly pace: Pace }> {
  const read = await balancing.read();
  const found = await Promise.all(
    fleet['target-groups'].map(async (name) => {
      const by = name.startsWith('arn:') ? { TargetGroupArns: [name] } : { Names: [name] };
      const unknown = `target-groups: ${name} cannot be found in ${fleet.region}`;
      const group = (await findings.ask(() => read.describeTargetGroups(by), unknown))?.TargetGroups?.[0];
      if (group) checkGroup(group, vpc, findings);
      return group ?? [];
    }),
  );
  const groups = found.flat();
  const paces: Pace[] = [];
  if (adopt) await Promise.all(groups.map((group) => checkPorts(balancing, group, findings)));
  for (const group of groups) paces.push(await noteAttributes(balancing, group, findings));
  const healthy = Math.max(0, ...paces.map((pace) => pace.healthy));
  const drain = Math.max(0, ...paces.map((pace) => pace.drain));
  return { groups, pace: { healthy, drain } };
}

function checkGroup(group: TargetGroup, vpc: string | undefined, findings: Findings): void {
  const name = `target-groups: ${group.TargetGroupName}`;
  if (group.TargetType !== 'instance') {
    findings.problem(
      `${name} has targets of type ${group.TargetType}; machines are moved by their ids, make one of type instance`,
    );
  }
  if (vpc !== undefined && group.VpcId !== vpc)
    findings.problem(`${name} is in ${group.VpcId}, the subnets are in ${vpc}`);
  if ((group.LoadBalancerArns ?? []).length === 0) {
    findings.problem(
      `${name} is used by no listener, so health can never be read; forward to it from a listener or rule`,
    );
  }
}

/**
 * What is taken over from is moved by its id alone. "If you specified a port override when you registered a target, you must specify both
 * the target ID and the port when you deregister it" (deregister-targets, in the AWS CLI's reference).
 */
async function checkPorts(balancing: Services['balancing'], group: TargetGroup, findings: Findings): Promise<void> {
  const read = await balancing.read();
  const { TargetGroupArn = '', TargetGroupName: name, Port } = group;
  if (group.TargetType !== 'instance') return;
  const what = `target-groups: the targets of ${name} cannot be read`;
  const found = await findings.ask(() => read.describeTargetHealth({ TargetGroupArn }), what);
  const odd = found?.TargetHealthDescriptions?.find(({ Target }) => Target?.Port !== Port)?.Target;
  if (odd)
    findings.problem(
      `target-groups: ${odd.Id} is registered with ${name} at port ${odd.Port}, not at ${Port}, which is the target group's; adopt moves targets by their ids: register it without a port of its own`,
    );
}

/** What makes a rollout slower or uneven, said before anybody wonders. */
async function noteAttributes(balancing: Services['balancing'], group: TargetGroup, findings: Findings): Promise<Pace> {
  const read = await balancing.read();
  const TargetGroupArn = group.TargetGroupArn ?? '';
  const name = group.TargetGroupName;
  const what = `attributes of ${name}`;
  const found = await findings.askIfAllowed(() => read.describeTargetGroupAttributes({ TargetGroupArn }), what);
  const value = (key: string) => found?.Attributes?.find(({ Key }) => Key === key)?.Value;
  const { HealthCheckIntervalSeconds: interval = 30, HealthyThresholdCount: threshold = 5 } = group;
  findings.note(
    `${name}: a machine counts as healthy after ${interval * threshold} s (${threshold} checks, every ${interval} s)`,
  );
  const drain = value('deregistration_delay.timeout_seconds');
  if (drain) findings.note(`${name}: a deregistered machine drains for ${drain} s`);
  if (value('stickiness.enabled') === 'true') {
    findings.note(`${name}: sessions stick to their machine; they break when it is drained`);
  }
  const slow = Number(value('slow_start.duration_seconds') ?? 0);
  if (slow > 0)
    findings.note(
      `${name}: slow start gives a new machine its full share only after ${slow} s; each wave waits for that`,
    );
  if (value('load_balancing.cross_zone.enabled') === 'false') {
    findings.note(`${name}: without cross-zone balancing each zone's machines serve that zone's requests alone`);
  }
  return { healthy: interval * threshold + slow, drain: Number(drain ?? DRAIN) };
}
