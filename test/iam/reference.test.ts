// The guide's policies by AWS' own tables: a condition on a key that AWS doesn't put into a request denies it or, with
// ForAllValues and IfExists, allows it, and nothing says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  askPolicyText,
  environmentPolicyTexts,
  policyText,
  pushPolicyText,
  watchPolicyText,
} from '../readme/policy.ts';
import { many, type Statement, statementsOf } from './policy.ts';
import { actionsOf, faults } from './reference.ts';

async function faultsOf({ Action, Resource = [], Condition = {} }: Statement): Promise<string[]> {
  const condition = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.keys(keys).map((key) => [operator, key] as const),
  );
  const actions = (await Promise.all(many(Action).map(actionsOf))).flat();
  const found = await Promise.all(actions.map((action) => faults(action, many(Resource), condition)));
  return [...new Set(found.flat())];
}

const texts = [policyText, pushPolicyText, watchPolicyText, askPolicyText, ...environmentPolicyTexts];
for (const statement of texts.flatMap(statementsOf)) {
  test(`${statement.Sid} has actions, resources and conditions that AWS knows together`, async () => {
    assert.deepEqual(await faultsOf(statement), []);
  });
}

const wrong: readonly [Partial<Statement>, RegExp][] = [
  [{ Action: 'ec2:RunInstance' }, /AWS knows no ec2:RunInstance/],
  [{ Action: 'ec2:Runs*' }, /AWS knows no ec2:Runs/],
  [{ Action: 'ec2:RunI*', Resource: '*' }, /ec2:RunInstances takes no \*/],
  [{ Action: 'ec2:RunInstances', Resource: '*' }, /takes no \*/],
  [{ Action: 'ec2:DescribeInstances' }, /takes no arn:aws:ec2/],
  [{ Action: ['ec2:RunInstances', 'ec2:CreateLaunchTemplate'] }, /ec2:CreateLaunchTemplate takes no arn/],
  [{ Condition: { StringEquals: { 'aws:ResourceTag/immutable:app': 'a' } } }, /no aws:ResourceTag\/immutable:app into/],
  [{ Condition: { StringEquals: { 'ec2:Owner': 'a' } } }, /no ec2:Owner into a request for ec2:RunInstances/],
  [{ Condition: { Null: { 'ec2:InstanceTypo': 'true' } } }, /no ec2:InstanceTypo/],
  [
    { Condition: { StringEquals: { 'aws:TagKeys': 'a' } } },
    /StringEquals can't compare aws:TagKeys, which is ArrayOfString/,
  ],
  [{ Condition: { 'ForAllValues:StringEquals': { 'ec2:InstanceType': 'a' } } }, /which is String/],
  [{ Condition: { StringEquals: { 'ec2:MetadataHttpPutResponseHopLimit': '1' } } }, /which is Numeric/],
];

for (const [change, said] of wrong) {
  test(`it is seen that ${JSON.stringify(change)} is wrong`, async () => {
    const right = { Action: 'ec2:RunInstances', Resource: 'arn:aws:ec2:eu-west-1:111122223333:instance/*' };
    assert.deepEqual(await faultsOf({ Effect: 'Allow', ...right }), []);
    assert.match((await faultsOf({ Effect: 'Allow', ...right, ...change })).join('\n'), said);
  });
}
