import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterRelease } from '../../../actions/core/rollout/after-release.ts';
import { aFleet, GROUP } from './build.ts';
import { blueFacts, four, goBack, nightly, type Row, retire, stepOf } from './four.ts';

const traffic = { [GROUP]: 'in-service' } as const;
const launched = { traffic, policies: ['cpu'] };
const judged = { ...launched, health: 'ELB' } as const;
const own = { ...judged, suspended: [], schedules: [nightly] };
const free = { ...own, min: 2 };
const closed = ['ScheduledActions', 'AddToLoadBalancer'];
const served = { suspended: closed };
const plain = { ...served, policies: [] };
const bare = { ...plain, schedules: [] };
const out = { ...bare, traffic: {} };
const woken = { ...out, suspended: [] };
const parked = { ...woken, schedules: [retire], facts: { rank: 1, attempt: 1, short: 0 } };
const served4 = [{ healthy: 'green-a1 green-a2 green-b1 green-b2' }];
const rest = { green: free, groups: served4 };
const original = { rank: 2, attempt: 2, short: 0, originals: { min: 2, health: 'ELB', suspended: [] } } as const;

const byUser = (suspended: readonly string[]) => ({ ...blueFacts, originals: { min: 2, health: 'ELB', suspended } });

const rows: readonly Row[] = [
  [
    'the candidate is judged by EC2 alone',
    { green: launched },
    { do: 'judge-by', fleet: 'green', health: 'ELB' },
    'judge green by what the balancer says from now on',
  ],
  [
    'it is judged by all that blue was judged by',
    { green: launched, blue: { facts: { ...blueFacts, originals: { min: 2, health: 'EBS,ELB', suspended: [] } } } },
    { do: 'judge-by', fleet: 'green', health: 'EBS,ELB' },
    'judge green by EBS,ELB health from now on, as blue was',
  ],
  [
    'nobody knows any more what blue was judged by, or what of green is suspended by us',
    { green: { ...judged, health: 'EBS,ELB' }, blue: { facts: { rank: 1, attempt: 1, short: 0 } } },
    { do: 'copy-schedules', from: 'blue', to: 'green', names: ['nightly'] },
    'copy the scheduled actions nightly to green',
  ],
  [
    'the fleet file says to drop it',
    {
      green: launched,
      blue: { facts: { ...blueFacts, originals: { min: 2, health: 'EBS', suspended: [] } } },
      spec: { drop: ['health-check-type'] },
    },
    { do: 'judge-by', fleet: 'green', health: 'ELB' },
    'judge green by what the balancer says from now on',
  ],
  [
    'it is not balanced over its zones',
    { green: judged },
    { do: 'resume', fleet: 'green', processes: ['AZRebalance'] },
    'resume AZRebalance of green',
  ],
  [
    'it was a stable before, and was never restored',
    { green: { ...judged, suspended: [...closed, 'AZRebalance', 'Launch'] }, facts: original },
    { do: 'resume', fleet: 'green', processes: ['AZRebalance', 'ScheduledActions', 'AddToLoadBalancer'] },
    'resume AZRebalance and ScheduledActions and AddToLoadBalancer of green',
  ],
  [
    'what it was like as a stable is past',
    { green: { ...judged, suspended: [] }, facts: original },
    { do: 'forget-originals', fleet: 'green' },
    'forget what green was like as stable',
  ],
  [
    'its schedules are those of stable that it lacks',
    {
      green: { ...judged, suspended: [], schedules: [nightly] },
      blue: { schedules: [nightly, { ...nightly, name: 'noon' }, retire] },
    },
    { do: 'copy-schedules', from: 'blue', to: 'green', names: ['noon'] },
    'copy the scheduled actions noon to green',
  ],
  [
    'it cannot shrink',
    { green: own },
    { do: 'resize', fleet: 'green', min: 2, max: 8 },
    'let green scale from 2 to 8 machines',
  ],
  [
    'it has less than the least, and a maximum that is not of its spec',
    { green: { ...own, desired: 1, min: 1, max: 9 } },
    { do: 'resize', fleet: 'green', min: 1, max: 8 },
    'let green scale from 1 to 8 machines',
  ],
  [
    'it has more than its spec lets it: a rollback must not shrink it',
    { green: { ...own, desired: 9, min: 9, max: 9 } },
    { do: 'resize', fleet: 'green', min: 2, max: 9 },
    'let green scale from 2 to 9 machines',
  ],
  [
    'it lives by itself: previous must not grow, which needs its target group while it is attached',
    { ...rest, blue: served, others: [aFleet('red', 0)] },
    { do: 'drop-policies', fleet: 'blue', names: ['cpu'] },
    'take the scaling policies from blue',
  ],
  [
    'nor by its schedules',
    { ...rest, blue: plain },
    { do: 'drop-schedules', fleet: 'blue', names: ['nightly'] },
    'take the scheduled actions from blue',
  ],
  [
    'previous leaves the balancer for good',
    { ...rest, blue: bare },
    { do: 'detach', fleet: 'blue', targetGroups: [GROUP] },
    'detach blue, so that AWS registers none of its machines',
  ],
  [
    'AWS is at that',
    { ...rest, blue: { ...bare, traffic: { [GROUP]: 'removing' } } },
    'wait',
    'blue is being detached',
  ],
  [
    'a suspended schedule never fires',
    { ...rest, blue: out },
    { do: 'resume', fleet: 'blue', processes: ['ScheduledActions', 'AddToLoadBalancer'] },
    'resume ScheduledActions and AddToLoadBalancer of blue',
  ],
  [
    'not even when the user suspended it',
    { ...rest, green: { ...free, suspended: closed }, blue: { ...out, facts: byUser(closed) } },
    { do: 'resume', fleet: 'blue', processes: ['ScheduledActions'] },
    'resume ScheduledActions of blue',
  ],
  [
    'what somebody suspended stays so on what takes its place',
    { ...rest, green: { ...free, suspended: ['Launch'] }, blue: { facts: byUser(['AZRebalance', 'Launch']) } },
    { do: 'suspend', fleet: 'green', processes: ['AZRebalance'] },
    'suspend AZRebalance of green, as somebody did on blue',
  ],
  [
    'and is not resumed there',
    { ...rest, green: { ...free, suspended: ['AZRebalance'] }, blue: { policies: [], facts: byUser(['AZRebalance']) } },
    { do: 'drop-schedules', fleet: 'blue', names: ['nightly'] },
    'take the scheduled actions from blue',
  ],
  [
    'unless the fleet file says to drop it',
    {
      ...rest,
      green: { ...free, suspended: ['AZRebalance'] },
      blue: { policies: [], facts: byUser(['AZRebalance', 'Launch']) },
      spec: { drop: ['suspended-processes'] },
    },
    { do: 'resume', fleet: 'green', processes: ['AZRebalance'] },
    'resume AZRebalance of green',
  ],
  [
    'AWS itself retires previous',
    { ...rest, blue: woken },
    { do: 'put-retire', fleet: 'blue', at: 4600 },
    'keep blue warm for 3600 s, then AWS retires it',
  ],
  [
    'it is not kept warm: a minute, since AWS refuses what has passed',
    { ...rest, blue: woken, spec: { keepPrevious: 0 } },
    { do: 'put-retire', fleet: 'blue', at: 1060 },
    'keep blue warm for 60 s, then AWS retires it',
  ],
  [
    'nor is it ended before its last answers are out: 90 s in the second target group',
    {
      groups: [...served4, ...served4],
      green: free,
      blue: woken,
      spec: { keepPrevious: 0 },
    },
    { do: 'put-retire', fleet: 'blue', at: 1090 },
    'keep blue warm for 90 s, then AWS retires it',
  ],
  [
    'its end is put down',
    { ...rest, blue: { ...woken, schedules: [retire] } },
    { do: 'forget-originals', fleet: 'blue' },
    'forget what blue was like as stable',
  ],
  [
    'it is empty: there is nothing to retire or resume',
    { ...rest, blue: { ...out, desired: 0, machines: [] } },
    { do: 'forget-originals', fleet: 'blue' },
    'forget what blue was like as stable',
  ],
  [
    'what an earlier attempt left is parked too',
    { ...rest, blue: parked, others: [aFleet('grey', 0, { deleting: true, policies: ['cpu'] }), aFleet('red', 1)] },
    { do: 'put-retire', fleet: 'red', at: 1060 },
    'let AWS end red in 60 s, since it was out of service before and has no end',
  ],
  [
    'all are parked: what is empty goes',
    { ...rest, blue: parked, others: [aFleet('red', 0)] },
    { do: 'delete-fleet', fleet: 'red' },
    'remove red, which is empty and out of service',
  ],
  ['nothing is left', { ...rest, blue: parked }, { do: 'let-go', n: 2 }, 'attempt 2 is released: give the lease up'],
  [
    'the candidate is gone: the rest is parked all the same',
    { green: 'absent', blue: served, groups: [{}] },
    { do: 'drop-policies', fleet: 'blue', names: ['cpu'] },
    'take the scaling policies from blue',
  ],
  [
    'warm rollback: that it is not balanced was for the user to say',
    { ...goBack, groups: served4, green: { ...judged, suspended: ['AZRebalance'] } },
    { do: 'copy-schedules', from: 'blue', to: 'green', names: ['nightly'] },
    'copy the scheduled actions nightly to green',
  ],
  [
    'no target groups: the candidate is judged by EC2 for good',
    { groups: [], green: { policies: ['cpu'] } },
    { do: 'resume', fleet: 'green', processes: ['AZRebalance'] },
    'resume AZRebalance of green',
  ],
  [
    'no target groups: previous ends at once',
    { groups: [], green: { ...free, health: 'EC2', traffic: {} }, blue: woken },
    { do: 'resize', fleet: 'blue', min: 0, desired: 0, max: 0 },
    'retire blue at once: without a balancer it would go on working beside r2',
  ],
];

for (const [situation, given, what, why] of rows) {
  test(`after the release: ${situation}`, () => {
    const { attempt, seen } = four(given);
    assert.deepEqual(afterRelease(attempt, seen), stepOf(what, why));
  });
}
