import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adoptedFleet, adoptionOf, hold, letLive } from '../../../actions/core/rollout/adopted.ts';
import { adoptedTold } from '../../../actions/core/rollout/adopted-told.ts';
import { type Asked, attemptOf } from '../../../actions/core/rollout/attempt.ts';
import { adoption, noReturn } from '../../../actions/core/rollout/begin-adoption.ts';
import { grow, needOf } from '../../../actions/core/rollout/capacity.ts';
import type { Adopted, Fleet, TaggedGroup } from '../../../actions/core/rollout/fleet.ts';
import { readLease, storedRecord } from '../../../actions/core/rollout/stored.ts';
import { touchesOthers } from '../../../actions/core/rollout/touches-others.ts';
import { aFleet, aGroup, aLease, aSpec, GROUP, machines, records, seen } from './build.ts';
import { aVerdict } from './four.ts';

function web(over: Partial<TaggedGroup> = {}): TaggedGroup {
  const {
    release: _,
    facts: __,
    ...group
  } = aFleet('web', 2, { traffic: { [GROUP]: 'in-service' }, policies: ['cpu'] });
  return { ...group, tags: {}, ...over };
}
const adopted: Adopted = { groups: [{ name: 'web', suspended: ['AZRebalance'] }], machines: ['i-1'], size: 3 };
const [single] = machines('i-', 1);
const runs = [...machines('web-', 2), ...(single ? [single] : [])];
const fleet = (group = web(), running = runs, more: Partial<Adopted> = {}): Fleet =>
  adoptedFleet({ ...adopted, ...more }, { groups: [group], machines: running });

test('a group and a machine are one fleet: what it wants is what is asked of the group, and what runs', () => {
  const { name, desired, machines: all, policies } = fleet(web({ desired: 5 }));
  assert.deepEqual(
    [name, desired, all.map(({ id }) => id), policies],
    ['web and 1 machine', 6, ['web-1', 'web-2', 'i-1'], ['cpu']],
  );
});

test('what EC2 shows no more has ended, whatever its group shows', () => {
  const gone = runs.map((machine) => ({
    ...machine,
    life: machine.id === 'web-2' ? ('leaving' as const) : machine.life,
  }));
  const { machines: all, desired } = fleet(
    web(),
    gone.filter(({ id }) => id !== 'i-1'),
  );
  assert.deepEqual(
    all.map(({ id, life }) => [id, life]),
    [
      ['web-1', 'in-service'],
      ['web-2', 'leaving'],
    ],
  );
  assert.equal(desired, 2);
});

test('of several groups nothing is copied, and that is told', () => {
  const groups = ['web', 'jobs'].map((name) => ({ name, suspended: [] }));
  const two = adoptedFleet(
    { groups, machines: [], size: 4 },
    { groups: [web(), web({ name: 'jobs' })], machines: runs },
  );
  assert.deepEqual([two.name, two.policies], ['web and jobs', []]);
  const lease = aLease({ adopted: { groups, machines: [], size: 4 } });
  const told = adoptedTold({ records: records({ leases: [lease], verdicts: [aVerdict(1, 'release')] }), adopted: two });
  assert.match(told.join('\n'), /policies and scheduled actions of web and jobs were not copied/i);
  assert.match(told[0] ?? '', /--auto-scaling-group-name web .*--auto-scaling-group-name jobs /);
});

const held = ['AddToLoadBalancer', 'AlarmNotification'];
const holds: readonly (readonly [
  what: string,
  over: Partial<TaggedGroup>,
  suspend: readonly string[],
  resume: readonly string[],
])[] = [
  ['a group judged by EC2', { health: 'EC2', suspended: ['AZRebalance'] }, held, []],
  ['one judged by its balancer', { health: 'ELB', suspended: ['AZRebalance'] }, [...held, 'HealthCheck'], []],
  [
    'one that is held, of which an owner has resumed some',
    { health: 'EC2', suspended: ['AddToLoadBalancer'] },
    ['AlarmNotification'],
    ['AddToLoadBalancer'],
  ],
  [
    'one that is held',
    { health: 'ELB', suspended: ['AZRebalance', ...held, 'HealthCheck'] },
    [],
    [...held, 'HealthCheck'],
  ],
];
for (const [what, over, suspend, resume] of holds) {
  test(`${what}: ${suspend.join(', ') || 'nothing'} is suspended to hold it, ${resume.join(', ') || 'nothing'} resumed to let it live`, () => {
    const done = (step: ReturnType<typeof hold>) =>
      step?.kind === 'effect' && 'processes' in step.effect ? step.effect.processes : [];
    assert.deepEqual([done(hold(fleet(web(over)))), done(letLive(fleet(web(over))))], [suspend, resume]);
  });
}

test('what its owner had suspended before is nobody else to resume', () => {
  const own = { groups: [{ name: 'web', suspended: held }] };
  assert.equal(letLive(fleet(web({ suspended: held }), runs, own)), undefined);
});

