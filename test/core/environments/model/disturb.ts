import assert from 'node:assert/strict';
import { bears } from '../../../../actions/core/environments/marks.ts';
import type { World } from '../../../world/world.ts';
import { HOST, MARKS } from '../build.ts';
import type { Setting } from './setting.ts';

/** What happens by itself, or by somebody's hand, while processes are at work. Gives what ends it. */
export function disturb(world: World, { unshown, hands }: Setting): () => void {
  const began = world.now;
  const left = [...hands];
  let looks = 0;
  world.onCall = (port, method, when) => {
    const due = left.findIndex(({ after }) => world.now >= began + after);
    const [hand] = due < 0 ? [] : left.splice(due, 1);
    if (hand) byHand(world, hand.what);
    if (port !== 'fleets' || !['look', 'groups'].includes(method) || when !== 'before') return;
    looks += 1;
    for (const { look, group, seconds } of unshown) {
      const name = look === looks ? [...world.groups.keys()][group] : undefined;
      if (name !== undefined) world.unshown.set(name, world.now + seconds + 0.01);
    }
  };
  return () => {
    world.onCall = undefined;
    world.unshown.clear();
  };
}

/** A target group goes once no rule leads to it, so by hand its rule goes first. */
function byHand({ estate, pools }: World, what: 'rule' | 'target group'): void {
  for (const [arn, { hosts }] of estate.rules) if (hosts.includes(HOST)) estate.rules.delete(arn);
  if (what === 'rule') return;
  for (const [name, { arn, tags }] of estate.targetGroups) {
    if (!bears(tags, MARKS)) continue;
    estate.targetGroups.delete(name);
    pools.delete(arn);
  }
}

/** Things of others beside it, some with tags of ours; `untouched` takes them away and says so when one is not as it was. */
export function others(world: World): { untouched(): void } {
  const { estate } = world;
  const rule = { arn: 'arn:rule/other', balancer: 'dev', priority: 1000, hosts: ['other.dev.example.com'], allow: [] };
  const tags = { app: 'orders', environment: 'review-feature-x' };
  const theirs: readonly (readonly [Map<string, unknown>, string, object | string])[] = [
    [estate.rules, rule.arn, { ...rule, targetGroup: 'arn:other', tags }],
    [
      estate.targetGroups,
      'orders-production',
      { arn: 'arn:other', tags: { app: 'orders', environment: 'production' } },
    ],
    [
      estate.deeds,
      'other.dev.example.com',
      JSON.stringify({ app: 'shop', environment: 'review-other', repository: '812', branch: 'other', expires: 1 }),
    ],
  ];
  const before = structuredClone(theirs.map(([, , thing]) => thing));
  for (const [map, name, thing] of theirs) map.set(name, thing);
  return {
    untouched() {
      assert.deepEqual(
        theirs.map(([map, name]) => map.get(name)),
        before,
        "another's",
      );
      for (const [map, name] of theirs) map.delete(name);
    },
  };
}
