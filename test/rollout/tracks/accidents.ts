// One machine fails by accident while it is launched or waits: the rollout survives it.
import assert from 'node:assert/strict';
import { afterEach, before, suite, test } from 'node:test';
import { roleInput } from '../../../dev/stage/deploy-role.ts';
import type { Environment } from '../../../dev/stage/environment.ts';
import type { Stage } from '../../../dev/stage/stage.ts';
import { ended, lossless, serving } from '../expect.ts';
import { once } from '../once.ts';
import { rolloutWith } from '../rollout-with.ts';

export function accidents(stage: Stage): void {
  suite('accidents', { concurrency: 1 }, () => {
    let env: Environment;
    before(async () => {
      env = await stage.environment('accidents', { from: 'ami' });
    });
    afterEach(() => env.tidy());

    test('lowered by hand in its first bake: told with the reason of AWS, raised again, and released', async () => {
      const AutoScalingGroupName = 'orders.accidents.r1.1';
      const lowered = once<unknown>();
      const run = await env.rollout({
        version: '1',
        onLine(line) {
          if (!line.includes('waiting: wave 1 bakes')) return;
          const size = { MinSize: 0, DesiredCapacity: 0 };
          lowered.begin(() => stage.aws.scaling.updateAutoScalingGroup({ AutoScalingGroupName, ...size }));
        },
      });
      await lowered.end();
      ended(run, 'released');
      const name = AutoScalingGroupName.replaceAll('.', '\\.');
      const by = 'a user request update of AutoScalingGroup constraints to min: 0, max: 8, desired: 0';
      const told = [
        `${name} was lowered from 2 to 0 machines, and not by this rollout`,
        `AWS ended 1 machine of ${name} without draining, .* AWS' reason: At \\S+ ${by}`,
      ];
      for (const text of told) {
        assert.equal(run.log.match(new RegExp(`::warning title=Changed by others::${text}`, 'g'))?.length, 1, run.log);
        assert.match(run.summary.replaceAll('\\', ''), new RegExp(text.slice(0, 60)));
      }
      await serving(env, { r1: 2 });
    });

    const survived = { dies: {}, hangs: {}, 'boots-late': { seconds: 4 } };
    for (const [fault, more] of Object.entries(survived)) {
      test(`${fault} before it has traffic: replaced or awaited, and released`, async () => {
        const version = `a-${fault}`;
        const run = await rolloutWith(env, fault, { version }, more);
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

    // A session of a minute is renewed after half of it, and nobody signs by it in its last 5 s.
    test('no more tokens for its role: a good release is taken back while the credentials last', async () => {
      const runId = stage.nextRun();
      const { inputs, env: job, bearer } = await roleInput(env);
      await stage.cloud.control('POST', 'sessions', { seconds: 60, session: `immutable-${runId}-1` });
      const load = env.load();
      const run = await env.rollout({
        ...{ version: 'unrenewed', runId, inputs, env: job },
        fleet: { bake: '5m' },
        onLine(line) {
          if (line.startsWith('::group::Launch')) stage.github.trouble.tokens(503, bearer);
        },
      });
      lossless(await load.stop());
      ended(run, 'rolled-back', 1);
      const asked = await env.requests(runId);
      const sessions = asked.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
      assert.equal(sessions.length, 1, 'all of it was done by one session');
      const told =
        'renewing the credentials of this run fails: asking GitHub for a token .*: it answers 503; .* work until';
      assert.equal(run.log.match(new RegExp(`::warning title=Credentials::${told}`, 'g'))?.length, 1, run.log);
      assert.match(
        run.log,
        /the credentials of this run end at \S+, and taking it back may take the last \d+ s of them; renewing/,
      );
      await serving(env, { rreclaimed: 2 });
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
