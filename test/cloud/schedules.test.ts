// Scheduled actions retire fleets without a runner: they fire by themselves, unless told not to.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorld, until, type World } from './autoscaling-world.ts';

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world.cloud.close());

const soon = (seconds: number) => new Date(Date.now() + seconds * 1000);
const retire = (group: string, at: Date) =>
  world.asg.putScheduledUpdateGroupAction({
    AutoScalingGroupName: group,
    ScheduledActionName: 'immutable-retire',
    StartTime: at,
    MinSize: 0,
    MaxSize: 0,
    DesiredCapacity: 0,
  });
const names = async (group: string) =>
  ((await world.asg.describeScheduledActions({ AutoScalingGroupName: group })).ScheduledUpdateGroupActions ?? []).map(
    (each) => each.ScheduledActionName,
  );

test('a one-off action empties its group, once, and is gone; another group with the same action name is left alone', async () => {
  await world.create('old', 1);
  await world.create('other', 1);
  await world.settled('old', 1);
  await world.settled('other', 1);
  await retire('old', soon(2));
  await retire('other', soon(3600));
  const [action] =
    (await world.asg.describeScheduledActions({ AutoScalingGroupName: 'old' })).ScheduledUpdateGroupActions ?? [];
  assert.equal(action?.MaxSize, 0);
  assert.ok((action?.StartTime?.getTime() ?? 0) > Date.now());
  const emptied = await world.settled('old', 0);
  assert.deepEqual([emptied.MinSize, emptied.MaxSize, emptied.DesiredCapacity], [0, 0, 0]);
  assert.deepEqual(await names('old'), []);
  assert.deepEqual(await names('other'), ['immutable-retire']);
  assert.equal((await world.group('other'))?.Instances?.length, 1);
});

test('it never fires while ScheduledActions is suspended, nor when it was deleted before', async () => {
  await world.create('kept', 1);
  await world.create('spared', 1);
  await world.asg.suspendProcesses({ AutoScalingGroupName: 'kept', ScalingProcesses: ['ScheduledActions'] });
  await retire('kept', soon(1.5));
  await retire('spared', soon(1.5));
  await world.asg.deleteScheduledAction({ AutoScalingGroupName: 'spared', ScheduledActionName: 'immutable-retire' });
  await until('the missed action is gone', async () => (await names('kept')).length === 0);
  for (const name of ['kept', 'spared']) {
    assert.equal((await world.group(name))?.DesiredCapacity, 1, name);
  }
});

test('two actions of a group never begin at the same time; those of two groups may', async () => {
  await world.create('busy', 1);
  const at = soon(3600);
  const put = (group: string, ScheduledActionName: string, StartTime: Date) =>
    world.asg.putScheduledUpdateGroupAction({
      AutoScalingGroupName: group,
      ScheduledActionName,
      StartTime,
      DesiredCapacity: 1,
    });
  await put('busy', 'one', at);
  await put('other', 'one', at);
  await put('busy', 'one', at);
  const message = /start time already exists/;
  await assert.rejects(put('busy', 'two', at), { name: 'AlreadyExistsFault', message });
  const recurring = { AutoScalingGroupName: 'busy', Recurrence: '0 8 * * *', MinSize: 1 };
  await world.asg.putScheduledUpdateGroupAction({ ...recurring, ScheduledActionName: 'daily' });
  const weekly = { ...recurring, ScheduledActionName: 'also-daily', Recurrence: '0 8 * * 0-6' };
  await assert.rejects(world.asg.putScheduledUpdateGroupAction(weekly), { message });
});

test('it fires late when AWS is late', async () => {
  await world.create('late', 1);
  await world.settled('late', 1);
  await world.cloud.control('POST', 'schedules/lag', { seconds: 600 });
  await retire('late', soon(1.2));
  await until('its time is over', async () => {
    const [action] =
      (await world.asg.describeScheduledActions({ AutoScalingGroupName: 'late' })).ScheduledUpdateGroupActions ?? [];
    return (action?.StartTime?.getTime() ?? 0) < Date.now();
  });
  assert.equal((await world.group('late'))?.DesiredCapacity, 1);
  await world.cloud.control('POST', 'schedules/lag', { seconds: 0 });
  await world.settled('late', 0);
});

test('recurring actions are described with their next time; bad ones are refused', async () => {
  const put = (more: object) =>
    world.asg.putScheduledUpdateGroupAction({
      AutoScalingGroupName: 'kept',
      ScheduledActionName: 'nightly',
      DesiredCapacity: 1,
      ...more,
    });
  await put({ Recurrence: '0 20 * * *', TimeZone: 'Europe/Berlin' });
  const [nightly] =
    (await world.asg.describeScheduledActions({ AutoScalingGroupName: 'kept' })).ScheduledUpdateGroupActions ?? [];
  assert.equal(nightly?.Recurrence, '0 20 * * *');
  assert.ok([18, 19].includes(nightly?.StartTime?.getUTCHours() ?? 0));
  await assert.rejects(retire('kept', soon(-60)), {
    name: 'ValidationError',
    message: 'Given start time is in the past',
  });
  await assert.rejects(put({ Recurrence: '0 25 * * *' }), { name: 'ValidationError' });
  await assert.rejects(put({}), { name: 'ValidationError' });
  await assert.rejects(retire('nobody', soon(60)), { name: 'ValidationError', message: /not found/ });
  const remove = { AutoScalingGroupName: 'kept', ScheduledActionName: 'unknown' };
  await assert.rejects(world.asg.deleteScheduledAction(remove), { name: 'ValidationError' });
});
