import type { Refused } from '../release/brought.ts';

/** What would come of it if the next group had it too. */
const WHY: Readonly<Record<Refused, string>> = {
  'classic-load-balancers': 'traffic moves by target groups alone',
  'new-instances-protected-from-scale-in': 'AWS would never end the machines of a release that is out of service',
  'warm-pool': 'its machines would go into service without a live check, and with what they were launched as before',
};

/** Why a rollout from this group is refused, and what to do. */
export function unfitting(group: string, names: readonly string[]): string {
  const said = names.map((name) => `${name} (${WHY[name as Refused] ?? 'nobody here knows what it means'})`);
  return `${group}, which is in service, has what no new group can be given: ${said.join(', ')}; take it off the group, or say in the fleet file that the next one does without: drop: [${names.join(', ')}]`;
}
