// Groups replace what is dead or sick, and do exactly what their suspended processes leave them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorld, until, type World } from './autoscaling-world.ts';

let world: World;
before(async () => {
  world = await startWorld({ scale: 60 });
});
after(() => world.cloud.close());

const ids = async (group: string) =>
  ((await world.group(group))?.Instances ?? []).map((each) => each.InstanceId as string);
const health = async (group: string, id: string) =>
  (await world.group(group))?.Instances?.find((each) => each.InstanceId === id)?.HealthStatus;
const replaced = (group: string, id: string) =>
  until(`${id} is replaced`, async () => !(await ids(group)).includes(id) && (await world.settled(group, 1)));
const suspend = (group: string, ...ScalingProcesses: string[]) =>
  world.asg.suspendProcesses({ AutoScalingGroupName: group, ScalingProcesses });
const resume = (group: string, ...ScalingProcesses: string[]) =>
  world.asg.resumeProcesses({ AutoScalingGroupName: group, ScalingProcesses });

async function groupOfOne(name: string, more: object = {}): Promise<string> {
  await world.create(name, 1, more);
  return (await world.settled(name, 1)).Instances?.[0]?.InstanceId as string;
}

test('a terminated machine and a dead one are replaced', async () => {
  const ended = await groupOfOne('ended');
  const died = await groupOfOne('died');
  await world.ec2.terminateInstances({ InstanceIds: [ended] });
  await world.cloud.control('POST', `machines/${died}/fault`, { fault: 'dies' });
  await replaced('ended', ended);
  await replaced('died', died);
  const causes = (await world.activities('died')).map((each) => each.Cause).join('\n');
  assert.match(causes, /EC2 health check/);
});

test('a machine that its balancer finds unhealthy is replaced after the grace period, when the group asks for ELB health', async () => {
  const TrafficSources = [{ Identifier: world.targets, Type: 'elbv2' }];
  const id = await groupOfOne('web', { TrafficSources, HealthCheckType: 'ELB', HealthCheckGracePeriod: 60 });
  const other = await groupOfOne('web-ec2', { TrafficSources, HealthCheckType: 'EC2' });
  const state = async (group: string) =>
    (await world.asg.describeTrafficSources({ AutoScalingGroupName: group })).TrafficSources?.[0]?.State;
  await until('it is in service', async () => (await state('web')) === 'InService');
  assert.equal(await state('web-ec2'), 'Added');
  for (const machine of [id, other]) {
    const InstanceIds = [machine];
    const Parameters = { commands: ['pkill -f http.server'] };
    await until(
      'its agent is online',
      async () =>
        (await world.ssm.describeInstanceInformation({ Filters: [{ Key: 'InstanceIds', Values: InstanceIds }] }))
          .InstanceInformationList?.length,
    );
    await world.ssm.sendCommand({ DocumentName: 'AWS-RunShellScript', InstanceIds, Parameters });
  }
  await until(`${id} is replaced`, async () => !(await ids('web')).includes(id));
  assert.deepEqual(await ids('web-ec2'), [other]);
  assert.match((await world.activities('web')).map((each) => each.Cause).join('\n'), /ELB system health check failure/);
});

test('health that a user sets counts, within the grace period only when told to ignore it', async () => {
  const id = await groupOfOne('judged', { HealthCheckGracePeriod: 3600 });
  await world.asg.setInstanceHealth({ InstanceId: id, HealthStatus: 'Unhealthy' });
  assert.equal(await health('judged', id), 'Healthy');
  await world.asg.setInstanceHealth({ InstanceId: id, HealthStatus: 'Unhealthy', ShouldRespectGracePeriod: false });
  await replaced('judged', id);
});

test('ReplaceUnhealthy, HealthCheck and Launch suspended do what their names say', async () => {
  const id = await groupOfOne('paused');
  await suspend('paused', 'HealthCheck');
  await world.ec2.terminateInstances({ InstanceIds: [id] });
  await until('it has ended', async () => {
    const machine = (await world.ec2.describeInstances({ InstanceIds: [id] })).Reservations?.[0]?.Instances?.[0];
    return machine?.State?.Name === 'terminated';
  });
  assert.equal(await health('paused', id), 'Healthy');
  await suspend('paused', 'ReplaceUnhealthy');
  await resume('paused', 'HealthCheck');
  await until('it is found unhealthy', async () => (await health('paused', id)) === 'Unhealthy');
  assert.deepEqual(await ids('paused'), [id]);
  await suspend('paused', 'Launch');
  await resume('paused', 'ReplaceUnhealthy');
  await until('it is taken out', async () => (await ids('paused')).length === 0);
  const launches = (await world.activities('paused')).filter((each) => each.Description?.startsWith('Launching'));
  assert.equal(launches.length, 1);
  await resume('paused', 'Launch');
  await world.settled('paused', 1);
});

test('Terminate suspended keeps every machine, AlarmNotification suspended stops policies', async () => {
  const id = await groupOfOne('held');
  await suspend('held', 'Terminate', 'AlarmNotification');
  const suspended = (await world.group('held'))?.SuspendedProcesses?.map((each) => each.ProcessName);
  assert.deepEqual(suspended, ['AlarmNotification', 'Terminate']);
  const scaleOut = () => world.cloud.control('POST', 'autoscaling/held/scale-out', { by: 10 });
  assert.deepEqual(await scaleOut(), { desired: 1 });
  await world.asg.setDesiredCapacity({ AutoScalingGroupName: 'held', DesiredCapacity: 0 });
  const other = await groupOfOne('witness');
  assert.ok(other);
  assert.deepEqual(await ids('held'), [id]);
  await resume('held');
  await until('it goes', async () => (await ids('held')).length === 0);
  assert.deepEqual(await scaleOut(), { desired: 6 });
});

test('uneven zones are evened out, launching first', async () => {
  await world.create('uneven', 2, { VPCZoneIdentifier: world.subnets[0] });
  await world.settled('uneven', 2);
  const most: number[] = [];
  await world.asg.updateAutoScalingGroup({
    AutoScalingGroupName: 'uneven',
    VPCZoneIdentifier: world.subnets.join(','),
  });
  await until('both zones have one', async () => {
    const all = (await world.group('uneven'))?.Instances ?? [];
    most.push(all.length);
    return all.length === 2 && new Set(all.map((each) => each.AvailabilityZone)).size === 2;
  });
  assert.equal(Math.max(...most), 3);
  assert.equal(Math.min(...most), 2);
});
