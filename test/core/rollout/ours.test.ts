import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleetName } from '../../../actions/core/rollout/attempt.ts';
import type { TaggedGroup } from '../../../actions/core/rollout/fleet.ts';
import { ours, toldOf } from '../../../actions/core/rollout/ours.ts';
import { storedFacts } from '../../../actions/core/rollout/stored-facts.ts';
import { aFleet, aLease, records } from './build.ts';

const FLEET = 'orders.production.r1.1';

/** The tags of a fleet that attempt 1 made of r1. */
const tags = {
  ...{ app: 'orders', environment: 'production', release: 'r1' },
  ...storedFacts({ rank: 1, attempt: 1, short: 0 }),
};

/** A group of this name with the tags of that fleet, but for these. */
function group(name: string, over: Record<string, string> = {}, deleting = false): TaggedGroup {
  const { release: _, facts: __, ...rest } = aFleet(name, 2, { deleting });
  return { ...rest, tags: { ...tags, ...over } };
}

const attempt2 = { release: 'r2', attempt: '2', rank: '2' };
/** Attempt 1 made its fleet; attempt 2, of r2, was to; attempt 3 has gone back to the first one's. */
const leases = [
  aLease({ candidate: FLEET }),
  aLease({ n: 2, attempt: 2, release: 'r2', candidate: 'orders.production.r2.2', stable: FLEET }),
  aLease({ n: 3, attempt: 3, kind: 'rollback', candidate: FLEET, restores: FLEET }),
];

const planted: readonly (readonly [situation: string, group: TaggedGroup, why: string])[] = [
  ['the right tags under a name of its own', group('planted'), `by them it is ${FLEET}`],
  ['a name that only begins as one of ours', group(`${FLEET}.1`), `by them it is ${FLEET}`],
  [
    'the right name with the tag of another app',
    group(FLEET, { app: 'billing' }),
    'by them it is billing.production.r1.1',
  ],
  ['the tags of another release', group(FLEET, { release: 'r2' }), 'by them it is orders.production.r2.1'],
  [
    'the number of another attempt, which was released',
    group(FLEET, { attempt: '3' }),
    'by them it is orders.production.r1.3',
  ],
  [
    'a name and tags of an attempt without a lease',
    group('orders.production.r1.4', { attempt: '4' }),
    'no lease names it',
  ],
  [
    'a name and tags of an attempt whose lease names another candidate',
    group('orders.production.r9.2', { ...attempt2, release: 'r9' }),
    'no lease names it',
  ],
  [
    'those of a rollback, which went back to a group that there was',
    group('orders.production.r1.3', { attempt: '3' }),
    'no lease names it',
  ],
  [
    'production of orders, for orders-production',
    group('orders-production.eu.r1.1', { app: 'orders-production', environment: 'eu' }),
    'no lease names it',
  ],
  ['a number written otherwise', group('orders.production.r1.01', { attempt: '01' }), 'no lease names it'],
  [
    'no tags but the two that it is found by',
    { ...group('x'), tags: { app: 'orders', environment: 'production' } },
    'by them it is orders.production..',
  ],
  [
    'tags that no version of ours can read',
    group('planted', { rank: 'five', progress: 'x' }),
    `by them it is ${FLEET}`,
  ],
  ['the tags of a later version', group('planted', { format: '99' }), `by them it is ${FLEET}`],
];

for (const [situation, found, why] of planted) {
  test(`not ours: ${situation}`, () => {
    const { fleets, foreign } = ours(records({ leases }), [group(FLEET), found]);
    assert.deepEqual(foreign, [{ name: found.name, why }]);
    assert.deepEqual(
      fleets.map(({ release, facts }) => [release, facts.attempt]),
      [['r1', 1]],
    );
  });
}

test('ours: name, tags and the lease of the attempt agree, and the tags are read', () => {
  const { fleets, foreign } = ours(records({ leases }), [group(FLEET), group('orders.production.r2.2', attempt2)]);
  assert.deepEqual(foreign, []);
  const read = fleets.map(({ name, release, facts }) => [name, release, facts.attempt, facts.rank]);
  assert.deepEqual(read, [
    [FLEET, 'r1', 1, 1],
    ['orders.production.r2.2', 'r2', 2, 2],
  ]);
});

test('ours: one whose first lease is gone, while a rollback to it has one that names it', () => {
  const { fleets } = ours(records({ leases: leases.slice(2) }), [group(FLEET)]);
  assert.deepEqual(
    fleets.map(({ name }) => name),
    [FLEET],
  );
});

test('ours: what a later version wrote on a fleet of ours is refused, and what nobody of ours wrote is named', () => {
  const read = (over: Record<string, string>) => () => ours(records({ leases }), [group(FLEET, over)]);
  assert.throws(read({ format: '99' }), {
    kind: 'refused',
    message: new RegExp(`^the tag immutable:format of ${FLEET} `),
  });
  assert.throws(read({ rank: 'five' }), {
    kind: 'failed',
    message: new RegExp(`^the tag immutable:rank of ${FLEET} `),
  });
});

test('not ours: one that AWS is deleting is not told of, since its records may be gone before it', () => {
  assert.deepEqual(ours(records(), [group(FLEET, {}, true)]), { fleets: [], foreign: [] });
});

test('not ours: it is told what was seen and what to do', () => {
  assert.equal(
    toldOf({ name: 'planted', why: 'no lease names it' }),
    'the Auto Scaling group planted has the tags of a fleet of ours and is none, since no lease names it: it is left alone; delete it or take its immutable: tags away, and find out who made it',
  );
});

test('the name of a fleet tells apart what dashes would not', () => {
  assert.notEqual(fleetName('a-b', 'c', 'r1', 1), fleetName('a', 'b-c', 'r1', 1));
  assert.notEqual(fleetName('a', 'b', 'c-1', 1), fleetName('a', 'b-c', '1', 1));
  assert.ok(!fleetName('orders', 'production-eu', 'r1', 1).startsWith('orders.production.'));
});
