import type { Seeded } from './elsewhere.ts';

const of = (mistake: string, file: string, from: string, to: string, ...tests: string[]): Seeded => ({
  mistake,
  file: `actions/core/rollout/${file}.ts`,
  from,
  to,
  tests,
});

/** What the next group gets of the one in service. */
export const broughtAlong: readonly Seeded[] = [
  of(
    'the next group is like none',
    'carry-over',
    'stable === undefined || stable.adopted',
    'true || stable.adopted',
    'rollout/launch',
  ),
  of(
    'metrics and notifications are given again and again, or never',
    'carry-over',
    'from === undefined || candidate.facts.carried',
    'true',
    'rollout/launch',
    'rollout/model/brought',
  ),
  of(
    'what a person suspended is forgotten',
    'carry-over',
    'stable?.facts.originals?.suspended ?? []',
    '[]',
    'rollout/after-release',
    'rollout/model/brought',
  ),
  of(
    'what a person suspended is resumed once the old fleet is parked',
    'after-release',
    '!known || heldBack',
    'heldBack',
    'rollout/model/brought',
  ),
  of(
    'a fleet is judged by the balancer alone',
    'after-release',
    "if (fits && !spec.drop?.includes('health-check-type')) return before;",
    '',
    'rollout/after-release',
    'rollout/model/brought',
  ),
  of(
    'what nobody knows any more is put back',
    'after-release',
    'balanced && !byBalancer',
    'balanced && byBalancer',
    'rollout/after-release',
  ),
  of('health checks are told in their order', 'health', '.sort()', '', 'rollout/stored-facts'),
  of(
    'what no group can be given is dropped unasked',
    'begin-attempt',
    'if (serving && unfit.length > 0)',
    'if (serving && unfit.length > 9)',
    'rollout/unfitting',
  ),
  of('a hook takes its time from the live check', 'proof', '+ (candidate?.facts.hold ?? 0)', '', 'rollout/unfitting'),
];
