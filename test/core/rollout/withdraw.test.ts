import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdraw, withdrawStrays } from '../../../actions/core/rollout/withdraw.ts';
import { aFleet, GROUP } from './build.ts';
import { ADMIN, four, type Row, stepOf } from './four.ts';

const both = { [GROUP]: 'in-service', [ADMIN]: 'adding' } as const;

const fleets: readonly Row[] = [
  [
    'what would register its later launches goes first, with its machines',
    { groups: [{ healthy: 'green-a1' }, {}], green: { traffic: both } },
    { do: 'detach', fleet: 'green', targetGroups: [GROUP, ADMIN] },
    'detach green, so that AWS registers none of its machines',
  ],
  [
    'one of two is being detached',
    { groups: [{}, {}], green: { traffic: { ...both, [GROUP]: 'removing' } } },
    { do: 'detach', fleet: 'green', targetGroups: [ADMIN] },
    'detach green, so that AWS registers none of its machines',
  ],
  [
    'detached or about to be: machines that were registered by id',
    {
      groups: [{ healthy: 'blue-a1 green-a1', unhealthy: 'green-b1', draining: 'green-a2' }],
      green: { traffic: { [GROUP]: 'removing' } },
    },
    { do: 'deregister', targetGroup: GROUP, machines: ['green-a1', 'green-b1'] },
    'deregister 2 machines of green from orders-production',
  ],
  ['it gets no new requests', { groups: [{ healthy: 'blue-a1', draining: 'green-a1' }] }, 'nothing'],
];
for (const [situation, given, what, why] of fleets) {
  test(`withdraw: ${situation}`, () => {
    const { seen, green } = four(given);
    assert.deepEqual(withdraw(seen, green), stepOf(what, why));
  });
}

const strays: readonly Row[] = [
  [
    'neither stable nor the candidate, whatever they get',
    { groups: [{ healthy: 'blue-a1 green-a1' }], green: { traffic: { [GROUP]: 'in-service' } } },
    'nothing',
  ],
  [
    'the first that gets requests',
    { groups: [{ healthy: 'rose-1 red-1' }], others: [aFleet('grey', 1), aFleet('red', 1), aFleet('rose', 1)] },
    { do: 'deregister', targetGroup: GROUP, machines: ['red-1'] },
    'deregister 1 machine of red from orders-production',
  ],
];
for (const [situation, given, what, why] of strays) {
  test(`withdraw strays: ${situation}`, () => {
    const { attempt, seen } = four(given);
    assert.deepEqual(withdrawStrays(attempt, seen), stepOf(what, why));
  });
}
