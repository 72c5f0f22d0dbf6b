// Groups launch and end machines by themselves, in both zones, within their bounds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorld, until, type World } from './autoscaling-world.ts';

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world.cloud.close());

test('a group launches its machines over its zones and tags them', async () => {
  await world.create('spread', 4, {
    Tags: [
      { Key: 'immutable:app', Value: 'orders', PropagateAtLaunch: true },
      { Key: 'quiet', Value: 'x' },
    ],
  });
  const group = await world.settled('spread', 4);
  const perZone = world.zones.map((zone) => group.Instances?.filter((each) => each.AvailabilityZone === zone).length);
  assert.deepEqual(perZone, [2, 2]);
  assert.equal(group.Instances?.[0]?.LaunchTemplate?.Version, '1');
  const id = group.Instances?.[0]?.InstanceId as string;
  const instance = (await world.ec2.describeInstances({ InstanceIds: [id] })).Reservations?.[0]?.Instances?.[0];
  const tags = Object.fromEntries(instance?.Tags?.map((tag) => [tag.Key, tag.Value]) ?? []);
  assert.equal(tags['immutable:app'], 'orders');
  assert.equal(tags['aws:autoscaling:groupName'], 'spread');
  assert.equal(tags.quiet, undefined);
});

test('scale-in takes evenly from the zones and spares protected machines', async () => {
  const group = await world.group('spread');
  const kept = group?.Instances?.[0]?.InstanceId as string;
  await world.asg.setInstanceProtection({
    AutoScalingGroupName: 'spread',
    InstanceIds: [kept],
    ProtectedFromScaleIn: true,
  });
  await world.asg.setDesiredCapacity({ AutoScalingGroupName: 'spread', DesiredCapacity: 2 });
  const two = await world.settled('spread', 2);
  assert.deepEqual(new Set(two.Instances?.map((each) => each.AvailabilityZone)), new Set(world.zones));
  await world.asg.setDesiredCapacity({ AutoScalingGroupName: 'spread', DesiredCapacity: 0 });
  const one = await world.settled('spread', 1);
  assert.equal(one.Instances?.[0]?.InstanceId, kept);
  const [newest] = await world.activities('spread');
  assert.match(newest?.Description ?? '', /^Terminating EC2 instance: i-/);
  await until('the end is told', async () => (await world.activities('spread'))[0]?.StatusCode === 'Successful');
});
