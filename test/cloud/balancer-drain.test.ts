import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ModifyTargetGroupAttributesCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { startLoad } from '../../dev/load/load.ts';
import { type App, balancerWorld, get, until } from './balancer-world.ts';

/** Seconds. */
const LAG = 0.6;
/** AWS seconds: 2 s here. */
const DELAY = 40;
let world: Awaited<ReturnType<typeof balancerWorld>>;
let group: string;
before(async () => {
  world = await balancerWorld({ deregisterLag: LAG });
  group = await world.group('drained', {}, DELAY);
  await world.listen(group);
});
after(() => world.close());

const lag = (seconds: number) => world.cloud.control('POST', 'balancer/deregister-lag', { seconds });
const delay = (seconds: number) => {
  const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: String(seconds) }];
  return world.elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn: group, Attributes }));
};

/** Requests that stay open, sent until each of these applications holds one. */
async function hold(...apps: App[]) {
  const calls: ReturnType<typeof get>[] = [];
  await until('a request held by each', () => {
    const idle = apps.some(({ held }) => held.length === 0);
    if (idle) calls.push(get(new URL('/hold', world.url())));
    return !idle;
  });
  return calls;
}

const healthy = (id: string) => until(`${id} healthy`, async () => (await world.health(group, id))[id] === 'healthy');

test('a deregistered target still gets new requests for a moment, then drains, then is gone', async () => {
  const [stays, leaves] = [await world.app(10), await world.app(11)];
  await world.register(group, stays.address, leaves.address);
  await healthy(stays.address);
  await healthy(leaves.address);
  const running = await hold(stays, leaves);

  // Both last until they have been seen.
  await lag(600);
  await delay(1200);
  await world.deregister(group, leaves.address);
  const draining = 'draining Target.DeregistrationInProgress';
  assert.deepEqual(await world.health(group), { [stays.address]: 'healthy', [leaves.address]: draining });
  leaves.served = 0;
  await until('a new request in the lag', async () => (await get(world.url())).release && leaves.served > 0);
  await lag(LAG);
  await until('no new requests after the lag', async () => {
    leaves.served = 0;
    for (let n = 0; n < 6; n++) await get(world.url());
    return leaves.served === 0;
  });
  // What runs may end while it drains.
  for (const app of [stays, leaves]) for (const response of app.held) response.end();
  for (const call of running) assert.equal((await call).status, 200);
  assert.equal((await world.health(group))[leaves.address], draining);

  await delay(DELAY);
  await until('gone', async () => !(leaves.address in (await world.health(group))));
  assert.equal((await world.health(group, leaves.address))[leaves.address], 'unused Target.NotRegistered');
});

test('requests that outlast the deregistration delay are cut', async () => {
  const app = await world.app(20);
  await world.register(group, app.address);
  await healthy(app.address);
  const calls = (await hold(app)).map((call) => call.catch((error: Error) => error));
  await world.deregister(group, app.address);
  const first = await Promise.race(calls);
  assert.ok(first instanceof Error || first.status === 502 || first.status === 504, JSON.stringify(first));
  await until('gone', async () => !(app.address in (await world.health(group))));
});

test('a draining target that is registered again stays', async () => {
  const app = await world.app(30);
  await world.register(group, app.address);
  await healthy(app.address);
  await world.deregister(group, app.address);
  await world.register(group, app.address);
  assert.match(String((await world.health(group))[app.address]), /^initial|^healthy/);
  await healthy(app.address);
  await until('requests again', async () => (await get(world.url())).release && app.served > 0);
  await world.register(group, app.address);
  assert.equal((await world.health(group))[app.address], 'healthy', 'registering what is registered changes nothing');
});

test('deregistering what is not registered succeeds, as on AWS', async () => {
  await world.deregister(group, `${world.net}.200`);
});

test('targets come and go under load without a failed request', async (context) => {
  const load = startLoad({ url: world.url(), rate: 100 });
  // Also when this fails: it would go on for ever.
  context.after(() => load.stop());
  const apps = [await world.app(40), await world.app(41), await world.app(42)];
  for (const app of apps) {
    await world.register(group, app.address);
    await healthy(app.address);
  }
  for (const app of apps.slice(1)) {
    await world.deregister(group, app.address);
    await until('gone', async () => !(app.address in (await world.health(group))));
    await app.close();
  }
  const report = await load.stop();
  assert.deepEqual(report.failures, []);
  for (const app of apps) assert.ok((report.byRelease[`r${app.address.split('.').at(-1)}`] ?? 0) > 0);
  const seen = await world.cloud.control('GET', 'balancer');
  const target = seen.targetGroups[0].targets.find((target: { id: string }) => target.id === apps[0]?.address);
  assert.deepEqual([target.state, target.requests], ['healthy', apps[0]?.served]);
});
