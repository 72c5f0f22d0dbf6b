import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { AutoScaling } from '@aws-sdk/client-auto-scaling';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { EC2 } from '@aws-sdk/client-ec2';
import { ECR } from '@aws-sdk/client-ecr';
import { SSM } from '@aws-sdk/client-ssm';
import { connect } from '../../actions/adapters/aws/connect.ts';
import { digestOf } from '../../actions/core/image/reference.ts';
import { cloud, refusal, resolve, seed } from './preflight-world.ts';

const ec2 = new EC2();
const ecr = new ECR();

test('of a fleet in service it is said what of its policies takes time or stays behind', async () => {
  const scaling = new AutoScaling();
  const ssm = new SSM();
  const put = (name: string, value: unknown) =>
    ssm.putParameter({ Name: `/immutable/orders/production/${name}`, Value: JSON.stringify(value), Type: 'String' });
  const AutoScalingGroupName = 'orders.production.r1.1';
  await ec2.createLaunchTemplate({
    LaunchTemplateName: 'orders.production',
    LaunchTemplateData: { ImageId: seed.image, InstanceType: 't3.micro' },
  });
  const tags = { app: 'orders', environment: 'production', release: 'r1', attempt: '1', rank: '1', short: '0' };
  await scaling.createAutoScalingGroup({
    AutoScalingGroupName,
    MinSize: 3,
    MaxSize: 3,
    VPCZoneIdentifier: seed.subnets.join(','),
    LaunchTemplate: { LaunchTemplateName: 'orders.production', Version: '1' },
    Tags: Object.entries(tags).map(([key, Value]) => ({ Key: `immutable:${key}`, Value, PropagateAtLaunch: false })),
  });
  await scaling.putScalingPolicy({
    AutoScalingGroupName,
    PolicyName: 'up',
    PolicyType: 'StepScaling',
    AdjustmentType: 'ChangeInCapacity',
    StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 1 }],
  });
  const { ScalingPolicies = [] } = await scaling.describePolicies({ AutoScalingGroupName });
  await new CloudWatch().putMetricAlarm({
    ...{ AlarmName: 'too-busy', Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Statistic: 'Average', Period: 60 },
    ...{ EvaluationPeriods: 1, Threshold: 70, ComparisonOperator: 'GreaterThanThreshold' },
    AlarmActions: ScalingPolicies.flatMap(({ PolicyARN }) => PolicyARN ?? []),
  });
  await scaling.putScalingPolicy({
    AutoScalingGroupName,
    PolicyName: 'ahead',
    PolicyType: 'PredictiveScaling',
    PredictiveScalingConfiguration: {
      MetricSpecifications: [
        { TargetValue: 40, PredefinedMetricPairSpecification: { PredefinedMetricType: 'ASGCPUUtilization' } },
      ],
    },
  });
  const holder = { nonce: 'x', repository: 'acme/orders', run: '1', runAttempt: 1 };
  await put('lease/1', { ...holder, attempt: 1, kind: 'rollout', release: 'r1', candidate: AutoScalingGroupName });
  await put('verdict/1', { ruling: 'release', why: 'good', run: '1' });
  const said = async () => (await resolve({})).notes.filter((note) => /^(up|ahead) /.test(note)).sort();
  assert.deepEqual(await said(), [], 'of what is under way nothing is said');
  await put('beat/1', { ended: true });
  const [ahead, up] = await said();
  assert.match(ahead ?? '', /^ahead is predictive: AWS has no forecast for the new group in its first 24 h/);
  assert.match(up ?? '', /^up of orders\.production\.r1\.1 is driven by too-busy: the new group gets copies/);
});

