// What AWS and other people do while a rollout lasts, and what the rollout must leave as it was.
import assert from 'node:assert/strict';
import { afterEach, before, suite, test } from 'node:test';
import { asDeployRole } from '../../../dev/stage/deploy-role.ts';
import { agentOf, type Environment } from '../../../dev/stage/environment.ts';
import { writes } from '../../../dev/stage/journal.ts';
import type { Stage } from '../../../dev/stage/stage.ts';
import { ended, lossless, serving, tagOf } from '../expect.ts';
import { once } from '../once.ts';
import { poll } from '../poll.ts';
import { stranger } from '../stranger.ts';

export function robustness(stage: Stage): void {
  suite('a rollout among others', { concurrency: 1 }, () => {
    let env: Environment;
    const inputs = { strategy: 'all-at-once' };
    const group = (release: string, attempt: number) => `orders.robust.${release}.${attempt}`;
    before(async () => {
      env = await stage.environment('robust', { from: 'ami' });
      ended(await env.rollout({ version: '1', inputs }), 'released');
    });
    afterEach(() => env.tidy());

    async function faults(
      runId: string,
      kind: string,
      what: string,
      ordinals: readonly number[],
    ): Promise<() => Promise<number>> {
      const ids = await Promise.all(
        ordinals.map(async (nth) => {
          const match = { userAgent: agentOf(runId, 1), ...(kind && { kind }), nth };
          return (await stage.cloud.control('POST', 'faults', { match, do: what, times: kind ? 1 : 3 })).id;
        }),
      );
      return async () => {
        const rules: { id: number; met: number }[] = await stage.cloud.control('GET', 'faults');
        return rules.filter(({ id }) => ids.includes(id)).reduce((sum, { met }) => sum + met, 0);
      };
    }

    test('storms of throttling do not fail it', async () => {
      const runId = stage.nextRun();
      const met = await faults(runId, '', 'throttle', [5, 15, 30, 45, 60, 80, 100]);
      const load = env.load();
      const run = await env.rollout({ version: '2', runId, inputs });
      lossless(await load.stop());
      ended(run, 'released');
      assert.ok((await met()) >= 15, `${await met()} requests were throttled`);
      await serving(env, { r2: 2 });
    });

    test('lost answers do not fail it, and nothing is made twice', async () => {
      const runId = stage.nextRun();
      const met = await faults(runId, 'write', 'lose-answer', [1, 3, 4, 5, 6, 9, 12, 14, 17, 20]);
      const load = env.load();
      const run = await env.rollout({ version: '3', runId, inputs });
      lossless(await load.stop());
      ended(run, 'released');
      assert.ok((await met()) >= 8, `${await met()} answers were lost`);
      await serving(env, { r3: 2 });
      const { LaunchTemplateVersions = [] } = await stage.aws.ec2.describeLaunchTemplateVersions({
        LaunchTemplateName: 'orders.robust',
      });
      const made = LaunchTemplateVersions.filter(({ VersionDescription }) => VersionDescription === 'r3');
      assert.equal(made.length, 1);
      const leases = Object.keys(await env.records()).filter((name) => name.startsWith('lease/'));
      assert.equal(leases.length, 3);
    });

    test('an old fleet that AWS could not end is named, and ended by the next rollout', async () => {
      const { scaling } = stage.aws;
      const [old, kept] = [group('r3', 3), group('r2', 2)];
      await scaling.suspendProcesses({ AutoScalingGroupName: old, ScalingProcesses: ['Terminate'] });
      const parked = await env.rollout({ version: '3b', inputs });
      ended(parked, 'released');
      assert.match(
        parked.log,
        new RegExp(`::notice.*Terminate is suspended on ${old}, which is in service: AWS ends none`),
      );
      assert.match(parked.log, new RegExp(`resume ScheduledActions and AddToLoadBalancer and Terminate of ${old}`));
      const { Instances = [] } = await env.fleet('r3');
      const InstanceIds = Instances.slice(0, 1).flatMap(({ InstanceId }) => InstanceId ?? []);
      await scaling.setInstanceProtection({ AutoScalingGroupName: old, InstanceIds, ProtectedFromScaleIn: true });
      await env.tidy();
      await poll('all but one are gone', async () => (await env.fleet('r3')).Instances?.length === 1);
      const run = await env.rollout({ version: '3c', inputs });
      ended(run, 'released');
      assert.match(
        run.log,
        new RegExp(
          `::warning title=Not retired::${old} is out of service, .* 1 machine is protected from scale-in .${InstanceIds}.`,
        ),
      );
      assert.doesNotMatch(run.log, new RegExp(`${kept} is out of service`));
      await scaling.setInstanceProtection({ AutoScalingGroupName: old, InstanceIds, ProtectedFromScaleIn: false });
    });

    test('a scale-out in its middle is kept', async () => {
      const grown = once<unknown>();
      const load = env.load();
      const run = await env.rollout({
        version: '4',
        fleet: { bake: '3s' },
        onLine(line) {
          if (line.includes('it bakes for 3 s')) {
            grown.begin(() => stage.cloud.control('POST', `autoscaling/${group('r3c', 5)}/scale-out`, { by: 1 }));
          }
        },
      });
      lossless(await load.stop());
      ended(run, 'released');
      assert.deepEqual(await grown.end(), { desired: 3 });
      await serving(env, { r4: 3 });
    });

    test('what stable was like is restored exactly when the release is rolled back', async () => {
      const { scaling } = stage.aws;
      const AutoScalingGroupName = group('r4', 6);
      await scaling.suspendProcesses({ AutoScalingGroupName, ScalingProcesses: ['AZRebalance', 'ScheduledActions'] });
      await scaling.updateAutoScalingGroup({ AutoScalingGroupName, MinSize: 1 });
      const load = env.load();
      const run = await env.rollout({ version: '5', behaviour: 'sickens', fleet: { bake: '20s' } });
      lossless(await load.stop());
      ended(run, 'rolled-back', 1);
      const stable = await env.fleet('r4');
      const suspended = stable.SuspendedProcesses?.map(({ ProcessName }) => ProcessName).toSorted();
      // Terminate since an earlier release, from which each next one had it.
      assert.deepEqual(suspended, ['AZRebalance', 'ScheduledActions', 'Terminate'], "the user's own stay suspended");
      assert.deepEqual([stable.MinSize, stable.DesiredCapacity, stable.HealthCheckType], [1, 3, 'ELB']);
      assert.equal(tagOf(stable, 'originals'), undefined);
      await serving(env, { r4: 3 });
    });

    test('healthy targets of a stranger are refused by name, and nothing is changed', async () => {
      const { id, leave } = await stranger(env);
      const runId = stage.nextRun();
      const run = await env.rollout({ version: '6', runId });
      ended(run, 'refused', 1);
      assert.match(run.log, new RegExp(`belong to no fleet of ours: ${id}`));
      assert.deepEqual(writes(await env.requests(runId)), []);
      await leave();
    });

    test('an alarm that is in ALARM before anything began is refused', async () => {
      const alarm = {
        AlarmName: 'already-red',
        Namespace: 'Acme',
        MetricName: 'Errors',
        Threshold: 1,
        EvaluationPeriods: 1,
        Period: 60,
      };
      await stage.aws.watch.putMetricAlarm({
        ...alarm,
        Statistic: 'Sum',
        ComparisonOperator: 'GreaterThanThreshold',
        TreatMissingData: 'ignore',
      });
      await stage.aws.watch.setAlarmState({ AlarmName: 'already-red', StateValue: 'ALARM', StateReason: 'on fire' });
      const runId = stage.nextRun();
      const run = await env.rollout({ version: '6', runId, fleet: { alarms: ['already-red'] } });
      assert.equal(run.code, 1);
      assert.match(run.log, /already-red is in ALARM before anything was begun: on fire/);
      assert.deepEqual(writes(await env.requests(runId)), []);
    });

    test('a missing permission is named, and what was begun is taken back', async () => {
      const keys = await asDeployRole(env, 'may-not-create');
      await stage.cloud.control('POST', 'deny', {
        actions: ['autoscaling:CreateAutoScalingGroup'],
        principal: 'may-not-create',
      });
      const run = await env.rollout({ version: '6', env: keys });
      await stage.cloud.control('POST', 'deny', { actions: [] });
      assert.equal(run.code, 1);
      assert.match(run.log, /grant autoscaling:CreateAutoScalingGroup to the role/);
      assert.doesNotMatch(run.log, /^ {4}at /m, 'no stack for what the user can mend');
      await serving(env, { r4: 3 });
    });
  });
}
