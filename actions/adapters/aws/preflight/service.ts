import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { TaggedGroup } from '../../../core/rollout/fleet.ts';
import { inService, latestLease, type Records } from '../../../core/rollout/records.ts';
import type { Ports } from '../../../ports/rollout.ts';
import { drivenBy } from '../fleets/policies.ts';
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

/** What of the policies that go over to the new group is worth knowing before anybody wonders. */
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
  for (const policy of policies ?? []) {
    const { PolicyName, PolicyType } = policy;
    // "Predictive scaling … requires at least 24 hours of historical data" of the group that it scales (Predictive scaling).
    if (PolicyType === 'PredictiveScaling') {
      findings.note(
        `${PolicyName} is predictive: AWS has no forecast for the new group in its first 24 h, until it has data of its own`,
      );
    }
    const theirs = drivenBy(policy).filter((name) => !name.startsWith(`${stable.name}.`));
    if (theirs.length === 0) continue;
    findings.note(
      `${PolicyName} of ${stable.name} is driven by ${theirs.join(', ')}: the new group gets copies, called after it; yours stay and do nothing once ${stable.name} has no policies any more`,
    );
  }
}
