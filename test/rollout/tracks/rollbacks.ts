// Rollbacks by hand when the old fleet is gone, when two are dispatched, and in the middle of a rollout.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, suite, test } from 'node:test';
import { promisify } from 'node:util';
import type { Environment } from '../../../dev/stage/environment.ts';
import { writes } from '../../../dev/stage/journal.ts';
import type { ActionRun } from '../../../dev/stage/run-action.ts';
import type { Stage } from '../../../dev/stage/stage.ts';
import { block } from '../../readme/page.ts';
import { ended, lossless, serving, tagOf } from '../expect.ts';
import { once } from '../once.ts';
import { planted } from '../planted.ts';
import { poll } from '../poll.ts';
import { retireNow } from '../retire-now.ts';

/** The guide's words in somebody's shell: no GitHub, and the bundle of this stage. */
async function fromShell({ stage, name }: Environment): Promise<string> {
  const words = block('docs/guides/how-a-rollout-works.md', 'INPUT_ROLLBACK=previous');
  const script = words.replace('=production', `=${name}`).replace(' dist/', ` ${stage.dist}/`);
  const env = { PATH: process.env['PATH'], ...stage.cloud.env };
  return (await promisify(execFile)('bash', ['-euc', script], { env })).stdout;
}

const number = (lease: string) => Number(lease.split('/')[1]);

