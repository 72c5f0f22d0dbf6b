import type { Seeded } from './elsewhere.ts';

const mutant = (mistake: string, file: string, from: string, to: string, ...tests: string[]): Seeded => ({
  mistake,
  file: `actions/${file}.ts`,
  from,
  to,
  tests: tests.map((test) => `environments/${test}`),
});
const core = (mistake: string, file: string, ...rest: [from: string, to: string, test: string]): Seeded =>
  mutant(mistake, `core/environments/${file}`, ...rest);

/** Names of branches, whose they are, what leads there, and what may be taken away. */
export const environments: readonly Seeded[] = [
  core('feature/x and feature-x have one name', 'slug', 'slug === branch && ', '', 'label'),
  core('a name that looks marked is taken for one', 'slug', '(?:^|-)[0-9a-f]{10}$/', '-[0-9a-f]{99}$/', 'label'),
  core("another repository's name is ours", 'deed', 'one.repository === other.repository &&', '', 'deed'),
  core('some of our tags make it ours', 'marks', '.every(', '.some(', 'site'),
  core('a record of others is written over', 'site-refusal', 'foreignRecord(wanted, seen) ??', '', 'site'),
  core('a rule in front takes the requests', 'site-refusal', 'rule.priority < own &&', 'false &&', 'site'),
  core('a pattern is compared by case', 'host-pattern', 'pattern.toLowerCase()', 'pattern', 'site'),
  core('a second rule stays', 'site-step', 'if (surplus) {', 'if (false) {', 'site'),
  core('a name that a teardown began on ends all the same', 'site-step', 'seen.ending !== true &&', '', 'site'),
  core(
    'a list without the default branch is believed',
    'keep',
    '!wanted.branches?.includes(wanted.defaultBranch)',
    '!wanted.branches',
    'keep',
  ),
  core('a run at it is torn down', 'keep', 'live !== undefined', 'false', 'keep'),
  core(
    'what is deployed after a sweep judged it goes',
    'tear-down-lease',
    'if (same) return undefined;',
    'return undefined;',
    'tear-down-step',
  ),
  core(
    'a dead process is not waited for',
    'tear-down-lease',
    '?.ended === true || now >= free',
    '?.ended !== true || now >= free',
    'tear-down-step',
  ),
  core(
    'the own lease goes before others',
    'tear-down',
    "if (before.length > 0) return forget(before, 'forget the leases before this one');",
    '',
    'tear-down',
  ),
  core(
    'a group that one look does not show is gone',
    'tear-down',
    'mayBeThere(seen, candidate)',
    'false',
    'tear-down-step',
  ),
  core(
    'a group that somebody protects is waited for without an end',
    'tear-down',
    'if (!stuck) return step;',
    'return step;',
    'tear-down-step',
  ),
  core(
    'on-teardown that hangs holds everything up',
    'tear-down',
    'now >= lease.at + bye.timeout',
    'false',
    'tear-down-step',
  ),
  core(
    'a rollout goes on without a target group',
    'deploy-step',
    "at.kind !== 'refused' && !late &&",
    'false &&',
    'model/usual',
  ),
  core(
    'what serves stays behind a target group that is gone',
    'deploy-step',
    'handOver(seen, at.targetGroup) ?? next',
    'next',
    'model/usual',
  ),
  mutant(
    'removed records count as unchanged',
    'rollout/reconcile',
    'newest < from && same',
    'newest < from',
    'model/usual',
  ),
  mutant(
    'a push goes in between a teardown',
    'core/rollout/lease',
    "if (latest.kind === 'teardown') return wait(",
    'if (false) return wait(',
    '../rollout/lease-teardown',
  ),
  mutant(
    'a push takes a dead teardown over',
    'core/rollout/lease',
    "if (latest.kind === 'teardown') return beginAttempt(",
    'if (false) return beginAttempt(',
    '../rollout/lease-teardown',
  ),
  core(
    'a site is made while a dead run may still land a change',
    'deploy-step',
    'if (seen.now < freeToAct(lease, seen.records)) return next;',
    '',
    'model/usual',
  ),
  core(
    'what AWS refuses a site is asked for to the end',
    'deploy-step',
    "return same ? { kind: 'refused'",
    "return false ? { kind: 'refused'",
    'model/usual',
  ),
];
