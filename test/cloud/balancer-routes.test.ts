import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  type Action,
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  DeleteRuleCommand,
  DeleteTargetGroupCommand,
  DescribeTargetGroupsCommand,
  ModifyListenerCommand,
  type RuleCondition,
  SetRulePrioritiesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { balancerWorld, get, until } from './balancer-world.ts';

let world: Awaited<ReturnType<typeof balancerWorld>>;
let blue: string;
let green: string;
let listener: string;
before(async () => {
  world = await balancerWorld();
  [blue, green] = [await world.group('blue'), await world.group('green')];
  listener = await world.listen([
    { TargetGroupArn: blue, Weight: 1 },
    { TargetGroupArn: green, Weight: 0 },
  ]);
  const apps = [await world.app(10, 'blue'), await world.app(11, 'green')];
  await world.register(blue, String(apps[0]?.address));
  await world.register(green, String(apps[1]?.address));
  for (const group of [blue, green]) {
    await until('healthy', async () => Object.values(await world.health(group))[0] === 'healthy');
  }
});
after(() => world.close());

/** How often each release answers. */
async function ask(times: number, path = '', host?: string): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  for (let n = 0; n < times; n++) {
    const { status, release } = await get(new URL(path, world.url()), host);
    const answer = status === 200 ? release : String(status);
    seen[answer] = (seen[answer] ?? 0) + 1;
  }
  return seen;
}

const weigh = (blueWeight: number, greenWeight: number) =>
  world.elb.send(
    new ModifyListenerCommand({
      ListenerArn: listener,
      DefaultActions: [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: blue, Weight: blueWeight },
              { TargetGroupArn: green, Weight: greenWeight },
            ],
          },
        },
      ],
    }),
  );

test('weights of a listener decide where requests go, from the answer to the change on', async () => {
  assert.deepEqual(await ask(20), { blue: 20 });
  await weigh(0, 1);
  assert.deepEqual(await ask(20), { green: 20 });
  await weigh(75, 25);
  const { blue: share = 0 } = await ask(200);
  assert.ok(share > 110 && share < 190, `${share} of 200 at 75 %`);
  await weigh(1, 0);
  assert.deepEqual(await ask(20), { blue: 20 });
});

const fixed = (status: number) => ({
  ...{ Type: 'fixed-response' as const, FixedResponseConfig: { StatusCode: String(status), MessageBody: 'no' } },
});
const forward = (...arns: string[]) => ({
  ...{ Type: 'forward' as const, ForwardConfig: { TargetGroups: arns.map((arn) => ({ TargetGroupArn: arn })) } },
});
const host = (...Values: string[]): RuleCondition => ({ Field: 'host-header', HostHeaderConfig: { Values } });
const source = (...Values: string[]): RuleCondition => ({ Field: 'source-ip', SourceIpConfig: { Values } });
const path = (...Values: string[]): RuleCondition => ({ Field: 'path-pattern', PathPatternConfig: { Values } });

async function rule(Priority: number, action: Action, ...Conditions: RuleCondition[]): Promise<string> {
  const asked = { ListenerArn: listener, Priority, Conditions, Actions: [action] };
  return String((await world.elb.send(new CreateRuleCommand(asked))).Rules?.[0]?.RuleArn);
}
const order = (...pairs: [string, number][]) =>
  world.elb.send(
    new SetRulePrioritiesCommand({ RulePriorities: pairs.map(([RuleArn, Priority]) => ({ RuleArn, Priority })) }),
  );
const remove = (RuleArn: string) => world.elb.send(new DeleteRuleCommand({ RuleArn }));

test('rules match host and path, the lowest priority number first', async () => {
  await rule(20, forward(green), host('*.dev.example.com', 'www.example.com'));
  await rule(10, fixed(403), path('/admin*'));
  assert.deepEqual(await ask(3, '/', 'a.dev.example.com'), { green: 3 });
  assert.deepEqual(await ask(3, '/x', 'WWW.example.com:80'), { green: 3 });
  assert.deepEqual(await ask(3, '/admin/x', 'a.dev.example.com'), { '403': 3 });
  assert.deepEqual(await ask(3, '/', 'adev.example.com'), { blue: 3 });
  assert.deepEqual(await ask(3, '/', 'dev.example.com'), { blue: 3 });
});

test('a rule for some sources is none for others; the order is changed as a whole', async () => {
  const named = await rule(30, fixed(401), host('a.test.example.com'), source('127.0.0.8/30', '2001:db8::/32'));
  const wild = await rule(31, fixed(402), host('*.test.example.com'));
  const from = async (address: string) => (await get(world.url(), 'a.test.example.com', address)).status;
  const seen = async () => [await from('127.0.0.11'), await from('127.0.0.12')];
  assert.deepEqual(await seen(), [401, 402]);
  await order([named, 31], [wild, 30]);
  assert.deepEqual(await seen(), [402, 402]);
  await assert.rejects(order([named, 20]), { name: 'PriorityInUseException' });
  await assert.rejects(order([named, 40], [wild, 40]), /provided multiple times/);
  await assert.rejects(rule(30, fixed(401), host('b.test.example.com')), { name: 'PriorityInUseException' });
  for (const each of [named, wild]) await remove(each);
  await assert.rejects(remove(named), { name: 'RuleNotFoundException' });
  assert.equal((await get(world.url(), 'a.test.example.com')).status, 200);
});

