import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DeleteListenerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { balancerWorld, get, until } from './balancer-world.ts';

let world: Awaited<ReturnType<typeof balancerWorld>>;
before(async () => {
  world = await balancerWorld();
});
after(() => world.close());

const becomes = (group: string, id: string, state: string) =>
  until(`${id} ${state}`, async () => (await world.health(group, id))[id] === state);

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
  const ask = async () => {
    for (let n = 0; n < 10; n++) assert.equal((await get(world.url())).status, 200);
  };
  [one.served, two.served] = [0, 0];
  await ask();
  assert.deepEqual([one.served, two.served], [10, 0]);
  one.health = 500;
  await becomes(group, one.address, 'unhealthy Target.ResponseCodeMismatch');
  [one.served, two.served] = [0, 0];
  await ask();
  assert.deepEqual([one.served, two.served], [5, 5]);
  await world.elb.send(new DeleteListenerCommand({ ListenerArn: listener }));
});

test('a group without targets answers as the balancer: 503, signed', async () => {
  const listener = await world.listen(await world.group('empty'));
  const { status, server } = await get(world.url());
  assert.deepEqual([status, server], [503, 'awselb/2.0']);
  await world.elb.send(new DeleteListenerCommand({ ListenerArn: listener }));
});
