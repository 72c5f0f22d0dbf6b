import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { EC2 } from '@aws-sdk/client-ec2';
import { MachinesWorld } from './machines-world.ts';

let world: MachinesWorld;
before(async () => {
  world = await MachinesWorld.start();
});
after(() => world?.cloud.close());

const encoded = (text: string) => Buffer.from(text).toString('base64');
const named = (name: string) => (error: unknown) => {
  assert.equal((error as Error).name, name, String(error));
  return true;
};

async function template(name: string, data: Record<string, unknown> = {}) {
  const { LaunchTemplate } = await world.ec2.createLaunchTemplate({
    LaunchTemplateName: name,
    LaunchTemplateData: { ImageId: world.cloud.seed.image, InstanceType: 't3.small', ...data },
  });
  return LaunchTemplate?.LaunchTemplateId ?? '';
}

test('all of a launch template arrives on the instance', async () => {
  const { instanceProfile, securityGroup } = world.cloud.seed;
  const id = await template('whole', {
    InstanceType: 'm7g.large',
    SecurityGroupIds: [securityGroup.id],
    IamInstanceProfile: { Name: instanceProfile },
    MetadataOptions: { HttpTokens: 'required', InstanceMetadataTags: 'enabled', HttpPutResponseHopLimit: 2 },
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'release', Value: 'r1' }] }],
    UserData: encoded('#!/bin/bash\necho by template\n'),
  });
  const { Instances } = await world.ec2.runInstances({
    ...{ MinCount: 2, MaxCount: 2, SubnetId: world.cloud.seed.subnets[1] },
    LaunchTemplate: { LaunchTemplateId: id, Version: '$Latest' },
  });
  assert.equal(Instances?.length, 2);
  for (const { InstanceId = '' } of Instances) {
    const instance = await world.describe({ id: InstanceId, address: '' });
    assert.equal(instance.ImageId, world.cloud.seed.image);
    assert.equal(instance.InstanceType, 'm7g.large');
    assert.equal(instance.Placement?.AvailabilityZone, 'eu-west-1b');
    assert.deepEqual(
      instance.SecurityGroups?.map((group) => group.GroupId),
      [securityGroup.id],
    );
    assert.match(instance.IamInstanceProfile?.Arn ?? '', new RegExp(`:instance-profile/${instanceProfile}$`));
    assert.equal(instance.MetadataOptions?.HttpTokens, 'required');
    assert.equal(instance.MetadataOptions?.InstanceMetadataTags, 'enabled');
    const tags = Object.fromEntries(instance.Tags?.map(({ Key, Value }) => [Key, Value]) ?? []);
    assert.equal(tags['release'], 'r1');
    assert.equal(tags['aws:ec2launchtemplate:version'], '1');
    await world.says({ id: InstanceId, address: '' }, 'by template');
  }
});

test('a version takes from its source what it leaves out, and names answer for it', async () => {
  const id = await template('merged', { UserData: encoded('#!/bin/sh\n') });
  await world.ec2.createLaunchTemplateVersion({
    LaunchTemplateId: id,
    SourceVersion: '1',
    VersionDescription: 'release two',
    LaunchTemplateData: { InstanceType: 'm6g.large' },
  });
  const ask = async (version: string) => {
    const Versions = [version];
    const answer = await world.ec2.describeLaunchTemplateVersions({ LaunchTemplateId: id, Versions });
    return answer.LaunchTemplateVersions?.[0];
  };
  const latest = await ask('$Latest');
  assert.equal(latest?.VersionNumber, 2);
  assert.equal(latest?.VersionDescription, 'release two');
  assert.equal(latest?.LaunchTemplateData?.ImageId, world.cloud.seed.image);
  assert.equal(latest?.LaunchTemplateData?.InstanceType, 'm6g.large');
  assert.equal(latest?.LaunchTemplateData?.UserData, encoded('#!/bin/sh\n'));
  assert.equal((await ask('$Default'))?.VersionNumber, 1);
});

test('a client token makes a repeated creation the same one, with other parameters a mistake', async () => {
  const id = await template('tokens');
  const LaunchTemplateData = { InstanceType: 'm6g.large' } as const;
  const create = (ClientToken: string, data: Record<string, unknown> = LaunchTemplateData) =>
    world.ec2.createLaunchTemplateVersion({ LaunchTemplateId: id, ClientToken, LaunchTemplateData: data });
  const answers = await Promise.all([create('one'), create('one'), create('one')]);
  assert.deepEqual(
    answers.map((answer) => answer.LaunchTemplateVersion?.VersionNumber),
    [2, 2, 2],
  );
  assert.equal((await create('two')).LaunchTemplateVersion?.VersionNumber, 3);
  await assert.rejects(create('one', { InstanceType: 't3.large' }), named('IdempotentParameterMismatch'));
});

