// What there is when a run has ended, in words that are the same for every attempt.
import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { Environment } from '../../dev/stage/environment.ts';
import { instances } from '../../dev/stage/instances.ts';
import { APP } from '../../dev/stage/stage.ts';

type Where = Pick<Environment, 'stage' | 'name'>;

export interface FleetEnd {
  readonly sizes: readonly (number | undefined)[];
  readonly health: string | undefined;
  readonly suspended: readonly (string | undefined)[];
  readonly attached: number;
  readonly machines: number;
  readonly healthy: number;
  readonly retires: boolean;
  /** Facts that must be gone, or stay, as tags. */
  readonly originals: boolean;
}

export interface End {
  /** By release; a release with two groups has the second one in `twice`. */
  readonly fleets: Readonly<Record<string, FleetEnd>>;
  readonly twice: readonly string[];
  /** Machines that were ever launched for each release, and template versions that were made. */
  readonly launched: Readonly<Record<string, number>>;
  readonly versions: Readonly<Record<string, number>>;
  /** Ids of the machines that are healthy behind the balancer. */
  readonly serving: readonly string[];
  /** Rulings by attempt, and whether every lease but a dead one's was given up. */
  readonly ruling: string;
  readonly letGo: boolean;
}

export async function endOf(environment: Environment): Promise<End> {
  const { aws } = environment.stage;
  const [groups, healthy, records] = await Promise.all([
    environment.fleets(),
    environment.inService(),
    environment.records(),
  ]);
  const { ScheduledUpdateGroupActions = [] } = await aws.scaling.describeScheduledActions({});
  const retiring = new Set(ScheduledUpdateGroupActions.map(({ AutoScalingGroupName }) => AutoScalingGroupName));
  const serving = Object.values(healthy).flat();
  const fleets: Record<string, FleetEnd> = {};
  const twice: string[] = [];
  for (const group of groups) {
    const release = tag(group, 'release');
    if (fleets[release]) twice.push(release);
    fleets[release] = {
      sizes: [group.MinSize, group.DesiredCapacity, group.MaxSize],
      health: group.HealthCheckType,
      suspended: (group.SuspendedProcesses ?? []).map(({ ProcessName }) => ProcessName),
      attached: group.TrafficSources?.length ?? 0,
      machines: group.Instances?.length ?? 0,
      healthy: (group.Instances ?? []).filter(({ InstanceId = '' }) => serving.includes(InstanceId)).length,
      retires: retiring.has(group.AutoScalingGroupName),
      originals: tag(group, 'originals') !== '',
    };
  }
  const numbers = (kind: string) =>
    Object.keys(records).flatMap((name) => (name.startsWith(`${kind}/`) ? [Number(name.split('/')[1])] : []));
  const newest = Math.max(...numbers('lease'));
  const { attempt } = JSON.parse(records[`lease/${newest}`] ?? '{}');
  return {
    fleets,
    twice,
    launched: await launched(environment),
    versions: await versions(environment),
    serving: serving.toSorted(),
    ruling: JSON.parse(records[`verdict/${attempt}`] ?? '{}').ruling,
    letGo: JSON.parse(records[`beat/${newest}`] ?? '{}').ended === true,
  };
}

/** Machines that were ever launched, by release. */
export async function launched({ stage, name }: Where): Promise<Record<string, number>> {
  const Filters = [
    { Name: 'tag:immutable:app', Values: [APP] },
    { Name: 'tag:immutable:environment', Values: [name] },
  ];
  const found = await instances(stage.aws.ec2, Filters);
  return count(found.map(({ Tags }) => tag({ Tags } as AutoScalingGroup, 'release')));
}

/** Of the launch template, by release. */
export async function versions({ stage, name }: Where): Promise<Record<string, number>> {
  const LaunchTemplateName = `${APP}.${name}`;
  const { LaunchTemplateVersions = [] } = await stage.aws.ec2.describeLaunchTemplateVersions({
    LaunchTemplateName,
  });
  return count(LaunchTemplateVersions.map(({ VersionDescription = '' }) => VersionDescription));
}

function count(names: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const name of names) found[name] = (found[name] ?? 0) + 1;
  return found;
}

function tag(group: Pick<AutoScalingGroup, 'Tags'>, name: string): string {
  return group.Tags?.find(({ Key }) => Key === `immutable:${name}`)?.Value ?? '';
}
