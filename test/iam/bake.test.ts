// What the guide grants to the workflow that bakes AMIs: what it asks, and no machine, disk or parameter of anybody else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block, page } from '../readme/page.ts';
import { allows } from './evaluate.ts';
import { type Context, many, statementsOf } from './policy.ts';
import { faults } from './reference.ts';

const statements = statementsOf(block('docs/guides/permissions.md', '"Sid": "Bake"'));
const at = (resource: string) => `arn:aws:ec2:eu-west-1:111122223333:${resource}`;
const image = (id: string) => `arn:aws:ec2:eu-west-1::image/${id}`;
const given: Context = { 'aws:RequestTag/immutable:bake': 'x86_64' };
const made: Context = { 'aws:ResourceTag/immutable:bake': 'x86_64' };
const ec2 = (action: string, arn: string, context: Context = {}) => ({
  ...{ action: `ec2:${action}`, arn },
  context: { 'aws:RequestedRegion': 'eu-west-1', ...context },
});
const ssm = (action: string, arn: string) => ({ action: `ssm:${action}`, arn, context: {} });
const published =
  'arn:aws:ssm:eu-west-1::parameter/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64';
const tagging = (arn: string, by: string, key = 'immutable:bake') =>
  ec2('CreateTags', arn, { ...given, 'ec2:CreateAction': by, 'aws:TagKeys': [key] });

test('it bakes, and touches nothing that it has not made', () => {
  for (const asked of [
    ssm('GetParameters', published),
    ...[at('instance/*'), at('volume/*')].flatMap((arn) => [
      ec2('RunInstances', arn, given),
      tagging(arn, 'RunInstances'),
    ]),
    ...[image('*'), 'arn:aws:ec2:eu-west-1::snapshot/*'].flatMap((arn) => [
      ec2('CreateImage', arn, given),
      tagging(arn, 'CreateImage'),
    ]),
    ec2('RunInstances', image('ami-1'), { 'ec2:Owner': 'amazon' }),
    ...['subnet/subnet-0a1b', 'security-group/sg-1', 'network-interface/*'].map((name) =>
      ec2('RunInstances', at(name)),
    ),
    ...['CreateImage', 'GetConsoleOutput', 'TerminateInstances'].map((each) => ec2(each, at('instance/i-1'), made)),
    ...['DescribeImages', 'DescribeInstances'].map((each) => ec2(each, '*')),
    ssm('PutParameter', 'arn:aws:ssm:eu-west-1:111122223333:parameter/base-images/docker-amd64'),
  ])
    assert.ok(allows(statements, asked), JSON.stringify(asked));
  const fleets: Context = { 'aws:ResourceTag/immutable:app': 'orders' };
  for (const asked of [
    ...['CreateImage', 'GetConsoleOutput', 'TerminateInstances'].flatMap((each) => [
      ec2(each, at('instance/i-1'), { ...given, ...fleets }),
      ec2(each, at('instance/i-1'), given),
    ]),
    ec2('RunInstances', at('instance/*')),
    ec2('RunInstances', at('subnet/subnet-9999')),
    ec2('RunInstances', at('key-pair/mallory')),
    ec2('RunInstances', image('ami-1'), { 'ec2:Owner': '444455556666' }),
    ec2('CreateTags', at('instance/i-1'), { 'aws:TagKeys': ['immutable:bake'] }),
    tagging(at('instance/*'), 'RunInstances', 'immutable:app'),
    ec2('DeregisterImage', image('ami-1'), made),
    ssm('PutParameter', 'arn:aws:ssm:eu-west-1:111122223333:parameter/orders/production/database-url'),
    { action: 'iam:PassRole', arn: 'arn:aws:iam::111122223333:role/orders-production', context: {} },
  ])
    assert.ok(!allows(statements, asked), JSON.stringify(asked));
});

test('the workflow asks for no more commands than the role is for', () => {
  const asked = [...page('workflows-examples/aws/ami.yml').matchAll(/\baws (ec2|ssm) (?:wait )?([a-z-]+)/g)];
  const called = new Set(asked.map(([, service, command]) => `${service} ${command}`));
  assert.deepEqual([...called].sort(), [
    ...[
      'ec2 create-image',
      'ec2 get-console-output',
      'ec2 image-available',
      'ec2 instance-stopped',
      'ec2 run-instances',
    ],
    ...['ec2 terminate-instances', 'ssm put-parameter'],
  ]);
});

test('AWS knows its actions, resources and conditions', async () => {
  for (const { Action, Resource = [], Condition = {} } of statements) {
    const condition = Object.entries(Condition).flatMap(([operator, keys]) =>
      Object.keys(keys).map((key) => [operator, key] as const),
    );
    for (const action of many(Action)) assert.deepEqual(await faults(action, many(Resource), condition), []);
  }
});
