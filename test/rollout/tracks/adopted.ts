// A balancer that serves already: from what somebody else runs behind it to our first release and back, by the guide's words.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import type { Environment } from '../../../dev/stage/environment.ts';
import { writes } from '../../../dev/stage/journal.ts';
import type { Stage } from '../../../dev/stage/stage.ts';
import { allows } from '../../iam/evaluate.ts';
import { statementsOf } from '../../iam/policy.ts';
import { block, root } from '../../readme/page.ts';
import { ended, lossless } from '../expect.ts';
import { poll } from '../poll.ts';
import { stranger } from '../stranger.ts';

const GUIDE = 'docs/guides/existing-group.md';
const NAME = 'web-by-hand';

export function adopted(stage: Stage): void {
  suite('what serves before the first release', { concurrency: 1 }, () => {
    let env: Environment;
    let single: string;
    let theirs: readonly string[];
    const { adopt } = parse(block(GUIDE, 'adopt: true'))[0].with;
    const inputs = { adopt: String(adopt) };
    const TargetGroupArn = () => env.seed.targetGroups[0].arn as string;

    async function group() {
      const { AutoScalingGroups = [] } = await stage.aws.scaling.describeAutoScalingGroups({
        AutoScalingGroupNames: [NAME],
      });
      const [{ MinSize, MaxSize, DesiredCapacity, HealthCheckType, Instances = [], Tags, SuspendedProcesses = [] }] =
        AutoScalingGroups as [(typeof AutoScalingGroups)[0]];
      return {
        ...{ MinSize, MaxSize, DesiredCapacity, HealthCheckType, tags: Tags?.length ?? 0 },
        machines: Instances.map(({ InstanceId = '' }) => InstanceId).toSorted(),
        suspended: SuspendedProcesses.map(({ ProcessName = '' }) => ProcessName).toSorted(),
      };
    }

    async function healthy(): Promise<string[]> {
      const asked = { TargetGroupArn: TargetGroupArn() };
      const { TargetHealthDescriptions = [] } = await stage.aws.balancing.describeTargetHealth(asked);
      const well = TargetHealthDescriptions.filter(({ TargetHealth }) => TargetHealth?.State === 'healthy');
      return well.map(({ Target }) => Target?.Id ?? '').toSorted();
    }

    before(async () => {
      env = await stage.environment('adopted', { from: 'ami' });
      const { ec2, scaling } = stage.aws;
      const ImageId = await stage.ami('0');
      await ec2.createLaunchTemplate({
        LaunchTemplateName: NAME,
        LaunchTemplateData: { ImageId, InstanceType: 'm7i.large' },
      });
      await scaling.createAutoScalingGroup({
        AutoScalingGroupName: NAME,
        ...{ MinSize: 1, DesiredCapacity: 2, MaxSize: 4, HealthCheckType: 'ELB', HealthCheckGracePeriod: 60 },
        VPCZoneIdentifier: env.seed.subnets.join(','),
        LaunchTemplate: { LaunchTemplateName: NAME, Version: '1' },
        TargetGroupARNs: [TargetGroupArn()],
      });
      await scaling.suspendProcesses({ AutoScalingGroupName: NAME, ScalingProcesses: ['AZRebalance'] });
      single = (await stranger(env)).id;
      await poll('all three serve', async () => (await healthy()).length === 3);
      theirs = await healthy();
    });

    test('under load to our first release, and by a rollback back to all of them: nothing is lost, and nothing of them is other', async () => {
      const was = await group();
      const refusal = await env.rollout({ version: '1' });
      ended(refusal, 'refused', 1);
      assert.match(refusal.log, /adopt: true takes over from them without an outage/);
      assert.match(refusal.log, new RegExp(`^::error::.*More: ${GUIDE}#from-your-existing-group$`, 'm'));
      const load = env.load();
      const runId = stage.nextRun();
      const run = await env.rollout({ version: '1', runId, inputs });
      ended(run, 'released');
      assert.match(run.log, /::notice title=Adopted::.*rollback: previous goes back to it/);
      const ours = await env.inService();
      assert.deepEqual(Object.keys(ours), ['r1']);
      assert.deepEqual(await healthy(), ours['r1'], 'ours alone serve');
      assert.ok((ours['r1'] ?? []).length >= 3, 'as many as they were');
      const held = ['AZRebalance', 'AddToLoadBalancer', 'AlarmNotification', 'HealthCheck'];
      assert.deepEqual(await group(), { ...was, suspended: held.toSorted() });
      const back = stage.nextRun();
      ended(await env.rollback({ runId: back }), 'rolled-back');
      lossless(await load.stop());
      assert.deepEqual(await healthy(), theirs);
      assert.deepEqual(await group(), was);
      // What is written to their group is what the guide's policy allows, and nothing else.
      const policy = statementsOf(
        block(GUIDE, 'HoldAdopted').replaceAll('orders-by-hand', NAME).replaceAll('111122223333', env.seed.account),
      );
      const made = [...(await env.requests(runId)), ...(await env.requests(back))];
      const about = writes(made).filter(({ parameters }) => parameters.AutoScalingGroupName === NAME);
      assert.ok(about.length >= 2);
      const arn = `arn:aws:autoscaling:eu-west-1:${env.seed.account}:autoScalingGroup:x:autoScalingGroupName/${NAME}`;
      for (const { operation } of about) {
        const asked = { action: `autoscaling:${operation}`, arn, context: {} };
        assert.ok(allows(policy, asked), operation);
        assert.ok(!allows(policy, { ...asked, arn: `${arn}-2` }), 'of no other group');
      }
    });

    test("the guide's commands end them", async () => {
      const words = block(GUIDE, 'terminate-instances')
        .replaceAll('orders-by-hand', NAME)
        .replaceAll('i-0123456789abcdef0', single);
      const aws = 'aws() { "$PYTHON" -m awscli "$@"; }';
      const { PATH } = process.env;
      const shell = { ...stage.cloud.env, PATH, PYTHON: join(root, '.venv/bin/python'), AWS_PAGER: '' };
      await promisify(execFile)('bash', ['-euc', `${aws}\n${words}`], { env: shell });
      await poll('they are gone', async () => (await group()).machines.length === 0 && (await healthy()).length === 0);
    });
  });
}