test('a target group is used while a rule forwards to it, and stays until then', async () => {
  const own = await world.group('own', { TargetType: 'ip' });
  const { address } = await world.app(12, 'own');
  await world.register(own, address);
  assert.equal((await world.health(own))[address], 'unused Target.NotInUse');
  const made = await rule(50, forward(own), host('own.dev.example.org'));
  await until('healthy', async () => (await world.health(own))[address] === 'healthy');
  assert.equal((await get(world.url(), 'own.dev.example.org')).release, 'own');
  const deletion = new DeleteTargetGroupCommand({ TargetGroupArn: own });
  await assert.rejects(world.elb.send(deletion), { name: 'ResourceInUseException' });
  await remove(made);
  assert.equal((await world.health(own))[address], 'unused Target.NotInUse');
  await world.elb.send(deletion);
  await world.elb.send(deletion);
});

test('conditions are refused as AWS refuses them', async () => {
  const many = Array.from({ length: 5 }, (_, n) => `192.0.2.${n}/32`);
  const bad: [RuleCondition[], RegExp][] = [
    [[host('a.example.com'), source(...many)], /can only have '5' condition values/],
    [[host('*.*.*.*.*.?.example.com')], /can only have '5' condition wildcards/],
    [[host('a.example.com'), host('b.example.com')], /one 'host-header' condition/],
    [[host(`${'a'.repeat(117)}.example.com`)], /too long; the limit is '128'/],
    [[host('under_score.example.com')], /'under_score.example.com' is not valid/],
    [[host('localhost')], /'localhost' is not valid/],
    [[source('192.0.2.1')], /must be in CIDR format/],
    [[source('192.0.2.1/24')], /must be in CIDR format/],
  ];
  for (const [conditions, message] of bad)
    await assert.rejects(rule(60, fixed(404), ...conditions), { name: 'ValidationError', message });
  await remove(await rule(60, fixed(404), host(`${'a'.repeat(116)}.example.com`), source(...many.slice(1))));
});

test('a balancer has 100 target groups and 100 rules, and a target group one balancer', async () => {
  const free = new Set<string>();
  const made = Array.from({ length: 99 }, (_, n) => world.group(`many-${n}`).then((arn) => free.add(arn)));
  await Promise.all(made);
  const [last = '', ...others] = free;
  for (let n = 0; n < 20; n++)
    await rule(1000 + n, forward(...others.slice(n * 5, n * 5 + 5)), host(`n${n}.example.com`));
  await assert.rejects(rule(2000, forward(last), host('last.example.com')), {
    name: 'TooManyUniqueTargetGroupsPerLoadBalancerException',
    message: /maximum number of unique target groups .* load balancer of type 'application': \[100\]/,
  });
  await assert.rejects(world.listen(last, 8080), { name: 'TooManyUniqueTargetGroupsPerLoadBalancerException' });
  await Promise.all(Array.from({ length: 78 }, (_, n) => rule(3000 + n, fixed(404), host(`m${n}.example.com`))));
  await assert.rejects(rule(4000, forward(blue), host('last.example.com')), { name: 'TooManyRulesException' });
  const second = new CreateLoadBalancerCommand({ Name: 'second', Subnets: world.subnets });
  const LoadBalancerArn = (await world.elb.send(second)).LoadBalancers?.[0]?.LoadBalancerArn;
  const open = (action: Action) =>
    new CreateListenerCommand({ LoadBalancerArn, Port: 80, Protocol: 'HTTP', DefaultActions: [action] });
  await assert.rejects(world.elb.send(open(forward(blue))), { name: 'TargetGroupAssociationLimitException' });
  await world.elb.send(open(forward(last)));
});

test('a target group asked for again is the one there is, with other settings it is refused', async () => {
  const again = await world.group('blue');
  assert.equal(again, blue);
  await assert.rejects(world.group('blue', { HealthCheckPath: '/other' }), {
    name: 'DuplicateTargetGroupNameException',
  });
  for (const name of ['a'.repeat(33), 'a_b', 'a-', 'a--b'])
    await assert.rejects(world.group(name), { name: 'ValidationError' });
});

test('a target group names the balancer that uses it', async () => {
  const { TargetGroups } = await world.elb.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [green] }));
  assert.deepEqual(TargetGroups?.[0]?.LoadBalancerArns, [world.balancerArn]);
});

test('refuses what it could not carry out', async () => {
  const byMethod = { Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['GET'] } };
  await assert.rejects(rule(30, forward(blue), byMethod), { name: 'UnsupportedCondition' });
  await assert.rejects(world.listen(blue, 12345), /has the ports 80, 443, 8080, 8081, not 12345/);
  await assert.rejects(world.listen(blue, 80), { name: 'DuplicateListenerException' });
  const unknown = [{ Type: 'forward' as const, TargetGroupArn: `${blue}0` }];
  const modify = new ModifyListenerCommand({ ListenerArn: listener, DefaultActions: unknown });
  await assert.rejects(world.elb.send(modify), { name: 'TargetGroupNotFoundException' });
  const https = {
    LoadBalancerArn: world.balancerArn,
    Port: 443,
    Protocol: 'HTTPS' as const,
    DefaultActions: [forward(blue)],
  };
  await assert.rejects(
    world.elb.send(new CreateListenerCommand(https)),
    /A certificate must be specified for HTTPS listeners/,
  );
});

test('a balancer asked for twice is one; with other settings it is refused', async () => {
  const again = await world.elb.send(new CreateLoadBalancerCommand({ Name: 'orders', Subnets: world.subnets }));
  assert.equal(again.LoadBalancers?.[0]?.LoadBalancerArn, world.balancerArn);
  const other = new CreateLoadBalancerCommand({ Name: 'orders', Subnets: world.subnets, SecurityGroups: ['sg-1'] });
  await assert.rejects(world.elb.send(other), { name: 'DuplicateLoadBalancerNameException' });
});