test('what a later version stored is refused by name, what no version of ours wrote is named, and tags are shown as they are', async () => {
  const me = { run: '1', runAttempt: 1, repository: 'acme/orders', nonce: 'n' };
  const stored = connect({ app: 'stored', environment: 'production', me });
  const path = '/immutable/stored/production';
  const put = (name: string, Value: string) =>
    new SSM().putParameter({ Name: `${path}/${name}`, Value, Type: 'String' });
  await put('spec/1', 'bm90IGJyb3RsaQ==');
  await assert.rejects(stored.ledger.spec(1), {
    kind: 'failed',
    message: /^\/immutable\/stored\/production\/spec\/1 can't be read/,
  });
  await put(
    'lease/1',
    JSON.stringify({ ...me, format: 99, attempt: 1, kind: 'rollout', release: 'r1', candidate: 'c' }),
  );
  await assert.rejects(stored.ledger.read(), {
    kind: 'refused',
    message: /^\/immutable\/stored\/production\/lease\/1 is of format 99/,
  });
  const tags = { app: 'stored', environment: 'production', release: 'r1', rank: 'five' };
  await new AutoScaling().createAutoScalingGroup({
    AutoScalingGroupName: 'stored.production.r1.1',
    MinSize: 0,
    MaxSize: 0,
    VPCZoneIdentifier: seed.subnets.join(','),
    LaunchTemplate: { LaunchTemplateName: 'orders.production', Version: '1' },
    Tags: Object.entries(tags).map(([key, Value]) => ({ Key: `immutable:${key}`, Value, PropagateAtLaunch: false })),
  });
  const { account, region, apps } = await stored.neighbours.look();
  assert.deepEqual([account, region], [seed.account, seed.region]);
  assert.deepEqual(apps.map(({ app, environment }) => `${app} ${environment}`).sort(), [
    'orders production',
    'stored production',
  ]);
  const [shown] = await stored.fleets.look();
  assert.deepEqual([shown?.name, shown?.tags], ['stored.production.r1.1', tags], 'whose it is, is not asked here');
});

/** Pushes an image of its own under a tag, and answers it by digest. */
async function pushed(tag: string, repositoryName = 'orders'): Promise<string> {
  const imageManifestMediaType = 'application/vnd.oci.image.index.v1+json';
  const content = { schemaVersion: 2, mediaType: imageManifestMediaType, manifests: [], annotations: { tag } };
  const imageManifest = JSON.stringify(content);
  await ecr.putImage({ repositoryName, imageManifest, imageTag: tag, imageManifestMediaType });
  const digest = `sha256:${createHash('sha256').update(imageManifest).digest('hex')}`;
  return `${seed.repository.replace(/orders$/, repositoryName)}@${digest}`;
}

const move = (repositoryName: string, image: string, targetStorageClass: 'ARCHIVE' | 'STANDARD') =>
  ecr.updateImageStorageClass({ repositoryName, imageId: { imageDigest: digestOf(image) }, targetStorageClass });

test('what kept releases lack by now is a warning each', async () => {
  const [shelved, back, good] = [await pushed('shelved'), await pushed('back'), await pushed('good')];
  for (const each of [shelved, back]) await move('orders', each, 'ARCHIVE');
  await move('orders', back, 'STANDARD');
  const made = await ec2.registerImage({ Name: 'disabled', Architecture: 'x86_64', RootDeviceName: '/dev/xvda' });
  const disabled = made.ImageId ?? '';
  await ec2.disableImage({ ImageId: disabled });
  const old = 'ami-03cf127a'; // Amazon's
  await ec2.enableImageDeprecation({ ImageId: old, DeprecateAt: new Date(0) });
  const missing = `${seed.repository}@sha256:${'1'.repeat(64)}`;
  const nowhere = `${seed.repository.replace(/orders$/, 'gone')}@sha256:${'1'.repeat(64)}`;
  const { warnings } = await resolve({}, { image: good }, [
    { release: 'r6', images: [good], ami: old },
    { release: 'r5', images: [missing], ami: 'ami-00000000' },
    { release: 'r4', images: [shelved, good], ami: seed.image },
    { release: 'r3', images: [back], ami: disabled },
    { release: 'r2', images: [nowhere], ami: seed.image },
  ]);
  const archived = `aws ecr update-image-storage-class --region eu-west-1 --repository-name orders --image-id imageDigest=${digestOf(shelved)} --target-storage-class STANDARD`;
  const expected = [
    ['r5', `ami: ami-00000000 cannot be found.*; image: sha256:1{64} is not in ECR's repository orders`],
    ['r4', `image: ${digestOf(shelved)} is archived in ECR's repository orders.*: ${archived}$`],
    ['r3', `ami: ${disabled} is disabled, not available; image: ${digestOf(back)} is on its way back`],
    ['r2', 'image: ECR has no repository gone in eu-west-1'],
  ];
  assert.equal(warnings.length, expected.length, warnings.join('\n'));
  for (const [index, [release, what]] of expected.entries())
    assert.match(warnings[index] ?? '', new RegExp(`^a rollback to ${release} would not boot new machines: ${what}`));
});

