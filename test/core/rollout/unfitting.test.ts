import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REFUSED } from '../../../actions/core/release/brought.ts';
import { beginAttempt } from '../../../actions/core/rollout/begin-attempt.ts';
import { checkDeadline } from '../../../actions/core/rollout/proof.ts';
import { unfitting } from '../../../actions/core/rollout/unfitting.ts';
import { aFleet, aLease, aSpec, records, seen } from './build.ts';
import { aVerdict, four, machine } from './four.ts';

const me = { repository: 'org/orders', run: '101', runAttempt: 1, nonce: 'nonce-2' };
const protects = 'new-instances-protected-from-scale-in';

/** What is done where the group in service, `blue`, has these. */
function begun(refused: readonly string[], drop: readonly string[] = [], kind: 'rollout' | 'rollback' = 'rollout') {
  const [red, blue] = ['r0', 'r1'].map((release, index) =>
    aFleet(['red', 'blue'][index] ?? '', 4, { release, facts: { rank: index + 1, attempt: index + 1, short: 0 } }),
  );
  assert.ok(red && blue);
  const world = seen({
    fleets: [red, { ...blue, ...(refused.length > 0 && { refused }) }],
    targetGroups: [],
    records: records({
      leases: [
        aLease({ n: 1, attempt: 1, release: 'r0', candidate: 'red' }),
        aLease({ n: 2, attempt: 2, release: 'r1', candidate: 'blue', stable: 'red' }),
      ],
      verdicts: [aVerdict(1, 'release'), aVerdict(2, 'release')],
      specs: [1, 2],
    }),
  });
  const place = { ...aSpec().place, targetGroups: [] };
  const spec = aSpec({ place, ...(drop.length > 0 && { drop }) });
  const asked = { me, app: 'orders', environment: 'production', kind, ...(kind === 'rollout' && { spec }) };
  return beginAttempt(asked, world, 3);
}

test('a rollout from a group that has what no other can be given is refused by its name', () => {
  const step = begun([protects]);
  assert.equal(
    step.kind === 'done' && `${step.outcome}: ${step.why}`,
    `refused: blue, which is in service, has what no new group can be given: ${protects} (AWS would never end the machines of a release that is out of service); take it off the group, or say in the fleet file that the next one does without: drop: [${protects}]`,
  );
  assert.equal(begun([protects, 'warm-pool'], [protects]).kind, 'done');
  for (const name of REFUSED) assert.doesNotMatch(unfitting('blue', [name]), /nobody here/);
});

test('it begins where the fleet file drops it, where there is none of it, and back it goes whatever there is', () => {
  const effects = [begun([protects], [protects]), begun([]), begun([protects], [], 'rollback')];
  assert.deepEqual(
    effects.map((step) => step.kind === 'effect' && step.effect.do),
    ['claim', 'claim', 'claim'],
  );
});

test('a machine that a launch hook may hold has that time too', () => {
  const [plain, held] = [four({}), four({ facts: { hold: 600 } })];
  const [one] = [machine('green-a1')];
  assert.equal(checkDeadline(held.attempt, one) - checkDeadline(plain.attempt, one), 600);
});
