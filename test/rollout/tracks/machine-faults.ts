// A release at whose machines something is wrong is rolled back, whichever way they fail.
import assert from 'node:assert/strict';
import { afterEach, before, suite, test } from 'node:test';
import { safe } from '../../../actions/core/text/markdown.ts';
import type { Environment } from '../../../dev/stage/environment.ts';
import { requestsOf } from '../../../dev/stage/journal.ts';
import type { Stage } from '../../../dev/stage/stage.ts';
import { ended, lossless, serving, tagOf } from '../expect.ts';
import { once } from '../once.ts';
import { rolloutWith } from '../rollout-with.ts';

/** Amazon Linux 2023 as AWS' public parameter names it. */
const STOCK = 'ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';

async function stockAmi({ aws: { ssm } }: Stage): Promise<string | undefined> {
  return (await ssm.getParameter({ Name: STOCK.slice('ssm:'.length) })).Parameter?.Value;
}

export function machineFaults(stage: Stage): void {
  suite('machines that fail', { concurrency: 1 }, () => {
    let env: Environment;
    before(async () => {
      env = await stage.environment('faults', { from: 'ami' });
      ended(await env.rollout({ version: '1', inputs: { strategy: 'all-at-once' } }), 'released');
    });
    afterEach(() => env.tidy());

    for (const fault of ['answers-500', 'slow']) {
      test(`${fault}: the balancer calls it unhealthy, and the release is rolled back`, async () => {
        const before = await env.inService();
        const run = await rolloutWith(env, fault, { version: `b-${fault}` });
        ended(run, 'rolled-back', 1);
        assert.match(run.log, /the balancer calls i-\w+ unhealthy/);
        assert.deepEqual(await env.inService(), before, 'the same machines serve as before');
      });
    }

    test('never-boots: rolled back before any traffic moves', async () => {
      const before = await env.inService();
      const run = await rolloutWith(env, 'never-boots', {
        version: 'b-never-boots',
        fleet: { 'live-check': { path: '/healthz', timeout: '15s' } },
      });
      ended(run, 'rolled-back', 1);
      assert.match(run.log, /the release of this machine is/);
      assert.deepEqual(await env.inService(), before);
      assert.equal(tagOf(await env.fleet('rb-never-boots'), 'progress'), undefined, 'no wave was begun');
    });

    test("a reason with docker's double brackets in it is written down as a verdict, and told whole", async () => {
      const { watch } = stage.aws;
      const alarm = { Namespace: 'Acme', MetricName: 'Errors', Statistic: 'Sum', Period: 60 } as const;
      const rule = { Threshold: 1, ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1 } as const;
      await watch.putMetricAlarm({ AlarmName: 'faults', ...alarm, ...rule, TreatMissingData: 'ignore' });
      const set = (StateValue: 'OK' | 'ALARM', StateReason: string) =>
        watch.setAlarmState({ AlarmName: 'faults', StateValue, StateReason });
      await set('OK', 'all is well');
      const reason = `docker version --format '{{.Server.Version}}' failed: ${'größer '.repeat(80)}end`;
      const red = once<unknown>();
      const run = await env.rollout({
        version: 'b-brackets',
        fleet: { alarms: ['faults'], bake: '60s' },
        onLine: (line) => line.includes('waiting: wave 1 bakes') && red.begin(() => set('ALARM', reason)),
      });
      await red.end();
      ended(run, 'rolled-back', 1);
      assert.ok(run.summary.includes(safe(reason, 1000)), 'the summary has all of it');
      const verdict = (await env.records())[`verdict/${tagOf(await env.fleet('rb-brackets'), 'attempt')}`] ?? '';
      assert.equal(JSON.parse(verdict).why, `alarm faults is in ALARM: ${reason}`);
      await serving(env, { r1: 2 });
    });

    test('a container that never boots: rolled back before any traffic moves', async () => {
      const before = await env.inService();
      const load = env.load();
      // Long enough that a busy computer too has it started by then: what the machine shows of it is looked for.
      const fleet = { 'live-check': { path: '/healthz', timeout: '90s' } };
      const run = await env.rollout({ version: '2', from: 'image', behaviour: 'never-boots', fleet });
      const report = await load.stop();
      ended(run, 'rolled-back', 1);
      lossless(report);
      assert.deepEqual(Object.keys(report.byRelease), ['1']);
      const group = await env.fleet('r2');
      const machines = (group.Instances ?? []).map(({ InstanceId }) => String(InstanceId));
      assert.equal(machines.length, 2);
      const moved = (await requestsOf(stage.cloud)).filter(
        ({ operation, parameters }) =>
          operation === 'RegisterTargets' && machines.some((id) => JSON.stringify(parameters).includes(id)),
      );
      assert.deepEqual(moved, []);
      assert.match(run.summary, /cannot start: no configuration/, "the summary shows the machine's own words");
      assert.deepEqual(await env.inService(), before);
      await serving(env, { r1: 2 });
      assert.equal(tagOf(group, 'progress'), undefined, 'no wave was begun');
    });

    test('a stock AMI without docker, and no mirror to be reached: rolled back before any traffic moves, in one sentence', async () => {
      const before = await env.inService();
      const more = { fault: 'no-mirror', count: 2, release: await stockAmi(stage) };
      await stage.cloud.control('POST', 'machines/next-fault', more);
      const inputs = { release: 'r2-no-mirror' };
      const run = await env.rollout({ version: '2', from: 'image', fleet: { ami: STOCK }, inputs });
      ended(run, 'rolled-back', 1);
      const why =
        /i-\w+ failed the live check: immutable: this AMI has no docker, and it could not be installed in \d+ s: let machines reach a package mirror at each launch, or bake an AMI that has it \(Error: Failed to download metadata/;
      assert.match(run.log, why);
      assert.match(run.summary, /let machines reach a package mirror at each launch, or bake an AMI that has it/);
      assert.deepEqual(await env.inService(), before);
      assert.equal(tagOf(await env.fleet('r2-no-mirror'), 'progress'), undefined, 'no wave was begun');
    });

    test('an app that answers as another release than was launched: rolled back before any traffic moves', async () => {
      const before = await env.inService();
      const fleet = { 'live-check': { path: '/healthz', timeout: '3m', release: 'header:x-version' } };
      const run = await env.rollout({ version: '2', from: 'image', fleet, inputs: { release: 'r2-renamed' } });
      ended(run, 'rolled-back', 1);
      const why = /i-\w+ failed the live check: \/healthz answers as release 2 \(header:x-version\), not r2-renamed/;
      assert.match(run.log, why);
      assert.match(run.summary, why);
      assert.deepEqual(await env.inService(), before);
      assert.equal(tagOf(await env.fleet('r2-renamed'), 'progress'), undefined, 'no wave was begun');
    });

    test('a stock AMI without docker is released, and the summary says how many seconds its install took', async () => {
      const run = await env.rollout({
        version: '2',
        from: 'image',
        fleet: { ami: STOCK },
        inputs: { release: 'r2-stock' },
      });
      ended(run, 'released');
      assert.match(run.log, /al2023-ami-kernel-default-x86_64 is ami-\w+ now, and stays so for this release/);
      assert.match(run.summary, /docker installed at boot in \d+ s/);
      assert.match(
        run.summary,
        /- Machines install docker at each boot: it took .* needs a package mirror at every scale-out/,
      );
      await serving(env, { 'r2-stock': 2 });
    });
  });
}
