// feature-env with a fleet file that names balancers: which one carries a name, who may ask, and what a newcomer without room is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storedDeed } from '../../../../actions/core/environments/deed.ts';
import type { World } from '../../../world/world.ts';
import { aDeed, HOST } from '../build.ts';
import { worldOf } from '../model/process.ts';
import { gone, leadsTo } from '../model/promises.ts';
import { BranchWorld, DAY, feature, green, imageOf } from './branch-world.ts';

const BOTH = 'balancers: [dev, dev-2]';

class TwoBalancers extends BranchWorld {
  override readonly world: World = worldOf({ balancers: ['dev', 'dev-2'] });
  override file = feature(BOTH);

  /** Others' rules, each with a target group of its own, are all that the balancer may have. */
  fill(balancer: string): void {
    for (const number of Array(100).keys()) {
      const arn = `arn:other/${balancer}/${number}`;
      const rule = { arn, balancer, priority: 2000 + number, hosts: [`o${number}.x`], allow: [], tags: {} };
      this.world.estate.rules.set(arn, { ...rule, targetGroup: `${arn}/group` });
    }
  }

  empty(): void {
    for (const arn of this.world.estate.rules.keys())
      if (arn.startsWith('arn:other/')) this.world.estate.rules.delete(arn);
  }

  /** Environments of other branches of the app, of which the later one ends later. */
  others(count: number): void {
    for (const number of Array(count).keys()) {
      const expires = Math.floor(this.world.now) + DAY + number;
      const deed = aDeed({ branch: `b${number}`, environment: `review-b${number}`, expires });
      this.world.estate.deeds.set(`b${number}.dev.example.com`, storedDeed(deed));
    }
  }

  carriers(): readonly string[] {
    const own = [...this.world.estate.rules.values()].filter(({ hosts }) => hosts.includes(HOST));
    return own.map(({ balancer, allow }) => [balancer, ...allow].join(' '));
  }
}

test('the first balancer with room carries a name: the second gives it records of its own, and keeps it when the first has room again', async () => {
  const branch = new TwoBalancers();
  branch.fill('dev');
  green(await branch.push({ image: imageOf('r1') }), 'released');
  assert.deepEqual([branch.carriers(), branch.deed()?.balancer], [['dev-2'], 'dev-2']);
  const { records } = branch.world.estate;
  assert.deepEqual(
    records.map(({ name, type, value }) => [name, type, type === 'A' ? value : '']),
    [
      [HOST, 'A', 'dev-2'],
      [HOST, 'TXT', ''],
    ],
  );
  branch.empty();
  const second = green(await branch.push({ image: imageOf('r2') }), 'released');
  assert.deepEqual(branch.carriers(), ['dev-2']);
  leadsTo(branch.world, second.get('release') ?? '');
  green(await branch.tearDown({ branch: 'feature-x' }), 'removed');
  gone(branch.world);
  green(await branch.push({ image: imageOf('r1') }), 'released');
  assert.deepEqual([branch.carriers(), branch.world.estate.records], [['dev'], []], 'a new one follows the wildcard');
});

test('where all balancers are full a newcomer is refused, the five that end first are named, and nothing is left of it', async () => {
  const branch = new TwoBalancers();
  for (const balancer of ['dev', 'dev-2']) branch.fill(balancer);
  branch.others(7);
  const { error, outputs } = await branch.push({ image: imageOf('r1') });
  assert.equal(outputs.get('outcome'), 'refused');
  assert.match(error?.message ?? '', /each of dev, dev-2 leads to 100 target groups/);
  assert.deepEqual(error?.message.match(/b\d(?=\.dev)/g), ['b0', 'b1', 'b2', 'b3', 'b4']);
  assert.equal(branch.deed(), undefined);
  assert.equal(branch.world.leases.size + branch.world.groups.size, 0);
});

test('max-environments refuses the newcomer and names who is there; who is there already is renewed', async () => {
  const branch = new TwoBalancers();
  branch.file = feature('max-environments: 3');
  branch.others(3);
  const { error, outputs } = await branch.push({ image: imageOf('r1') });
  assert.equal(outputs.get('outcome'), 'refused');
  assert.match(error?.message ?? '', /orders has 3 environments, and max-environments is 3; tear one down: .* b0\.dev/);
  branch.world.estate.deeds.delete('b2.dev.example.com');
  green(await branch.push({ image: imageOf('r1') }), 'released');
  green(await branch.push({ image: imageOf('r2') }), 'released');
});

test('who may ask is a condition of the rule, which follows the fleet file', async () => {
  const branch = new TwoBalancers();
  for (const [lines, condition] of [
    ['allow: [203.0.113.0/24, 198.51.100.7/32]', ' 203.0.113.0/24 198.51.100.7/32'],
    ['allow: [203.0.113.0/24]', ' 203.0.113.0/24'],
    ['', ''],
  ] as const) {
    branch.file = feature(`${BOTH}\n${lines}`);
    green(await branch.push({ image: imageOf('r1') }), 'released');
    assert.deepEqual(branch.carriers(), [`dev${condition}`]);
  }
});
