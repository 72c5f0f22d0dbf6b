import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownershipOf, type Rule, type SiteSeen } from '../../../actions/core/environments/site.ts';
import type { Deed } from '../../../actions/core/rollout/records.ts';
import { Later } from '../../../actions/ports/rollout.ts';
import { me, type SiteGround, type Subject } from './subject.ts';

function deedOf({ marks }: SiteGround, given: Partial<Deed> = {}): Deed {
  const { app, environment, 'repository-id': repository } = marks;
  return { app, environment, repository, branch: 'feature-x', expires: 5000, ...given };
}

const holderOf = ({ holders }: SiteSeen, host: string) => holders.find((each) => each.host === host)?.deed;

export function sitesContract(subject: Subject): void {
  test('a name that five claim at once has one owner, the same for all; what that one writes shows, until it is given up', async () => {
    const ground = await subject.openSite();
    const { host } = ground;
    const all = ['a', 'b', 'c', 'd', 'e'].map((branch) => ({ ...ground.ports(me(branch)), branch }));
    for (const { sites } of all) assert.equal((await sites.look()).deed, undefined);
    await Promise.all(all.map(({ sites, branch }) => sites.claimName(host, deedOf(ground, { branch }))));
    const looks = await Promise.all(all.map(({ sites }) => sites.look()));
    const owner = looks[0]?.deed;
    assert.ok(owner !== undefined && all.some(({ branch }) => branch === owner.branch));
    for (const look of looks) assert.deepEqual([look.deed, holderOf(look, host)], [owner, owner]);
    const [one, other] = all;
    assert.ok(one && other);
    const ending = { ...owner, balancer: ground.other, pull: 7, expires: 6000, ending: true };
    await one.sites.writeDeed(host, ending);
    assert.deepEqual((await other.sites.look()).deed, ending);
    await one.sites.look();
    for (let twice = 0; twice < 2; twice += 1) await one.sites.forgetName(host);
    for (const { sites } of [one, other]) {
      const look = await sites.look();
      assert.deepEqual([look.deed, holderOf(look, host)], [undefined, undefined]);
    }
  });

  test('a deed that is another than was seen is neither written over nor given up, and one that is gone is not made', async () => {
    const ground = await subject.openSite();
    const { host } = ground;
    const [slow, other] = [ground.ports(me('1')).sites, ground.ports(me('2')).sites];
    await slow.claimName(host, deedOf(ground));
    const before = (await slow.look()).deed;
    assert.deepEqual((await other.look()).deed, before);
    const renewed = deedOf(ground, { expires: 7000 });
    await other.writeDeed(host, renewed);
    await slow.writeDeed(host, deedOf(ground, { ending: true }));
    await slow.forgetName(host);
    assert.deepEqual((await other.look()).deed, renewed);
    assert.deepEqual((await slow.look()).deed, renewed);
    await other.forgetName(host);
    await slow.writeDeed(host, deedOf(ground, { ending: true }));
    assert.equal((await other.look()).deed, undefined);
  });

  test('a rule leads a name to its target group, is put right, and both go again', async () => {
    const ground = await subject.openSite();
    const { host, marks, wildcard } = ground;
    const { sites } = ground.ports(me('1'));
    const look = async (): Promise<{ seen: SiteSeen; rules: readonly Rule[] }> => {
      const seen = await sites.look();
      const front = seen.balancers.find(({ name }) => name === wildcard);
      return { seen, rules: (front?.rules ?? []).filter(({ hosts }) => hosts.some((each) => each.includes(host))) };
    };
    const before = await look();
    assert.deepEqual([before.seen.targetGroup, before.rules], [undefined, []]);
    assert.deepEqual(
      before.seen.balancers.map(({ name, wildcard: is }) => [name, is]),
      [
        [wildcard, true],
        [ground.other, false],
      ],
    );
    for (let twice = 0; twice < 2; twice += 1) await sites.makeTargetGroup(ground.targetGroup);
    const { targetGroup } = (await look()).seen;
    assert.ok(targetGroup);
    assert.deepEqual([targetGroup.tags, targetGroup.drain], [marks, 300]);
    await sites.setDrain({ do: 'set-drain', targetGroup: targetGroup.arn, seconds: 30 });
    assert.equal((await look()).seen.targetGroup?.drain, 30);
    const rule = { host, allow: ['192.0.2.0/24', '198.51.100.7/32'], targetGroup: targetGroup.arn };
    const priority = 1000 + before.seen.balancers.flatMap(({ rules }) => rules).length;
    await sites.makeRule({ do: 'make-rule', balancer: wildcard, priority, ...rule });
    const [made, ...more] = (await look()).rules;
    assert.ok(made);
    const { arn } = made;
    const { allow } = rule;
    assert.deepEqual(more, []);
    assert.deepEqual(made, { arn, priority, hosts: [host], allow, targetGroup: targetGroup.arn, tags: marks });
    const { seen } = await look();
    const count = (look: SiteSeen) => look.balancers.find(({ name }) => name === wildcard)?.targetGroups ?? 0;
    assert.equal(count(seen), count(before.seen) + 1);
    await assert.rejects(sites.makeRule({ do: 'make-rule', balancer: wildcard, priority, ...rule }), Later);
    await assert.rejects(sites.deleteTargetGroup(targetGroup.arn), Later);
    await sites.changeRule({ do: 'change-rule', rule: arn, ...rule, host: `other.${host}`, allow: [] });
    assert.deepEqual((await look()).rules, [{ ...made, hosts: [`other.${host}`], allow: [] }]);
    for (let twice = 0; twice < 2; twice += 1) await sites.deleteRule(arn);
    for (let twice = 0; twice < 2; twice += 1) await sites.deleteTargetGroup(targetGroup.arn);
    const after = await look();
    assert.deepEqual([after.seen.targetGroup, after.rules], [undefined, []]);
  });

  test('a name gets records of its own, which follow its balancer and go with it', async () => {
    const ground = await subject.openSite();
    const { host } = ground;
    const { sites, zone } = ground.ports(me('1'));
    assert.deepEqual((await sites.look()).records, []);
    for (const balancer of [ground.other, ground.wildcard]) {
      await zone.write(host, balancer);
      const { records } = await sites.look();
      const text = { name: host, type: 'TXT', value: ownershipOf(deedOf(ground)) };
      assert.deepEqual(records, [{ name: host, type: 'A', value: balancer }, text]);
    }
    for (let twice = 0; twice < 2; twice += 1) await zone.delete(host);
    assert.deepEqual((await sites.look()).records, []);
  });

  test('what is at a name and not ours is neither written over nor deleted', async () => {
    const ground = await subject.openSite();
    const { host } = ground;
    const { sites, zone } = ground.ports(me('1'));
    await ground.giveText('v=spf1 -all');
    const foreign = [{ name: host, type: 'TXT', value: 'v=spf1 -all' }];
    assert.deepEqual((await sites.look()).records, foreign);
    await assert.rejects(zone.write(host, ground.other), Later);
    await zone.delete(host);
    assert.deepEqual((await sites.look()).records, foreign);
  });
}
