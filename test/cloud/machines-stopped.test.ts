// Machines that are off and come back, and AMIs that are made of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { MachinesWorld, until } from './machines-world.ts';

let world: MachinesWorld;
before(async () => {
  world = await MachinesWorld.start();
});
after(() => world?.cloud.close());

test('a machine that turns itself off is stopped by default, and ended where that was asked for', async () => {
  const machine = await world.launch('#!/bin/bash\necho kept >/srv/note\npoweroff\n');
  await world.reaches(machine, 'stopped');
  const { StateReason, PrivateIpAddress } = await world.describe(machine);
  assert.deepEqual(StateReason, {
    Code: 'Client.InstanceInitiatedShutdown',
    Message: 'Client.InstanceInitiatedShutdown: Instance initiated shutdown',
  });
  assert.equal(PrivateIpAddress, machine.address);
  const more = { InstanceInitiatedShutdownBehavior: 'terminate' } as const;
  await world.reaches(await world.launch('#!/bin/bash\npoweroff\n', more), 'terminated');
});

test('one that is stopped comes back with its disk, and does not run its user data again', async () => {
  const machine = await world.launch('#!/bin/bash\necho once >>/srv/note\necho done\n');
  await world.says(machine, 'done');
  const InstanceIds = [machine.id];
  const { StoppingInstances } = await world.ec2.stopInstances({ InstanceIds });
  assert.deepEqual(
    [StoppingInstances?.[0]?.PreviousState?.Name, StoppingInstances?.[0]?.CurrentState?.Name],
    ['running', 'stopping'],
  );
  await world.reaches(machine, 'stopped');
  assert.equal((await world.describe(machine)).StateReason?.Code, 'Client.UserInitiatedShutdown');
  await world.ec2.startInstances({ InstanceIds });
  await world.reaches(machine, 'running');
  const note = `${world.cloud.folder}/machines/${machine.id}/root/srv/note`;
  assert.equal(readFileSync(note, 'utf8'), 'once\n');
  await world.ec2.terminateInstances({ InstanceIds });
  await world.reaches(machine, 'terminated');
  await assert.rejects(world.ec2.startInstances({ InstanceIds }), { name: 'IncorrectInstanceState' });
});

test('an AMI of a stopped machine is pending at first, has its disk and architecture, and outlives it', async () => {
  const machine = await world.launch('#!/bin/bash\necho baked >/srv/note\npoweroff\n');
  await world.reaches(machine, 'stopped');
  const Tags = [{ Key: 'immutable:bake', Value: 'x86_64' }];
  const TagSpecifications = (['image', 'snapshot'] as const).map((ResourceType) => ({ ResourceType, Tags }));
  const asked = { InstanceId: machine.id, Name: 'baked', TagSpecifications };
  const { ImageId = '' } = await world.ec2.createImage(asked);
  const image = async () => (await world.ec2.describeImages({ ImageIds: [ImageId] })).Images?.[0];
  const first = await image();
  assert.deepEqual([first?.State, first?.Tags], ['pending', Tags]);
  const source = await world.ec2.describeImages({ ImageIds: [world.cloud.seed.image] });
  assert.equal(first?.Architecture, source.Images?.[0]?.Architecture);
  await assert.rejects(world.ec2.createImage(asked), { name: 'InvalidAMIName.Duplicate' });
  await until('it is available', async () => (await image())?.State === 'available');
  await world.ec2.terminateInstances({ InstanceIds: [machine.id] });
  await world.reaches(machine, 'terminated');
  const next = await world.launch('#!/bin/bash\necho it has $(cat /srv/note)\n', { ImageId });
  await world.says(next, 'it has baked');
  const { Snapshots } = await world.ec2.describeSnapshots({
    Filters: [{ Name: 'tag-key', Values: ['immutable:bake'] }],
  });
  assert.equal(Snapshots?.length, 1);
});

test('a machine may be launched from the AMI that a parameter names', async () => {
  const name = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const machine = await world.launch('#!/bin/bash\necho up\n', { ImageId: `resolve:ssm:${name}` });
  await world.says(machine, 'up');
  assert.match((await world.describe(machine)).ImageId ?? '', /^ami-[0-9a-f]+$/);
});
