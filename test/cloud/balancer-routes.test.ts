import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  DescribeTargetGroupsCommand,
  ModifyListenerCommand,
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

test('rules match host and path, the lowest priority number first', async () => {
  const rule = (Priority: number, field: 'host' | 'path', values: string[], target: string | number) =>
    world.elb.send(
      new CreateRuleCommand({
        ListenerArn: listener,
        Priority,
        Conditions: [
          field === 'host'
            ? { Field: 'host-header', HostHeaderConfig: { Values: values } }
            : { Field: 'path-pattern', PathPatternConfig: { Values: values } },
        ],
        Actions: [
          typeof target === 'number'
            ? { Type: 'fixed-response', FixedResponseConfig: { StatusCode: String(target), MessageBody: 'no' } }
            : { Type: 'forward', TargetGroupArn: target },
        ],
      }),
    );
  await rule(20, 'host', ['*.dev.example.com', 'www.example.com'], green);
  await rule(10, 'path', ['/admin*'], 403);
  assert.deepEqual(await ask(3, '/', 'a.dev.example.com'), { green: 3 });
  assert.deepEqual(await ask(3, '/x', 'WWW.example.com:80'), { green: 3 });
  assert.deepEqual(await ask(3, '/admin/x', 'a.dev.example.com'), { '403': 3 });
  assert.deepEqual(await ask(3, '/', 'adev.example.com'), { blue: 3 });
  assert.deepEqual(await ask(3, '/', 'dev.example.com'), { blue: 3 });
});

test('a target group names the balancer that uses it', async () => {
  const { TargetGroups } = await world.elb.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [green] }));
  assert.deepEqual(TargetGroups?.[0]?.LoadBalancerArns, [world.balancerArn]);
});

test('refuses what it could not carry out', async () => {
  const rule = { ListenerArn: listener, Priority: 30, Actions: [{ Type: 'forward' as const, TargetGroupArn: blue }] };
  const byMethod = [{ Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['GET'] } }];
  await assert.rejects(world.elb.send(new CreateRuleCommand({ ...rule, Conditions: byMethod })), {
    name: 'UnsupportedCondition',
  });
  await assert.rejects(world.listen(blue, 12345), /has the ports 80, 443, 8080, 8081, not 12345/);
  await assert.rejects(world.listen(blue, 80), { name: 'DuplicateListenerException' });
  const unknown = [{ Type: 'forward' as const, TargetGroupArn: `${blue}0` }];
  const modify = new ModifyListenerCommand({ ListenerArn: listener, DefaultActions: unknown });
  await assert.rejects(world.elb.send(modify), { name: 'TargetGroupNotFoundException' });
  const https = {
    LoadBalancerArn: world.balancerArn,
    Port: 443,
    Protocol: 'HTTPS' as const,
    DefaultActions: rule.Actions,
  };
  await assert.rejects(world.elb.send(new CreateListenerCommand(https)), /serves HTTP listeners, not HTTPS/);
});

test('a balancer asked for twice is one; with other settings it is refused', async () => {
  const again = await world.elb.send(new CreateLoadBalancerCommand({ Name: 'orders', Subnets: world.subnets }));
  assert.equal(again.LoadBalancers?.[0]?.LoadBalancerArn, world.balancerArn);
  const other = new CreateLoadBalancerCommand({ Name: 'orders', Subnets: world.subnets, SecurityGroups: ['sg-1'] });
  await assert.rejects(world.elb.send(other), { name: 'DuplicateLoadBalancerNameException' });
});
