import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { Services } from '../services.ts';
import type { Findings } from './findings.ts';

/** The VPC that all subnets are in. */
export async function findVpc({ ec2 }: Services, fleet: FleetSpec, findings: Findings): Promise<string | undefined> {
  const read = await ec2.read();
  // By filter: one unknown id would fail a request that names it, and hide the others.
  const found = await findings.ask(() =>
    read.describeSubnets({ Filters: [{ Name: 'subnet-id', Values: [...fleet.subnets] }] }),
  );
  if (found === undefined) return undefined;
  const subnets = found.Subnets ?? [];
  const missing = fleet.subnets.filter((id) => !subnets.some(({ SubnetId }) => SubnetId === id));
  if (missing.length > 0) findings.problem(`subnets: ${missing.join(', ')} cannot be found in ${fleet.region}`);
  const vpcs = [...new Set(subnets.map(({ VpcId }) => VpcId))];
  if (vpcs.length > 1) findings.problem(`subnets are in several VPCs (${vpcs.join(', ')}); a fleet lives in one`);
  const zones = new Set(subnets.map(({ AvailabilityZone }) => AvailabilityZone));
  if (zones.size === 1) findings.note(`all subnets are in ${[...zones][0]}: the fleet goes down with that zone`);
  return vpcs.length === 1 ? vpcs[0] : undefined;
}

/** Ids of the security groups that the names stand for in this VPC. */
export async function findSecurityGroups(
  { ec2 }: Services,
  fleet: FleetSpec,
  vpc: string | undefined,
  findings: Findings,
): Promise<readonly string[]> {
  const names = fleet['security-groups'];
  if (names.length === 0 || vpc === undefined) return [];
  const read = await ec2.read();
  const find = async (filter: string) => {
    const Filters = [
      { Name: 'vpc-id', Values: [vpc] },
      { Name: filter, Values: [...names] },
    ];
    return (await read.describeSecurityGroups({ Filters })).SecurityGroups ?? [];
  };
  const found = await findings.ask(async () => (await Promise.all([find('group-name'), find('group-id')])).flat());
  if (found === undefined) return [];
  const ids = names.map((name) => found.find(({ GroupName, GroupId }) => [GroupName, GroupId].includes(name))?.GroupId);
  const missing = names.filter((_, index) => ids[index] === undefined);
  if (missing.length > 0) findings.problem(`security-groups: ${missing.join(', ')} cannot be found in ${vpc}`);
  return ids.flatMap((id) => id ?? []);
}
