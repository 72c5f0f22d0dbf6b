import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ended, Fleet } from '../../../actions/core/rollout/fleet.ts';
import { interference } from '../../../actions/core/rollout/interference.ts';
import { aLease, GROUP, records } from './build.ts';
import { aVerdict, four, fourOf, type Given, retire } from './four.ts';

/** The first wave of green is in service: two of its four machines are registered, by their ids. */
const baking: Given = {
  progress: { wave: 0, bakeSince: 990 },
  groups: [{ healthy: 'blue-a1 blue-b1 green-a1 green-b1', draining: 'blue-a2 blue-b2' }],
};
const green = (over: Partial<Fleet>): Given => ({ ...baking, green: over });
const blue = (over: Partial<Fleet>): Given => ({ ...baking, blue: over });
const groups = (given: Given, ...states: NonNullable<Given['groups']>): Given => ({ ...given, groups: states });
const ended = (...machines: string[]): Partial<Fleet> => ({ ended: machines.map((machine) => by(machine)) });
const by = (machine: string, cause = 'a user request'): Ended => ({ machine, cause });
const gone = (given: Given, verdict: 'release' | 'rollback'): Given => {
  const verdicts = [aVerdict(2, verdict)];
  const lease = aLease({ n: 2, attempt: 2, release: 'r2', candidate: 'green', stable: 'blue', at: 400 });
  return { ...given, look: { records: records({ leases: [lease], verdicts }) } };
};
/** Seconds, of the target group of `four`. */
const DRAIN = 30;
/** A look that comes so much later, as when the process was stopped in between. */
const after = (seconds: number, given: Given): Given => ({ ...given, look: { ...given.look, now: 1000 + seconds } });
const letGo = (given: Given): Given => {
  const lease = aLease({ n: 2, attempt: 2, candidate: 'green', stable: 'blue' });
  return { ...given, look: { records: records({ leases: [lease], beats: [{ n: 2, at: 995, ended: true }] }) } };
};

const attachedHere = { traffic: { [GROUP]: 'in-service' } } as const;
const lowered = (what: string, follows: string) =>
  `${what}, and not by this rollout: ${follows}; CloudTrail names who asked for it`;
const raised = 'it is raised again to what is needed, and a wave that lacks machines bakes anew';
const cut = (count: string, ids: string, follows = '; others are launched in their place, and the wave bakes anew') =>
  `AWS ended ${count} of green without draining, since its group is not attached: requests to ${ids} may have failed${follows}; AWS' reason: a user request`;
const one = (id: string) => cut('1 machine', id);

