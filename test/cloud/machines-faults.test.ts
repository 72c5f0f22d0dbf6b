import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { MachinesWorld, until } from './machines-world.ts';

let world: MachinesWorld;
before(async () => {
  world = await MachinesWorld.start();
});
after(() => world?.cloud.close());

const beating = '#!/bin/bash\n(while :; do date +%s.%N; sleep 0.1; done) &\necho started\n';
const next = (order: Record<string, unknown>) => world.cloud.control('POST', 'machines/next-fault', order);

test('never-boots: runs, but its user data does not, for as many launches as were ordered', async () => {
  await next({ fault: 'never-boots', count: 1 });
  const broken = await world.launch(beating);
  await world.says(broken, 'fault never-boots');
  await world.reaches(broken, 'running');
  assert.equal(await world.status(broken), 'initializing');
  const fine = await world.launch(beating);
  await world.says(fine, 'started');
});

test('an order can name the image or the template version that it is for', async () => {
  const { LaunchTemplate } = await world.ec2.createLaunchTemplate({
    LaunchTemplateName: 'ordered',
    LaunchTemplateData: { ImageId: world.cloud.seed.image },
  });
  const template = { LaunchTemplateId: LaunchTemplate?.LaunchTemplateId, Version: '1' };
  await next({ fault: 'never-boots', release: '1' });
  const other = await world.launch(beating);
  const named = await world.launch(beating, { LaunchTemplate: template });
  await world.says(named, 'never-boots');
  await world.says(other, 'started');
});

test('dies: everything on it ends at once, and its status is impaired', async () => {
  const machine = await world.launch(beating);
  await world.says(machine, 'started');
  await world.fault(machine, 'dies');
  assert.equal(await world.state(machine), 'running');
  assert.equal(await world.status(machine), 'impaired');
  const before = await world.console(machine);
  // As long as another machine takes to boot.
  await world.reaches(await world.launch(undefined), 'running');
  assert.equal(await world.console(machine), before);
});

test('hangs: all of its programs stand still until it recovers', async () => {
  const machine = await world.launch(beating);
  await world.says(machine, 'started');
  await world.fault(machine, 'hangs');
  const before = await world.console(machine);
  assert.equal(await world.status(machine), 'impaired');
  const later = await world.launch(beating);
  await world.says(later, 'started');
  assert.equal(await world.console(machine), before);
  await world.fault(machine, 'none');
  await until('it goes on', async () => (await world.console(machine)).length > before.length);
});

test('a hung machine is ended without waiting for it', async () => {
  const machine = await world.launch(beating);
  await world.says(machine, 'started');
  await world.fault(machine, 'hangs');
  await world.ec2.terminateInstances({ InstanceIds: [machine.id] });
  await world.reaches(machine, 'terminated');
});

test('answers-500 and slow are told to the programs by a file', async () => {
  await next({ fault: 'slow' });
  const machine = await world.launch(
    '#!/bin/bash\nwhile [ "$(cat /run/fault)" = slow ]; do sleep 0.05; done\ncat /run/fault; echo .\n',
  );
  await world.reaches(machine, 'running');
  await world.fault(machine, 'answers-500');
  await world.says(machine, 'answers-500.');
});

test('reclaimed: the metadata service tells before the instance is ended', async () => {
  const machine = await world.launch(`#!/bin/bash
token=$(curl -sf -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' "$AWS_EC2_METADATA_SERVICE_ENDPOINT/latest/api/token")
echo it asks
until curl -sf -H "X-aws-ec2-metadata-token: $token" "$AWS_EC2_METADATA_SERVICE_ENDPOINT/latest/meta-data/spot/instance-action"; do sleep 0.1; done
echo; echo told
`);
  await world.reaches(machine, 'running');
  await world.says(machine, 'it asks');
  // 4 s here: it asks ten times a second, as long as the computer lets it.
  await world.fault(machine, 'reclaimed', { notice: 240 });
  assert.match(await world.says(machine, 'told'), /\{"action": "terminate", "time": "20[-\dT:]+Z"\}/);
  await world.reaches(machine, 'terminated');
});

test('an unknown fault is refused with the names of those that there are', async () => {
  const machine = await world.launch(undefined);
  await assert.rejects(
    world.fault(machine, 'explodes'),
    /'explodes' is none of dies, hangs, answers-500, slow, reclaimed, none/,
  );
});

test('none: a machine that is gone has nothing to heal, while another fault of it is refused', async () => {
  const machine = await world.launch(beating);
  await world.says(machine, 'started');
  await world.ec2.terminateInstances({ InstanceIds: [machine.id] });
  const refused = () =>
    world.fault(machine, 'slow').then(
      () => false,
      () => true,
    );
  await until('its files are gone', refused);
  await world.fault(machine, 'none');
});