test('an archived image of the new release is refused, with how to restore it', async () => {
  const gone = await pushed('archived');
  await move('orders', gone, 'ARCHIVE');
  const { kind, message } = await refusal({}, { image: gone });
  assert.equal(kind, 'wrong');
  assert.match(message, /is archived in ECR's repository orders.* --target-storage-class STANDARD$/);
  await move('orders', gone, 'STANDARD');
  assert.match(
    (await refusal({}, { image: gone })).message,
    /on its way back from the archive.*run this job again then/,
  );
});

test('a lifecycle policy that ends what releases need is a warning, and a note where it may not be read', async (t) => {
  const repositoryName = 'aging';
  await ecr.createRepository({ repositoryName });
  const rule = (rulePriority: number, selection: object, action: object = { type: 'expire' }) => ({
    rulePriority,
    selection: { countUnit: 'days', ...selection },
    action,
  });
  const archive = { type: 'transition', targetStorageClass: 'archive' };
  const policy = [
    rule(1, { tagStatus: 'tagged', tagPrefixList: ['keep'], countType: 'sinceImagePushed', countNumber: 3000 }),
    rule(
      2,
      { tagStatus: 'tagged', tagPatternList: ['*-slow'], countType: 'sinceImagePulled', countNumber: 90 },
      archive,
    ),
    { ...rule(3, { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 1, countUnit: undefined }) },
  ];
  const [keep, slow, first, second] = [
    await pushed('keep-1', repositoryName),
    await pushed('x-slow', repositoryName),
    await pushed('first', repositoryName),
    await pushed('second', repositoryName),
  ];
  const kept = [slow, first, keep].map((each, age) => ({
    release: `r${3 - age}`,
    images: [each ?? ''],
    ami: seed.image,
  }));
  assert.deepEqual((await resolve({}, { image: second }, kept)).warnings, [], 'without a policy nothing ends');
  await ecr.putLifecyclePolicy({ repositoryName, lifecyclePolicyText: JSON.stringify({ rules: policy }) });
  const { warnings } = await resolve({}, { image: second }, kept);
  assert.equal(warnings.length, 2, warnings.join('\n'));
  assert.match(
    warnings[0] ?? '',
    /^rule 2 of the lifecycle policy of ECR's repository aging archives images that nobody has pulled for 90 days, and machines pull at their boot alone: the image of r3 on 20\d\d-\d\d-\d\d;/,
  );
  assert.match(
    warnings[1] ?? '',
    /^rule 3 of .* deletes all but the newest 1 images: the image of this release .*, of r2 .* \(about 1 to a release\);/,
  );
  t.after(() => cloud.control('POST', 'deny', { actions: [] }));
  await cloud.control('POST', 'deny', { actions: ['ecr:GetLifecyclePolicy', 'ecr:DescribeImages'] });
  const { notes } = await resolve({}, { image: second }, kept);
  assert.ok(
    notes.some((note) =>
      /^the lifecycle policy of ECR's repository aging was not checked: .*ecr:GetLifecyclePolicy/.test(note),
    ),
  );
  assert.ok(
    notes.some((note) =>
      /^whether images in ECR's repository aging are archived was not checked: .*ecr:DescribeImages/.test(note),
    ),
  );
});