/** What looks show one after the other, and what the last of them tells. */
const rows: readonly (readonly [situation: string, looks: readonly Given[], told: readonly string[]])[] = [
  ['nothing happens', [baking, baking], []],
  [
    'the candidate is lowered',
    [baking, green({ min: 2, desired: 2 })],
    [lowered('green was lowered from 4 to 2 machines', raised)],
  ],
  ['to one', [baking, green({ min: 1, desired: 1 })], [lowered('green was lowered from 4 to 1 machine', raised)]],
  [
    'its maximum too',
    [baking, green({ min: 2, max: 2, desired: 2 })],
    [lowered('green was lowered from 4 to 2 machines', raised)],
  ],
  ['only its minimum', [baking, green({ min: 2 })], []],
  ['only its maximum', [baking, green({ max: 4 })], []],
  ['and is raised again', [green({ min: 2, desired: 2 }), baking], []],
  ['it was told at the look before', [baking, green({ min: 2, desired: 2 }), green({ min: 2, desired: 2 })], []],
  [
    'a look in between shows no such group',
    [baking, { ...baking, green: 'absent' }, green({ min: 2, desired: 2 })],
    [lowered('green was lowered from 4 to 2 machines', raised)],
  ],
  ['a policy takes back what it gave before it was held', [green({ desired: 6 }), baking], []],
  [
    'a candidate that nobody came back for is ended by AWS',
    [green({ schedules: [retire] }), green({ min: 0, desired: 0 })],
    [],
  ],
  [
    'the fleet in service is lowered',
    [baking, blue({ min: 2, desired: 2 })],
    [lowered('blue was lowered from 4 to 2 machines', 'from now on that many count as needed')],
  ],
  ['before it is held still its policies lower it', [blue({ min: 2 }), blue({ min: 2, desired: 2 })], []],
  [
    'after the release the candidate may shrink',
    [gone(baking, 'release'), gone(green({ min: 2, desired: 2 }), 'release')],
    [],
  ],
  [
    'after the rollback stable may shrink',
    [gone(baking, 'rollback'), gone(blue({ min: 2, desired: 2 }), 'rollback')],
    [],
  ],
  ['nothing is under way', [letGo(baking), letGo(green({ min: 2, desired: 2, ...ended('green-a1') }))], []],

  ['AWS ends one that is registered by its id', [baking, green(ended('green-a1'))], [one('green-a1')]],
  ['and two for one reason', [baking, green(ended('green-b1', 'green-a1'))], [cut('2 machines', 'green-b1, green-a1')]],
  ['it was told at the look before', [baking, green(ended('green-a1')), green(ended('green-a1'))], []],
  ['another follows', [baking, green(ended('green-a1')), green(ended('green-b1', 'green-a1'))], [one('green-b1')]],
  ['one that is not registered', [baking, green(ended('green-a2'))], []],
  ['the first look of a process finds it registered still', [green(ended('green-a1'))], [one('green-a1')]],
  [
    'it is gone from the group',
    [baking, green({ machines: fourOf('green').slice(1), ...ended('green-a1') })],
    [one('green-a1')],
  ],
  [
    'it is gone from the balancer',
    [baking, groups(green(ended('green-a1')), { healthy: 'green-b1' })],
    [one('green-a1')],
  ],
  [
    'the balancer lets go of it, and AWS says it later',
    [
      baking,
      groups(baking, { healthy: 'green-b1' }),
      groups(baking, { healthy: 'green-b1' }),
      groups(green(ended('green-a1')), { healthy: 'green-b1' }),
    ],
    [one('green-a1')],
  ],
  [
    'one that the balancer calls unhealthy gets no requests',
    [
      groups(baking, { healthy: 'green-b1', unhealthy: 'green-a1' }),
      groups(green(ended('green-a1')), { healthy: 'green-b1' }),
    ],
    [],
  ],
  [
    'it was healthy until we replaced it for being unhealthy',
    [
      baking,
      groups(baking, { healthy: 'green-b1', unhealthy: 'green-a1' }),
      groups(green(ended('green-a1')), { healthy: 'green-b1' }),
    ],
    [],
  ],
  ['an attached group drains', [green(attachedHere), green({ ...attachedHere, ...ended('green-a1') })], []],
  ['it was attached since', [baking, green(attachedHere), green({ ...attachedHere, ...ended('green-a1') })], []],
  [
    'attached to one of two target groups',
    [
      groups(green(attachedHere), { healthy: 'green-a1' }, { healthy: 'green-a1' }),
      groups(green({ ...attachedHere, ...ended('green-a1') }), { healthy: 'green-a1' }, { healthy: 'green-a1' }),
    ],
    [one('green-a1')],
  ],
  ['stable is attached', [baking, blue(ended('blue-a1'))], []],
  [
    'during a rollback, what is not drained yet',
    [
      gone(groups(baking, { draining: 'green-a1' }), 'rollback'),
      gone(groups(green(ended('green-a1')), { healthy: 'blue-a1' }), 'rollback'),
    ],
    [cut('1 machine', 'green-a1', '')],
  ],
  [
    'during a rollback, what is drained since a look long ago',
    [
      gone(groups(baking, { draining: 'green-a1', healthy: 'green-b1' }), 'rollback'),
      after(DRAIN, gone(groups(green(ended('green-a1', 'green-b1')), { healthy: 'blue-a1' }), 'rollback')),
    ],
    [cut('1 machine', 'green-b1', '')],
  ],
  [
    'during a rollback, what had no time to drain since the look before',
    [
      gone(groups(baking, { draining: 'green-a1' }), 'rollback'),
      after(DRAIN - 1, gone(groups(green(ended('green-a1')), { healthy: 'blue-a1' }), 'rollback')),
    ],
    [cut('1 machine', 'green-a1', '')],
  ],
  [
    'during a rollback, what is drained',
    [
      gone(baking, 'rollback'),
      gone(groups(baking, { healthy: 'blue-a1' }), 'rollback'),
      gone(groups(green(ended('green-a1')), { healthy: 'blue-a1' }), 'rollback'),
    ],
    [],
  ],
];

for (const [situation, looks, told] of rows) {
  test(`told of others: ${situation}`, () => assert.deepEqual(tellAll(looks).at(-1), told));
}

function tellAll(looks: readonly Given[]): readonly (readonly string[])[] {
  let standing: Parameters<typeof interference>[0] = new Map();
  return looks.map((given) => {
    const now = interference(standing, four(given).seen);
    standing = now.standing;
    return now.told;
  });
}

test('each reason has a sentence, with at most ten names and so much of what AWS says', () => {
  const many = Array.from({ length: 12 }, (_, index) => `m${index}`);
  const machines = many.map((id) => ({ id, zone: 'a', life: 'in-service' as const }));
  const policy = 'x'.repeat(400);
  const all = [...many.slice(1).map((id) => by(id)), by('m0', policy)];
  const given = (over: Partial<Fleet>) => groups(green({ machines, ...over }), { healthy: many.join(' ') });
  const [first, second] = tellAll([given({}), given({ ended: all })]).at(-1) ?? [];
  assert.match(first ?? '', /^AWS ended 11 machines .* to m1, m2, .*, m10 and 1 more may have failed/);
  assert.ok(second?.endsWith(`AWS' reason: ${'x'.repeat(300)}…`));
});
