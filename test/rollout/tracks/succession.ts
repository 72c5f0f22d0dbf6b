// The job of a rollout is gone or frozen in the middle of it: another run ends what it began.
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { before, suite, test } from 'node:test';
import type { Environment } from '../../../dev/stage/environment.ts';
import type { ActionRun } from '../../../dev/stage/run-action.ts';
import { APP, REPOSITORY, type Stage } from '../../../dev/stage/stage.ts';
import { ended, lossless, serving, tagOf } from '../expect.ts';

export function succession(stage: Stage): void {
  for (const signal of ['SIGSTOP', 'SIGKILL'] as const) {
    const state = signal === 'SIGSTOP' ? 'frozen' : 'dead';
    suite(`a rollback when the job is ${state}`, { concurrency: 1 }, () => {
      let env: Environment;
      before(async () => {
        env = await stage.environment(state, { from: 'ami' });
        ended(await env.rollout({ version: '1', inputs: { strategy: 'all-at-once' } }), 'released');
      });

      test('takes over once there were no beats for a minute, and ends the rollout', async () => {
        const load = env.load();
        const { first, rollback } = await interrupt(env, signal);
        lossless(await load.stop());
        ended(rollback, 'rolled-back');
        assert.match(rollback.log, /take over attempt 2 \(r2\) from run \d+/);
        await serving(env, { r1: 2 });
        assert.equal(tagOf(await env.fleet('r1'), 'originals'), undefined, 'stable is as it was');
        const leases = Object.keys(await env.records()).filter((name) => name.startsWith('lease/'));
        assert.deepEqual(leases.toSorted(), ['lease/1', 'lease/2', 'lease/3']);
        if (state === 'dead') return;
        // It wakes up to a rollout that was ended, changes nothing and says so.
        ended(first, 'rolled-back', 1);
        assert.match(first.log, /r2 was rolled back: end the rollout of r2/);
      });
    });
  }

  suite('another release when the job is dead', { concurrency: 1 }, () => {
    test('rolls back what was left half-way, then rolls out its own', async () => {
      const env = await stage.environment('orphan', { from: 'ami' });
      const all = { inputs: { strategy: 'all-at-once' } };
      ended(await env.rollout({ version: '1', ...all }), 'released');
      const runId = stage.nextRun();
      await leaveHalfWay(env, runId, 'SIGKILL');
      const load = env.load();
      const run = await env.rollout({ version: '3', ...all });
      lossless(await load.stop());
      ended(run, 'released');
      assert.match(run.log, /r2 was left behind half-way/);
      await serving(env, { r3: 2 });
      const records = await env.records();
      assert.equal(JSON.parse(records['verdict/4'] ?? '{}').ruling, 'release');
    });
  });
}

/** A rollout whose process gets this signal while its first wave bakes; then nothing was heard of it for long. */
async function leaveHalfWay(env: Environment, runId: string, signal: NodeJS.Signals) {
  const stopped = Promise.withResolvers<void>();
  let child: ChildProcess | undefined;
  const first = env.rollout({
    version: '2',
    runId,
    fleet: { bake: '60s' },
    onStart: (process) => {
      child = process;
    },
    onLine(line) {
      if (line.includes('waiting: wave 1 bakes') && child?.kill(signal)) stopped.resolve();
    },
  });
  const early = await Promise.race([first, stopped.promise]);
  if (early && early.signal === null) throw new Error(`the rollout ended by itself: ${early.log}`);
  if (signal === 'SIGKILL') {
    await first;
    env.stage.github.runs.set(Number(runId), { status: 'completed', conclusion: 'cancelled' }, REPOSITORY);
  }
  await env.stage.cloud.control('POST', 'ssm/age', { path: `/immutable/${APP}/${env.name}`, seconds: 200 });
  return { first, resume: () => child?.kill('SIGCONT') };
}

async function interrupt(env: Environment, signal: NodeJS.Signals): Promise<{ first: ActionRun; rollback: ActionRun }> {
  const { first, resume } = await leaveHalfWay(env, env.stage.nextRun(), signal);
  const rollback = await env.rollback();
  resume();
  return { first: await first, rollback };
}
