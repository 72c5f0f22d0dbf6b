// What should be gone and isn't is named and ended by the next run, whatever kept it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overstays } from '../../../../actions/core/rollout/overstay.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, type World } from '../../../world/world.ts';
import { aFleet, machines, seen } from '../build.ts';
import { settledWell } from './invariants.ts';
import { start } from './process.ts';

const old = 'orders.production.r1.1';

/** What somebody does to the old fleet once it is parked, and what the next run says of it. */
const hands: readonly (readonly [what: string, by: (world: World) => void, told: RegExp])[] = [
  [
    'its scheduled actions are suspended',
    (world) => world.group(old).suspended.add('ScheduledActions'),
    /^orders\.production\.r1\.1 is out of service, (should be gone|was to be gone at \S+Z), and has 2 machines: ScheduledActions is suspended;/,
  ],
  [
    'nothing of it may be ended',
    (world) => world.group(old).suspended.add('Terminate'),
    /is out of service, should be gone, and has 2 machines: Terminate is suspended; the next rollout/,
  ],
  [
    'both',
    (world) => ['ScheduledActions', 'Terminate'].forEach((process) => void world.group(old).suspended.add(process)),
    /ScheduledActions is suspended and Terminate is suspended;/,
  ],
  [
    'its end is deleted',
    (world) => world.group(old).schedules.delete('immutable-retire'),
    /should be gone, and has 2 machines: nothing that Auto Scaling shows keeps it;/,
  ],
];

for (const [what, by, told] of hands) {
  for (const missedStay of [false, true]) {
    test(`an old fleet of which ${what}, and a missed action ${missedStay ? 'stays' : 'goes'}`, async () => {
      const { world, next } = await released({ missedStay });
      by(world);
      world.advance(5000);
      assert.equal(machinesOf(world, old), 2, 'AWS has not ended it');
      assert.match((await next('r3')).join('\n'), told);
      settledWell(world);
      world.advance(200);
      assert.equal(machinesOf(world, old), 0);
      assert.deepEqual(world.cuts, []);
    });
  }
}

test('machines that somebody protects are named, and left to them', async () => {
  const { world, next } = await released();
  const [kept] = world.members(world.group(old));
  assert.ok(kept);
  kept.kept = 'protected from scale-in';
  world.advance(5000);
  assert.equal(machinesOf(world, old), 1);
  const told = await next('r3');
  assert.match(
    told.join('\n'),
    new RegExp(
      `should be gone, and has 1 machine: 1 machine is protected from scale-in \\(${kept.id}\\); .* only you can`,
    ),
  );
  world.advance(5000);
  assert.equal(machinesOf(world, old), 1);
});

test('what is set by hand on the fleet in service is told before it is replaced, with what follows', async () => {
  const { world, next } = await released();
  const serving = world.group('orders.production.r2.2');
  for (const process of ['ScheduledActions', 'Terminate', 'AZRebalance']) serving.suspended.add(process);
  for (const instance of world.members(serving)) instance.kept = 'protected from scale-in';
  const told = await next('r3');
  assert.deepEqual(
    told.filter((text) => text.includes(serving.name)).map((text) => text.replaceAll(/i-\w{17}/g, 'i')),
    [
      'ScheduledActions is suspended on orders.production.r2.2, which is in service: none of its recurring actions runs; the next fleet gets it so, unless the fleet file says drop: [suspended-processes], and here it is resumed then, or orders.production.r2.2 would never retire',
      'Terminate is suspended on orders.production.r2.2, which is in service: AWS ends none of its machines, be it too many or sick; the next fleet gets it so, unless the fleet file says drop: [suspended-processes], and here it is resumed then, or orders.production.r2.2 would never retire',
      'of orders.production.r2.2, which is in service, 2 machines are protected from scale-in (i, i): once another fleet serves, AWS will not end them',
    ],
  );
  settledWell(world);
});

test('nothing is told where all is well, while a fleet retires too', async () => {
  const { world, next } = await released({ lateness: 120 });
  world.advance(3600);
  assert.equal(machinesOf(world, old), 2, 'AWS is late');
  assert.deepEqual(await next('r3'), []);
});

/** r2 in service, r1 parked; `next` rolls out another and says what its first look tells. */
async function released(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  let run = 0;
  const next = async (release: string): Promise<readonly string[]> => {
    run += 1;
    let told: readonly string[] | undefined;
    const end = await start(world, {
      run: `${run}`,
      spec: specOf({ release }),
      tell: (_, { seen }) => {
        told ??= overstays(seen).map(({ text }) => text);
      },
    });
    assert.ok(end !== 'killed' && end.step.outcome === 'released');
    world.advance(60);
    return told ?? [];
  };
  assert.deepEqual([...(await next('r1')), ...(await next('r2'))], []);
  return { world, next };
}

function machinesOf(world: World, name: string): number {
  return [...world.instances.values()].filter(({ group, gone }) => group === name && gone === undefined).length;
}

test('machines that AWS is ending are told as that, and those that it retains as what keeps them', () => {
  const [ending, retained] = machines('red-', 2).map((machine) => ({ ...machine, life: 'leaving' as const }));
  assert.ok(ending && retained);
  const kept = { ...retained, kept: 'retained by a lifecycle policy' as const };
  const retire = { name: 'immutable-retire', recurring: false, at: 100 };
  const red = aFleet('red', 2, { desired: 0, min: 0, max: 0, machines: [ending, kept], schedules: [retire] });
  const [told] = overstays(seen({ fleets: [red] }));
  assert.match(
    told?.text ?? '',
    /and has 2 machines: 1 machine is retained by a lifecycle policy \(red-2\) and 1 machine is ending \(red-1\), which a lifecycle hook may hold up; /,
  );
});
