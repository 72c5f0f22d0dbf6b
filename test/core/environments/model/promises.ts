import assert from 'node:assert/strict';
import { readDeed } from '../../../../actions/core/environments/deed.ts';
import { bears } from '../../../../actions/core/environments/marks.ts';
import type { World } from '../../../world/world.ts';
import { HOST, MARKS } from '../build.ts';

/** One rule leads the name to machines of this release alone, and its deed says whose it is. */
export function leadsTo(world: World, release: string): void {
  const { estate } = world;
  const deed = readDeed(HOST, JSON.parse(estate.deeds.get(HOST) ?? 'null'));
  assert.ok(deed.ending !== true && deed.branch === 'feature-x', JSON.stringify(deed));
  const rules = [...estate.rules.values()].filter(({ tags }) => bears(tags, MARKS));
  assert.deepEqual(
    rules.map(({ hosts }) => hosts),
    [[HOST]],
  );
  const pool = world.pools.get(rules[0]?.targetGroup ?? '');
  const open = [...world.instances.values()].filter(({ id }) => pool?.serves(id));
  assert.deepEqual([...new Set(open.map((each) => each.release))], [release]);
}

/** Nothing is left, now or later. */
export function gone(world: World): void {
  world.advance(600);
  const { estate } = world;
  const left = {
    ...{ leases: world.leases, beats: world.beats, verdicts: world.verdicts, specs: world.specs },
    ...{ groups: world.groups, instances: world.instances, pools: world.pools, templates: world.templates },
    ...{ deeds: estate.deeds, targetGroups: estate.targetGroups, rules: estate.rules, images: estate.images },
    ...{ deployments: estate.deployments, comments: estate.comments },
  };
  const sizes = Object.entries(left).filter(([, each]) => each.size > 0);
  assert.deepEqual(
    sizes.map(([name, each]) => `${name}: ${[...each.keys()].join()}`),
    [],
  );
  assert.deepEqual(estate.records, []);
}

/** Whatever runs ends by AWS alone. */
export function withAnEnd(world: World): void {
  for (const { name, desired, max, schedules } of world.groups.values()) {
    if (desired === 0 && max === 0) continue;
    const ends = [...schedules.values()].filter((each) => each.name.startsWith('immutable-') && each.sizes?.max === 0);
    assert.ok(desired === 0 || ends.length > 0, `${name} lives on for ever`);
  }
}