test('a client token is remembered for longer than its template: the same creation answers, and makes nothing', async () => {
  const create = () =>
    world.ec2.createLaunchTemplate({
      ...{ LaunchTemplateName: 'twice', ClientToken: 'twice' },
      LaunchTemplateData: { InstanceType: 't3.small' },
    });
  const id = (await create()).LaunchTemplate?.LaunchTemplateId ?? '';
  await world.ec2.deleteLaunchTemplate({ LaunchTemplateId: id });
  assert.equal((await create()).LaunchTemplate?.LaunchTemplateId, id);
  const describe = world.ec2.describeLaunchTemplates({ LaunchTemplateNames: ['twice'] });
  await assert.rejects(describe, named('InvalidLaunchTemplateName.NotFoundException'));
});

test('a deleted version leaves the numbers of others as they are, and its own is not given again', async () => {
  const id = await template('numbers');
  const create = () =>
    world.ec2.createLaunchTemplateVersion({ LaunchTemplateId: id, LaunchTemplateData: { EbsOptimized: true } });
  await create();
  await create();
  const deletion = await world.ec2.deleteLaunchTemplateVersions({
    LaunchTemplateId: id,
    Versions: ['1', '2', '3', '9'],
  });
  assert.deepEqual(
    deletion.SuccessfullyDeletedLaunchTemplateVersions?.map((version) => version.VersionNumber),
    [2, 3],
  );
  assert.deepEqual(
    deletion.UnsuccessfullyDeletedLaunchTemplateVersions?.map((version) => version.ResponseError?.Code),
    ['unexpectedError', 'launchTemplateVersionDoesNotExist'],
  );
  assert.equal((await create()).LaunchTemplateVersion?.VersionNumber, 4);
  await assert.rejects(
    world.ec2.describeLaunchTemplateVersions({ LaunchTemplateId: id, Versions: ['2'] }),
    named('InvalidLaunchTemplateId.VersionNotFound'),
  );
});

test('a repeated launch with the same client token gives the same machine', async () => {
  const ClientToken = 'the same';
  const first = await world.launch('#!/bin/bash\necho once\n', { ClientToken });
  const second = await world.launch('#!/bin/bash\necho once\n', { ClientToken });
  assert.equal(second.id, first.id);
  assert.equal(await world.says(first, 'once'), 'once\n');
});

test('what AWS refuses to launch is refused', async () => {
  const { image } = world.cloud.seed;
  const machine = await world.launch(undefined);
  await assert.rejects(world.launch(undefined, { ImageId: 'ami-0123456789abcdef0' }), named('InvalidAMIID.NotFound'));
  await assert.rejects(
    world.ec2.describeImages({ ImageIds: ['ami-0123456789abcdef0'] }),
    named('InvalidAMIID.NotFound'),
  );
  await assert.rejects(world.launch(undefined, { PrivateIpAddress: machine.address }), named('InvalidIPAddress.InUse'));
  const LaunchTemplate = { LaunchTemplateId: 'lt-0123456789abcdef0' };
  await assert.rejects(world.launch(undefined, { LaunchTemplate }), named('InvalidLaunchTemplateId.NotFound'));
  const IamInstanceProfile = { Name: 'nobody' };
  await assert.rejects(world.launch(undefined, { ImageId: image, IamInstanceProfile }), named('InvalidParameterValue'));
});

test('an id that cannot be one is malformed, another one not found', async () => {
  const describe = (id: string) => world.ec2.describeInstances({ InstanceIds: [id] });
  await assert.rejects(describe('banana'), named('InvalidInstanceID.Malformed'));
  await assert.rejects(describe('i-0123456789abcdef0'), named('InvalidInstanceID.NotFound'));
});

test('which types a region offers is known for every region, though few are ever asked for', async () => {
  const { credentials } = world.ec2.config;
  const far = new EC2({ endpoint: world.cloud.endpoint, region: 'ap-northeast-2', credentials });
  const of = async (client: EC2) =>
    (await client.describeInstanceTypeOfferings({ LocationType: 'availability-zone' })).InstanceTypeOfferings ?? [];
  for (const [region, client] of [['eu-west-1', world.ec2] as const, ['ap-northeast-2', far] as const]) {
    const offered = await of(client);
    assert.ok(offered.length > 500, `${region}: ${offered.length}`);
    assert.ok(offered.every(({ Location }) => Location?.startsWith(region)));
    assert.ok(offered.some(({ InstanceType }) => InstanceType === 'm7g.large'));
  }
});
