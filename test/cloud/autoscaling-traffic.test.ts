// Groups hand their machines to the balancer and take them back without cutting anybody off.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorld, until, type World } from './autoscaling-world.ts';

let world: World;
before(async () => {
  // Two real seconds: a state between two others is to be seen on a busy machine too.
  world = await startWorld({ attachPause: 40 });
});
after(() => world.cloud.close());

const name = { AutoScalingGroupName: 'served' };
const sources = () => ({ ...name, TrafficSources: [{ Identifier: world.targets, Type: 'elbv2' }] });
const state = async (group = 'served') =>
  (await world.asg.describeTrafficSources({ AutoScalingGroupName: group })).TrafficSources?.[0]?.State;
const members = async (group = 'served') => (await world.group(group))?.Instances ?? [];
const ids = async () => (await world.registered()).map((each) => each.id).sort();

test('attaching registers the machines in service: Adding, then Added', async () => {
  await world.create('served', 2);
  const group = await world.settled('served', 2);
  assert.deepEqual(await ids(), []);
  await world.asg.attachTrafficSources(sources());
  assert.equal(await state(), 'Adding');
  await until('it is added', async () => (await state()) === 'Added');
  assert.deepEqual(await ids(), group.Instances?.map((each) => each.InstanceId).sort());
  assert.deepEqual((await world.group('served'))?.TrafficSources, [{ Identifier: world.targets, Type: 'elbv2' }]);
});

test('an attached group registers each later launch by itself, unless AddToLoadBalancer is suspended, and resuming makes up for nothing', async () => {
  await world.asg.setDesiredCapacity({ ...name, DesiredCapacity: 3 });
  await world.settled('served', 3);
  await until('the third is registered', async () => (await ids()).length === 3);
  await world.asg.suspendProcesses({ ...name, ScalingProcesses: ['AddToLoadBalancer'] });
  await world.asg.setDesiredCapacity({ ...name, DesiredCapacity: 4 });
  const four = await world.settled('served', 4);
  await world.asg.resumeProcesses({ ...name, ScalingProcesses: ['AddToLoadBalancer'] });
  await world.asg.setDesiredCapacity({ ...name, DesiredCapacity: 5 });
  await world.settled('served', 5);
  const registered = await until('the fifth is registered', async () => (await ids()).length === 4 && (await ids()));
  const known = new Set(four.Instances?.map((each) => each.InstanceId));
  assert.equal(registered.filter((id) => !known.has(id)).length, 1);
});

test('what a user deregisters stays deregistered', async () => {
  const [id] = await ids();
  await world.elb.deregisterTargets({ TargetGroupArn: world.targets, Targets: [{ Id: id }] });
  await until('it has drained', async () => !(await ids()).includes(id as string));
  await world.asg.setDesiredCapacity({ ...name, DesiredCapacity: 6 });
  await until('a later one is registered', async () => (await ids()).length === 4);
  assert.ok(!(await ids()).includes(id as string));
});

test('a machine is ended only after it has drained, and is listed as Terminating meanwhile', async () => {
  const [id] = (await ids()) as [string];
  await world.asg.terminateInstanceInAutoScalingGroup({ InstanceId: id, ShouldDecrementDesiredCapacity: true });
  const drained = await until('it drains', async () => {
    const target = (await world.registered()).find((each) => each.id === id);
    if (target?.state !== 'draining') return false;
    const machine = (await world.ec2.describeInstances({ InstanceIds: [id] })).Reservations?.[0]?.Instances?.[0];
    return {
      machine: machine?.State?.Name,
      member: (await members()).find((each) => each.InstanceId === id)?.LifecycleState,
    };
  });
  assert.deepEqual(drained, { machine: 'running', member: 'Terminating' });
  assert.equal((await world.activities('served'))[0]?.StatusCode, 'WaitingForELBConnectionDraining');
  await until('it is gone', async () => !(await members()).some((each) => each.InstanceId === id));
  assert.equal((await world.activities('served'))[0]?.StatusCode, 'Successful');
});

test('detaching drains, shows Removing, and leaves the machines running', async () => {
  const before = (await members()).length;
  const detach = world.asg.detachLoadBalancerTargetGroups({ ...name, TargetGroupARNs: [world.targets] });
  await assert.rejects(detach, { name: 'ValidationError' });
  await world.asg.detachTrafficSources(sources());
  assert.equal(await state(), 'Removing');
  assert.ok((await world.registered()).every((each) => each.state === 'draining'));
  await until('it is detached', async () => (await state()) === undefined);
  assert.deepEqual(await ids(), []);
  assert.equal((await members()).length, before);
});

test('what is registered by its id is ended without draining, and the cause begins with who asked', async () => {
  const Targets = (await members()).map(({ InstanceId }) => ({ Id: InstanceId }));
  await world.elb.registerTargets({ TargetGroupArn: world.targets, Targets });
  await world.asg.updateAutoScalingGroup({ ...name, DesiredCapacity: Targets.length - 1 });
  const { StatusCode, Cause } = await until('one is being ended', async () =>
    (await world.activities('served')).find((each) => each.Cause?.includes('was selected for termination')),
  );
  assert.notEqual(StatusCode, 'WaitingForELBConnectionDraining');
  const asked = `a user request update of AutoScalingGroup constraints to min: 0, max: 6, desired: ${Targets.length - 1}`;
  const changed = `changing the desired capacity from ${Targets.length} to ${Targets.length - 1}`;
  assert.match(Cause ?? '', new RegExp(`^At \\S+Z ${asked} ${changed}\\.  At \\S+Z an instance was taken out`));
});

test('unknown target groups are refused, at creation too; the older calls see only what they attached', async () => {
  const stranger = world.targets.replace(/.$/, 'x');
  await assert.rejects(world.create('never', 0, { TargetGroupARNs: [stranger] }), { name: 'ValidationError' });
  const TrafficSources = [{ Identifier: stranger, Type: 'elbv2' }];
  await assert.rejects(world.asg.attachTrafficSources({ ...name, TrafficSources }), { name: 'ValidationError' });
  await world.create('born', 0, { TrafficSources: [{ Identifier: world.targets, Type: 'elbv2' }] });
  await until('it is added', async () => (await state('born')) === 'Added');
  const older = await world.asg.describeLoadBalancerTargetGroups({ AutoScalingGroupName: 'born' });
  assert.deepEqual(older.LoadBalancerTargetGroups, []);
});
