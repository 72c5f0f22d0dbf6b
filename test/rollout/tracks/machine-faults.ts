// Each way in which a machine can fail, in a rollout: an accident is survived, a release's own fault is rolled back.
import assert from 'node:assert/strict';
import { afterEach, before, suite, test } from 'node:test';
import type { Environment, Release } from '../../../dev/stage/environment.ts';
import type { ActionRun } from '../../../dev/stage/run-action.ts';
import type { Stage } from '../../../dev/stage/stage.ts';
import { ended, lossless, serving, tagOf } from '../expect.ts';

export function machineFaults(stage: Stage): void {
  suite('machines that fail', { concurrency: 1 }, () => {
    let env: Environment;
    before(async () => {
      env = await stage.environment('faults', { from: 'ami' });
      ended(await env.rollout({ version: '1' }), 'released');
    });
    afterEach(() => env.tidy());

    /** Rolls a version out while the first of its machines to launch has this fault. */
    async function rolloutWith(
      fault: string,
      release: Release,
      more: Record<string, unknown> = {},
    ): Promise<ActionRun> {
      const image = await stage.ami(release.version);
      await stage.cloud.control('POST', 'machines/next-fault', { fault, release: image, ...more });
      const load = env.load();
      const run = await env.rollout({ inputs: { strategy: 'all-at-once' }, ...release });
      lossless(await load.stop());
      return run;
    }

    const survived = { dies: {}, hangs: {}, 'boots-late': { seconds: 4 } };
    for (const [fault, more] of Object.entries(survived)) {
      test(`${fault} before it has traffic: replaced or awaited, and released`, async () => {
        const version = `a-${fault}`;
        const run = await rolloutWith(fault, { version }, more);
        ended(run, 'released');
        await serving(env, { [`r${version}`]: 2 });
      });
    }

    test('reclaimed while it waits for its wave: replaced, and released', async () => {
      const version = 'reclaimed';
      const load = env.load();
      let reclaimed: Promise<string> | undefined;
      const run = await env.rollout({
        version,
        fleet: { bake: '6s' },
        onLine(line) {
          if (line.includes('wave 1 has its share')) reclaimed ??= reclaimParked(env, `r${version}`);
        },
      });
      ended(run, 'released');
      lossless(await load.stop());
      await serving(env, { [`r${version}`]: 2 });
      const healthy = (await env.inService())[`r${version}`] ?? [];
      assert.ok(!healthy.includes((await reclaimed) ?? ''), 'the machine was replaced');
    });

    for (const fault of ['answers-500', 'slow']) {
      test(`${fault}: the balancer calls it unhealthy, and the release is rolled back`, async () => {
        const before = await env.inService();
        const run = await rolloutWith(fault, { version: `b-${fault}` });
        ended(run, 'rolled-back', 1);
        assert.match(run.log, /the balancer calls i-\w+ unhealthy/);
        assert.deepEqual(await env.inService(), before, 'the same machines serve as before');
      });
    }

    test('never-boots: rolled back before any traffic moves', async () => {
      const before = await env.inService();
      const run = await rolloutWith('never-boots', {
        version: 'b-never-boots',
        fleet: { 'live-check': { path: '/healthz', timeout: '6s' } },
      });
      ended(run, 'rolled-back', 1);
      assert.match(run.log, /the release of this machine is/);
      assert.deepEqual(await env.inService(), before);
      assert.equal(tagOf(await env.fleet('rb-never-boots'), 'progress'), undefined, 'no wave was begun');
    });
  });
}

/** The notice of a spot machine that is running, proven and not yet registered. */
async function reclaimParked(env: Environment, release: string): Promise<string> {
  const { Instances = [] } = await env.fleet(release);
  const registered = Object.values({ ...(await env.inService()), ...(await env.inService('initial')) }).flat();
  const parked = Instances.map(({ InstanceId = '' }) => InstanceId).find((id) => !registered.includes(id));
  if (parked === undefined) throw new Error(`no machine of ${release} is parked`);
  await env.stage.cloud.control('POST', `machines/${parked}/fault`, { fault: 'reclaimed', notice: 20 });
  return parked;
}
