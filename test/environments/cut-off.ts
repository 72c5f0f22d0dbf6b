// A deploy whose process ends in the middle of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestsOf, writes } from '../../dev/stage/journal.ts';
import { answers, came, estate, recordsOf, whole } from './expect.ts';
import { at, cancel, silence } from './moments.ts';
import type { Town } from './town.ts';

export function cutOff(town: Town): void {
  const { stage } = town;

  test('9: after a run that was cancelled in mid-wave the next goes on without waiting for silence, and nothing is there twice', async () => {
    const branch = town.branch('cancelled');
    came(await branch.push({ version: '1' }), 'released');
    const runId = stage.nextRun();
    const cut = { version: '2', runId, fleet: { bake: '10m' } };
    const [cancelled] = await at(/waiting: wave 1 bakes/, (job) => branch.push({ ...cut, ...job }), cancel);
    assert.equal(cancelled.signal, 'SIGINT', cancelled.log);
    const post = await branch.post('feature-env', runId, cancelled);
    assert.match(post.log, /was cut off/);
    const records = recordsOf(branch, await estate(branch));
    assert.deepEqual(JSON.parse(records['beat/2'] ?? '{}').cut, true, JSON.stringify(records));
    const next = await branch.push({ version: '3' });
    came(next, 'released');
    assert.doesNotMatch(next.log, /without a beat/);
    const { groups } = await whole(branch, '3');
    const releases = groups.map(({ Tags = [] }) => Tags.find(({ Key }) => Key === 'immutable:release')?.Value);
    assert.equal(new Set(releases).size, releases.length, 'a group for each release');
    for (const operation of ['CreateTargetGroup', 'CreateRule'])
      assert.equal((await asked(town, operation, 'review-cancelled')).length, 1, operation);
  });

  test('14: an end that is due in mid-rollout is put off first; with the runner dead all is 0 at the new one', async () => {
    const branch = town.branch('due', { ttl: '1h' });
    came(await branch.push({ version: '1' }), 'released');
    const [first] = (await whole(branch, '1')).groups;
    const old = first?.AutoScalingGroupName ?? '';
    const due = Date.now() + 100_000;
    await end(town, old, due);
    const runId = stage.nextRun();
    const dying = { version: '2', runId, fleet: { bake: '10m', ttl: '1h' } };
    const kill = async (child: { kill(signal: NodeJS.Signals): boolean }) => child.kill('SIGKILL');
    const [dead] = await at(/waiting: wave 1 bakes/, (job) => branch.push({ ...dying, ...job }), kill);
    assert.equal(dead.signal, 'SIGKILL');
    const began = dead.log.indexOf(`put off the end of ${old}`);
    assert.ok(began > 0 && began < dead.log.indexOf('make the launch template'), dead.log);
    const { groups, machines } = await estate(branch);
    assert.deepEqual([groups.length, machines.length], [2, 2]);
    for (const { AutoScalingGroupName = '', SuspendedProcesses = [] } of groups) {
      const ends = await endOf(town, AutoScalingGroupName);
      assert.ok(ends > due + 3_000_000, `${AutoScalingGroupName} ends at ${new Date(ends)}`);
      assert.ok(!SuspendedProcesses.some(({ ProcessName }) => ProcessName === 'ScheduledActions'));
      // As if the hour were over.
      await end(town, AutoScalingGroupName, Date.now() + 3000);
    }
    await town.until('all is 0', async () => {
      const found = await estate(branch);
      const sizes = found.groups.flatMap((group) => [group.MinSize, group.MaxSize, group.DesiredCapacity]);
      return found.machines.length === 0 && sizes.every((size) => size === 0);
    });
    await silence(branch, 1000);
    came(await branch.push({ version: '3' }), 'released');
    await answers(branch, '3');
  });
}

async function asked({ stage }: Town, operation: string, named: string) {
  const all = writes(await requestsOf(stage.cloud)).filter((request) => request.operation === operation);
  return all.filter(({ parameters }) => JSON.stringify(parameters).includes(named));
}

/** Brings a group's end to this time, in milliseconds. */
async function end({ stage }: Town, AutoScalingGroupName: string, time: number): Promise<void> {
  await stage.aws.scaling.putScheduledUpdateGroupAction({
    ...{ AutoScalingGroupName, ScheduledActionName: 'immutable-expire', StartTime: new Date(time) },
    ...{ MinSize: 0, MaxSize: 0, DesiredCapacity: 0 },
  });
}

async function endOf({ stage }: Town, AutoScalingGroupName: string): Promise<number> {
  const { ScheduledUpdateGroupActions: all = [] } = await stage.aws.scaling.describeScheduledActions({
    AutoScalingGroupName,
  });
  const expire = all.find(({ ScheduledActionName }) => ScheduledActionName === 'immutable-expire');
  return expire?.StartTime?.getTime() ?? 0;
}
