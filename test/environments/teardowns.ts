// A branch that is deleted while it is deployed, and deployed while it is torn down.
import type { ChildProcess } from 'node:child_process';
import { test } from 'node:test';
import type { Preview } from '../../dev/stage/preview.ts';
import { came, nothingLeft, whole } from './expect.ts';
import { at, silence } from './moments.ts';
import { rarely } from './rarely.ts';
import type { Town } from './town.ts';

export function teardowns(town: Town): void {
  test('11: a branch that is deleted in mid-deploy is torn down, and nothing is left', async () => {
    const branch = town.branch('deleted');
    const [deploy, down] = await at(
      /waiting: wave 1 bakes/,
      (job) => branch.push({ version: '1', fleet: { bake: '10m' }, ...job }),
      () => {
        town.stage.github.branches.delete(branch.branch, branch.repository.name);
        return branch.tearDown();
      },
    );
    came(deploy, 'superseded');
    came(down, 'removed');
    await nothingLeft(branch);
  });

  rarely('12: a push during a teardown waits and begins anew; 13: with the same image too', async () => {
    const branch = town.branch('back');
    came(await branch.push({ version: '1' }), 'released');
    const [down, push] = await at(
      /let AWS end the 1 machine/,
      (job) => branch.tearDown(job),
      async (teardown) => {
        // Slow enough that the push finds it at work.
        teardown.kill('SIGSTOP');
        const waits = /tears review-back down: wait for its end/;
        const [push] = await at(
          waits,
          (job) => branch.push({ version: '1', ...job }),
          () => teardown.kill('SIGCONT'),
        );
        return push;
      },
    );
    came(down, 'removed');
    came(push, 'released');
    await whole(branch, '1');
    came(await branch.tearDown(), 'removed');
    await nothingLeft(branch);
    came(await branch.push({ version: '1' }), 'released');
    await whole(branch, '1');
  });

  test('12: a teardown that was frozen before its first deletion and wakes later does the new environment no harm', async () => {
    const branch = town.branch('frozen');
    came(await branch.push({ version: '1' }), 'released');
    const held = town.stage.github.trouble.hold(new RegExp(`POST /repos/${branch.repository.name}/deployments/`));
    let child: ChildProcess | undefined;
    const down = branch.tearDown({
      onStart: (process) => {
        child = process;
      },
    });
    await Promise.race([held.met, down]);
    await pushedWhile(child, branch);
    held.release();
    came(await down, 'superseded');
    await whole(branch, '2');
  });

  rarely('12: nor does one that was frozen while it ended machines', async () => {
    const branch = town.branch('frozen-late');
    came(await branch.push({ version: '1' }), 'released');
    const [down] = await at(
      /waiting: AWS ends the 1 machine/,
      (job) => branch.tearDown(job),
      (child) => pushedWhile(child, branch),
    );
    came(down, 'superseded');
    await whole(branch, '2');
  });
}

/** A push comes while the process of the teardown is frozen, and long not heard of. */
async function pushedWhile(child: ChildProcess | undefined, branch: Preview): Promise<void> {
  child?.kill('SIGSTOP');
  await silence(branch, 1000);
  came(await branch.push({ version: '2' }), 'released');
  await whole(branch, '2');
  child?.kill('SIGCONT');
}
