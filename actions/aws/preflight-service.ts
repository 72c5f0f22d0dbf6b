import { alive, type Fleet } from '../core/fleet.ts';
import type { FleetSpec } from '../core/fleet-spec.ts';
import { inService, latestLease, type Records } from '../core/records.ts';
import type { Ports } from '../ports.ts';
import { NO_ALARM } from './alarms.ts';
import { pages } from './pages.ts';
import type { Findings } from './preflight-findings.ts';
import type { Services } from './services.ts';

export type Look = Pick<Ports, 'ledger' | 'fleets' | 'traffic' | 'alarms'>;

/** What is in service now and in which state: whether a rollout may begin. */
export async function checkService(
  services: Services,
  look: Look,
  fleet: FleetSpec,
  targetGroups: readonly string[],
  findings: Findings,
): Promise<void> {
  const alarms = await findings.ask(() => look.alarms.look(fleet.alarms));
  for (const { name } of alarms?.filter(({ reason }) => reason === NO_ALARM) ?? []) {
    findings.problem(`alarms: there is no ${name}; create it, or take it out`);
  }
  const seen = await findings.ask(() => Promise.all([look.ledger.read(), look.fleets.look()]));
  if (seen === undefined) return;
  const [records, fleets] = seen;
  // What an attempt has begun is judged by the rollout itself, which then rolls back and doesn't stop half-way.
  if (underWay(records)) return;
  for (const alarm of alarms?.filter(({ state }) => state === 'ALARM') ?? []) {
    findings.refuse(`alarm ${alarm.name} is in ALARM before anything was begun: ${alarm.reason}; wait until it is OK`);
  }
  const stable = fleets.find(({ name }) => name === inService(records));
  const machines = stable ? Math.max(stable.desired, alive(stable).length) : 0;
  if (machines > fleet.size.max) {
    findings.refuse(`${machines} machines are in service, more than size.max ${fleet.size.max}; raise size.max`);
  }
  if (stable) await checkPolicies(services, stable, findings);
  await checkStrangers(look, fleets, targetGroups, findings);
}

function underWay(records: Records): boolean {
  const lease = latestLease(records);
  return lease !== undefined && !records.beats.some(({ n, ended }) => n === lease.n && ended === true);
}

/** Policies that hang on an alarm which names their group cannot go over to a new one. */
async function checkPolicies({ scaling }: Services, stable: Fleet, findings: Findings): Promise<void> {
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

async function checkStrangers(
  look: Look,
  fleets: readonly Fleet[],
  targetGroups: readonly string[],
  findings: Findings,
): Promise<void> {
  const groups = await findings.ask(() => look.traffic.look(targetGroups));
  const ours = new Set(fleets.flatMap((fleet) => fleet.machines.map(({ id }) => id)));
  for (const { name, targets } of groups ?? []) {
    const strangers = targets.filter(({ machine, state }) => state === 'healthy' && !ours.has(machine));
    if (strangers.length === 0) continue;
    findings.refuse(
      `${name} has healthy targets that belong to no fleet of ours: ${strangers.map(({ machine }) => machine).join(', ')}; ` +
        'deregister them, or give this app a target group of its own',
    );
  }
}
