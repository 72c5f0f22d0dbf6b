import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { EC2 } from '@aws-sdk/client-ec2';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { Route53 } from '@aws-sdk/client-route-53';
import { connectEnvironment } from '../../actions/adapters/aws/environments/connect.ts';
import { marksOf } from '../../actions/core/environments/marks.ts';
import { parseFleetSpec } from '../../actions/core/release/fleet-spec-parse.ts';
import { recordOf } from '../../actions/core/rollout/router.ts';
import { parseYaml } from '../../actions/core/text/yaml.ts';
import { Later } from '../../actions/ports/rollout.ts';
import { aLease } from '../core/rollout/build.ts';
import { launch, me, until } from '../world/contract/subject.ts';
import { contract } from '../world/contract.ts';
import { brought } from './contract-brought.ts';
import { CloudSubject } from './contract-ground.ts';
import { shared } from './contract-shared.ts';
import { things } from './contract-things.ts';
import { Caller, MANIFEST } from './registry-world.ts';

const subject = await CloudSubject.start();
after(async () => {
  const violations = await subject.cloud.control('GET', 'violations');
  await subject.close();
  assert.deepEqual(violations, []);
});

contract('the local AWS', subject);
things(subject);
shared(subject);
brought(subject);

test('images that have a tag of this branch, or that it launched, and that have none of another go, but for those that another environment is to launch', async () => {
  const { cloud } = subject;
  const caller = await Caller.of(cloud);
  const name = 'orders-review';
  const marks = marksOf({ app: 'orders', environment: 'review-x', repository: '812' }, 'dev.example.com');
  const connection = { marks, targetGroup: 'none', balancers: [], me: me('1') };
  const { images } = connectEnvironment({ ...connection, images: { name, tag: 'branch-x' } });
  assert.deepEqual(await images.look(), [], 'there is no such repository');
  await caller.repository(name);
  const own = await caller.push(name, 'branch-x', 'one');
  const tag = async (text: string, ...tags: string[]) => {
    for (const each of tags) await caller.push(name, each, text);
  };
  await tag('one', '0a1b2c3d', 'content-1');
  await tag('another', 'branch-y', '4e5f6a7b');
  assert.deepEqual(await images.look(), [own]);
  await tag('one', 'branch-y');
  assert.deepEqual(await images.look(), [], 'it is of another branch too');
  await tag('another', 'branch-y');
  assert.deepEqual(await images.look(), [own]);
  const ground = await subject.open();
  const { ledger } = ground.ports(me('2'));
  await ledger.storeSpec(1, ground.spec({ image: `${caller.host}/${name}@${own}` }));
  await images.delete([own]);
  assert.deepEqual(await images.look(), [], 'an environment launches it by now');
  const there = async () =>
    (await caller.http('HEAD', `${name}/manifests/${own}`, { headers: { accept: MANIFEST } })).status;
  assert.equal(await there(), 200);
  await ledger.forget(['spec/1']);
  await images.delete([own]);
  const { images: fresh, ledger: ours } = connectEnvironment({ ...connection, images: { name, tag: 'branch-x' } });
  assert.equal(await there(), 404);
  // Of a later push, where the branch's tag may not move.
  const later = await caller.push(name, '1b2c3d4e', 'later');
  await tag('later', 'content-2');
  await ours.storeSpec(1, ground.spec({ environment: 'review-x', image: `${caller.host}/${name}@${later}` }));
  assert.deepEqual(await fresh.look(), [later]);
  await fresh.delete([later]);
  assert.deepEqual(await fresh.look(), []);
});

test('a name without balancers of its own is behind the one that the wildcard leads to, and a domain without any is refused', async () => {
  const { host, targetGroup, marks, wildcard } = await subject.openSite();
  const connection = { host, targetGroup, balancers: [], me: me('1') };
  const { sites, front } = connectEnvironment({ ...connection, marks });
  assert.equal(await front(), wildcard);
  assert.deepEqual(
    (await sites.look()).balancers.map(({ name, wildcard: is }) => [name, is]),
    [[wildcard, true]],
  );
  const at = (domain: string) => connectEnvironment({ ...connection, marks: { ...marks, domain } }).front();
  await assert.rejects(at('x.example.com'), /^Stopped: finding where \*\.x\.example\.com leads: .* make one/);
  await assert.rejects(at('x.example.org'), /^Stopped: finding the hosted zone of x\.example\.org: .* make it/);
});

