import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  DeleteListenerCommand,
  DescribeTargetHealthCommand,
  ModifyLoadBalancerAttributesCommand,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { type App, balancerWorld, get, until } from './balancer-world.ts';

let world: Awaited<ReturnType<typeof balancerWorld>>;
before(async () => {
  world = await balancerWorld();
});
after(() => world.close());

const becomes = (group: string, id: string, state: string) =>
  until(`${id} ${state}`, async () => (await world.health(group, id))[id] === state);

/** All that AWS says of one target. */
async function describe(TargetGroupArn: string, Id: string): Promise<TargetHealthDescription> {
  const asked = new DescribeTargetHealthCommand({ TargetGroupArn, Targets: [{ Id }] });
  return (await world.elb.send(asked)).TargetHealthDescriptions?.[0] ?? {};
}

/** How many of the next ten requests each answers. */
async function served(...apps: readonly App[]): Promise<readonly number[]> {
  for (const app of apps) app.served = 0;
  for (let n = 0; n < 10; n++) assert.equal((await get(world.url())).status, 200);
  return apps.map((app) => app.served);
}

test('a target is unused until a listener forwards to its group, then healthy after one check', async () => {
  const app = await world.app(10);
  const group = await world.group('first', { HealthyThresholdCount: 5 });
  await world.register(group, app.address);
  assert.deepEqual(await world.health(group), { [app.address]: 'unused Target.NotInUse' });
  assert.equal(app.checks, 0);
  const listener = await world.listen(group);
  await becomes(group, app.address, 'healthy');
  assert.ok(app.checks < 5);
  assert.equal((await get(world.url())).release, 'r10');

  await world.elb.send(new DeleteListenerCommand({ ListenerArn: listener }));
  assert.deepEqual(await world.health(group), { [app.address]: 'unused Target.NotInUse' });
  await assert.rejects(get(world.url()), { code: 'ECONNREFUSED' });
});

test('health follows thresholds, time-outs and the matcher', async () => {
  const [good, app] = [await world.app(20), await world.app(21)];
  const group = await world.group('thresholds', { Matcher: { HttpCode: '200,204-206' }, UnhealthyThresholdCount: 3 });
  const listener = await world.listen(group);
  // A check that is not answered takes a second: time enough to see that there has been one.
  app.health = 0;
  await world.register(group, good.address, app.address);
  await becomes(group, app.address, 'initial Elb.InitialHealthChecking');
  app.health = 404;
  await becomes(group, app.address, 'unhealthy Target.ResponseCodeMismatch');
  const before = app.checks;
  app.health = 205;
  await becomes(group, app.address, 'healthy');
  assert.ok(app.checks - before >= 2, 'an unhealthy target needs the healthy threshold');
  app.health = 0;
  await becomes(group, app.address, 'unhealthy Target.Timeout');
  await app.close();
  await becomes(group, app.address, 'unhealthy Target.FailedHealthChecks');
  await world.elb.send(new DeleteListenerCommand({ ListenerArn: listener }));
});

test('unhealthy targets get no requests unless all are: then it fails open', async () => {
  const [one, two] = [await world.app(30), await world.app(31)];
  const group = await world.group('fail-open');
  const listener = await world.listen(group);
  await world.register(group, one.address, two.address);
  await becomes(group, one.address, 'healthy');
  await becomes(group, two.address, 'healthy');
  two.health = 500;
  await becomes(group, two.address, 'unhealthy Target.ResponseCodeMismatch');
  assert.deepEqual(await served(one, two), [10, 0]);
  one.health = 500;
  await becomes(group, one.address, 'unhealthy Target.ResponseCodeMismatch');
  assert.deepEqual(await served(one, two), [5, 5]);
  await world.elb.send(new DeleteListenerCommand({ ListenerArn: listener }));
});

test('a group without targets answers as the balancer: 503, signed', async () => {
  const listener = await world.listen(await world.group('empty'));
  const { status, server } = await get(world.url());
  assert.deepEqual([status, server], [503, 'awselb/2.0']);
  await world.elb.send(new DeleteListenerCommand({ ListenerArn: listener }));
});

test('a target in a zone that the balancer is not in is unused, and never checked', async () => {
  const [inside, outside] = [await world.app(40), await world.app(240)];
  const group = await world.group('zones');
  const listener = await world.listen(group);
  await world.register(group, inside.address, outside.address);
  await becomes(group, inside.address, 'healthy');
  assert.deepEqual((await describe(group, outside.address)).TargetHealth, {
    State: 'unused',
    Reason: 'Target.NotInUse',
    Description: 'Target is in an Availability Zone that is not enabled for the load balancer',
  });
  assert.equal(outside.checks, 0);
  await world.elb.send(new DeleteListenerCommand({ ListenerArn: listener }));
});

