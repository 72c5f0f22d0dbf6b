import { withDetails } from '../../../core/rollout/details.ts';
import { ours } from '../../../core/rollout/ours.ts';
import { inService, type Records } from '../../../core/rollout/records.ts';
import type { InService } from '../../../ports/in-service.ts';
import { AwsClock } from '../clock.ts';
import { toBareGroup } from '../fleets/to-tagged-group.ts';
import { AwsLedger } from '../ledger/ledger.ts';
import type { Scope } from '../scope.ts';
import { services } from '../services.ts';
import { AwsMachines } from './machines.ts';

/** AWS in the region that AWS_REGION says; nothing is asked of it yet. `comment` says in AWS' command history who asked. */
export function connectInService(scope: Scope, comment: string): InService {
  const clock = new AwsClock();
  const aws = services({ clock });
  const ledger = new AwsLedger(aws, scope);
  const machines = new AwsMachines(aws, clock, comment);
  let records: Records | undefined;
  return {
    async find() {
      records = await ledger.read();
      const group = inService(records);
      // A rollback to a fleet that is warm is another attempt with the same group: the newest that is written down whole.
      const { leases, specs } = records;
      const attempt = leases.findLast((lease) => lease.candidate === group && specs.includes(lease.attempt))?.attempt;
      const spec = attempt === undefined ? undefined : await ledger.spec(attempt);
      const { app, environment } = scope;
      if (group === undefined)
        return `immutable-rollout has released nothing of ${app} in ${environment} in this region`;
      if (spec === undefined) return `what ${group} was launched with is not written down any more`;
      return { group, spec };
    },
    /** The group alone: its traffic, schedules, policies and activities would need four permissions more. */
    async machines(group) {
      if (records === undefined) return [];
      const scaling = await aws.scaling.read();
      const { AutoScalingGroups = [] } = await scaling.describeAutoScalingGroups({ AutoScalingGroupNames: [group] });
      const { fleets } = ours(
        records,
        AutoScalingGroups.map((each) => withDetails(toBareGroup(each), [])),
      );
      return fleets.flatMap((fleet) => fleet.machines.flatMap(({ id, life }) => (life === 'in-service' ? [id] : [])));
    },
    reachable: (ids) => machines.reachable(ids),
    ask: (ids, spec, until) => machines.ask(ids, spec, until),
    answers: () => machines.answers(),
  };
}
