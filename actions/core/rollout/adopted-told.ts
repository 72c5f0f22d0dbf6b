import { heldByUs, inWords } from './adopted.ts';
import { alive, type Fleet } from './fleet.ts';
import { latestLease, takesOver, verdictOf } from './records.ts';
import type { Seen } from './seen.ts';

/** What its owner is to know and do of what was adopted, once our release serves in its place, by the newest attempt; for people. */
export function adoptedTold({ records, adopted }: Pick<Seen, 'records' | 'adopted'>): readonly string[] {
  const lease = latestLease(records);
  if (lease === undefined || adopted?.adopted === undefined || !takesOver(lease)) return [];
  if (verdictOf(records, lease.attempt)?.ruling !== 'release') return [];
  const { groups } = adopted.adopted;
  const names = groups.map(({ name }) => name).join(' and ');
  const held = heldByUs(adopted);
  const runs = 'nothing of it is ended by us or by keep-previous';
  const told = [
    `What was adopted (${inWords(adopted.adopted)}) runs on without requests, and ${runs}: rollback: previous goes back to it while it runs and no other release is in service. ${endings(adopted)}`,
  ];
  if (groups.length > 0)
    told.push(
      `Until then ${held} stay suspended on ${names}, since its new machines would get requests: an apply of Terraform resumes them where suspended_processes doesn't name them. Take it out of Terraform or CloudFormation (target_group_arns, aws_autoscaling_attachment, TargetGroupARNs) once you need no way back.`,
    );
  const policies = groups.length > 1 ? `Scaling policies and scheduled actions of ${names} were not copied` : '';
  if (policies) told.push(`${policies}, since they are of several groups: give ${lease.candidate} its own.`);
  return told;
}

function endings(fleet: Fleet): string {
  const { groups = [], machines = [] } = fleet.adopted ?? {};
  const running = alive(fleet).map(({ id }) => id);
  const single = machines.filter((id) => running.includes(id));
  const commands = [
    ...groups.map(
      ({ name }) =>
        `aws autoscaling update-auto-scaling-group --auto-scaling-group-name ${name} --min-size 0 --max-size 0 --desired-capacity 0`,
    ),
    ...(single.length > 0 ? [`aws ec2 terminate-instances --instance-ids ${single.join(' ')}`] : []),
  ];
  return commands.length === 0 ? '' : `To end it: ${commands.map((command) => `\`${command}\``).join(', ')}.`;
}