test('a zone that is shifted away gets no requests, healthy or not, until the shift ends', async () => {
  const [stays, away] = [await world.app(50), await world.app(150)];
  const group = await world.group('shifted');
  const listener = await world.listen(group);
  await world.register(group, stays.address, away.address);
  await becomes(group, stays.address, 'healthy');
  await becomes(group, away.address, 'healthy');
  const shift = (seconds: number, awayFrom = 'eu-west-1b') =>
    world.cloud.control('POST', 'balancer/orders/shift', { awayFrom, seconds });
  await assert.rejects(shift(600), /zonal_shift\.config\.enabled/);
  const Attributes = [{ Key: 'zonal_shift.config.enabled', Value: 'true' }];
  await world.elb.send(new ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: world.balancerArn, Attributes }));
  await assert.rejects(shift(600, 'eu-west-1c'), /orders is not in eu-west-1c/);
  assert.equal((await describe(group, away.address)).AdministrativeOverride?.State, 'no_override');

  await shift(600);
  await assert.rejects(shift(600), /ZonalShiftAlreadyExists/);
  assert.deepEqual((await describe(group, away.address)).AdministrativeOverride, {
    State: 'zonal_shift_active',
    Reason: 'AdministrativeOverride.ZonalShiftActive',
    Description: 'Zonal shift is active in target Availability Zone',
  });
  assert.equal((await describe(group, stays.address)).AdministrativeOverride?.State, 'no_override');
  assert.equal((await world.health(group))[away.address], 'healthy');
  assert.deepEqual(await served(stays, away), [10, 0]);
  stays.health = 500;
  await becomes(group, stays.address, 'unhealthy Target.ResponseCodeMismatch');
  assert.deepEqual(await served(stays, away), [5, 5], 'a balancer that fails open knows no shift');
  stays.health = 200;
  await becomes(group, stays.address, 'healthy');
  assert.deepEqual(await served(stays, away), [10, 0]);

  await world.cloud.control('DELETE', 'balancer/orders/shift');
  assert.deepEqual(await served(stays, away), [5, 5]);
  await shift(10);
  const over = async () => (await describe(group, away.address)).AdministrativeOverride?.State === 'no_override';
  await until('it has expired', over);
  await until('served again', async () => (await served(stays, away))[1] === 5);
  await world.elb.send(new DeleteListenerCommand({ ListenerArn: listener }));
});

test('in slow start a target that joins others gets more and more up to its share; those of an empty group get theirs', async () => {
  const [one, two, late] = [await world.app(60), await world.app(61), await world.app(62)];
  const group = await world.group('slow');
  const listener = await world.listen(group);
  await world.set(group, { 'slow_start.duration_seconds': 900 });
  await world.register(group, one.address, two.address);
  await becomes(group, one.address, 'healthy');
  await becomes(group, two.address, 'healthy');
  assert.deepEqual(await served(one, two), [5, 5]);
  await world.register(group, late.address);
  await becomes(group, late.address, 'healthy');
  const [first = 0] = await served(late);
  assert.ok(first < 2, `${first} of 10 requests at once`);
  await world.set(group, { 'slow_start.duration_seconds': 30 });
  await until('its share', async () => (await served(late, one, two)).every((count) => count >= 3));
  await assert.rejects(world.set(group, { 'slow_start.duration_seconds': 29 }), /between 30 and 900/);
  await world.elb.send(new DeleteListenerCommand({ ListenerArn: listener }));
});

test('behind a Network Load Balancer that keeps connections, a failing target is unhealthy.draining for an interval', async () => {
  const [good, app] = [await world.app(70), await world.app(71)];
  const network = await world.network('connections');
  const keep = { 'target_health_state.unhealthy.connection_termination.enabled': 'false' };
  const interval = (seconds: number) => ({ 'target_health_state.unhealthy.draining_interval_seconds': seconds });
  await assert.rejects(world.set(await world.group('web'), { ...keep, ...interval(60) }), /not recognized/);
  const group = await world.group('network', { Protocol: 'TCP', HealthCheckProtocol: 'HTTP' });
  await assert.rejects(world.listen(group), /protocol/);
  await assert.rejects(world.set(group, interval(60)), /connection_termination/);
  await world.set(group, { ...keep, ...interval(3600) });
  await world.listen(group, 80, network);
  await world.register(group, good.address, app.address);
  await becomes(group, app.address, 'healthy');
  app.health = 500;
  await becomes(group, app.address, 'unhealthy.draining Target.FailedHealthChecks');
  await world.register(group, app.address);
  assert.match(String((await world.health(group))[app.address]), /^unhealthy\.draining /, 'it is still registered');
  app.health = 200;
  await becomes(group, app.address, 'healthy');
  await world.set(group, interval(1));
  app.health = 500;
  await becomes(group, app.address, 'unhealthy Target.FailedHealthChecks');
});
