import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { TaggedGroup } from '../../../core/rollout/fleet.ts';
import { inService, latestLease, type Records } from '../../../core/rollout/records.ts';
import type { Ports } from '../../../ports/rollout.ts';
import { pages } from '../pages.ts';
import type { Services } from '../services.ts';
import type { Findings } from './findings.ts';

export type Look = Pick<Ports, 'ledger' | 'fleets' | 'alarms'>;

/** What only AWS' own words tell of the fleet in service; whether a rollout may begin is core's to say (begin.ts). */
export async function checkService(
  services: Services,
  look: Look,
  fleet: FleetSpec,
  findings: Findings,
): Promise<void> {
  const alarms = await findings.ask(() => look.alarms.look(fleet.alarms));
  for (const { name } of alarms?.filter(({ missing }) => missing) ?? []) {
    findings.problem(`alarms: there is no ${name}; create it, or take it out`);
  }
  const seen = await findings.ask(() => Promise.all([look.ledger.read(), look.fleets.look()]));
  if (seen === undefined) return;
  const [records, fleets] = seen;
  // What an attempt has begun is judged by the rollout itself, which then rolls back and doesn't stop half-way.
  if (underWay(records)) return;
  const stable = fleets.find(({ name }) => name === inService(records));
  if (stable) await checkPolicies(services, stable, findings);
}

function underWay(records: Records): boolean {
  const lease = latestLease(records);
  return lease !== undefined && !records.beats.some(({ n, ended }) => n === lease.n && ended === true);
}

/** Policies that hang on an alarm which names their group cannot go over to a new one. */
async function checkPolicies({ scaling }: Services, stable: TaggedGroup, findings: Findings): Promise<void> {
  if (stable.policies.length === 0) return;
  const read = await scaling.read();
  const policies = await findings.ask(() =>
    pages(
      (NextToken) => read.describePolicies({ AutoScalingGroupName: stable.name, NextToken }),
      (page) => page.NextToken,
      (page) => page.ScalingPolicies,
    ),
  );
  for (const { PolicyName, PolicyType } of policies ?? []) {
    if (PolicyType !== 'StepScaling' && PolicyType !== 'SimpleScaling') continue;
    findings.refuse(
      `the ${PolicyType} policy ${PolicyName} of ${stable.name} hangs on an alarm that names its group, so it cannot ` +
        'move to a new one; use target tracking',
    );
  }
}
