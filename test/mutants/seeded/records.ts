import type { Seeded } from './elsewhere.ts';

const mutant = (
  mistake: string,
  file: string,
  from: string,
  to: string,
  test = 'environments/model/private',
): Seeded => ({
  mistake,
  file: `actions/core/${file}.ts`,
  from,
  to,
  tests: [test],
});

/** A name that has its machines' own addresses. */
export const ofRecords: readonly Seeded[] = [
  mutant('who is remembered ends at once', 'rollout/park', '!isRouted(spec.place)', 'true'),
  mutant(
    'a group is attached to a record',
    'rollout/shift-traffic',
    'attachable(seen.targetGroups.map(({ arn }) => arn))',
    'seen.targetGroups.map(({ arn }) => arn)',
  ),
  mutant(
    'a balancer judges what has none',
    'rollout/after-release',
    'balanced = attachable(spec.place.targetGroups)',
    'balanced = spec.place.targetGroups',
  ),
  mutant(
    'AWS balances zones of what nobody drains',
    'rollout/after-release',
    'attempt.warm || !safe || theirs ?',
    'attempt.warm || theirs ?',
  ),
  mutant('a release counts while a name server tells of the old', 'rollout/bake', 'if (leaving > 0)', 'if (false)'),
  mutant('a late effect stays in a record', 'rollout/free-lease', '|| attachable(routers).length < routers.length', ''),
  mutant(
    'an address of a machine that was replaced stays',
    'environments/deploy-step',
    'if (recordName(arn) !== undefined) {',
    'if (false) {',
  ),
  mutant(
    'a sweep puts back what a run takes out',
    'environments/mend',
    ' && letGo(seen.records, lease)',
    '',
    'environments/mend',
  ),
  mutant('a name is led from a balancer to machines', 'environments/site-refusal', 'otherKind(wanted, seen) ??', ''),
  mutant(
    'who remembers the old release speaks against the new',
    'rollout/smoke',
    '(remembered || ',
    '(',
    'rollout/smoke',
  ),
];