test('before an environment is made its subnets are compared with its balancer, and a private zone of its domain is told of', async () => {
  const { host, targetGroup, marks, wildcard, other } = await subject.openSite();
  const { seed } = subject.cloud;
  const seeded = parseFleetSpec(parseYaml(seed.fleet));
  const resolve = async (subnets: string[], balancers: readonly string[] = []) => {
    const { preflight } = connectEnvironment({ host, targetGroup, balancers, marks, me: me('1') });
    const asked = { app: marks.app, environment: marks.environment, ami: seed.image, ttl: 3 * 86_400 };
    return await preflight.resolve({ ...seeded, subnets, 'security-groups': [], 'target-groups': [] }, asked, []);
  };
  assert.deepEqual((await resolve(seed.subnets)).warnings, []);
  const ec2 = new EC2();
  const { Vpc } = await ec2.createVpc({ CidrBlock: '10.9.0.0/16' });
  const { Subnet } = await ec2.createSubnet({ VpcId: Vpc?.VpcId, CidrBlock: '10.9.0.0/24' });
  for (const balancers of [[], [wildcard, other]]) {
    await assert.rejects(resolve([Subnet?.SubnetId ?? ''], balancers), ({ message }: Error) => {
      const told = message.match(/subnets are in (vpc-\w+), and the balancer [\w-]+ is in (vpc-\w+),/g) ?? [];
      return told.length === Math.max(1, balancers.length) && message.includes(`are in ${Vpc?.VpcId}`);
    });
  }
  await new Route53().createHostedZone({
    ...{ Name: 'dev.example.com', CallerReference: 'inside', HostedZoneConfig: { PrivateZone: true } },
    VPC: { VPCRegion: 'eu-west-1', VPCId: Vpc?.VpcId },
  });
  const { warnings } = await resolve(seed.subnets);
  assert.match(warnings.join('\n'), /^a private hosted zone \(\w+\) holds dev\.example\.com besides the public one: /);
});

test('a record whose name was given up a moment ago is asked for again, and is then had', async () => {
  const { ledger, clock } = (await subject.open()).ports(me('1'));
  const { at: _, ...lease } = aLease();
  await ledger.claim(lease);
  await ledger.forget(['lease/1']);
  await assert.rejects(ledger.claim(lease), Later);
  await until('it is to be had again', clock, async () => {
    await ledger.claim(lease);
    return true;
  });
  assert.equal((await ledger.read()).leases.length, 1);
});

test('a zone that another change of is at work takes the next one later', async () => {
  const grounds = [await subject.openSite(), await subject.openSite()];
  await subject.cloud.control('POST', 'dns/pace', { seconds: 60 });
  const written = await Promise.allSettled(
    grounds.map(({ host, other, ports }) => ports(me('1')).zone.write(host, other)),
  );
  await subject.cloud.control('POST', 'dns/pace', { seconds: 0.1 });
  const refusals = written.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  assert.equal(refusals.length, 1);
  assert.ok(refusals[0] instanceof Later);
  assert.match(refusals[0].message, /PriorRequestNotComplete/);
});

test('a name that AWS neither gives nor shows, as shortly after it was given up, is asked for again', async () => {
  const { host, marks, ports } = await subject.openSite();
  const { app, environment, 'repository-id': repository } = marks;
  const deed = { app, environment, repository, branch: 'x', expires: 5000 };
  const [one, other] = [ports(me('1')).sites, ports(me('2')).sites];
  await one.claimName(host, deed);
  await subject.cloud.control('POST', 'ssm/stale', { seconds: 3600 });
  const refused = other.claimName(host, deed);
  await assert.rejects(refused, (error) => error instanceof Later && /given up a moment ago/.test(error.message));
  await subject.cloud.control('POST', 'ssm/stale', { seconds: 0 });
  await other.claimName(host, deed);
  assert.deepEqual((await other.look()).deed, deed);
});

