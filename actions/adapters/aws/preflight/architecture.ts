import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { Services } from '../services.ts';
import type { Ami } from './ami.ts';
import type { Findings } from './findings.ts';

/** Whether each instance type is there and can run the AMI: a group takes any name, and its launches fail one by one. */
export async function checkTypes(
  { ec2 }: Services,
  fleet: FleetSpec,
  ami: Ami | undefined,
  findings: Findings,
): Promise<void> {
  const names = fleet['instance-types'];
  const read = await ec2.read();
  // By filter: one unknown name would fail a request that gives it.
  const Filters = [{ Name: 'instance-type', Values: [...names] }];
  const found = await findings.askIfAllowed(() => read.describeInstanceTypes({ Filters }), 'instance-types');
  if (found === undefined) return;
  for (const name of names) {
    const type = found.InstanceTypes?.find(({ InstanceType }) => InstanceType === name);
    if (type === undefined) {
      findings.problem(`instance-types: ${fleet.region} has no ${name}`);
      continue;
    }
    const runs: readonly string[] = type.ProcessorInfo?.SupportedArchitectures ?? [];
    if (ami === undefined || runs.length === 0 || runs.includes(ami.architecture)) continue;
    findings.problem(
      `instance-types: ${name} is of ${runs.join(' or ')}, and ${ami.id} is for ${ami.architecture}; name types that run it, or another ami`,
    );
  }
}
