import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Originals, Schedule, Sizes } from '../../../actions/core/rollout/fleet.ts';
import { heritable, missed, oneOffs, sizesInWords } from '../../../actions/core/rollout/missed.ts';
import { readFacts, storedFacts } from '../../../actions/core/rollout/stored-facts.ts';
import { blueFacts, four, retire } from './four.ts';

/** Recurring at this minute of 1970's first hour; what is written down is of 600, and it is 3000 (the 50th minute). */
const at = (minute: number, sizes: Sizes, more: Partial<Schedule> = {}): Schedule => ({
  ...{ name: `at-${minute}`, recurring: true, recurrence: `${minute} * * * *`, sizes },
  ...more,
});
const blue = (schedules: readonly Schedule[], over: Partial<Originals> = {}) => {
  const originals = { min: 2, health: 'ELB', suspended: [], since: 600, ...over } as const;
  return four({ blue: { schedules, facts: { ...blueFacts, originals } } }).blue;
};

const rows: readonly (readonly [string, readonly Schedule[], Partial<Originals>, Sizes?])[] = [
  ['nothing is there', [], {}],
  ['one was due', [at(20, { min: 4, desired: 6 })], {}, { min: 4, desired: 6 }],
  ['one was due before', [at(10, { min: 4 })], {}],
  ['one is due later', [at(55, { min: 4 })], {}],
  ['the later of two counts', [at(40, { desired: 3 }), at(20, { desired: 6, max: 9 })], {}, { max: 9, desired: 3 }],
  ['a one-off that AWS shows no more', [], { oneOffs: [{ at: 1200, min: 5 }] }, { min: 5 }],
  ['a one-off that is still to come', [], { oneOffs: [{ at: 3001, min: 5 }] }],
  ['a one-off after a recurring one', [at(20, { min: 4 })], { oneOffs: [{ at: 1500, min: 5 }] }, { min: 5 }],
  ['it had ended before', [at(20, { min: 4 }, { end: 1100 })], {}],
  ['it begins only tomorrow', [at(20, { min: 4 }, { at: 90_000 })], {}],
  ['it is due next in its turn', [at(20, { min: 4 }, { at: 4800 })], {}, { min: 4 }],
  ['its owner had it suspended', [at(20, { min: 4 })], { suspended: ['ScheduledActions'] }],
  ['ours are none of them', [at(20, { min: 0 }, { name: 'immutable-retire' })], {}],
];

for (const [what, schedules, over, sizes] of rows) {
  test(`missed while suspended: ${what}`, () => assert.deepEqual(missed(blue(schedules, over), 3000), sizes));
}

test('nothing is missed where nothing was written down, or by an earlier version', () => {
  const never = { ...blue([at(20, { min: 4 })]), facts: { rank: 1, attempt: 1, short: 0 } };
  assert.equal(missed(never, 3000), undefined);
  assert.equal(missed({ ...never, facts: blueFacts }, 3000), undefined);
});

test('what was to be made up for goes over too, before AWS did it', () => {
  const late = { name: 'immutable-catch-up', recurring: false, at: 3060, sizes: { desired: 9 } };
  assert.deepEqual(heritable(blue([late]), 3000), [late]);
  assert.deepEqual(oneOffs(blue([late])), [{ at: 3060, desired: 9 }]);
});

test('one-off actions go over while their time has not come, recurring ones always, ours never', () => {
  const sale = { name: 'sale', recurring: false, at: 3006, sizes: { desired: 9 } };
  const over = { ...sale, name: 'over', at: 3005 };
  const names = heritable(blue([at(20, {}), sale, over, retire]), 3000).map(({ name }) => name);
  assert.deepEqual(names, ['at-20', 'sale']);
});

test('the three next one-offs fit into a tag with everything else, and are read as they were written', () => {
  const many = [5, 4, 3, 2, 1].map((hour) => ({
    ...{ name: `sale-${hour}`, recurring: false },
    ...{ at: 1_764_000_000 + 3600 * hour, sizes: { min: 1000, max: 2000, desired: 1500 } },
  }));
  const found = oneOffs(blue(many));
  assert.deepEqual(
    found.map(({ at: due }) => (due - 1_764_000_000) / 3600),
    [1, 2, 3],
  );
  const suspended = ['AZRebalance', 'AlarmNotification', 'HealthCheck', 'InstanceRefresh', 'Launch', 'Terminate'];
  const health = 'EBS,ELB,VPC_LATTICE';
  const originals = { min: 1000, health, suspended, since: 1_764_000_000, oneOffs: found } as const;
  const facts = { rank: 1, attempt: 1, short: 0, originals, caughtUp: 7 };
  const stored = storedFacts(facts);
  for (const text of Object.values(stored)) assert.match(text, /^[\w .:/=+@-]{1,256}$/);
  assert.deepEqual(readFacts('blue', stored), facts);
  const bare = { ...facts, originals: { ...originals, oneOffs: [{ at: 5, desired: 0 }] } };
  assert.deepEqual(readFacts('blue', storedFacts(bare)), bare);
  assert.equal(sizesInWords({ min: 0, desired: 3 }), 'min 0, desired 3');
});