export function rollbacks(stage: Stage): void {
  suite('rollbacks', { concurrency: 1 }, () => {
    let env: Environment;
    const inputs = { strategy: 'all-at-once' };
    before(async () => {
      env = await stage.environment('back', { from: 'ami' });
      ended(await env.rollout({ version: '1', inputs }), 'released');
      // Long enough for no one: what is gone later is gone on purpose.
      ended(await env.rollout({ version: '2', inputs, fleet: { 'keep-previous': '1s' } }), 'released');
    });

    test('of an app that nothing was released of it is said where it was looked, and what there is', async () => {
      const run = await env.rollback({ inputs: { app: 'ordesr' } });
      assert.equal(run.outputs['outcome'], 'refused');
      assert.match(
        run.log,
        /looked in account \d{12}, region \S+, where there are .*; the nearest is orders in back\b/,
      );
    });

    test('cold: when the old fleet is retired and its empty group deleted, its release is launched anew without its fleet file', async () => {
      await retireNow(env, 'orders.back.r1.1');
      await stage.aws.scaling.deleteAutoScalingGroup({ AutoScalingGroupName: 'orders.back.r1.1' });
      await poll('a janitor has deleted it', async () => (await env.fleets()).length === 1);
      const load = env.load();
      const runId = stage.nextRun();
      const run = await env.rollback({ runId, env: { GITHUB_WORKSPACE: '/nowhere' } });
      lossless(await load.stop());
      ended(run, 'rolled-back');
      assert.doesNotMatch(run.log, /AWS does not show/, 'nobody waits for what is gone on purpose');
      assert.equal(run.outputs['auto-scaling-group'], 'orders.back.r1.3');
      await serving(env, { r1: 2 });
      const clone = (await env.fleets()).find(
        ({ AutoScalingGroupName }) => AutoScalingGroupName === 'orders.back.r1.3',
      );
      assert.equal(tagOf(clone ?? {}, 'rank'), '1', 'it takes the place of the first one');
      const versions = writes(await env.requests(runId)).filter(({ operation }) =>
        operation.includes('LaunchTemplate'),
      );
      assert.deepEqual(versions, [], 'the template version of the release is used again');
    });

    test('two dispatches at once go back one release, not two', async () => {
      ended(await env.rollout({ version: '3', inputs }), 'released');
      ended(await env.rollout({ version: '4', inputs }), 'released');
      const load = env.load();
      const runs = await Promise.all([env.rollback(), env.rollback()]);
      lossless(await load.stop());
      for (const run of runs) {
        ended(run, 'rolled-back');
        assert.equal(run.outputs['release'], 'r3');
      }
      assert.deepEqual(runs.map(({ outputs }) => outputs['changed']).toSorted(), ['false', 'true']);
      await serving(env, { r3: 2 });
    });

    test('a rollback from r4 alone finds that it was taken back already, and goes back no further', async () => {
      const runId = stage.nextRun();
      const run = await env.rollback({ runId, inputs: { 'if-in-service': 'r4' } });
      ended(run, 'superseded');
      assert.match(run.log, /r3 is in service, not r4: nothing is taken back/);
      assert.deepEqual(writes(await env.requests(runId)), []);
    });

    test('what was rolled back from a shell, without GitHub, is not gone back to; when nothing is left, it is refused', async () => {
      const told = await fromShell(env);
      assert.match(told, /^release: r1$/m, 'r3 followed r1, since r2 had been taken back');
      assert.match(told, /^outcome: rolled-back$/m);
      assert.doesNotMatch(told, /^::/m, 'nobody reads commands at a terminal');
      const leases = Object.entries(await env.records()).filter(([name]) => name.startsWith('lease/'));
      const { run: holder, repository } = JSON.parse(
        leases.toSorted(([a], [b]) => number(a) - number(b)).at(-1)?.[1] ?? '',
      );
      assert.match(`${holder} of ${repository}`, /^by-hand-[0-9a-f]{8} of [\w.-]+@[\w.-]+$/);
      const run = await env.rollback();
      ended(run, 'refused', 1);
      assert.match(run.log, /nothing was released before r1/);
      await serving(env, { r1: 2 });
    });

    test('a group of others with our tags is no way back, and its machines behind our balancer are strangers', async () => {
      // Attempt 1 was released, and r1.1 before anything else was.
      const { name, id, leave } = await planted(env, { release: 'planted', attempt: '1', rank: '0', short: 'many' });
      const runIds = [stage.nextRun(), stage.nextRun()] as const;
      const back = await env.rollback({ runId: runIds[0] });
      ended(back, 'refused', 1);
      assert.match(back.log, /nothing was released before r1/);
      assert.match(back.log, new RegExp(`::warning .*${name} has the tags of a fleet of ours and is none`));
      const run = await env.rollout({ version: 'refused', runId: runIds[1], inputs });
      ended(run, 'refused', 1);
      assert.match(run.log, new RegExp(`belong to no fleet of ours: ${id}`));
      for (const runId of runIds) assert.deepEqual(writes(await env.requests(runId)), []);
      await leave();
    });

    test('during a rollout: another release is refused by name, a rollback ends it, and the running job obeys', async () => {
      const load = env.load();
      const runId = stage.nextRun();
      const others = once<ActionRun[]>();
      const rollout = env.rollout({
        version: '5',
        runId,
        fleet: { bake: '60s' },
        onLine(line) {
          if (line.includes('waiting: wave 1 bakes')) {
            others.begin(async () => [await env.rollout({ version: '6' }), await env.rollback()]);
          }
        },
      });
      const run = await rollout;
      const [refused, rollback] = await others.end();
      lossless(await load.stop());
      assert.ok(refused && rollback);
      ended(refused, 'refused', 1);
      assert.match(refused.log, new RegExp(`run ${runId} .*is at attempt .*rollout to r5`));
      ended(rollback, 'rolled-back');
      ended(run, 'rolled-back', 1);
      assert.match(
        run.summary,
        /^## ↩️ .*: up with \w+; deploy of r5 was called off\n\nrun \d+ wanted it to be taken back\. /,
      );
      assert.match(refused.summary, /^## ✋ .*; deploy of r6 refused\n/);
      assert.match(rollback.summary, /^## ↩️ .*: up with \w+; rolled back from r5\n/);
      assert.match(rollback.log, new RegExp(`end the rollout of r5 that run ${runId}`));
      await serving(env, { r1: 2 });
    });
  });
}
