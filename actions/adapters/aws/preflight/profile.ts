import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { Services } from '../services.ts';
import type { Findings } from './findings.ts';

/** Whether the machines' role is there; few deploy roles may ask. */
export async function checkProfile({ iam }: Services, fleet: FleetSpec, findings: Findings): Promise<void> {
  const name = fleet['instance-profile'];
  if (name === undefined) {
    if (fleet['live-check'].via === 'ssm') {
      findings.note(
        'without an instance-profile the live check reaches machines only where the account manages hosts by default',
      );
    }
    return;
  }
  const read = await iam.read();
  const found = await findings.askIfAllowed(
    () => read.getInstanceProfile({ InstanceProfileName: name }),
    `instance-profile ${name}`,
    `instance-profile: there is no ${name}; create it, or correct the name`,
  );
  const roles = found?.InstanceProfile?.Roles;
  if (found && (roles ?? []).length === 0) findings.problem(`instance-profile: ${name} has no role`);
}
