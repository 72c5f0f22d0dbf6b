import type { Seeded } from './elsewhere.ts';

const policy = (mistake: string, from: string, to: string): Seeded => ({
  mistake,
  file: 'actions/adapters/aws/fleets/policies.ts',
  from,
  to,
  tests: ['adapters/policies'],
});

/** What goes over to another group of scaling policies and the alarms that drive them. */
export const policies: readonly Seeded[] = [
  policy('a copied policy watches the old group', 'return part.replaceAll(name, to);', 'return part;'),
  policy('a group whose name begins alike is taken for the old one', '(?![\\\\w.-])', ''),
  policy('a group whose name ends alike is taken for the old one', '(?<![\\\\w.-])', ''),
  policy('dots in a name stand for anything', ".replaceAll('.', '\\\\.')", ''),
  policy('metrics in lists are left as they were', 'return part.map(walk);', 'return part;'),
  policy('a policy without steps is given an empty list', 'StepAdjustments.length > 0', 'StepAdjustments.length >= 0'),
  policy('an alarm drives the old policy', '(arns.get(arn) ?? [])', 'arn'),
  policy('an alarm goes to nobody but policies', '(arns.get(arn) ?? []) : arn', '(arns.get(arn) ?? []) : []'),
  policy('what is told of an alarm is given back', '.filter(([key]) => !TOLD.test(key))', ''),
  policy('names of alarms grow with each release', 'alarm.slice(group.length + 1)', 'alarm'),
  policy('a name may be of any length', '.slice(0, 255)', ''),
  policy("alarms of AWS' own are copied", "PolicyType !== 'StepScaling' &&", "PolicyType === '' &&"),
];
