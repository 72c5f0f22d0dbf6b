// What somebody else does to fleets in the middle of a rollout or a rollback is told, once; what we do ourselves never is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Story } from '../../../../actions/rollout/story.ts';
import type { Group } from '../../../world/group.ts';
import type { Instance } from '../../../world/instance.ts';
import { specOf } from '../../../world/spec.ts';
import type { World } from '../../../world/world.ts';
import { settledWell } from './invariants.ts';
import { type Process, start } from './process.ts';
import { withReleases } from './releases.ts';

const size = { min: 4, max: 8 };
const of = (release: string) => specOf({ release, size, bake: 20, tolerate: { machines: 1 } });
const [OLD, NEW] = ['orders.production.r1.1', 'orders.production.r2.2'];

const BY_HAND = 'At 2026-11-27T10:00:00Z a user request update of AutoScalingGroup constraints to desired: 2';
const lowered = (name: string, to: string) => `${name} was lowered from 4 to ${to}, and not by this rollout: `;
const RAISED = 'it is raised again to what is needed, and a wave that lacks machines bakes anew';

function lower(group: Group, to: number, cause = BY_HAND): void {
  Object.assign(group, { min: Math.min(group.min, to), desired: to, cause });
}

interface Form {
  readonly what: string;
  /** At the first look of which this line tells. */
  readonly when: RegExp;
  readonly by: (world: World, group: Group, registered: readonly Instance[]) => void;
  readonly group?: string;
  /** The beginnings of the warnings, with as many machines cut off. */
  readonly told: readonly string[];
  readonly cut: number;
}

const cutOff = (count: string) => `AWS ended ${count} of ${NEW} without draining, since its group is not attached:`;
const forms: readonly Form[] = [
  {
    what: 'lowered by hand in the first bake',
    when: /^waiting: wave 1 bakes/,
    by: (_, group) => lower(group, 0),
    told: [
      `${lowered(NEW, '0 machines')}${RAISED}; CloudTrail names who asked for it`,
      `${cutOff('2 machines')} requests to i, i may have failed; others are launched in their place, and the wave bakes anew; AWS' reason: ${BY_HAND}`,
    ],
    cut: 2,
  },
  {
    what: 'lowered by hand between two waves',
    when: /^wave 1 is good: go on/,
    by: (_, group) => lower(group, 0),
    told: [`${lowered(NEW, '0 machines')}${RAISED}`, cutOff('2 machines')],
    cut: 2,
  },
  {
    what: 'lowered with its maximum',
    when: /^waiting: wave 1 bakes/,
    by: (_, group) => Object.assign(group, { min: 1, max: 1, desired: 1 }),
    told: [lowered(NEW, '1 machine'), cutOff('2 machines')],
    cut: 2,
  },
  {
    what: 'its minimum lowered by hand, and the rest by a policy',
    when: /^waiting: wave 1 bakes/,
    by(world, group, [first]) {
      assert.ok(first);
      for (const each of world.members(group)) if (each !== first) each.kept = 'protected from scale-in';
      Object.assign(group, { min: 3, desired: 3, cause: 'a monitor alarm low in state ALARM triggered policy cpu' });
    },
    told: [lowered(NEW, '3 machines'), cutOff('1 machine')],
    cut: 1,
  },
  {
    what: 'lowered by a scheduled action that somebody gave it',
    when: /^waiting: wave 1 bakes/,
    by: (world, group) =>
      group.schedules.set('night', { name: 'night', recurring: false, at: world.now, sizes: { min: 0, desired: 0 } }),
    told: [`${lowered(NEW, '0 machines')}${RAISED}`, cutOff('2 machines')],
    cut: 2,
  },
  {
    what: 'lowered and raised again before AWS ended anything',
    when: /^waiting: wave 1 bakes/,
    by(_, group) {
      lower(group, 2);
      group.suspended.add('Terminate');
    },
    told: [lowered(NEW, '2 machines')],
    cut: 0,
  },
  {
    what: 'one of its machines ended by hand',
    when: /^waiting: wave 1 bakes/,
    by(world, group, [first]) {
      assert.ok(first);
      group.desired -= 1;
      for (const each of world.members(group)) if (each !== first) each.kept = 'protected from scale-in';
      world.advance(1);
      group.desired += 1;
    },
    told: [cutOff('1 machine')],
    cut: 1,
  },
  {
    what: 'lowered once it is attached: AWS drains',
    when: /^wave 2 has its share/,
    by: (_, group) => lower(group, 2),
    told: [lowered(NEW, '2 machines')],
    cut: 0,
  },
  {
    what: 'stable lowered by hand',
    when: /^waiting: wave 1 bakes/,
    by: (_, group) => lower(group, 2),
    group: OLD,
    told: [`${lowered(OLD, '2 machines')}from now on that many count as needed`],
    cut: 0,
  },
  {
    what: 'a machine that has no traffic yet ended by EC2',
    when: /^waiting: wave 1 bakes/,
    by(world, group, registered) {
      const parked = world.members(group).find((each) => !registered.includes(each));
      assert.ok(parked);
      parked.nature = { ...parked.nature, dies: world.now - parked.launched };
    },
    told: [],
    cut: 0,
  },
  {
    what: 'a machine with traffic ended by EC2, of which the balancer lets go',
    when: /^waiting: wave 1 bakes/,
    by(world, _, [first]) {
      assert.ok(first);
      first.nature = { ...first.nature, dies: world.now - first.launched };
      for (const pool of world.pools.values()) pool.remove(first.id);
    },
    told: [cutOff('1 machine')],
    cut: 0,
  },
  {
    what: 'a machine with traffic ended by EC2, which nobody has noticed before AWS ends it',
    when: /^waiting: wave 1 bakes/,
    by(world, _, [first]) {
      assert.ok(first);
      first.nature = { ...first.nature, dies: world.now - first.launched };
      world.advance(5);
    },
    told: [cutOff('1 machine')],
    cut: 0,
  },
  {
    what: 'a machine with traffic that gets sick, and that tolerate replaces',
    when: /^waiting: wave 1 bakes/,
    by(world, _, [first]) {
      assert.ok(first);
      first.nature = { ...first.nature, sickens: world.now - (first.inService ?? 0) };
    },
    told: [],
    cut: 0,
  },
];