test('a deed that another wrote between the question and its answer is told by its version', async () => {
  const { host, marks, ports } = await subject.openSite();
  const { app, environment, 'repository-id': repository } = marks;
  const deed = { app, environment, repository, branch: 'x', expires: 5000 };
  const [slow, other] = [ports(me('1')).sites, ports(me('2')).sites];
  await slow.claimName(host, deed);
  await Promise.all([slow.look(), other.look()]);
  await subject.cloud.control('POST', 'faults', { match: { operation: 'PutParameter', says: '6001' }, do: 'hold' });
  const late = slow.writeDeed(host, { ...deed, expires: 6001 });
  late.catch(() => {});
  while ((await subject.cloud.control('GET', 'held?seconds=5')).length === 0);
  await other.writeDeed(host, { ...deed, expires: 7000 });
  await subject.cloud.control('POST', 'faults/release');
  await assert.rejects(
    late,
    (error) => error instanceof Later && /was version 1 and is 3: another wrote it/.test(error.message),
  );
});

test('records are pending until the last name server has them', async () => {
  const { host, other, ports } = await subject.openSite();
  const { sites, zone, clock } = ports(me('1'));
  await subject.cloud.control('POST', 'dns/reach', { servers: 1 });
  await zone.write(host, other);
  assert.equal((await sites.look()).pending, true);
  await subject.cloud.control('POST', 'dns/reach', { servers: 2 });
  await until('all have it', clock, async () => (await sites.look()).pending === undefined);
});

test('a rule that somebody turned elsewhere is known by its name and tags, and is turned back', async () => {
  const { host, marks, wildcard, targetGroup, ports } = await subject.openSite();
  const { sites } = ports(me('1'));
  const own = async () => {
    const { balancers, targetGroup: group } = await sites.look();
    return {
      arn: group?.arn ?? '',
      rule: balancers.flatMap(({ rules }) => rules).find(({ hosts }) => hosts[0] === host),
    };
  };
  await sites.makeTargetGroup(targetGroup);
  const { arn } = await own();
  const lead = { host, allow: [], targetGroup: arn };
  await sites.makeRule({ do: 'make-rule', balancer: wildcard, priority: 40_000, ...lead });
  const { rule: made } = await own();
  assert.ok(made);
  const Actions = [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } } as const];
  await new ElasticLoadBalancingV2().modifyRule({ RuleArn: made.arn, Actions });
  const { targetGroup: _, ...turned } = made;
  assert.deepEqual((await own()).rule, { ...turned, tags: marks });
  await sites.changeRule({ do: 'change-rule', rule: made.arn, ...lead });
  assert.deepEqual((await own()).rule, made);
});

test('a name leads to a machine once the last name server says so, and what AWS replaced leaves its record at the next change', async () => {
  const ground = await subject.openSite();
  const router = recordOf(ground.host);
  const { machines, ports } = await launch(ground, 2);
  const [one = '', other = ''] = machines.map(({ id }) => id);
  const target = async () => (await ports.traffic.look([router]))[0]?.targets[0];
  await subject.cloud.control('POST', 'dns/reach', { servers: 1 });
  await ports.traffic.register(router, [one]);
  assert.match((await target())?.reason ?? '', /Route 53 has not told all its name servers/);
  // Another process knows nothing of the change that is under way, but can ask the servers.
  const { traffic } = ground.ports(me('2'));
  const said = await until('one of them says so', ports.clock, async () => {
    const [group] = await traffic.look([router]);
    return group?.targets[0]?.reason?.includes("don't agree") && group.targets[0];
  });
  assert.equal(said.state, 'initial');
  await subject.cloud.control('POST', 'dns/reach', { servers: 2 });
  await until('all say so', ports.clock, async () => (await target())?.state === 'healthy');
  await ports.fleets.replace(one);
  // Of one process a look counts for a while.
  const addresses = async () =>
    (await ground.ports(me('3')).sites.look()).records.find(({ type }) => type === 'A')?.value ?? '';
  const before = await addresses();
  await until('it has ended', ports.clock, async () => (await target()) === undefined);
  assert.equal(await addresses(), before, 'nobody has told the name');
  await ports.traffic.register(router, [other]);
  assert.doesNotMatch(await addresses(), / |^$/);
  assert.notEqual(await addresses(), before);
});