const me = { repository: 'org/orders', run: '1', runAttempt: 1, nonce: 'x' };
const asked: Asked = { me, app: 'orders', environment: 'production', kind: 'rollout', adopt: true, spec: aSpec() };
const healthy = { 'web-1': 'healthy', 'web-2': 'healthy', 'i-1': 'healthy' } as const;
const look = { strangers: Object.keys(healthy), targetGroups: [aGroup(healthy)], adoptable: fleet() };
const many = machines('i-', 200);
const refusals: readonly (readonly [what: string, given: Parameters<typeof adoption>, why: RegExp])[] = [
  [
    'nobody asked for it',
    [{ ...asked, adopt: false }, seen(look), undefined],
    /i-1; where they serve now, adopt: true takes over from them without an outage and can go back/,
  ],
  [
    'nobody asked for it, beside a release of ours',
    [{ ...asked, adopt: false }, seen(look), aFleet('blue', 2)],
    /deregister them/,
  ],
  [
    'beside a release of ours',
    [asked, seen(look), aFleet('blue', 2)],
    /adopt: true is for the first release, and blue is in service/,
  ],
  [
    'a group serves elsewhere, too',
    [asked, seen({ ...look, adoptable: fleet(web({ traffic: { other: 'in-service' } })) }), undefined],
    /web is in other, which the fleet spec doesn't name/,
  ],
  [
    'a fleet of another app is no group of others',
    [asked, seen({ ...look, adoptable: fleet(web({ tags: { app: 'billing' } })) }), undefined],
    /web has the tags of a fleet of ours, of billing/,
  ],
  [
    'a machine is in one of two target groups',
    [
      asked,
      seen({
        ...look,
        targetGroups: [aGroup(healthy), { ...aGroup({ 'web-1': 'healthy', 'web-2': 'healthy' }), name: 'admin' }],
      }),
      undefined,
    ],
    /i-1 is not in admin/,
  ],
  [
    'more than the fleet file has',
    [{ ...asked, spec: aSpec({ size: { min: 1, max: 2 } }) }, seen(look), undefined],
    /3 machines are in service, more than size.max 2/,
  ],
  [
    'too many to be written down',
    [
      { ...asked, spec: aSpec({ size: { min: 1, max: 900 } }) },
      seen({
        ...look,
        adoptable: adoptedFleet(
          { groups: [], machines: many.map(({ id }) => `${id}-0123456789abcdef0`), size: 200 },
          { groups: [], machines: many.map((each) => ({ ...each, id: `${each.id}-0123456789abcdef0` })) },
        ),
      }),
      undefined,
    ],
    /too many to be written down/,
  ],
];
for (const [what, given, why] of refusals) {
  test(`refused: ${what}`, () => assert.match(adoption(...given).refused ?? '', why));
}

test('taken: what its groups have suspended now is written down, and read as it was', () => {
  const { adopted: taken } = adoption(
    asked,
    seen({ ...look, adoptable: fleet(web({ suspended: ['Terminate'] })) }),
    undefined,
  );
  assert.deepEqual(taken, { groups: [{ name: 'web', suspended: ['Terminate'] }], machines: ['i-1'], size: 3 });
  assert.deepEqual(adoptionOf(fleet()), { ...adopted, groups: [{ name: 'web', suspended: [] }] });
  const { n, at, ...lease } = aLease({ ...(taken && { adopted: taken }) });
  assert.deepEqual(readLease('lease/1', JSON.parse(storedRecord(lease)), n, at), { ...lease, n, at });
});

test('nothing of others: a first rollout begins from nothing', () => {
  assert.deepEqual(adoption(asked, seen(), undefined), {});
});

for (const [desired, declared, wanted] of [
  [4, 4, 3],
  [6, 4, 6],
  [2, 4, 2],
] as const) {
  test(`of three that served, and ${desired} of ours where the file declares ${declared}, ${wanted} must be left to go back to`, () => {
    const ours = aFleet('green', desired);
    assert.equal(needOf(ours, adopted.size, declared), wanted);
    const spec = aSpec({ size: { min: declared, max: 9 } });
    const why = noReturn(seen({ adopted: fleet() }), adopted, ours, spec);
    assert.equal(why === undefined, wanted <= 3, why);
    assert.match(noReturn(seen(), adopted, ours, spec) ?? '', /nothing of it is left: whoever owns it/);
  });
}

test('it is never made to grow: whoever owns it says how many there are', () => {
  const lease = aLease({ kind: 'rollback', adopted });
  assert.equal(grow(attemptOf(aSpec(), lease, seen({ adopted: fleet() })), fleet(), 9), undefined);
});

const mine = seen({ fleets: [aFleet('blue', 2)], adopted: fleet() });
for (const [what, effect, how] of [
  [
    'its machines leave the balancer',
    { do: 'deregister', targetGroup: GROUP, machines: ['web-1', 'i-1', 'blue-1'] },
    undefined,
  ],
  [
    'a machine of nobody',
    { do: 'deregister', targetGroup: GROUP, machines: ['web-1', 'i-9'] },
    /deregister i-9, which is nothing of ours/,
  ],
  ['what we suspend', { do: 'suspend', fleet: 'web', processes: held }, undefined],
  [
    'anything else',
    { do: 'suspend', fleet: 'web', processes: ['Terminate'] },
    /suspend Terminate of web, which is its owner's/,
  ],
  ['what we suspended', { do: 'resume', fleet: 'web', processes: held }, undefined],
  ["its owner's", { do: 'resume', fleet: 'web', processes: ['AZRebalance'] }, /resume AZRebalance of web/],
  ['its size', { do: 'resize', fleet: 'web', min: 0 }, /resize web, which is no fleet of ours/],
  ['its end', { do: 'put-retire', fleet: 'web', at: 9 }, /put-retire web/],
  ['its tags', { do: 'write-facts', fleet: 'web', facts: {} }, /write-facts web/],
  ['its place in the balancer', { do: 'detach', fleet: 'web', targetGroups: [GROUP] }, /detach web/],
  ['its policies, copied', { do: 'copy-policies', from: 'web', to: 'blue', names: ['cpu'] }, undefined],
  ['policies for it', { do: 'copy-policies', from: 'blue', to: 'web', names: ['cpu'] }, /copy-policies web/],
] as const) {
  test(`touched: ${what}: ${how ? 'stopped' : 'done'}`, () => {
    const broken = touchesOthers(mine, effect);
    if (how) assert.match(broken ?? '', how);
    else assert.equal(broken, undefined);
  });
}
