// The other waves, the command before traffic, and what happens when a wave fails and nothing is to be undone.
import assert from 'node:assert/strict';
import { afterEach, before, suite, test } from 'node:test';
import type { Environment } from '../../../dev/stage/environment.ts';
import { writes } from '../../../dev/stage/journal.ts';
import type { Stage } from '../../../dev/stage/stage.ts';
import { ended, lossless, serving, tagOf } from '../expect.ts';
import { once } from '../once.ts';
import { poll } from '../poll.ts';

export function strategies(stage: Stage): void {
  suite('strategies', { concurrency: 1 }, () => {
    let env: Environment;
    before(async () => {
      const fleet = { size: { min: 4, max: 8 } };
      env = await stage.environment('waves', { from: 'ami', fleet });
      ended(await env.rollout({ version: '1', inputs: { strategy: 'all-at-once' } }), 'released');
      await serving(env, { r1: 4 });
    });
    afterEach(() => env.tidy());

    test('canary: one machine is judged before a second is launched', async () => {
      const load = env.load();
      const runId = stage.nextRun();
      const run = await env.rollout({ version: '2', runId, inputs: { strategy: 'canary' } });
      lossless(await load.stop());
      ended(run, 'released');
      await serving(env, { r2: 4 });
      const requests = writes(await env.requests(runId));
      const created = requests.find(({ operation }) => operation === 'CreateAutoScalingGroup');
      assert.equal(created?.parameters.DesiredCapacity, 1);
      const grown = requests.find(
        ({ operation, parameters }) => operation === 'UpdateAutoScalingGroup' && parameters.DesiredCapacity === 4,
      );
      const judged = requests.find(
        ({ operation, parameters }) => operation === 'CreateOrUpdateTags' && /wave=1$/.test(parameters.Tags[0].Value),
      );
      assert.ok(grown && judged && judged.n < grown.n, 'the rest is launched after the first wave was found good');
      assert.deepEqual(registered(requests), [1, 1, 2]);
    });

    test("waves of one's own, 1, 25%, 100% of four machines, are two waves; a zone that is shifted away is waited for", async () => {
      const { name, arn } = env.seed.balancer;
      const enabled = { Key: 'zonal_shift.config.enabled', Value: 'true' };
      await stage.aws.balancing.modifyLoadBalancerAttributes({ LoadBalancerArn: arn, Attributes: [enabled] });
      const away = { awayFrom: env.seed.zones[1], seconds: 36_000 };
      const [shift, back] = [once<unknown>(), once<unknown>()];
      const load = env.load();
      const runId = stage.nextRun();
      const run = await env.rollout({
        version: '3',
        runId,
        inputs: { waves: '1, 25%, 100%' },
        onLine(line) {
          if (/launch .* as /.test(line))
            shift.begin(() => stage.cloud.control('POST', `balancer/${name}/shift`, away));
          if (line.includes('in a zone that is shifted away, which proves nothing'))
            back.begin(() => stage.cloud.control('DELETE', `balancer/${name}/shift`));
        },
      });
      lossless(await load.stop());
      ended(run, 'released');
      await shift.end();
      assert.deepEqual(await back.end(), { ended: true });
      assert.match(run.log, /::group::Wave 2 of 2/);
      assert.deepEqual(registered(writes(await env.requests(runId))), [1, 3]);
      await serving(env, { r3: 4 });
    });

    test('before-traffic runs once, even when its command is delivered twice, and its output is in the log', async () => {
      await stage.cloud.control('POST', 'ssm/deliver-twice', { count: 1 });
      const load = env.load();
      const runId = stage.nextRun();
      const run = await env.rollout({
        version: '4',
        runId,
        inputs: { strategy: 'all-at-once' },
        fleet: {
          'before-traffic': {
            run: 'echo ran >>/var/lib/ran; echo "migrated $(wc -l </var/lib/ran) time for $IMMUTABLE_RELEASE"',
            timeout: '20s',
          },
        },
      });
      lossless(await load.stop());
      ended(run, 'released');
      assert.match(run.log, /migrated 1 time for r4/);
      const requests = writes(await env.requests(runId));
      const gates = requests.filter(
        ({ operation, parameters }) => operation === 'SendCommand' && /before-traffic/.test(parameters.Comment),
      );
      assert.equal(gates.length, 1);
      assert.deepEqual(gates[0]?.parameters.InstanceIds.length, 1);
      const first = requests.find(({ operation }) => operation === 'RegisterTargets');
      assert.ok((gates[0]?.n ?? 0) < (first?.n ?? 0), 'it ran before any traffic');
    });

    test('before-traffic that fails rolls back before any traffic', async () => {
      const runId = stage.nextRun();
      const run = await env.rollout({
        version: '5',
        runId,
        fleet: { 'before-traffic': { run: 'echo no such column: total; exit 3' } },
      });
      ended(run, 'rolled-back', 1);
      assert.match(run.log, /before-traffic ended with 3/);
      assert.match(run.log + run.summary, /no such column: total/);
      assert.deepEqual(registered(writes(await env.requests(runId))), []);
      await serving(env, { r4: 4 });
    });

    test('an old release that gets sick while before-traffic runs rolls back', async () => {
      const [victim] = (await env.inService())['r4'] ?? [];
      let sick: Promise<unknown> | undefined;
      const run = await env.rollout({
        version: '6',
        fleet: { 'before-traffic': { run: 'sleep 15' } },
        onLine(line) {
          if (/run before-traffic on/.test(line))
            sick ??= stage.cloud.control('POST', `machines/${victim}/fault`, { fault: 'answers-500' });
        },
      });
      ended(run, 'rolled-back', 1);
      await sick;
      assert.match(run.log, /of the old release became unhealthy after before-traffic began/);
      await stage.cloud.control('POST', `machines/${victim}/fault`, { fault: 'none' });
      // AWS may have begun to replace it: then five serve for a moment, and the next release would be as big.
      await poll('r4 is four healthy machines again', async () => {
        const { Instances = [] } = await env.fleet('r4');
        const healthy = (await env.inService())['r4'] ?? [];
        const members = Instances.map(({ InstanceId = '' }) => InstanceId);
        const well = Instances.every(({ HealthStatus }) => HealthStatus === 'Healthy');
        return well && members.toSorted().join() === healthy.toSorted().join() && healthy.length === 4;
      });
    });

    test('on-failure: halt leaves everything as it is, and a re-run continues', async () => {
      const runId = stage.nextRun();
      const halting = { version: '7', runId, inputs: { 'on-failure': 'halt', strategy: 'all-at-once' } };
      const image = await stage.ami('7');
      await stage.cloud.control('POST', 'machines/next-fault', { fault: 'answers-500', release: image });
      const halted = await env.rollout(halting);
      ended(halted, 'halted', 1);
      const group = await env.fleet('r7');
      assert.equal(group.DesiredCapacity, 4, 'the candidate is left for a human to look at');
      assert.match(tagOf(group, 'progress') ?? '', /wave=0/);
      assert.equal((await env.records())[`verdict/${tagOf(group, 'attempt')}`], undefined);
      const sick = Object.values(await env.inService('unhealthy')).flat();
      assert.equal(sick.length, 1);
      await stage.cloud.control('POST', `machines/${sick[0]}/fault`, { fault: 'none' });
      await poll('r7 is healthy again', async () => (await env.inService())['r7']?.length === 4);
      const load = env.load();
      const run = await env.rollout({ ...halting, runAttempt: 2 });
      lossless(await load.stop());
      ended(run, 'released');
      await serving(env, { r7: 4 });
    });
  });
}

/** How many machines were registered by each step. */
function registered(requests: readonly { operation: string; parameters: { Targets?: unknown[] } }[]): number[] {
  return requests.flatMap(({ operation, parameters }) =>
    operation === 'RegisterTargets' ? [parameters.Targets?.length ?? 0] : [],
  );
}
