import assert from 'node:assert/strict';
import { inService } from '../../../../actions/core/rollout/records.ts';
import { readyAt } from '../../../world/instance.ts';
import type { World } from '../../../world/world.ts';

/** Machines of any fleet that are healthy behind every target group now. */
export function serving(world: World): readonly string[] {
  const pools = [...world.pools.values()];
  return [...world.instances.values()]
    .filter(
      (instance) => instance.gone === undefined && pools.every((pool) => pool.state(instance, world.now) === 'healthy'),
    )
    .map(({ id }) => id);
}

/** What a group is, apart from its machines: to be found again after a rollback. */
export function nature(world: World, name: string) {
  const group = world.groups.get(name);
  assert.ok(group, `${name} is gone`);
  const { min, max, health, policies } = group;
  const recurring = [...group.schedules].filter(([, { recurring }]) => recurring).map(([key]) => key);
  return { min, max, health, policies: [...policies].sort(), recurring, suspended: [...group.suspended].sort() };
}

/** Checked at every change that any process makes. */
export function watcher(world: World, floor: () => number) {
  return (method: string, given: readonly unknown[]): void => {
    if (method === 'register') {
      for (const id of given[1] as readonly string[]) {
        const instance = world.instances.get(id);
        assert.ok(instance && readyAt(instance) <= world.now, `${id} was registered before it was proven`);
        const group = world.groups.get(instance.group);
        assert.ok(
          !group?.schedules.has('immutable-retire'),
          `${id} was registered though ${instance.group} is to retire`,
        );
      }
    }
    if (method === 'deregister' || method === 'detach') {
      const leaving = new Set(
        method === 'deregister'
          ? (given[1] as readonly string[])
          : [...world.instances.values()].filter(({ group }) => group === given[0]).map(({ id }) => id),
      );
      const left = serving(world).filter((id) => !leaving.has(id)).length;
      assert.ok(left >= floor(), `${method} left ${left} healthy machines in service, ${floor()} are needed`);
    }
  };
}

/** What holds at every end that isn't `halted`: one fleet serves, whole and alone, and nothing of ours is left on it. */
export function settledWell(world: World): void {
  const records = {
    leases: [...world.leases.values()],
    beats: [...world.beats.values()],
    verdicts: [...world.verdicts.values()],
    specs: [...world.specs.keys()],
  };
  const name = inService(records);
  const group = name === undefined ? undefined : world.groups.get(name);
  for (const [arn, pool] of world.pools) {
    for (const instance of world.instances.values()) {
      if (!pool.serves(instance.id)) continue;
      assert.equal(instance.group, name, `${instance.id} of ${instance.group} still serves in ${arn}`);
    }
  }
  if (group === undefined) return;
  assert.ok(!group.schedules.has('immutable-retire'), 'the fleet in service is to retire');
  assert.equal(group.facts.originals, undefined, 'the fleet in service was not restored');
  assert.ok(!group.suspended.has('AddToLoadBalancer'), 'the fleet in service gets no later launches');
  for (const other of world.groups.values()) {
    if (other === group) continue;
    const left = world.members(other).filter(({ gone, kept }) => gone === undefined && kept === undefined);
    assert.ok(left.length === 0 || !other.suspended.has('Terminate'), `AWS can never end ${other.name}`);
    if (other.desired === 0) continue;
    const end = other.schedules.get('immutable-retire')?.at ?? 0;
    assert.ok(world.now < end + 400 + world.options.lateness, `${other.name} was to end at ${end} and did not`);
    assert.ok(other.schedules.has('immutable-retire'), `${other.name} lives on for ever`);
    assert.ok(!other.suspended.has('ScheduledActions'), `${other.name} can never retire`);
    assert.equal(other.policies.size, 0, `${other.name} may grow again`);
    assert.equal(
      [...other.traffic.values()].filter(({ state }) => state !== 'removing').length,
      0,
      `${other.name} is still attached`,
    );
  }
  assert.deepEqual(world.cuts, [], 'machines were ended while they had traffic');
  const perAttempt = [...world.beforeTrafficRuns.keys()].map((key) => key.split(' ')[0]);
  assert.equal(new Set(perAttempt).size, perAttempt.length, 'before-traffic ran twice in one attempt');
}