function nameless(line: string): string {
  return line.replaceAll(/i-\w{17}/g, 'i');
}

/** Runs a process to its end; what its story warns of by others, and what its summary says. */
async function told(world: World, process: Process, also: (line: string) => void) {
  const warnings: string[] = [];
  const log = {
    info: (line: string) => also(line.replace(/^ *\d+ s {2}/, '')),
    ...{ notice: () => {}, debug: () => {}, error: () => {} },
    warning: (line: string, title?: string) => void (title === 'Changed by others' && warnings.push(line)),
  };
  const story = new Story({ log, section: () => {} });
  const end = await start(world, { ...process, tell: (step, look) => story.tell(step, look) });
  assert.ok(end !== 'killed');
  const moments = story.moments.map(({ what }) => what).filter((what) => warnings.includes(what));
  assert.deepEqual(moments, warnings, 'the summary has them too');
  return { warnings, end };
}

for (const { what, when, by, group: name = NEW, told: wanted, cut } of forms) {
  test(`${what}: ${wanted.length} warnings`, async () => {
    const world = await withReleases(of, ['r1']);
    let done = false;
    const { warnings, end } = await told(world, { run: '2', spec: of('r2') }, (line) => {
      if (done || !when.test(line)) return;
      done = true;
      const group = world.group(name);
      const [pool] = world.pools.values();
      by(
        world,
        group,
        world.members(group).filter(({ id }) => pool?.serves(id)),
      );
    });
    assert.ok(done, 'the moment came');
    assert.equal(end.step.outcome, 'released', end.step.why);
    assert.deepEqual(
      warnings.map((line, index) => nameless(line).slice(0, wanted[index]?.length)),
      wanted,
      warnings.join('\n'),
    );
    assert.equal(world.cuts.length, cut);
    for (const id of world.cuts) assert.equal(warnings.filter((line) => line.includes(id)).length, 1, `${id} is named`);
  });
}

test('a candidate that is lowered while a rollback waits for stable is told, with nothing that would follow', async () => {
  const world = await withReleases(of, ['r1']);
  world.natures.set('r2', { sickens: 25 });
  let done = false;
  const { warnings, end } = await told(
    world,
    { run: '2', spec: { ...of('r2'), tolerate: { machines: 0 } } },
    (line) => {
      if (done || !/^deregister \d machines? of orders.production.r2/.test(line)) return;
      done = true;
      lower(world.group(NEW), 0);
    },
  );
  assert.ok(done);
  assert.equal(end.step.outcome, 'rolled-back');
  assert.deepEqual(warnings.map(nameless), [
    `AWS ended 4 machines of ${NEW} without draining, since its group is not attached: requests to i, i, i, i may have failed; AWS' reason: ${BY_HAND}`,
  ]);
  assert.equal(world.cuts.length, 4);
});

test('what we do ourselves is told by nobody: rollouts, rollbacks, tolerated machines, retirement, deletion', async () => {
  const world = await withReleases(of, ['r1']);
  const quiet = async (process: Process) => {
    const { warnings, end } = await told(world, process, () => {});
    assert.deepEqual(warnings, []);
    settledWell(world);
    world.advance(60);
    return end.step.outcome;
  };
  for (const release of ['r2', 'r3']) assert.equal(await quiet({ run: release, spec: of(release) }), 'released');
  assert.equal(await quiet({ run: 'warm', kind: 'rollback' }), 'rolled-back');
  world.advance(4000);
  assert.equal(await quiet({ run: 'r4', spec: of('r4') }), 'released');
  world.advance(4000);
  assert.equal(await quiet({ run: 'cold', kind: 'rollback' }), 'rolled-back');
  world.natures.set('r5', { sickens: 25 });
  assert.equal(await quiet({ run: 'r5', spec: of('r5') }), 'rolled-back');
});
